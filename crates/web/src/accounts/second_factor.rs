//! `/settings/second-factor`: a device that shows codes, and the codes for when it is lost.

use axum::response::{IntoResponse, Redirect, Response};
use base::{Error, Result};
use face::{App, CsrfForm, Local, PageError, Person, Visitor};
use locale::Locale;
use market::accounts::{self, Enrolment};
use maud::{Markup, html};
use qrcode::{Color, QrCode};
use serde::Deserialize;

use super::door::{Nothing, Proved};
use crate::{
    frame,
    ui::{Fields, PageHead, Place, Tone, copyable, link_button, note, post_button, submit},
    words::{phrase, say},
    wrong::Wrong,
};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct FirstCode {
    code: String,
}

/// `GET /settings/second-factor`
pub(super) async fn show(
    Local(app): Local,
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
    let (id, locale) = (person.account, &app.locale);
    let account = app.db.read(async move |tx| accounts::find(tx, id).await).await?;
    let content = if account.second_factor {
        let left = app.db.read(async move |tx| accounts::recovery_codes_left(tx, id).await);
        on(locale, left.await?, visitor.csrf())
    } else {
        off(app, visitor, &enrolment(app, person).await?, wrong)?
    };
    let content = html! {
        (PageHead::new(say!(locale, "accounts-second-factor"))
            .under("/settings", say!(locale, "accounts-account"))
            .lead(&say!(locale, "accounts-factor-lead")))
        (content)
    };
    let frame = frame(app, visitor, say!(locale, "accounts-second-factor")).await?;
    let frame = frame.at(Place::Account).readable();
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

fn on(locale: &Locale, left: i64, csrf: &str) -> Markup {
    let few = left < 3;
    html! {
        (note(if few { Tone::Warn } else { Tone::Ok }, html! {
            p { (phrase!(locale, "accounts-factor-on", left = html! { strong { (left) } })) }
        }))
        div.actions {
            (post_button("/settings/second-factor/codes", csrf,
                say!(locale, "accounts-factor-renew")))
            (post_button("/settings/second-factor/removal", csrf,
                say!(locale, "accounts-factor-turn-off")).danger()
                .confirm(say!(locale, "accounts-factor-turn-off-question")))
        }
    }
}

fn off(
    app: &App,
    visitor: &Visitor,
    enrolment: &Enrolment,
    wrong: &Wrong,
) -> Result<Markup, PageError> {
    let locale = &app.locale;
    let f = Fields::new(locale, &wrong.errors);
    let body = html! {
        (f.code("code", say!(locale, "accounts-factor-code")).required())
        div.actions {
            (submit(say!(locale, "accounts-factor-turn-on")).primary())
            (link_button("/settings", say!(locale, "accounts-cancel")).quiet())
        }
    };
    Ok(html! {
        ol.bullets.numbered {
            li { (say!(locale, "accounts-factor-app")) }
            li { (say!(locale, "accounts-factor-scan"))
                (picture(locale, &enrolment.address)?)
                p { (phrase!(locale, "accounts-factor-key",
                    secret = copyable(&enrolment.secret))) }
            }
            li { (say!(locale, "accounts-factor-type")) }
        }
        (f.form("/settings/second-factor", visitor.csrf(), body))
    })
}

/// A QR code as one path of squares.
fn picture(locale: &Locale, address: &str) -> Result<Markup> {
    let code = QrCode::new(address).map_err(Error::store)?;
    let (width, dots) = (code.width(), code.to_colors());
    let dark = dots.iter().enumerate().filter(|(_, it)| **it == Color::Dark);
    let squares: Vec<String> =
        dark.map(|(at, _)| format!("M{} {}h1v1h-1z", at % width + 4, at / width + 4)).collect();
    // Readers of such codes need four light squares around them.
    let side = width + 8;
    Ok(html! {
        svg role="img" class="qr" aria-label=(say!(locale, "accounts-factor-picture"))
            width="240" height="240" viewBox={ "0 0 " (side) " " (side) }
            shape-rendering="crispEdges" {
            rect width=(side) height=(side) fill="#fff" {}
            path d=(squares.concat()) fill="#000" {}
        }
    })
}

/// `POST /settings/second-factor`
pub(super) async fn turn_on(
    Local(app): Local,
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
    Local(app): Local,
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
    let locale = &app.locale;
    let content = html! {
        (PageHead::new(say!(locale, "accounts-recovery-title"))
            .under("/settings", say!(locale, "accounts-account"))
            .lead(&say!(locale, "accounts-recovery-lead")))
        ul.bullets { @for code in codes { li { code { (code) } } } }
        p { (link_button("/settings", say!(locale, "accounts-recovery-done")).primary()) }
    };
    let frame = frame(app, visitor, say!(locale, "accounts-recovery-title")).await?;
    Ok(frame.at(Place::Account).readable().show(content))
}

/// `POST /settings/second-factor/removal`
pub(super) async fn turn_off(
    Local(app): Local,
    Proved(person): Proved,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let (account, session) = (person.account, person.session);
    app.db.write(async move |tx| accounts::turn_off(tx, account, session).await).await?;
    Ok(Redirect::to("/settings?done=second-factor-is-off").into_response())
}
