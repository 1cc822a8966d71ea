//! `/projects/{id}/workers`: who works in a project, how well, and what can be done about it.

mod exclusion;
mod sheet;

pub(super) use exclusion::{ask, exclude, include};
pub(super) use sheet::download;

use axum::{extract::Query, response::Response};
use base::{Result, Timestamp, kinds};
use face::{Local, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::{
    AccountId, ProjectId,
    figures::{self, Excluded, Figures, Sort, WorkerLine},
    projects::{self, Project},
    restrictions::Scope,
};
use maud::{Markup, html};
use serde::Deserialize;
use store::Tx;

use super::{href, tabs::project_tabs};
use crate::{
    frame,
    ui::{
        Empty, Icon, PageHead, Pager, Place, Table, Tone, badge, card_flush, chip, link_button,
        note, post_button, relative,
    },
    words::say,
};

/// Workers on one page.
const PAGE: i64 = 50;
/// Answers from which on somebody's pace says something.
const LEAST_OBSERVED: i64 = 5;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Wanted {
    sort: String,
    skip: i64,
}

struct Seen {
    project: Project,
    title: String,
    figures: Figures,
    workers: Vec<WorkerLine>,
    now: Timestamp,
}

async fn read(
    tx: &mut Tx,
    account: AccountId,
    id: ProjectId,
    sort: Sort,
    skip: i64,
) -> Result<Seen> {
    let project = projects::of_requester(tx, account, id).await?;
    Ok(Seen {
        title: projects::current(tx, &project).await?.title,
        figures: figures::figures(tx, account, id).await?,
        workers: figures::workers(tx, id, sort, skip, PAGE + 1).await?,
        now: tx.now(),
        project,
    })
}

/// `GET /projects/{id}/workers`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, PageError> {
    let (account, skip) = (person.account, wanted.skip.clamp(0, 10_000));
    let sort = Sort::parse(&wanted.sort).unwrap_or(Sort::Answers);
    let mut seen = app.db.read(async move |tx| read(tx, account, id, sort, skip).await).await?;
    let locale = &app.locale;
    let title = say!(locale, "running-the-workers");
    let frame = frame(&app, &visitor, title.as_str()).await?.at(Place::Projects);
    let page = href(id, "workers");
    let more = Pager::cut(&mut seen.workers, PAGE).is_some();
    let pages = Pager {
        newer: (0 < skip)
            .then(|| format!("{page}?sort={sort}&skip={}", (skip - PAGE).max(0)).into()),
        older: more.then(|| format!("{page}?sort={sort}&skip={}", skip + PAGE).into()),
    };
    let save = link_button(href(id, "workers/table"), say!(locale, "running-save-csv"));
    let content = html! {
        (PageHead::new(title.as_str())
            .under("/projects", say!(locale, "data-projects"))
            .under(href(id, ""), seen.title.as_str())
            .badge(badge(locale, seen.project.state.as_str()))
            .actions(html! {
                @if !seen.workers.is_empty() { (save.icon(Icon::Download).download()) }
            }))
        (project_tabs(&app, &seen.project, "workers").await?)
        @if seen.workers.is_empty() { (nothing(locale, id)) } @else {
            (orders(locale, id, sort))
            (card_flush("", table(locale, &seen, &person.csrf)))
            (note(Tone::Plain, html! {
                p { (say!(locale, "running-workers-note")) }
                p { (say!(locale, "quality-skill-note")) }
            }))
        }
        (pages.show(locale))
    };
    Ok(frame.show(content))
}

fn nothing(locale: &Locale, id: ProjectId) -> Markup {
    let step = link_button(format!("/jobs/{id}"), say!(locale, "projects-see-as-workers"));
    let title = say!(locale, "running-no-workers");
    html! {
        (Empty::new(title, say!(locale, "running-no-workers-text"), step).icon(Icon::Person))
    }
}

/// The orders in which the table can stand.
fn orders(locale: &Locale, id: ProjectId, at: Sort) -> Markup {
    let name = |it: Sort| match it {
        Sort::Answers => say!(locale, "running-sort-answers"),
        Sort::Name => say!(locale, "running-sort-name"),
        Sort::Accepted => say!(locale, "running-sort-accepted"),
        Sort::Rejected => say!(locale, "running-sort-rejected"),
        Sort::Agreement => say!(locale, "running-sort-agreement"),
        Sort::Time => say!(locale, "running-sort-time"),
        Sort::Latest => say!(locale, "running-sort-latest"),
    };
    html! {
        div.sifter {
            nav.chips aria-label=(say!(locale, "running-sort")) {
                @for it in Sort::ALL {
                    a.choice href=(href(id, &format!("workers?sort={it}")))
                        aria-current=[(*it == at).then_some("page")] { (name(*it)) }
                }
            }
        }
    }
}

fn table(locale: &Locale, seen: &Seen, csrf: &str) -> Markup {
    let mut table = Table::new(say!(locale, "running-the-workers"))
        .column(say!(locale, "running-column-worker"))
        .number(say!(locale, "running-answers"))
        .number(say!(locale, "running-accepted"))
        .number(say!(locale, "running-column-reworked"))
        .number(say!(locale, "running-rejected"))
        .number(say!(locale, "running-agreement"))
        .number(say!(locale, "quality-skill"))
        .number(say!(locale, "running-column-time"))
        .column(say!(locale, "running-column-latest"))
        .actions(say!(locale, "running-column-acts"));
    for it in &seen.workers {
        table = table.row(row(locale, seen, it, csrf));
    }
    html! { (table) }
}

fn row(locale: &Locale, seen: &Seen, it: &WorkerLine, csrf: &str) -> Vec<Markup> {
    let counts = &it.counts;
    let low = it.agreement_ppm().zip(seen.figures.agreement_ppm);
    let is_low = LEAST_OBSERVED <= it.compared && low.is_some_and(|(own, all)| own < all - 150_000);
    let rejected = counts.rejected.max(0);
    let verdicts = counts.accepted + rejected;
    let is_bad = LEAST_OBSERVED <= verdicts && verdicts <= rejected * 4;
    vec![
        html! {
            bdi { (it.name) }
            @if let Some(excluded) = &it.excluded {
                " " (chip(Tone::Bad, &how_far(locale, excluded)))
                p.small-text.muted {
                    (say!(locale, "projects-quoted", text = excluded.reason.as_str()))
                }
            }
        },
        html! { (locale.number(counts.answers)) },
        html! { (locale.number(counts.accepted)) },
        html! { (locale.number(counts.reworked)) },
        html! {
            @if is_bad { (chip(Tone::Bad, &locale.number(rejected))) }
            @else { (locale.number(rejected)) }
        },
        html! {
            @match it.agreement_ppm() {
                None => span.muted { "–" },
                Some(ppm) if is_low => (chip(Tone::Warn, &locale.percent(ppm))),
                Some(ppm) => (locale.percent(ppm)),
            }
        },
        skill(locale, it),
        time(locale, seen, it),
        relative(locale, seen.now, it.latest_at),
        acts(locale, seen.project.id, it, csrf),
    ]
}

/// How likely this worker's pick is right, and how far off that may be.
fn skill(locale: &Locale, it: &WorkerLine) -> Markup {
    let Some((skill, error)) = it.skill_ppm else { return html! { span.muted { "–" } } };
    // Whole percents: more digits would promise what nobody knows.
    let whole = |ppm: i64| locale.percent((ppm + 5_000) / 10_000 * 10_000);
    html! { (say!(locale, "quality-skill-of", share = whole(skill), error = whole(error))) }
}

/// From where, and until when.
fn how_far(locale: &Locale, it: &Excluded) -> String {
    let date = it.until.map(|it| locale.date(it));
    match (it.scope, date) {
        (Scope::Requester, None) => say!(locale, "running-excluded-everywhere"),
        (Scope::Requester, Some(date)) => {
            say!(locale, "running-excluded-everywhere-until", date = date)
        }
        (_, None) => say!(locale, "running-excluded"),
        (_, Some(date)) => say!(locale, "running-excluded-until", date = date),
    }
}

/// How long this worker takes, with a mark where that is far from what others take.
fn time(locale: &Locale, seen: &Seen, it: &WorkerLine) -> Markup {
    let Some(median) = it.median else { return html! { span.muted { "–" } } };
    let usual = seen.figures.median.filter(|_| LEAST_OBSERVED <= it.counts.answers);
    let text = locale.duration(median);
    html! {
        @match usual {
            Some(usual) if median * 3 < usual => {
                (chip(Tone::Warn, &say!(locale, "running-fast", time = text)))
            }
            Some(usual) if usual * 3 < median => {
                (chip(Tone::Plain, &say!(locale, "running-slow", time = text)))
            }
            _ => (text),
        }
    }
}

fn acts(locale: &Locale, id: ProjectId, it: &WorkerLine, csrf: &str) -> Markup {
    let letter = format!("/messages/new?about=project&subject={id}&worker={}", it.worker);
    let page = href(id, &format!("workers/{}/", it.worker));
    html! {
        (link_button(letter, say!(locale, "running-write")).small().quiet())
        @if it.excluded.is_some() {
            (post_button(format!("{page}inclusion"), csrf, say!(locale, "running-include"))
                .small())
        } @else {
            (link_button(format!("{page}exclusion"), say!(locale, "running-exclude"))
                .small().quiet().danger())
        }
    }
}
