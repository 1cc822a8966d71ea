//! `/settings/export` and `/settings/closing`: taking one's data along, and leaving.

use axum::{
    body::Body,
    extract::State,
    http::header,
    response::{IntoResponse, Redirect, Response},
};
use base::{Error, Result, Rule};
use face::{App, CsrfForm, PageError, Person, Visitor, clear_session};
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
};

/// `GET /settings/export`: everything about this person as one JSON document.
pub(super) async fn export(State(app): State<App>, person: Person) -> Response {
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
    State(app): State<App>,
    visitor: Visitor,
    Proved(person): Proved,
) -> Result<Response, PageError> {
    let account = person.account;
    let obstacles = app.db.read(async move |tx| personal::obstacles(tx, account).await).await?;
    let locale = &app.site.locale;
    let frame = frame(&app, &visitor, "Close your account").await?.at(Place::Account).readable();
    if !obstacles.is_empty() {
        return Ok(frame.show(html! {
            (PageHead::new("Before you close your account").under("/settings", "Account"))
            ul.bullets { @for it in &obstacles { li { (locale.sentence(it.verdict().1)) } } }
            div.actions {
                (link_button("/wallet", "To your wallet").primary())
                (link_button("/settings", "Back").quiet())
            }
        }));
    }
    let confirm = Confirm {
        question: "Close your account?".into(),
        consequences: vec![
            "Your name, address and date of birth are removed, and you cannot sign in again."
                .into(),
            "Your sessions and API keys end.".into(),
            "What you delivered stays with those who paid for it, without your name.".into(),
            "This cannot be undone.".into(),
        ],
        verb: "Close my account".into(),
        back: "/settings".into(),
    };
    Ok(frame.show(confirm.show(locale, "/settings/closing", visitor.csrf(), html! {})))
}

/// `POST /settings/closing`
pub(super) async fn close(
    State(app): State<App>,
    Proved(person): Proved,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let account = person.account;
    app.db.write(async move |tx| personal::close(tx, account).await).await?;
    let mut response = Redirect::to("/?done=account-is-closed").into_response();
    clear_session(response.headers_mut(), &app.site);
    Ok(response)
}
