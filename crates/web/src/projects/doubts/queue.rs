//! The tasks in doubt, the least sure first.

use axum::response::Response;
use base::{Result, kinds};
use face::{Local, PageError, PathId, Person, Visitor};
use forms::TaskData;
use locale::Locale;
use market::{
    AccountId, ProjectId,
    projects::{self, Project},
    quality::{self, Agreement, Unsure, Wide},
};
use maud::{Markup, html};
use store::Tx;

use super::page_of;
use crate::{
    frame,
    pipelines::agreed,
    projects::{href, tabs::project_tabs},
    ui::{Empty, Icon, PageHead, Place, Table, badge, card_flush, excerpt, link_button},
    words::say,
};

/// Tasks that are listed; when these are decided, the next ones follow.
const PAGE: i64 = 50;
/// Characters of a task's data in the list.
const LENGTH: usize = 90;

struct Seen {
    project: Project,
    title: String,
    unsure: Vec<Unsure>,
    wide: Option<Wide>,
    agreement: Vec<Agreement>,
}

async fn read(tx: &mut Tx, account: AccountId, id: ProjectId) -> Result<Seen> {
    let project = projects::of_requester(tx, account, id).await?;
    Ok(Seen {
        title: projects::current(tx, &project).await?.title,
        unsure: quality::unsure(tx, id, None, PAGE).await?,
        wide: quality::wide(tx, account, id).await?,
        agreement: quality::agreement(tx, id).await?,
        project,
    })
}

/// `GET /projects/{id}/doubts`
pub(in super::super) async fn list(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
) -> Result<Response, PageError> {
    let account = person.account;
    let seen = app.db.read(async move |tx| read(tx, account, id).await).await?;
    let locale = &app.locale;
    let heading = say!(locale, "quality-queue");
    let frame = frame(&app, &visitor, heading.as_str()).await?.at(Place::Projects);
    let content = html! {
        (PageHead::new(heading.as_str())
            .under("/projects", say!(locale, "data-projects"))
            .under(href(id, ""), seen.title.as_str())
            .badge(badge(locale, seen.project.state.as_str()))
            .lead(&say!(locale, "quality-queue-lead")))
        (project_tabs(&app, &seen.project, "tasks").await?)
        @if seen.unsure.is_empty() { (nothing(locale, id)) }
        @else {
            @if let Some(it) = seen.wide { (offer(locale, id, it)) }
            (card_flush("", table(locale, id, &seen.unsure)))
        }
        (agreed::card(locale, &seen.agreement))
    };
    Ok(frame.show(content))
}

fn nothing(locale: &Locale, id: ProjectId) -> Markup {
    let step = link_button(href(id, ""), say!(locale, "projects-overview"));
    let title = say!(locale, "quality-none");
    html! { (Empty::new(title, say!(locale, "quality-none-text"), step).icon(Icon::Check)) }
}

/// One more answer for each, with its whole price.
fn offer(locale: &Locale, id: ProjectId, it: Wide) -> Markup {
    html! {
        p {
            (say!(locale, "quality-wide-text", n = it.tasks, money = locale.money(it.cost)))
        }
        div.actions {
            (link_button(href(id, "doubts/more"), say!(locale, "quality-wide")).icon(Icon::Plus))
        }
    }
}

fn table(locale: &Locale, id: ProjectId, unsure: &[Unsure]) -> Markup {
    let mut table = Table::new(say!(locale, "quality-queue"))
        .column(say!(locale, "running-column-task"))
        .number(say!(locale, "quality-sure-column"))
        .actions(say!(locale, "quality-decide"));
    for it in unsure {
        let page = page_of(id, it.task);
        table = table.row([
            html! {
                a href=(page) { (say!(locale, "running-task", n = it.position)) }
                div.muted.small-text { (sketch(&it.input)) }
                div.muted.small-text { (say!(locale, "quality-answers-of", n = it.answers)) }
            },
            html! { (locale.percent(it.confidence_ppm)) },
            html! { (link_button(page.as_str(), say!(locale, "quality-decide")).small()) },
        ]);
    }
    html! { (table) }
}

/// The first words of a task's data.
fn sketch(input: &str) -> String {
    let Ok(data) = TaskData::from_json(input) else { return String::new() };
    // The address of a picture says nothing to people.
    let words = data.iter().map(|it| it.1).filter(|it| !it.starts_with("file:"));
    excerpt(&words.collect::<Vec<_>>().join(" · "), LENGTH)
}
