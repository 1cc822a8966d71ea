//! `/projects`: everything this person has posted, with what needs a look.

use axum::{
    extract::{Query, State},
    response::Response,
};
use base::{Money, Result};
use face::{App, PageError, Person, Visitor};
use locale::Locale;
use market::{
    AccountId, ProjectId,
    projects::{self, Pause, State as Standing, Summary},
};
use maud::{Markup, html};
use serde::Deserialize;
use store::Tx;

use super::{href, labels, progress};
use crate::{
    frame, terms,
    ui::{
        Empty, Icon, PageHead, Pager, Place, Table, Tone, badge, chip, chip_icon, link_button,
        money,
    },
};

/// Projects on one page.
const PAGE: i64 = 20;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Cursor {
    before: String,
}

/// `GET /projects`
pub(super) async fn show(
    State(app): State<App>,
    visitor: Visitor,
    person: Person,
    Query(cursor): Query<Cursor>,
) -> Result<Response, PageError> {
    let (account, before) = (person.account, cursor.before.parse().ok());
    let found = app.db.read(async move |tx| read(tx, account, before).await).await?;
    let frame = frame(&app, &visitor, "Projects").await?.at(Place::Projects);
    let new = link_button("/projects/new", "New project").primary().icon(Icon::Plus);
    let mut head = PageHead::new("Projects");
    if !found.is_empty() {
        head = head.actions(html! { (new) });
    }
    let older = found.last().filter(|_| i64::try_from(found.len()).is_ok_and(|it| it == PAGE));
    let older = older.map(|(it, _)| format!("/projects?before={}", it.project.id).into());
    let newer = before.map(|_| "/projects".into());
    let content = html! {
        (head)
        (table(frame.locale(), &found))
        (Pager { newer, older }.show(frame.locale()))
    };
    Ok(frame.show(content))
}

/// A page of projects, each with what it has spent.
async fn read(
    tx: &mut Tx,
    account: AccountId,
    before: Option<ProjectId>,
) -> Result<Vec<(Summary, Money)>> {
    let mut found = Vec::new();
    for it in projects::list(tx, account, before, PAGE).await? {
        let spent = projects::spent(tx, it.project.id).await?;
        found.push((it, spent));
    }
    Ok(found)
}

fn table(locale: &Locale, found: &[(Summary, Money)]) -> Markup {
    let rows = found.iter().map(|(it, spent)| row(locale, it, *spent));
    let table = Table::new("Your projects").column("Project").column("State").column("Places");
    let table = table.number("Price").number("Spent").number("In escrow").rows(rows);
    let steps = html! {
        (link_button("/projects/new", "New project").primary().icon(Icon::Plus))
        (link_button("/jobs", "See what others post").quiet())
    };
    let text = "Post your first project: say what is to be done, add your data, and try it as a \
                worker would. You pay only for answers that you accept.";
    html! { (table.empty(Empty::new("No projects yet", text, steps))) }
}

fn row(locale: &Locale, it: &Summary, spent: Money) -> Vec<Markup> {
    vec![
        html! {
            a href=(href(it.project.id, "")) { (it.title) }
            div.muted.small-text {
                (terms::category(it.project.category)) " · " (labels::hiring(it.project.hiring))
            }
        },
        html! { (badge(it.project.state.as_str())) " " (attention(it)) },
        progress::places(locale, &it.tally),
        html! { @if it.price.is_zero() { "–" } @else { (money(locale, it.price)) } },
        money(locale, spent),
        money(locale, it.held),
    ]
}

/// What its requester should look at, if there is something.
fn attention(it: &Summary) -> Markup {
    let project = &it.project;
    match project.state {
        Standing::Draft if project.note.is_some() => {
            chip_icon(Tone::Warn, Icon::Message, "Sent back")
        }
        Standing::Paused if project.paused != Some(Pause::Requester) => {
            chip_icon(Tone::Bad, Icon::Shield, "By a moderator")
        }
        Standing::Open if it.tally.free == 0 && it.tally.running() == 0 => {
            chip(Tone::Warn, "No places left")
        }
        _ => html! {},
    }
}
