//! An answer as it comes in: names and values, not yet held against a form.
//!
//! Invariant: reading an answer judges nothing but its shape. What it may hold is said by
//! [`crate::Form::check`], so that pages, the JSON API and the store go through one gate.

use base::{Error, Result};

use crate::{
    Form, codes,
    document::object,
    faults::{Faults, named},
    json::{Keys, Node},
    limits::MAX_ANSWER_JSON_BYTES,
    ordered::Ordered,
};

/// What a worker hands in or keeps as a draft, by field name, in the order given.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answer(Ordered<Given>);

/// One value as it was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Given {
    Text(String),
    /// A JSON number, digit by digit as it was written.
    Number(String),
    List(Vec<String>),
}

impl Given {
    /// Whether nothing but space was given.
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Text(text) | Self::Number(text) => text.trim().is_empty(),
            Self::List(entries) => entries.iter().all(|it| it.trim().is_empty()),
        }
    }

    /// Its share of the answer's size: one more than its bytes.
    fn size(&self) -> usize {
        match self {
            Self::Text(text) | Self::Number(text) => text.len() + 1,
            Self::List(entries) => entries.iter().map(|it| it.len() + 1).sum::<usize>() + 1,
        }
    }

    fn to_node(&self) -> Node {
        match self {
            Self::Text(text) => Node::Text(text.clone()),
            // Whatever else was put here must not break the document it stands in.
            Self::Number(digits) => match Node::parse(digits) {
                Ok(Node::Number(digits)) => Node::Number(digits),
                _ => Node::Text(digits.clone()),
            },
            Self::List(entries) => {
                Node::List(entries.iter().map(|it| Node::Text(it.clone())).collect())
            }
        }
    }
}

impl Answer {
    /// Reads a JSON object whose values are texts, numbers or lists of texts; `null` is the same
    /// as no value.
    pub fn from_json(text: &str) -> Result<Self> {
        let entries = object("_answer", text, MAX_ANSWER_JSON_BYTES)?;
        let (mut answer, mut faults) = (Self::default(), Faults::default());
        for (name, node) in entries {
            let given = match node {
                Node::Null => continue,
                Node::Text(text) => Some(Given::Text(text)),
                Node::Number(digits) => Some(Given::Number(digits)),
                Node::List(entries) => texts(entries).map(Given::List),
                Node::Bool(_) | Node::Object(_) => None,
            };
            match given.map(|given| answer.0.push(&name, given)) {
                Some(Ok(())) => {}
                Some(Err(_)) => faults.add(&named(&name), codes::KEY_REPEATED),
                None => {
                    let detail = "a text, a number or a list of texts";
                    faults.add_with(&named(&name), codes::TYPE_WRONG, detail);
                }
            }
        }
        faults.unless(answer).map_err(Error::Invalid)
    }

    /// Takes the pairs of an HTML form. Names that begin with `_` belong to the page and are left
    /// out; a name that comes again makes a list, which only choices and files accept.
    pub fn from_pairs<'p>(
        form: &Form,
        pairs: impl IntoIterator<Item = (&'p str, &'p str)>,
    ) -> Self {
        let mut answer = Self::default();
        for (name, value) in pairs.into_iter().filter(|(name, _)| !name.starts_with('_')) {
            let value = value.to_owned();
            match answer.0.get_mut(name) {
                Some(Given::List(entries)) => entries.push(value),
                Some(Given::Text(first) | Given::Number(first)) => {
                    let first = std::mem::take(first);
                    answer.put(name, Given::List(vec![first, value]));
                }
                None if form.field(name).is_some_and(|it| it.ask.is_list()) => {
                    answer.put(name, Given::List(vec![value]));
                }
                None => answer.put(name, Given::Text(value)),
            }
        }
        answer
    }

    /// Sets one value, over an earlier one if there was.
    pub fn put(&mut self, name: &str, given: Given) {
        if let Err(given) = self.0.push(name, given)
            && let Some(place) = self.0.get_mut(name)
        {
            *place = given;
        }
    }

    pub fn get(&self, name: &str) -> Option<&Given> {
        self.0.get(name)
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &Given)> {
        self.0.iter()
    }

    pub fn is_empty(&self) -> bool {
        self.0.len() == 0
    }

    /// Bytes of its names and values, with one more for each; the JSON text may be longer.
    pub fn size(&self) -> usize {
        self.0.iter().map(|(name, given)| name.len() + 1 + given.size()).sum()
    }

    /// The answer as JSON, just as it was given; [`Self::from_json`] reads it back.
    pub fn to_json(&self) -> String {
        let keys = self.0.iter();
        keys.fold(Keys::default(), |keys, (name, given)| keys.put(name, given.to_node()))
            .done()
            .to_string()
    }
}

fn texts(entries: Vec<Node>) -> Option<Vec<String>> {
    let text = |node| if let Node::Text(text) = node { Some(text) } else { None };
    entries.into_iter().map(text).collect()
}

#[cfg(test)]
mod tests;
