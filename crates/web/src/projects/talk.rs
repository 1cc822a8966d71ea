//! `/projects/{id}/messages`: every thread about this project.

use axum::{extract::Query, response::Response};
use base::kinds;
use face::{Local, PageError, PathId, Person, Visitor};
use market::{ThreadId, messages, projects};
use maud::html;
use serde::Deserialize;

use super::{href, tabs::project_tabs};
use crate::{
    frame,
    messages::line,
    ui::{Empty, Icon, PageHead, Pager, Place, badge, link_button},
    words::say,
};

/// Threads on one page.
const PAGE: i64 = 25;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Cursor {
    before: String,
}

/// `GET /projects/{id}/messages`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    Query(cursor): Query<Cursor>,
) -> Result<Response, PageError> {
    let (account, before) = (person.account, cursor.before.parse::<ThreadId>().ok());
    let read = app.db.read(async move |tx| {
        let project = projects::of_requester(tx, account, id).await?;
        let title = projects::current(tx, &project).await?.title;
        let lines = messages::of_project(tx, account, id, before, PAGE + 1).await?;
        Ok((project, title, lines, tx.now()))
    });
    let (project, title, mut lines, now) = read.await?;
    let locale = &app.locale;
    let page = href(id, "messages");
    let older = Pager::cut(&mut lines, PAGE).map(|it| format!("{page}?before={}", it.id).into());
    let newer = before.map(|_| page.into());
    let heading = say!(locale, "running-messages");
    let frame = frame(&app, &visitor, heading.as_str()).await?.at(Place::Projects);
    let content = html! {
        (PageHead::new(heading.as_str())
            .under("/projects", say!(locale, "data-projects"))
            .under(href(id, ""), title.as_str())
            .badge(badge(locale, project.state.as_str())))
        (project_tabs(&app, &project, "messages").await?)
        @if lines.is_empty() {
            (Empty::new(
                say!(locale, "running-no-messages"),
                say!(locale, "running-no-messages-text"),
                link_button(href(id, "workers"), say!(locale, "running-to-workers")),
            ).icon(Icon::Message))
        } @else {
            ul.inbox.card.flush { @for it in &lines { li { (line(locale, now, it)) } } }
        }
        (Pager { newer, older }.show(locale))
    };
    Ok(frame.show(content))
}
