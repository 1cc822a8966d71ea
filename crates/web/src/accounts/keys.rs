//! `/settings/keys`: API keys for one's own programs.

use axum::response::{IntoResponse, Redirect, Response};
use base::{Day, Error, Result, Timestamp, Title, kinds};
use face::{App, CsrfForm, Local, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::accounts::{self, ListedKey, NewKey, Scope};
use maud::{Markup, Render, html};
use serde::Deserialize;

use super::door::{Nothing, Proved};
use crate::{
    frame,
    ui::{
        Choice, Fields, PageHead, Place, Table, Tone, card, chip, copyable, date, link_button,
        post_button, relative, submit,
    },
    words::{phrase, say},
    wrong::{Faults, Wrong},
};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct KeyForm {
    name: String,
    scopes: Vec<String>,
    expires_on: String,
}

impl KeyForm {
    fn read(&self) -> Result<NewKey> {
        let mut faults = Faults::default();
        let name = faults.read(Title::parse("name", &self.name));
        let expires_at = faults.read(self.read_end());
        let scopes: Vec<Scope> = self.scopes.iter().filter_map(|it| Scope::parse(it)).collect();
        if scopes.is_empty() {
            faults.read::<()>(Err(Error::invalid("scopes", "scopes-needed")));
        }
        match (name, expires_at, scopes.is_empty()) {
            (Some(name), Some(expires_at), false) => Ok(NewKey { name, scopes, expires_at }),
            _ => Err(faults.error()),
        }
    }

    /// The key works through its last day.
    fn read_end(&self) -> Result<Option<Timestamp>> {
        let text = self.expires_on.trim();
        if text.is_empty() {
            return Ok(None);
        }
        let day = Day::parse(text).ok_or_else(|| Error::invalid("expires_on", "day-malformed"))?;
        Ok(Some(day.next().start()))
    }
}

/// What each scope lets a program do.
fn explained(locale: &Locale, scope: Scope) -> String {
    match scope {
        Scope::Read => say!(locale, "accounts-scope-read-help"),
        Scope::Work => say!(locale, "accounts-scope-work-help"),
        Scope::Request => say!(locale, "accounts-scope-request-help"),
        Scope::Money => say!(locale, "accounts-scope-money-help"),
        Scope::Staff => say!(locale, "accounts-scope-staff-help"),
    }
}

fn named(locale: &Locale, scope: Scope) -> String {
    match scope {
        Scope::Read => say!(locale, "accounts-scope-read"),
        Scope::Work => say!(locale, "accounts-scope-work"),
        Scope::Request => say!(locale, "accounts-scope-request"),
        Scope::Money => say!(locale, "accounts-scope-money"),
        Scope::Staff => say!(locale, "accounts-scope-staff"),
    }
}

/// `GET /settings/keys`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    Proved(person): Proved,
) -> Result<Response, PageError> {
    // Hardly a program does without reading, so that is ticked to begin with.
    let form = KeyForm { scopes: vec![Scope::Read.as_str().to_owned()], ..KeyForm::default() };
    page(&app, &visitor, &person, &form, &Wrong::nothing()).await
}

async fn page(
    app: &App,
    visitor: &Visitor,
    person: &Person,
    form: &KeyForm,
    wrong: &Wrong,
) -> Result<Response, PageError> {
    let (id, locale) = (person.account, &app.locale);
    let keys = app.db.read(async move |tx| accounts::keys_of(tx, id).await).await?;
    let content = html! {
        (PageHead::new(say!(locale, "accounts-api-keys"))
            .under("/settings", say!(locale, "accounts-account"))
            .lead(&say!(locale, "accounts-keys-lead")))
        @if !keys.is_empty() { (table(app, person, &keys)) }
        (card(&say!(locale, "accounts-keys-new"), new_key(app, person, form, wrong)))
    };
    let frame = frame(app, visitor, say!(locale, "accounts-api-keys")).await?;
    Ok(frame.at(Place::Account).readable().show_as(wrong.status, content))
}

fn new_key(app: &App, person: &Person, form: &KeyForm, wrong: &Wrong) -> Markup {
    let locale = &app.locale;
    let f = Fields::new(locale, &wrong.errors);
    let offered = Scope::ALL.iter().filter(|it| **it != Scope::Staff || person.is_staff());
    let choices =
        offered.map(|it| Choice::new(it.as_str(), named(locale, *it)).help(explained(locale, *it)));
    let scopes = f.checkboxes("scopes", say!(locale, "accounts-keys-scopes"), choices);
    let scopes = form.scopes.iter().fold(scopes, |field, it| field.value(it.clone()));
    let body = html! {
        (f.text("name", say!(locale, "accounts-name")).required().max_length(Title::MAX)
            .autocomplete("off").value(form.name.clone())
            .help(say!(locale, "accounts-keys-name-help")))
        (scopes)
        (f.date("expires_on", say!(locale, "accounts-keys-last-day"))
            .value(form.expires_on.clone()).help(say!(locale, "accounts-keys-last-day-help")))
        div.actions { (submit(say!(locale, "accounts-keys-make")).primary()) }
    };
    f.form("/settings/keys", &person.csrf, body).render()
}

fn table(app: &App, person: &Person, keys: &[ListedKey]) -> Markup {
    let (locale, now) = (&app.locale, app.db.clock().now());
    let rows = keys.iter().map(|it| {
        let action = format!("/settings/keys/{}/revocation", it.id);
        let is_over = it.expires_at.is_some_and(|end| end <= now);
        vec![
            html! { (it.name) },
            html! { code { (it.prefix) "…" } },
            html! { @for scope in &it.scopes { (chip(Tone::Plain, &named(locale, *scope))) " " } },
            html! { @if let Some(at) = it.used_at { (relative(locale, now, at)) }
            @else { (say!(locale, "accounts-keys-never-used")) } },
            html! { @if is_over { (chip(Tone::Warn, &say!(locale, "accounts-keys-expired"))) }
            @else if let Some(end) = it.expires_at { (date(locale, end.plus(-1))) }
            @else { (say!(locale, "accounts-keys-no-last-day")) } },
            html! { (post_button(action, &person.csrf, say!(locale, "accounts-keys-delete"))
            .small().confirm(say!(locale, "accounts-keys-delete-question"))) },
        ]
    });
    let table = Table::new(say!(locale, "accounts-api-keys"))
        .column(say!(locale, "accounts-name"))
        .column(say!(locale, "accounts-keys-begins"))
        .column(say!(locale, "accounts-keys-scopes"))
        .column(say!(locale, "accounts-keys-last-used"))
        .column(say!(locale, "accounts-keys-last-day"))
        .actions(say!(locale, "accounts-keys-delete"))
        .rows(rows);
    table.render()
}

/// `POST /settings/keys`
pub(super) async fn create(
    Local(app): Local,
    visitor: Visitor,
    Proved(person): Proved,
    CsrfForm(form): CsrfForm<KeyForm>,
) -> Result<Response, PageError> {
    match make(&app, &person, &form).await {
        Ok(secret) => shown_once(&app, &visitor, &secret).await,
        Err(error) => page(&app, &visitor, &person, &form, &Wrong::of(&app, error)?).await,
    }
}

async fn make(app: &App, person: &Person, form: &KeyForm) -> Result<String> {
    let (account, session, new) = (person.account, person.session, form.read()?);
    let make = app.db.write(async move |tx| {
        accounts::must_be_proved(tx, account, session).await?;
        accounts::create_key(tx, account, new.clone()).await
    });
    make.await.map(|(_, secret)| secret)
}

async fn shown_once(app: &App, visitor: &Visitor, secret: &str) -> Result<Response, PageError> {
    let locale = &app.locale;
    let header = html! { code { "Authorization: Bearer " (secret) } };
    let content = html! {
        (PageHead::new(say!(locale, "accounts-keys-shown-title"))
            .under("/settings", say!(locale, "accounts-account"))
            .under("/settings/keys", say!(locale, "accounts-api-keys"))
            .lead(&say!(locale, "accounts-keys-shown-lead")))
        p { (copyable(secret)) }
        p { (phrase!(locale, "accounts-keys-send", header = header)) }
        p { (link_button("/settings/keys", say!(locale, "accounts-keys-copied")).primary()) }
    };
    let frame = frame(app, visitor, say!(locale, "accounts-keys-shown-title")).await?;
    Ok(frame.at(Place::Account).readable().show(content))
}

/// `POST /settings/keys/{id}/revocation`
pub(super) async fn revoke(
    Local(app): Local,
    person: Person,
    PathId(id): PathId<kinds::ApiKey>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let account = person.account;
    app.db.write(async move |tx| accounts::revoke_key(tx, account, id).await).await?;
    Ok(Redirect::to("/settings/keys?done=key-is-revoked").into_response())
}
