//! The start page: two doors.

use axum::{
    extract::Query,
    response::{Html, Response},
};
use face::{Local, PageError, Visitor};
use maud::html;

use crate::{
    frame,
    styleguide::{self, View},
    ui::{PageHead, card, cols, link_button},
    words::say,
};

/// `GET /`
pub(crate) async fn show(Local(app): Local, visitor: Visitor) -> Result<Response, PageError> {
    let (locale, signed_in) = (&app.locale, visitor.person.is_some());
    let work = card(
        &say!(locale, "home-earn"),
        html! {
            p { (say!(locale, "home-earn-how")) }
            p { (link_button("/jobs", say!(locale, "home-find-work")).primary()) }
        },
    );
    let order = card(
        &say!(locale, "home-order"),
        html! {
            p { (say!(locale, "home-order-how")) }
            p { (link_button("/projects", say!(locale, "home-post-project")).primary()) }
        },
    );
    let content = html! {
        (PageHead::new(say!(locale, "home-proverb")).lead(&say!(locale, "home-lead")))
        (cols([work, order]))
        @if !signed_in {
            p {
                (link_button("/sign-up", say!(locale, "home-sign-up"))) " "
                (link_button("/sign-in", say!(locale, "home-sign-in")))
            }
        }
    };
    Ok(frame(&app, &visitor, say!(locale, "home-title")).await?.show(content))
}

/// `GET /styleguide`, `GET /styleguide?theme=dark&dir=rtl&frame=task`
pub(crate) async fn styleguide(
    Local(app): Local,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Html<String> {
    let value = |name: &str| pairs.iter().find(|it| it.0 == name).map(|it| it.1.as_str());
    let view = View::read(value);
    let frame = value("frame").and_then(|it| styleguide::frame(&app.locale, it, view));
    Html(frame.unwrap_or_else(|| styleguide::page(&app.locale, view)).into_string())
}
