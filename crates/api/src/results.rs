//! Results: what a project has brought, as one table or answer by answer.

use axum::{Json, extract::State, response::Response};
use base::{Result, kinds};
use face::{ApiError, ApiQuery, App, Caller, PathId, attachment, scope};
use futures_util::stream;
use market::{
    AccountId, files,
    results::{self, AnswerRow, Export, KnownTasks, Rows, Wanted},
};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use store::Tx;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::wire::{self, Page};

pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(table)).routes(routes!(answers)).routes(routes!(text))
}

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
struct TableQuery {
    /// `csv` (when absent), `tsv`, `jsonl` or `xlsx`.
    #[param(pattern = "^(csv|tsv|jsonl|xlsx)$")]
    format: Option<String>,
    /// What a row is: `answers` (when absent) for each accepted answer, `tasks` for each task
    /// with the majority of its answers, `labels` for the long form `task,worker,label,field`.
    #[param(pattern = "^(answers|tasks|labels)$")]
    rows: Option<String>,
    /// Leaves cells of CSV and TSV as they are. Otherwise those that a spreadsheet would take
    /// for a formula get a `'` before them.
    raw: Option<bool>,
    /// Takes in tasks whose answer was known before, which are left out otherwise. A column
    /// `known` more says `true` or `false` of each row.
    known: Option<bool>,
}

/// The results as one table
///
/// Only accepted answers are in it. The data of the tasks comes first under its own names,
/// then the fields of the form, then `task_id`, `task_number`, `worker` and so on. Several
/// values of one cell have `|` between them, files are named `id-name`, and a worker has the
/// same name in all results of one requester. In rows of tasks a choice is the option with the
/// most votes, or all of them in a tie, with `.votes` and `.agreement` beside it; tasks without
/// an answer have empty cells. A table that breaks off is not whole.
#[utoipa::path(get, path = "/api/v1/projects/{id}/results", tag = "results",
    params(("id" = String, Path), TableQuery), responses(
    (status = 200, content(
        (String = "text/csv"), (String = "text/tab-separated-values"),
        (String = "application/jsonl"),
        (String = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn table(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    PathId(id): PathId<kinds::Project>,
    ApiQuery(query): ApiQuery<TableQuery>,
) -> Result<Response, ApiError> {
    let format = query.format.as_deref().unwrap_or("csv");
    let format = wire::word("format", format, results::format_named)?;
    let rows = wire::word("rows", query.rows.as_deref().unwrap_or("answers"), Rows::parse)?;
    let raw = query.raw.unwrap_or(false);
    let known = match query.known {
        Some(true) => KnownTasks::Marked,
        _ => KnownTasks::LeftOut,
    };
    let wanted = Wanted { rows, known };
    let export = results::export(&app.db, caller.account, id, wanted, format, raw).await?;
    let (media_type, name) = (export.media_type(), files::disposition(export.name()));
    Ok(attachment(media_type, &name, stream::try_unfold(export, Export::next)))
}

/// One accepted answer.
#[derive(Debug, Serialize, ToSchema)]
struct AnswerJson {
    /// The assignment's id.
    id: String,
    task: String,
    /// The task's number in its project, from 1.
    position: i64,
    /// The task's data by column.
    #[schema(value_type = Object)]
    input: Box<RawValue>,
    /// The answer by field, as it was kept.
    #[schema(value_type = Object)]
    answer: Box<RawValue>,
    /// The same as in tables: one name in all results of one requester.
    worker: String,
    #[schema(format = DateTime)]
    claimed_at: String,
    #[schema(format = DateTime)]
    submitted_at: String,
    #[schema(format = DateTime)]
    accepted_at: String,
    /// 1 to 5, where one was given.
    rating: Option<i64>,
}

impl AnswerJson {
    fn new(requester: AccountId, it: AnswerRow) -> Result<Self> {
        Ok(Self {
            id: it.assignment.to_string(),
            task: it.task.to_string(),
            position: it.position,
            input: wire::raw(it.input)?,
            answer: wire::raw(it.body)?,
            worker: results::pseudonym(requester, it.worker),
            claimed_at: it.claimed_at.to_string(),
            submitted_at: it.submitted_at.to_string(),
            accepted_at: it.accepted_at.to_string(),
            rating: it.rating,
        })
    }
}

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
struct AnswersQuery {
    /// The `next` of the page before.
    #[param(min_length = 26, max_length = 26)]
    after: Option<String>,
    /// Items of a page, 1 to 100; 50 when absent. A page of very large answers is shorter.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<i64>,
}

/// The accepted answers, in the order in which they were handed in
#[utoipa::path(get, path = "/api/v1/projects/{id}/results/answers", tag = "results",
    params(("id" = String, Path), AnswersQuery), responses(
    (status = 200, body = Page<AnswerJson>),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn answers(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    PathId(id): PathId<kinds::Project>,
    ApiQuery(query): ApiQuery<AnswersQuery>,
) -> Result<Json<Page<AnswerJson>>, ApiError> {
    let (me, limit) = (caller.account, wire::limit(query.limit)?);
    let after = query.after.as_deref().map(|it| wire::id("after", it)).transpose()?;
    let read = async move |tx: &mut Tx| results::answers(tx, me, id, after, limit).await;
    let (found, more) = app.db.read(read).await?;
    let items = found.into_iter().map(|it| AnswerJson::new(me, it));
    let items: Vec<AnswerJson> = items.collect::<Result<_>>()?;
    let next = items.last().filter(|_| more).map(|it| it.id.clone());
    Ok(Json(Page { items, next }))
}

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
struct TextQuery {
    /// The text field of the answers; the first of the form when absent.
    #[param(max_length = 64)]
    field: Option<String>,
}

/// The accepted texts, put together again
///
/// For tasks that are pieces of texts: document by document, by `paragraph` and `sentence`, or
/// in the order of the tasks. `[…]` stands where a piece has no accepted answer yet.
#[utoipa::path(get, path = "/api/v1/projects/{id}/results/text", tag = "results",
    params(("id" = String, Path), TextQuery), responses(
    (status = 200, content((String = "text/plain"))),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn text(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    PathId(id): PathId<kinds::Project>,
    ApiQuery(query): ApiQuery<TextQuery>,
) -> Result<Response, ApiError> {
    let me = caller.account;
    let read = async move |tx: &mut Tx| results::assembled(tx, me, id, query.field.clone()).await;
    let made = app.db.read(read).await?;
    let whole = stream::iter([Ok(made.text.into_bytes())]);
    Ok(attachment("text/plain; charset=utf-8", &files::disposition(&made.name), whole))
}
