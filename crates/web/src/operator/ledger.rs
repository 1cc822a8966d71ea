//! `/operator/ledger`: the books from their sum down to one entry, and nothing to change.
//!
//! Invariant: treasurers read; whatever moves money stands on its own desk with four eyes.

pub(super) mod account;
pub(super) mod accounts;
pub(super) mod transfer;
pub(super) mod transfers;

use axum::response::Response;
use face::{Local, PageError, Treasurer, Visitor};
use locale::Locale;
use market::ledger::{self, Holding, Kind, Totals};
use maud::{Markup, html};

use super::{Desk, links};
use crate::{
    frame,
    ui::{Icon, PageHead, Section, Stat, Table, Tone, link_button, money, movement, note, stats},
    words::{phrase, say},
};

/// `GET /operator/ledger`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    _treasurer: Treasurer,
) -> Result<Response, PageError> {
    let read = app.db.read(async move |tx| {
        let (totals, outside) = (ledger::totals(tx).await?, ledger::outside(tx).await?);
        Ok((totals, outside, ledger::latest_seal(tx).await?))
    });
    let (totals, outside, seal) = read.await?;
    let locale = &app.locale;
    let content = html! {
        (PageHead::new(say!(locale, "operator-ledger"))
            .lead(&say!(locale, "operator-ledger-lead"))
            .actions(html! {
                (link_button("/operator/ledger/transfers", say!(locale, "operator-transfers"))
                    .icon(Icon::List))
                (link_button("/operator/ledger/seals", say!(locale, "operator-seals"))
                    .icon(Icon::Lock))
            }))
        (off_balance(locale, &totals))
        (balance_strip(locale, &totals))
        (Section::new(say!(locale, "operator-accounts")))
        (kinds(locale, &totals))
        (Section::new(say!(locale, "operator-outside")))
        (channels(locale, &outside))
        @if let Some(seal) = seal {
            @let hash = html! { code.hash { (seal.hash) } };
            p.muted {
                (phrase!(
                    locale,
                    "operator-sealed-hash",
                    day = locale.day(seal.day),
                    hash = hash
                ))
            }
        }
    };
    let frame = frame(&app, &visitor, say!(locale, "operator-ledger")).await?;
    Ok(frame.desk(Desk::Ledger).show(content))
}

/// Says so loudly when money and debts differ.
pub(super) fn off_balance(locale: &Locale, totals: &Totals) -> Markup {
    html! {
        @if !totals.difference().is_zero() {
            (note(Tone::Bad, html! {
                p {
                    (phrase!(
                        locale,
                        "operator-off-balance",
                        money = money(locale, totals.difference()),
                        command = html! { code { "mickle check" } }
                    ))
                }
            }))
        }
    }
}

/// Money held against what is owed, and the difference that must be zero.
pub(super) fn balance_strip(locale: &Locale, totals: &Totals) -> Markup {
    let amount = |label: String, it| Stat::new(label, locale.money(it));
    let difference = totals.difference();
    let verdict = if difference.is_zero() {
        say!(locale, "operator-difference-zero")
    } else {
        say!(locale, "operator-difference-bad")
    };
    stats([
        amount(say!(locale, "operator-held"), totals.in_hand())
            .money()
            .note(say!(locale, "operator-held-note")),
        amount(say!(locale, "operator-owed"), totals.of(Kind::Available))
            .note(say!(locale, "operator-owed-note")),
        amount(say!(locale, "operator-escrow"), totals.of(Kind::Escrow))
            .note(say!(locale, "operator-escrow-note")),
        amount(say!(locale, "operator-on-way"), totals.of(Kind::Payout))
            .note(say!(locale, "operator-on-way-note")),
        amount(say!(locale, "operator-fees"), totals.of(Kind::Fees))
            .note(say!(locale, "operator-fees-note")),
        amount(say!(locale, "operator-difference"), difference).note(verdict),
    ])
}

fn kinds(locale: &Locale, totals: &Totals) -> Markup {
    let rows = totals.sums.iter().map(|it| {
        vec![
            html! {
                a href=(links::with("/operator/ledger/accounts", &[("kind", it.kind.as_str())])) {
                    (words(locale, it.kind))
                }
            },
            html! { (locale.number(it.accounts)) },
            money(locale, it.balance.posted),
            html! { @if !it.balance.held.is_zero() { (money(locale, it.balance.held)) } },
        ]
    });
    let table = Table::new(say!(locale, "operator-accounts-by-kind"))
        .column(say!(locale, "operator-column-kind"))
        .number(say!(locale, "operator-accounts"))
        .number(say!(locale, "operator-column-balance"))
        .number(say!(locale, "operator-column-held-for-payouts"));
    html! { (table.rows(rows)) }
}

/// What the accounts of a kind are.
pub(super) fn words(locale: &Locale, kind: Kind) -> String {
    match kind {
        Kind::World => say!(locale, "operator-kind-world"),
        Kind::Available => say!(locale, "operator-kind-available"),
        Kind::Escrow => say!(locale, "operator-kind-escrow"),
        Kind::Payout => say!(locale, "operator-kind-payout"),
        Kind::Fees => say!(locale, "operator-kind-fees"),
    }
}

/// Kinds of movements, as they are offered for choice.
const MOVES: &[&str] = &[
    "reward",
    "bonus",
    "escrow",
    "escrow-return",
    "top-up",
    "payout",
    "payout-paid",
    "payout-failed",
    "reversal",
];

/// What a movement of a kind is called; a kind that is new here by its own name.
pub(super) fn moves(locale: &Locale, kind: &str) -> String {
    match kind {
        "bonus" => say!(locale, "operator-moves-bonus"),
        "escrow" => say!(locale, "operator-moves-escrow"),
        "escrow-return" => say!(locale, "operator-moves-escrow-return"),
        "payout" => say!(locale, "operator-moves-payout"),
        "payout-failed" => say!(locale, "operator-moves-payout-failed"),
        "payout-paid" => say!(locale, "operator-moves-payout-paid"),
        "reversal" => say!(locale, "operator-moves-reversal"),
        "reward" => say!(locale, "operator-moves-reward"),
        "top-up" => say!(locale, "operator-moves-top-up"),
        other => other.replace('-', " "),
    }
}

/// A way on which money comes in and goes out; one that is new here by its own name.
pub(super) fn way(locale: &Locale, channel: &str) -> String {
    match channel {
        "bank" => say!(locale, "operator-way-bank"),
        "paypal" => say!(locale, "operator-way-paypal"),
        "platform" => say!(locale, "operator-way-platform"),
        other => other.to_owned(),
    }
}

fn channels(locale: &Locale, outside: &[Holding]) -> Markup {
    let rows = outside.iter().map(|it| {
        vec![
            html! { a href=(links::account(&it.name)) { (way(locale, it.name.owner())) } },
            // What left the outside came in here, and the other way round.
            movement(locale, it.balance.posted.negated()),
        ]
    });
    let rows: Vec<Vec<Markup>> = rows.collect();
    html! {
        @if rows.is_empty() {
            p.muted { (say!(locale, "operator-nothing-came-in")) }
        } @else {
            (Table::new(say!(locale, "operator-ways"))
                .column(say!(locale, "operator-column-by"))
                .number(say!(locale, "operator-column-in-less-out")).rows(rows))
        }
    }
}
