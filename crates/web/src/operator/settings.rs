//! `/operator/settings`: the installation's choices, who made them, and how to change one.

mod list;
mod names;
mod value;

use axum::response::{IntoResponse, Redirect, Response};
use base::{Error, Kind as No, Reason};
use face::{Admin, App, CsrfForm, Local, PageError, PathText, Person, Visitor};
use locale::Locale;
use market::{
    AccountId, admin,
    settings::{self, Setting, Version},
};
use maud::{Markup, Render, html};
use serde::Deserialize;

pub(super) use self::list::show as list;
pub(crate) use self::names::name as setting_name;
use self::{
    names::{help, name},
    value::{earlier, field, sent, typed_as},
};
use super::Desk;
use crate::{
    frame,
    ui::{Fields, PageHead, Section, Table, card, date_time, link_button, submit},
    words::{phrase, say},
    wrong::Wrong,
};

/// Versions shown of one setting.
const VERSIONS: i64 = 50;

fn made_by(locale: &Locale, version: &Version, name: Option<&str>) -> Markup {
    match (version.set_by, name) {
        (Some(id), Some(name)) => {
            let who = html! { a href={ "/operator/people/" (id) } { bdi { (name) } } };
            phrase!(locale, "operator-by", who = who)
        }
        (Some(_), None) => html! { (say!(locale, "operator-settings-by-left")) },
        (None, _) => html! { (say!(locale, "operator-settings-by-command")) },
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Change {
    value: String,
    why: String,
}

fn find(name: &str) -> Result<Setting, Error> {
    let found = settings::ALL.iter().find(|it| it.name == name);
    found.copied().ok_or_else(|| Error::refused(No::NotFound, "not-found"))
}

/// `GET /operator/settings/{name}`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    Admin(person): Admin,
    PathText(name): PathText,
) -> Result<Response, PageError> {
    page(&app, &visitor, &person, find(&name)?, None, &Wrong::nothing()).await
}

async fn page(
    app: &App,
    visitor: &Visitor,
    person: &Person,
    setting: Setting,
    typed: Option<&Change>,
    wrong: &Wrong,
) -> Result<Response, PageError> {
    let read = app.db.read(async move |tx| {
        let versions = settings::versions(tx, setting, VERSIONS).await?;
        let people: Vec<AccountId> = versions.iter().filter_map(|it| it.set_by).collect();
        let names = admin::names(tx, people).await?;
        Ok((versions, names))
    });
    let (versions, names) = read.await?;
    let locale = &app.locale;
    let in_force = versions.first().map_or(setting.default, |it| &it.value);
    let rows = versions.iter().map(|it| {
        let by = it.set_by.and_then(|id| names.get(&id));
        vec![
            date_time(locale, it.set_at),
            html! { (earlier(locale, &setting, &it.value)) },
            made_by(locale, it, by.map(String::as_str)),
        ]
    });
    let content = html! {
        (PageHead::new(name(locale, &setting))
            .under("/operator/settings", say!(locale, "operator-settings"))
            .lead(&help(locale, &setting)))
        (card("", form(locale, person, &setting, in_force, typed, wrong)))
        (Section::new(say!(locale, "operator-settings-versions")).beside(html! {
            (link_button(
                format!("/operator/audit?subject={}", setting.name),
                say!(locale, "operator-settings-in-audit"),
            ).quiet().small())
        }))
        @if versions.is_empty() {
            p.muted { (say!(locale, "operator-settings-unchanged")) }
        } @else {
            (Table::new(say!(locale, "operator-settings-versions"))
                .column(say!(locale, "operator-settings-column-since"))
                .column(say!(locale, "operator-settings-value"))
                .column(say!(locale, "operator-settings-column-made")).rows(rows))
        }
    };
    let frame = frame(app, visitor, name(locale, &setting)).await?;
    Ok(frame.desk(Desk::Settings).readable().show_as(wrong.status, content))
}

fn form(
    locale: &Locale,
    person: &Person,
    setting: &Setting,
    in_force: &str,
    typed: Option<&Change>,
    wrong: &Wrong,
) -> Markup {
    let f = Fields::new(locale, &wrong.errors);
    let value = typed.map_or_else(|| typed_as(locale, setting, in_force), |it| it.value.clone());
    let value_field = field(locale, &f, setting).value(value);
    let body = html! {
        // What is empty until somebody sets it can be emptied again.
        (if setting.default.is_empty() { value_field } else { value_field.required() })
        (f.text("why", say!(locale, "operator-settings-why"))
            .max_length(Reason::MAX).autocomplete("off")
            .value(typed.map(|it| it.why.clone()).unwrap_or_default())
            .help(say!(locale, "operator-settings-why-help")))
        div.actions {
            (submit(say!(locale, "operator-settings-save")).primary())
            (link_button("/operator/settings", say!(locale, "operator-settings-cancel")).quiet())
        }
    };
    f.form(format!("/operator/settings/{}", setting.name), &person.csrf, body).render()
}

/// `POST /operator/settings/{name}`
pub(super) async fn change(
    Local(app): Local,
    visitor: Visitor,
    Admin(person): Admin,
    PathText(name): PathText,
    CsrfForm(form): CsrfForm<Change>,
) -> Result<Response, PageError> {
    let setting = find(&name)?;
    match put(&app, &person, setting, &form).await {
        Ok(new) => {
            let done = if new { "setting-is-changed" } else { "setting-is-as-it-was" };
            let page = format!("/operator/settings/{}?done={done}", setting.name);
            Ok(Redirect::to(&page).into_response())
        }
        Err(error) => {
            let wrong = Wrong::of(&app, error)?;
            page(&app, &visitor, &person, setting, Some(&form), &wrong).await
        }
    }
}

/// Puts it in force; false when it was in force before.
async fn put(app: &App, person: &Person, setting: Setting, form: &Change) -> Result<bool, Error> {
    let why = match form.why.trim() {
        "" => None,
        text => Some(Reason::parse("why", text)?),
    };
    let (me, value) = (person.account, sent(&setting, &form.value));
    let change = admin::Change { name: setting.name.to_owned(), value, why };
    app.db.write(async move |tx| admin::change_setting(tx, me, &change).await).await
}
