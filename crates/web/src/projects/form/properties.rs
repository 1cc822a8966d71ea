//! The properties of each kind of item: how they are typed, and what they are in the document.

use serde_json::{Map, Value, json};

use super::Said;
use crate::projects::steps::millionths;

mod table;

pub(super) use table::of;

/// A word that can be chosen, and how it reads.
pub(super) type Pick = (&'static str, Said);

/// How a property is typed.
#[derive(Debug, Clone, Copy)]
pub(super) enum Input {
    Line,
    /// Several lines, so many high.
    Lines(usize),
    /// A whole number.
    Whole,
    /// A number with decimals; the document keeps it as text.
    Decimal,
    Day,
    Choice(&'static [Pick]),
    /// One of several, each ticked or not.
    Ticks(&'static [Pick]),
    /// Options, one on each line: `value | label`.
    Options,
    /// Keywords, one on each line: `keyword | times`.
    Keywords,
    /// Megabytes, kept as bytes.
    Megabytes,
}

/// One property of an item.
#[derive(Debug, Clone, Copy)]
pub(super) struct Property {
    pub(super) key: &'static str,
    pub(super) label: Said,
    pub(super) help: Option<Said>,
    pub(super) input: Input,
    pub(super) is_required: bool,
}

/// What was typed into the fields of an item, by name; repeated for ticks.
#[derive(Debug, Clone, Default)]
pub(super) struct Typed(pub(super) Vec<(String, String)>);

impl Typed {
    pub(super) fn get(&self, name: &str) -> &str {
        let found = self.0.iter().find(|(it, _)| it == name);
        found.map_or("", |(_, value)| value.as_str())
    }

    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(it, _)| it == name).map(|(_, value)| value.as_str())
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(it, _)| it == name)
    }

    /// What stands in the fields of an item that is there already.
    pub(super) fn of(item: &Map<String, Value>, properties: &[Property]) -> Self {
        let mut typed = Self::default();
        for it in properties {
            let Some(value) = item.get(it.key) else { continue };
            for text in it.input.write(value) {
                typed.0.push((it.key.to_owned(), text));
            }
        }
        for key in ["name", "label", "help"] {
            if let Some(text) = item.get(key).and_then(Value::as_str) {
                typed.0.push((key.to_owned(), text.to_owned()));
            }
        }
        if item.get("required") != Some(&Value::Bool(false)) {
            typed.0.push(("required".to_owned(), "on".to_owned()));
        }
        typed
    }

    /// The item of what was typed. What is empty is left out, so that its default holds.
    pub(super) fn to_item(
        &self,
        kind: &str,
        is_asked: bool,
        properties: &[Property],
    ) -> Map<String, Value> {
        let mut item = Map::new();
        let word = if is_asked { "ask" } else { "show" };
        item.insert(word.to_owned(), kind.into());
        if is_asked {
            for key in ["name", "label", "help"] {
                self.take(&mut item, key, Input::Line, false);
            }
            item.insert("required".to_owned(), self.has("required").into());
        }
        for it in properties {
            self.take(&mut item, it.key, it.input, it.is_required);
        }
        item
    }

    fn take(&self, item: &mut Map<String, Value>, key: &str, input: Input, is_required: bool) {
        let value = match input {
            Input::Ticks(_) => {
                let ticked: Vec<&str> = self.all(key).collect();
                (!ticked.is_empty()).then(|| json!(ticked))
            }
            _ => input.read(self.get(key)),
        };
        // An empty text is refused by its own sentence, a missing key by one for experts.
        let value = value.or_else(|| is_required.then(|| input.nothing()));
        if let Some(value) = value {
            item.insert(key.to_owned(), value);
        }
    }
}

impl Input {
    fn nothing(self) -> Value {
        match self {
            Self::Options | Self::Keywords | Self::Ticks(_) => json!([]),
            _ => json!(""),
        }
    }

    /// The document's value of a typed text; none of an empty one.
    fn read(self, text: &str) -> Option<Value> {
        let text = text.trim();
        if text.is_empty() {
            return None;
        }
        Some(match self {
            // What is no number goes on as text, and the market says what is wrong with it.
            Self::Whole => text.parse::<u64>().map_or_else(|_| text.into(), Value::from),
            Self::Megabytes => millionths(text).map_or_else(|| text.into(), Value::from),
            Self::Options => lines(text, option),
            Self::Keywords => lines(text, keyword),
            Self::Line
            | Self::Lines(_)
            | Self::Decimal
            | Self::Day
            | Self::Choice(_)
            | Self::Ticks(_) => text.replace("\r\n", "\n").into(),
        })
    }

    /// The typed texts of a value; several for ticks, one for all others.
    fn write(self, value: &Value) -> Vec<String> {
        match self {
            Self::Ticks(_) => entries(value).map(plain).collect(),
            Self::Options => vec![entries(value).map(option_line).collect::<Vec<_>>().join("\n")],
            Self::Keywords => {
                vec![entries(value).map(keyword_line).collect::<Vec<_>>().join("\n")]
            }
            Self::Megabytes => vec![megabytes(value)],
            _ => vec![plain(value)],
        }
    }
}

fn entries(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn lines(text: &str, read: fn(&str) -> Value) -> Value {
    text.lines().map(str::trim).filter(|it| !it.is_empty()).map(read).collect()
}

fn option(line: &str) -> Value {
    match line.split_once('|') {
        Some((value, label)) => json!({ "value": value.trim(), "label": label.trim() }),
        None => json!({ "value": line }),
    }
}

fn option_line(option: &Value) -> String {
    let (value, label) = (plain(&option["value"]), plain(&option["label"]));
    if label == value || label == "null" { value } else { format!("{value} | {label}") }
}

fn keyword(line: &str) -> Value {
    match line.rsplit_once('|') {
        Some((word, times)) => {
            let times = times.trim();
            let min = times.parse::<u64>().map_or_else(|_| times.into(), Value::from);
            json!({ "keyword": word.trim(), "min": min })
        }
        None => json!({ "keyword": line }),
    }
}

fn keyword_line(keyword: &Value) -> String {
    let word = plain(&keyword["keyword"]);
    match keyword["min"].as_u64() {
        None | Some(1) => word,
        Some(times) => format!("{word} | {times}"),
    }
}

/// Bytes as millions of bytes, exactly.
fn megabytes(value: &Value) -> String {
    let bytes = value.as_u64().unwrap_or(0);
    let text = format!("{}.{:06}", bytes / 1_000_000, bytes % 1_000_000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// A name for a question that was given none, made of its label: `what_is_it`.
pub(super) fn name_of(label: &str, taken: &[&str]) -> String {
    let lower = label.to_lowercase();
    let words = lower.split(|it: char| !it.is_ascii_alphanumeric()).filter(|it| !it.is_empty());
    let start = |it: &&str| !it.starts_with(|c: char| c.is_ascii_digit());
    let words: Vec<&str> = words.skip_while(|it| !start(it)).take(4).collect();
    let mut stem: String = words.join("_").chars().take(40).collect();
    if stem.is_empty() {
        stem.push_str("answer");
    }
    let free = |it: &String| !taken.contains(&it.as_str());
    let numbered = (2..).map(|n| format!("{stem}_{n}"));
    std::iter::once(stem.clone()).chain(numbered).find(free).unwrap_or_default()
}

#[cfg(test)]
mod tests;
