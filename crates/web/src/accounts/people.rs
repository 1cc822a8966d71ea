//! `/operator/people`: everybody, for staff to look up.

use axum::{
    extract::{Query, State},
    response::Response,
};
use base::Result;
use face::{App, Moderator, PageError, Visitor};
use market::{
    AccountId,
    accounts::{self, Account, Found},
};
use maud::{Markup, html};
use serde::Deserialize;

use crate::{
    frame,
    operator::Desk,
    ui::{Empty, Fields, PageHead, Pager, Table, Tone, chip, date, link_button, submit},
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
    State(app): State<App>,
    visitor: Visitor,
    _staff: Moderator,
    Query(search): Query<Search>,
) -> Result<Response, PageError> {
    let (text, before) = (search.q.clone(), search.before.parse::<AccountId>().ok());
    let mut found =
        app.db.read(async move |tx| accounts::people(tx, &text, before, PAGE + 1).await).await?;
    let wrong = Wrong::nothing();
    let f = Fields::new(&app.site.locale, &wrong.errors);
    let pages = pager(&search, &mut found);
    let content = html! {
        (PageHead::new("People"))
        form.form method="get" action="/operator/people" role="search" {
            (f.text("q", "Name or e-mail address").value(search.q.clone()).autocomplete("off")
                .input_mode("search"))
            div.actions { (submit("Search")) }
        }
        (table(&app, &found))
        (pages.show(&app.site.locale))
    };
    let frame = frame(&app, &visitor, "People").await?.desk(Desk::People);
    Ok(frame.show(content))
}

fn table(app: &App, found: &[Found]) -> Markup {
    let rows = found.iter().map(|it| {
        let account = &it.account;
        vec![
            html! { a href={ "/operator/people/" (account.id) } { bdi { (account.name) } } },
            html! { (account.email) },
            html! { @for role in &it.roles { (chip(Tone::Act, role.as_str())) " " } },
            standing(account),
            date(&app.site.locale, account.created_at),
        ]
    });
    let table = Table::new("People").column("Name").column("E-mail address").column("Roles");
    let table = table.column("State").column("Since").rows(rows);
    let all = link_button("/operator/people", "Show everybody");
    let empty = Empty::new("Nobody found", "Try a part of the name or of the address.", all);
    html! { (table.empty(empty)) }
}

/// What stands in the way of this person's work, if anything does.
pub(super) fn standing(account: &Account) -> Markup {
    if account.closed_at.is_some() {
        chip(Tone::Plain, "Closed")
    } else if account.suspended.is_some() {
        chip(Tone::Bad, "Suspended")
    } else if account.email_confirmed_at.is_none() {
        chip(Tone::Warn, "Not confirmed")
    } else {
        chip(Tone::Ok, "Active")
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
