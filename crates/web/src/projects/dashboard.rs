//! `/projects/{id}`: where a project stands and what can be done with it.

use axum::response::Response;
use base::{Money, Result, kinds};
use face::{Local, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::{
    AccountId, ProjectId,
    pipelines::{self, Chain},
    projects::{self, Pause, Project, Rest, State as Standing},
};
use maud::{Markup, html};
use store::Tx;

use super::{
    certainty,
    checklist::{self, Facts},
    href, labels, pilot, running,
    tabs::project_tabs,
};
use crate::{
    frame,
    pipelines::chain,
    terms,
    ui::{
        Button, Icon, PageHead, Place, Tone, badge, card, date_time, definitions, link_button,
        note, post_button, price, split,
    },
    words::say,
};

/// Everything the dashboard shows.
struct Seen {
    moving: running::Seen,
    /// What a worker receives for one answer.
    reward: Money,
    facts: Option<Facts>,
    /// Where a pilot runs: what waits behind it, and what is there to pay for it.
    rest: Option<(Rest, Money)>,
    /// The chain it stands in.
    chain: Chain,
}

impl Seen {
    fn project(&self) -> &Project {
        &self.moving.line.project
    }
}

async fn read(tx: &mut Tx, account: AccountId, id: ProjectId) -> Result<Seen> {
    let moving = running::read(tx, account, id).await?;
    let project = &moving.line.project;
    let facts = match project.state {
        Standing::Draft => Some(checklist::facts(tx, project.clone()).await?),
        _ => None,
    };
    let reward = match project.fee_ppm {
        Some(fee) => moving.line.price.split(fee).0,
        None => projects::quote(tx, project).await?.reward,
    };
    let rest = match moving.rest {
        Some(rest) => Some((rest, projects::quote(tx, project).await?.available)),
        None => None,
    };
    let chain = pipelines::chain(tx, account, id).await?;
    Ok(Seen { moving, reward, facts, rest, chain })
}

/// `GET /projects/{id}`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
) -> Result<Response, PageError> {
    let account = person.account;
    let seen = app.db.read(async move |tx| read(tx, account, id).await).await?;
    let title = seen.moving.terms.title.as_str();
    let frame = frame(&app, &visitor, title).await?.at(Place::Projects);
    let locale = frame.locale();
    let project = seen.project();
    let content = html! {
        (PageHead::new(title)
            .under("/projects", say!(locale, "projects-title"))
            .badge(badge(locale, project.state.as_str()))
            .lead_markup(html! { (lead(locale, project)) })
            .actions(main_action(locale, project, &person.csrf)))
        (standing(locale, project))
        (pilot::in_review(locale, project, seen.rest.as_ref()))
        (pilot::running(locale, project, seen.rest.as_ref(), &person.csrf))
        (project_tabs(&app, project, "").await?)
        @if !seen.chain.nodes.is_empty() {
            (card(&say!(locale, "pipelines-chain"), chain::picture(locale, &seen.chain, id)))
        }
        @if project.opened_at.is_some() {
            div.stack data-refreshes=(href(id, "live")) {
                (running::draw(locale, &seen.moving, account))
            }
        }
        (split(
            html! {
                @if let Some(facts) = &seen.facts {
                    (card(&say!(locale, "projects-before-published"),
                        checklist::show(facts, locale)))
                }
                (card(&say!(locale, "projects-terms"), terms(locale, &seen)))
            },
            html! {
                (card(&say!(locale, "projects-dates"), dates(locale, project)))
                @if project.state != Standing::Closed {
                    (card(&say!(locale, "projects-more"), more(locale, project, &person.csrf)))
                }
            },
        ))
    };
    Ok(frame.show(content))
}

fn lead(locale: &Locale, project: &Project) -> String {
    let category = terms::category(locale, project.category);
    let language = terms::language(locale, &project.language);
    format!("{category} · {language} · {}", labels::hiring(locale, project.hiring))
}

/// The one thing to do now.
fn main_action(locale: &Locale, project: &Project, csrf: &str) -> Markup {
    let id = project.id;
    let edit = link_button(href(id, "basics"), say!(locale, "projects-edit")).icon(Icon::Pencil);
    match project.state {
        Standing::Draft => html! {
            (edit)
            (link_button(href(id, "check"), say!(locale, "projects-check-and-publish")).primary())
        },
        Standing::InReview => html! {
            (post_button(href(id, "withdrawal"), csrf, say!(locale, "projects-withdraw")))
        },
        Standing::Open => html! {
            (edit)
            (link_button(href(id, "pause"), say!(locale, "projects-pause")).icon(Icon::Pause))
        },
        Standing::Paused => html! {
            (edit)
            @if project.paused == Some(Pause::Requester) {
                (post_button(href(id, "resumption"), csrf, say!(locale, "projects-resume"))
                    .primary().icon(Icon::Play))
            }
        },
        Standing::Closed => html! {
            (link_button(href(id, "results"), say!(locale, "projects-results"))
                .icon(Icon::Download))
        },
    }
}

/// Why it stands where it stands, where that is not plain.
fn standing(locale: &Locale, project: &Project) -> Markup {
    let said = project.note.as_deref().unwrap_or_default();
    let told = html! {
        @if !said.is_empty() { p { (say!(locale, "projects-quoted", text = said)) } }
    };
    match project.state {
        Standing::Draft if !said.is_empty() => note(
            Tone::Warn,
            html! {
                p { b { (say!(locale, "projects-moderator-sent-back")) } }
                (told)
                p { (say!(locale, "projects-moderator-sent-back-text")) }
            },
        ),
        Standing::InReview => note(
            Tone::Act,
            html! {
                p {
                    b { (say!(locale, "projects-moderator-looks")) }
                    " " (say!(locale, "projects-moderator-looks-text"))
                }
            },
        ),
        Standing::Paused => note(
            Tone::Warn,
            html! {
                p {
                    b { @if let Some(it) = project.paused { (labels::paused_by(locale, it)) } }
                }
                (told)
            },
        ),
        Standing::Closed => note(
            Tone::Plain,
            html! {
                p { @if let Some(it) = project.ending { (labels::ended(locale, it)) } }
            },
        ),
        Standing::Draft | Standing::Open => html! {},
    }
}

fn terms(locale: &Locale, seen: &Seen) -> Markup {
    let (project, terms) = (seen.project(), &seen.moving.terms);
    let many = match project.tasks_per_worker {
        0 => say!(locale, "projects-any-number"),
        n => say!(locale, "projects-number-and-release", n = n, release = project.release),
    };
    let paid = if terms.price.is_zero() {
        html! { span.muted { (say!(locale, "projects-not-set-yet")) } }
    } else {
        price(locale, terms.price, seen.reward)
    };
    let facts = [
        (say!(locale, "projects-tasks"), locale.number(seen.moving.line.tally.tasks)),
        (say!(locale, "projects-answers-per-task"), certainty::asked(locale, terms)),
        (say!(locale, "projects-time-limit"), locale.duration(terms.time_limit)),
        (say!(locale, "projects-reworks"), say!(locale, "projects-at-most", n = terms.max_reworks)),
        (say!(locale, "projects-accepted-by-itself"), locale.duration(project.auto_accept)),
        (say!(locale, "projects-tasks-for-one"), many),
        (say!(locale, "projects-claims-at-once"), locale.number(project.claims_per_worker)),
        (say!(locale, "projects-difficulty"), terms::difficulty(locale, project.difficulty)),
        (say!(locale, "projects-version"), locale.number(terms.number)),
    ];
    let price = say!(locale, "projects-price-of-answer");
    let facts = facts.iter().map(|(what, fact)| (what.as_str(), html! { (fact) }));
    definitions(std::iter::once((price.as_str(), paid)).chain(facts))
}

fn dates(locale: &Locale, project: &Project) -> Markup {
    let moments = [
        (say!(locale, "projects-drafted"), Some(project.created_at)),
        (say!(locale, "projects-submitted"), project.submitted_at),
        (say!(locale, "projects-opened"), project.opened_at),
        (say!(locale, "projects-ends"), project.expires_at.filter(|_| project.closed_at.is_none())),
        (say!(locale, "projects-closed"), project.closed_at),
    ];
    let known = moments.iter().filter_map(|(what, at)| Some((what.as_str(), (*at)?)));
    definitions(known.map(|(what, at)| (what, date_time(locale, at))))
}

/// What is done rarely, and closing.
fn more(locale: &Locale, project: &Project, csrf: &str) -> Markup {
    let id = project.id;
    let close: Button<'_> = match project.state {
        Standing::Draft => link_button(href(id, "closing"), say!(locale, "projects-throw-away")),
        _ => link_button(href(id, "closing"), say!(locale, "projects-close-title")),
    };
    let may_release =
        matches!(project.state, Standing::Open | Standing::Paused) && 0 < project.tasks_per_worker;
    html! {
        @if may_release {
            p.muted { (say!(locale, "projects-release-again-text")) }
            (post_button(href(id, "releases"), csrf, say!(locale, "projects-release-again"))
                .icon(Icon::Refresh))
        }
        p {
            a href=(href(id, "originality")) { (say!(locale, "originality-title")) }
        }
        p { a href=(href(id, "next")) { (say!(locale, "pipelines-title")) } }
        @if project.opened_at.is_some() {
            p { a href={ "/jobs/" (id) } { (say!(locale, "projects-see-as-workers")) } }
        }
        @if project.state == Standing::InReview {
            p.muted { (say!(locale, "projects-withdraw-first")) }
        } @else {
            div.edge { (close.danger().quiet().icon(Icon::Trash)) }
        }
    }
}
