//! The link at the end of a letter: no more of these. It needs no sign-in: the key in the
//! address is what proves it, and all it opens is fewer letters.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{Redirect, Response},
};
use base::{Error, Kind};
use face::{App, CsrfForm, Local, PageError, Visitor};
use locale::Locale;
use market::notifications::{self, Topic};
use maud::html;

use super::topics;
use crate::{
    accounts::Nothing,
    frame,
    ui::{PageHead, link_button, post_button},
    words::say,
};

/// Which letters: the daily ones, or those about a topic.
fn meant(what: &str) -> Result<Option<Topic>, PageError> {
    if what == "digest" {
        return Ok(None);
    }
    let unknown = || Error::refused(Kind::NotFound, "unsubscribe-link-unknown");
    Ok(Some(Topic::parse(what).ok_or_else(unknown)?))
}

fn told(locale: &Locale, topic: Option<Topic>) -> String {
    match topic {
        None => say!(locale, "notifications-unsubscribe-digest"),
        Some(it) => {
            let topic = topics::topic(locale, it);
            say!(locale, "notifications-unsubscribe-topic", topic = topic)
        }
    }
}

/// `GET /unsubscribe/{key}/{what}`: asks first, because programs look at links, too.
pub(super) async fn ask(
    Local(app): Local,
    visitor: Visitor,
    Path((key, what)): Path<(String, String)>,
) -> Result<Response, PageError> {
    let (locale, topic) = (&app.locale, meant(&what)?);
    let known = key.clone();
    app.db.read(async move |tx| notifications::must_be_a_link(tx, &known).await).await?;
    let action = format!("/unsubscribe/{key}/{what}");
    let title = say!(locale, "notifications-unsubscribe-title");
    let content = html! {
        (PageHead::new(title.as_str()).lead(&told(locale, topic)))
        (post_button(action, visitor.csrf(), say!(locale, "notifications-unsubscribe-do"))
            .primary())
    };
    Ok(frame(&app, &visitor, title).await?.narrow().show(content))
}

/// `POST /unsubscribe/{key}/{what}`
pub(super) async fn end(
    Local(app): Local,
    visitor: Visitor,
    Path((key, what)): Path<(String, String)>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let topic = meant(&what)?;
    stop_letters(&app, key, topic).await?;
    let locale = &app.locale;
    let title = say!(locale, "notifications-unsubscribed");
    let content = html! {
        (PageHead::new(title.as_str()).lead(&say!(locale, "notifications-unsubscribed-text")))
        (link_button("/settings/notifications", say!(locale, "notifications-to-settings")))
    };
    Ok(frame(&app, &visitor, title).await?.narrow().show(content))
}

async fn stop_letters(app: &App, key: String, topic: Option<Topic>) -> Result<(), PageError> {
    let end = async move |tx: &mut store::Tx| notifications::unsubscribe(tx, &key, topic).await;
    Ok(app.db.write(end).await?)
}

/// `POST /one-click/{key}/{what}`: a mail program does it for its reader (RFC 8058). It carries
/// no token of ours, so it does nothing else.
pub(crate) async fn one_click(
    State(app): State<App>,
    Path((key, what)): Path<(String, String)>,
) -> Result<StatusCode, PageError> {
    stop_letters(&app, key, meant(&what)?).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// `GET /one-click/{key}/{what}`: whose mail program only opens links is asked on our page.
pub(crate) async fn to_the_page(Path((key, what)): Path<(String, String)>) -> Redirect {
    Redirect::to(&format!("/unsubscribe/{key}/{what}"))
}
