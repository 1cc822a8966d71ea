//! `/operator`: what waits for staff, as far as each may see it.

use axum::{extract::State, response::Response};
use face::{App, PageError, Person, Staff, Visitor};
use locale::Locale;
use market::{
    accounts::Role,
    admin::{self, Cases, Engine, Treasury, Waiting},
};
use maud::{Markup, html};

use super::{
    Desk,
    ledger::{balance_strip, off_balance},
};
use crate::{
    frame,
    ui::{PageHead, Tone, chip, cols, deadline, money, note, relative},
};

/// What this person may see; nothing is read of the rest.
struct Seen {
    money: Option<Treasury>,
    cases: Option<Cases>,
    engine: Option<Engine>,
}

/// `GET /operator`
pub(super) async fn show(
    State(app): State<App>,
    visitor: Visitor,
    Staff(person): Staff,
) -> Result<Response, PageError> {
    let seen = read(&app, &person).await?;
    let (locale, now) = (&app.site.locale, app.db.clock().now());
    let desk = |title: &str, rows: &[Row<'_>], below: Markup| {
        html! {
            section.stack { h2 { (title) } (list(locale, now, rows)) (below) }
        }
    };
    let mut desks = Vec::new();
    if let Some(it) = &seen.money {
        desks.push(desk("Money", &money_rows(it), html! {}));
    }
    if let Some(it) = &seen.cases {
        desks.push(desk("Work", &case_rows(it), next_silence(locale, now, it)));
    }
    if let Some(it) = &seen.engine {
        desks.push(desk("Machine", &engine_rows(it), html! {}));
    }
    let content = html! {
        (PageHead::new("Overview").lead("What waits, and how the installation is doing."))
        @if let Some(engine) = &seen.engine { (warnings(engine)) }
        @if let Some(it) = &seen.money {
            (off_balance(locale, &it.totals))
            (balance_strip(locale, &it.totals))
        }
        (cols(desks))
        @if seen.money.is_some() || seen.engine.is_some() { (seals(locale, &seen)) }
    };
    Ok(frame(&app, &visitor, "Operator").await?.desk(Desk::Overview).show(content))
}

async fn read(app: &App, person: &Person) -> Result<Seen, PageError> {
    let [money, cases, engine] =
        [Role::Treasurer, Role::Moderator, Role::Admin].map(|it| person.is(it));
    let read = app.db.read(async move |tx| {
        Ok(Seen {
            money: if money { Some(admin::treasury(tx).await?) } else { None },
            cases: if cases { Some(admin::cases(tx).await?) } else { None },
            engine: if engine { Some(admin::engine(tx).await?) } else { None },
        })
    });
    Ok(read.await?)
}

fn warnings(engine: &Engine) -> Markup {
    html! {
        @if engine.safe_mode {
            (note(Tone::Bad, html! {
                p {
                    "Safe mode is on after a restore: no mail and no job goes out. Look around, \
                     then switch it off in the "
                    a href="/operator/settings/safe_mode" { "settings" } "."
                }
            }))
        }
    }
}

fn next_silence(locale: &Locale, now: base::Timestamp, cases: &Cases) -> Markup {
    html! {
        @if let Some(until) = cases.reply_by {
            p.small-text.muted {
                "The next appeal is won by silence: " (deadline(locale, now, until)) "."
            }
        }
    }
}

/// A pile and the desk it lies on.
struct Row<'a> {
    href: &'a str,
    words: &'a str,
    pile: Waiting,
    /// Worth a warning when anything is in it.
    bad: bool,
}

fn row<'a>(href: &'a str, words: &'a str, pile: Waiting) -> Row<'a> {
    Row { href, words, pile, bad: false }
}

fn money_rows(it: &Treasury) -> Vec<Row<'static>> {
    vec![
        row("/operator/payouts", "Payouts asked for", it.payouts),
        row("/operator/payouts", "Runs to release", it.runs),
        row("/operator/payouts", "Payouts to settle", it.to_settle),
        row("/operator/top-ups", "Top-ups to look for", it.top_ups),
        row("/operator/top-ups", "Top-ups to book", it.to_book),
    ]
}

fn case_rows(it: &Cases) -> Vec<Row<'static>> {
    vec![
        row("/operator/moderation", "Projects to look at", it.projects),
        row("/operator/moderation?state=paused", "Projects that were stopped", it.stopped),
        row("/operator/appeals", "Appeals to decide", it.appeals),
        row("/operator/appeals", "Appeals that wait for a reply", it.unanswered),
        row("/operator/reports", "Reported messages", it.reports),
    ]
}

fn engine_rows(it: &Engine) -> Vec<Row<'static>> {
    let count = |count| Waiting { count, ..Waiting::default() };
    let bad = |href, words, n| Row { href, words, pile: count(n), bad: true };
    vec![
        row("/operator/jobs?state=waiting", "Jobs in the queue", count(it.jobs.waiting)),
        bad("/operator/jobs?state=waiting", "Jobs that are late", it.jobs.overdue),
        bad("/operator/jobs?state=failed", "Jobs given up", it.jobs.given_up),
        row("/operator/mails?state=waiting", "Mails not sent", it.mails),
        bad("/operator/mails?state=failed", "Mails refused by a server", it.mails_refused),
    ]
}

/// The piles as a list, the full ones marked.
fn list(locale: &Locale, now: base::Timestamp, rows: &[Row<'_>]) -> Markup {
    html! {
        ul.rows {
            @for it in rows {
                li {
                    div {
                        a href=(it.href) { (it.words) }
                        div.small-text.muted { (told(locale, now, it.pile)) }
                    }
                    (count(locale, it))
                }
            }
        }
    }
}

/// What a pile is worth and since when its first waits.
fn told(locale: &Locale, now: base::Timestamp, pile: Waiting) -> Markup {
    html! {
        @if pile.worth.is_positive() { (money(locale, pile.worth)) " " }
        @if let Some(at) = pile.oldest { "the first " (relative(locale, now, at)) }
    }
}

fn count(locale: &Locale, row: &Row<'_>) -> Markup {
    let number = locale.number(row.pile.count);
    match (row.pile.count, row.bad) {
        (0, _) => html! { span.muted { "0" } },
        (_, true) => chip(Tone::Bad, &number),
        (_, false) => chip(Tone::Act, &number),
    }
}

fn seals(locale: &Locale, seen: &Seen) -> Markup {
    let money = seen.money.as_ref().map(|it| it.seal.as_ref().map(|it| it.day));
    let log = seen.engine.as_ref().map(|it| it.seal.as_ref().map(|it| it.day));
    let line = |what: &str, href: &str, day: Option<base::Day>| {
        html! {
            a href=(href) { (what) } " "
            @match day {
                Some(day) => { "sealed up to " (locale.day(day)) },
                None => "not sealed yet: a day is sealed ten minutes after its end",
            }
        }
    };
    html! {
        p.muted {
            @if let Some(day) = money { (line("The ledger is", "/operator/ledger/seals", day)) "." }
            @if let Some(day) = log {
                " " (line("The audit log is", "/operator/audit/seals", day)) "."
            }
        }
    }
}
