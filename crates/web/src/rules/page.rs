//! The rules of a ground, each with its switch, and the newest of what they did.

use axum::extract::Query;
use axum::response::{IntoResponse, Redirect, Response};
use base::{Result, kinds};
use face::{App, CsrfForm, Local, Moderator, PageError, PathId, PathIds, Person, Visitor};
use locale::Locale;
use market::{
    FiringId, RuleId,
    rules::{self, Rule, Switch},
};
use maud::{Markup, html};

use super::{ground::Ground, log, said};
use crate::{
    projects::Nothing,
    ui::{self, Empty, Icon, Pager, Section, Tone, chip, link_button, post_button, relative},
    words::{phrase, say},
};

type Pairs = Vec<(String, String)>;

/// `GET /projects/{id}/rules`
pub(super) async fn of_project(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    Query(pairs): Query<Pairs>,
) -> Result<Response, PageError> {
    list(&app, &visitor, Ground::project(&app, &person, id).await?, &pairs).await
}

/// `GET /operator/rules`
pub(super) async fn of_platform(
    Local(app): Local,
    visitor: Visitor,
    Moderator(person): Moderator,
    Query(pairs): Query<Pairs>,
) -> Result<Response, PageError> {
    list(&app, &visitor, Ground::platform(&person), &pairs).await
}

async fn list(
    app: &App,
    visitor: &Visitor,
    ground: Ground,
    pairs: &[(String, String)],
) -> Result<Response, PageError> {
    let before = pairs.iter().find(|it| it.0 == "before").and_then(|it| it.1.parse().ok());
    let (realm, before): (_, Option<FiringId>) = (ground.realm, before);
    let read = app.db.read(async move |tx| {
        let rules = rules::rules(tx, realm).await?;
        let firings = rules::firings(tx, realm, None, before, log::SHOWN + 1).await?;
        Ok((rules, firings, tx.now()))
    });
    let (rules, mut firings, now) = read.await?;
    let older = Pager::cut(&mut firings, log::SHOWN);
    let older = older.map(|it| format!("{}?before={}", ground.base, it.id).into());
    let locale = &app.locale;
    let title = say!(locale, "rules-title");
    let new = link_button(format!("{}/new", ground.base), say!(locale, "rules-new")).primary();
    let lead = if ground.is_platform() {
        say!(locale, "rules-lead-platform")
    } else {
        say!(locale, "rules-lead")
    };
    let empty =
        Empty::new(say!(locale, "rules-none-title"), say!(locale, "rules-none-text"), new.clone());
    let mut head = ground.head(locale, &title);
    if let Some(state) = ground.state() {
        head = head.badge(ui::badge(locale, state));
    }
    let content = html! {
        (head.lead(&lead).actions(html! { @if !rules.is_empty() { (new) } }))
        (ground.tabs(locale))
        @if rules.is_empty() { (empty.icon(Icon::Check)) }
        @for it in &rules {
            (ui::card("", html! {
                (Section::new(it.terms.name.as_str()).beside(state(locale, it)))
                (said::terms(locale, &it.terms))
                p.small-text.muted {
                    @match it.fired_at {
                        None => (say!(locale, "rules-never-fired")),
                        Some(at) => (phrase!(locale, "rules-fired", n = it.firings,
                            moment = relative(locale, now, at))),
                    }
                }
                div.actions {
                    (link_button(format!("{}/{}", ground.base, it.id), say!(locale, "rules-open"))
                        .small())
                    (toggle(locale, &ground, it))
                }
            }))
        }
        @if !rules.is_empty() || !firings.is_empty() { (log::card(locale, &ground, &firings)) }
        (Pager { newer: before.map(|_| ground.base.clone().into()), older }.show(locale))
    };
    Ok(ground.frame(app, visitor, &title).await?.show(content))
}

/// On, off, or gone.
pub(super) fn state(locale: &Locale, rule: &Rule) -> Markup {
    match (rule.is_removed, rule.is_on) {
        (true, _) => chip(Tone::Plain, &say!(locale, "rules-removed")),
        (_, true) => chip(Tone::Ok, &say!(locale, "rules-on")),
        (_, false) => chip(Tone::Plain, &say!(locale, "rules-off")),
    }
}

fn toggle(locale: &Locale, ground: &Ground, rule: &Rule) -> Markup {
    let action = format!("{}/{}/switch", ground.base, rule.id);
    let (to, label) = if rule.is_on {
        ("off", say!(locale, "rules-switch-off"))
    } else {
        ("on", say!(locale, "rules-switch-on"))
    };
    html! { (post_button(action, &ground.csrf, label).small().hidden("to", to)) }
}

/// What can be done about a rule.
pub(super) fn acts(locale: &Locale, ground: &Ground, rule: &Rule) -> Markup {
    let removal = format!("{}/{}/removal", ground.base, rule.id);
    html! {
        @if !rule.is_removed {
            (toggle(locale, ground, rule))
            (post_button(removal, &ground.csrf, say!(locale, "rules-remove")).small().danger()
                .confirm(say!(locale, "rules-remove-sure")))
        }
    }
}

/// `POST /projects/{id}/rules/{rule}/switch`
pub(super) async fn switch_in_project(
    Local(app): Local,
    person: Person,
    PathIds(id, rule): PathIds<kinds::Project, kinds::Rule>,
    CsrfForm(pairs): CsrfForm<Pairs>,
) -> Result<Response, PageError> {
    switch(&app, Ground::project(&app, &person, id).await?, rule, &pairs).await
}

/// `POST /operator/rules/{rule}/switch`
pub(super) async fn switch_on_platform(
    Local(app): Local,
    Moderator(person): Moderator,
    PathId(rule): PathId<kinds::Rule>,
    CsrfForm(pairs): CsrfForm<Pairs>,
) -> Result<Response, PageError> {
    switch(&app, Ground::platform(&person), rule, &pairs).await
}

async fn switch(
    app: &App,
    ground: Ground,
    id: RuleId,
    pairs: &[(String, String)],
) -> Result<Response, PageError> {
    let is_on = pairs.iter().any(|it| it.0 == "to" && it.1 == "on");
    let to = if is_on { Switch::On } else { Switch::Off };
    let (by, realm) = (ground.by, ground.realm);
    app.db.write(async move |tx| rules::switch(tx, by, realm, id, to).await).await?;
    let done = if is_on { "rule-is-on" } else { "rule-is-off" };
    Ok(Redirect::to(&format!("{}?done={done}", ground.base)).into_response())
}

/// `POST /projects/{id}/rules/{rule}/removal`
pub(super) async fn remove_in_project(
    Local(app): Local,
    person: Person,
    PathIds(id, rule): PathIds<kinds::Project, kinds::Rule>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    remove(&app, Ground::project(&app, &person, id).await?, rule).await
}

/// `POST /operator/rules/{rule}/removal`
pub(super) async fn remove_on_platform(
    Local(app): Local,
    Moderator(person): Moderator,
    PathId(rule): PathId<kinds::Rule>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    remove(&app, Ground::platform(&person), rule).await
}

async fn remove(app: &App, ground: Ground, id: RuleId) -> Result<Response, PageError> {
    let (by, realm) = (ground.by, ground.realm);
    app.db.write(async move |tx| rules::remove(tx, by, realm, id).await).await?;
    Ok(Redirect::to(&format!("{}?done=rule-is-removed", ground.base)).into_response())
}
