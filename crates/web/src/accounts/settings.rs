//! `/settings`: everything about one's own account, and where to change it.

use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use base::{Handle, Result};
use face::{App, CsrfForm, PageError, Person, Visitor};
use market::accounts::{self, Account};
use maud::{Markup, html};
use serde::Deserialize;

use super::door::Nothing;
use crate::{
    frame,
    ui::{
        Fields, PageHead, Place, Tone, card, definitions, link_button, note, post_button, submit,
    },
    wrong::Wrong,
};

#[derive(Debug, Deserialize)]
#[serde(default)]
#[derive(Default)]
pub(super) struct Name {
    name: String,
}

/// `GET /settings`
pub(super) async fn show(
    State(app): State<App>,
    visitor: Visitor,
    person: Person,
) -> Result<Response, PageError> {
    page(&app, &visitor, &person, None, &Wrong::nothing()).await
}

async fn page(
    app: &App,
    visitor: &Visitor,
    person: &Person,
    name: Option<&str>,
    wrong: &Wrong,
) -> Result<Response, PageError> {
    let id = person.account;
    let account = app.db.read(async move |tx| accounts::find(tx, id).await).await?;
    let f = Fields::new(&app.site.locale, &wrong.errors);
    let name = name.unwrap_or(account.name.as_str()).to_owned();
    let rename = html! {
        (f.text("name", "Name").required().autocomplete("nickname").max_length(Handle::MAX)
            .value(name).help("Others see it beside your work and your projects."))
        div.actions { (submit("Save").primary()) }
    };
    let content = html! {
        (PageHead::new("Account"))
        (notices(&account, visitor.csrf()))
        (card("Who you are", html! {
            (f.form("/settings/name", visitor.csrf(), rename))
            (facts(app, &account))
        }))
        (card("Safety", safety(&account)))
        (card("Your data", html! {
            p { "Take a copy of everything we know about you, or close your account." }
            div.actions {
                (link_button("/settings/export", "Copy of my data").download())
                (link_button("/settings/closing", "Close my account").quiet())
            }
        }))
    };
    let frame = frame(app, visitor, "Account").await?.at(Place::Account).readable();
    Ok(frame.show_as(wrong.status, content))
}

fn notices(account: &Account, csrf: &str) -> Markup {
    html! {
        @if let Some(suspension) = &account.suspended {
            (note(Tone::Bad, html! {
                p { strong { "Your account is suspended." } " You can read everything and \
                    withdraw your balance. The reason:" }
                p { (suspension.reason) }
                p { "If you think this is a mistake, answer the letter we sent you." }
            }))
        }
        @if account.email_confirmed_at.is_none() {
            (note(Tone::Warn, html! {
                p { "Your e-mail address is not confirmed yet. You can work and post projects \
                     after you follow the link in our letter." }
                (post_button("/settings/confirmation", csrf, "Send the link again"))
            }))
        }
    }
}

fn facts(app: &App, account: &Account) -> Markup {
    let locale = &app.site.locale;
    definitions([
        ("E-mail address", html! { (account.email) " " a href="/settings/email" { "Change" } }),
        ("Date of birth", html! { (account.born_on) }),
        ("Here since", html! { (locale.date(account.created_at)) }),
    ])
}

fn safety(account: &Account) -> Markup {
    let factor = if account.second_factor { "on" } else { "off" };
    definitions([
        ("Password", html! { a href="/settings/password" { "Change your password" } }),
        (
            "Second factor",
            html! { "It is " (factor) ". " a href="/settings/second-factor" { "Change" } },
        ),
        ("Sessions", html! { a href="/settings/sessions" { "See where you are signed in" } }),
        ("API keys", html! { a href="/settings/keys" { "Keys for your programs" } }),
    ])
}

/// `POST /settings/name`
pub(super) async fn rename(
    State(app): State<App>,
    visitor: Visitor,
    person: Person,
    CsrfForm(form): CsrfForm<Name>,
) -> Result<Response, PageError> {
    let name = match Handle::parse("name", &form.name) {
        Ok(name) => name,
        Err(error) => {
            let wrong = Wrong::of(&app, error)?;
            return page(&app, &visitor, &person, Some(&form.name), &wrong).await;
        }
    };
    let id = person.account;
    app.db.write(async move |tx| accounts::rename(tx, id, &name).await).await?;
    Ok(Redirect::to("/settings?done=name-is-changed").into_response())
}

/// `POST /settings/confirmation`
pub(super) async fn send_confirmation(
    State(app): State<App>,
    person: Person,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let (id, base_url) = (person.account, app.site.base_url.clone());
    let send =
        app.db.write(async move |tx| accounts::send_confirmation_again(tx, id, &base_url).await);
    send.await?;
    Ok(Redirect::to("/settings?done=confirmation-is-sent").into_response())
}
