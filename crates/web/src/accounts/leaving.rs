//! `/settings/export` and `/settings/closing`: taking one's data along, and leaving.

use axum::{
    body::Body,
    http::header,
    response::{IntoResponse, Redirect, Response},
};
use base::{Error, Result, Rule};
use face::{App, CsrfForm, Local, PageError, Person, Visitor, clear_session};
use futures_util::stream;
use market::{
    AccountId,
    personal::{self, Cursor},
};
use maud::html;

use super::door::{Nothing, Proved};
use crate::{
    frame,
    ui::{Confirm, PageHead, Place, link_button},
    words::say,
};

/// `GET /settings/export`: everything about this person as one JSON document.
pub(super) async fn export(Local(app): Local, person: Person) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "application/json"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"my-data.json\""),
    ];
    (headers, copy(app, person.account)).into_response()
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

/// `GET /settings/closing`
pub(super) async fn ask(
    Local(app): Local,
    visitor: Visitor,
    Proved(person): Proved,
) -> Result<Response, PageError> {
    let account = person.account;
    let obstacles = app.db.read(async move |tx| personal::obstacles(tx, account).await).await?;
    let locale = &app.locale;
    let frame = frame(&app, &visitor, say!(locale, "accounts-closing-title")).await?;
    let frame = frame.at(Place::Account).readable();
    if !obstacles.is_empty() {
        return Ok(frame.show(html! {
            (PageHead::new(say!(locale, "accounts-closing-before"))
                .under("/settings", say!(locale, "accounts-account")))
            ul.bullets { @for it in &obstacles { li { (locale.sentence(it.verdict().1)) } } }
            div.actions {
                (link_button("/wallet", say!(locale, "accounts-closing-wallet")).primary())
                (link_button("/settings", say!(locale, "accounts-closing-back")).quiet())
            }
        }));
    }
    let confirm = Confirm {
        question: say!(locale, "accounts-closing-question").into(),
        consequences: vec![
            say!(locale, "accounts-closing-name").into(),
            say!(locale, "accounts-closing-sessions").into(),
            say!(locale, "accounts-closing-work").into(),
            say!(locale, "accounts-closing-final").into(),
        ],
        verb: say!(locale, "accounts-close").into(),
        back: "/settings".into(),
    };
    Ok(frame.show(confirm.show(locale, "/settings/closing", visitor.csrf(), html! {})))
}

/// `POST /settings/closing`
pub(super) async fn close(
    Local(app): Local,
    Proved(person): Proved,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let account = person.account;
    app.db.write(async move |tx| personal::close(tx, account).await).await?;
    let mut response = Redirect::to("/?done=account-is-closed").into_response();
    clear_session(response.headers_mut(), &app.site);
    Ok(response)
}
