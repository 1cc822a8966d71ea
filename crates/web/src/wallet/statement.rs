//! `GET /wallet`: figures, and the statement line by line.

use axum::{
    body::Body,
    extract::Query,
    http::header,
    response::{IntoResponse, Response},
};
use base::{Error, Timestamp};
use face::{App, Local, PageError, Person, Visitor};
use futures_util::stream;
use locale::Locale;
use market::{
    TransferId,
    assignments::{self, Tab, Tally},
    ledger::{self, Balance, Line, Name},
    payouts::{self, Figures, SheetCursor},
};
use maud::{Markup, html};

use crate::{
    frame,
    ui::{
        Empty, Icon, PageHead, Pager, Place, Section, Stat, Table, date_time, link_button, money,
        movement, stats,
    },
    words::say,
};

/// Lines on one page.
const PAGE: i64 = 25;

struct Read {
    balance: Balance,
    figures: Figures,
    checked: Option<Tally>,
    lines: Vec<Line>,
}

/// `GET /wallet`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let before = pairs.iter().find(|it| it.0 == "before").and_then(|it| it.1.parse().ok());
    let mut read = read(&app, &person, before).await?;
    let older = Pager::cut(&mut read.lines, PAGE).map(|it| it.transfer);
    let locale = &app.locale;
    let content = html! {
        (PageHead::new(say!(locale, "wallet-title")).actions(html! {
            (link_button("/wallet/top-up", say!(locale, "wallet-top-up")).icon(Icon::Plus))
            (link_button("/wallet/payout", say!(locale, "wallet-withdraw")).primary()
                .icon(Icon::ArrowOn))
        }))
        (figures(locale, &read))
        (Section::new(say!(locale, "wallet-statement")).beside(html! {
            (link_button("/wallet/statement.csv", say!(locale, "wallet-save-csv")).quiet().small()
                .icon(Icon::Download).download())
        }))
        (table(locale, &read.lines))
        (Pager {
            newer: before.map(|_| "/wallet".into()),
            older: older.map(|it| format!("/wallet?before={it}").into()),
        }.show(locale))
    };
    let title = say!(locale, "wallet-title");
    Ok(frame(&app, &visitor, title).await?.at(Place::Wallet).show(content))
}

async fn read(app: &App, person: &Person, before: Option<TransferId>) -> Result<Read, Error> {
    let me = person.account;
    app.db
        .read(async move |tx| {
            let own = Name::available(me);
            let tally = assignments::tally(tx, me).await?;
            Ok(Read {
                balance: ledger::balance(tx, &own).await?,
                figures: payouts::figures(tx, me).await?,
                checked: tally.into_iter().find(|it| it.tab == Tab::Checked),
                lines: ledger::statement(tx, &own, before, PAGE + 1).await?,
            })
        })
        .await
}

fn figures(locale: &Locale, read: &Read) -> Markup {
    let amount = |label: String, it| Stat::new(label, locale.money(it)).money();
    let available = read.balance.available();
    let points = locale.points(available).unwrap_or_default();
    let mut items = vec![amount(say!(locale, "wallet-available"), available).note(points)];
    if let Some(checked) = &read.checked {
        let by = |at: Timestamp| say!(locale, "wallet-released-by", date = locale.date(at));
        let note = checked.released_by.map(by).unwrap_or_default();
        items.push(amount(say!(locale, "wallet-being-checked"), checked.worth).note(note));
    }
    if read.balance.held.is_positive() {
        items.push(amount(say!(locale, "wallet-held"), read.balance.held));
    }
    if read.figures.sent.is_positive() {
        items.push(amount(say!(locale, "wallet-sent"), read.figures.sent));
    }
    let paid = locale.money(read.figures.paid_this_year);
    let earned = amount(say!(locale, "wallet-earned"), read.figures.earned_this_year);
    items.push(earned.note(say!(locale, "wallet-paid-of-it", money = paid)));
    stats(items)
}

fn table(locale: &Locale, lines: &[Line]) -> Markup {
    let rows = lines.iter().map(|it| {
        vec![
            date_time(locale, it.at),
            html! {
                (cause(locale, it))
                @if !it.memo.is_empty() { " " span.muted { (it.memo) } }
            },
            html! {
                (movement(locale, it.amount))
                @if let Some(points) = locale.points(it.amount) {
                    " " span.points { (points) }
                }
            },
            money(locale, it.balance),
        ]
    });
    let table = Table::new(say!(locale, "wallet-statement"))
        .column(say!(locale, "wallet-column-when"))
        .column(say!(locale, "wallet-column-what"))
        .number(say!(locale, "wallet-amount"))
        .number(say!(locale, "wallet-column-balance"));
    let step = link_button("/jobs", say!(locale, "wallet-find-work"));
    let (title, text) = (say!(locale, "wallet-empty-title"), say!(locale, "wallet-empty-text"));
    let table = table.rows(rows).empty(Empty::new(title, text, step));
    html! { (table) }
}

/// What a movement was for, linked to it.
fn cause(locale: &Locale, line: &Line) -> Markup {
    let cause = &line.cause;
    let incoming = !line.amount.is_negative();
    let work = || format!("/my-work/{cause}");
    let project = || format!("/projects/{cause}");
    let payout = || "/wallet/payout".to_owned();
    let (words, href) = match (line.kind.as_str(), incoming) {
        ("reward", _) => (say!(locale, "wallet-cause-reward"), work()),
        ("bonus", true) => (say!(locale, "wallet-cause-bonus"), work()),
        ("bonus", false) => (say!(locale, "wallet-cause-bonus-given"), format!("/reviews/{cause}")),
        ("escrow", _) => (say!(locale, "wallet-cause-escrow"), project()),
        ("escrow-return", _) => (say!(locale, "wallet-cause-escrow-return"), project()),
        ("payout", _) => (say!(locale, "wallet-cause-payout"), payout()),
        ("payout-failed", _) => (say!(locale, "wallet-cause-payout-failed"), payout()),
        ("top-up" | "topup", _) => {
            (say!(locale, "wallet-cause-top-up"), "/wallet/top-up".to_owned())
        }
        ("reversal", _) => (say!(locale, "wallet-cause-reversal"), String::new()),
        (other, _) => return html! { (other.replace('-', " ")) },
    };
    html! {
        @if href.is_empty() { (words) } @else { a href=(href) { (words) } }
    }
}

/// `GET /wallet/statement.csv`
pub(super) async fn csv(Local(app): Local, person: Person) -> Response {
    let account = person.account;
    let parts = stream::try_unfold((app, SheetCursor::default()), move |(app, at)| async move {
        let next = app.db.read(async move |tx| payouts::next_sheet(tx, account, at).await);
        Ok::<_, Error>(next.await?.map(|(part, at)| (part, (app, at))))
    });
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"statement.csv\""),
    ];
    (headers, Body::from_stream(parts)).into_response()
}
