//! Refusals as pages: what is wrong, and what to do next.

use axum::{
    extract::{Request, State},
    http::header,
    middleware::Next,
    response::{IntoResponse, Response},
};
use base::{Error, Kind};
use face::{App, PageError, Trouble, Visitor};
use maud::html;

use crate::{
    frame,
    ui::{PageHead, link_button},
};

/// An address that no page has.
pub(crate) async fn nowhere() -> PageError {
    Error::refused(Kind::NotFound, "not-found").into()
}

/// Turns the trouble that a handler left on its answer into a page.
pub(crate) async fn paint(
    State(app): State<App>,
    visitor: Visitor,
    request: Request,
    next: Next,
) -> Response {
    let mut response = next.run(request).await;
    let Some(trouble) = response.extensions_mut().remove::<Trouble>() else { return response };
    // A stranger's look at the error must not fail a second time on the same trouble.
    let Ok(page) = page(&app, &visitor, &trouble).await else { return response };
    let mut painted = (trouble.status, page).into_response();
    for (name, value) in response.headers() {
        if *name != header::CONTENT_TYPE && *name != header::CONTENT_LENGTH {
            painted.headers_mut().append(name, value.clone());
        }
    }
    painted
}

async fn page(app: &App, visitor: &Visitor, trouble: &Trouble) -> Result<Response, PageError> {
    let locale = &app.site.locale;
    let visitor = Visitor { person: visitor.person.clone(), done: None };
    let title = match trouble.status.as_u16() {
        404 => "Not found",
        403 => "Not allowed",
        429 => "Slow down a little",
        500.. => "Something went wrong",
        _ => "That did not work",
    };
    let content = html! {
        (PageHead::new(title))
        p.lead { (locale.sentence(trouble.code)) }
        @if !trouble.fields.is_empty() {
            ul {
                @for field in &trouble.fields {
                    li { strong { (field.field) } ": " (locale.field_sentence(field)) }
                }
            }
        }
        p { (link_button("/", "To the start page")) }
    };
    Ok(frame(app, &visitor, title).await?.readable().show(content))
}
