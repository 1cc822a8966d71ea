//! `GET /appeals`: the appeals against one requester's rejections.

use axum::{
    extract::{Query, State},
    response::Response,
};
use face::{App, PageError, Person, Visitor};
use market::{AppealId, reviews};
use maud::html;

use crate::{
    frame,
    ui::{Empty, Icon, PageHead, Pager, Place, link_button},
};

/// Appeals on one page.
const PAGE: i64 = 25;

/// `GET /appeals`
pub(super) async fn show(
    State(app): State<App>,
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
    let empty = Empty::new(
        "No appeals",
        "When a worker contests a rejection of yours, you answer here.",
        link_button("/reviews", "To your reviews"),
    );
    let locale = &app.site.locale;
    let content = html! {
        (PageHead::new("Appeals")
            .under("/reviews", "Reviews")
            .lead("Reply or give in. An appeal that you leave unanswered is won by the worker."))
        (super::table(locale, now, "/appeals", &lines, empty.icon(Icon::Flag)))
        (Pager { newer: before.map(|_| "/appeals".into()), older }.show(locale))
    };
    Ok(frame(&app, &visitor, "Appeals").await?.at(Place::Reviews).show(content))
}
