//! `/sign-up` and the link that confirms an address.

use std::time::Duration;

use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use base::{Day, Email, Error, Handle, Result};
use face::{App, CsrfForm, Local, PageError, Visitor};
use locale::Locale;
use market::{
    accounts::{self, New, Password, Purpose},
    settings,
};
use maud::{Markup, html};
use serde::Deserialize;

use super::door::{From, Nothing, level};
use crate::{
    frame,
    ui::{Fields, PageHead, Place, Tone, link_button, note, submit},
    words::{phrase, say},
    wrong::{Faults, Wrong},
};

/// Longer than the slower of the two answers takes.
const EVEN: Duration = Duration::from_millis(500);

/// What a newcomer fills in; also for the first admin.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Newcomer {
    email: String,
    name: String,
    password: String,
    born_on: String,
}

/// A newcomer whose fields are all right.
pub(super) struct Read {
    email: Email,
    name: Handle,
    password: Password,
    born_on: Day,
}

impl Newcomer {
    /// What signs them in, once there is an account.
    pub(super) fn words(&self) -> (&str, &str) {
        (&self.email, &self.password)
    }

    pub(super) fn read(&self) -> Result<Read> {
        let mut faults = Faults::default();
        let email = faults.read(Email::parse("email", &self.email));
        let name = faults.read(Handle::parse("name", &self.name));
        let password = faults.read(Password::parse("password", &self.password));
        let born_on = faults.read(read_birth(&self.born_on));
        let (Some(email), Some(name), Some(password), Some(born_on)) =
            (email, name, password, born_on)
        else {
            return Err(faults.error());
        };
        Ok(Read { email, name, password, born_on })
    }

    /// `least` is how old one has to be.
    pub(super) fn fields(&self, locale: &Locale, f: &Fields<'_>, least: i64) -> Markup {
        html! {
            (f.email("email", say!(locale, "accounts-email")).required().autocomplete("email")
                .value(self.email.clone()).max_length(Email::MAX))
            (f.text("name", say!(locale, "accounts-name")).required().autocomplete("nickname")
                .value(self.name.clone()).max_length(Handle::MAX)
                .help(say!(locale, "accounts-name-help")))
            (f.date("born_on", say!(locale, "accounts-birth-date")).required()
                .autocomplete("bday").value(self.born_on.clone())
                .help(say!(locale, "accounts-birth-date-help", years = least)))
            (f.password("password", say!(locale, "accounts-password")).required()
                .autocomplete("new-password").max_length(Password::MAX)
                .help(say!(locale, "accounts-sign-up-password-help")))
        }
    }
}

impl Read {
    /// The account to make, once the password is hashed.
    pub(super) async fn hashed(self, app: &App) -> Result<New> {
        let password_hash = app.passwords.hash(&self.password).await?;
        Ok(New {
            email: self.email,
            name: self.name,
            password_hash,
            born_on: self.born_on,
            language: Some(app.locale.language()),
        })
    }
}

fn read_birth(text: &str) -> Result<Day> {
    let text = text.trim();
    let code = if text.is_empty() { "required" } else { "birth-date-unlikely" };
    Day::parse(text).ok_or_else(|| Error::invalid("born_on", code))
}

/// How old one has to be for an account.
pub(super) async fn least_age(app: &App) -> Result<i64> {
    app.db.read(async move |tx| settings::number(tx, settings::MINIMUM_AGE).await).await
}

/// What an account means, where it is made.
fn agreed(locale: &Locale) -> Markup {
    let link = |href: &str, words: String| html! { a href=(href) { (words) } };
    phrase!(
        locale,
        "accounts-sign-up-terms",
        terms = link("/terms", say!(locale, "accounts-terms-link")),
        conduct = link("/conduct", say!(locale, "accounts-conduct-link")),
        privacy = link("/privacy", say!(locale, "accounts-privacy-link")),
    )
}

/// `GET /sign-up`
pub(super) async fn show(Local(app): Local, visitor: Visitor) -> Result<Response, PageError> {
    if visitor.person.is_some() {
        return Ok(Redirect::to("/settings").into_response());
    }
    page(&app, &visitor, &Newcomer::default(), &Wrong::nothing()).await
}

async fn page(
    app: &App,
    visitor: &Visitor,
    newcomer: &Newcomer,
    wrong: &Wrong,
) -> Result<Response, PageError> {
    let locale = &app.locale;
    let f = Fields::new(locale, &wrong.errors);
    let least = least_age(app).await?;
    let body = html! {
        (newcomer.fields(locale, &f, least))
        p.small-text.muted { (agreed(locale)) }
        div.actions { (submit(say!(locale, "accounts-sign-up")).primary()) }
    };
    let content = html! {
        (PageHead::new(say!(locale, "accounts-sign-up"))
            .lead(&say!(locale, "accounts-sign-up-lead")))
        (f.form("/sign-up", visitor.csrf(), body))
        p {
            (phrase!(locale, "accounts-sign-up-have",
                link = html! { a href="/sign-in" { (say!(locale, "accounts-sign-in")) } }))
        }
    };
    let frame = frame(app, visitor, say!(locale, "accounts-sign-up")).await?;
    Ok(frame.at(Place::SignUp).narrow().show_as(wrong.status, content))
}

/// `POST /sign-up`
pub(super) async fn send(
    Local(app): Local,
    visitor: Visitor,
    From(visit): From,
    CsrfForm(newcomer): CsrfForm<Newcomer>,
) -> Result<Response, PageError> {
    let signed_up = level(EVEN, async {
        let read = newcomer.read()?;
        let (from, born_on) = (visit.address, read.born_on);
        let begin = app.db.write(async move |tx| {
            accounts::check_age(tx, born_on).await?;
            accounts::begin_sign_up(tx, from).await
        });
        begin.await?;
        let (new, base_url) = (read.hashed(&app).await?, app.site.base_url.clone());
        let sign_up =
            app.db.write(async move |tx| accounts::sign_up(tx, new.clone(), &base_url).await);
        sign_up.await
    });
    match signed_up.await {
        Ok(()) => Ok(Redirect::to("/sign-up/sent").into_response()),
        Err(error) => page(&app, &visitor, &newcomer, &Wrong::of(&app, error)?).await,
    }
}

/// `GET /sign-up/sent`
pub(super) async fn sent(Local(app): Local, visitor: Visitor) -> Result<Response, PageError> {
    let locale = &app.locale;
    let content = html! {
        (PageHead::new(say!(locale, "accounts-letter-box")))
        p.lead { (say!(locale, "accounts-sign-up-sent")) }
        @if app.site.sends_mail {
            p { (say!(locale, "accounts-sign-up-nothing")) }
        } @else {
            (note(Tone::Warn, say!(locale, "accounts-sign-up-no-server").as_str()))
        }
        p { (link_button("/sign-in", say!(locale, "accounts-sign-in")).primary()) }
    };
    let frame = frame(&app, &visitor, say!(locale, "accounts-letter-box")).await?;
    Ok(frame.narrow().show(content))
}

/// `GET /confirm/{token}`: programs that read mail follow links too, so a person presses.
pub(super) async fn ask(
    Local(app): Local,
    visitor: Visitor,
    Path(token): Path<String>,
) -> Result<Response, PageError> {
    let look = token.clone();
    let link = app
        .db
        .read(async move |tx| accounts::look_at_link(tx, Purpose::Confirm, &look).await)
        .await?;
    let (action, locale) = (format!("/confirm/{token}"), &app.locale);
    let form = crate::ui::form(
        action,
        visitor.csrf(),
        html! { div.actions { (submit(say!(locale, "accounts-confirm-yes")).primary()) } },
    );
    let content = html! {
        (PageHead::new(say!(locale, "accounts-confirm-title")))
        p.lead {
            (phrase!(locale, "accounts-confirm-ask", email = html! { strong { (link.email) } }))
        }
        (form)
    };
    let frame = frame(&app, &visitor, say!(locale, "accounts-confirm-title")).await?;
    Ok(frame.narrow().show(content))
}

/// `POST /confirm/{token}`
pub(super) async fn confirm(
    Local(app): Local,
    visitor: Visitor,
    Path(token): Path<String>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    app.db.write(async move |tx| accounts::confirm_by_link(tx, &token).await).await?;
    let next = if visitor.person.is_some() { "/" } else { "/sign-in" };
    Ok(Redirect::to(&format!("{next}?done=email-is-confirmed")).into_response())
}
