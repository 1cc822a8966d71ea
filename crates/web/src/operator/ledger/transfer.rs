//! `/operator/ledger/transfers/{id}`: one movement with its legs and what it is for.

use axum::response::Response;
use base::{Money, kinds};
use face::{Local, PageError, PathId, Person, Treasurer, Visitor};
use locale::Locale;
use market::{
    TransferId, admin,
    ledger::{self, Detail, Kind, Name},
};
use maud::{Markup, html};

use super::moves;
use crate::{
    frame,
    operator::{Desk, links},
    ui::{PageHead, Section, Table, Tone, chip, copyable, date_time, definitions, money, movement},
    words::say,
};

type Leg = (Name, Money, Option<String>);

/// `GET /operator/ledger/transfers/{id}`
pub(in crate::operator) async fn show(
    Local(app): Local,
    visitor: Visitor,
    Treasurer(person): Treasurer,
    PathId(id): PathId<kinds::Transfer>,
) -> Result<Response, PageError> {
    let read = app.db.read(async move |tx| {
        let detail = ledger::transfer(tx, id).await?;
        let mut legs = Vec::new();
        for (name, amount) in &detail.legs {
            let owner = admin::owner(tx, name).await?;
            legs.push((name.clone(), *amount, owner));
        }
        Ok((detail, legs))
    });
    let (detail, legs) = read.await?;
    let locale = &app.locale;
    let title = moves(locale, &detail.transfer.kind);
    let content = html! {
        (PageHead::new(title.clone())
            .under("/operator/ledger", say!(locale, "operator-ledger"))
            .under("/operator/ledger/transfers", say!(locale, "operator-transfers"))
            .badge(seal(locale, &detail)))
        (facts(locale, &person, &detail))
        (Section::new(say!(locale, "operator-entries")))
        (table(locale, &legs))
    };
    Ok(frame(&app, &visitor, title).await?.desk(Desk::Ledger).readable().show(content))
}

fn seal(locale: &Locale, detail: &Detail) -> Markup {
    if detail.sealed {
        chip(Tone::Ok, &say!(locale, "operator-sealed"))
    } else {
        chip(Tone::Plain, &say!(locale, "operator-not-yet-sealed"))
    }
}

fn facts(locale: &Locale, person: &Person, detail: &Detail) -> Markup {
    let it = &detail.transfer;
    let mut facts = vec![
        (say!(locale, "operator-column-when"), date_time(locale, it.at)),
        (
            say!(locale, "operator-column-for"),
            links::thing(locale, person, &it.cause_kind, &it.cause),
        ),
        (say!(locale, "operator-column-moved"), money(locale, it.moved)),
        (say!(locale, "operator-transfer"), copyable(&it.id.to_string())),
        (say!(locale, "operator-transfer-key"), html! { code.hash { (detail.key) } }),
    ];
    if !it.memo.is_empty() {
        facts.push((say!(locale, "operator-transfer-memo"), html! { (it.memo) }));
    }
    if let Some(id) = detail.reverses {
        facts.push((say!(locale, "operator-transfer-reverses"), other(id)));
    }
    if let Some(id) = detail.reversed_by {
        facts.push((say!(locale, "operator-transfer-reversed"), other(id)));
    }
    definitions(facts.iter().map(|(term, fact)| (term.as_str(), fact.clone())))
}

fn other(id: TransferId) -> Markup {
    html! { a href={ "/operator/ledger/transfers/" (id) } { code { (id) } } }
}

fn table(locale: &Locale, legs: &[Leg]) -> Markup {
    let rows = legs.iter().map(|(name, amount, owner)| {
        vec![
            html! {
                a href=(links::account(name)) {
                    bdi { (owner.clone().unwrap_or_else(|| super::way(locale, name.owner()))) }
                }
                @if let Some(kind) = Kind::parse(name.kind()) {
                    div.small-text.muted { (super::words(locale, kind)) }
                }
            },
            movement(locale, *amount),
        ]
    });
    let sum = legs.iter().map(|it| it.1).sum();
    let table = Table::new(say!(locale, "operator-entries"))
        .column(say!(locale, "operator-column-account"))
        .number(say!(locale, "operator-column-amount"))
        .rows(rows);
    let foot = [html! { (say!(locale, "operator-sum")) }, money(locale, sum)];
    html! { (table.foot(foot)) }
}
