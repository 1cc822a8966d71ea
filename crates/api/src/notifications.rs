//! `/api/v1/notifications`: what happened to the caller, and how they want to hear of it.

use axum::{Json, extract::State, http::StatusCode};
use face::{ApiError, ApiJson, ApiQuery, App, Caller, scope};
use locale::Locale;
use market::{
    NotificationId,
    notifications::{self, Channel, Line, Notification, Topic, sentence},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::{
    messages::Talker,
    wire::{self, Cursor, Page},
};

pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(mark_read))
        .routes(routes!(channels, choose))
}

#[derive(Debug, Serialize, ToSchema)]
struct NotificationsJson {
    #[serde(flatten)]
    notifications: Page<NotificationJson>,
    /// How many the caller has not read; a hundred means many.
    unread: i64,
}

#[derive(Debug, Serialize, ToSchema)]
struct NotificationJson {
    id: String,
    /// What happened, such as `assignment-accepted`.
    kind: String,
    /// `work`, `money`, `projects`, `messages`, `account` or `staff`.
    category: String,
    /// What happened, in one English sentence.
    text: String,
    /// What it happened to.
    subject_kind: String,
    subject: String,
    project: Option<String>,
    #[schema(format = DateTime)]
    at: String,
    #[schema(format = DateTime)]
    read_at: Option<String>,
}

impl NotificationJson {
    fn new(locale: &Locale, it: Notification) -> Self {
        Self {
            id: it.id.to_string(),
            text: sentence(locale, &Line::of(it.clone())),
            kind: it.kind,
            category: it.category.to_string(),
            subject_kind: it.subject_kind,
            subject: it.subject,
            project: it.project.map(|it| it.to_string()),
            at: it.at.to_string(),
            read_at: it.read_at.map(|it| it.to_string()),
        }
    }
}

/// What happened to the caller, newest first.
#[utoipa::path(get, path = "/api/v1/notifications", tag = "notifications", params(Cursor),
    responses((status = 200, body = NotificationsJson), (status = "4XX", body = face::Problem)))]
async fn list(
    State(app): State<App>,
    caller: Caller<scope::Read>,
    ApiQuery(page): ApiQuery<Cursor>,
) -> Result<Json<NotificationsJson>, ApiError> {
    let (before, limit, me) = (page.before()?, page.limit()?, caller.account);
    let read = app.db.read(async move |tx| {
        let all = notifications::list(tx, me, None, before, limit).await?;
        Ok((all, notifications::unread(tx, me).await?))
    });
    let (all, unread) = read.await?;
    let all = all.into_iter().map(|it| NotificationJson::new(&app.locale, it)).collect();
    let notifications = Page::new(all, limit, |it: &NotificationJson| &it.id);
    Ok(Json(NotificationsJson { notifications, unread }))
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct SeenBody {
    /// The newest notification that was seen; it and all before it are read.
    #[schema(min_length = 26, max_length = 26)]
    up_to: String,
}

/// Marks notifications as read, up to the newest that was seen.
#[utoipa::path(put, path = "/api/v1/notifications/read-mark", tag = "notifications",
    request_body = SeenBody,
    responses((status = 204), (status = "4XX", body = face::Problem)))]
async fn mark_read(
    State(app): State<App>,
    Talker(me): Talker,
    ApiJson { body, .. }: ApiJson<SeenBody>,
) -> Result<StatusCode, ApiError> {
    let up_to: NotificationId = wire::id("up_to", &body.up_to)?;
    let mark =
        async move |tx: &mut store::Tx| notifications::mark_all_read(tx, me, None, up_to).await;
    app.db.write(mark).await?;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Debug, Serialize, ToSchema)]
struct WayJson {
    /// What is told, such as `messages`.
    topic: String,
    /// `off`, `app`, `digest` or `mail`.
    channel: String,
    /// The channels to choose from.
    allowed: Vec<String>,
}

/// How the caller hears of each topic.
#[utoipa::path(get, path = "/api/v1/me/notification-channels", tag = "notifications",
    responses((status = 200, body = Vec<WayJson>), (status = "4XX", body = face::Problem)))]
async fn channels(
    State(app): State<App>,
    caller: Caller<scope::Read>,
) -> Result<Json<Vec<WayJson>>, ApiError> {
    let me = caller.account;
    let all = app.db.read(async move |tx| notifications::channels(tx, me).await).await?;
    let way = |(topic, channel): (Topic, Channel)| WayJson {
        topic: topic.to_string(),
        channel: channel.to_string(),
        allowed: topic.allowed().iter().map(Channel::to_string).collect(),
    };
    Ok(Json(all.into_iter().map(way).collect()))
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct WayBody {
    /// What is told, such as `messages`.
    topic: String,
    /// `off`, `app`, `digest` or `mail`, as far as the topic allows it.
    channel: String,
}

/// Chooses how to hear of a topic.
#[utoipa::path(put, path = "/api/v1/me/notification-channels", tag = "notifications",
    request_body = WayBody,
    responses((status = 204), (status = "4XX", body = face::Problem)))]
async fn choose(
    State(app): State<App>,
    Talker(me): Talker,
    ApiJson { body, .. }: ApiJson<WayBody>,
) -> Result<StatusCode, ApiError> {
    let topic = wire::word("topic", &body.topic, Topic::parse)?;
    let channel = wire::word("channel", &body.channel, Channel::parse)?;
    let choose =
        async move |tx: &mut store::Tx| notifications::choose(tx, me, topic, channel).await;
    app.db.write(choose).await?;
    Ok(StatusCode::NO_CONTENT)
}
