//! `/operator`: what waits for staff, as far as each may see it.

use axum::response::Response;
use face::{App, Local, PageError, Person, Staff, Visitor};
use locale::Locale;
use market::{
    accounts::Role,
    admin::{self, Beginnings, Cases, Engine, Treasury, Waiting},
};
use maud::{Markup, html};

use super::{
    Desk, first_steps,
    ledger::{balance_strip, off_balance},
};
use crate::{
    frame,
    ui::{PageHead, Tone, chip, cols, deadline, money, note, relative},
    words::{phrase, say},
};

/// What this person may see; nothing is read of the rest.
struct Seen {
    money: Option<Treasury>,
    cases: Option<Cases>,
    engine: Option<Engine>,
    beginnings: Option<Beginnings>,
}

/// `GET /operator`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    Staff(person): Staff,
) -> Result<Response, PageError> {
    let seen = read(&app, &person).await?;
    let (locale, now) = (&app.locale, app.db.clock().now());
    let mut desks = Vec::new();
    if let Some(it) = &seen.money {
        desks.push(desk(
            &say!(locale, "operator-desk-money"),
            &list(locale, now, &money_rows(locale, it)),
        ));
    }
    if let Some(it) = &seen.cases {
        let piles = list(locale, now, &case_rows(locale, it));
        let piles = html! { (piles) (next_silence(locale, now, it)) };
        desks.push(desk(&say!(locale, "operator-desk-work"), &piles));
    }
    if let Some(it) = &seen.engine {
        let piles = list(locale, now, &engine_rows(locale, it));
        desks.push(desk(&say!(locale, "operator-desk-machine"), &piles));
    }
    let content = html! {
        (PageHead::new(say!(locale, "operator-overview"))
            .lead(&say!(locale, "operator-overview-lead")))
        @if let Some(engine) = &seen.engine { (warnings(locale, engine)) }
        @if let Some(it) = seen.beginnings {
            (first_steps::show(locale, it, app.site.sends_mail))
        }
        @if let Some(it) = &seen.money {
            (off_balance(locale, &it.totals))
            (balance_strip(locale, &it.totals))
        }
        (cols(desks))
        @if seen.money.is_some() || seen.engine.is_some() { (seals(locale, &seen)) }
    };
    let frame = frame(&app, &visitor, say!(locale, "operator-title")).await?;
    Ok(frame.desk(Desk::Overview).show(content))
}

async fn read(app: &App, person: &Person) -> Result<Seen, PageError> {
    let [money, cases, engine] =
        [Role::Treasurer, Role::Moderator, Role::Admin].map(|it| person.is(it));
    let read = app.db.read(async move |tx| {
        Ok(Seen {
            money: if money { Some(admin::treasury(tx).await?) } else { None },
            cases: if cases { Some(admin::cases(tx).await?) } else { None },
            engine: if engine { Some(admin::engine(tx).await?) } else { None },
            beginnings: if engine { Some(admin::beginnings(tx).await?) } else { None },
        })
    });
    Ok(read.await?)
}

/// What one role looks after, with its heading.
fn desk(title: &str, content: &Markup) -> Markup {
    html! {
        section.stack { h2 { (title) } (content) }
    }
}

fn warnings(locale: &Locale, engine: &Engine) -> Markup {
    let settings = html! {
        a href="/operator/settings/safe_mode" { (say!(locale, "operator-safe-mode-link")) }
    };
    html! {
        @if engine.safe_mode {
            (note(Tone::Bad, html! {
                p { (phrase!(locale, "operator-safe-mode", link = settings)) }
            }))
        }
    }
}

fn next_silence(locale: &Locale, now: base::Timestamp, cases: &Cases) -> Markup {
    html! {
        @if let Some(until) = cases.reply_by {
            p.small-text.muted {
                (phrase!(locale, "operator-next-silence", until = deadline(locale, now, until)))
            }
        }
    }
}

/// A pile and the desk it lies on.
struct Row {
    href: &'static str,
    words: String,
    pile: Waiting,
    /// Worth a warning when anything is in it.
    bad: bool,
}

fn row(href: &'static str, words: String, pile: Waiting) -> Row {
    Row { href, words, pile, bad: false }
}

fn money_rows(locale: &Locale, it: &Treasury) -> Vec<Row> {
    vec![
        row("/operator/payouts", say!(locale, "operator-pile-payouts"), it.payouts),
        row("/operator/payouts", say!(locale, "operator-pile-runs"), it.runs),
        row("/operator/payouts", say!(locale, "operator-pile-to-settle"), it.to_settle),
        row("/operator/top-ups", say!(locale, "operator-pile-top-ups"), it.top_ups),
        row("/operator/top-ups", say!(locale, "operator-pile-to-book"), it.to_book),
    ]
}

fn case_rows(locale: &Locale, it: &Cases) -> Vec<Row> {
    let stopped = "/operator/moderation?state=paused";
    vec![
        row("/operator/moderation", say!(locale, "operator-pile-projects"), it.projects),
        row(stopped, say!(locale, "operator-pile-stopped"), it.stopped),
        row("/operator/appeals", say!(locale, "operator-pile-appeals"), it.appeals),
        row("/operator/appeals", say!(locale, "operator-pile-unanswered"), it.unanswered),
        row("/operator/reports", say!(locale, "operator-pile-reports"), it.reports),
        row("/operator/signals", say!(locale, "operator-pile-signals"), it.signals),
        row("/operator/restrictions", say!(locale, "operator-pile-contests"), it.contests),
    ]
}

fn engine_rows(locale: &Locale, it: &Engine) -> Vec<Row> {
    let count = |count| Waiting { count, ..Waiting::default() };
    let bad = |href, words, n| Row { href, words, pile: count(n), bad: true };
    let (waiting, failed) = ("/operator/jobs?state=waiting", "/operator/jobs?state=failed");
    let (unsent, refused) = ("/operator/mails?state=waiting", "/operator/mails?state=failed");
    vec![
        row(waiting, say!(locale, "operator-pile-jobs"), count(it.jobs.waiting)),
        bad(waiting, say!(locale, "operator-pile-late"), it.jobs.overdue),
        bad(failed, say!(locale, "operator-pile-given-up"), it.jobs.given_up),
        row(unsent, say!(locale, "operator-pile-mails"), it.mails),
        bad(refused, say!(locale, "operator-pile-mails-refused"), it.mails_refused),
    ]
}

/// The piles as a list, the full ones marked.
fn list(locale: &Locale, now: base::Timestamp, rows: &[Row]) -> Markup {
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
        @if let Some(at) = pile.oldest {
            (phrase!(locale, "operator-oldest", when = relative(locale, now, at)))
        }
    }
}

fn count(locale: &Locale, row: &Row) -> Markup {
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
    let line = |what: String, href: &str, day: Option<base::Day>| {
        let link = html! { a href=(href) { (what) } };
        match day {
            Some(day) => {
                phrase!(locale, "operator-sealed-to", link = link, day = locale.day(day))
            }
            None => phrase!(locale, "operator-not-sealed", link = link),
        }
    };
    html! {
        p.muted {
            @if let Some(day) = money {
                (line(say!(locale, "operator-sealed-ledger"), "/operator/ledger/seals", day))
            }
            @if let Some(day) = log {
                " "
                (line(say!(locale, "operator-sealed-audit"), "/operator/audit/seals", day))
            }
        }
    }
}
