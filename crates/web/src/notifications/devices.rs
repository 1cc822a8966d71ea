//! A person's devices on the page of settings: this browser switched on, the others with a test
//! and a way to end it.
//!
//! Invariant: a browser asks its person for permission only after they pressed the button.

use axum::{
    http::{HeaderMap, header},
    response::{IntoResponse, Redirect, Response},
};
use base::{Timestamp, kinds};
use face::{App, CsrfForm, Local, PageError, PathId, Person, Visitor, set_device};
use locale::Locale;
use market::notifications::push::{self, Device, New};
use maud::{Markup, html};
use serde::Deserialize;

use crate::{
    accounts::{Nothing, browser},
    ui::{Tone, card, chip, csrf_field, date, hidden, post_button, relative, submit},
    words::{phrase, say},
};

const HERE: &str = "/settings/notifications";

/// The part of the page about devices. Without a key nothing can be switched on.
pub(super) fn part(app: &App, visitor: &Visitor, devices: &[Device], key: Option<&str>) -> Markup {
    let (locale, now) = (&app.locale, app.db.clock().now());
    let is_here = |it: &Device| visitor.device == Some(it.id);
    let body = html! {
        p.muted { (say!(locale, "notifications-push-lead")) }
        @match key {
            None => { p { (say!(locale, "notifications-push-off")) } },
            Some(_) if devices.iter().any(is_here) => {},
            Some(key) => { (switch(locale, visitor.csrf(), key)) },
        }
        @if !devices.is_empty() { (list(locale, visitor, now, devices)) }
    };
    card(&say!(locale, "notifications-push-title"), body)
}

/// The button of this browser. A script fills in what the browser says and shows it.
fn switch(locale: &Locale, csrf: &str, key: &str) -> Markup {
    html! {
        form.form method="post" action={ (HERE) "/devices" } hidden data-push=(key)
            data-cannot=(say!(locale, "notifications-push-cannot"))
            data-denied=(say!(locale, "notifications-push-denied"))
            data-failed=(say!(locale, "notifications-push-failed")) {
            (csrf_field(csrf))
            (hidden("endpoint", ""))
            (hidden("key", ""))
            (hidden("secret", ""))
            div.actions { (submit(say!(locale, "notifications-push-on"))) }
            p role="status" {}
        }
        noscript { p { (say!(locale, "notifications-push-scripts")) } }
    }
}

fn list(locale: &Locale, visitor: &Visitor, now: Timestamp, devices: &[Device]) -> Markup {
    let csrf = visitor.csrf();
    html! {
        ul.devices {
            @for it in devices {
                @let action = |what: &str| format!("{HERE}/devices/{}/{what}", it.id);
                li {
                    div {
                        strong { bdi { (browser(locale, &it.agent)) } }
                        @if visitor.device == Some(it.id) {
                            " " (chip(Tone::Ok, &say!(locale, "notifications-push-this")))
                        }
                        p.muted.small-text {
                            (phrase!(locale, "notifications-push-since",
                                day = date(locale, it.created_at)))
                            " · " (heard(locale, now, it))
                        }
                    }
                    div.actions {
                        (post_button(action("test"), csrf, say!(locale, "notifications-push-test"))
                            .small())
                        (post_button(action("removal"), csrf,
                            say!(locale, "notifications-push-remove")).small().quiet())
                    }
                }
            }
        }
    }
}

/// When a message last reached the device's service, or that the last one did not.
fn heard(locale: &Locale, now: Timestamp, it: &Device) -> Markup {
    match (it.failed_at, it.worked_at) {
        (Some(_), _) => chip(Tone::Warn, &say!(locale, "notifications-push-trouble")),
        (None, Some(at)) => {
            phrase!(locale, "notifications-push-heard", when = relative(locale, now, at))
        }
        (None, None) => html! { (say!(locale, "notifications-push-never")) },
    }
}

/// What a browser gives of itself; see `push.js`.
#[derive(Debug, Deserialize)]
pub(super) struct Given {
    endpoint: String,
    key: String,
    secret: String,
}

/// `POST /settings/notifications/devices`
pub(super) async fn add(
    Local(app): Local,
    person: Person,
    headers: HeaderMap,
    CsrfForm(given): CsrfForm<Given>,
) -> Result<Response, PageError> {
    let (me, session) = (person.account, person.session);
    let agent = headers.get(header::USER_AGENT).and_then(|it| it.to_str().ok()).unwrap_or("");
    let Given { endpoint, key, secret } = given;
    let new = New { endpoint, key, secret, agent: agent.to_owned() };
    let id = app.db.write(async move |tx| push::add(tx, me, session, &new).await).await?;
    let mut response = Redirect::to(&format!("{HERE}?done=device-is-on")).into_response();
    set_device(response.headers_mut(), &app.site, Some(id));
    Ok(response)
}

/// `POST /settings/notifications/devices/{id}/test`
pub(super) async fn test(
    Local(app): Local,
    person: Person,
    PathId(id): PathId<kinds::PushDevice>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let me = person.account;
    app.db.write(async move |tx| push::ask_test(tx, me, id).await).await?;
    Ok(Redirect::to(&format!("{HERE}?done=device-is-tested")).into_response())
}

/// `POST /settings/notifications/devices/{id}/removal`
pub(super) async fn remove(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::PushDevice>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let me = person.account;
    app.db.write(async move |tx| push::remove(tx, me, id).await).await?;
    let mut response = Redirect::to(&format!("{HERE}?done=device-is-removed")).into_response();
    if visitor.device == Some(id) {
        set_device(response.headers_mut(), &app.site, None);
    }
    Ok(response)
}
