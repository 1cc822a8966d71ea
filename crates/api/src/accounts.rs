//! `/api/v1/me`: one's own account, sessions, keys, and the copy of everything.

use axum::{
    Json,
    body::Body,
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use base::{Error, FieldError, Result, Timestamp, Title, kinds};
use face::{ApiError, ApiJson, App, Caller, PathId, scope};
use futures_util::stream;
use market::{
    AccountId,
    accounts::{self, Account, ListedKey, ListedSession, NewKey, Role, Scope},
    personal::{self, Cursor},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

use crate::wire::Page;

pub(crate) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(me))
        .routes(routes!(keys, create_key))
        .routes(routes!(delete_key))
        .routes(routes!(sessions))
        .routes(routes!(end_session))
        .routes(routes!(export))
}

/// One's own account.
#[derive(Debug, Serialize, ToSchema)]
struct AccountJson {
    id: String,
    email: String,
    name: String,
    /// Whether the person has shown that the address is theirs.
    email_confirmed: bool,
    /// Whether signing in asks for a code.
    second_factor: bool,
    /// Staff roles, such as `moderator`.
    roles: Vec<String>,
    /// Why staff have stopped this account, if they have.
    suspended_reason: Option<String>,
    #[schema(format = DateTime)]
    created_at: String,
}

impl AccountJson {
    fn new(account: Account, roles: &[Role]) -> Self {
        Self {
            id: account.id.to_string(),
            email: account.email.to_string(),
            name: account.name.to_string(),
            email_confirmed: account.email_confirmed_at.is_some(),
            second_factor: account.second_factor,
            roles: roles.iter().map(ToString::to_string).collect(),
            suspended_reason: account.suspended.map(|it| it.reason),
            created_at: account.created_at.to_string(),
        }
    }
}

/// An API key without its secret.
#[derive(Debug, Serialize, ToSchema)]
struct KeyJson {
    id: String,
    name: String,
    /// The first characters of the secret.
    prefix: String,
    scopes: Vec<ScopeJson>,
    #[schema(format = DateTime)]
    created_at: String,
    #[schema(format = DateTime)]
    expires_at: Option<String>,
    #[schema(format = DateTime)]
    used_at: Option<String>,
}

impl From<ListedKey> for KeyJson {
    fn from(it: ListedKey) -> Self {
        Self {
            id: it.id.to_string(),
            name: it.name,
            prefix: it.prefix,
            scopes: it.scopes.into_iter().map(ScopeJson::from).collect(),
            created_at: it.created_at.to_string(),
            expires_at: it.expires_at.map(|it| it.to_string()),
            used_at: it.used_at.map(|it| it.to_string()),
        }
    }
}

/// What a key may be used for.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
enum ScopeJson {
    Read,
    Work,
    Request,
    Money,
    Staff,
}

impl From<Scope> for ScopeJson {
    fn from(it: Scope) -> Self {
        match it {
            Scope::Read => Self::Read,
            Scope::Work => Self::Work,
            Scope::Request => Self::Request,
            Scope::Money => Self::Money,
            Scope::Staff => Self::Staff,
        }
    }
}

impl From<ScopeJson> for Scope {
    fn from(it: ScopeJson) -> Self {
        match it {
            ScopeJson::Read => Self::Read,
            ScopeJson::Work => Self::Work,
            ScopeJson::Request => Self::Request,
            ScopeJson::Money => Self::Money,
            ScopeJson::Staff => Self::Staff,
        }
    }
}

/// A key to make.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewKeyJson {
    #[schema(min_length = 1, max_length = 120)]
    name: String,
    /// At most those of the key that asks.
    #[schema(min_items = 1, max_items = 10)]
    scopes: Vec<ScopeJson>,
    /// RFC 3339, in UTC; without it the key works until it is deleted.
    #[schema(format = DateTime)]
    expires_at: Option<String>,
}

/// A new key with its secret.
#[derive(Debug, Serialize, ToSchema)]
struct MadeKeyJson {
    id: String,
    /// Shown this once.
    secret: String,
}

/// A place where the person is signed in.
#[derive(Debug, Serialize, ToSchema)]
struct SessionJson {
    id: String,
    /// What the browser calls itself.
    agent: String,
    address: String,
    #[schema(format = DateTime)]
    created_at: String,
    #[schema(format = DateTime)]
    seen_at: String,
}

impl From<ListedSession> for SessionJson {
    fn from(it: ListedSession) -> Self {
        Self {
            id: it.id.to_string(),
            agent: it.agent,
            address: it.address,
            created_at: it.created_at.to_string(),
            seen_at: it.seen_at.to_string(),
        }
    }
}

/// Your account
#[utoipa::path(get, path = "/api/v1/me", tag = "me", responses(
    (status = 200, body = AccountJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn me(
    State(app): State<App>,
    caller: Caller<scope::Read>,
) -> Result<Json<AccountJson>, ApiError> {
    let id = caller.account;
    let read = app.db.read(async move |tx| {
        Ok((accounts::find(tx, id).await?, accounts::roles_of(tx, id).await?))
    });
    let (account, roles) = read.await?;
    Ok(Json(AccountJson::new(account, &roles)))
}

/// Your API keys
#[utoipa::path(get, path = "/api/v1/me/keys", tag = "me", responses(
    (status = 200, body = Page<KeyJson>),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn keys(
    State(app): State<App>,
    caller: Caller<scope::Read>,
) -> Result<Json<Page<KeyJson>>, ApiError> {
    let id = caller.account;
    let keys = app.db.read(async move |tx| accounts::keys_of(tx, id).await).await?;
    Ok(Json(Page { items: keys.into_iter().map(KeyJson::from).collect(), next: None }))
}

/// Make an API key
///
/// The new key can have the scopes of the key that asks, and can live as long. Needs the
/// scope `money`, as keys open what money hangs on.
#[utoipa::path(post, path = "/api/v1/me/keys", tag = "me", request_body = NewKeyJson, responses(
    (status = 201, body = MadeKeyJson),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn create_key(
    State(app): State<App>,
    caller: Caller<scope::Money>,
    ApiJson { body, .. }: ApiJson<NewKeyJson>,
) -> Result<(StatusCode, Json<MadeKeyJson>), ApiError> {
    let (account, holder, new) = (caller.account, caller.key, body.read()?);
    let make = app
        .db
        .write(async move |tx| accounts::create_key_with(tx, account, holder, new.clone()).await);
    let (id, secret) = make.await?;
    Ok((StatusCode::CREATED, Json(MadeKeyJson { id: id.to_string(), secret })))
}

impl NewKeyJson {
    fn read(self) -> Result<NewKey> {
        let name = Title::parse("name", &self.name)?;
        let expires_at = self.expires_at.as_deref().map(moment).transpose()?;
        let scopes = self.scopes.into_iter().map(Scope::from).collect();
        Ok(NewKey { name, scopes, expires_at })
    }
}

/// Reads an RFC 3339 moment.
fn moment(text: &str) -> Result<Timestamp> {
    let read: Result<jiff::Timestamp, _> = text.parse();
    let read = read.map_err(|it| {
        Error::Invalid(vec![FieldError::new("expires_at", "moment-malformed").with(it)])
    })?;
    Ok(Timestamp::from_millis(read.as_millisecond()))
}

/// Delete an API key
#[utoipa::path(delete, path = "/api/v1/me/keys/{id}", tag = "me",
    params(("id" = String, Path, description = "The key's id")),
    responses(
        (status = 204),
        (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
    ))]
async fn delete_key(
    State(app): State<App>,
    caller: Caller<scope::Money>,
    PathId(id): PathId<kinds::ApiKey>,
) -> Result<StatusCode, ApiError> {
    let account = caller.account;
    app.db.write(async move |tx| accounts::revoke_key(tx, account, id).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Where you are signed in
#[utoipa::path(get, path = "/api/v1/me/sessions", tag = "me", responses(
    (status = 200, body = Page<SessionJson>),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn sessions(
    State(app): State<App>,
    caller: Caller<scope::Read>,
) -> Result<Json<Page<SessionJson>>, ApiError> {
    let id = caller.account;
    let sessions = app.db.read(async move |tx| accounts::sessions_of(tx, id).await).await?;
    let items = sessions.into_iter().map(SessionJson::from).collect();
    Ok(Json(Page { items, next: None }))
}

/// End a session
#[utoipa::path(delete, path = "/api/v1/me/sessions/{id}", tag = "me",
    params(("id" = String, Path, description = "The session's id")),
    responses(
        (status = 204),
        (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
    ))]
async fn end_session(
    State(app): State<App>,
    caller: Caller<scope::Money>,
    PathId(id): PathId<kinds::Session>,
) -> Result<StatusCode, ApiError> {
    let account = caller.account;
    app.db.write(async move |tx| accounts::end_session(tx, account, id).await).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// A copy of everything known about you
///
/// One object with a list for each kind of thing.
#[utoipa::path(get, path = "/api/v1/me/export", tag = "me", responses(
    (status = 200, body = serde_json::Value),
    (status = "4XX", body = face::Problem, content_type = "application/problem+json"),
))]
async fn export(State(app): State<App>, caller: Caller<scope::Read>) -> Response {
    ([(header::CONTENT_TYPE, "application/json")], copy(app, caller.account)).into_response()
}

/// The copy part by part, so that a long one needs little memory.
fn copy(app: App, account: AccountId) -> Body {
    let begin: (App, Cursor) = (app, Cursor::default());
    let parts = stream::try_unfold(begin, move |(app, at)| async move {
        let next = app.db.read(async move |tx| personal::next_part(tx, account, &at).await);
        Ok::<_, Error>(next.await?.map(|(part, at)| (part, (app, at))))
    });
    Body::from_stream(parts)
}
