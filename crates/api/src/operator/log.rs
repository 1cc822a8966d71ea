//! `/api/v1/operator/events`: the audit log.

use axum::{Json, extract::State};
use base::{Day, Error, Result};
use face::{ApiError, ApiQuery, App, Caller, scope};
use market::{
    accounts::Role,
    events::{self, Recorded, Wanted},
};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use store::Tx;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};

use super::only;
use crate::wire::{self, Cursor, Page};

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(list))
}

/// Something that happened.
#[derive(Debug, Serialize, ToSchema)]
struct EventJson {
    id: String,
    #[schema(format = DateTime)]
    at: String,
    kind: String,
    /// Who did it; absent when the system did.
    #[serde(skip_serializing_if = "Option::is_none")]
    actor: Option<String>,
    /// Who was told.
    #[serde(skip_serializing_if = "Option::is_none")]
    concerns: Option<String>,
    subject_kind: String,
    subject: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    project: Option<String>,
    #[schema(value_type = Object)]
    facts: Box<RawValue>,
}

impl EventJson {
    fn new(it: Recorded) -> Result<Self> {
        Ok(Self {
            id: it.id.to_string(),
            at: it.at.to_string(),
            kind: it.kind,
            actor: it.actor.map(|it| it.to_string()),
            concerns: it.concerns.map(|it| it.to_string()),
            subject_kind: it.subject_kind,
            subject: it.subject,
            project: it.project.map(|it| it.to_string()),
            facts: wire::raw(it.facts)?,
        })
    }
}

/// Which events are wanted.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
struct LogQuery {
    /// A kind, such as `setting-changed`.
    #[param(max_length = 60)]
    kind: Option<String>,
    /// The account of who did it or whom it concerns.
    #[param(min_length = 26, max_length = 26)]
    person: Option<String>,
    /// The id of what it happened to.
    #[param(max_length = 60)]
    subject: Option<String>,
    /// A UTC day such as `2026-12-31`.
    #[param(min_length = 10, max_length = 10)]
    day: Option<String>,
    /// The `next` of the page before.
    #[param(min_length = 26, max_length = 26)]
    before: Option<String>,
    /// Items of a page, 1 to 100; 50 when absent.
    #[param(minimum = 1, maximum = 100)]
    limit: Option<i64>,
}

impl LogQuery {
    fn wanted(&self) -> Result<Wanted> {
        let text = |field: &str, it: &Option<String>| {
            it.as_deref().map(|it| base::normalise(field, it)).transpose()
        };
        let day =
            |it: &String| Day::parse(it).ok_or_else(|| Error::invalid("day", "day-malformed"));
        Ok(Wanted {
            kind: text("kind", &self.kind)?,
            person: self.person.as_deref().map(|it| wire::id("person", it)).transpose()?,
            subject: text("subject", &self.subject)?.filter(|it| !it.is_empty()),
            day: self.day.as_ref().map(day).transpose()?,
        })
    }
}

/// The audit log, the newest first, for admins
#[utoipa::path(get, path = "/api/v1/operator/events", tag = "operator", params(LogQuery),
    responses(
    (status = 200, body = Page<EventJson>),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn list(
    State(app): State<App>,
    caller: Caller<scope::Staff>,
    ApiQuery(query): ApiQuery<LogQuery>,
) -> Result<Json<Page<EventJson>>, ApiError> {
    let (who, wanted) = (caller.account, query.wanted()?);
    let cursor = Cursor::of(query.before, query.limit);
    let (before, limit) = (cursor.before()?, cursor.limit()?);
    let read = async move |tx: &mut Tx| {
        only(tx, Role::Admin, who).await?;
        events::log(tx, &wanted, before, limit).await
    };
    let found = app.db.read(read).await?;
    let items = found.into_iter().map(EventJson::new).collect::<Result<_>>()?;
    Ok(Json(Page::new(items, limit, |it: &EventJson| &it.id)))
}
