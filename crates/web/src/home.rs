//! The start page: two doors.

use axum::{
    extract::State,
    response::{Html, Response},
};
use face::{App, PageError, Visitor};
use maud::html;

use crate::{
    frame, styleguide,
    ui::{PageHead, Theme, card, cols, link_button},
};

/// `GET /`
pub(crate) async fn show(State(app): State<App>, visitor: Visitor) -> Result<Response, PageError> {
    let signed_in = visitor.person.is_some();
    let work = card(
        "Earn",
        html! {
            p { "Small tasks and small jobs. You see the pay before you start, and where your \
                 money is at any time." }
            p { (link_button("/jobs", "Find work").primary()) }
        },
    );
    let order = card(
        "Order work",
        html! {
            p { "Split your work into tasks, choose who may do it, pay only for what you accept." }
            p { (link_button("/projects", "Post a project").primary()) }
        },
    );
    let content = html! {
        (PageHead::new("Many a little makes a mickle")
            .lead(
                "A marketplace for micro-jobs: many small pieces of paid work, checked, paid, \
                 and handed back as one result."))
        (cols([work, order]))
        @if !signed_in {
            p {
                (link_button("/sign-up", "Make an account")) " "
                (link_button("/sign-in", "Sign in"))
            }
        }
    };
    Ok(frame(&app, &visitor, "Micro-jobs").await?.show(content))
}

/// `GET /styleguide`
pub(crate) async fn styleguide(State(app): State<App>) -> Html<String> {
    Html(styleguide::page(&app.site.locale, Theme::System).into_string())
}
