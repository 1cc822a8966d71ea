//! `/operator/people`: everybody, for staff to look up.

use axum::{extract::Query, response::Response};
use base::Result;
use face::{Local, Moderator, PageError, Visitor};
use locale::Locale;
use market::{
    AccountId,
    accounts::{self, Account, Found, Role},
};
use maud::{Markup, html};
use serde::Deserialize;

use crate::{
    frame,
    operator::Desk,
    ui::{Empty, Fields, PageHead, Pager, Table, Tone, chip, date, link_button, submit},
    words::say,
    wrong::Wrong,
};

/// People on one page.
const PAGE: i64 = 50;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Search {
    q: String,
    before: String,
}

/// `GET /operator/people`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    _staff: Moderator,
    Query(search): Query<Search>,
) -> Result<Response, PageError> {
    let (text, before) = (search.q.clone(), search.before.parse::<AccountId>().ok());
    let mut found =
        app.db.read(async move |tx| accounts::people(tx, &text, before, PAGE + 1).await).await?;
    let wrong = Wrong::nothing();
    let locale = &app.locale;
    let f = Fields::new(locale, &wrong.errors);
    let pages = pager(&search, &mut found);
    let content = html! {
        (PageHead::new(say!(locale, "accounts-people"))
            .lead(&say!(locale, "accounts-people-lead")))
        form.form.search method="get" action="/operator/people" role="search" {
            (f.text("q", say!(locale, "accounts-people-search-label")).value(search.q.clone())
                .autocomplete("off").input_mode("search"))
            div.actions { (submit(say!(locale, "accounts-people-search"))) }
        }
        (table(locale, &found))
        (pages.show(locale))
    };
    let frame = frame(&app, &visitor, say!(locale, "accounts-people")).await?;
    Ok(frame.desk(Desk::People).show(content))
}

fn table(locale: &Locale, found: &[Found]) -> Markup {
    let rows = found.iter().map(|it| {
        let account = &it.account;
        vec![
            html! { a href={ "/operator/people/" (account.id) } { bdi { (account.name) } } },
            html! { (account.email) },
            html! { @for role in &it.roles { (chip(Tone::Act, &named(locale, *role))) " " } },
            standing(locale, account),
            date(locale, account.created_at),
        ]
    });
    let table = Table::new(say!(locale, "accounts-people"))
        .column(say!(locale, "accounts-name"))
        .column(say!(locale, "accounts-email-address"))
        .column(say!(locale, "accounts-people-roles"))
        .column(say!(locale, "accounts-people-state"))
        .column(say!(locale, "accounts-since"))
        .rows(rows);
    let empty = Empty::new(
        say!(locale, "accounts-people-nobody"),
        say!(locale, "accounts-people-nobody-help"),
        link_button("/operator/people", say!(locale, "accounts-people-all")),
    );
    html! { (table.empty(empty)) }
}

/// What a role is called.
pub(super) fn named(locale: &Locale, role: Role) -> String {
    match role {
        Role::Moderator => say!(locale, "accounts-role-moderator"),
        Role::Assessor => say!(locale, "accounts-role-assessor"),
        Role::Treasurer => say!(locale, "accounts-role-treasurer"),
        Role::Manager => say!(locale, "accounts-role-manager"),
        Role::Admin => say!(locale, "accounts-role-admin"),
    }
}

/// What stands in the way of this person's work, if anything does.
pub(super) fn standing(locale: &Locale, account: &Account) -> Markup {
    if account.closed_at.is_some() {
        chip(Tone::Plain, &say!(locale, "accounts-state-closed"))
    } else if account.suspended.is_some() {
        chip(Tone::Bad, &say!(locale, "accounts-state-suspended"))
    } else if account.email_confirmed_at.is_none() {
        chip(Tone::Warn, &say!(locale, "accounts-state-unconfirmed"))
    } else {
        chip(Tone::Ok, &say!(locale, "accounts-state-active"))
    }
}

fn pager<'a>(search: &Search, found: &mut Vec<Found>) -> Pager<'a> {
    let last = Pager::cut(found, PAGE);
    let older = last.map(|it| {
        let plain = |b: u8| b.is_ascii_alphanumeric() || b"-_.".contains(&b);
        let q: String = search
            .q
            .bytes()
            .map(|b| if plain(b) { char::from(b).to_string() } else { format!("%{b:02X}") })
            .collect();
        format!("/operator/people?q={q}&before={}", it.account.id).into()
    });
    Pager { newer: None, older }
}
