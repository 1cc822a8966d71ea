//! `/settings/sessions`: where one is signed in, and how to end that.

use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use base::{Result, kinds};
use face::{App, CsrfForm, PageError, PathId, Person, Visitor};
use market::accounts;
use maud::{Markup, html};

use super::door::Nothing;
use crate::{
    frame,
    ui::{PageHead, Place, Table, Tone, chip, date_time, post_button, relative},
};

/// `GET /settings/sessions`
pub(super) async fn show(
    State(app): State<App>,
    visitor: Visitor,
    person: Person,
) -> Result<Response, PageError> {
    let (id, locale, now) = (person.account, &app.site.locale, app.db.clock().now());
    let sessions = app.db.read(async move |tx| accounts::sessions_of(tx, id).await).await?;
    let rows = sessions.iter().map(|it| {
        vec![
            html! { bdi { (it.agent) } },
            html! { (it.address) },
            date_time(locale, it.created_at),
            relative(locale, now, it.seen_at),
            end_or_this(&person, it.id),
        ]
    });
    let table = Table::new("Sessions").column("Browser").column("Address").column("Since");
    let table = table.column("Last seen").actions("End").rows(rows);
    let content = html! {
        (PageHead::new("Sessions").under("/settings", "Account")
            .lead("Where you are signed in. End what you do not know, and change your password."))
        (table)
        @if 1 < sessions.len() {
            div.actions {
                (post_button("/settings/sessions/endings", visitor.csrf(), "End all others")
                    .danger())
            }
        }
    };
    let frame = frame(&app, &visitor, "Sessions").await?.at(Place::Account);
    Ok(frame.show(content))
}

fn end_or_this(person: &Person, id: market::SessionId) -> Markup {
    if id == person.session {
        return chip(Tone::Ok, "This one");
    }
    let action = format!("/settings/sessions/{id}/ending");
    html! { (post_button(action, &person.csrf, "End").small()) }
}

/// `POST /settings/sessions/{id}/ending`
pub(super) async fn end(
    State(app): State<App>,
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
    State(app): State<App>,
    person: Person,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let (account, keep) = (person.account, Some(person.session));
    app.db.write(async move |tx| accounts::end_sessions(tx, account, keep).await).await?;
    Ok(Redirect::to("/settings/sessions?done=sessions-are-ended").into_response())
}
