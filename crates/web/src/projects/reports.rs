//! `/projects/{id}/reports`: what workers found wrong with the tasks.

use axum::{extract::Query, response::Response};
use base::{Result, kinds};
use face::{Local, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::{
    AccountId, ProjectId, TaskReportId,
    assignments::{self, Problem, TaskReport},
    projects::{self, Project},
};
use maud::{Markup, html};
use store::Tx;

use super::{href, tabs::project_tabs};
use crate::{
    frame,
    task::problem_words,
    ui::{
        Empty, Icon, PageHead, Pager, Place, Table, Tone, badge, card_flush, chip, date_time,
        link_button,
    },
    words::say,
};

/// Reports on one page.
const PAGE: i64 = 30;

struct Seen {
    project: Project,
    title: String,
    counts: Vec<(Problem, i64)>,
    reports: Vec<TaskReport>,
}

async fn read(
    tx: &mut Tx,
    me: AccountId,
    id: ProjectId,
    before: Option<TaskReportId>,
) -> Result<Seen> {
    let project = projects::of_requester(tx, me, id).await?;
    Ok(Seen {
        title: projects::current(tx, &project).await?.title,
        counts: assignments::problems(tx, me, id).await?,
        reports: assignments::reports(tx, me, id, before, PAGE + 1).await?,
        project,
    })
}

/// `GET /projects/{id}/reports`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let me = person.account;
    let before = pairs.iter().find(|it| it.0 == "before").and_then(|it| it.1.parse().ok());
    let mut seen = app.db.read(async move |tx| read(tx, me, id, before).await).await?;
    let older = Pager::cut(&mut seen.reports, PAGE);
    let older = older.map(|it| format!("{}?before={}", href(id, "reports"), it.id).into());
    let locale = &app.locale;
    let title = say!(locale, "projects-reports");
    let content = html! {
        (PageHead::new(title.as_str())
            .under("/projects", say!(locale, "projects-title"))
            .under(href(id, ""), seen.title.as_str())
            .badge(badge(locale, seen.project.state.as_str()))
            .lead(&say!(locale, "projects-reports-lead")))
        (project_tabs(&app, &seen.project, "reports").await?)
        @if seen.counts.is_empty() {
            (Empty::new(say!(locale, "projects-reports-none"),
                say!(locale, "projects-reports-none-text"),
                link_button(href(id, ""), say!(locale, "projects-overview"))).icon(Icon::Flag))
        } @else {
            div.chips {
                @for (problem, n) in &seen.counts {
                    (chip(tone(*problem), &format!("{n} × {}", problem_words(locale, *problem))))
                }
            }
            (card_flush("", table(locale, id, &seen.reports)))
        }
        (Pager { newer: before.map(|_| href(id, "reports").into()), older }.show(locale))
    };
    let frame = frame(&app, &visitor, title).await?;
    Ok(frame.at(Place::Projects).show(content))
}

fn tone(it: Problem) -> Tone {
    if it.is_for_staff() { Tone::Bad } else { Tone::Warn }
}

fn table(locale: &Locale, id: ProjectId, reports: &[TaskReport]) -> Markup {
    let rows = reports.iter().map(|it| {
        let task = format!("{}?after={}", href(id, "tasks"), it.position - 1);
        vec![
            html! { a href=(task) { (say!(locale, "projects-reports-task", n = it.position)) } },
            html! { (problem_words(locale, it.problem)) },
            html! { span.plain-text { (it.text) } },
            date_time(locale, it.at),
        ]
    });
    let table = Table::new(say!(locale, "projects-reports"))
        .column(say!(locale, "projects-reports-which"))
        .column(say!(locale, "projects-reports-what"))
        .column(say!(locale, "projects-reports-text"))
        .column(say!(locale, "projects-reports-when"))
        .rows(rows);
    html! { (table) }
}
