//! Votes: what the answers of one task picked, and how far they agree.
//!
//! Only what can be alike by itself is compared: choices and ratings. A form without them has
//! no agreement.

use base::Result;
use forms::{Ask, Form};
use serde_json::{Map, Value};

/// One in full, in millionths.
pub(super) const FULL: i64 = 1_000_000;

/// What one answer picked in one field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Picked {
    pub(super) field: String,
    /// The values as they are exported.
    pub(super) values: Vec<String>,
    /// What the worker read beside them.
    shown: String,
}

/// What an answer picked, field by field of its form that can be compared.
pub(super) fn picked(form: &Form, body: &str) -> Result<Vec<Picked>> {
    let body: Map<String, Value> = serde_json::from_str(body).map_err(base::Error::store)?;
    let one = |field: &forms::Field| {
        let options = match &field.ask {
            Ask::Choice(options) => options.as_slice(),
            Ask::Choices(rule) => rule.options.as_slice(),
            Ask::Rating(_) => &[],
            _ => return None,
        };
        let mut values = match body.get(&field.name)? {
            Value::Array(values) => values.iter().filter_map(word).collect(),
            value => vec![word(value)?],
        };
        values.sort_unstable();
        let label = |value: &String| {
            let known = options.iter().find(|it| it.value == *value);
            known.map_or(value, |it| &it.label).clone()
        };
        let shown = values.iter().map(label).collect::<Vec<_>>().join(" + ");
        Some(Picked { field: field.name.clone(), values, shown })
    };
    Ok(form.fields().filter_map(one).collect())
}

fn word(value: &Value) -> Option<String> {
    let number = value.as_u64().map(|it| it.to_string());
    value.as_str().map(str::to_owned).or(number)
}

/// The answers of one task, laid side by side.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Compared {
    /// The leaders' share over all fields; nothing where there is nothing to compare.
    pub(super) agreement_ppm: Option<i64>,
    /// What was picked how often in the first field.
    pub(super) votes: String,
    /// Of each answer, whether it is like the majority's in every field.
    pub(super) agrees: Vec<bool>,
}

/// Characters of the votes that are kept.
const MOST: usize = 200;

/// Compares what the answers of one task picked.
pub(super) fn compare(answers: &[Vec<Picked>]) -> Compared {
    let mut fields: Vec<&str> = Vec::new();
    for it in answers.iter().flatten() {
        if !fields.contains(&it.field.as_str()) {
            fields.push(&it.field);
        }
    }
    let mut compared = Compared { agrees: vec![true; answers.len()], ..Compared::default() };
    let (mut sum, mut counted) = (0, 0);
    for field in &fields {
        let votes = count(answers, field);
        let most = votes.first().map_or(0, |it| it.1);
        let all: i64 = votes.iter().map(|it| it.1).sum();
        if compared.votes.is_empty() {
            compared.votes = told(&votes);
        }
        if 1 < all {
            (sum, counted) = (sum + most * FULL / all, counted + 1);
        }
        for (agrees, answer) in compared.agrees.iter_mut().zip(answers) {
            let own = answer.iter().find(|it| it.field == *field);
            let votes_of = |it: &Picked| votes.iter().find(|vote| vote.0.values == it.values);
            let leads = own.and_then(votes_of).is_some_and(|it| it.1 == most);
            *agrees = *agrees && leads;
        }
    }
    compared.agreement_ppm = (0 < counted).then(|| sum / counted);
    compared
}

/// Of the answers of one task, each with its form, which are like the majority's in every
/// field; nothing where nothing can be compared.
pub(crate) fn agrees(answers: &[(Option<&Form>, String)]) -> Result<Option<Vec<bool>>> {
    let picked = |(form, body): &(Option<&Form>, String)| match form {
        Some(form) => picked(form, body),
        None => Ok(Vec::new()),
    };
    let compared = compare(&answers.iter().map(picked).collect::<Result<Vec<_>>>()?);
    Ok(compared.agreement_ppm.map(|_| compared.agrees))
}

/// What was picked in a field, the most often first.
fn count<'a>(answers: &'a [Vec<Picked>], field: &str) -> Vec<(&'a Picked, i64)> {
    let mut votes: Vec<(&Picked, i64)> = Vec::new();
    for it in answers.iter().flatten().filter(|it| it.field == field) {
        match votes.iter_mut().find(|vote| vote.0.values == it.values) {
            Some(vote) => vote.1 += 1,
            None => votes.push((it, 1)),
        }
    }
    votes.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.values.cmp(&b.0.values)));
    votes
}

fn told(votes: &[(&Picked, i64)]) -> String {
    let one = |(picked, n): &(&Picked, i64)| {
        let shown: String = picked.shown.chars().take(40).collect();
        if votes.len() == 1 && *n == 1 { shown } else { format!("{shown} ×{n}") }
    };
    let all = votes.iter().map(one).collect::<Vec<_>>().join(", ");
    all.chars().take(MOST).collect()
}

#[cfg(test)]
mod tests;
