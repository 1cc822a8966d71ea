//! What requesters send about projects.

use base::{Email, Error, FieldError, Markdown, Result, Title};
use market::projects::{Adaptive, Category, Difficulty, Edit, Hiring, Invitee, New};
use serde::Deserialize;
use serde_json::value::RawValue;
use utoipa::ToSchema;

use crate::wire;

/// A project about to begin.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NewBody {
    #[schema(min_length = 1, max_length = 120)]
    title: String,
    /// Such as `writing`, `classification` or `transcription`.
    category: String,
    /// The language of the work, such as `en` or `pt-BR`.
    #[schema(min_length = 2, max_length = 35)]
    language: String,
    /// `open`: any worker starts at once; `apply`: workers apply and you award; `invite`:
    /// named workers only.
    hiring: String,
}

impl NewBody {
    pub(super) fn read(&self) -> Result<New> {
        Ok(New {
            title: Title::parse("title", &self.title)?,
            category: wire::word("category", &self.category, Category::parse)?,
            language: self.language.clone(),
            hiring: wire::word("hiring", &self.hiring, Hiring::parse)?,
        })
    }
}

/// The confidence that is asked where nobody says one.
const USUAL_PERCENT: i64 = 95;

/// Changes to a project; what is absent stays.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct EditBody {
    #[schema(min_length = 1, max_length = 120)]
    title: Option<String>,
    /// What the list of jobs shows under the title.
    #[schema(max_length = 300)]
    summary: Option<String>,
    /// Markdown.
    #[schema(max_length = 50_000)]
    instructions: Option<String>,
    /// The form that workers fill in: items that show something of the task or ask something,
    /// such as `{"version": 1, "items": [{"show": "text", "text": "${name}"}, {"ask": "choice",
    /// "name": "fruit", "label": "Which fruit?", "required": true, "options": [{"value": "apple",
    /// "label": "Apple"}, {"value": "pear", "label": "Pear"}]}]}`; `${name}` is a column of the
    /// rows. The designer shows any form as JSON, under *Expert*.
    #[schema(value_type = Option<Object>)]
    form: Option<Box<RawValue>>,
    /// What one accepted answer costs, fee included, such as `0.25`.
    price: Option<String>,
    /// From the claim to the deadline: 60 to 2,592,000.
    #[schema(minimum = 60, maximum = 2_592_000)]
    time_limit_seconds: Option<i64>,
    /// 1 to 100; in an open project for tasks added later.
    #[schema(minimum = 1, maximum = 100)]
    answers_per_task: Option<i64>,
    /// More answers, one by one, while a task is not sure: the most of them. 0 for the same
    /// number for every task.
    #[schema(minimum = 0, maximum = 100)]
    answers_most: Option<i64>,
    /// How sure a task must be to get no more answers; 95 where nothing is said.
    #[schema(minimum = 50, maximum = 99)]
    confidence_percent: Option<i64>,
    #[schema(minimum = 0, maximum = 3)]
    max_reworks: Option<i64>,
    category: Option<String>,
    #[schema(min_length = 2, max_length = 35)]
    language: Option<String>,
    /// `easy`, `medium` or `hard`.
    difficulty: Option<String>,
    /// Only in a draft.
    hiring: Option<String>,
    /// How many tasks one worker may do; 0 is any number.
    #[schema(minimum = 0, maximum = 1_000_000)]
    tasks_per_worker: Option<i64>,
    /// Claims one worker may hold at once.
    #[schema(minimum = 1, maximum = 20)]
    claims_per_worker: Option<i64>,
    /// Unreviewed answers are accepted after this: 0 to 2,592,000.
    #[schema(minimum = 0, maximum = 2_592_000)]
    auto_accept_seconds: Option<i64>,
    /// When the project closes by itself; an empty text for never.
    expires_at: Option<String>,
    #[schema(minimum = 0, maximum = 9)]
    priority: Option<i64>,
}

impl EditBody {
    pub(super) fn read(self) -> Result<Edit> {
        let seconds = |it: i64| it.saturating_mul(1_000);
        let adaptive = match (self.answers_most, self.confidence_percent) {
            (None, None) => None,
            (None, Some(_)) => {
                let missing = FieldError::new("answers_most", "required");
                return Err(Error::Invalid(vec![missing.with("confidence_percent")]));
            }
            (Some(0), _) => Some(None),
            (Some(most), percent) => {
                Some(Some(Adaptive::new(most, percent.unwrap_or(USUAL_PERCENT))))
            }
        };
        Ok(Edit {
            title: each(self.title, |it| Title::parse("title", &it))?,
            summary: self.summary,
            instructions: each(self.instructions, |it| Markdown::parse("instructions", &it))?,
            form: self.form.map(|it| it.get().to_owned()),
            price: each(self.price, |it| wire::amount("price", &it))?,
            time_limit: self.time_limit_seconds.map(seconds),
            answers_per_task: self.answers_per_task,
            adaptive,
            max_reworks: self.max_reworks,
            category: each(self.category, |it| wire::word("category", &it, Category::parse))?,
            language: self.language,
            difficulty: each(self.difficulty, |it| {
                wire::word("difficulty", &it, Difficulty::parse)
            })?,
            hiring: each(self.hiring, |it| wire::word("hiring", &it, Hiring::parse))?,
            tasks_per_worker: self.tasks_per_worker,
            claims_per_worker: self.claims_per_worker,
            estimate: None,
            auto_accept: self.auto_accept_seconds.map(seconds),
            expires_at: each(self.expires_at, |it| {
                if it.is_empty() { Ok(None) } else { wire::moment("expires_at", &it).map(Some) }
            })?,
            priority: self.priority,
        })
    }
}

/// An error that names the fields as they were sent.
pub(super) fn as_sent(error: Error) -> Error {
    let Error::Invalid(mut faults) = error else { return error };
    for fault in &mut faults {
        fault.field = match fault.field.as_str() {
            it @ ("time_limit" | "auto_accept") => format!("{it}_seconds"),
            "confidence" => "confidence_percent".to_owned(),
            it if it == "version" || it.starts_with("items") => format!("form.{it}"),
            _ => continue,
        };
    }
    Error::Invalid(faults)
}

fn each<T>(given: Option<String>, read: impl Fn(String) -> Result<T>) -> Result<Option<T>> {
    given.map(read).transpose()
}

/// Something to say, such as why a project pauses.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NoteBody {
    /// Shown beside the state.
    #[schema(max_length = 1_000)]
    pub(super) note: Option<String>,
}

/// The most people of one request.
const MOST_PEOPLE: usize = 100;

/// People to invite, or whose invitation to take back.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct InvitesBody {
    /// Accounts by id.
    #[serde(default)]
    #[schema(max_items = 100)]
    accounts: Vec<String>,
    /// E-mail addresses.
    #[serde(default)]
    #[schema(max_items = 100)]
    emails: Vec<String>,
}

impl InvitesBody {
    pub(super) fn read(&self) -> Result<Vec<Invitee>> {
        for (field, list) in [("accounts", &self.accounts), ("emails", &self.emails)] {
            if MOST_PEOPLE < list.len() {
                let error = FieldError::new(field, "too-many-people").with(MOST_PEOPLE);
                return Err(Error::Invalid(vec![error]));
            }
        }
        let mut people = Vec::new();
        for (at, id) in self.accounts.iter().enumerate() {
            people.push(Invitee::Account(wire::id(&format!("accounts.{at}"), id)?));
        }
        for (at, email) in self.emails.iter().enumerate() {
            people.push(Invitee::Email(Email::parse(&format!("emails.{at}"), email)?));
        }
        if people.is_empty() {
            return Err(Error::invalid("emails", "required"));
        }
        Ok(people)
    }
}
