//! What assignments look like on the wire.

use base::Result;
use forms::{Form, Rendered, TaskData};
use market::assignments::{Mine, Receipt, Tab, Turn};
use serde::{Deserialize, Serialize};
use serde_json::{Value, value::RawValue};
use utoipa::{IntoParams, ToSchema};

use crate::{jobs::PersonJson, wire};

/// Which task to claim.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ClaimBody {
    /// The task's id; the next in line when absent.
    #[schema(min_length = 26, max_length = 26)]
    pub(super) task: Option<String>,
}

/// An answer by field: texts, numbers, or lists of texts.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct AnswerBody {
    #[schema(value_type = Object)]
    pub(super) answer: Box<RawValue>,
}

/// Which of one's assignments.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub(super) struct MineQuery {
    /// `reserved` (when absent), `checked`, `accepted`, `rework`, `rejected` or `ended`.
    pub(super) tab: Option<String>,
    /// The `next` of the page before.
    #[param(min_length = 26, max_length = 26)]
    pub(super) before: Option<String>,
    /// Items of a page, 1 to 100; 50 when absent.
    #[param(minimum = 1, maximum = 100)]
    pub(super) limit: Option<i64>,
}

impl MineQuery {
    pub(super) fn tab(&self) -> Result<Tab> {
        wire::word("tab", self.tab.as_deref().unwrap_or(Tab::Reserved.as_str()), Tab::parse)
    }
}

/// One line of one's work.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct MineJson {
    pub(super) id: String,
    project: String,
    title: String,
    requester_name: String,
    state: String,
    /// What the worker receives when the answer is accepted.
    reward: String,
    #[schema(format = DateTime)]
    claimed_at: String,
    /// Of a claim or rework, when it is due; of a rejection, until when it can be appealed.
    #[schema(format = DateTime)]
    deadline: String,
    has_draft: bool,
    #[schema(format = DateTime)]
    submitted_at: Option<String>,
    /// When the answer counts as accepted at the latest.
    #[schema(format = DateTime)]
    auto_accept_at: Option<String>,
    #[schema(format = DateTime)]
    ended_at: Option<String>,
}

impl From<Mine> for MineJson {
    fn from(it: Mine) -> Self {
        Self {
            id: it.id.to_string(),
            project: it.project.to_string(),
            title: it.title,
            requester_name: it.requester_name,
            state: it.state.to_string(),
            reward: it.reward.to_decimal(),
            claimed_at: it.claimed_at.to_string(),
            deadline: it.deadline.to_string(),
            has_draft: it.has_draft,
            submitted_at: it.submitted_at.map(|it| it.to_string()),
            auto_accept_at: it.auto_accept_at.map(|it| it.to_string()),
            ended_at: it.ended_at.map(|it| it.to_string()),
        }
    }
}

/// An assignment with its task, ready to be worked on.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct AssignmentJson {
    id: String,
    project: String,
    task: String,
    state: String,
    title: String,
    /// Markdown.
    instructions: String,
    price: String,
    /// What the worker receives when the answer is accepted.
    reward: String,
    #[schema(format = DateTime)]
    claimed_at: String,
    #[schema(format = DateTime)]
    deadline: String,
    /// Whether the deadline was extended once.
    extended: bool,
    requester: PersonJson,
    /// The task's data.
    #[schema(value_type = Object)]
    input: Box<RawValue>,
    /// The form that the answer is checked against.
    #[schema(value_type = Object)]
    form: Box<RawValue>,
    /// The form's items filled with the task's data, from top to bottom.
    #[schema(value_type = Vec<Object>)]
    items: Vec<Value>,
    /// What was kept so far.
    #[schema(value_type = Option<Object>)]
    draft: Option<Box<RawValue>>,
    #[schema(format = DateTime)]
    draft_saved_at: Option<String>,
    /// The number of the newest answer; 0 before the first submit.
    revision: i64,
    /// The newest answer.
    #[schema(value_type = Option<Object>)]
    answer: Option<Box<RawValue>>,
    #[schema(format = DateTime)]
    submitted_at: Option<String>,
    #[schema(format = DateTime)]
    auto_accept_at: Option<String>,
    reworks: i64,
}

impl AssignmentJson {
    pub(super) fn new(it: Turn) -> Result<Self> {
        let form = Form::from_json(&it.form)?;
        let data = TaskData::from_json(&it.input)?;
        Ok(Self {
            id: it.id.to_string(),
            project: it.project.to_string(),
            task: it.task.to_string(),
            state: it.state.to_string(),
            title: it.title,
            instructions: it.instructions,
            price: it.price.to_decimal(),
            reward: it.reward.to_decimal(),
            claimed_at: it.claimed_at.to_string(),
            deadline: it.deadline.to_string(),
            extended: it.extended,
            requester: PersonJson { id: it.requester.to_string(), name: it.requester_name },
            items: filled(&form, &data)?,
            input: wire::raw(it.input)?,
            form: wire::raw(it.form)?,
            draft: it.draft.map(wire::raw).transpose()?,
            draft_saved_at: it.draft_at.map(|it| it.to_string()),
            revision: it.revision,
            answer: it.answer.map(wire::raw).transpose()?,
            submitted_at: it.submitted_at.map(|it| it.to_string()),
            auto_accept_at: it.auto_accept_at.map(|it| it.to_string()),
            reworks: it.reworks,
        })
    }
}

/// The task to go on with, if there is one.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct NextJson {
    pub(super) next: Option<AssignmentJson>,
}

/// The form's items as its document has them, their texts filled with the task's data.
fn filled(form: &Form, data: &TaskData) -> Result<Vec<Value>> {
    let document: Value = serde_json::from_str(&form.to_json()).map_err(base::Error::store)?;
    let items = document["items"].as_array().cloned().unwrap_or_default();
    let put = |item: &mut Value, pairs: Vec<(&str, String)>| {
        for (key, text) in pairs.into_iter().filter(|(_, text)| !text.is_empty()) {
            item[key] = text.into();
        }
    };
    let fill = |(mut item, rendered): (Value, Rendered<'_>)| {
        match rendered {
            Rendered::Text(text) | Rendered::Markdown(text) => put(&mut item, vec![("text", text)]),
            Rendered::Media { link, caption, .. } => {
                put(&mut item, vec![("source", link.to_string()), ("caption", caption)]);
            }
            Rendered::Asked { label, help, .. } => {
                put(&mut item, vec![("label", label), ("help", help)]);
            }
        }
        item
    };
    Ok(items.into_iter().zip(form.render(data)).map(fill).collect())
}

/// Proof that a draft is kept.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct DraftJson {
    #[schema(format = DateTime)]
    pub(super) saved_at: String,
    #[schema(format = DateTime)]
    pub(super) deadline: String,
}

/// The new deadline.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ExtensionJson {
    #[schema(format = DateTime)]
    pub(super) deadline: String,
}

/// Proof that an answer is stored.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ReceiptJson {
    /// Where it is stored; after a late submit, the new assignment.
    assignment: String,
    /// `submitted`, `repeated` or `late_reclaimed`.
    outcome: &'static str,
    /// The number of the answer, from 1.
    revision: i64,
    #[schema(format = DateTime)]
    submitted_at: String,
    /// When it counts as accepted at the latest.
    #[schema(format = DateTime)]
    auto_accept_at: Option<String>,
    reward: String,
}

impl ReceiptJson {
    pub(super) fn new(it: Receipt, outcome: &'static str) -> Self {
        Self {
            assignment: it.assignment.to_string(),
            outcome,
            revision: it.revision,
            submitted_at: it.submitted_at.to_string(),
            auto_accept_at: it.auto_accept_at.map(|it| it.to_string()),
            reward: it.reward.to_decimal(),
        }
    }
}
