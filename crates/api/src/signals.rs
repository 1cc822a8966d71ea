//! Signals: what moderators may want to look at, and their word about it.

use axum::{Json, extract::State, http::StatusCode};
use base::{Error, Reason, kinds};
use face::{ApiError, ApiJson, ApiQuery, App, Caller, PathId, scope};
use market::signals::{self, Signal};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{
    appeals::only_moderators,
    restrictions::lasting,
    wire::{Cursor, Page},
};

pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(open)).routes(routes!(settle))
}

/// Something that a moderator may want to look at.
#[derive(Debug, Serialize, ToSchema)]
struct SignalJson {
    id: String,
    /// `fast`, `alike`, `same_text`, `same_payout`, `rule`, `spam`, `lines` or `together`.
    kind: String,
    worker: String,
    worker_name: String,
    /// The title of the project it is about; empty where it is about none.
    title: String,
    #[schema(value_type = Object)]
    evidence: Value,
    #[schema(format = DateTime)]
    at: String,
}

impl From<Signal> for SignalJson {
    fn from(it: Signal) -> Self {
        Self {
            id: it.id.to_string(),
            kind: it.kind.to_string(),
            worker: it.worker.to_string(),
            worker_name: it.worker_name,
            title: it.title,
            evidence: it.evidence,
            at: it.at.to_string(),
        }
    }
}

/// What becomes of a signal.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct SignalBody {
    /// `dismissed` or `restricted`.
    outcome: String,
    /// A restricted worker reads it.
    #[schema(min_length = 3, max_length = 1000)]
    text: String,
    /// How long a restriction lasts; without it, until somebody lifts it.
    #[schema(minimum = 1, maximum = 366)]
    days: Option<i64>,
}

/// Signals that nobody has settled, the newest first
#[utoipa::path(get, path = "/api/v1/moderation/signals", tag = "moderation", params(Cursor),
    responses((status = 200, body = Page<SignalJson>), (status = "4XX", body = face::Problem)))]
async fn open(
    State(app): State<App>,
    caller: Caller<scope::Staff>,
    ApiQuery(page): ApiQuery<Cursor>,
) -> Result<Json<Page<SignalJson>>, ApiError> {
    let (me, before, limit) = (caller.account, page.before()?, page.limit()?);
    let read = app.db.read(async move |tx| {
        only_moderators(tx, me).await?;
        signals::open(tx, before, limit).await
    });
    let items: Vec<SignalJson> = read.await?.into_iter().map(Into::into).collect();
    Ok(Json(Page::new(items, limit, |it| &it.id)))
}

/// Dismiss a signal, or restrict the worker with it as evidence
#[utoipa::path(post, path = "/api/v1/moderation/signals/{id}/settlement", tag = "moderation",
    params(("id" = String, Path)), request_body = SignalBody,
    responses((status = 201), (status = "4XX", body = face::Problem)))]
async fn settle(
    State(app): State<App>,
    caller: Caller<scope::Staff>,
    PathId(id): PathId<kinds::Signal>,
    ApiJson { body, .. }: ApiJson<SignalBody>,
) -> Result<StatusCode, ApiError> {
    let (me, lasts) = (caller.account, lasting(body.days)?);
    let text = Reason::parse("text", &body.text)?;
    let is_restricted = match body.outcome.as_str() {
        "dismissed" => false,
        "restricted" => true,
        _ => return Err(Error::invalid("outcome", "word-unknown").into()),
    };
    let settle = app.db.write(async move |tx| {
        only_moderators(tx, me).await?;
        if is_restricted {
            return signals::restrict(tx, me, id, &text, lasts).await.map(|_| ());
        }
        signals::dismiss(tx, me, id, &text).await
    });
    settle.await?;
    Ok(StatusCode::CREATED)
}
