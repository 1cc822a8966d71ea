//! `/operator/ledger/transfers/{id}`: one movement with its legs and what it is for.

use axum::{extract::State, response::Response};
use base::{Money, kinds};
use face::{App, PageError, PathId, Person, Treasurer, Visitor};
use locale::Locale;
use market::{
    TransferId, admin,
    ledger::{self, Detail, Name},
};
use maud::{Markup, html};

use crate::{
    frame,
    operator::{Desk, links},
    ui::{PageHead, Section, Table, Tone, chip, copyable, date_time, definitions, money, movement},
};

type Leg = (Name, Money, Option<String>);

/// `GET /operator/ledger/transfers/{id}`
pub(in crate::operator) async fn show(
    State(app): State<App>,
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
    let locale = &app.site.locale;
    let mut title = detail.transfer.kind.replace('-', " ");
    title[..1].make_ascii_uppercase();
    let content = html! {
        (PageHead::new(title.clone()).under("/operator/ledger", "Ledger")
            .under("/operator/ledger/transfers", "Transfers").badge(seal(&detail)))
        (facts(locale, &person, &detail))
        (Section::new("Entries"))
        (table(locale, &legs))
    };
    Ok(frame(&app, &visitor, title).await?.desk(Desk::Ledger).readable().show(content))
}

fn seal(detail: &Detail) -> Markup {
    if detail.sealed { chip(Tone::Ok, "Sealed") } else { chip(Tone::Plain, "Not sealed yet") }
}

fn facts(locale: &Locale, person: &Person, detail: &Detail) -> Markup {
    let it = &detail.transfer;
    let mut facts = vec![
        ("When", date_time(locale, it.at)),
        ("For", links::thing(person, &it.cause_kind, &it.cause)),
        ("Moved", money(locale, it.moved)),
        ("Transfer", copyable(&it.id.to_string())),
        ("Key", html! { code.hash { (detail.key) } }),
    ];
    if !it.memo.is_empty() {
        facts.push(("Memo", html! { (it.memo) }));
    }
    if let Some(id) = detail.reverses {
        facts.push(("Takes back", other(id)));
    }
    if let Some(id) = detail.reversed_by {
        facts.push(("Taken back by", other(id)));
    }
    definitions(facts)
}

fn other(id: TransferId) -> Markup {
    html! { a href={ "/operator/ledger/transfers/" (id) } { code { (id) } } }
}

fn table(locale: &Locale, legs: &[Leg]) -> Markup {
    let rows = legs.iter().map(|(name, amount, owner)| {
        vec![
            html! {
                a href=(links::account(name)) {
                    bdi { (owner.as_deref().unwrap_or(name.owner())) }
                }
                div.small-text.muted { (name.kind()) }
            },
            movement(locale, *amount),
        ]
    });
    let sum = legs.iter().map(|it| it.1).sum();
    let table = Table::new("Entries").column("Account").number("Amount").rows(rows);
    html! { (table.foot([html! { "Sum" }, money(locale, sum)])) }
}
