//! `/settings/keys`: API keys for one's own programs.

use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use base::{Day, Error, Result, Timestamp, Title, kinds};
use face::{App, CsrfForm, PageError, PathId, Person, Visitor};
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
fn explained(scope: Scope) -> (&'static str, &'static str) {
    match scope {
        Scope::Read => ("Read", "Look at everything of yours, change nothing."),
        Scope::Work => ("Work", "Claim, submit, apply, appeal."),
        Scope::Request => ("Request", "Post projects, review, export results."),
        Scope::Money => ("Money", "Top up, withdraw, and manage keys."),
        Scope::Staff => ("Staff", "Whatever your staff roles allow."),
    }
}

/// `GET /settings/keys`
pub(super) async fn show(
    State(app): State<App>,
    visitor: Visitor,
    Proved(person): Proved,
) -> Result<Response, PageError> {
    page(&app, &visitor, &person, &KeyForm::default(), &Wrong::nothing()).await
}

async fn page(
    app: &App,
    visitor: &Visitor,
    person: &Person,
    form: &KeyForm,
    wrong: &Wrong,
) -> Result<Response, PageError> {
    let id = person.account;
    let keys = app.db.read(async move |tx| accounts::keys_of(tx, id).await).await?;
    let content = html! {
        (PageHead::new("API keys").under("/settings", "Account")
            .lead("Your programs use a key instead of your password, and each key opens only \
                   what you choose."))
        @if !keys.is_empty() { (table(app, person, &keys)) }
        (card("A new key", new_key(app, person, form, wrong)))
    };
    let frame = frame(app, visitor, "API keys").await?.at(Place::Account);
    Ok(frame.show_as(wrong.status, content))
}

fn new_key(app: &App, person: &Person, form: &KeyForm, wrong: &Wrong) -> Markup {
    let f = Fields::new(&app.site.locale, &wrong.errors);
    let offered = Scope::ALL.iter().filter(|it| **it != Scope::Staff || person.is_staff());
    let choices = offered.map(|it| {
        let (label, help) = explained(*it);
        Choice::new(it.as_str(), label).help(help)
    });
    let scopes = f.checkboxes("scopes", "Scopes", choices);
    let scopes = form.scopes.iter().fold(scopes, |field, it| field.value(it.clone()));
    let body = html! {
        (f.text("name", "Name").required().max_length(Title::MAX).autocomplete("off")
            .value(form.name.clone()).help("So that you know later what it was for."))
        (scopes)
        (f.date("expires_on", "Last day").value(form.expires_on.clone())
            .help("Without one it works until you delete it."))
        div.actions { (submit("Make a key").primary()) }
    };
    f.form("/settings/keys", &person.csrf, body).render()
}

fn table(app: &App, person: &Person, keys: &[ListedKey]) -> Markup {
    let (locale, now) = (&app.site.locale, app.db.clock().now());
    let rows = keys.iter().map(|it| {
        let action = format!("/settings/keys/{}/revocation", it.id);
        let is_over = it.expires_at.is_some_and(|end| end <= now);
        vec![
            html! { (it.name) },
            html! { code { (it.prefix) "…" } },
            html! { @for scope in &it.scopes { (chip(Tone::Plain, explained(*scope).0)) " " } },
            html! { @if let Some(at) = it.used_at { (relative(locale, now, at)) }
            @else { "never" } },
            html! { @if is_over { (chip(Tone::Warn, "Expired")) }
            @else if let Some(end) = it.expires_at { (date(locale, end.plus(-1))) }
            @else { "never" } },
            html! { (post_button(action, &person.csrf, "Delete").small()
            .confirm("Delete this key? Programs that use it stop.")) },
        ]
    });
    let table = Table::new("API keys").column("Name").column("Begins").column("Scopes");
    let table = table.column("Last used").column("Last day").actions("Delete").rows(rows);
    table.render()
}

/// `POST /settings/keys`
pub(super) async fn create(
    State(app): State<App>,
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
    let content = html! {
        (PageHead::new("Your new key").under("/settings", "Account")
            .under("/settings/keys", "API keys")
            .lead("Copy it now: we show it only this once."))
        p { (copyable(secret)) }
        p { "Send it as " code { "Authorization: Bearer " (secret) } "." }
        p { (link_button("/settings/keys", "I have copied it").primary()) }
    };
    let frame = frame(app, visitor, "Your new key").await?.at(Place::Account).readable();
    Ok(frame.show(content))
}

/// `POST /settings/keys/{id}/revocation`
pub(super) async fn revoke(
    State(app): State<App>,
    person: Person,
    PathId(id): PathId<kinds::ApiKey>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let account = person.account;
    app.db.write(async move |tx| accounts::revoke_key(tx, account, id).await).await?;
    Ok(Redirect::to("/settings/keys?done=key-is-revoked").into_response())
}
