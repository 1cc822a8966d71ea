//! Refusals as pages: what is wrong, and what to do next.

use axum::{
    extract::Request,
    http::header,
    middleware::Next,
    response::{IntoResponse, Response},
};
use base::{Error, Kind};
use face::{App, Local, PageError, Trouble, Visitor};
use locale::Locale;
use maud::html;

use crate::{
    frame,
    ui::{PageHead, link_button},
    words::{phrase, say},
};

/// An address that no page has.
pub(crate) async fn nowhere() -> PageError {
    Error::refused(Kind::NotFound, "not-found").into()
}

/// Turns the trouble that a handler left on its answer into a page.
pub(crate) async fn paint(
    Local(app): Local,
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

/// Where a link that has had its day can be asked for anew.
fn way_on(locale: &Locale, here: &str, status: u16) -> Option<(&'static str, String)> {
    const NEW_ONES: [(&str, &str); 3] = [
        ("/reset/", "/reset"),
        ("/email/", "/settings/email"),
        ("/wallet/destination/", "/wallet/place"),
    ];
    if status != 410 {
        return None;
    }
    if here.starts_with("/confirm/") {
        return Some(("/settings", say!(locale, "trouble-account")));
    }
    let found = NEW_ONES.into_iter().find(|it| here.starts_with(it.0));
    found.map(|it| (it.1, say!(locale, "trouble-new-link")))
}

async fn page(app: &App, visitor: &Visitor, trouble: &Trouble) -> Result<Response, PageError> {
    let locale = &app.locale;
    let visitor = Visitor { done: None, ..visitor.clone() };
    let title = match trouble.status.as_u16() {
        404 => say!(locale, "trouble-not-found"),
        403 => say!(locale, "trouble-not-allowed"),
        429 => say!(locale, "trouble-slow-down"),
        500.. => say!(locale, "trouble-something-wrong"),
        _ => say!(locale, "trouble-did-not-work"),
    };
    let content = html! {
        (PageHead::new(title.as_str()))
        p.lead { (locale.sentence(trouble.code)) }
        @if !trouble.fields.is_empty() {
            ul {
                @for field in &trouble.fields {
                    li {
                        (phrase!(locale, "trouble-field",
                            field = html! { strong { (field.field) } },
                            sentence = locale.field_sentence(field)))
                    }
                }
            }
        }
        div.actions {
            @if let Some((href, words)) = way_on(locale, &visitor.here, trouble.status.as_u16()) {
                (link_button(href, words).primary())
            }
            (link_button("/", say!(locale, "trouble-home")))
        }
    };
    Ok(frame(app, &visitor, title).await?.readable().show(content))
}
