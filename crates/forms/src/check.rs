//! Holds an answer against its form, field by field.
//!
//! Invariant (B8): every field that is wrong is named, with every rule that it breaks; nothing
//! that the form does not ask for gets through.

use base::{Error, FieldError, Result};

use crate::{
    Answer, Checked, Field, Form, Given, Value,
    asks::At,
    codes,
    faults::{Faults, named},
    limits::MAX_ANSWER_BYTES,
};

/// The name under which faults of an answer as a whole are reported; no field can have it.
const WHOLE: &str = "_answer";

impl Form {
    /// Checks an answer against every rule. Faults come in the order of the form, then those
    /// about fields that the form does not have; `field` is the field's name, or `_answer`.
    pub fn check(&self, answer: &Answer) -> Result<Checked, Vec<FieldError>> {
        self.check_draft(answer)?;
        let (mut checked, mut faults) = (Checked::default(), Faults::default());
        for field in self.fields() {
            if let Some(value) = field.check_into(answer.get(&field.name), &mut faults) {
                checked.push(&field.name, value);
            }
        }
        for (name, _) in answer.iter().filter(|(name, _)| self.field(name).is_none()) {
            faults.add(&named(name), codes::FIELD_UNKNOWN);
        }
        faults.unless(checked)
    }

    /// Checks only that a draft is not too large to keep; it may be incomplete and wrong.
    pub fn check_draft(&self, draft: &Answer) -> Result<(), Vec<FieldError>> {
        let mut faults = Faults::default();
        if MAX_ANSWER_BYTES < draft.size() {
            faults.add_with(WHOLE, codes::ANSWER_TOO_LARGE, MAX_ANSWER_BYTES);
        }
        faults.unless(())
    }

    /// Reads a stored answer back, through the same gate as a new one.
    pub fn read_checked(&self, json: &str) -> Result<Checked> {
        self.check(&Answer::from_json(json)?).map_err(Error::Invalid)
    }
}

impl Field {
    /// Checks the value of this field alone; nothing where an optional field is blank.
    pub fn check(&self, given: Option<&Given>) -> Result<Option<Value>, Vec<FieldError>> {
        let mut faults = Faults::default();
        let value = self.check_into(given, &mut faults);
        faults.unless(value)
    }

    fn check_into(&self, given: Option<&Given>, faults: &mut Faults) -> Option<Value> {
        let mut at = At { field: &self.name, faults };
        if let Some(given) = given.filter(|it| !it.is_blank()) {
            return self.ask.check(given, &mut at);
        }
        if self.required {
            at.fault(codes::REQUIRED);
        }
        None
    }
}

#[cfg(test)]
mod tests;
