//! `/settings/sessions`: where one is signed in, and how to end that.

use axum::response::{IntoResponse, Redirect, Response};
use base::{Result, kinds};
use face::{CsrfForm, Local, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::accounts;
use maud::{Markup, html};

use super::door::{Nothing, browser};
use crate::{
    frame,
    ui::{PageHead, Place, Table, Tone, chip, date_time, post_button, relative},
    words::say,
};

/// `GET /settings/sessions`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
) -> Result<Response, PageError> {
    let (id, locale, now) = (person.account, &app.locale, app.db.clock().now());
    let sessions = app.db.read(async move |tx| accounts::sessions_of(tx, id).await).await?;
    let rows = sessions.iter().map(|it| {
        vec![
            html! { bdi { (browser(locale, &it.agent)) } },
            html! { (it.address) },
            date_time(locale, it.created_at),
            relative(locale, now, it.seen_at),
            end_or_this(locale, &person, it.id),
        ]
    });
    let table = Table::new(say!(locale, "accounts-sessions"))
        .column(say!(locale, "accounts-sessions-browser"))
        .column(say!(locale, "accounts-sessions-address"))
        .column(say!(locale, "accounts-since"))
        .column(say!(locale, "accounts-sessions-seen"))
        .actions(say!(locale, "accounts-sessions-end"))
        .rows(rows);
    let content = html! {
        (PageHead::new(say!(locale, "accounts-sessions"))
            .under("/settings", say!(locale, "accounts-account"))
            .lead(&say!(locale, "accounts-sessions-lead")))
        (table)
        @if 1 < sessions.len() {
            div.actions {
                (post_button("/settings/sessions/endings", visitor.csrf(),
                    say!(locale, "accounts-sessions-end-others")).danger())
            }
        }
    };
    let frame = frame(&app, &visitor, say!(locale, "accounts-sessions")).await?;
    Ok(frame.at(Place::Account).readable().show(content))
}

fn end_or_this(locale: &Locale, person: &Person, id: market::SessionId) -> Markup {
    if id == person.session {
        return chip(Tone::Ok, &say!(locale, "accounts-sessions-this"));
    }
    let action = format!("/settings/sessions/{id}/ending");
    html! { (post_button(action, &person.csrf, say!(locale, "accounts-sessions-end")).small()) }
}

/// `POST /settings/sessions/{id}/ending`
pub(super) async fn end(
    Local(app): Local,
    person: Person,
    PathId(id): PathId<kinds::Session>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let account = person.account;
    app.db.write(async move |tx| accounts::end_session(tx, account, id).await).await?;
    Ok(Redirect::to("/settings/sessions?done=session-is-ended").into_response())
}

/// `POST /settings/sessions/endings`
pub(super) async fn end_others(
    Local(app): Local,
    person: Person,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let (account, keep) = (person.account, Some(person.session));
    app.db.write(async move |tx| accounts::end_sessions(tx, account, keep).await).await?;
    Ok(Redirect::to("/settings/sessions?done=sessions-are-ended").into_response())
}
