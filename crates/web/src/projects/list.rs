//! `/projects`: everything this person has posted, with what needs a look.

use axum::{extract::Query, response::Response};
use base::{Money, Result};
use face::{Local, PageError, Person, Visitor};
use locale::Locale;
use market::{
    AccountId, ProjectId,
    projects::{self, Pause, State as Standing, Summary},
};
use maud::{Markup, Render, html};
use serde::Deserialize;
use store::Tx;

use super::{
    href, labels,
    progress::{self, Work},
};
use crate::{
    frame, terms,
    ui::{
        Empty, Icon, PageHead, Pager, Place, Tone, badge, chip, chip_icon, chip_link, link_button,
        money,
    },
    words::say,
};

/// Projects on one page.
const PAGE: i64 = 20;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Cursor {
    before: String,
}

/// One project with what it has spent and the work in it.
struct Line {
    summary: Summary,
    spent: Money,
    work: Work,
}

/// `GET /projects`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    Query(cursor): Query<Cursor>,
) -> Result<Response, PageError> {
    let (account, before) = (person.account, cursor.before.parse().ok());
    let mut lines = app.db.read(async move |tx| read(tx, account, before).await).await?;
    let locale = &app.locale;
    let title = say!(locale, "projects-title");
    let frame = frame(&app, &visitor, title.as_str()).await?.at(Place::Projects);
    let new = say!(locale, "projects-new");
    let new = link_button("/projects/new", new).primary().icon(Icon::Plus);
    let mut head = PageHead::new(title);
    if !lines.is_empty() {
        head = head.actions(html! { (new) });
    }
    let older = Pager::cut(&mut lines, PAGE);
    let older = older.map(|it| format!("/projects?before={}", it.summary.project.id).into());
    let newer = before.map(|_| "/projects".into());
    let content = html! {
        (head)
        (list(locale, &lines))
        (Pager { newer, older }.show(locale))
    };
    Ok(frame.show(content))
}

async fn read(tx: &mut Tx, account: AccountId, before: Option<ProjectId>) -> Result<Vec<Line>> {
    let mut lines = Vec::new();
    for summary in projects::list(tx, account, before, PAGE + 1).await? {
        let id = summary.project.id;
        let spent = projects::spent(tx, id).await?;
        let work = progress::work(tx, &summary.project, summary.tally).await?;
        lines.push(Line { summary, spent, work });
    }
    Ok(lines)
}

fn list(locale: &Locale, lines: &[Line]) -> Markup {
    if lines.is_empty() {
        let steps = html! {
            (link_button("/projects/new", say!(locale, "projects-new")).primary().icon(Icon::Plus))
            (link_button("/jobs", say!(locale, "projects-see-others")).quiet())
        };
        let (title, text) = (say!(locale, "projects-none"), say!(locale, "projects-none-text"));
        return Empty::new(title, text, steps).render();
    }
    html! { ul.projects { @for it in lines { (line(locale, it)) } } }
}

fn line(locale: &Locale, it: &Line) -> Markup {
    let (project, summary) = (&it.summary.project, &it.summary);
    let fact = |term: String, amount: Money| {
        html! {
            div {
                dt { (term) }
                dd { @if amount.is_zero() { span.muted { "–" } } @else { (money(locale, amount)) } }
            }
        }
    };
    html! {
        li.project {
            div.what {
                h2 { a href=(href(project.id, "")) { (summary.title) } }
                p.muted.small-text {
                    (terms::category(locale, project.category)) " · "
                    (labels::hiring(locale, project.hiring))
                }
                div.tags { (badge(locale, project.state.as_str())) (attention(locale, it)) }
            }
            div.far { (progress::places(locale, &it.work)) }
            dl.sums {
                (fact(say!(locale, "projects-price"), summary.price))
                (fact(say!(locale, "projects-spent"), it.spent))
                (fact(say!(locale, "projects-in-escrow"), summary.held))
            }
        }
    }
}

/// What its requester should look at, if there is something.
fn attention(locale: &Locale, it: &Line) -> Markup {
    let (project, work) = (&it.summary.project, &it.work);
    html! {
        @if 0 < work.submitted {
            (chip_link(
                Tone::Warn,
                &href(project.id, "reviews"),
                &say!(locale, "projects-count-to-review", n = work.submitted),
            ))
        }
        @match project.state {
            Standing::Draft if project.note.is_some() => {
                (chip_icon(Tone::Warn, Icon::Message, &say!(locale, "projects-sent-back")))
            }
            Standing::Paused if project.paused != Some(Pause::Requester) => {
                (chip_icon(Tone::Bad, Icon::Shield, &say!(locale, "projects-by-moderator")))
            }
            Standing::Open if work.tally.free == 0 && work.tally.running() == 0 => {
                (chip(Tone::Warn, &say!(locale, "projects-no-places-left")))
            }
            _ => {}
        }
    }
}
