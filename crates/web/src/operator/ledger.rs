//! `/operator/ledger`: the books from their sum down to one entry, and nothing to change.
//!
//! Invariant: treasurers read; whatever moves money stands on its own desk with four eyes.

pub(super) mod account;
pub(super) mod accounts;
pub(super) mod transfer;
pub(super) mod transfers;

use axum::{extract::State, response::Response};
use face::{App, PageError, Treasurer, Visitor};
use locale::Locale;
use market::ledger::{self, Holding, Kind, Totals};
use maud::{Markup, html};

use super::{Desk, links};
use crate::{
    frame,
    ui::{Icon, PageHead, Section, Stat, Table, Tone, link_button, money, movement, note, stats},
};

/// `GET /operator/ledger`
pub(super) async fn show(
    State(app): State<App>,
    visitor: Visitor,
    _treasurer: Treasurer,
) -> Result<Response, PageError> {
    let read = app.db.read(async move |tx| {
        let (totals, outside) = (ledger::totals(tx).await?, ledger::outside(tx).await?);
        Ok((totals, outside, ledger::latest_seal(tx).await?))
    });
    let (totals, outside, seal) = read.await?;
    let locale = &app.site.locale;
    let content = html! {
        (PageHead::new("Ledger")
            .lead("Every movement has two sides that sum to zero.")
            .actions(html! {
                (link_button("/operator/ledger/transfers", "Transfers").icon(Icon::List))
                (link_button("/operator/ledger/seals", "Seals").icon(Icon::Lock))
            }))
        (off_balance(locale, &totals))
        (balance_strip(locale, &totals))
        (Section::new("Accounts"))
        (kinds(locale, &totals))
        (Section::new("Outside"))
        (channels(locale, &outside))
        @if let Some(seal) = seal {
            p.muted { "Sealed up to " (locale.day(seal.day)) ": " code.hash { (seal.hash) } }
        }
    };
    Ok(frame(&app, &visitor, "Ledger").await?.desk(Desk::Ledger).show(content))
}

/// Says so loudly when money and debts differ.
pub(super) fn off_balance(locale: &Locale, totals: &Totals) -> Markup {
    html! {
        @if !totals.difference().is_zero() {
            (note(Tone::Bad, html! {
                p {
                    "The books are off by " (money(locale, totals.difference())) ". Pay nothing \
                     out, and run " code { "mickle check" } " now."
                }
            }))
        }
    }
}

/// Money held against what is owed, and the difference that must be zero.
pub(super) fn balance_strip(locale: &Locale, totals: &Totals) -> Markup {
    let amount = |label, it| Stat::new(label, locale.money(it));
    let difference = totals.difference();
    let verdict = if difference.is_zero() { "as it must be" } else { "must be zero" };
    stats([
        amount("Held", totals.in_hand()).money().note("came in and did not go out"),
        amount("Owed to people", totals.of(Kind::Available)).note("their balances"),
        amount("In escrow", totals.of(Kind::Escrow)).note("set aside by projects"),
        amount("On its way out", totals.of(Kind::Payout)).note("payouts that were sent"),
        amount("Fees", totals.of(Kind::Fees)).note("the platform's share"),
        amount("Difference", difference).note(verdict),
    ])
}

fn kinds(locale: &Locale, totals: &Totals) -> Markup {
    let rows = totals.sums.iter().map(|it| {
        vec![
            html! {
                a href=(links::with("/operator/ledger/accounts", &[("kind", it.kind.as_str())])) {
                    (words(it.kind))
                }
            },
            html! { (locale.number(it.accounts)) },
            money(locale, it.balance.posted),
            html! { @if !it.balance.held.is_zero() { (money(locale, it.balance.held)) } },
        ]
    });
    let table = Table::new("Accounts by kind").column("Kind").number("Accounts");
    html! { (table.number("Balance").number("Held for payouts").rows(rows)) }
}

/// What the accounts of a kind are.
pub(super) fn words(kind: Kind) -> &'static str {
    match kind {
        Kind::World => "Outside the platform",
        Kind::Available => "People",
        Kind::Escrow => "Projects",
        Kind::Payout => "Payouts on their way",
        Kind::Fees => "Fees",
    }
}

fn channels(locale: &Locale, outside: &[Holding]) -> Markup {
    let rows = outside.iter().map(|it| {
        vec![
            html! { a href=(links::account(&it.name)) { (it.name.owner()) } },
            // What left the outside came in here, and the other way round.
            movement(locale, it.balance.posted.negated()),
        ]
    });
    let rows: Vec<Vec<Markup>> = rows.collect();
    html! {
        @if rows.is_empty() {
            p.muted { "No money has come in yet." }
        } @else {
            (Table::new("Ways in and out").column("By").number("In less out").rows(rows))
        }
    }
}
