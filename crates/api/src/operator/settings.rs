//! `/api/v1/operator/settings`: the installation's choices.

use axum::{Json, extract::State};
use base::{Error, Kind as No, Reason, Result};
use face::{ApiError, ApiJson, App, Caller, PathText, scope};
use market::{
    accounts::Role,
    admin,
    settings::{self, Kind, Setting, Version},
};
use serde::{Deserialize, Serialize};
use store::Tx;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use super::only;

pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(list)).routes(routes!(change))
}

/// A choice of the installation.
#[derive(Debug, Serialize, ToSchema)]
struct SettingJson {
    name: String,
    /// What it means.
    help: String,
    /// `number`, `amount`, `text`, `switch` or `word`.
    kind: String,
    default: String,
    value: String,
    /// How often it was changed.
    version: i64,
    /// Who changed it last; absent when a command did, or nobody.
    #[serde(skip_serializing_if = "Option::is_none")]
    set_by: Option<String>,
    #[schema(format = DateTime)]
    #[serde(skip_serializing_if = "Option::is_none")]
    set_at: Option<String>,
}

impl SettingJson {
    fn new(setting: &Setting, version: Option<Version>) -> Self {
        let kind = match setting.kind {
            Kind::Number(..) | Kind::Share(_) => "number",
            Kind::Amount => "amount",
            Kind::Text(_) => "text",
            Kind::Switch => "switch",
            Kind::Word(_) => "word",
        };
        let value = version.as_ref().map_or(setting.default, |it| &it.value).to_owned();
        Self {
            name: setting.name.to_owned(),
            help: setting.help.to_owned(),
            kind: kind.to_owned(),
            default: setting.default.to_owned(),
            value,
            version: version.as_ref().map_or(0, |it| it.version),
            set_by: version.as_ref().and_then(|it| it.set_by).map(|it| it.to_string()),
            set_at: version.map(|it| it.set_at.to_string()),
        }
    }
}

/// Every setting there is.
#[derive(Debug, Serialize, ToSchema)]
struct SettingsJson {
    items: Vec<SettingJson>,
}

/// What to put in force.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct ChangeBody {
    #[schema(max_length = 8_000)]
    value: String,
    /// Why, for the audit log.
    #[schema(min_length = 3, max_length = 1_000)]
    why: Option<String>,
}

/// The installation's choices, for admins
#[utoipa::path(get, path = "/api/v1/operator/settings", tag = "operator", responses(
    (status = 200, body = SettingsJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn list(
    State(app): State<App>,
    caller: Caller<scope::Staff>,
) -> Result<Json<SettingsJson>, ApiError> {
    let who = caller.account;
    let read = async move |tx: &mut Tx| {
        only(tx, Role::Admin, who).await?;
        settings::in_force(tx).await
    };
    let all = app.db.read(read).await?;
    let items = all.into_iter().map(|(setting, it)| SettingJson::new(&setting, it)).collect();
    Ok(Json(SettingsJson { items }))
}

/// Put a new value in force
///
/// A value that is in force already makes no new version.
#[utoipa::path(patch, path = "/api/v1/operator/settings/{name}", tag = "operator",
    params(("name" = String, Path)), request_body = ChangeBody, responses(
    (status = 200, body = SettingJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn change(
    State(app): State<App>,
    caller: Caller<scope::Staff>,
    PathText(name): PathText,
    ApiJson { body, .. }: ApiJson<ChangeBody>,
) -> Result<Json<SettingJson>, ApiError> {
    let who = caller.account;
    let setting = settings::ALL.iter().find(|it| it.name == name).copied();
    let why = body.why.as_deref().map(|it| Reason::parse("why", it)).transpose()?;
    let change = admin::Change { name, value: body.value, why };
    let put = async move |tx: &mut Tx| {
        only(tx, Role::Admin, who).await?;
        let setting = setting.ok_or_else(|| Error::refused(No::NotFound, "not-found"))?;
        admin::change_setting(tx, who, &change).await?;
        let version = settings::versions(tx, setting, 1).await?.pop();
        Ok(SettingJson::new(&setting, version))
    };
    Ok(Json(app.db.write(put).await?))
}
