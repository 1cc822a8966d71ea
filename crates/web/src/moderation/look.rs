//! One project as its moderator sees it: who asks for what, for how much, of whom.

use axum::{http::StatusCode, response::Response};
use base::{Error, FieldError, Kind, Result, kinds};
use face::{App, Local, Moderator, PageError, PathId, Visitor};
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
        Fields, Icon, PageHead, Table, Tone, badge, card, card_flush, date, definitions, markdown,
        money, note, post_button, split, submit,
    },
    words::{phrase, say},
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
        hits: projects::Prohibited::read(tx).await?.in_terms(&terms),
        first: projects::tasks(tx, id, 0, 1).await?.pop(),
        others: others.into_iter().filter(|it| it.project.id != id).collect(),
        terms,
        project,
    })
}

/// `GET /operator/moderation/{id}`
pub(super) async fn show(
    Local(app): Local,
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
            .under("/operator/moderation", say!(locale, "moderation-title"))
            .badge(badge(locale, seen.project.state.as_str()))
            .lead_markup(html! { (lead(locale, &seen)) }))
        @if wrong.status == StatusCode::OK { (found(locale, &seen)) }
        (split(
            html! {
                (card(&say!(locale, "moderation-instructions"), instructions(&seen)))
                (card(&say!(locale, "moderation-preview"), form(locale, &seen)?))
            },
            html! {
                (card(
                    &say!(locale, "moderation-decide"),
                    decision(locale, &seen, visitor.csrf(), typed, wrong),
                ))
                (card(&say!(locale, "moderation-terms"), facts(locale, &seen)))
                (card(
                    &say!(locale, "moderation-requester"),
                    requester(locale, &seen, visitor.csrf()),
                ))
            },
        ))
        @if !seen.others.is_empty() {
            (card_flush(&say!(locale, "moderation-others"), others(locale, &seen.others)))
        }
    };
    Ok(frame.show_as(wrong.status, content))
}

fn lead(locale: &Locale, seen: &Seen) -> String {
    let project = &seen.project;
    format!(
        "{} · {} · {}",
        terms::category(locale, project.category),
        terms::language(locale, &project.language),
        terms::hiring(locale, project.hiring),
    )
}

/// Prohibited phrases, and why it stands still.
fn found(locale: &Locale, seen: &Seen) -> Markup {
    let said = seen.project.note.as_deref().unwrap_or_default();
    html! {
        @if !seen.hits.is_empty() {
            (note(Tone::Bad, html! {
                p { b { (say!(locale, "moderation-hits")) } }
                ul.bullets {
                    @for it in &seen.hits {
                        @let (field, text) = (&it.field, &it.detail);
                        li { (say!(locale, "moderation-hit", field = field, text = text)) }
                    }
                }
            }))
        }
        @if let Some(why) = seen.project.paused {
            (note(Tone::Warn, html! {
                p {
                    @match why {
                        Pause::Requester => (say!(locale, "moderation-paused-by-requester")),
                        Pause::Moderator => (say!(locale, "moderation-paused-by-moderator")),
                        Pause::Rejections => (say!(locale, "moderation-paused-for-rejections")),
                    }
                }
                @if !said.is_empty() { p { (say!(locale, "moderation-quote", text = said)) } }
            }))
        }
        @if let Some(at) = seen.project.submitted_at {
            p.muted { (phrase!(locale, "moderation-published", date = date(locale, at))) }
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
    let reworks = say!(locale, "moderation-reworks-most", n = terms.max_reworks);
    let auto_accept = locale.duration(seen.project.auto_accept);
    let facts = definitions([
        (&*say!(locale, "moderation-tasks"), html! { (locale.number(quote.tasks)) }),
        (&*say!(locale, "moderation-places"), html! { (locale.number(quote.places)) }),
        (&*say!(locale, "moderation-held"), money(locale, quote.held)),
        (&*say!(locale, "moderation-time-limit"), html! { (locale.duration(terms.time_limit)) }),
        (&*say!(locale, "moderation-reworks"), html! { (reworks) }),
        (&*say!(locale, "moderation-auto-accept"), html! { (auto_accept) }),
    ]);
    html! {
        p {
            (phrase!(locale, "moderation-price", price = money(locale, terms.price),
                reward = money(locale, quote.reward)))
        }
        (facts)
    }
}

fn requester(locale: &Locale, seen: &Seen, csrf: &str) -> Markup {
    let (it, id) = (&seen.requester, seen.project.id);
    html! {
        p { a href={ "/operator/people/" (it.id) } { bdi { (it.name) } } }
        p.muted { (phrase!(locale, "moderation-here-since", date = date(locale, it.created_at))) }
        @if seen.is_trusted {
            p { (say!(locale, "moderation-trusted")) }
            (post_button(
                format!("/operator/moderation/{id}/distrust"),
                csrf,
                say!(locale, "moderation-distrust"),
            ).small())
        } @else {
            (post_button(
                format!("/operator/moderation/{id}/trust"),
                csrf,
                say!(locale, "moderation-trust"),
            ).small().icon(Icon::Shield))
        }
    }
}

fn decision(locale: &Locale, seen: &Seen, csrf: &str, typed: &Reason, wrong: &Wrong) -> Markup {
    let path = |what: &str| format!("/operator/moderation/{}/{what}", seen.project.id);
    let fields = Fields::new(locale, &wrong.errors);
    match seen.project.state {
        Standing::InReview => html! {
            (post_button(path("approval"), csrf, say!(locale, "moderation-approve"))
                .primary().icon(Icon::Check))
            (fields.form(path("return"), csrf, with_reason(
                &fields,
                typed,
                say!(locale, "moderation-reason"),
                say!(locale, "moderation-return"),
                say!(locale, "moderation-return-help"),
            )))
        },
        Standing::Open => {
            let body = with_reason(
                &fields,
                typed,
                say!(locale, "moderation-reason"),
                say!(locale, "moderation-pause"),
                say!(locale, "moderation-pause-help"),
            );
            fields.form(path("pause"), csrf, body).render()
        }
        Standing::Paused => html! {
            (post_button(path("resumption"), csrf, say!(locale, "moderation-resume"))
                .primary().icon(Icon::Play))
        },
        Standing::Draft | Standing::Closed => html! {
            p.muted { (say!(locale, "moderation-nothing-to-decide")) }
        },
    }
}

/// The field for a reason and the button below it.
fn with_reason(
    fields: &Fields<'_>,
    typed: &Reason,
    label: String,
    verb: String,
    help: String,
) -> Markup {
    html! {
        (fields.textarea("reason", label).rows(4).required().max_length(1_000)
            .value(typed.reason.clone()).help(help))
        div.actions { (submit(verb).danger()) }
    }
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
            badge(locale, it.project.state.as_str()),
            money(locale, it.price),
            html! {
                (say!(
                    locale,
                    "moderation-accepted-of",
                    accepted = it.tally.accepted,
                    wanted = it.tally.wanted
                ))
            },
        ]
    });
    let rows: Vec<Vec<Markup>> = rows.collect();
    let table = Table::new(say!(locale, "moderation-others-table"))
        .column(say!(locale, "moderation-column-project"))
        .column(say!(locale, "moderation-column-state"))
        .number(say!(locale, "moderation-column-price"))
        .number(say!(locale, "moderation-column-accepted"));
    table.rows(rows).render()
}
