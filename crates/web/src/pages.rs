//! Pages to read: help, code of conduct, imprint, privacy, terms, and what the operator adds.

mod article;
mod facts;

use axum::response::Response;
use base::Error;
use face::{App, Local, PageError, PathText, Routes, Visitor};
use locale::{Language, Locale};
use market::{
    accounts::Role,
    pages::{self, BLANK, Known, Page, Slug},
};
use maud::{Markup, html};

pub(crate) use article::{article, draw};
pub(crate) use facts::{Facts, NAMES};

use crate::{
    frame,
    ui::{Icon, PageHead, Tone, date, excerpt, link_button, note},
    words::{phrase, say},
};

/// As much of a page as describes it to a search engine.
const DESCRIBED: usize = 155;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/help", help)
        .get("/conduct", conduct)
        .get("/privacy", privacy)
        .get("/imprint", imprint)
        .get("/terms", terms)
        .get("/p/{slug}", added)
}

macro_rules! known {
    ($($handler:ident $known:ident $path:literal;)*) => { $(
        #[doc = concat!("`GET ", $path, "`")]
        async fn $handler(local: Local, visitor: Visitor) -> Result<Response, PageError> {
            show(&local.0, &visitor, Known::$known.into()).await
        }
    )* };
}

known! {
    help Help "/help";
    conduct Conduct "/conduct";
    privacy Privacy "/privacy";
    imprint Imprint "/imprint";
    terms Terms "/terms";
}

/// `GET /p/{slug}`
async fn added(
    Local(app): Local,
    visitor: Visitor,
    PathText(slug): PathText,
) -> Result<Response, PageError> {
    let found = Slug::parse("slug", &slug).ok().filter(|it| it.known().is_none());
    let slug = found.ok_or_else(|| Error::from(pages::Refusal::NotFound))?;
    show(&app, &visitor, slug).await
}

async fn show(app: &App, visitor: &Visitor, slug: Slug) -> Result<Response, PageError> {
    let locale = &app.locale;
    let language = locale.language();
    let read = app.db.read(async move |tx| {
        let page = pages::page(tx, &slug, language).await?;
        let facts = facts::read(tx, &page.text.body).await?;
        Ok((page, facts))
    });
    let (page, facts) = read.await?;
    let text = facts.fill(locale, &page.text.body);
    let is_admin = visitor.person.as_ref().is_some_and(|it| it.is(Role::Admin));
    let edit = format!("/operator/pages/{}/{}", page.slug, language.code());
    let mut head = PageHead::new(page.text.title.as_str());
    if is_admin {
        let edit = link_button(edit.as_str(), say!(locale, "pages-edit")).small();
        head = head.actions(html! { (edit.icon(Icon::Pencil)) });
    }
    let content = html! {
        (head)
        @if is_admin { (blanks(locale, &text)) }
        (elsewhere(locale, &page))
        (article(locale, &text, page.text.language))
        @if let Some(at) = page.made_at {
            p.small-text.muted { (phrase!(locale, "pages-changed", date = date(locale, at))) }
        }
    };
    let frame = frame(app, visitor, page.text.title.as_str()).await?;
    Ok(frame.public(excerpt(&text, DESCRIBED)).show(content))
}

/// Tells an admin what must still be filled in.
pub(crate) fn blanks(locale: &Locale, text: &str) -> Markup {
    let n = text.matches(BLANK).count();
    html! {
        @if 0 < n {
            (note(Tone::Warn, html! {
                p { (say!(locale, "pages-blanks", n = n)) }
                p {
                    (phrase!(
                        locale,
                        "pages-blanks-how",
                        settings = html! {
                            a href="/operator/settings" { (say!(locale, "operator-settings")) }
                        }
                    ))
                }
            }))
        }
    }
}

/// Says that the page is not there in the reader's language.
fn elsewhere(locale: &Locale, page: &Page) -> Markup {
    let language = page.text.language;
    html! {
        @if language != locale.language() {
            (note(Tone::Plain, say!(locale, "pages-elsewhere", name = name(language)).as_str()))
        }
    }
}

/// The name of a language in itself.
pub(crate) fn name(language: Language) -> &'static str {
    language.name()
}
