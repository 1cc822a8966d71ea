//! What a form asks: a field with its name, its words and the rules of its kind.

use crate::{
    Ask, Template, codes,
    json::Keys,
    limits::{MAX_HELP, MAX_LABEL, MAX_NAME},
    reader::Fields,
};

/// One thing to fill in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// The key of its value in answers, exports and HTML forms; unique in its form.
    pub name: String,
    /// The question; may hold `${column}`.
    pub label: Template,
    /// More about it, or nothing; may hold `${column}`.
    pub help: Template,
    pub required: bool,
    pub ask: Ask,
}

impl Field {
    pub(crate) fn read(fields: &mut Fields<'_, '_>) -> Option<Self> {
        let name = read_name(fields);
        let label = fields.template_line("label", 1..=MAX_LABEL);
        let help = fields.template_lines("help", 0..=MAX_HELP);
        let required = fields.flag("required").unwrap_or(true);
        let ask = Ask::read(fields)?;
        Some(Self { name, label, help, required, ask })
    }

    pub(crate) fn write(&self) -> Keys {
        let keys = Keys::default()
            .put("ask", self.ask.as_str())
            .put("name", self.name.as_str())
            .put("label", self.label.source())
            .put_some("help", (!self.help.is_empty()).then_some(self.help.source()))
            .put("required", self.required);
        self.ask.write(keys)
    }

    /// The columns it needs, in order.
    pub fn columns(&self) -> impl Iterator<Item = &str> {
        self.label.columns().chain(self.help.columns())
    }
}

/// Names go into HTML, CSV headers and URLs, and those with `_` in front belong to the pages.
fn read_name(fields: &mut Fields<'_, '_>) -> String {
    if !fields.require("name") {
        return String::new();
    }
    let Some(name) = fields.raw("name") else { return String::new() };
    let is_good = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && name.len() <= MAX_NAME;
    if !is_good {
        fields.fault_with("name", codes::NAME_MALFORMED, MAX_NAME);
    }
    name.to_owned()
}
