//! `GET /my-work`: one tab for each thing that can become of a task.

use axum::{extract::Query, response::Response};
use base::Timestamp;
use face::{Local, PageError, Person, Visitor};
use locale::Locale;
use market::{
    AssignmentId,
    assignments::{self, Mine, State as Standing, Tab, Tally},
    gold, restrictions,
};
use maud::{Markup, html};

use crate::{
    frame,
    known::summary,
    ui::{self, Empty, Icon, Job, PageHead, Pager, Place, Stat, Tone, link_button},
    words::{phrase, say},
};

/// Tasks on one page.
const PAGE: i64 = 20;

/// `GET /my-work`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let value = |name: &str| pairs.iter().find(|it| it.0 == name).map(|it| it.1.as_str());
    let asked = value("tab").map(|it| Tab::parse(it).unwrap_or(Tab::Reserved));
    let before: Option<AssignmentId> = value("before").and_then(|it| it.parse().ok());
    let worker = person.account;
    let read = app.db.read(async move |tx| {
        let tallies = assignments::tally(tx, worker).await?;
        let tab = asked.unwrap_or_else(|| most_urgent(&tallies));
        let mine = assignments::mine(tx, worker, tab, before, PAGE + 1).await?;
        let held = restrictions::running_of(tx, worker).await?;
        let known = gold::lately(tx, worker).await?;
        Ok((tallies, tab, mine, held, known, tx.now()))
    });
    let (tallies, tab, mut mine, held, known, now) = read.await?;
    let older = Pager::cut(&mut mine, PAGE).map(|it| it.id);
    if matches!(tab, Tab::Reserved | Tab::Rework) {
        // What is due soonest stands first; what is over stands last.
        mine.sort_by_key(|it| (!it.state.is_at_work(), it.deadline));
    }
    let locale = &app.locale;
    let content = html! {
        (PageHead::new(say!(locale, "my-work-title"))
            .actions(html! {
                (link_button("/known-answers", say!(locale, "known-title")).quiet())
                (link_button("/my-work/statistics", say!(locale, "my-work-statistics")).quiet())
                (link_button("/my-applications", say!(locale, "my-work-applications"))
                    .quiet())
            }))
        @if 0 < held { (restricted(locale)) }
        (worth(locale, &tallies))
        (looked_at(locale, known))
        (tabs(locale, &tallies, tab))
        @if mine.is_empty() && before.is_none() { (empty(locale, tab)) } @else {
            p.muted { (meaning(locale, tab)) }
            (ui::jobs(locale, mine.chunk_by(are_alike).filter_map(|it| rows(locale, now, it))))
        }
        (Pager {
            newer: before.map(|_| format!("/my-work?tab={tab}").into()),
            older: older.map(|it| format!("/my-work?tab={tab}&before={it}").into()),
        }.show(locale))
    };
    let frame = frame(&app, &visitor, say!(locale, "my-work-title")).await?;
    Ok(frame.at(Place::MyWork).show(content))
}

/// How the newest known answers went, where any was wrong.
fn looked_at(locale: &Locale, (seen, wrong): (i64, i64)) -> Markup {
    html! {
        @if 0 < wrong {
            p {
                (summary(locale, seen, wrong)) " "
                a href="/known-answers" { (say!(locale, "known-see-them")) }
            }
        }
    }
}

/// Whoever gets no new tasks somewhere is told where to read why.
pub(crate) fn restricted(locale: &Locale) -> Markup {
    let link = html! {
        a href="/restrictions" { (say!(locale, "restrictions-banner-link")) }
    };
    ui::note(Tone::Warn, html! { p { (say!(locale, "restrictions-banner")) " " (link) } })
}

/// Where there is something to do, or else to wait for.
fn most_urgent(tallies: &[Tally]) -> Tab {
    let tabs = [Tab::Reserved, Tab::Rework, Tab::Checked];
    let found = tabs.into_iter().find(|tab| of(tallies, *tab).is_some());
    found.unwrap_or(Tab::Reserved)
}

fn of(tallies: &[Tally], tab: Tab) -> Option<&Tally> {
    tallies.iter().find(|it| it.tab == tab)
}

/// The money at stake; nothing before the first task.
fn worth(locale: &Locale, tallies: &[Tally]) -> Markup {
    let worth = |tab| of(tallies, tab).map(|it| locale.sum(it.worth));
    let stat = |label: String, tab: Tab| worth(tab).map(|it| Stat::new(label, it).money());
    let released = of(tallies, Tab::Checked).and_then(|it| it.released_by);
    let checked = stat(say!(locale, "my-work-checked"), Tab::Checked).map(|it| match released {
        Some(at) => it.note(phrase!(locale, "my-work-released-by", time = ui::date(locale, at))),
        None => it,
    });
    let all = [
        stat(say!(locale, "my-work-reserved"), Tab::Reserved)
            .map(|it| it.note(say!(locale, "my-work-if-all-in"))),
        checked,
        stat(say!(locale, "my-work-to-be-changed"), Tab::Rework),
        stat(say!(locale, "my-work-accepted-so-far"), Tab::Accepted),
    ];
    let some: Vec<_> = all.into_iter().flatten().collect();
    html! { @if !some.is_empty() { (ui::stats(some)) } }
}

fn label(locale: &Locale, tab: Tab) -> String {
    match tab {
        Tab::Reserved => say!(locale, "my-work-reserved"),
        Tab::Checked => say!(locale, "my-work-checked"),
        Tab::Accepted => say!(locale, "my-work-accepted"),
        Tab::Rework => say!(locale, "my-work-rework"),
        Tab::Rejected => say!(locale, "my-work-rejected"),
        Tab::Ended => say!(locale, "my-work-ended"),
    }
}

fn tabs(locale: &Locale, tallies: &[Tally], current: Tab) -> Markup {
    let tab = |it: &Tab| ui::Tab {
        href: format!("/my-work?tab={it}").into(),
        label: label(locale, *it).into(),
        count: of(tallies, *it).map(|it| it.count),
        current: *it == current,
    };
    let tabs: Vec<_> = Tab::ALL.iter().map(tab).collect();
    ui::tabs(locale, &say!(locale, "my-work-by-state"), &tabs)
}

fn meaning(locale: &Locale, tab: Tab) -> String {
    match tab {
        Tab::Reserved => say!(locale, "my-work-reserved-meaning"),
        Tab::Checked => say!(locale, "my-work-checked-meaning"),
        Tab::Accepted => say!(locale, "my-work-accepted-meaning"),
        Tab::Rework => say!(locale, "my-work-rework-meaning"),
        Tab::Rejected => say!(locale, "my-work-rejected-meaning"),
        Tab::Ended => say!(locale, "my-work-ended-meaning"),
    }
}

fn empty(locale: &Locale, tab: Tab) -> Markup {
    let find = link_button("/jobs", say!(locale, "my-work-find-work")).primary();
    let (icon, title, text) = match tab {
        Tab::Reserved => (
            Icon::Clock,
            say!(locale, "my-work-reserved-empty"),
            say!(locale, "my-work-reserved-empty-text"),
        ),
        Tab::Checked => (
            Icon::Eye,
            say!(locale, "my-work-checked-empty"),
            say!(locale, "my-work-checked-empty-text"),
        ),
        Tab::Accepted => (
            Icon::Check,
            say!(locale, "my-work-accepted-empty"),
            say!(locale, "my-work-accepted-empty-text"),
        ),
        Tab::Rework => (
            Icon::Refresh,
            say!(locale, "my-work-rework-empty"),
            say!(locale, "my-work-rework-empty-text"),
        ),
        Tab::Rejected => (
            Icon::Flag,
            say!(locale, "my-work-rejected-empty"),
            say!(locale, "my-work-rejected-empty-text"),
        ),
        Tab::Ended => (
            Icon::ArrowBack,
            say!(locale, "my-work-ended-empty"),
            say!(locale, "my-work-ended-empty-text"),
        ),
    };
    html! { (Empty::new(title, text, find).icon(icon)) }
}

/// Answers to one job with which nothing is to be done, in the same state.
fn are_alike(a: &Mine, b: &Mine) -> bool {
    let still = |it: &Mine| matches!(it.state, Standing::Submitted | Standing::Accepted);
    still(a) && (a.project, a.state) == (b.project, b.state)
}

/// One row for answers that are alike; the others open below the newest.
fn rows<'a>(locale: &Locale, now: Timestamp, alike: &'a [Mine]) -> Option<Job<'a>> {
    let (newest, others) = alike.split_first()?;
    let mut job = row(locale, now, newest);
    if others.is_empty() {
        return Some(job);
    }
    let n = alike.len();
    job.pay = alike.iter().map(|it| it.reward).sum();
    job.tags.push(ui::chip(Tone::Plain, &say!(locale, "my-work-answers-count", n = n)));
    job.more = Some(ui::details(
        &say!(locale, "my-work-all-answers", n = n),
        html! {
            ul.rest-list {
                @for it in alike {
                    li {
                        a href={ "/my-work/" (it.id) } {
                            (ui::date_time(locale, it.submitted_at.unwrap_or(it.claimed_at)))
                        }
                        " " (ui::money(locale, it.reward))
                    }
                }
            }
        },
    ));
    Some(job)
}

fn row<'a>(locale: &Locale, now: Timestamp, it: &'a Mine) -> Job<'a> {
    let (href, verb) = match it.state {
        Standing::Claimed => (format!("/work/{}", it.id), say!(locale, "my-work-go-on")),
        Standing::Rework => (format!("/work/{}", it.id), say!(locale, "my-work-change-it")),
        Standing::Expired | Standing::Returned => {
            (format!("/work/{}", it.id), say!(locale, "my-work-view"))
        }
        _ => (format!("/my-work/{}", it.id), say!(locale, "my-work-view")),
    };
    let is_at_work = it.state.is_at_work();
    let mut tags = vec![ui::badge(locale, it.state.as_str())];
    if is_at_work {
        tags.push(ui::deadline(locale, now, it.deadline));
    }
    if it.has_draft && it.state != Standing::Accepted && !it.state.is_handed_in() {
        let kept = say!(locale, "my-work-draft-kept");
        tags.push(ui::chip_icon(Tone::Plain, Icon::Pencil, &kept));
    }
    let button = link_button(href.clone(), verb).small();
    Job {
        href: href.into(),
        title: it.title.as_str().into(),
        by: it.requester_name.as_str().into(),
        pay: it.reward,
        pay_note: note(locale, now, it).into_iter().collect(),
        tags,
        action: html! { @if is_at_work { (button.primary()) } @else { (button) } },
        more: None,
    }
}

/// What the money waits for.
fn note(locale: &Locale, now: Timestamp, it: &Mine) -> Option<Markup> {
    let plain = |words: String| Some(html! { (words) });
    let day = |at| ui::date(locale, at);
    match it.state {
        Standing::Submitted => {
            it.auto_accept_at.map(|at| phrase!(locale, "my-work-note-by", time = day(at)))
        }
        Standing::Accepted => match it.ended_at {
            Some(at) => Some(phrase!(locale, "my-work-note-paid-on", time = day(at))),
            None => plain(say!(locale, "my-work-note-paid")),
        },
        Standing::Rejected if it.deadline <= now => plain(say!(locale, "my-work-note-final")),
        Standing::Rejected => Some(phrase!(locale, "my-work-note-appeal", time = day(it.deadline))),
        Standing::Appealed => plain(say!(locale, "my-work-note-moderator")),
        Standing::Expired | Standing::Returned => plain(say!(locale, "my-work-note-not-in")),
        Standing::Claimed | Standing::Rework => None,
    }
}
