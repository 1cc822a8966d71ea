//! Reads an object of the form's document key by key and goes on after a fault.
//!
//! Invariant: whatever is read after a fault is only a placeholder; the form that holds it is
//! never handed out, because [`Faults`] is no longer empty.

use std::{fmt::Display, ops::RangeInclusive, str::FromStr};

use base::Day;

use crate::{
    Decimal, Template, codes,
    faults::{Faults, named},
    json::Node,
};

/// No object of the format has half as many keys; keys beyond it are not worth naming.
const MAX_KEYS: usize = 40;

/// The keys of one object that nobody has asked for yet.
pub(crate) struct Fields<'n, 'f> {
    path: String,
    left: Vec<(&'n str, &'n Node)>,
    faults: &'f mut Faults,
}

impl<'n> Fields<'n, '_> {
    /// Reads the object at `path`; a key that `read` does not ask for is refused by name.
    pub(crate) fn read<T>(
        node: &'n Node,
        path: String,
        faults: &mut Faults,
        read: impl FnOnce(&mut Fields<'n, '_>) -> T,
    ) -> Option<T> {
        let Node::Object(entries) = node else {
            faults.add_with(&path, codes::TYPE_WRONG, "an object");
            return None;
        };
        if MAX_KEYS < entries.len() {
            faults.add_with(&path, codes::LIST_TOO_LONG, MAX_KEYS);
            return None;
        }
        let mut fields = Fields { path, left: Vec::new(), faults };
        for (key, value) in entries {
            if fields.left.iter().any(|(other, _)| other == key) {
                fields.fault(key, codes::KEY_REPEATED);
            } else {
                fields.left.push((key, value));
            }
        }
        let value = read(&mut fields);
        for (key, _) in std::mem::take(&mut fields.left) {
            fields.fault(key, codes::KEY_UNKNOWN);
        }
        Some(value)
    }

    pub(crate) fn fault(&mut self, key: &str, code: &'static str) {
        self.faults.add(&self.path_of(key), code);
    }

    pub(crate) fn fault_with(&mut self, key: &str, code: &'static str, detail: impl Display) {
        self.faults.add_with(&self.path_of(key), code, detail);
    }

    /// A fault of this object as a whole.
    pub(crate) fn fault_here(&mut self, code: &'static str) {
        self.faults.add(&self.path, code);
    }

    /// Stops asking which keys belong here: their owner is not known.
    pub(crate) fn forgive(&mut self) {
        self.left.clear();
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.left.iter().any(|(it, node)| *it == key && **node != Node::Null)
    }

    /// Whether `key` is there; says so when it is not.
    pub(crate) fn require(&mut self, key: &str) -> bool {
        let is_there = self.has(key);
        if !is_there {
            // A `null` is not there either, but no unknown key.
            self.left.retain(|(it, _)| *it != key);
            self.fault(key, codes::KEY_MISSING);
        }
        is_there
    }

    /// The value of `key`; `null` is the same as no key.
    fn take(&mut self, key: &str) -> Option<&'n Node> {
        let at = self.left.iter().position(|(it, _)| *it == key)?;
        let (_, node) = self.left.swap_remove(at);
        (*node != Node::Null).then_some(node)
    }

    fn path_of(&self, key: &str) -> String {
        let dot = if self.path.is_empty() { "" } else { "." };
        format!("{}{dot}{}", self.path, named(key))
    }

    /// A text as it stands, without any rule.
    pub(crate) fn raw(&mut self, key: &str) -> Option<&'n str> {
        let Node::Text(text) = self.take(key)? else {
            self.fault_with(key, codes::TYPE_WRONG, "a text");
            return None;
        };
        Some(text)
    }

    /// A text of one or many lines; missing is the same as empty, and refused when the length
    /// must be at least 1.
    pub(crate) fn lines(&mut self, key: &str, length: RangeInclusive<usize>) -> String {
        if 0 < *length.start() && !self.require(key) {
            return String::new();
        }
        let Some(raw) = self.raw(key) else { return String::new() };
        let text = match base::normalise(&self.path_of(key), raw) {
            Ok(text) => text,
            Err(error) => {
                self.faults.adopt(error);
                return String::new();
            }
        };
        if text.is_empty() && 0 < *length.start() {
            self.fault(key, codes::REQUIRED);
        } else if *length.end() < text.chars().count() {
            self.fault_with(key, codes::TEXT_TOO_LONG, length.end());
        }
        text
    }

    /// Like [`Self::lines`], of a single line.
    pub(crate) fn line(&mut self, key: &str, length: RangeInclusive<usize>) -> String {
        let text = self.lines(key, length);
        if has_line_breaks(&text) {
            self.fault(key, codes::TEXT_HAS_LINE_BREAKS);
        }
        text
    }

    pub(crate) fn template_lines(&mut self, key: &str, length: RangeInclusive<usize>) -> Template {
        let text = self.lines(key, length);
        self.template(key, &text)
    }

    pub(crate) fn template_line(&mut self, key: &str, length: RangeInclusive<usize>) -> Template {
        let text = self.line(key, length);
        self.template(key, &text)
    }

    fn template(&mut self, key: &str, text: &str) -> Template {
        Template::parse(text).unwrap_or_else(|(code, detail)| {
            self.fault_with(key, code, detail);
            Template::default()
        })
    }

    pub(crate) fn flag(&mut self, key: &str) -> Option<bool> {
        let Node::Bool(flag) = self.take(key)? else {
            self.fault_with(key, codes::TYPE_WRONG, "true or false");
            return None;
        };
        Some(*flag)
    }

    /// A whole number within `range`, in digits.
    pub(crate) fn whole<T>(&mut self, key: &str, range: RangeInclusive<T>) -> Option<T>
    where
        T: FromStr + PartialOrd + Display,
    {
        let Node::Number(digits) = self.take(key)? else {
            self.fault_with(key, codes::TYPE_WRONG, "a whole number");
            return None;
        };
        let number = digits.parse().ok().filter(|it| range.contains(it));
        if number.is_none() {
            let limits = format!("{} to {}", range.start(), range.end());
            self.fault_with(key, codes::NUMBER_OUT_OF_RANGE, limits);
        }
        number
    }

    /// A decimal number, as a number or (exact for every reader of the document) as a text.
    pub(crate) fn decimal(&mut self, key: &str) -> Option<Decimal> {
        let (Node::Number(digits) | Node::Text(digits)) = self.take(key)? else {
            self.fault_with(key, codes::TYPE_WRONG, "a number");
            return None;
        };
        match digits.parse::<Decimal>() {
            Ok(number) => Some(number),
            Err(error) => {
                self.fault_with(key, error.code(), error.detail());
                None
            }
        }
    }

    pub(crate) fn day(&mut self, key: &str) -> Option<Day> {
        let day = Day::parse(self.raw(key)?);
        if day.is_none() {
            self.fault(key, codes::DATE_MALFORMED);
        }
        day
    }

    /// One of the words of a table.
    pub(crate) fn one_of<T: Copy>(&mut self, key: &str, table: &[(&str, T)]) -> Option<T> {
        let word = self.raw(key)?;
        let found = find(word, table);
        if found.is_none() {
            self.fault_with(key, codes::VALUE_UNKNOWN, all_of(table));
        }
        found
    }

    /// Several words of a table; nothing when the key is missing.
    pub(crate) fn many_of<T: Copy>(&mut self, key: &str, table: &[(&str, T)]) -> Option<Vec<T>> {
        let entries = self.list(key, 1..=table.len())?;
        let mut found = Vec::new();
        for (i, entry) in entries.iter().enumerate() {
            let word = if let Node::Text(word) = entry { find(word, table) } else { None };
            match word {
                Some(word) => found.push(word),
                None => {
                    self.fault_with(&format!("{key}[{i}]"), codes::VALUE_UNKNOWN, all_of(table));
                }
            }
        }
        Some(found)
    }

    /// A list of objects; nothing when the key is missing.
    pub(crate) fn objects<T>(
        &mut self,
        key: &str,
        count: RangeInclusive<usize>,
        mut read: impl FnMut(&mut Fields<'n, '_>) -> T,
    ) -> Option<Vec<T>> {
        let entries = self.list(key, count)?;
        let path = self.path_of(key);
        let mut values = Vec::new();
        for (i, entry) in entries.iter().enumerate() {
            let value = Fields::read(entry, format!("{path}[{i}]"), self.faults, &mut read);
            values.extend(value);
        }
        Some(values)
    }

    /// The entries of a list, none of them when there are too many to be worth a look.
    fn list(&mut self, key: &str, count: RangeInclusive<usize>) -> Option<&'n [Node]> {
        let Node::List(entries) = self.take(key)? else {
            self.fault_with(key, codes::TYPE_WRONG, "a list");
            return None;
        };
        if *count.end() < entries.len() {
            self.fault_with(key, codes::LIST_TOO_LONG, count.end());
            return Some(&[]);
        }
        if entries.len() < *count.start() {
            self.fault_with(key, codes::LIST_TOO_SHORT, count.start());
        }
        Some(entries)
    }

    /// Refuses a range whose end lies before its start.
    pub(crate) fn ordered<T: PartialOrd + Display>(&mut self, key: &str, min: &T, max: &T) {
        if max < min {
            self.fault_with(key, codes::RANGE_EMPTY, max);
        }
    }
}

fn find<T: Copy>(word: &str, table: &[(&str, T)]) -> Option<T> {
    table.iter().find(|(it, _)| *it == word).map(|(_, value)| *value)
}

fn all_of<T>(table: &[(&str, T)]) -> String {
    table.iter().map(|(it, _)| *it).collect::<Vec<_>>().join(", ")
}

/// Whether a text would be drawn on several lines (or with a tab in it).
pub(crate) fn has_line_breaks(text: &str) -> bool {
    text.contains(['\n', '\t', '\u{2028}', '\u{2029}'])
}
