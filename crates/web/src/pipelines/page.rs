//! `/projects/{id}/next`: where the answers of a project go, and choosing where they shall go.

use axum::response::{IntoResponse, Redirect, Response};
use base::{Error, Result, kinds};
use face::{App, CsrfForm, Local, PageError, PathId, PathIds, Person, Visitor};
use locale::Locale;
use market::{
    AccountId, ProjectId,
    pipelines::{self, Chain, Step, Takes},
    projects::{self, Project, State},
};
use maud::{Markup, Render, html};
use serde::Deserialize;
use store::Tx;

use super::chain;
use crate::{
    frame,
    projects::{href, project_tabs},
    ui::{
        Choice, Fields, Icon, PageHead, Place, Tone, badge, card, link_button, note, post_button,
        split, submit,
    },
    words::{phrase, say},
    wrong::Wrong,
};

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Chosen {
    to: String,
    takes: String,
}

/// A form of one button.
#[derive(Debug, Deserialize)]
pub(super) struct Nothing {}

struct Seen {
    project: Project,
    title: String,
    chain: Chain,
    out: Vec<Step>,
    into: Vec<Step>,
    others: Vec<(ProjectId, String, State)>,
}

async fn read(tx: &mut Tx, me: AccountId, id: ProjectId) -> Result<Seen> {
    let project = projects::of_requester(tx, me, id).await?;
    Ok(Seen {
        title: projects::current(tx, &project).await?.title,
        chain: pipelines::chain(tx, me, id).await?,
        out: pipelines::from_project(tx, me, id).await?,
        into: pipelines::into_project(tx, me, id).await?,
        others: pipelines::candidates(tx, me, id).await?,
        project,
    })
}

/// `GET /projects/{id}/next`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
) -> Result<Response, PageError> {
    page(&app, &visitor, &person, id, &Chosen::default(), Wrong::nothing()).await
}

/// `POST /projects/{id}/next`: on to the page that says how.
pub(super) async fn choose(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    CsrfForm(chosen): CsrfForm<Chosen>,
) -> Result<Response, PageError> {
    let me = person.account;
    app.db.read(async move |tx| projects::of_requester(tx, me, id).await).await?;
    match (chosen.to.parse::<ProjectId>(), Takes::parse(&chosen.takes)) {
        (Ok(to), Some(takes)) => {
            let editor = format!("next/{to}?takes={takes}");
            Ok(Redirect::to(&href(id, &editor)).into_response())
        }
        (to, _) => {
            let field = if to.is_err() { "to" } else { "takes" };
            let wrong = Wrong::of(&app, Error::invalid(field, "choice-needed"))?;
            page(&app, &visitor, &person, id, &chosen, wrong).await
        }
    }
}

/// `POST /projects/{id}/next/{target}/removal`
pub(super) async fn remove(
    Local(app): Local,
    person: Person,
    PathIds(id, target): PathIds<kinds::Project, kinds::Project>,
    CsrfForm(Nothing {}): CsrfForm<Nothing>,
) -> Result<Response, PageError> {
    let me = person.account;
    let remove = async move |tx: &mut Tx| pipelines::disconnect(tx, me, id, target).await;
    app.db.write(remove).await?;
    Ok(Redirect::to(&href(id, "next?done=pipeline-is-removed")).into_response())
}

async fn page(
    app: &App,
    visitor: &Visitor,
    person: &Person,
    id: ProjectId,
    chosen: &Chosen,
    wrong: Wrong,
) -> Result<Response, PageError> {
    let me = person.account;
    let seen = app.db.read(async move |tx| read(tx, me, id).await).await?;
    let locale = &app.locale;
    let fields = Fields::new(locale, &wrong.errors);
    let title = say!(locale, "pipelines-title");
    let content = html! {
        (PageHead::new(title.as_str())
            .under("/projects", say!(locale, "data-projects"))
            .under(href(id, ""), seen.title.as_str())
            .badge(badge(locale, seen.project.state.as_str()))
            .lead(&say!(locale, "pipelines-lead")))
        (project_tabs(app, &seen.project, "next").await?)
        @if !seen.chain.nodes.is_empty() {
            (card(&say!(locale, "pipelines-chain"), chain::picture(locale, &seen.chain, id)))
        }
        (split(
            html! {
                @for step in &seen.out { (way_out(locale, id, step, &person.csrf)) }
                @for step in &seen.into { (way_in(locale, step)) }
                @if seen.out.is_empty() && seen.into.is_empty() {
                    (card(&say!(locale, "pipelines-how"), how(locale)))
                }
            },
            card(
                &say!(locale, "pipelines-add"),
                choice(locale, &fields, &seen, chosen, &person.csrf),
            ),
        ))
    };
    let frame = frame(app, visitor, title).await?.at(Place::Projects);
    Ok(frame.show_as(wrong.status, content))
}

fn how(locale: &Locale) -> Markup {
    html! {
        p { (say!(locale, "pipelines-how-feed")) }
        p { (say!(locale, "pipelines-how-check")) }
        p.muted { (say!(locale, "pipelines-how-money")) }
    }
}

fn way_out(locale: &Locale, id: ProjectId, step: &Step, csrf: &str) -> Markup {
    let to = html! { a href=(href(step.project, "")) { (step.title) } };
    let told = match step.pipeline.terms.takes {
        Takes::Accepted => phrase!(locale, "pipelines-goes-on-to", project = to),
        Takes::Submitted => phrase!(locale, "pipelines-is-checked-in", project = to),
    };
    let base = href(id, &format!("next/{}", step.project));
    let takes = step.pipeline.terms.takes;
    let body = html! {
        p { (told) " " (badge(locale, step.state.as_str())) }
        p.muted {
            (say!(locale, "pipelines-counts", n = step.pipeline.made, waiting = step.waiting))
            @if 0 < step.pipeline.passed_over {
                " " (say!(locale, "pipelines-passed-over", n = step.pipeline.passed_over))
            }
        }
        @if let Some((code, detail)) = &step.pipeline.trouble {
            (note(Tone::Warn, html! { p { (locale.explain(code, detail)) } }))
        }
        @if step.pipeline.ended_at.is_some() { p.muted { (say!(locale, "pipelines-ended")) } }
        div.actions {
            (link_button(format!("{base}?takes={takes}"), say!(locale, "pipelines-change"))
                .icon(Icon::Pencil))
            (post_button(format!("{base}/removal"), csrf, say!(locale, "pipelines-end"))
                .quiet().danger())
        }
    };
    card(&say!(locale, "pipelines-out"), body)
}

fn way_in(locale: &Locale, step: &Step) -> Markup {
    let from = html! { a href=(href(step.project, "next")) { (step.title) } };
    let told = match step.pipeline.terms.takes {
        Takes::Accepted => phrase!(locale, "pipelines-comes-from", project = from),
        Takes::Submitted => phrase!(locale, "pipelines-checks-for", project = from),
    };
    let body = html! {
        p { (told) }
        p.muted { (say!(locale, "pipelines-stays-open")) }
    };
    card(&say!(locale, "pipelines-in"), body)
}

fn choice(
    locale: &Locale,
    fields: &Fields<'_>,
    seen: &Seen,
    chosen: &Chosen,
    csrf: &str,
) -> Markup {
    if seen.others.is_empty() {
        return html! {
            p { (say!(locale, "pipelines-no-other")) }
            div.actions {
                (link_button("/projects/new", say!(locale, "pipelines-new-project"))
                    .icon(Icon::Plus))
            }
        };
    }
    let nothing = Choice::new("", say!(locale, "pipelines-choose"));
    let others = seen.others.iter().map(|it| Choice::new(it.0.to_string(), it.1.as_str()));
    let takes = [
        Choice::new(Takes::Accepted.as_str(), say!(locale, "pipelines-takes-accepted"))
            .help(say!(locale, "pipelines-takes-accepted-help")),
        Choice::new(Takes::Submitted.as_str(), say!(locale, "pipelines-takes-submitted"))
            .help(say!(locale, "pipelines-takes-submitted-help")),
    ];
    let body = html! {
        (fields.select("to", say!(locale, "pipelines-next-project"),
            std::iter::once(nothing).chain(others)).required().value(chosen.to.clone()))
        (fields.radios("takes", say!(locale, "pipelines-what"), takes).required()
            .value(chosen.takes.clone()))
        div.actions { (submit(say!(locale, "pipelines-go-on")).primary()) }
    };
    fields.form(href(seen.project.id, "next"), csrf, body).render()
}
