//! Templates of projects: what people order most, ready to be changed.
//!
//! A template is a file in `templates/`. Where it speaks to people it has three languages; the
//! requester's own is chosen, and what comes of it is an ordinary draft.
//!
//! Invariant: each file is a whole project in each language, which a test proves.

pub(super) mod gallery;
pub(super) mod page;
#[cfg(test)]
mod tests;

use std::sync::LazyLock;

use base::{DurationMs, Markdown, Money, Result, Title, minutes};
use locale::Language;
use market::projects::{Adaptive, Category, Edit, Hiring, New};
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::ui::Icon;

macro_rules! files {
    ($($key:literal)*) => {
        &[$(($key, include_str!(concat!("../../templates/", $key, ".json")))),*]
    };
}

/// Every file, in the order of the gallery.
const FILES: &[(&str, &str)] = files! {
    "label-picture"
    "sentiment"
    "moderate"
    "categorise"
    "compare"
    "check-address"
    "find-contact"
    "receipt"
    "transcribe-sound"
    "product-text"
    "proofread"
    "translate"
    "survey"
    "shelf-photo"
    "logo"
    "article"
};

/// A template as its file has it: texts are a value for each language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    icon: String,
    category: String,
    hiring: String,
    price: String,
    seconds: i64,
    time_limit_minutes: i64,
    answers: i64,
    /// Where more answers follow while a task is not sure: the most of them.
    #[serde(default)]
    answers_most: Option<i64>,
    #[serde(default)]
    tasks_per_worker: i64,
    title: Value,
    /// What it is, for the requester who chooses.
    what: Value,
    /// What it is, for the workers who read the project; the same where there is none.
    #[serde(default)]
    summary: Option<Value>,
    instructions: Value,
    form: Value,
    sample: Value,
}

/// How sure tasks of a template are to be, in percent, where it asks for more answers.
const CONFIDENCE: i64 = 95;

/// What does not depend on the language.
#[derive(Debug)]
pub(super) struct Template {
    pub(super) key: &'static str,
    pub(super) icon: Icon,
    pub(super) category: Category,
    pub(super) hiring: Hiring,
    pub(super) price: Money,
    /// How long one answer takes, by experience.
    pub(super) takes: DurationMs,
    time_limit: DurationMs,
    pub(super) answers: i64,
    pub(super) answers_most: Option<i64>,
    tasks_per_worker: i64,
    document: Document,
}

/// A template in one language.
#[derive(Debug)]
pub(super) struct Said {
    pub(super) title: String,
    pub(super) what: String,
    pub(super) summary: String,
    pub(super) instructions: String,
    /// The form's document.
    pub(super) form: String,
    pub(super) columns: Vec<String>,
    pub(super) rows: Vec<Vec<String>>,
}

static ALL: LazyLock<Vec<Template>> = LazyLock::new(|| {
    let read = |(key, text): &(&'static str, &str)| {
        Template::read(key, text).unwrap_or_else(|| panic!("the template {key} cannot be read"))
    };
    FILES.iter().map(read).collect()
});

/// Every template, in the order of the gallery.
pub(super) fn all() -> &'static [Template] {
    &ALL
}

/// The template of this key.
pub(super) fn find(key: &str) -> Option<&'static Template> {
    ALL.iter().find(|it| it.key == key)
}

impl Template {
    fn read(key: &'static str, text: &str) -> Option<Self> {
        let document: Document = serde_json::from_str(text).ok()?;
        Some(Self {
            key,
            icon: icon(&document.icon)?,
            category: Category::parse(&document.category)?,
            hiring: Hiring::parse(&document.hiring)?,
            price: document.price.parse().ok()?,
            takes: document.seconds * 1_000,
            time_limit: minutes(document.time_limit_minutes),
            answers: document.answers,
            answers_most: document.answers_most,
            tasks_per_worker: document.tasks_per_worker,
            document,
        })
    }

    /// The template as its reader reads it.
    pub(super) fn said(&self, language: Language) -> Said {
        let it = &self.document;
        let text = |value: &Value| as_text(&in_language(value, language));
        let list = |value: Value| match value {
            Value::Array(them) => them,
            _ => Vec::new(),
        };
        let sample = in_language(&it.sample, language);
        let columns = list(sample["columns"].clone());
        let rows = list(sample["rows"].clone());
        Said {
            title: text(&it.title),
            what: text(&it.what),
            summary: text(it.summary.as_ref().unwrap_or(&it.what)),
            instructions: text(&it.instructions),
            form: in_language(&it.form, language).to_string(),
            columns: columns.iter().map(as_text).collect(),
            rows: rows.into_iter().map(|row| list(row).iter().map(as_text).collect()).collect(),
        }
    }

    /// The two steps that make a draft of it.
    pub(super) fn project(&self, language: Language) -> Result<(New, Edit)> {
        let said = self.said(language);
        let new = New {
            title: Title::parse("title", &said.title)?,
            category: self.category,
            language: language.code().to_owned(),
            hiring: self.hiring,
        };
        let edit = Edit {
            summary: Some(said.summary),
            instructions: Some(Markdown::parse("instructions", &said.instructions)?),
            form: Some(said.form),
            price: Some(self.price),
            time_limit: Some(self.time_limit),
            answers_per_task: Some(self.answers),
            adaptive: self.answers_most.map(|most| Some(Adaptive::new(most, CONFIDENCE))),
            tasks_per_worker: Some(self.tasks_per_worker),
            estimate: Some(Some(self.takes)),
            ..Edit::default()
        };
        Ok((new, edit))
    }
}

fn as_text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// Chooses one language wherever a value has them all.
fn in_language(value: &Value, language: Language) -> Value {
    match value {
        Value::Object(map) if is_told(map) => map[language.code()].clone(),
        Value::Object(map) => {
            let chosen = map.iter().map(|it| (it.0.clone(), in_language(it.1, language)));
            Value::Object(chosen.collect())
        }
        Value::Array(them) => them.iter().map(|it| in_language(it, language)).collect(),
        plain => plain.clone(),
    }
}

fn is_told(map: &Map<String, Value>) -> bool {
    map.len() == 3 && ["en", "de", "fr"].iter().all(|it| map.get(*it).is_some_and(Value::is_string))
}

fn icon(name: &str) -> Option<Icon> {
    Icon::ALL.iter().copied().find(|it| format!("{it:?}") == name)
}
