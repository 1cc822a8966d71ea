//! `/projects/{id}/originality`: what becomes of copied texts, and the requester's references.

use axum::response::{IntoResponse, Redirect, Response};
use base::{Error, ReferenceText, Result, Title, kinds};
use face::{App, CsrfForm, Local, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::{
    AccountId, ProjectId, ReferenceId,
    originality::{self, Mode, Reference, Rule},
    projects::{self, Project},
};
use maud::{Markup, Render, html};
use serde::Deserialize;
use store::Tx;

use crate::{
    frame,
    projects::project_tabs,
    ui::{
        Choice, Errors, Fields, Icon, PageHead, Place, Table, badge, card, card_flush, date,
        post_button, split, submit,
    },
    words::say,
    wrong::{Faults, Wrong},
};

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    mode: String,
    threshold: String,
    own_input: String,
    name: String,
    text: String,
    reference: String,
}

impl Typed {
    fn of(rule: Rule) -> Self {
        Self {
            mode: rule.mode.to_string(),
            threshold: rule.threshold.to_string(),
            own_input: if rule.own_input { "on".to_owned() } else { String::new() },
            ..Self::default()
        }
    }

    fn rule(&self) -> Result<Rule> {
        let mut faults = Faults::default();
        let mode = faults
            .read(Mode::parse(&self.mode).ok_or_else(|| Error::invalid("mode", "choice-needed")));
        let number = self.threshold.trim().parse();
        let threshold =
            faults.read(number.map_err(|_| Error::invalid("threshold", "whole-number-needed")));
        match mode.zip(threshold) {
            Some((mode, threshold)) => {
                Ok(Rule { mode, threshold, own_input: !self.own_input.is_empty() })
            }
            None => Err(faults.error()),
        }
    }

    fn text(&self) -> Result<(Title, ReferenceText)> {
        let mut faults = Faults::default();
        let name = faults.read(Title::parse("name", &self.name));
        let text = faults.read(ReferenceText::parse("text", &self.text));
        name.zip(text).ok_or_else(|| faults.error())
    }
}

struct Seen {
    project: Project,
    title: String,
    rule: Rule,
    references: Vec<Reference>,
}

async fn read(tx: &mut Tx, me: AccountId, id: ProjectId) -> Result<Seen> {
    let project = projects::of_requester(tx, me, id).await?;
    Ok(Seen {
        title: projects::current(tx, &project).await?.title,
        rule: originality::rule(tx, me, id).await?,
        references: originality::references(tx, me).await?,
        project,
    })
}

/// `GET /projects/{id}/originality`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
) -> Result<Response, PageError> {
    page(&app, &visitor, &person, id, None, Wrong::nothing()).await
}

/// `POST /projects/{id}/originality`
pub(super) async fn save(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    CsrfForm(typed): CsrfForm<Typed>,
) -> Result<Response, PageError> {
    let me = person.account;
    let saved = match typed.rule() {
        Ok(rule) => {
            let save = async move |tx: &mut Tx| originality::set_rule(tx, me, id, rule).await;
            app.db.write(save).await
        }
        Err(error) => Err(error),
    };
    answer(&app, &visitor, &person, id, saved, typed, "changes-are-saved").await
}

/// `POST /projects/{id}/originality/references`
pub(super) async fn add(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    CsrfForm(typed): CsrfForm<Typed>,
) -> Result<Response, PageError> {
    let me = person.account;
    let added = match typed.text() {
        Ok((name, text)) => {
            let add = app.db.write(async move |tx| {
                projects::of_requester(tx, me, id).await?;
                originality::add(tx, me, &name, &text).await
            });
            add.await.map(|_| ())
        }
        Err(error) => Err(error),
    };
    answer(&app, &visitor, &person, id, added, typed, "reference-is-added").await
}

/// `POST /projects/{id}/originality/references/removal`
pub(super) async fn remove(
    Local(app): Local,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    CsrfForm(typed): CsrfForm<Typed>,
) -> Result<Response, PageError> {
    let (me, reference) = (person.account, typed.reference.parse::<ReferenceId>());
    let removed = app.db.write(async move |tx| {
        projects::of_requester(tx, me, id).await?;
        let reference = reference.map_err(|_| originality::Refusal::NoReference)?;
        originality::remove(tx, me, reference).await
    });
    removed.await?;
    Ok(go(id, "reference-is-removed"))
}

fn go(id: ProjectId, done: &str) -> Response {
    Redirect::to(&format!("/projects/{id}/originality?done={done}")).into_response()
}

async fn answer(
    app: &App,
    visitor: &Visitor,
    person: &Person,
    id: ProjectId,
    done: Result<()>,
    typed: Typed,
    sentence: &str,
) -> Result<Response, PageError> {
    match done {
        Ok(()) => Ok(go(id, sentence)),
        Err(error) => {
            let wrong = Wrong::of(app, error)?;
            page(app, visitor, person, id, Some(typed), wrong).await
        }
    }
}

async fn page(
    app: &App,
    visitor: &Visitor,
    person: &Person,
    id: ProjectId,
    typed: Option<Typed>,
    wrong: Wrong,
) -> Result<Response, PageError> {
    let me = person.account;
    let seen = app.db.read(async move |tx| read(tx, me, id).await).await?;
    let locale = &app.locale;
    let fresh = Typed::of(seen.rule);
    let typed = typed.unwrap_or_default();
    let sent_rule = !typed.mode.is_empty() || !typed.threshold.is_empty();
    let shown = if sent_rule { &typed } else { &fresh };
    let none = Errors::none();
    let (of_rule, of_text) =
        if sent_rule { (&wrong.errors, &none) } else { (&none, &wrong.errors) };
    let (rule_fields, text_fields) = (Fields::new(locale, of_rule), Fields::new(locale, of_text));
    let title = say!(locale, "originality-title");
    let content = html! {
        (PageHead::new(title.as_str())
            .under("/projects", say!(locale, "data-projects"))
            .under(format!("/projects/{id}"), seen.title.as_str())
            .badge(badge(locale, seen.project.state.as_str()))
            .lead(&say!(locale, "originality-lead")))
        (project_tabs(app, &seen.project, "").await?)
        (split(
            html! {
                (card(&say!(locale, "originality-what-becomes"),
                    rule(locale, &rule_fields, id, &person.csrf, shown)))
                @if !seen.references.is_empty() {
                    (card_flush(&say!(locale, "originality-references"),
                        table(locale, &seen, &person.csrf)))
                }
            },
            card(&say!(locale, "originality-add-reference"),
                adding(locale, &text_fields, id, &person.csrf, &typed)),
        ))
    };
    let frame = frame(app, visitor, title).await?.at(Place::Projects);
    Ok(frame.show_as(wrong.status, content))
}

fn rule(locale: &Locale, fields: &Fields<'_>, id: ProjectId, csrf: &str, typed: &Typed) -> Markup {
    let modes = [
        Choice::new(Mode::Off.as_str(), say!(locale, "originality-off")),
        Choice::new(Mode::Flag.as_str(), say!(locale, "originality-flag"))
            .help(say!(locale, "originality-flag-help")),
        Choice::new(Mode::Rework.as_str(), say!(locale, "originality-rework"))
            .help(say!(locale, "originality-rework-help")),
    ];
    let body = html! {
        (fields.radios("mode", say!(locale, "originality-mode"), modes).required()
            .value(typed.mode.clone()))
        (fields.number("threshold", say!(locale, "originality-threshold")).unit("%")
            .least("5").most("100").required().value(typed.threshold.clone())
            .help(say!(locale, "originality-threshold-help")))
        (fields.checkbox("own_input", say!(locale, "originality-own-input"))
            .ticked(!typed.own_input.is_empty())
            .help(say!(locale, "originality-own-input-help")))
        div.actions { (submit(say!(locale, "originality-save")).primary()) }
    };
    fields.form(format!("/projects/{id}/originality"), csrf, body).render()
}

fn adding(
    locale: &Locale,
    fields: &Fields<'_>,
    id: ProjectId,
    csrf: &str,
    typed: &Typed,
) -> Markup {
    let body = html! {
        p.muted { (say!(locale, "originality-reference-text")) }
        (fields.text("name", say!(locale, "originality-reference-name")).required()
            .max_length(Title::MAX).value(typed.name.clone()))
        (fields.textarea("text", say!(locale, "originality-reference-words")).rows(6).required()
            .max_length(ReferenceText::MAX).value(typed.text.clone()))
        div.actions { (submit(say!(locale, "originality-add")).icon(Icon::Plus)) }
    };
    fields.form(format!("/projects/{id}/originality/references"), csrf, body).render()
}

fn table(locale: &Locale, seen: &Seen, csrf: &str) -> Markup {
    let mut table = Table::new(say!(locale, "originality-references"))
        .column(say!(locale, "originality-reference-name"))
        .number(say!(locale, "originality-words"))
        .column(say!(locale, "originality-added"))
        .actions(say!(locale, "originality-acts"));
    let action = format!("/projects/{}/originality/references/removal", seen.project.id);
    for it in &seen.references {
        table = table.row(vec![
            html! { (it.name) },
            html! { (locale.number(it.words)) },
            date(locale, it.at),
            html! {
                (post_button(action.as_str(), csrf, say!(locale, "originality-remove"))
                    .small().quiet().danger().hidden("reference", it.id.to_string()))
            },
        ]);
    }
    html! { (table) }
}
