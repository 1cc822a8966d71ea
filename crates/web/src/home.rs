//! The start page: two doors.

use axum::response::{Html, Response};
use face::{Local, PageError, Visitor};
use maud::html;

use crate::{
    frame, styleguide,
    ui::{PageHead, Theme, card, cols, link_button},
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
    let frame = frame(&app, &visitor, say!(locale, "home-title")).await?;
    Ok(frame.public(say!(locale, "home-lead")).show(content))
}

/// `GET /styleguide`
pub(crate) async fn styleguide(Local(app): Local) -> Html<String> {
    Html(styleguide::page(&app.locale, Theme::System).into_string())
}
