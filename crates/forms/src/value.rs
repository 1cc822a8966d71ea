//! Answers that passed their form.
//!
//! Invariant: only [`crate::Form::check`] makes a [`Checked`]. Its fields stand in the form's
//! order and its values are written in one way, so equal answers are equal bytes of JSON.

use base::{Day, Id, kinds};

use crate::{Answer, Decimal, Given, ordered::Ordered};

/// One value that keeps the rules of its field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A short or long text, a web address, or an e-mail address in lower case.
    Text(String),
    Number(Decimal),
    Date(Day),
    /// The value of the picked option.
    Choice(String),
    /// The values of the picked options, in the order of the form.
    Choices(Vec<String>),
    Rating(u8),
    Files(Vec<Id<kinds::File>>),
}

impl Value {
    /// Plain text for a cell of a table; several entries are joined with `|`. A table writer
    /// still has to quote it, and to disarm a leading `=`.
    pub fn cell(&self) -> String {
        match self {
            Self::Text(text) | Self::Choice(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Date(day) => day.to_string(),
            Self::Rating(rating) => rating.to_string(),
            Self::Choices(values) => values.join("|"),
            Self::Files(ids) => ids.iter().map(Id::to_string).collect::<Vec<_>>().join("|"),
        }
    }

    fn to_given(&self) -> Given {
        match self {
            Self::Choices(values) => Given::List(values.clone()),
            Self::Files(ids) => Given::List(ids.iter().map(Id::to_string).collect()),
            Self::Rating(rating) => Given::Number(rating.to_string()),
            Self::Text(_) | Self::Number(_) | Self::Date(_) | Self::Choice(_) => {
                Given::Text(self.cell())
            }
        }
    }
}

/// An answer that keeps every rule of its form; blank optional fields are left out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Checked(Ordered<Value>);

impl Checked {
    /// Adds the next field's value; the form's names differ, so none is ever refused.
    pub(crate) fn push(&mut self, name: &str, value: Value) {
        let _ = self.0.push(name, value);
    }

    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// Names and values in the order of the form.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter()
    }

    pub fn is_empty(&self) -> bool {
        self.0.len() == 0
    }

    /// The canonical JSON: numbers and dates are texts (exact for every reader), ratings are
    /// numbers, choices and files are lists of texts.
    pub fn to_json(&self) -> String {
        self.to_answer().to_json()
    }

    /// As an unchecked answer again, for filling in a form for rework.
    pub fn to_answer(&self) -> Answer {
        let mut answer = Answer::default();
        for (name, value) in self.0.iter() {
            answer.put(name, value.to_given());
        }
        answer
    }
}
