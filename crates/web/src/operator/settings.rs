//! `/operator/settings`: the installation's choices, who made them, and how to change one.

use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use base::{Error, Kind as No, Reason};
use face::{Admin, App, CsrfForm, PageError, PathText, Person, Visitor};
use locale::Locale;
use market::{
    AccountId, admin,
    settings::{self, Kind, Setting, Version},
};
use maud::{Markup, Render, html};
use serde::Deserialize;

use super::Desk;
use crate::{
    frame,
    ui::{Choice, Field, Fields, PageHead, Section, Table, card, date_time, link_button, submit},
    wrong::Wrong,
};

/// Versions shown of one setting.
const VERSIONS: i64 = 50;
/// As much of a long value as a list shows.
const SHOWN: usize = 90;
/// A text longer than this is written in a field of several lines.
const LINE: usize = 100;

/// `GET /operator/settings`
pub(super) async fn list(
    State(app): State<App>,
    visitor: Visitor,
    _admin: Admin,
) -> Result<Response, PageError> {
    let read = app.db.read(async move |tx| {
        let mut all = Vec::new();
        for (setting, version) in settings::in_force(tx).await? {
            let by: Vec<AccountId> = version.iter().filter_map(|it| it.set_by).collect();
            let name = admin::names(tx, by).await?.into_values().next();
            all.push((setting, version, name));
        }
        Ok(all)
    });
    let all = read.await?;
    let locale = &app.site.locale;
    let content = html! {
        (PageHead::new("Settings")
            .lead("Every change is a new version; the audit log says who made it and why."))
        ul.rows {
            @for (setting, version, by) in &all {
                (row(locale, setting, version.as_ref(), by.as_deref()))
            }
        }
    };
    Ok(frame(&app, &visitor, "Settings").await?.desk(Desk::Settings).show(content))
}

fn row(locale: &Locale, setting: &Setting, version: Option<&Version>, by: Option<&str>) -> Markup {
    let value = version.map_or(setting.default, |it| &it.value);
    html! {
        li {
            div {
                a href={ "/operator/settings/" (setting.name) } { (words(setting)) }
                div.small-text.muted { (setting.help) }
                @if let Some(it) = version {
                    div.small-text.muted {
                        "Changed " (date_time(locale, it.set_at)) ", " (made_by(it, by))
                    }
                }
            }
            div.value { (shown(locale, setting, value)) }
        }
    }
}

/// The name of a setting in words.
fn words(setting: &Setting) -> String {
    let words = match setting.name {
        "fee_ppm" => "Fee",
        "prohibited" => "Prohibited work",
        "moderation" => "Moderation before opening",
        "unreviewed_most" => "Unreviewed answers",
        "appeal_days" => "Days to appeal",
        "reply_days" => "Days to reply",
        it => {
            let mut words = it.replace('_', " ");
            words[..1].make_ascii_uppercase();
            return words;
        }
    };
    words.to_owned()
}

fn made_by(version: &Version, name: Option<&str>) -> Markup {
    html! {
        @match (version.set_by, name) {
            (Some(id), Some(name)) => {
                "by " a href={ "/operator/people/" (id) } { bdi { (name) } }
            },
            (Some(_), None) => "by somebody who left",
            (None, _) => "by a command",
        }
    }
}

/// A value as people read it.
fn shown(locale: &Locale, setting: &Setting, value: &str) -> String {
    if *setting == settings::FEE_PPM {
        return value.parse().map_or_else(|_| value.to_owned(), |ppm| locale.percent(ppm));
    }
    match setting.kind {
        Kind::Number(..) => value.parse().map_or_else(|_| value.to_owned(), |n| locale.number(n)),
        Kind::Amount => value.parse().map_or_else(|_| value.to_owned(), |it| locale.money(it)),
        Kind::Switch => if value == "on" { "On" } else { "Off" }.to_owned(),
        Kind::Text(_) | Kind::Word(_) => cut(value, SHOWN),
    }
}

/// The beginning of a long text.
fn cut(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
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
    State(app): State<App>,
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
    let locale = &app.site.locale;
    let in_force = versions.first().map_or(setting.default, |it| &it.value);
    let rows = versions.iter().map(|it| {
        let by = it.set_by.and_then(|id| names.get(&id));
        vec![
            date_time(locale, it.set_at),
            html! { (cut(&it.value, 200)) },
            made_by(it, by.map(String::as_str)),
        ]
    });
    let content = html! {
        (PageHead::new(words(&setting)).under("/operator/settings", "Settings").lead(setting.help))
        (card("", form(locale, person, &setting, in_force, typed, wrong)))
        (Section::new("Versions").beside(html! {
            (link_button(format!("/operator/audit?subject={}", setting.name), "In the audit log")
                .quiet().small())
        }))
        @if versions.is_empty() {
            p.muted { "Nobody has changed it: the default holds." }
        } @else {
            (Table::new("Versions").column("Since").column("Value").column("Made").rows(rows))
        }
    };
    let frame = frame(app, visitor, words(&setting)).await?.desk(Desk::Settings).readable();
    Ok(frame.show_as(wrong.status, content))
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
    let value = typed.map_or(in_force, |it| &it.value).to_owned();
    let body = html! {
        (field(&f, setting).required().value(value))
        (f.text("why", "Why").max_length(Reason::MAX).autocomplete("off")
            .value(typed.map(|it| it.why.clone()).unwrap_or_default())
            .help("The audit log keeps it beside the change."))
        div.actions {
            (submit("Put in force").primary())
            (link_button("/operator/settings", "Cancel").quiet())
        }
    };
    f.form(format!("/operator/settings/{}", setting.name), &person.csrf, body).render()
}

fn field<'a>(f: &Fields<'a>, setting: &Setting) -> Field<'a> {
    let default = format!(
        "The default is {}.",
        match setting.kind {
            Kind::Text(_) if LINE < setting.default.len() => "shown as long as nobody changes it",
            _ => setting.default,
        }
    );
    match setting.kind {
        Kind::Number(least, most) => f
            .number("value", "Value")
            .between(least.to_string(), most.to_string())
            .step("1")
            .short()
            .help(format!("From {least} to {most}. {default}")),
        Kind::Amount => f.amount("value", "Value").short().help(default),
        Kind::Switch => f
            .radios("value", "Value", [Choice::new("on", "On"), Choice::new("off", "Off")])
            .help(default),
        Kind::Word(all) => f
            .select("value", "Value", all.iter().map(|it| Choice::new(*it, *it)))
            .short()
            .help(default),
        Kind::Text(most) if LINE < most => f.textarea("value", "Value").rows(8).max_length(most),
        Kind::Text(most) => f.text("value", "Value").max_length(most).help(default),
    }
}

/// `POST /operator/settings/{name}`
pub(super) async fn change(
    State(app): State<App>,
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
    let (me, value) = (person.account, form.value.clone());
    let change = admin::Change { name: setting.name.to_owned(), value, why };
    app.db.write(async move |tx| admin::change_setting(tx, me, &change).await).await
}
