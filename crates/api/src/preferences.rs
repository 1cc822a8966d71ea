//! `/api/v1/me/preferences`: how pages look to oneself, and what keys do.

use axum::{Json, extract::State};
use base::Result;
use face::{ApiError, ApiJson, App, Caller, scope};
use market::accounts::{self, Preferences, Shortcut, ShortcutKey, TextSize, Theme};
use serde::{Deserialize, Serialize};
use store::Tx;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::wire;

pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(look, change))
}

/// What somebody likes.
#[derive(Debug, Serialize, ToSchema)]
struct PreferencesJson {
    /// `system`, `light` or `dark`.
    theme: &'static str,
    /// `normal`, `large` or `larger`.
    text_size: &'static str,
    /// Whether single keys do anything on the page of a task.
    keys: bool,
    /// Whether a digit that answers the only question hands in the answer.
    go_on: bool,
    /// One character; empty where there is no key.
    skip_key: String,
    report_key: String,
    zoom_key: String,
    help_key: String,
}

impl From<Preferences> for PreferencesJson {
    fn from(it: Preferences) -> Self {
        let keys = &it.shortcuts;
        let key = |of: Shortcut| keys.key(of).map(String::from).unwrap_or_default();
        Self {
            theme: it.theme.as_str(),
            text_size: it.text_size.as_str(),
            keys: keys.on,
            go_on: keys.go_on,
            skip_key: key(Shortcut::Skip),
            report_key: key(Shortcut::Report),
            zoom_key: key(Shortcut::Zoom),
            help_key: key(Shortcut::Help),
        }
    }
}

/// What to change; what is absent stays.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct PreferencesBody {
    /// `system`, `light` or `dark`.
    theme: Option<String>,
    /// `normal`, `large` or `larger`.
    text_size: Option<String>,
    keys: Option<bool>,
    go_on: Option<bool>,
    /// One character that is no digit; empty for none.
    #[schema(max_length = 1)]
    skip_key: Option<String>,
    #[schema(max_length = 1)]
    report_key: Option<String>,
    #[schema(max_length = 1)]
    zoom_key: Option<String>,
    #[schema(max_length = 1)]
    help_key: Option<String>,
}

impl PreferencesBody {
    fn put(&self, into: &mut Preferences) -> Result<()> {
        if let Some(theme) = &self.theme {
            into.theme = wire::word("theme", theme, Theme::parse)?;
        }
        if let Some(size) = &self.text_size {
            into.text_size = wire::word("text_size", size, TextSize::parse)?;
        }
        into.shortcuts.on = self.keys.unwrap_or(into.shortcuts.on);
        into.shortcuts.go_on = self.go_on.unwrap_or(into.shortcuts.go_on);
        let keys = [
            (Shortcut::Skip, &self.skip_key),
            (Shortcut::Report, &self.report_key),
            (Shortcut::Zoom, &self.zoom_key),
            (Shortcut::Help, &self.help_key),
        ];
        for (shortcut, key) in keys {
            if let Some(key) = key {
                into.shortcuts.set(shortcut, ShortcutKey::parse(shortcut.field(), key)?);
            }
        }
        Ok(())
    }
}

/// Your preferences
#[utoipa::path(get, path = "/api/v1/me/preferences", tag = "me", responses(
    (status = 200, body = PreferencesJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn look(
    State(app): State<App>,
    caller: Caller<scope::Read>,
) -> Result<Json<PreferencesJson>, ApiError> {
    let me = caller.account;
    let found = app.db.read(async move |tx| accounts::preferences(tx, me).await).await?;
    Ok(Json(found.into()))
}

/// Change your preferences
#[utoipa::path(patch, path = "/api/v1/me/preferences", tag = "me",
    request_body = PreferencesBody, responses(
    (status = 200, body = PreferencesJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn change(
    State(app): State<App>,
    caller: Caller<scope::Work>,
    ApiJson { body, .. }: ApiJson<PreferencesBody>,
) -> Result<Json<PreferencesJson>, ApiError> {
    let me = caller.account;
    let change = async move |tx: &mut Tx| {
        let mut wanted = accounts::preferences(tx, me).await?;
        body.put(&mut wanted)?;
        accounts::prefer(tx, me, &wanted).await?;
        Ok(wanted)
    };
    Ok(Json(app.db.write(change).await?.into()))
}
