//! Who looks at a page, and how a page says no.

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, StatusCode, request::Parts},
    response::{IntoResponse, Redirect, Response},
};
use base::{Error, Timestamp};
use locale::Language;
use market::{
    AccountId, PushDeviceId, SessionId,
    accounts::{self, Role},
};
use sha2::{Digest, Sha256};

use crate::{App, cookie, refusal};

/// Somebody who is signed in.
#[derive(Debug, Clone)]
pub struct Person {
    pub account: AccountId,
    pub name: String,
    /// The language that they chose.
    pub language: Option<Language>,
    pub session: SessionId,
    pub roles: Vec<Role>,
    /// Goes into every form; see [`crate::CsrfForm`].
    pub csrf: String,
    /// When the password was last given in this session.
    pub proved_at: Timestamp,
}

impl Person {
    /// Whether this person holds the role, or is an admin, who may do everything.
    pub fn is(&self, role: Role) -> bool {
        self.roles.iter().any(|it| *it == role || *it == Role::Admin)
    }

    pub fn is_staff(&self) -> bool {
        !self.roles.is_empty()
    }

    /// Whether any of the operator's desks is this person's.
    pub fn has_desk(&self) -> bool {
        self.is(Role::Moderator) || self.is(Role::Treasurer)
    }
}

/// Anybody at all.
#[derive(Debug, Clone, Default)]
pub struct Visitor {
    pub person: Option<Person>,
    /// A short message code left by the page that sent them here (`?done=…`).
    pub done: Option<String>,
    /// The path of the page that they look at; the start where it can only be sent to.
    pub here: String,
    /// The language that the address asks for (`?lang=…`), as search engines find it.
    pub lang: Option<Language>,
    /// The device that this browser is, if news comes to it.
    pub device: Option<PushDeviceId>,
}

impl Visitor {
    /// The token for forms; empty for strangers, whose forms are guarded by their origin.
    pub fn csrf(&self) -> &str {
        self.person.as_ref().map_or("", |it| &it.csrf)
    }
}

/// The form token of a session: worth nothing without its cookie.
pub(crate) fn csrf_of(token: &str) -> String {
    let digest = Sha256::digest(format!("form token of {token}"));
    digest.iter().take(16).fold(String::new(), |hex, it| format!("{hex}{it:02x}"))
}

async fn who(headers: &HeaderMap, app: &App) -> Result<Option<Person>, Error> {
    let Some(token) = app.site.token(headers) else { return Ok(None) };
    let csrf = csrf_of(&token);
    let found = app.db.read(async move |tx| accounts::session_of(tx, &token).await).await?;
    let Some(session) = found else { return Ok(None) };
    if session.is_stale {
        let id = session.id;
        app.db.write(async move |tx| accounts::touch_session(tx, id).await).await?;
    }
    Ok(Some(Person {
        account: session.account,
        name: session.name,
        language: session.language,
        session: session.id,
        roles: session.roles,
        csrf,
        proved_at: session.proved_at,
    }))
}

impl FromRequestParts<App> for Visitor {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        if let Some(known) = parts.extensions.get::<Self>() {
            return Ok(known.clone());
        }
        let person = who(&parts.headers, app).await;
        let person = person.map_err(|it| PageError::from(it).into_response())?;
        let is_page = parts.method == axum::http::Method::GET;
        let here = if is_page { parts.uri.path() } else { "/" }.to_owned();
        let device = cookie::device(&parts.headers);
        let visitor = Self { person, done: done(parts), here, lang: lang(parts), device };
        parts.extensions.insert(visitor.clone());
        Ok(visitor)
    }
}

fn lang(parts: &Parts) -> Option<Language> {
    let code = parts.uri.query()?.split('&').find_map(|it| it.strip_prefix("lang="))?;
    Language::ALL.into_iter().find(|it| it.code() == code)
}

fn done(parts: &Parts) -> Option<String> {
    let query = parts.uri.query()?;
    let code = query.split('&').find_map(|it| it.strip_prefix("done="))?;
    let plain = |it: &str| it.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
    (code.len() <= 60 && plain(code)).then(|| code.to_owned())
}

impl FromRequestParts<App> for Person {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let visitor = Visitor::from_request_parts(parts, app).await?;
        visitor.person.ok_or_else(|| {
            let here = (parts.method == axum::http::Method::GET).then(|| parts.uri.path());
            sign_in_first(here.unwrap_or("/"))
        })
    }
}

/// Sends a stranger to the sign-in page, and from there to the path `then`.
#[must_use]
pub fn sign_in_first(then: &str) -> Response {
    let next = if then == "/" { String::new() } else { format!("?next={then}") };
    Redirect::to(&format!("/sign-in{next}")).into_response()
}

/// An error on its way to a page. `web` paints it; see [`Trouble`].
#[derive(Debug)]
pub struct PageError(Error);

impl From<Error> for PageError {
    fn from(error: Error) -> Self {
        Self(error)
    }
}

/// What went wrong, left on the answer for the layer that paints error pages.
#[derive(Debug, Clone)]
pub struct Trouble {
    pub status: StatusCode,
    /// The refusal's code, `invalid` or `failed`.
    pub code: &'static str,
    pub fields: Vec<base::FieldError>,
}

impl IntoResponse for PageError {
    fn into_response(self) -> Response {
        refusal::log(&self.0);
        let status = refusal::status(&self.0);
        let (code, fields) = match self.0 {
            Error::Refused { code, .. } => (code, Vec::new()),
            Error::Invalid(fields) => ("invalid", fields),
            Error::Store(_) => ("failed", Vec::new()),
        };
        let mut response = (status, code).into_response();
        response.extensions_mut().insert(Trouble { status, code, fields });
        response
    }
}
