//! Rules of the platform: those that moderators keep over all projects.

use axum::{Json, extract::State, http::StatusCode};
use base::{Result, kinds};
use face::{ApiError, ApiJson, ApiQuery, App, Caller, PathId, scope};
use market::{
    restrictions::Scope,
    rules::{self, Realm, Switch},
};
use store::Tx;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::json::{FiringJson, MadeRuleJson, RehearsalJson, RuleBody, RuleJson, SwitchBody};
use crate::{
    appeals::only_moderators,
    wire::{Cursor, Page},
};

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list, make))
        .routes(routes!(change, remove))
        .routes(routes!(switch))
        .routes(routes!(rehearse))
        .routes(routes!(firings))
}

/// The rules of the platform
#[utoipa::path(get, path = "/api/v1/moderation/rules", tag = "moderation", responses(
    (status = 200, body = Vec<RuleJson>), (status = "4XX", body = face::Problem)))]
async fn list(
    State(app): State<App>,
    caller: Caller<scope::Staff>,
) -> Result<Json<Vec<RuleJson>>, ApiError> {
    let me = caller.account;
    let read = app.db.read(async move |tx| {
        only_moderators(tx, me).await?;
        rules::rules(tx, Realm::Platform).await
    });
    Ok(Json(read.await?.into_iter().map(Into::into).collect()))
}

/// Make a rule of the platform; it is off until it is switched on
#[utoipa::path(post, path = "/api/v1/moderation/rules", tag = "moderation",
    request_body = RuleBody, responses(
    (status = 201, body = MadeRuleJson), (status = "4XX", body = face::Problem)))]
async fn make(
    State(app): State<App>,
    caller: Caller<scope::Staff>,
    ApiJson { body, .. }: ApiJson<RuleBody>,
) -> Result<(StatusCode, Json<MadeRuleJson>), ApiError> {
    let (me, terms) = (caller.account, body.read(Scope::Platform)?);
    let make = app.db.write(async move |tx| {
        only_moderators(tx, me).await?;
        rules::create(tx, me, Realm::Platform, &terms).await
    });
    let rule = make.await?.to_string();
    Ok((StatusCode::CREATED, Json(MadeRuleJson { rule })))
}

/// Say something else with a rule of the platform; that makes a new version
#[utoipa::path(put, path = "/api/v1/moderation/rules/{rule}", tag = "moderation",
    params(("rule" = String, Path)), request_body = RuleBody,
    responses((status = 204), (status = "4XX", body = face::Problem)))]
async fn change(
    State(app): State<App>,
    caller: Caller<scope::Staff>,
    PathId(rule): PathId<kinds::Rule>,
    ApiJson { body, .. }: ApiJson<RuleBody>,
) -> Result<StatusCode, ApiError> {
    let (me, terms) = (caller.account, body.read(Scope::Platform)?);
    let change = app.db.write(async move |tx| {
        only_moderators(tx, me).await?;
        let seen = rules::find(tx, Realm::Platform, rule).await?.version;
        rules::change(tx, me, Realm::Platform, rule, seen, &terms).await
    });
    change.await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Take a rule of the platform away; what it did, and the record of it, stays
#[utoipa::path(delete, path = "/api/v1/moderation/rules/{rule}", tag = "moderation",
    params(("rule" = String, Path)),
    responses((status = 204), (status = "4XX", body = face::Problem)))]
async fn remove(
    State(app): State<App>,
    caller: Caller<scope::Staff>,
    PathId(rule): PathId<kinds::Rule>,
) -> Result<StatusCode, ApiError> {
    let me = caller.account;
    let remove = app.db.write(async move |tx| {
        only_moderators(tx, me).await?;
        rules::remove(tx, me, Realm::Platform, rule).await
    });
    remove.await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Switch a rule of the platform on or off
#[utoipa::path(put, path = "/api/v1/moderation/rules/{rule}/switch", tag = "moderation",
    params(("rule" = String, Path)), request_body = SwitchBody,
    responses((status = 204), (status = "4XX", body = face::Problem)))]
async fn switch(
    State(app): State<App>,
    caller: Caller<scope::Staff>,
    PathId(rule): PathId<kinds::Rule>,
    ApiJson { body, .. }: ApiJson<SwitchBody>,
) -> Result<StatusCode, ApiError> {
    let me = caller.account;
    let to = if body.on { Switch::On } else { Switch::Off };
    let switch = app.db.write(async move |tx| {
        only_moderators(tx, me).await?;
        rules::switch(tx, me, Realm::Platform, rule, to).await
    });
    switch.await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Try a rule of the platform on the last 30 days; nothing is changed
#[utoipa::path(post, path = "/api/v1/moderation/rule-rehearsals", tag = "moderation",
    request_body = RuleBody, responses(
    (status = 200, body = RehearsalJson), (status = "4XX", body = face::Problem)))]
async fn rehearse(
    State(app): State<App>,
    caller: Caller<scope::Staff>,
    ApiJson { body, .. }: ApiJson<RuleBody>,
) -> Result<Json<RehearsalJson>, ApiError> {
    let (me, terms) = (caller.account, body.read(Scope::Platform)?);
    let try_it = async move |tx: &mut Tx| {
        only_moderators(tx, me).await?;
        rules::rehearse(tx, me, Realm::Platform, &terms).await
    };
    Ok(Json(app.db.read(try_it).await?.into()))
}

/// What the rules of the platform did, the newest first
#[utoipa::path(get, path = "/api/v1/moderation/rule-firings", tag = "moderation",
    params(Cursor), responses(
    (status = 200, body = Page<FiringJson>), (status = "4XX", body = face::Problem)))]
async fn firings(
    State(app): State<App>,
    caller: Caller<scope::Staff>,
    ApiQuery(page): ApiQuery<Cursor>,
) -> Result<Json<Page<FiringJson>>, ApiError> {
    let (me, before, limit) = (caller.account, page.before()?, page.limit()?);
    let read = app.db.read(async move |tx| {
        only_moderators(tx, me).await?;
        rules::firings(tx, Realm::Platform, None, before, limit).await
    });
    let items: Vec<FiringJson> = read.await?.into_iter().map(Into::into).collect();
    Ok(Json(Page::new(items, limit, |it| &it.id)))
}
