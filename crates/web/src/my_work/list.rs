//! `GET /my-work`: one tab for each thing that can become of a task.

use axum::{
    extract::{Query, State},
    response::Response,
};
use base::Timestamp;
use face::{App, PageError, Person, Visitor};
use locale::Locale;
use market::{
    AssignmentId,
    assignments::{self, Mine, State as Standing, Tab, Tally},
};
use maud::{Markup, html};

use crate::{
    frame,
    ui::{self, Empty, Icon, Job, PageHead, Pager, Place, Stat, Tone, link_button},
};

/// Tasks on one page.
const PAGE: i64 = 20;

/// `GET /my-work`
pub(super) async fn show(
    State(app): State<App>,
    visitor: Visitor,
    person: Person,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let value = |name: &str| pairs.iter().find(|it| it.0 == name).map(|it| it.1.as_str());
    let tab = value("tab").and_then(Tab::parse).unwrap_or(Tab::Reserved);
    let before: Option<AssignmentId> = value("before").and_then(|it| it.parse().ok());
    let worker = person.account;
    let read = app.db.read(async move |tx| {
        let tallies = assignments::tally(tx, worker).await?;
        let mine = assignments::mine(tx, worker, tab, before, PAGE + 1).await?;
        Ok((tallies, mine, tx.now()))
    });
    let (tallies, mut mine, now) = read.await?;
    let older = Pager::cut(&mut mine, PAGE).map(|it| it.id);
    let locale = &app.site.locale;
    let content = html! {
        (PageHead::new("My work")
            .actions(html! {
                (link_button("/my-applications", "Applications").icon(Icon::Mail))
                (link_button("/jobs", "Find work").icon(Icon::Search))
            }))
        (worth(locale, &tallies))
        (tabs(locale, &tallies, tab))
        @if mine.is_empty() && before.is_none() { (empty(tab)) } @else {
            p.muted { (meaning(tab)) }
            (ui::jobs(locale, mine.iter().map(|it| row(locale, now, it))))
        }
        (Pager {
            newer: before.map(|_| format!("/my-work?tab={tab}").into()),
            older: older.map(|it| format!("/my-work?tab={tab}&before={it}").into()),
        }.show(locale))
    };
    Ok(frame(&app, &visitor, "My work").await?.at(Place::MyWork).show(content))
}

fn of(tallies: &[Tally], tab: Tab) -> Option<&Tally> {
    tallies.iter().find(|it| it.tab == tab)
}

/// The money at stake; nothing before the first task.
fn worth(locale: &Locale, tallies: &[Tally]) -> Markup {
    let worth = |tab| of(tallies, tab).map(|it| locale.money(it.worth));
    let stat = |label, tab: Tab| worth(tab).map(|it| Stat::new(label, it).money());
    let released = of(tallies, Tab::Checked).and_then(|it| it.released_by);
    let checked = stat("Being checked", Tab::Checked).map(|it| match released {
        Some(at) => it.note(format!("released by {} at the latest", locale.date(at))),
        None => it,
    });
    let all = [
        stat("Reserved", Tab::Reserved).map(|it| it.note("if you hand it all in")),
        checked,
        stat("To be changed", Tab::Rework),
        stat("Accepted so far", Tab::Accepted),
    ];
    let some: Vec<_> = all.into_iter().flatten().collect();
    html! { @if !some.is_empty() { (ui::stats(some)) } }
}

fn label(tab: Tab) -> &'static str {
    match tab {
        Tab::Reserved => "Reserved",
        Tab::Checked => "Being checked",
        Tab::Accepted => "Accepted",
        Tab::Rework => "Rework",
        Tab::Rejected => "Rejected and appeals",
        Tab::Ended => "Ended",
    }
}

fn tabs(locale: &Locale, tallies: &[Tally], current: Tab) -> Markup {
    let tab = |it: &Tab| ui::Tab {
        href: format!("/my-work?tab={it}").into(),
        label: label(*it).into(),
        count: of(tallies, *it).map(|it| it.count),
        current: *it == current,
    };
    let tabs: Vec<_> = Tab::ALL.iter().map(tab).collect();
    ui::tabs(locale, "My work by state", &tabs)
}

fn meaning(tab: Tab) -> &'static str {
    match tab {
        Tab::Reserved => "Tasks that you hold. Hand them in before their time is over.",
        Tab::Checked => "Handed in and waiting for the requester. Silence counts as a yes.",
        Tab::Accepted => "Accepted and paid into your wallet.",
        Tab::Rework => "Sent back to be changed. Change them before their time is over.",
        Tab::Rejected => "Not accepted. Each says why, and until when you can appeal.",
        Tab::Ended => "Given back, or out of time. What you wrote is kept for a new start.",
    }
}

fn empty(tab: Tab) -> Markup {
    let find = || link_button("/jobs", "Find work").primary();
    let (icon, title, text) = match tab {
        Tab::Reserved => (
            Icon::Clock,
            "You hold no task",
            "A task that you start stays yours until its time is over. It stands here.",
        ),
        Tab::Checked => (
            Icon::Eye,
            "Nothing is being checked",
            "What you hand in waits here, with the date on which it is paid at the latest.",
        ),
        Tab::Accepted => (
            Icon::Check,
            "Nothing was accepted yet",
            "Your first accepted answer appears here, and its pay in your wallet.",
        ),
        Tab::Rework => (
            Icon::Refresh,
            "Nothing to change",
            "When a requester wants something changed, it stands here with what and until when.",
        ),
        Tab::Rejected => (
            Icon::Flag,
            "Nothing was rejected",
            "A rejection always says why, and you can appeal against it here.",
        ),
        Tab::Ended => (
            Icon::ArrowBack,
            "Nothing ended early",
            "Tasks that you give back or that run out of time stand here with what you wrote.",
        ),
    };
    html! { (Empty::new(title, text, find()).icon(icon)) }
}

fn row<'a>(locale: &Locale, now: Timestamp, it: &'a Mine) -> Job<'a> {
    let (href, verb) = match it.state {
        Standing::Claimed => (format!("/work/{}", it.id), "Go on"),
        Standing::Rework => (format!("/work/{}", it.id), "Change it"),
        Standing::Expired | Standing::Returned => (format!("/work/{}", it.id), "Start again"),
        _ => (format!("/my-work/{}", it.id), "View"),
    };
    let is_at_work = it.state.is_at_work();
    let mut tags = vec![ui::badge(it.state.as_str())];
    if is_at_work {
        tags.push(ui::deadline(locale, now, it.deadline));
    }
    if it.has_draft && it.state != Standing::Accepted && !it.state.is_handed_in() {
        tags.push(ui::chip_icon(Tone::Plain, Icon::Pencil, "Draft kept"));
    }
    let button = link_button(href.clone(), verb).small();
    Job {
        href: href.into(),
        title: it.title.as_str().into(),
        by: it.requester_name.as_str().into(),
        pay: it.reward,
        pay_note: note(locale, it).into(),
        tags,
        action: html! { @if is_at_work { (button.primary()) } @else { (button) } },
    }
}

/// What the money waits for.
fn note(locale: &Locale, it: &Mine) -> String {
    match it.state {
        Standing::Submitted => match it.auto_accept_at {
            Some(at) => format!("by {} at the latest", locale.date(at)),
            None => String::new(),
        },
        Standing::Accepted => match it.ended_at {
            Some(at) => format!("paid on {}", locale.date(at)),
            None => "paid".to_owned(),
        },
        Standing::Rejected => format!("appeal until {}", locale.date(it.deadline)),
        Standing::Appealed => "a moderator decides".to_owned(),
        Standing::Expired | Standing::Returned => "not handed in".to_owned(),
        Standing::Claimed | Standing::Rework => String::new(),
    }
}
