//! `/projects/{id}/form/item`: the properties of one item, new or changed.

use axum::{extract::Query, response::Response};
use base::{Error, FieldError, Result, kinds};
use face::{App, CsrfForm, Local, PageError, PathId, Person, Visitor};
use locale::Locale;
use maud::{Markup, Render, html};
use serde::Deserialize;

use super::{
    PAGE, change, columns,
    document::{Document, kind},
    kinds_of_items::{self as known, Known},
    mark,
    properties::{self, Input, Pick, Property, Typed},
};
use crate::{
    projects::{
        href,
        steps::{self, Desk},
    },
    ui::{self, Choice, Fields, card, hidden, link_button, submit},
    words::{phrase, say},
    wrong::Wrong,
};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::projects) struct Asked {
    at: Option<usize>,
    kind: String,
}

/// An item on its page.
struct Sheet {
    known: &'static Known,
    /// Its place in the form; nothing for a new one.
    at: Option<usize>,
    seen: String,
    typed: Typed,
}

/// `GET /projects/{id}/form/item`: `?at=` shows one that is there, `?kind=` a new one.
pub(in crate::projects) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let desk = Desk::open(&app, &person, id).await?;
    let document = Document::read(&desk.terms.form);
    let item = asked.at.and_then(|it| document.item(it));
    let word = item.map_or(asked.kind.as_str(), kind);
    let not_found = || Error::refused(base::Kind::NotFound, "not-found");
    let known = known::find(word).ok_or_else(not_found)?;
    let typed = match item {
        Some(item) => Typed::of(item, properties::of(word)),
        None => Typed(vec![("required".to_owned(), "on".to_owned())]),
    };
    let at = asked.at.filter(|_| item.is_some());
    let sheet = Sheet { known, at, seen: mark(&desk.terms.form), typed };
    page(&app, &visitor, &desk, &sheet, Wrong::nothing()).await
}

/// `POST /projects/{id}/form/item`
pub(in crate::projects) async fn send(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    CsrfForm(pairs): CsrfForm<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let typed = Typed(pairs);
    let known = known::find(typed.get("_kind"));
    let known = known.ok_or_else(|| Error::invalid("_kind", "choice-needed"))?;
    let at = typed.get("_at").parse().ok();
    let sheet = Sheet { known, at, seen: typed.get("_seen").to_owned(), typed };
    let kept = change(&app, &person, id, &sheet.seen, |document| sheet.put(document)).await;
    match kept {
        Ok(()) => Ok(steps::saved(id, PAGE, "form-is-saved")),
        Err(error) => {
            let wrong = Wrong::of(&app, Sheet::beside_fields(error))?;
            page(&app, &visitor, &Desk::open(&app, &person, id).await?, &sheet, wrong).await
        }
    }
}

impl Sheet {
    fn put(&self, document: &mut Document) {
        let mut item = self.typed.to_item(
            self.known.word,
            self.known.is_asked,
            properties::of(self.known.word),
        );
        if self.known.is_asked && self.typed.get("name").trim().is_empty() {
            let name = properties::name_of(self.typed.get("label"), &document.names(self.at));
            item.insert("name".to_owned(), name.into());
        }
        document.put(self.at, item);
    }

    /// Faults are told by their path in the document (`items[3].options[1].value`); on this
    /// page they belong to the field of that property.
    fn beside_fields(error: Error) -> Error {
        let Error::Invalid(faults) = error else { return error };
        let moved = faults.into_iter().map(|it| {
            let field = property_of(&it.field).to_owned();
            let code = if it.code == "key-missing" { "required" } else { it.code };
            FieldError { field, code, detail: it.detail }
        });
        Error::Invalid(moved.collect())
    }
}

/// The property that a path in the document speaks of; nothing for the whole item.
fn property_of(path: &str) -> &str {
    let inside = path.split_once("].").map_or("", |(_, it)| it);
    inside.split(['[', '.']).next().unwrap_or_default()
}

async fn page(
    app: &App,
    visitor: &Visitor,
    desk: &Desk,
    sheet: &Sheet,
    wrong: Wrong,
) -> Result<Response, PageError> {
    let columns = columns(app, desk.project.id).await?;
    let locale = &app.locale;
    let fields = Fields::new(locale, &wrong.errors);
    let kind = (sheet.known.within)(locale);
    let title = if sheet.at.is_some() {
        say!(locale, "form-change-item", kind = kind)
    } else {
        say!(locale, "form-new-item", kind = kind)
    };
    let content = steps::one_column(html! {
        (card(&title, html! {
            p.muted { ((sheet.known.help)(locale)) }
            (hint(locale, &columns))
            (form(locale, &fields, desk, sheet, visitor.csrf()))
        }))
    });
    desk.show(app, visitor, PAGE, wrong.status, content).await
}

/// How data gets into texts.
fn hint(locale: &Locale, columns: &[String]) -> Markup {
    let code = html! { code { "${column}" } };
    let shown = html! {
        @for (n, it) in columns.iter().take(12).enumerate() {
            @if 0 < n { ", " }
            code { "${" (it) "}" }
        }
    };
    html! {
        p.muted {
            @if columns.is_empty() {
                (phrase!(locale, "form-hint-column", code = code))
            } @else {
                (phrase!(locale, "form-hint-columns", columns = shown))
            }
        }
    }
}

fn form(locale: &Locale, fields: &Fields<'_>, desk: &Desk, sheet: &Sheet, csrf: &str) -> Markup {
    let id = desk.project.id;
    let typed = &sheet.typed;
    let body = html! {
        @if sheet.known.is_asked {
            (fields.text("label", say!(locale, "form-question")).required().max_length(300)
                .value(typed.get("label")))
            (fields.textarea("help", say!(locale, "form-help")).rows(2).max_length(1_000)
                .value(typed.get("help")).help(say!(locale, "form-help-help")))
        }
        @for it in properties::of(sheet.known.word) {
            (property(locale, fields, it, typed))
        }
        @if sheet.known.is_asked {
            (fields.checkbox("required", say!(locale, "form-required"))
                .ticked(typed.has("required")))
            (fields.text("name", say!(locale, "form-name")).max_length(60).short()
                .value(typed.get("name")).autocomplete("off")
                .help(say!(locale, "form-name-help")))
        }
        div.actions {
            (submit(say!(locale, "form-save-item")).primary())
            (link_button(href(id, PAGE), say!(locale, "form-cancel")).quiet())
        }
        (hidden("_kind", sheet.known.word))
        @if let Some(at) = sheet.at { (hidden("_at", &at.to_string())) }
        (hidden("_seen", &sheet.seen))
    };
    fields.form(href(id, "form/item"), csrf, body).render()
}

fn property<'a>(locale: &Locale, fields: &Fields<'a>, it: &Property, typed: &'a Typed) -> Markup {
    let label = (it.label)(locale);
    let field = match it.input {
        Input::Line => fields.text(it.key, label),
        Input::Decimal => fields.text(it.key, label).input_mode("decimal").short(),
        Input::Lines(rows) => fields.textarea(it.key, label).rows(rows),
        Input::Options | Input::Keywords => fields.textarea(it.key, label).rows(6),
        Input::Whole => fields.number(it.key, label).least("0").short(),
        Input::Megabytes => fields.number(it.key, label).least("0").step("any").short(),
        Input::Day => fields.date(it.key, label).short(),
        Input::Choice(all) => fields.select(it.key, label, choices(locale, all)),
        Input::Ticks(all) => fields.checkboxes(it.key, label, choices(locale, all)),
    };
    let mut field: ui::Field<'a> = field;
    for text in typed.all(it.key) {
        field = field.value(text);
    }
    if it.is_required {
        field = field.required();
    }
    if let Some(help) = it.help {
        field = field.help(help(locale));
    }
    field.render()
}

fn choices(locale: &Locale, all: &'static [Pick]) -> Vec<Choice<'static>> {
    all.iter().map(|(word, label)| Choice::new(*word, label(locale))).collect()
}
