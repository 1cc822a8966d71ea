//! Known answers: what is right, said in a small form, and held against what somebody answered.
//!
//! Invariant: what is known was checked by the same rules as an answer, so a task whose answer
//! is known can be answered rightly.
//!
//! `FORMAT.md` tells the small form. A field of which nothing is known judges nobody.

use base::{Error, FieldError};

use crate::{
    Answer, Ask, Checked, ChoiceOption, Decimal, Field, Form, Given, Value,
    asks::At,
    codes,
    faults::{Faults, named, quoted},
};

/// The key of the explanation; no field can be called so.
pub const WHY: &str = "_why";
/// The key that stands for the only field of a form.
pub const ONLY: &str = "";
/// The longest explanation.
pub const WHY_CHARS: usize = 2_000;

/// The right answers of a task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// In the order of the form; each with one right value at least.
    fields: Vec<(String, Vec<Right>)>,
    why: String,
}

/// One value that is right.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Right {
    Same(Value),
    /// A number or a rating in this range, both ends included.
    Between(Decimal, Decimal),
    /// A text, as it was given; it is compared without regard to case, spaces and marks at its
    /// ends.
    Text(String),
}

impl Known {
    /// Reads what is known of a task. Keys are names of fields, [`ONLY`] and [`WHY`].
    pub fn read(form: &Form, json: &str) -> Result<Self, Vec<FieldError>> {
        let given = Answer::from_json(json).map_err(|error| match error {
            Error::Invalid(faults) => faults,
            _ => vec![FieldError::new("_answer", codes::JSON_MALFORMED)],
        })?;
        let (mut fields, mut faults) = (Vec::new(), Faults::default());
        let only = form.fields().nth(1).is_none();
        for field in form.fields() {
            let known = given.get(&field.name);
            let known = known.or_else(|| given.get(ONLY).filter(|_| only));
            let Some(known) = known.filter(|it| !it.is_blank()) else { continue };
            let rights = rights(field, known, &mut At { field: &field.name, faults: &mut faults });
            fields.push((field.name.clone(), rights));
        }
        for (name, _) in given.iter() {
            let is_known = name == WHY || form.field(name).is_some() || (name == ONLY && only);
            if !is_known {
                faults.add(&named(name), codes::FIELD_UNKNOWN);
            }
        }
        let why = match given.get(WHY) {
            Some(Given::Text(text)) => text.trim().to_owned(),
            _ => String::new(),
        };
        if WHY_CHARS < why.chars().count() {
            faults.add_with(WHY, codes::TEXT_TOO_LONG, WHY_CHARS);
        }
        if fields.is_empty() && faults.is_empty() {
            faults.add("_answer", codes::KNOWN_NOTHING);
        }
        faults.unless(Self { fields, why })
    }

    /// The document of what is known where an answer is right as it stands; files are left out.
    pub fn from_answer(answer: &Checked, why: &str) -> String {
        let mut known = Answer::default();
        for (name, value) in answer.iter() {
            match value {
                Value::Files(_) => {}
                // A text may hold the mark that parts several right ones; in a list it does not.
                Value::Text(text) => known.put(name, Given::List(vec![text.clone()])),
                Value::Choices(values) => known.put(name, Given::List(values.clone())),
                value => known.put(name, Given::Text(value.cell())),
            }
        }
        if !why.trim().is_empty() {
            known.put(WHY, Given::Text(why.trim().to_owned()));
        }
        known.to_json()
    }

    /// The values that are right in a field, where these are single values and no ranges.
    pub fn values(&self, name: &str) -> Vec<&Value> {
        let rights = self.fields.iter().filter(|(it, _)| it == name).flat_map(|(_, it)| it);
        rights
            .filter_map(|right| if let Right::Same(value) = right { Some(value) } else { None })
            .collect()
    }

    /// The names of the fields that were answered wrongly, in the order of the form.
    pub fn wrong(&self, answer: &Checked) -> Vec<&str> {
        let is_wrong = |(name, rights): &&(String, Vec<Right>)| {
            let value = answer.get(name);
            !value.is_some_and(|value| rights.iter().any(|it| it.fits(value)))
        };
        self.fields.iter().filter(is_wrong).map(|(name, _)| name.as_str()).collect()
    }

    /// Why it is right; empty when nobody said.
    pub fn why(&self) -> &str {
        &self.why
    }

    /// What is right, as people read it: the field's name, and each right value.
    pub fn shown(&self, form: &Form) -> Vec<(String, Vec<String>)> {
        let shown = |(name, rights): &(String, Vec<Right>)| {
            let ask = form.field(name).map(|it| &it.ask);
            (name.clone(), rights.iter().map(|it| it.shown(ask)).collect())
        };
        self.fields.iter().map(shown).collect()
    }
}

impl Right {
    fn fits(&self, value: &Value) -> bool {
        match (self, value) {
            (Self::Same(right), value) => right == value,
            (Self::Between(low, high), Value::Number(it)) => low <= it && it <= high,
            (Self::Between(low, high), Value::Rating(it)) => {
                let it = Decimal::whole(*it);
                *low <= it && it <= *high
            }
            (Self::Text(right), Value::Text(it)) => plain(right) == plain(it),
            (Self::Between(..) | Self::Text(_), _) => false,
        }
    }

    fn shown(&self, ask: Option<&Ask>) -> String {
        match self {
            Self::Same(value) => value.labels(ask),
            Self::Between(low, high) if low == high => low.to_string(),
            Self::Between(low, high) => format!("{low}–{high}"),
            Self::Text(text) => text.clone(),
        }
    }
}

impl Value {
    /// The value as people read it: options by their labels, several with commas between.
    pub fn labels(&self, ask: Option<&Ask>) -> String {
        let options = ask.map(options).unwrap_or_default();
        let label = |value: &String| {
            let option = options.iter().find(|it| it.value == *value);
            option.map_or_else(|| value.clone(), |it| it.label.clone())
        };
        match self {
            Self::Choice(value) => label(value),
            Self::Choices(values) => values.iter().map(label).collect::<Vec<_>>().join(", "),
            other => other.cell(),
        }
    }
}

fn options(ask: &Ask) -> &[ChoiceOption] {
    match ask {
        Ask::Choice(options) => options,
        Ask::Choices(rule) => &rule.options,
        _ => &[],
    }
}

/// Reads what is right in one field; what is wrong with it is told.
fn rights(field: &Field, known: &Given, at: &mut At<'_>) -> Vec<Right> {
    let parts: Vec<String> = match known {
        Given::Text(text) => text.split('|').map(|it| it.trim().to_owned()).collect(),
        Given::Number(digits) => vec![digits.clone()],
        Given::List(entries) => entries.iter().map(|it| it.trim().to_owned()).collect(),
    };
    let parts: Vec<String> = parts.into_iter().filter(|it| !it.is_empty()).collect();
    match &field.ask {
        Ask::File(_) => {
            at.fault(codes::KNOWN_FILE);
            Vec::new()
        }
        Ask::Choices(rule) => {
            let picked = parts.iter().map(|it| value_of(&rule.options, it)).collect();
            let value = field.ask.check(&Given::List(picked), at);
            value.map(Right::Same).into_iter().collect()
        }
        Ask::Number(_) | Ask::Rating(_) => {
            parts.iter().filter_map(|it| range(field, it, at)).collect()
        }
        ask => {
            let options = options(ask);
            let check = |it: &String| match ask.check(&Given::Text(value_of(options, it)), at)? {
                Value::Text(text) => Some(Right::Text(text)),
                value => Some(Right::Same(value)),
            };
            parts.iter().filter_map(check).collect()
        }
    }
}

/// An option may be named by its value or by its label, whatever their case.
fn value_of(options: &[ChoiceOption], text: &str) -> String {
    let (exact, alike) = (text, text.to_lowercase());
    let found = options
        .iter()
        .find(|it| it.value == exact)
        .or_else(|| options.iter().find(|it| it.label == exact))
        .or_else(|| options.iter().find(|it| it.value.to_lowercase() == alike))
        .or_else(|| options.iter().find(|it| it.label.to_lowercase() == alike));
    found.map_or_else(|| text.to_owned(), |it| it.value.clone())
}

/// `12`, `12 ± 0.5`, `12 +- 0.5` or `11.5..12.5`.
fn range(field: &Field, text: &str, at: &mut At<'_>) -> Option<Right> {
    let number = |text: &str| text.trim().parse::<Decimal>().ok();
    let ends = if let Some((low, high)) = text.split_once("..") {
        number(low).zip(number(high)).filter(|(low, high)| low <= high)
    } else if let Some((middle, width)) = text.split_once('±').or_else(|| text.split_once("+-")) {
        let ends = number(middle).zip(number(width)).filter(|(_, width)| Decimal::ZERO <= *width);
        ends.map(|(middle, width)| (middle.minus(width), middle.plus(width)))
    } else {
        let value = field.ask.check(&Given::Text(text.to_owned()), at)?;
        return match value {
            Value::Number(it) => Some(Right::Between(it, it)),
            Value::Rating(it) => Some(Right::Between(Decimal::whole(it), Decimal::whole(it))),
            other => Some(Right::Same(other)),
        };
    };
    if ends.is_none() {
        at.faults.add_with(at.field, codes::KNOWN_RANGE, quoted(text));
    }
    ends.map(|(low, high)| Right::Between(low, high))
}

/// A text without regard to case, spaces and marks at its ends.
fn plain(text: &str) -> String {
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    let joined = words.join(" ");
    let trimmed = joined.trim_matches(|it: char| !it.is_alphanumeric());
    if trimmed.is_empty() { joined } else { trimmed.to_owned() }
}

#[cfg(test)]
mod tests;
