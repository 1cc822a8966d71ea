//! The form's document as a list of items that can be added, changed, moved and removed.
//!
//! Nothing is judged here: what comes out is read by the market, which says what is wrong.

use serde_json::{Map, Value, json};

/// The items of a form, in order.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Document {
    items: Vec<Map<String, Value>>,
}

impl Document {
    /// The items of a stored form; none of one that was not made yet.
    pub(super) fn read(text: &str) -> Self {
        let whole: Value = serde_json::from_str(text).unwrap_or_default();
        let items = whole.get("items").and_then(Value::as_array).cloned().unwrap_or_default();
        let items = items.into_iter().filter_map(|it| match it {
            Value::Object(item) => Some(item),
            _ => None,
        });
        Self { items: items.collect() }
    }

    fn to_value(&self) -> Value {
        json!({ "version": 1, "items": self.items })
    }

    pub(super) fn to_json(&self) -> String {
        self.to_value().to_string()
    }

    /// As a person edits it; empty while there is nothing.
    pub(super) fn to_pretty(&self) -> String {
        if self.items.is_empty() {
            return String::new();
        }
        // A document of texts and numbers can always be written.
        serde_json::to_string_pretty(&self.to_value()).unwrap_or_default()
    }

    pub(super) fn items(&self) -> &[Map<String, Value>] {
        &self.items
    }

    pub(super) fn item(&self, at: usize) -> Option<&Map<String, Value>> {
        self.items.get(at)
    }

    /// Puts an item in the place of another, or after the last one.
    pub(super) fn put(&mut self, at: Option<usize>, item: Map<String, Value>) {
        match at.and_then(|it| self.items.get_mut(it)) {
            Some(place) => *place = item,
            None => self.items.push(item),
        }
    }

    /// Exchanges an item with the one above or below it; at the ends nothing happens.
    pub(super) fn shift(&mut self, at: usize, up: bool) {
        let other = if up { at.checked_sub(1) } else { at.checked_add(1) };
        if let Some(other) = other
            && at.max(other) < self.items.len()
        {
            self.items.swap(at, other);
        }
    }

    pub(super) fn remove(&mut self, at: usize) {
        if at < self.items.len() {
            self.items.remove(at);
        }
    }

    /// The names that its questions have, but for the one at `except`.
    pub(super) fn names(&self, except: Option<usize>) -> Vec<&str> {
        let others = self.items.iter().enumerate().filter(|(at, _)| Some(*at) != except);
        others.filter_map(|(_, item)| item.get("name").and_then(Value::as_str)).collect()
    }
}

/// The word by which an item says what it is: `short_text`, `image` …
pub(super) fn kind(item: &Map<String, Value>) -> &str {
    let word = item.get("ask").or_else(|| item.get("show"));
    word.and_then(Value::as_str).unwrap_or_default()
}

/// A text of an item, or nothing.
pub(super) fn text<'a>(item: &'a Map<String, Value>, key: &str) -> &'a str {
    item.get(key).and_then(Value::as_str).unwrap_or_default()
}

#[cfg(test)]
mod tests;
