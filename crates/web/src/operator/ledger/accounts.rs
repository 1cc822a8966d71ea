//! `/operator/ledger/accounts`: the accounts of a kind with what each has.

use axum::{extract::Query, response::Response};
use face::{Local, PageError, Treasurer, Visitor};
use locale::Locale;
use market::{
    admin,
    ledger::{self, Balance, Holding, Kind, Name},
};
use maud::{Markup, html};
use serde::Deserialize;
use store::Tx;

use super::{way, words};
use crate::{
    frame,
    operator::{Desk, links},
    ui::{Empty, Icon, PageHead, Pager, Tab, Table, link_button, money, tabs},
    words::say,
};

/// Accounts on one page.
const PAGE: i64 = 50;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::operator) struct View {
    kind: String,
    /// The last account of the page before.
    after: String,
}

/// `GET /operator/ledger/accounts`
pub(in crate::operator) async fn show(
    Local(app): Local,
    visitor: Visitor,
    _treasurer: Treasurer,
    Query(view): Query<View>,
) -> Result<Response, PageError> {
    let kind = Kind::parse(&view.kind).unwrap_or(Kind::Available);
    let after = Name::read(&view.after);
    let read = app.db.read(async move |tx| {
        let mut found = Vec::new();
        for it in holdings(tx, kind, after.as_ref()).await? {
            let owner = admin::owner(tx, &it.name).await?;
            found.push((it, owner));
        }
        Ok(found)
    });
    let mut found = read.await?;
    let locale = &app.locale;
    let views: Vec<Tab<'_>> = Kind::ALL.iter().map(|it| tab(locale, *it, kind)).collect();
    let pages = pager(&view, kind, &mut found);
    let content = html! {
        (PageHead::new(say!(locale, "operator-accounts"))
            .under("/operator/ledger", say!(locale, "operator-ledger")))
        (tabs(locale, &say!(locale, "operator-accounts-by-kind"), &views))
        (table(locale, kind, &found))
        (pages.show(locale))
    };
    let frame = frame(&app, &visitor, say!(locale, "operator-accounts")).await?;
    Ok(frame.desk(Desk::Ledger).show(content))
}

async fn holdings(tx: &mut Tx, kind: Kind, after: Option<&Name>) -> base::Result<Vec<Holding>> {
    match kind {
        Kind::World => ledger::outside(tx).await,
        Kind::Fees => {
            let (name, balance) = (Name::fees(), ledger::balance(tx, &Name::fees()).await?);
            Ok(vec![Holding { name, balance }])
        }
        _ => ledger::holdings(tx, Some(kind), after, PAGE + 1).await,
    }
}

fn tab<'a>(locale: &Locale, it: Kind, kind: Kind) -> Tab<'a> {
    Tab {
        href: links::with("/operator/ledger/accounts", &[("kind", it.as_str())]).into(),
        label: words(locale, it).into(),
        count: None,
        current: it == kind,
    }
}

fn table(locale: &Locale, kind: Kind, found: &[(Holding, Option<String>)]) -> Markup {
    // Only people have money that is held and not theirs to spend.
    let holds = kind == Kind::Available;
    let rows = found.iter().map(|(it, owner)| {
        let Balance { posted, held } = it.balance;
        let mut row = vec![
            html! {
                a href=(links::account(&it.name)) {
                    bdi { (owner.clone().unwrap_or_else(|| way(locale, it.name.owner()))) }
                }
                @if owner.is_some() { div.small-text.muted { code { (it.name.owner()) } } }
            },
            money(locale, posted),
        ];
        if holds {
            row.push(html! { @if !held.is_zero() { (money(locale, held)) } });
            row.push(money(locale, it.balance.available()));
        }
        row
    });
    let step = link_button("/operator/ledger", say!(locale, "operator-to-ledger"));
    let text = say!(locale, "operator-no-account-text");
    let empty = Empty::new(say!(locale, "operator-no-account"), text, step);
    let mut table = Table::new(say!(locale, "operator-accounts"))
        .column(say!(locale, "operator-column-whose"))
        .number(say!(locale, "operator-column-balance"));
    if holds {
        table = table
            .number(say!(locale, "operator-column-held"))
            .number(say!(locale, "operator-column-available"));
    }
    html! { (table.rows(rows).empty(empty.icon(Icon::Wallet))) }
}

fn pager<'a>(view: &View, kind: Kind, found: &mut Vec<(Holding, Option<String>)>) -> Pager<'a> {
    let page = |after: &str| {
        let pairs = [("kind", kind.as_str()), ("after", after)];
        links::with("/operator/ledger/accounts", &pairs)
    };
    let last = Pager::cut(found, PAGE);
    Pager {
        newer: (!view.after.is_empty()).then(|| page("").into()),
        older: last.map(|it| page(&it.0.name.to_string()).into()),
    }
}
