//! Tasks: rows of data, added by program.

use axum::{
    Json,
    extract::{DefaultBodyLimit, State},
    http::StatusCode,
    response::Response,
};
use base::{Error, FieldError, Result, kinds};
use face::{ApiError, ApiJson, ApiQuery, App, Caller, Once, PathId, PathIds, once, scope};
use forms::TaskData;
use market::projects::{self, NewTask, Task};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use store::Tx;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{wire, wire::Page};

/// The largest body of many rows (safety.md §5).
const BULK: usize = 8 * 1024 * 1024;

pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list, add))
        .layer(DefaultBodyLimit::max(BULK))
        .routes(routes!(look, remove))
}

/// One unit of a project.
#[derive(Debug, Serialize, ToSchema)]
struct TaskJson {
    id: String,
    /// From 1, in the order of adding.
    position: i64,
    /// The import it came from, if any.
    import: Option<String>,
    /// Its data by column.
    #[schema(value_type = Object)]
    input: Box<RawValue>,
    /// The known right answers by field, if any.
    #[schema(value_type = Option<Object>)]
    gold: Option<Box<RawValue>>,
    /// `open`, `done` or `cancelled`.
    state: String,
    /// What each free place holds in escrow.
    price: String,
    answers_wanted: i64,
    places_free: i64,
    places_accepted: i64,
    priority: i64,
}

impl TaskJson {
    fn new(it: Task) -> Result<Self> {
        Ok(Self {
            id: it.id.to_string(),
            position: it.position,
            import: it.import.map(|it| it.to_string()),
            input: wire::raw(it.input)?,
            gold: it.gold.map(wire::raw).transpose()?,
            state: it.state.to_string(),
            price: it.price.to_decimal(),
            answers_wanted: it.answers_wanted,
            places_free: it.places_free,
            places_accepted: it.places_accepted,
            priority: it.priority,
        })
    }
}

/// Rows to add.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct RowsBody {
    /// Up to 500 objects of texts and numbers by column. `_priority` and columns that begin
    /// with `_gold` speak to the platform, all others are shown to workers.
    #[schema(value_type = Vec<Object>, min_items = 1, max_items = 500)]
    rows: Vec<Box<RawValue>>,
}

impl RowsBody {
    /// The rows as tasks; every fault names its row and column.
    fn read(&self) -> Result<Vec<NewTask>> {
        let (mut tasks, mut faults) = (Vec::new(), Vec::new());
        for (at, row) in self.rows.iter().enumerate() {
            match read_row(row) {
                Ok(task) => tasks.push(task),
                Err(Error::Invalid(of_row)) => {
                    faults.extend(
                        of_row.into_iter().map(|it| FieldError {
                            field: format!("rows[{at}]{}", it.field),
                            ..it
                        }),
                    );
                }
                Err(other) => return Err(other),
            }
        }
        if faults.is_empty() { Ok(tasks) } else { Err(Error::Invalid(faults)) }
    }
}

fn read_row(row: &RawValue) -> Result<NewTask> {
    let data = TaskData::from_json(row.get()).map_err(|error| match error {
        Error::Invalid(faults) => {
            let named = |it: FieldError| FieldError { field: format!(".{}", it.field), ..it };
            Error::Invalid(faults.into_iter().map(named).collect())
        }
        other => other,
    })?;
    let columns = data.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    NewTask::from_columns(columns).map_err(|flaw| {
        let field = flaw.column.map_or(String::new(), |it| format!(".{it}"));
        Error::Invalid(vec![FieldError::new(field, flaw.code).with(flaw.detail)])
    })
}

/// The tasks that were added, in the order of the rows.
#[derive(Debug, Serialize, ToSchema)]
struct AddedJson {
    tasks: Vec<String>,
}

/// Which tasks.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
struct TasksQuery {
    /// The `next` of the page before: a position.
    #[param(minimum = 0)]
    after: Option<i64>,
    /// Items of a page, 1 to 100; 50 when absent.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<i64>,
}

/// The tasks of a project, in order
#[utoipa::path(get, path = "/api/v1/projects/{id}/tasks", tag = "request",
    params(("id" = String, Path), TasksQuery), responses(
    (status = 200, body = Page<TaskJson>),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn list(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    PathId(id): PathId<kinds::Project>,
    ApiQuery(query): ApiQuery<TasksQuery>,
) -> Result<Json<Page<TaskJson>>, ApiError> {
    let (who, limit) = (caller.account, wire::limit(query.limit)?);
    let after = query.after.unwrap_or(0);
    let read = async move |tx: &mut Tx| {
        projects::of_requester(tx, who, id).await?;
        projects::tasks(tx, id, after, limit).await
    };
    let items: Vec<TaskJson> =
        app.db.read(read).await?.into_iter().map(TaskJson::new).collect::<Result<_>>()?;
    let is_full = usize::try_from(limit).is_ok_and(|it| it <= items.len());
    let next = items.last().filter(|_| is_full).map(|it| it.position.to_string());
    Ok(Json(Page { items, next }))
}

/// Add tasks
///
/// All rows or none. In an open or paused project they are paid for first, so this needs an
/// `Idempotency-Key`: a repetition adds nothing.
#[utoipa::path(post, path = "/api/v1/projects/{id}/tasks", tag = "request",
    params(("id" = String, Path), ("Idempotency-Key" = String, Header)),
    request_body = RowsBody, responses(
    (status = 201, body = AddedJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn add(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    key: Once,
    PathId(id): PathId<kinds::Project>,
    ApiJson { body, digest }: ApiJson<RowsBody>,
) -> Result<Response, ApiError> {
    let (who, rows) = (caller.account, body.read()?);
    let work = async move |tx: &mut Tx| {
        let added = projects::add_tasks(tx, who, id, rows.clone()).await?;
        let tasks = added.iter().map(ToString::to_string).collect();
        Ok((StatusCode::CREATED, AddedJson { tasks }))
    };
    once(&app, who, key.needed()?, &digest, work).await
}

/// One task of a project
#[utoipa::path(get, path = "/api/v1/projects/{id}/tasks/{task}", tag = "request",
    params(("id" = String, Path), ("task" = String, Path)), responses(
    (status = 200, body = TaskJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn look(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    PathIds(id, task): PathIds<kinds::Project, kinds::Task>,
) -> Result<Json<TaskJson>, ApiError> {
    let who = caller.account;
    let read = async move |tx: &mut Tx| {
        projects::of_requester(tx, who, id).await?;
        projects::task(tx, id, task).await
    };
    Ok(Json(TaskJson::new(app.db.read(read).await?)?))
}

/// Take a task out of a draft
#[utoipa::path(delete, path = "/api/v1/projects/{id}/tasks/{task}", tag = "request",
    params(("id" = String, Path), ("task" = String, Path)), responses(
    (status = 204),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn remove(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathIds(id, task): PathIds<kinds::Project, kinds::Task>,
) -> Result<StatusCode, ApiError> {
    let who = caller.account;
    app.db.write(async move |tx| projects::remove_task(tx, who, id, task).await).await?;
    Ok(StatusCode::NO_CONTENT)
}
