//! `GET /wallet`: figures, the way on, the months, and the statement line by line.

use axum::{
    body::Body,
    extract::Query,
    http::header,
    response::{IntoResponse, Response},
};
use base::{Day, Error, Money, Timestamp};
use face::{App, Local, PageError, Person, Visitor};
use futures_util::stream;
use locale::Locale;
use market::{
    AccountId, ProjectId,
    assignments::{self, Waiting},
    ledger::{self, Balance, Line, Name},
    payouts::{self, Figures, SheetCursor},
    projects,
    records::{self, Earned},
    settings,
};
use maud::{Markup, html};
use store::Tx;

use super::{
    lines,
    part::{Asked, month_start},
};
use crate::{
    frame,
    ui::{
        BarChart, Icon, PageHead, Pager, Place, Section, Stat, Tone, card, date, link_button, note,
        stats,
    },
    words::{phrase, say},
};

/// Movements on one page; those of a day that are alike share a row.
const PAGE: i64 = 60;
/// Months on the chart.
const MONTHS: i64 = 12;
/// Projects between the oldest and the newest on a page that are read at most.
const MOST_TITLES: i64 = 300;

struct Read {
    now: Timestamp,
    balance: Balance,
    least: Money,
    figures: Figures,
    waiting: Waiting,
    earned: Vec<Earned>,
    lines: Vec<Line>,
}

/// `GET /wallet`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let asked = Asked::read(&pairs);
    let mut read = read(&app, &person, asked).await?;
    let older = Pager::cut(&mut read.lines, PAGE).map(|it| it.transfer);
    let locale = &app.locale;
    let sheet = asked.href("/wallet/statement.csv", None);
    let year = read.now.day().date().0;
    let content = html! {
        (PageHead::new(say!(locale, "wallet-title")).actions(html! {
            (link_button("/wallet/billing", say!(locale, "billing-title")).quiet())
            (link_button("/wallet/top-up", say!(locale, "wallet-top-up")).icon(Icon::Plus))
            (link_button("/wallet/payout", say!(locale, "wallet-withdraw")).primary()
                .icon(Icon::ArrowOn))
        }))
        (figures(locale, &read))
        (next(locale, &read))
        @if !read.earned.is_empty() { (card("", chart(locale, &read))) }
        (Section::new(say!(locale, "wallet-statement")).beside(html! {
            span.actions {
                (link_button(format!("/wallet/years/{year}"), say!(locale, "wallet-year-link"))
                    .quiet().small().icon(Icon::Calendar))
                (link_button(sheet, say!(locale, "wallet-save-csv")).quiet().small()
                    .icon(Icon::Download).download())
            }
        }))
        (lines::filters(locale, asked, read.now))
        (lines::table(locale, asked, &read.lines))
        (Pager {
            newer: asked.before.map(|_| asked.href("/wallet", None).into()),
            older: older.map(|it| asked.href("/wallet", Some(it)).into()),
        }.show(locale))
    };
    let title = say!(locale, "wallet-title");
    Ok(frame(&app, &visitor, title).await?.at(Place::Wallet).show(content))
}

async fn read(app: &App, person: &Person, asked: Asked) -> Result<Read, Error> {
    let me = person.account;
    app.db
        .read(async move |tx| {
            let (own, now) = (Name::available(me), tx.now());
            let (before, part) = (asked.before, asked.part());
            let lines = if asked.is_all() {
                ledger::statement(tx, &own, before, PAGE + 1).await?
            } else {
                ledger::sifted(tx, &own, part, before, PAGE + 1).await?
            };
            let lines = named(tx, me, lines).await?;
            let first = month_start(now.day(), 1 - MONTHS);
            let tomorrow = now.day().next();
            Ok(Read {
                now,
                balance: ledger::balance(tx, &own).await?,
                least: settings::amount(tx, settings::PAYOUT_MINIMUM).await?,
                figures: payouts::figures(tx, me).await?,
                waiting: assignments::waiting(tx, me).await?,
                earned: records::earned_by_day(tx, me, first, tomorrow).await?,
                lines,
            })
        })
        .await
}

/// Lines of a requester's own projects with their titles, so that they can be told apart.
async fn named(tx: &mut Tx, me: AccountId, mut lines: Vec<Line>) -> Result<Vec<Line>, Error> {
    let project = |it: &Line| {
        let is_nameless = it.memo.is_empty() && it.cause_kind == "project";
        is_nameless.then(|| it.cause.parse::<ProjectId>().ok()).flatten()
    };
    let ids: Vec<ProjectId> = lines.iter().filter_map(project).collect();
    let (Some(first), Some(last)) = (ids.iter().min(), ids.iter().max()) else {
        return Ok(lines);
    };
    let titles = projects::titles(tx, me, (*first, *last), MOST_TITLES).await?;
    for it in &mut lines {
        let Some(id) = project(it) else { continue };
        if let Some((_, title)) = titles.iter().find(|(known, _)| *known == id) {
            it.memo.clone_from(title);
        }
    }
    Ok(lines)
}

/// What was earned from one day on.
fn since(read: &Read, first: Day) -> Money {
    read.earned.iter().filter(|it| first <= it.day).map(Earned::total).sum()
}

fn figures(locale: &Locale, read: &Read) -> Markup {
    let amount = |label: String, it| Stat::new(label, locale.money(it)).money();
    let available = read.balance.available();
    let points = locale.points(available).unwrap_or_default();
    let mut items = vec![amount(say!(locale, "wallet-available"), available).note(points)];
    if 0 < read.waiting.count {
        let (first, last) = (read.waiting.first_by, read.waiting.last_by);
        let note = match (first, last) {
            (Some(first), Some(last)) if first.day() != last.day() => phrase!(
                locale,
                "wallet-released-between",
                first = date(locale, first),
                last = date(locale, last),
            ),
            (_, Some(at)) => phrase!(locale, "wallet-released-by", date = date(locale, at)),
            _ => html! {},
        };
        let checked = amount(say!(locale, "wallet-being-checked"), read.waiting.worth);
        items.push(checked.note(note));
    }
    if read.balance.held.is_positive() {
        items.push(amount(say!(locale, "wallet-held"), read.balance.held));
    }
    if read.figures.sent.is_positive() {
        items.push(amount(say!(locale, "wallet-sent"), read.figures.sent));
    }
    let month = since(read, month_start(read.now.day(), 0));
    items.push(amount(say!(locale, "wallet-earned-this-month"), month));
    let paid = locale.money(read.figures.paid_this_year);
    let earned = amount(say!(locale, "wallet-earned"), read.figures.earned_this_year);
    items.push(earned.note(say!(locale, "wallet-paid-of-it", money = paid)));
    stats(items)
}

/// What can be done with the money now, or how much is missing.
fn next(locale: &Locale, read: &Read) -> Markup {
    let available = read.balance.available();
    let least = crate::ui::money(locale, read.least);
    if read.least <= available {
        let link = html! {
            a href="/wallet/payout" { (say!(locale, "wallet-next-link")) }
        };
        return note(
            Tone::Money,
            html! {
                p { (phrase!(locale, "wallet-next-ready", link = link, least = least)) }
            },
        );
    }
    let missing = Money::micros(read.least.as_micros() - available.as_micros());
    let missing = crate::ui::money(locale, missing);
    let link = html! { a href="/jobs" { (say!(locale, "wallet-find-work")) } };
    note(
        Tone::Plain,
        html! {
            p { (phrase!(
                locale,
                "wallet-next-missing",
                least = least,
                missing = missing,
                link = link,
            )) }
        },
    )
}

fn chart(locale: &Locale, read: &Read) -> Markup {
    let mut chart = BarChart::new(say!(locale, "wallet-by-month"), say!(locale, "wallet-month"))
        .series(say!(locale, "wallet-rewards"))
        .series(say!(locale, "wallet-bonuses"))
        .written(|locale, micros| locale.money(Money::micros(micros)));
    for back in (0..MONTHS).rev() {
        let (first, end) =
            (month_start(read.now.day(), -back), month_start(read.now.day(), 1 - back));
        let days = || read.earned.iter().filter(|it| first <= it.day && it.day < end);
        let rewards: Money = days().map(|it| it.rewards).sum();
        let bonuses: Money = days().map(|it| it.bonuses).sum();
        let label = locale.month(first.date().1);
        chart = chart.bar(label, &[rewards.as_micros(), bonuses.as_micros()]);
    }
    chart.show(locale)
}

/// `GET /wallet/statement.csv`
pub(super) async fn csv(
    Local(app): Local,
    person: Person,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Response {
    let (account, part) = (person.account, Asked::read(&pairs).part());
    let parts = stream::try_unfold((app, SheetCursor::default()), move |(app, at)| async move {
        let next = app.db.read(async move |tx| payouts::next_sheet(tx, account, part, at).await);
        Ok::<_, Error>(next.await?.map(|(part, at)| (part, (app, at))))
    });
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"statement.csv\""),
    ];
    (headers, Body::from_stream(parts)).into_response()
}
