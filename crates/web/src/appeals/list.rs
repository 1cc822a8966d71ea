//! `GET /appeals`: the appeals against one requester's rejections.

use axum::{extract::Query, response::Response};
use face::{Local, PageError, Person, Visitor};
use market::{AppealId, reviews};
use maud::html;

use crate::{
    frame,
    ui::{Empty, Icon, PageHead, Pager, Place, link_button},
    words::say,
};

/// Appeals on one page.
const PAGE: i64 = 25;

/// `GET /appeals`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let before = pairs.iter().find(|it| it.0 == "before").and_then(|it| it.1.parse().ok());
    let before: Option<AppealId> = before;
    let me = person.account;
    let read = app.db.read(async move |tx| {
        let lines = reviews::appeals_of_requester(tx, me, before, PAGE + 1).await?;
        Ok((lines, tx.now()))
    });
    let (mut lines, now) = read.await?;
    let older = Pager::cut(&mut lines, PAGE);
    let older = older.map(|it| format!("/appeals?before={}", it.appeal.id).into());
    let locale = &app.locale;
    let empty = Empty::new(
        say!(locale, "appeals-none-title"),
        say!(locale, "appeals-none-text"),
        link_button("/reviews", say!(locale, "appeals-to-reviews")),
    );
    let content = html! {
        (PageHead::new(say!(locale, "appeals-title"))
            .under("/reviews", say!(locale, "appeals-reviews"))
            .lead(&say!(locale, "appeals-lead")))
        (super::table(locale, now, "/appeals", &lines, empty.icon(Icon::Flag)))
        (Pager { newer: before.map(|_| "/appeals".into()), older }.show(locale))
    };
    let title = say!(locale, "appeals-title");
    Ok(frame(&app, &visitor, title).await?.at(Place::Reviews).show(content))
}
