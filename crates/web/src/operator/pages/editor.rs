//! The editor of one page in one language, with a preview and every version below it.

use std::collections::BTreeMap;

use axum::{extract::Query, response::Response};
use base::{Error, Markdown, Title};
use face::{Admin, App, Local, PageError, PathTexts, Person, Visitor};
use locale::{Language, Locale};
use market::{
    AccountId, admin,
    pages::{self, Placing, Slug, Version},
};
use maud::{Markup, Render, html};
use serde::Deserialize;

use super::{default_of, edit_path, found, history, placed, placings};
use crate::{
    frame,
    operator::Desk,
    pages::{Facts, NAMES, blanks, draw},
    ui::{Fields, PageHead, Section, Tab, card, details, hidden, link_button, submit, tabs},
    words::say,
    wrong::Wrong,
};

/// Versions shown of one text.
pub(super) const VERSIONS: i64 = 50;

/// What is typed, and the version that it began from.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(in crate::operator) struct Typed {
    pub(super) title: String,
    pub(super) body: String,
    pub(super) seen: i64,
    pub(super) what: String,
}

/// Which page in which language.
#[derive(Debug, Clone)]
pub(super) struct Where {
    pub(super) slug: Slug,
    pub(super) language: Language,
}

impl Where {
    pub(super) fn read(PathTexts(name, language): PathTexts) -> Result<Self, Error> {
        let language = Language::ALL.into_iter().find(|it| it.code() == language);
        let language = language.ok_or(pages::Refusal::NotFound)?;
        Ok(Self { slug: found(&name)?, language })
    }

    pub(super) fn path(&self) -> String {
        edit_path(&self.slug, self.language)
    }
}

/// What the page is made of.
pub(super) struct Known {
    pub(super) placing: Option<Placing>,
    pub(super) versions: Vec<Version>,
    pub(super) names: BTreeMap<AccountId, String>,
    facts: Facts,
}

pub(super) async fn known(app: &App, at: &Where) -> Result<Known, Error> {
    let at = at.clone();
    let read = async move |tx: &mut store::Tx| {
        let placing = pages::placing(tx, &at.slug).await?;
        if placing.is_none() && at.slug.known().is_none() {
            return Err(pages::Refusal::NotFound.into());
        }
        let versions = pages::versions(tx, &at.slug, at.language, VERSIONS).await?;
        let people: Vec<AccountId> = versions.iter().map(|it| it.made_by).collect();
        let names = admin::names(tx, people).await?;
        Ok(Known { placing, versions, names, facts: Facts::all(tx).await? })
    };
    app.db.read(read).await
}

#[derive(Debug, Default, Deserialize)]
pub(in crate::operator) struct Look {
    /// An earlier version to look at.
    version: Option<String>,
}

/// `GET /operator/pages/{name}/{language}`
pub(in crate::operator) async fn show(
    Local(app): Local,
    visitor: Visitor,
    Admin(person): Admin,
    path: PathTexts,
    Query(look): Query<Look>,
) -> Result<Response, PageError> {
    let at = Where::read(path)?;
    let known = known(&app, &at).await?;
    let wanted = look.version.and_then(|it| it.parse::<i64>().ok());
    let old = known.versions.iter().find(|it| Some(it.version) == wanted).cloned();
    let typed = in_force(&at, &known);
    page(&app, &visitor, &person, &at, &known, &typed, old.as_ref(), &Wrong::nothing()).await
}

/// The text that holds: the operator's, or the program's where nobody wrote one.
fn in_force(at: &Where, known: &Known) -> Typed {
    let seen = known.versions.first().map_or(0, |it| it.version);
    let (title, body) = match known.versions.first() {
        Some(it) => (it.text.title.clone(), it.text.body.clone()),
        None => {
            let (title, body) = default_of(&at.slug, at.language).unwrap_or_default();
            (title.to_owned(), body.to_owned())
        }
    };
    Typed { title, body, seen, what: String::new() }
}

#[expect(clippy::too_many_arguments, reason = "all that the page shows, each known by one name")]
pub(super) async fn page(
    app: &App,
    visitor: &Visitor,
    person: &Person,
    at: &Where,
    known: &Known,
    typed: &Typed,
    old: Option<&Version>,
    wrong: &Wrong,
) -> Result<Response, PageError> {
    let locale = &app.locale;
    let heading = match at.slug.known() {
        Some(it) => pages::default_text(it, locale.language()).0.to_owned(),
        None => known.versions.first().map_or(at.slug.to_string(), |it| it.text.title.clone()),
    };
    let head = PageHead::new(heading.clone())
        .under("/operator/pages", say!(locale, "operator-pages"))
        .actions(html! {
            (link_button(at.slug.path(), say!(locale, "pages-look")).small())
        });
    let content = html! {
        (head)
        (languages(locale, at))
        (blanks(locale, &known.facts.fill(locale, &typed.body)))
        div.editor {
            (form(locale, person, at, typed, wrong))
            (preview(locale, known, typed))
        }
        @if let Some(placing) = known.placing { (place(locale, person, at, placing)) }
        (Section::new(say!(locale, "pages-history")))
        (history::show(locale, person, at, known, old))
    };
    let frame = frame(app, visitor, heading).await?;
    Ok(frame.desk(Desk::Pages).show_as(wrong.status, content))
}

fn languages(locale: &Locale, at: &Where) -> Markup {
    let all: Vec<Tab<'_>> = Language::ALL
        .into_iter()
        .map(|it| Tab {
            href: edit_path(&at.slug, it).into(),
            label: it.name().into(),
            count: None,
            current: it == at.language,
        })
        .collect();
    tabs(locale, &say!(locale, "pages-column-languages"), &all)
}

fn form(locale: &Locale, person: &Person, at: &Where, typed: &Typed, wrong: &Wrong) -> Markup {
    let f = Fields::new(locale, &wrong.errors);
    let code = at.language.code();
    let body = html! {
        (hidden("seen", &typed.seen.to_string()))
        (f.text("title", say!(locale, "pages-field-title")).required().max_length(Title::MAX)
            .lang(code).value(typed.title.as_str()))
        (f.textarea("body", say!(locale, "pages-field-body")).required().rows(22)
            .max_length(Markdown::MAX).lang(code).value(typed.body.as_str())
            .help(say!(locale, "pages-field-body-help")))
        (details(&say!(locale, "pages-facts"), facts(locale)))
        div.actions {
            (submit(say!(locale, "pages-save")).primary().sends("what", "save"))
            (submit(say!(locale, "pages-preview")).sends("what", "preview").unchecked())
        }
    };
    html! {
        div data-redraws="preview" data-redraws-with="what=preview" {
            (card("", f.form(at.path(), &person.csrf, body).render()))
        }
    }
}

/// The names that a text can use for what the installation's settings say.
fn facts(locale: &Locale) -> Markup {
    html! {
        p { (say!(locale, "pages-facts-how")) }
        ul.bullets {
            @for (name, setting) in NAMES {
                li {
                    code { "{{" (name) "}}" } " – "
                    a href={ "/operator/settings/" (setting.name) } {
                        (crate::operator::setting_name(locale, setting))
                    }
                }
            }
        }
    }
}

fn preview(locale: &Locale, known: &Known, typed: &Typed) -> Markup {
    let text = known.facts.fill(locale, &typed.body);
    html! {
        section.card.stack #preview aria-label=(say!(locale, "pages-preview-title")) {
            p.small-text.muted { (say!(locale, "pages-preview-title")) }
            h2.article-title { (typed.title) }
            (draw(&text, 3))
        }
    }
}

fn place(locale: &Locale, person: &Person, at: &Where, placing: Placing) -> Markup {
    let errors = crate::ui::Errors::none();
    let f = Fields::new(locale, &errors);
    let body = html! {
        (f.radios("placing", say!(locale, "pages-field-placing"), placings(locale)).required()
            .value(placing.as_str()))
        div.actions { (submit(say!(locale, "pages-place"))) }
    };
    let form = f.form(format!("/operator/pages/{}/placing", at.slug), &person.csrf, body);
    details(
        format!("{}: {}", say!(locale, "pages-field-placing"), placed(locale, Some(placing))),
        form.render(),
    )
}
