//! `/projects/{id}/live`: the part of the dashboard that moves while the work goes on.
//!
//! The page holds it when it comes; a script asks for it again and again, and is answered
//! "unchanged" as long as nothing has happened.

use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{Html, IntoResponse, Response},
};
use base::{Result, Timestamp, days, kinds};
use face::{Local, PageError, PathId, Person};
use locale::Locale;
use market::{
    AccountId, ProjectId,
    figures::{self, Happening, Hour, Label, Line, Octave, Sift, TaskLine},
    projects::{self, Rest, State as Standing, Version},
    quality::{self, Overview},
    records::{self, ProjectRecord},
};
use maud::{Markup, html};
use sha2::{Digest, Sha256};
use store::Tx;

use super::{
    attention::{self, Hourly},
    certainty, charts, happenings, href,
};
use crate::{
    ui::{Stat, Table, card, card_flush, link_button, split, stats},
    words::say,
};

/// Tasks that need a look, and lines of what happened last.
const TASKS: i64 = 5;
const HAPPENINGS: usize = 10;

/// Everything the part shows.
pub(super) struct Seen {
    pub(super) line: Line,
    pub(super) terms: Version,
    record: ProjectRecord,
    hourly: Hourly,
    /// Where a pilot runs: what waits behind it.
    pub(super) rest: Option<Rest>,
    workers: i64,
    hours: Vec<Hour>,
    labels: Vec<Label>,
    octaves: Vec<Octave>,
    differing: Vec<TaskLine>,
    sure: Overview,
    happened: Vec<Happening>,
    now: Timestamp,
    /// Up to when the answers are drawn: of a closed project, its last days.
    until: Timestamp,
}

pub(super) async fn read(tx: &mut Tx, account: AccountId, id: ProjectId) -> Result<Seen> {
    let line = figures::line(tx, account, id).await?;
    let now = tx.now();
    let until = line.project.closed_at.unwrap_or(now);
    let sift = Sift { disagreeing: true, ..Sift::default() };
    let record = records::of_project(tx, id).await?;
    let usual = records::of_market(tx).await?.median_hourly;
    Ok(Seen {
        hourly: Hourly { own: record.hourly, usual },
        rest: projects::pilot(tx, id).await?,
        record,
        terms: projects::current(tx, &line.project).await?,
        workers: figures::figures(tx, account, id).await?.workers,
        hours: figures::hours(tx, id, charts::first_hour(until)).await?,
        labels: figures::labels(tx, id).await?,
        octaves: figures::octaves(tx, id).await?,
        differing: if attention::compares(&line.project) {
            figures::tasks(tx, id, &sift, TASKS).await?
        } else {
            Vec::new()
        },
        sure: quality::overview(tx, id).await?,
        happened: figures::activity(tx, id, HAPPENINGS).await?,
        line,
        now,
        until,
    })
}

/// `GET /projects/{id}/live`
pub(super) async fn live(
    Local(app): Local,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let account = person.account;
    let seen = app.db.read(async move |tx| read(tx, account, id).await).await?;
    let body = draw(&app.locale, &seen, account).into_string();
    let digest = Sha256::digest(&body);
    let tag = digest.iter().take(12).fold(String::from("\""), |tag, it| format!("{tag}{it:02x}"));
    let tag = HeaderValue::from_str(&format!("{tag}\"")).map_err(base::Error::store)?;
    let known = headers.get(header::IF_NONE_MATCH);
    if known == Some(&tag) {
        return Ok((StatusCode::NOT_MODIFIED, [(header::ETAG, tag)]).into_response());
    }
    Ok(([(header::ETAG, tag)], Html(body)).into_response())
}

/// The part itself: what to look at, how far it is, and what happened.
pub(super) fn draw(locale: &Locale, seen: &Seen, me: AccountId) -> Markup {
    let (line, now) = (&seen.line, seen.now);
    let counts = &line.figures.counts;
    let has_answers = 0 < counts.answers;
    html! {
        (attention::notes(locale, line, seen.hourly, seen.rest, now))
        (four(locale, seen))
        @if has_answers {
            (split(
                html! {
                    (card("", charts::throughput(locale, &seen.hours,
                        line.project.opened_at, seen.until)))
                    // Where a task gets answers until it is sure, doubt says more than votes.
                    @if seen.terms.adaptive.is_none() { (differing(locale, seen)) }
                    (happened(locale, seen, me))
                    @if !seen.octaves.is_empty() { (charts::times(locale, &seen.octaves)) }
                },
                html! {
                    (certainty::of_project(locale, line.project.id, &seen.terms, &seen.sure))
                    (charts::verdicts(locale, counts, line.waiting))
                    (charts::labels(locale, &seen.terms.form, &seen.labels))
                },
            ))
        } @else {
            (happened(locale, seen, me))
        }
    }
}

/// The four figures that say whether it goes well.
fn four(locale: &Locale, seen: &Seen) -> Markup {
    let line = &seen.line;
    let tally = &line.tally;
    let mut of = say!(locale, "projects-of-places", n = tally.wanted - tally.withdrawn);
    if let Some(end) = expected_end(seen) {
        of = format!("{of} · {}", say!(locale, "running-ready", day = locale.date(end)));
    } else if 0 < tally.free {
        of = format!("{of} · {}", say!(locale, "projects-free", n = tally.free));
    }
    let accepted = Stat::new(say!(locale, "running-accepted"), locale.number(tally.accepted))
        .note(of)
        .meter(tally.accepted, tally.wanted - tally.withdrawn);
    let held = say!(locale, "running-held", money = locale.money(line.held));
    let spent = Stat::new(say!(locale, "projects-spent"), locale.money(line.spent));
    stats([accepted, quality(locale, seen), spent.money().note(held), pay(locale, seen)])
}

/// How far the answers agree, or, where nothing can be compared, how many were accepted.
fn quality<'a>(locale: &Locale, seen: &Seen) -> Stat<'a> {
    let figures = &seen.line.figures;
    if let Some(ppm) = figures.agreement_ppm.filter(|_| attention::compares(&seen.line.project)) {
        let note = say!(
            locale,
            "running-differ-of",
            n = figures.disagreeing,
            whole = figures.agreement_tasks,
        );
        return Stat::new(say!(locale, "running-agreement"), locale.percent(ppm)).note(note);
    }
    let share = figures.counts.accepted_ppm();
    let share = share.map_or_else(|| "–".to_owned(), |ppm| locale.percent(ppm));
    let waiting = say!(locale, "projects-count-to-review", n = seen.line.waiting);
    Stat::new(say!(locale, "running-acceptance"), share).note(waiting)
}

/// What an hour pays, from the times that were measured.
fn pay<'a>(locale: &Locale, seen: &Seen) -> Stat<'a> {
    let value = seen.hourly.own.map_or_else(|| "–".to_owned(), |it| locale.money(it));
    let workers = say!(locale, "running-workers", n = seen.workers);
    let note = match seen.record.median_active_ms {
        Some(median) => {
            format!(
                "{workers} · {}",
                say!(locale, "running-median", time = locale.duration(median))
            )
        }
        None => workers,
    };
    Stat::new(say!(locale, "running-hourly-paid"), value).money().note(note)
}

/// When the last place will have its answer, at the pace of the last day.
fn expected_end(seen: &Seen) -> Option<Timestamp> {
    let (project, tally) = (&seen.line.project, &seen.line.tally);
    if project.state != Standing::Open || tally.free == 0 {
        return None;
    }
    let day = seen.now.as_millis() / base::hours(1) - 24;
    let given: i64 = seen.hours.iter().filter(|it| day < it.hour).map(|it| it.counts.answers).sum();
    if given == 0 {
        return None;
    }
    let length = seen.now.since(project.opened_at?).clamp(base::hours(1), days(1));
    let left = i128::from(tally.free) * i128::from(length) / i128::from(given);
    let left = i64::try_from(left).ok().filter(|it| *it < days(366))?;
    Some(seen.now.plus(left))
}

/// Tasks whose answers differ, the first of them.
fn differing(locale: &Locale, seen: &Seen) -> Markup {
    if seen.differing.is_empty() {
        return html! {};
    }
    let id = seen.line.project.id;
    let title = say!(locale, "running-need-you");
    let mut table = Table::new(title.as_str())
        .column(say!(locale, "running-column-task"))
        .number(say!(locale, "running-agreement"))
        .actions(say!(locale, "running-decide"));
    for it in &seen.differing {
        let page = happenings::task_href(id, it.task.id);
        let share = it.agreement_ppm.map(|ppm| locale.percent(ppm)).unwrap_or_default();
        table = table.row([
            html! {
                a href=(page) { (say!(locale, "running-task", n = it.task.position)) }
                div.muted.small-text { (it.votes) }
            },
            html! { (share) },
            html! { (link_button(page.as_str(), say!(locale, "running-decide")).small()) },
        ]);
    }
    card_flush(
        &title,
        html! {
            (table)
            p.foot {
                a href=(href(id, "tasks?show=disagreeing")) {
                    (say!(locale, "running-all-differing", n = seen.line.figures.disagreeing))
                }
            }
        },
    )
}

fn happened(locale: &Locale, seen: &Seen, me: AccountId) -> Markup {
    let title = say!(locale, "running-lately");
    card(&title, happenings::latest(locale, &seen.happened, me, seen.now))
}
