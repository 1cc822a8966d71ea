//! How the answer of a checker is read: one picked option says accept, rework or reject, and a
//! text says why.

use std::collections::BTreeMap;

use base::{Error, FieldError, Result};
use forms::{Ask, Form};
use serde_json::{Map, Value, json};

use crate::word::words;

words! {
    /// What a picked option says of the answer that was checked.
    Judgement {
        Accept = "accept",
        Rework = "rework",
        Reject = "reject",
    }
}

/// Which field judges, what its options say, and which field says why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// A field with options, of which one is picked.
    pub field: String,
    /// What each option says.
    pub says: BTreeMap<String, Judgement>,
    /// The field with the reasons, where the form has one.
    pub text: Option<String>,
}

impl Reading {
    /// What an answer says, and why. No judgement where its option was not known when this was
    /// written.
    pub fn of(&self, body: &str) -> Result<(Option<Judgement>, String)> {
        let body: Map<String, Value> = serde_json::from_str(body).map_err(Error::store)?;
        let text = |name: &str| body.get(name).and_then(Value::as_str).unwrap_or_default();
        let why = self.text.as_deref().map(text).unwrap_or_default();
        Ok((self.says.get(text(&self.field)).copied(), why.to_owned()))
    }

    /// Every option says something, and not all the same.
    pub(super) fn check(&self, form: &Form) -> Result<()> {
        let ask = form.field(&self.field).map(|it| &it.ask);
        let Some(Ask::Choice(options)) = ask else {
            return Err(Error::invalid("field", "field-has-no-options"));
        };
        let unread = options.iter().find(|it| !self.says.contains_key(&it.value));
        if let Some(option) = unread {
            let error = FieldError::new(format!("says.{}", option.value), "required");
            return Err(Error::Invalid(vec![error]));
        }
        let accepts = |it: &Judgement| *it == Judgement::Accept;
        if !self.says.values().any(accepts) || self.says.values().all(accepts) {
            return Err(Error::invalid("says", "checking-says-one-thing"));
        }
        let is_text = |name: &String| {
            let ask = form.field(name).map(|it| &it.ask);
            matches!(ask, Some(Ask::ShortText(_) | Ask::LongText(_)))
        };
        match &self.text {
            Some(name) if !is_text(name) => Err(Error::invalid("text", "field-is-no-text")),
            _ => Ok(()),
        }
    }

    pub(super) fn to_json(&self) -> String {
        let says: Map<String, Value> =
            self.says.iter().map(|(value, it)| (value.clone(), it.as_str().into())).collect();
        json!({"field": self.field, "says": says, "text": self.text}).to_string()
    }

    pub(super) fn from_json(text: &str) -> Result<Self> {
        let json: Value = serde_json::from_str(text).map_err(Error::store)?;
        let unknown = || Error::store("a reading nobody wrote");
        let mut says = BTreeMap::new();
        for (value, word) in json["says"].as_object().ok_or_else(unknown)? {
            let word = word.as_str().and_then(Judgement::parse).ok_or_else(unknown)?;
            says.insert(value.clone(), word);
        }
        Ok(Self {
            field: json["field"].as_str().ok_or_else(unknown)?.to_owned(),
            says,
            text: json["text"].as_str().map(str::to_owned),
        })
    }
}
