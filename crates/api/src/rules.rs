//! Rules of a project, and in `platform` those over all projects: what is measured, from which
//! value on, and what is done; with a rehearsal over the last 30 days and the log of what they did.

mod json;
mod platform;

use axum::{Json, extract::State, http::StatusCode};
use base::{Result, kinds};
use face::{ApiError, ApiJson, ApiQuery, App, Caller, PathId, PathIds, scope};
use market::{
    AccountId, ProjectId, projects,
    restrictions::Scope,
    rules::{self, Realm, Switch},
};
use store::Tx;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::wire::{Cursor, Page};
use json::{FiringJson, MadeRuleJson, RehearsalJson, RuleBody, RuleJson, SwitchBody};

pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list, make))
        .routes(routes!(change, remove))
        .routes(routes!(switch))
        .routes(routes!(rehearse))
        .routes(routes!(firings))
        .merge(platform::routes())
}

/// A project of the caller's own; anybody else's is not found.
async fn own(tx: &mut Tx, me: AccountId, id: ProjectId) -> Result<Realm> {
    projects::of_requester(tx, me, id).await?;
    Ok(Realm::Project(id))
}

/// The rules of a project
#[utoipa::path(get, path = "/api/v1/projects/{id}/rules", tag = "projects",
    params(("id" = String, Path)), responses(
    (status = 200, body = Vec<RuleJson>), (status = "4XX", body = face::Problem)))]
async fn list(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    PathId(id): PathId<kinds::Project>,
) -> Result<Json<Vec<RuleJson>>, ApiError> {
    let me = caller.account;
    let read = app.db.read(async move |tx| {
        let realm = own(tx, me, id).await?;
        rules::rules(tx, realm).await
    });
    Ok(Json(read.await?.into_iter().map(Into::into).collect()))
}

/// Make a rule; it is off until it is switched on
#[utoipa::path(post, path = "/api/v1/projects/{id}/rules", tag = "projects",
    params(("id" = String, Path)), request_body = RuleBody, responses(
    (status = 201, body = MadeRuleJson), (status = "4XX", body = face::Problem)))]
async fn make(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathId(id): PathId<kinds::Project>,
    ApiJson { body, .. }: ApiJson<RuleBody>,
) -> Result<(StatusCode, Json<MadeRuleJson>), ApiError> {
    let (me, terms) = (caller.account, body.read(Scope::Project)?);
    let make = async move |tx: &mut Tx| rules::create(tx, me, Realm::Project(id), &terms).await;
    let rule = app.db.write(make).await?.to_string();
    Ok((StatusCode::CREATED, Json(MadeRuleJson { rule })))
}

/// Say something else with a rule; that makes a new version
#[utoipa::path(put, path = "/api/v1/projects/{id}/rules/{rule}", tag = "projects",
    params(("id" = String, Path), ("rule" = String, Path)), request_body = RuleBody,
    responses((status = 204), (status = "4XX", body = face::Problem)))]
async fn change(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathIds(id, rule): PathIds<kinds::Project, kinds::Rule>,
    ApiJson { body, .. }: ApiJson<RuleBody>,
) -> Result<StatusCode, ApiError> {
    let (me, terms) = (caller.account, body.read(Scope::Project)?);
    let change = app.db.write(async move |tx| {
        let realm = own(tx, me, id).await?;
        let seen = rules::find(tx, realm, rule).await?.version;
        rules::change(tx, me, realm, rule, seen, &terms).await
    });
    change.await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Take a rule away; what it did, and the record of it, stays
#[utoipa::path(delete, path = "/api/v1/projects/{id}/rules/{rule}", tag = "projects",
    params(("id" = String, Path), ("rule" = String, Path)),
    responses((status = 204), (status = "4XX", body = face::Problem)))]
async fn remove(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathIds(id, rule): PathIds<kinds::Project, kinds::Rule>,
) -> Result<StatusCode, ApiError> {
    let (me, realm) = (caller.account, Realm::Project(id));
    app.db.write(async move |tx| rules::remove(tx, me, realm, rule).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Switch a rule on or off
#[utoipa::path(put, path = "/api/v1/projects/{id}/rules/{rule}/switch", tag = "projects",
    params(("id" = String, Path), ("rule" = String, Path)), request_body = SwitchBody,
    responses((status = 204), (status = "4XX", body = face::Problem)))]
async fn switch(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathIds(id, rule): PathIds<kinds::Project, kinds::Rule>,
    ApiJson { body, .. }: ApiJson<SwitchBody>,
) -> Result<StatusCode, ApiError> {
    let (me, realm) = (caller.account, Realm::Project(id));
    let to = if body.on { Switch::On } else { Switch::Off };
    app.db.write(async move |tx| rules::switch(tx, me, realm, rule, to).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Try a rule on the last 30 days; nothing is changed
#[utoipa::path(post, path = "/api/v1/projects/{id}/rule-rehearsals", tag = "projects",
    params(("id" = String, Path)), request_body = RuleBody, responses(
    (status = 200, body = RehearsalJson), (status = "4XX", body = face::Problem)))]
async fn rehearse(
    State(app): State<App>,
    caller: Caller<scope::Request>,
    PathId(id): PathId<kinds::Project>,
    ApiJson { body, .. }: ApiJson<RuleBody>,
) -> Result<Json<RehearsalJson>, ApiError> {
    let (me, terms) = (caller.account, body.read(Scope::Project)?);
    let try_it = async move |tx: &mut Tx| rules::rehearse(tx, me, Realm::Project(id), &terms).await;
    Ok(Json(app.db.read(try_it).await?.into()))
}

/// What the rules of a project did, the newest first
#[utoipa::path(get, path = "/api/v1/projects/{id}/rule-firings", tag = "projects",
    params(("id" = String, Path), Cursor), responses(
    (status = 200, body = Page<FiringJson>), (status = "4XX", body = face::Problem)))]
async fn firings(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    PathId(id): PathId<kinds::Project>,
    ApiQuery(page): ApiQuery<Cursor>,
) -> Result<Json<Page<FiringJson>>, ApiError> {
    let (me, before, limit) = (caller.account, page.before()?, page.limit()?);
    let read = app.db.read(async move |tx| {
        let realm = own(tx, me, id).await?;
        rules::firings(tx, realm, None, before, limit).await
    });
    let items: Vec<FiringJson> = read.await?.into_iter().map(Into::into).collect();
    Ok(Json(Page::new(items, limit, |it| &it.id)))
}
