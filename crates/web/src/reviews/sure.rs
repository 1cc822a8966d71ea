//! The page between "reject all that match" and doing it: how many, why, and that each can appeal.

use axum::response::Response;
use face::{App, PageError, Person, Visitor};
use market::{ProjectId, decisions::Reason, reviews};
use maud::html;

use super::{bulk::Typed, sift::Sift};
use crate::{
    frame,
    my_work::verdict::reason,
    ui::{Confirm, Place, definitions, hidden},
    words::say,
};

/// The question. What was typed stands there once more and goes on with the answer.
pub(super) async fn show(
    app: &App,
    visitor: &Visitor,
    person: &Person,
    project: ProjectId,
    sift: &Sift,
    typed: &Typed,
) -> Result<Response, PageError> {
    let (me, sieve) = (person.account, sift.sieve());
    let count = app.db.read(async move |tx| reviews::count_matching(tx, me, project, &sieve).await);
    let (n, locale) = (count.await?, &app.locale);
    let action = format!("/projects/{project}/reviews");
    let why = Reason::parse(typed.get("reason")).map(|it| reason(locale, it)).unwrap_or_default();
    let labels = [say!(locale, "reviews-reason"), say!(locale, "reviews-reject-why")];
    let facts = [
        (labels[0].as_str(), html! { (why) }),
        (labels[1].as_str(), html! { bdi { (typed.get("text")) } }),
    ];
    let fields = html! {
        (definitions(facts))
        (sift.hidden())
        (hidden("scope", "matching"))
        (hidden("verdict", "reject"))
        (hidden("of", &n.to_string()))
        @for name in ["reason", "text"] { (hidden(name, typed.get(name))) }
    };
    let confirm = Confirm {
        question: say!(locale, "reviews-sure-reject", n = n).into(),
        consequences: vec![
            say!(locale, "reviews-sure-each").into(),
            say!(locale, "reviews-sure-appeal").into(),
            say!(locale, "reviews-sure-many").into(),
        ],
        verb: say!(locale, "reviews-sure-verb", n = n).into(),
        back: format!("{action}?{}", sift.query(sift.state())).into(),
    };
    let content = confirm.show(locale, &action, visitor.csrf(), fields);
    let frame = frame(app, visitor, say!(locale, "reviews-bulk-reject")).await?;
    Ok(frame.at(Place::Projects).readable().show(content))
}
