//! Choice and choices: one or several of a list of options.
//!
//! Invariant: an option's value holds no `|`, so several of them can share a cell of a table.

use super::{At, text};
use crate::{
    Given, Value, codes,
    faults::quoted,
    json::{Keys, Node},
    limits::{MAX_OPTION_LABEL, MAX_OPTION_VALUE, OPTIONS},
    reader::Fields,
};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChoiceOption {
    /// What is stored and exported; unique in its field.
    pub value: String,
    /// What the worker reads.
    pub label: String,
}

/// A field where several options may be picked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choices {
    pub options: Vec<ChoiceOption>,
    /// The fewest options of an answer that picks any; where the field is required, at least one
    /// is picked anyway.
    pub min_picked: usize,
    /// The most options.
    pub max_picked: usize,
}

pub(super) fn read_options(fields: &mut Fields<'_, '_>) -> Vec<ChoiceOption> {
    if !fields.require("options") {
        return Vec::new();
    }
    let mut seen = Vec::new();
    let options = fields.objects("options", OPTIONS, |fields| {
        let value = fields.line("value", 1..=MAX_OPTION_VALUE);
        let label = fields.line("label", 0..=MAX_OPTION_LABEL);
        if value.contains('|') {
            fields.fault("value", codes::OPTION_HAS_BAR);
        }
        if !value.is_empty() && seen.contains(&value) {
            fields.fault("value", codes::OPTION_TAKEN);
        }
        seen.push(value.clone());
        let label = if label.is_empty() { value.clone() } else { label };
        ChoiceOption { value, label }
    });
    options.unwrap_or_default()
}

pub(super) fn write_options(options: &[ChoiceOption], keys: Keys) -> Keys {
    let option = |it: &ChoiceOption| {
        Keys::default().put("value", it.value.as_str()).put("label", it.label.as_str()).done()
    };
    keys.put("options", options.iter().map(option).collect::<Vec<Node>>())
}

pub(super) fn check_one(options: &[ChoiceOption], given: &Given, at: &mut At<'_>) -> Option<Value> {
    let picked = text::text(given, at)?;
    if options.iter().any(|it| it.value == picked) {
        return Some(Value::Choice(picked));
    }
    at.fault_with(codes::OPTION_UNKNOWN, quoted(&picked));
    None
}

impl Choices {
    pub(super) fn read(fields: &mut Fields<'_, '_>) -> Self {
        let options = read_options(fields);
        // Where the options themselves are at fault, their number is not held against the rest.
        let most = if options.is_empty() { *OPTIONS.end() } else { options.len() };
        let min_picked = fields.whole("min_picked", 0..=most).unwrap_or(0);
        let max_picked = fields.whole("max_picked", 1..=most).unwrap_or(most);
        fields.ordered("max_picked", &min_picked, &max_picked);
        Self { options, min_picked, max_picked }
    }

    pub(super) fn write(&self, keys: Keys) -> Keys {
        let count = |it: usize| Node::Number(it.to_string());
        write_options(&self.options, keys)
            .put("min_picked", count(self.min_picked))
            .put("max_picked", count(self.max_picked))
    }

    /// The picked values in the order of the options, so equal sets are equal lists.
    pub(super) fn check(&self, given: &Given, at: &mut At<'_>) -> Option<Value> {
        let picked = text::list(given, at)?;
        if self.options.len() < picked.len() {
            at.fault_with(codes::TOO_MANY_PICKED, self.max_picked);
            return None;
        }
        let mut sound = true;
        for (i, value) in picked.iter().enumerate() {
            if !self.options.iter().any(|it| it.value == *value) {
                at.fault_with(codes::OPTION_UNKNOWN, quoted(value));
                sound = false;
            } else if picked[..i].contains(value) {
                at.fault_with(codes::OPTION_TWICE, quoted(value));
                sound = false;
            }
        }
        if picked.len() < self.min_picked {
            at.fault_with(codes::TOO_FEW_PICKED, self.min_picked);
            sound = false;
        } else if self.max_picked < picked.len() {
            at.fault_with(codes::TOO_MANY_PICKED, self.max_picked);
            sound = false;
        }
        let values = self.options.iter().map(|it| &it.value);
        let ordered = values.filter(|it| picked.contains(it)).cloned().collect();
        sound.then_some(Value::Choices(ordered))
    }
}
