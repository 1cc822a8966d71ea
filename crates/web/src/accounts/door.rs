//! At the door of the pages: where a visit comes from, where it leads on to, and whether the
//! password was given lately.

use std::{convert::Infallible, time::Duration};

use axum::{
    extract::FromRequestParts,
    http::{Method, header, request::Parts},
    response::{IntoResponse, Redirect, Response},
};
use face::{Address, App, Person};
use locale::Locale;
use market::accounts::{PROOF, Visit};
use serde::Deserialize;
use tokio::time::{Instant, sleep_until};

use crate::words::say;

/// A form without fields of its own: one button.
#[derive(Debug, Deserialize)]
pub(crate) struct Nothing {}

/// Stands in the store for a browser that does not say what it is.
const UNKNOWN: &str = "unknown";

/// What a browser calls itself, as a list of sessions says it.
pub(crate) fn browser(locale: &Locale, agent: &str) -> String {
    if agent == UNKNOWN {
        return say!(locale, "accounts-sessions-unknown");
    }
    let named = |names: &[(&str, &'static str)]| {
        names.iter().find(|it| agent.contains(it.0)).map(|it| it.1)
    };
    match (named(BROWSERS), named(SYSTEMS)) {
        (Some(browser), Some(system)) => format!("{browser} · {system}"),
        (Some(one), None) | (None, Some(one)) => one.to_owned(),
        (None, None) => agent.chars().take(60).collect(),
    }
}

/// What stands in the name of a browser, and what people call it. Most claim to be others too,
/// so the first that fits is meant.
const BROWSERS: &[(&str, &str)] = &[
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser", "Samsung Internet"),
    ("Firefox", "Firefox"),
    ("FxiOS", "Firefox"),
    ("CriOS", "Chrome"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
];

/// The same of systems.
const SYSTEMS: &[(&str, &str)] = &[
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("CrOS", "ChromeOS"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("Linux", "Linux"),
];

/// Where a request comes from, for the list of sessions and the limits.
#[derive(Debug, Clone)]
pub(super) struct From(pub(super) Visit);

impl FromRequestParts<App> for From {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        let Address(address) = Address::from_request_parts(parts, app).await?;
        let agent = parts.headers.get(header::USER_AGENT).and_then(|it| it.to_str().ok());
        Ok(Self(Visit { address, agent: agent.unwrap_or(UNKNOWN).to_owned() }))
    }
}

/// Somebody who gave their password in the last ten minutes; others are asked for it first
/// and come back to the page they wanted.
#[derive(Debug, Clone)]
pub(crate) struct Proved(pub(crate) Person);

impl FromRequestParts<App> for Proved {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let person = Person::from_request_parts(parts, app).await?;
        if app.db.clock().now().since(person.proved_at) <= PROOF {
            return Ok(Self(person));
        }
        let here = parts.uri.path();
        // A form cannot be sent again by a redirect, so it leads to the page it stood on.
        let back = match parts.method {
            Method::GET => here,
            _ => page_of(here),
        };
        Err(Redirect::to(&format!("/settings/proof?next={back}")).into_response())
    }
}

/// The page in the settings whose form posts to this path.
fn page_of(path: &str) -> &str {
    let end = path.match_indices('/').nth(2).map_or(path.len(), |(at, _)| at);
    &path[..end]
}

/// A path of this site to go on to; anything else leads home, so that no link to us ends
/// elsewhere.
pub(super) fn next_or_home(next: &str) -> &str {
    let is_path = next.starts_with('/')
        && !next.starts_with("//")
        && next.bytes().all(|b| b.is_ascii_graphic() && b != b'\\');
    if is_path { next } else { "/" }
}

/// Answers no sooner than `floor` after the question, so that the time it takes tells nothing
/// about who has an account.
pub(super) async fn level<T>(floor: Duration, work: impl Future<Output = T>) -> T {
    let due = Instant::now() + floor;
    let done = work.await;
    sleep_until(due).await;
    done
}

#[cfg(test)]
mod tests;
