//! `/operator/pages`: the pages that the operator writes, in each language.

pub(super) mod editor;
mod history;
pub(super) mod saving;

use axum::response::{IntoResponse, Redirect, Response};
use base::{Error, Title};
use face::{Admin, App, CsrfForm, Local, PageError, PathText, Person, Visitor};
use locale::{Language, Locale};
use market::pages::{self, Known, Listed, Placing, Slug};
use maud::{Markup, Render, html};
use serde::Deserialize;

use super::Desk;
use crate::{
    frame,
    ui::{Choice, Fields, PageHead, Section, Table, Tone, card, chip_link, submit},
    words::say,
    wrong::{Faults, Wrong},
};

/// `GET /operator/pages`
pub(super) async fn list(
    Local(app): Local,
    visitor: Visitor,
    Admin(person): Admin,
) -> Result<Response, PageError> {
    page(&app, &visitor, &person, &New::default(), &Wrong::nothing()).await
}

/// A page about to be added.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct New {
    name: String,
    title: String,
    placing: String,
}

async fn page(
    app: &App,
    visitor: &Visitor,
    person: &Person,
    new: &New,
    wrong: &Wrong,
) -> Result<Response, PageError> {
    let locale = &app.locale;
    let listed = app.db.read(async move |tx| pages::list(tx).await).await?;
    let (known, added): (Vec<_>, Vec<_>) = listed.iter().partition(|it| it.placing.is_none());
    let content = html! {
        (PageHead::new(say!(locale, "operator-pages")).lead(&say!(locale, "pages-desk-lead")))
        (table(locale, &say!(locale, "pages-of-all"), &known))
        @if !added.is_empty() {
            (Section::new(say!(locale, "pages-added")))
            (table(locale, &say!(locale, "pages-added"), &added))
        }
        (card(&say!(locale, "pages-add"), form(locale, person, new, wrong)))
    };
    let frame = frame(app, visitor, say!(locale, "operator-pages")).await?;
    Ok(frame.desk(Desk::Pages).show_as(wrong.status, content))
}

fn table(locale: &Locale, caption: &str, pages: &[&Listed]) -> Markup {
    let rows = pages.iter().map(|it| {
        let href = edit_path(&it.slug, locale.language());
        vec![
            html! { a href=(href) { (title(locale, it)) } },
            html! { a href=(it.slug.path()) { code { (it.slug.path()) } } },
            html! { (placed(locale, it.placing)) },
            html! {
                span.tags { @for language in Language::ALL { (written(locale, it, language)) } }
            },
        ]
    });
    Table::new(caption.to_owned())
        .column(say!(locale, "pages-column-page"))
        .column(say!(locale, "pages-column-address"))
        .column(say!(locale, "pages-column-place"))
        .column(say!(locale, "pages-column-languages"))
        .rows(rows)
        .render()
}

/// Whether a language has a text of the operator, of the program, or none.
fn written(locale: &Locale, page: &Listed, language: Language) -> Markup {
    let own = page.versions.iter().find(|it| it.text.language == language && !it.is_default);
    let (tone, what) = match own {
        Some(it) => (Tone::Ok, say!(locale, "pages-version", n = it.version)),
        None if page.slug.known().is_some() => (Tone::Plain, say!(locale, "pages-ours")),
        None => (Tone::Warn, say!(locale, "pages-missing")),
    };
    let text = format!("{}: {what}", language.name());
    html! { (chip_link(tone, &edit_path(&page.slug, language), &text)) " " }
}

fn placed(locale: &Locale, placing: Option<Placing>) -> String {
    match placing {
        None | Some(Placing::Footer) => say!(locale, "pages-in-footer"),
        Some(Placing::Link) => say!(locale, "pages-by-link"),
        Some(Placing::Nowhere) => say!(locale, "pages-nowhere"),
    }
}

/// What a page is called here: what it is, or its title in the reader's language.
fn title(locale: &Locale, page: &Listed) -> String {
    if let Some(known) = page.slug.known() {
        return pages::default_text(known, locale.language()).0.to_owned();
    }
    let own = page.versions.iter().find(|it| it.text.language == locale.language());
    let any = own.or_else(|| page.versions.first());
    any.map_or_else(|| page.slug.to_string(), |it| it.text.title.clone())
}

fn edit_path(slug: &Slug, language: Language) -> String {
    format!("/operator/pages/{slug}/{}", language.code())
}

fn form(locale: &Locale, person: &Person, new: &New, wrong: &Wrong) -> Markup {
    let f = Fields::new(locale, &wrong.errors);
    let body = html! {
        p.muted { (say!(locale, "pages-add-how")) }
        (f.text("title", say!(locale, "pages-field-title")).required()
            .max_length(Title::MAX).value(new.title.as_str()))
        (f.text("name", say!(locale, "pages-field-name")).required().max_length(Slug::MAX)
            .help(say!(locale, "pages-field-name-help")).value(new.name.as_str()))
        (f.radios("placing", say!(locale, "pages-field-placing"), placings(locale)).required()
            .value(if new.placing.is_empty() { "footer" } else { &new.placing }))
        div.actions { (submit(say!(locale, "pages-add-button")).primary()) }
    };
    f.form("/operator/pages", &person.csrf, body).render()
}

fn placings<'a>(locale: &Locale) -> Vec<Choice<'a>> {
    let choice = |it: &Placing| Choice::new(it.as_str(), placed(locale, Some(*it)));
    Placing::ALL.iter().map(choice).collect()
}

fn read_placing(text: &str) -> Result<Placing, Error> {
    Placing::parse(text).ok_or_else(|| Error::invalid("placing", "required"))
}

/// `POST /operator/pages`
pub(super) async fn add(
    Local(app): Local,
    visitor: Visitor,
    Admin(person): Admin,
    CsrfForm(new): CsrfForm<New>,
) -> Result<Response, PageError> {
    match put(&app, &person, &new).await {
        Ok(slug) => {
            let edit = edit_path(&slug, app.locale.language());
            Ok(Redirect::to(&format!("{edit}?done=page-is-added")).into_response())
        }
        Err(error) => {
            let wrong = Wrong::of(&app, error)?;
            page(&app, &visitor, &person, &new, &wrong).await
        }
    }
}

async fn put(app: &App, person: &Person, new: &New) -> Result<Slug, Error> {
    let mut faults = Faults::default();
    let title = faults.read(Title::parse("title", &new.title));
    let slug = faults.read(Slug::parse("name", &new.name));
    let placing = faults.read(read_placing(&new.placing));
    let (Some(title), Some(slug), Some(placing)) = (title, slug, placing) else {
        return Err(faults.error());
    };
    let (me, language, kept) = (person.account, app.locale.language(), slug.clone());
    let add =
        async move |tx: &mut store::Tx| pages::add(tx, me, &slug, language, &title, placing).await;
    app.db.write(add).await?;
    Ok(kept)
}

#[derive(Debug, Deserialize)]
pub(super) struct Place {
    placing: String,
}

/// `POST /operator/pages/{name}/placing`
pub(super) async fn place(
    Local(app): Local,
    Admin(person): Admin,
    PathText(name): PathText,
    CsrfForm(form): CsrfForm<Place>,
) -> Result<Response, PageError> {
    let slug = found(&name)?;
    let (me, placing, back) = (person.account, read_placing(&form.placing)?, slug.clone());
    app.db.write(async move |tx| pages::place(tx, me, &slug, placing).await).await?;
    let edit = edit_path(&back, app.locale.language());
    Ok(Redirect::to(&format!("{edit}?done=page-is-placed")).into_response())
}

/// The page of an address; what is no name of a page is not there.
fn found(name: &str) -> Result<Slug, Error> {
    Slug::parse("name", name).map_err(|_| pages::Refusal::NotFound.into())
}

/// The pages of every installation come with a text to begin from.
fn default_of(slug: &Slug, language: Language) -> Option<(&'static str, &'static str)> {
    let known: Option<Known> = slug.known();
    known.map(|it| pages::default_text(it, language))
}
