//! `GET /wallet`: figures, and the statement line by line.

use axum::{
    body::Body,
    extract::{Query, State},
    http::header,
    response::{IntoResponse, Response},
};
use base::{Error, Timestamp};
use face::{App, PageError, Person, Visitor};
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
    State(app): State<App>,
    visitor: Visitor,
    person: Person,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let before = pairs.iter().find(|it| it.0 == "before").and_then(|it| it.1.parse().ok());
    let mut read = read(&app, &person, before).await?;
    let older = Pager::cut(&mut read.lines, PAGE).map(|it| it.transfer);
    let locale = &app.site.locale;
    let content = html! {
        (PageHead::new("Wallet").actions(html! {
            (link_button("/wallet/top-up", "Top up").icon(Icon::Plus))
            (link_button("/wallet/payout", "Withdraw").primary().icon(Icon::ArrowOn))
        }))
        (figures(locale, &read))
        (Section::new("Statement").beside(html! {
            (link_button("/wallet/statement.csv", "Save as CSV").quiet().small()
                .icon(Icon::Download).download())
        }))
        (table(locale, &read.lines))
        (Pager {
            newer: before.map(|_| "/wallet".into()),
            older: older.map(|it| format!("/wallet?before={it}").into()),
        }.show(locale))
    };
    Ok(frame(&app, &visitor, "Wallet").await?.at(Place::Wallet).show(content))
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
    let amount = |label, it| Stat::new(label, locale.money(it)).money();
    let available = read.balance.available();
    let points = locale.points(available).unwrap_or_default();
    let mut items = vec![amount("Available", available).note(points)];
    if let Some(checked) = &read.checked {
        let by = |at: Timestamp| format!("released by {} at the latest", locale.date(at));
        let note = checked.released_by.map(by).unwrap_or_default();
        items.push(amount("Being checked", checked.worth).note(note));
    }
    if read.balance.held.is_positive() {
        items.push(amount("Held for payouts", read.balance.held));
    }
    if read.figures.sent.is_positive() {
        items.push(amount("Sent to you", read.figures.sent));
    }
    let paid = locale.money(read.figures.paid_this_year);
    let earned = amount("Earned this year", read.figures.earned_this_year);
    items.push(earned.note(format!("{paid} of it paid out")));
    stats(items)
}

fn table(locale: &Locale, lines: &[Line]) -> Markup {
    let rows = lines.iter().map(|it| {
        vec![
            date_time(locale, it.at),
            html! {
                (cause(it))
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
    let table = Table::new("Statement").column("When").column("What");
    let step = link_button("/jobs", "Find work");
    let empty = Empty::new("Nothing yet", "Every movement of your money will stand here.", step);
    let table = table.number("Amount").number("Balance").rows(rows).empty(empty);
    html! { (table) }
}

/// What a movement was for, linked to it.
fn cause(line: &Line) -> Markup {
    let cause = &line.cause;
    let incoming = !line.amount.is_negative();
    let (words, href) = match (line.kind.as_str(), incoming) {
        ("reward", _) => ("Reward", format!("/my-work/{cause}")),
        ("bonus", true) => ("Bonus", format!("/my-work/{cause}")),
        ("bonus", false) => ("Bonus given", format!("/reviews/{cause}")),
        ("escrow", _) => ("Set aside for a project", format!("/projects/{cause}")),
        ("escrow-return", _) => ("Back from a project", format!("/projects/{cause}")),
        ("payout", _) => ("Payout", "/wallet/payout".to_owned()),
        ("payout-failed", _) => ("Payout came back", "/wallet/payout".to_owned()),
        ("top-up" | "topup", _) => ("Top-up", "/wallet/top-up".to_owned()),
        ("reversal", _) => ("Correction", String::new()),
        (other, _) => return html! { (other.replace('-', " ")) },
    };
    html! {
        @if href.is_empty() { (words) } @else { a href=(href) { (words) } }
    }
}

/// `GET /wallet/statement.csv`
pub(super) async fn csv(State(app): State<App>, person: Person) -> Response {
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
