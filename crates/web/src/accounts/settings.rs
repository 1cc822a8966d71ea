//! `/settings`: everything about one's own account, and where to change it.

use axum::response::{IntoResponse, Redirect, Response};
use base::{Handle, Result};
use face::{App, CsrfForm, Local, PageError, Person, Visitor};
use locale::Locale;
use market::accounts::{self, Account};
use maud::{Markup, html};
use serde::Deserialize;

use super::door::Nothing;
use crate::{
    frame,
    ui::{
        Fields, PageHead, Place, Tone, card, date, definitions, link_button, note, post_button,
        submit,
    },
    words::say,
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
    Local(app): Local,
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
    let locale = &app.locale;
    let f = Fields::new(locale, &wrong.errors);
    let name = name.unwrap_or(account.name.as_str()).to_owned();
    let rename = html! {
        (f.text("name", say!(locale, "accounts-name")).required().autocomplete("nickname")
            .max_length(Handle::MAX).value(name).help(say!(locale, "accounts-name-help")))
        div.actions { (submit(say!(locale, "accounts-settings-save")).primary()) }
    };
    let content = html! {
        (PageHead::new(say!(locale, "accounts-account")))
        (notices(locale, &account, visitor.csrf()))
        (card(&say!(locale, "accounts-settings-who"), html! {
            (f.form("/settings/name", visitor.csrf(), rename))
            (facts(locale, &account))
        }))
        (card(&say!(locale, "accounts-settings-looks"), definitions([
            (say!(locale, "accounts-display").as_str(),
                link("/settings/display", &say!(locale, "accounts-settings-display"))),
            (say!(locale, "accounts-shortcuts").as_str(),
                link("/settings/shortcuts", &say!(locale, "accounts-settings-shortcuts"))),
        ])))
        (card(&say!(locale, "accounts-settings-safety"), safety(locale, &account)))
        (card(&say!(locale, "notifications-settings-title"), html! {
            p { (say!(locale, "notifications-settings-lead")) }
            div.actions {
                (link_button("/settings/notifications", say!(locale, "notifications-settings")))
            }
        }))
        (card(&say!(locale, "accounts-settings-money"), html! {
            (definitions([
                (say!(locale, "accounts-settings-payouts").as_str(),
                    link("/wallet/place", &say!(locale, "accounts-settings-place"))),
                (say!(locale, "accounts-settings-book").as_str(),
                    link("/wallet", &say!(locale, "accounts-settings-wallet"))),
            ]))
        }))
        (card(&say!(locale, "accounts-settings-data"), html! {
            p { (say!(locale, "accounts-settings-data-lead")) }
            div.actions {
                (link_button("/settings/export", say!(locale, "accounts-settings-copy"))
                    .download())
                (link_button("/settings/closing", say!(locale, "accounts-close")).quiet())
            }
        }))
    };
    let frame = frame(app, visitor, say!(locale, "accounts-account")).await?;
    Ok(frame.at(Place::Account).readable().show_as(wrong.status, content))
}

fn notices(locale: &Locale, account: &Account, csrf: &str) -> Markup {
    html! {
        @if let Some(suspension) = &account.suspended {
            (note(Tone::Bad, html! {
                p {
                    strong { (say!(locale, "accounts-settings-suspended")) } " "
                    (say!(locale, "accounts-settings-suspended-help"))
                }
                p { (suspension.reason) }
                p { (say!(locale, "accounts-settings-mistake")) }
            }))
        }
        @if account.email_confirmed_at.is_none() {
            (note(Tone::Warn, html! {
                p { (say!(locale, "accounts-settings-unconfirmed")) }
                (post_button("/settings/confirmation", csrf,
                    say!(locale, "accounts-settings-send-again")))
            }))
        }
    }
}

fn facts(locale: &Locale, account: &Account) -> Markup {
    let email = html! { (account.email) " " (link("/settings/email", &change(locale))) };
    definitions([
        (say!(locale, "accounts-email-address").as_str(), email),
        (say!(locale, "accounts-birth-date").as_str(), html! { (locale.day(account.born_on)) }),
        (say!(locale, "accounts-here-since").as_str(), date(locale, account.created_at)),
    ])
}

fn safety(locale: &Locale, account: &Account) -> Markup {
    let factor = if account.second_factor {
        say!(locale, "accounts-settings-factor-on")
    } else {
        say!(locale, "accounts-settings-factor-off")
    };
    let factor = html! { (factor) " " (link("/settings/second-factor", &change(locale))) };
    let password = link("/settings/password", &say!(locale, "accounts-change-password"));
    let sessions = link("/settings/sessions", &say!(locale, "accounts-settings-sessions"));
    let keys = link("/settings/keys", &say!(locale, "accounts-settings-keys"));
    definitions([
        (say!(locale, "accounts-password").as_str(), password),
        (say!(locale, "accounts-second-factor").as_str(), factor),
        (say!(locale, "accounts-sessions").as_str(), sessions),
        (say!(locale, "accounts-api-keys").as_str(), keys),
    ])
}

fn change(locale: &Locale) -> String {
    say!(locale, "accounts-change")
}

fn link(href: &str, label: &str) -> Markup {
    html! { a href=(href) { (label) } }
}

/// `POST /settings/name`
pub(super) async fn rename(
    Local(app): Local,
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
    Local(app): Local,
    person: Person,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let (id, base_url) = (person.account, app.site.base_url.clone());
    let send =
        app.db.write(async move |tx| accounts::send_confirmation_again(tx, id, &base_url).await);
    send.await?;
    Ok(Redirect::to("/settings?done=confirmation-is-sent").into_response())
}
