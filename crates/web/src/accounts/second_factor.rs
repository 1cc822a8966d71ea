//! `/settings/second-factor`: a device that shows codes, and the codes for when it is lost.

use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use base::{Error, Result};
use face::{App, CsrfForm, PageError, Person, Visitor};
use market::accounts::{self, Enrolment};
use maud::{Markup, html};
use qrcode::{Color, QrCode};
use serde::Deserialize;

use super::door::{Nothing, Proved};
use crate::{
    frame,
    ui::{Fields, PageHead, Place, Tone, copyable, link_button, note, post_button, submit},
    wrong::Wrong,
};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct FirstCode {
    code: String,
}

/// `GET /settings/second-factor`
pub(super) async fn show(
    State(app): State<App>,
    visitor: Visitor,
    Proved(person): Proved,
) -> Result<Response, PageError> {
    page(&app, &visitor, &person, &Wrong::nothing()).await
}

async fn page(
    app: &App,
    visitor: &Visitor,
    person: &Person,
    wrong: &Wrong,
) -> Result<Response, PageError> {
    let id = person.account;
    let account = app.db.read(async move |tx| accounts::find(tx, id).await).await?;
    let content = if account.second_factor {
        let left = app.db.read(async move |tx| accounts::recovery_codes_left(tx, id).await);
        on(left.await?, visitor.csrf())
    } else {
        off(app, visitor, &enrolment(app, person).await?, wrong)?
    };
    let content = html! {
        (PageHead::new("Second factor").under("/settings", "Account")
            .lead("A code from your own device when you sign in, so that a stolen password is \
                   not enough."))
        (content)
    };
    let frame = frame(app, visitor, "Second factor").await?.at(Place::Account).readable();
    Ok(frame.show_as(wrong.status, content))
}

/// The secret that waits for its first code; a new one where none does.
async fn enrolment(app: &App, person: &Person) -> Result<Enrolment> {
    let id = person.account;
    let begun = app.db.read(async move |tx| accounts::enrolment(tx, id).await).await?;
    match begun {
        Some(begun) => Ok(begun),
        None => app.db.write(async move |tx| accounts::enrol(tx, id).await).await,
    }
}

fn on(left: i64, csrf: &str) -> Markup {
    let few = left < 3;
    html! {
        (note(if few { Tone::Warn } else { Tone::Ok }, html! {
            p { "The second factor is on. You have " strong { (left) } " recovery codes left." }
        }))
        div.actions {
            (post_button("/settings/second-factor/codes", csrf, "Make new recovery codes"))
            (post_button("/settings/second-factor/removal", csrf, "Turn it off").danger()
                .confirm("Turn the second factor off?"))
        }
    }
}

fn off(
    app: &App,
    visitor: &Visitor,
    enrolment: &Enrolment,
    wrong: &Wrong,
) -> Result<Markup, PageError> {
    let f = Fields::new(&app.site.locale, &wrong.errors);
    let body = html! {
        (f.code("code", "The code that it shows").required())
        div.actions {
            (submit("Turn it on").primary())
            (link_button("/settings", "Cancel").quiet())
        }
    };
    Ok(html! {
        ol.bullets {
            li { "Get an app that shows codes (TOTP), such as your password manager." }
            li { "Let it scan this picture, or type the key into it."
                (picture(&enrolment.address)?)
                p { "Key: " (copyable(&enrolment.secret)) }
            }
            li { "Type the code that it shows." }
        }
        (f.form("/settings/second-factor", visitor.csrf(), body))
    })
}

/// A QR code as one path of squares.
fn picture(address: &str) -> Result<Markup> {
    let code = QrCode::new(address).map_err(Error::store)?;
    let (width, dots) = (code.width(), code.to_colors());
    let dark = dots.iter().enumerate().filter(|(_, it)| **it == Color::Dark);
    let squares: Vec<String> =
        dark.map(|(at, _)| format!("M{} {}h1v1h-1z", at % width + 4, at / width + 4)).collect();
    // Readers of such codes need four light squares around them.
    let side = width + 8;
    Ok(html! {
        svg role="img" aria-label="The key as a picture to scan" width="240" height="240"
            viewBox={ "0 0 " (side) " " (side) } shape-rendering="crispEdges" {
            rect width=(side) height=(side) fill="#fff" {}
            path d=(squares.concat()) fill="#000" {}
        }
    })
}

/// `POST /settings/second-factor`
pub(super) async fn turn_on(
    State(app): State<App>,
    visitor: Visitor,
    Proved(person): Proved,
    CsrfForm(form): CsrfForm<FirstCode>,
) -> Result<Response, PageError> {
    let (account, session) = (person.account, person.session);
    let turn_on =
        app.db.write(async move |tx| accounts::turn_on(tx, account, session, &form.code).await);
    match turn_on.await {
        Ok(codes) => recovery(&app, &visitor, &codes).await,
        Err(error) => page(&app, &visitor, &person, &Wrong::of(&app, error)?).await,
    }
}

/// `POST /settings/second-factor/codes`
pub(super) async fn renew(
    State(app): State<App>,
    visitor: Visitor,
    Proved(person): Proved,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let (account, session) = (person.account, person.session);
    let renew =
        app.db.write(async move |tx| accounts::renew_recovery_codes(tx, account, session).await);
    recovery(&app, &visitor, &renew.await?).await
}

/// The recovery codes, this one time.
async fn recovery(app: &App, visitor: &Visitor, codes: &[String]) -> Result<Response, PageError> {
    let content = html! {
        (PageHead::new("Your recovery codes").under("/settings", "Account")
            .lead("Write these codes down and keep them apart from your device. Each signs you \
                   in once when the device is lost. We show them only now."))
        ul.bullets { @for code in codes { li { code { (code) } } } }
        p { (link_button("/settings", "I have written them down").primary()) }
    };
    let frame = frame(app, visitor, "Your recovery codes").await?.at(Place::Account).narrow();
    Ok(frame.show(content))
}

/// `POST /settings/second-factor/removal`
pub(super) async fn turn_off(
    State(app): State<App>,
    Proved(person): Proved,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let (account, session) = (person.account, person.session);
    app.db.write(async move |tx| accounts::turn_off(tx, account, session).await).await?;
    Ok(Redirect::to("/settings?done=second-factor-is-off").into_response())
}
