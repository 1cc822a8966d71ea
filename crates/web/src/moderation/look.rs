//! One project as its moderator sees it: who asks for what, for how much, of whom.

use axum::{extract::State, http::StatusCode, response::Response};
use base::{Error, FieldError, Kind, Result, kinds};
use face::{App, Moderator, PageError, PathId, Visitor};
use forms::{Form, TaskData};
use locale::Locale;
use market::{
    ProjectId,
    accounts::{self, Account},
    projects::{self, Pause, Project, Quote, State as Standing, Summary, Task, Version},
};
use maud::{Markup, Render, html};
use serde::Deserialize;
use store::Tx;

use crate::{
    frame,
    operator::Desk,
    projects::preview,
    terms,
    ui::{
        self, Fields, Icon, PageHead, Table, Tone, badge, card, card_flush, date, definitions,
        markdown, money, note, post_button, split, submit,
    },
    wrong::Wrong,
};

/// Everything the page shows.
struct Seen {
    project: Project,
    terms: Version,
    quote: Quote,
    requester: Account,
    is_trusted: bool,
    hits: Vec<FieldError>,
    first: Option<Task>,
    others: Vec<Summary>,
}

/// A reason that was typed, and for which of the forms.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Reason {
    pub(super) reason: String,
}

async fn read(tx: &mut Tx, id: ProjectId) -> Result<Seen> {
    let found = projects::find(tx, id).await?.filter(|it| it.state != Standing::Draft);
    let not_found = || Error::refused(Kind::NotFound, "project-not-found");
    let project = found.ok_or_else(not_found)?;
    let terms = projects::current(tx, &project).await?;
    let others = projects::list(tx, project.requester, None, 10).await?;
    Ok(Seen {
        quote: projects::quote(tx, &project).await?,
        requester: accounts::find(tx, project.requester).await?,
        is_trusted: projects::is_trusted(tx, project.requester).await?,
        hits: projects::prohibited_in(tx, &terms).await?,
        first: projects::tasks(tx, id, 0, 1).await?.pop(),
        others: others.into_iter().filter(|it| it.project.id != id).collect(),
        terms,
        project,
    })
}

/// `GET /operator/moderation/{id}`
pub(super) async fn show(
    State(app): State<App>,
    visitor: Visitor,
    _staff: Moderator,
    PathId(id): PathId<kinds::Project>,
) -> Result<Response, PageError> {
    page(&app, &visitor, id, &Reason::default(), &Wrong::nothing()).await
}

/// The page, perhaps with a reason that was refused.
pub(super) async fn page(
    app: &App,
    visitor: &Visitor,
    id: ProjectId,
    typed: &Reason,
    wrong: &Wrong,
) -> Result<Response, PageError> {
    let seen = app.db.read(async move |tx| read(tx, id).await).await?;
    let frame = frame(app, visitor, seen.terms.title.clone()).await?.desk(Desk::Moderation);
    let locale = frame.locale();
    let content = html! {
        (PageHead::new(seen.terms.title.as_str())
            .under("/operator/moderation", "Moderation")
            .badge(badge(seen.project.state.as_str()))
            .lead_markup(html! { (lead(&seen)) }))
        @if wrong.status == StatusCode::OK { (found(locale, &seen)) }
        (split(
            html! {
                (card("Instructions", instructions(&seen)))
                (card("As workers see it", form(locale, &seen)?))
            },
            html! {
                (card("Decide", decision(locale, &seen, visitor.csrf(), typed, wrong)))
                (card("Terms", facts(locale, &seen)))
                (card("Requester", requester(locale, &seen, visitor.csrf())))
            },
        ))
        @if !seen.others.is_empty() {
            (card_flush("Other projects of this requester", others(locale, &seen.others)))
        }
    };
    Ok(frame.show_as(wrong.status, content))
}

fn lead(seen: &Seen) -> String {
    let project = &seen.project;
    format!(
        "{} · {} · {}",
        terms::category(project.category),
        terms::language(&project.language),
        terms::hiring(project.hiring),
    )
}

/// Prohibited phrases, and why it stands still.
fn found(locale: &Locale, seen: &Seen) -> Markup {
    let said = seen.project.note.as_deref().unwrap_or_default();
    html! {
        @if !seen.hits.is_empty() {
            (note(Tone::Bad, html! {
                p { b { "Phrases of the prohibited list were found." } }
                ul.bullets {
                    @for it in &seen.hits { li { (it.field) ": “" (it.detail) "”" } }
                }
            }))
        }
        @if let Some(why) = seen.project.paused {
            (note(Tone::Warn, html! {
                p {
                    @match why {
                        Pause::Requester => "Its requester paused it.",
                        Pause::Moderator => "A moderator paused it.",
                        Pause::Rejections => {
                            "It was paused because too many answers were rejected: look at the \
                             rejections, then let it go on or leave it paused."
                        }
                    }
                }
                @if !said.is_empty() { p { "“" (said) "”" } }
            }))
        }
        @if let Some(at) = seen.project.submitted_at {
            p.muted { "Published " (date(locale, at)) "." }
        }
    }
}

fn instructions(seen: &Seen) -> Markup {
    html! {
        @if !seen.terms.summary.is_empty() { p.lead { (seen.terms.summary) } }
        (markdown(&seen.terms.instructions, 3))
    }
}

fn form(locale: &Locale, seen: &Seen) -> Result<Markup> {
    let form = Form::from_json(&seen.terms.form)?;
    let data = seen.first.as_ref().map(|it| TaskData::from_json(&it.input)).transpose()?;
    let data = data.unwrap_or_else(|| preview::stand_ins(&form));
    Ok(preview::still(locale, &form, &data))
}

fn facts(locale: &Locale, seen: &Seen) -> Markup {
    let (terms, quote) = (&seen.terms, &seen.quote);
    let facts = definitions([
        ("Tasks", html! { (locale.number(quote.tasks)) }),
        ("Free places", html! { (locale.number(quote.places)) }),
        ("In escrow", money(locale, quote.held)),
        ("Time limit", html! { (locale.duration(terms.time_limit)) }),
        ("Reworks", html! { "at most " (locale.number(terms.max_reworks)) }),
        ("Accepted by itself after", html! { (locale.duration(seen.project.auto_accept)) }),
    ]);
    html! {
        p { (ui::price(locale, terms.price, quote.reward)) "." }
        (facts)
    }
}

fn requester(locale: &Locale, seen: &Seen, csrf: &str) -> Markup {
    let (it, id) = (&seen.requester, seen.project.id);
    html! {
        p { a href={ "/operator/people/" (it.id) } { bdi { (it.name) } } }
        p.muted { "Here since " (date(locale, it.created_at)) "." }
        @if seen.is_trusted {
            p { "Trusted: new projects open without a look." }
            (post_button(format!("/operator/moderation/{id}/distrust"), csrf, "Look at them again")
                .small())
        } @else {
            (post_button(format!("/operator/moderation/{id}/trust"), csrf, "Trust this requester")
                .small().icon(Icon::Shield))
        }
    }
}

fn decision(locale: &Locale, seen: &Seen, csrf: &str, typed: &Reason, wrong: &Wrong) -> Markup {
    let path = |what: &str| format!("/operator/moderation/{}/{what}", seen.project.id);
    let fields = Fields::new(locale, &wrong.errors);
    match seen.project.state {
        Standing::InReview => html! {
            (post_button(path("approval"), csrf, "Approve and open").primary().icon(Icon::Check))
            (with_reason(&fields, path("return"), csrf, typed, "Send back",
                "What should change? Its requester reads this."))
        },
        Standing::Open => with_reason(
            &fields,
            path("pause"),
            csrf,
            typed,
            "Pause the project",
            "Why? Its requester reads this.",
        ),
        Standing::Paused => html! {
            (post_button(path("resumption"), csrf, "Let it go on").primary().icon(Icon::Play))
        },
        Standing::Draft | Standing::Closed => html! { p.muted { "Nothing is to be decided." } },
    }
}

fn with_reason(
    fields: &Fields<'_>,
    action: String,
    csrf: &str,
    typed: &Reason,
    verb: &str,
    help: &str,
) -> Markup {
    let body = html! {
        (fields.textarea("reason", "Reason").rows(4).required().max_length(1_000)
            .value(typed.reason.clone()).help(help.to_owned()))
        div.actions { (submit(verb).danger()) }
    };
    fields.form(action, csrf, body).render()
}

fn others(locale: &Locale, all: &[Summary]) -> Markup {
    let rows = all.iter().map(|it| {
        let is_draft = it.project.state == Standing::Draft;
        vec![
            html! {
                @if is_draft { (it.title) } @else {
                    a href={ "/operator/moderation/" (it.project.id) } { (it.title) }
                }
            },
            badge(it.project.state.as_str()),
            money(locale, it.price),
            html! { (locale.number(it.tally.accepted)) " of " (locale.number(it.tally.wanted)) },
        ]
    });
    let rows: Vec<Vec<Markup>> = rows.collect();
    let table = Table::new("Other projects").column("Project").column("State");
    table.number("Price").number("Accepted").rows(rows).render()
}
