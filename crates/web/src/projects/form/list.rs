//! The items of the form as a list with its buttons, and the whole document for experts.

use locale::Locale;
use market::ProjectId;
use maud::{Markup, Render, html};
use serde_json::{Map, Value};

use super::{
    PAGE,
    document::{Document, kind, text},
    kinds_of_items as known, mark,
};
use crate::{
    projects::{
        href,
        steps::{self, Desk},
    },
    ui::{Fields, Icon, Tone, card, chip, details, link_button, post_button, submit},
    words::say,
};

/// The list, and the form that adds an item.
pub(super) fn show(locale: &Locale, desk: &Desk, document: &Document, csrf: &str) -> Markup {
    let id = desk.project.id;
    let seen = mark(&desk.terms.form);
    let items = document.items();
    card(
        &say!(locale, "form-items"),
        html! {
            ol.form-items {
                @for (at, item) in items.iter().enumerate() {
                    li {
                        div.what {
                            (chip(tone(item), &label(locale, item)))
                            " "
                            a href={ (href(id, "form/item")) "?at=" (at) } {
                                (words(locale, item))
                            }
                            @if item.get("required") == Some(&Value::Bool(false)) {
                                " " span.muted { (say!(locale, "form-optional")) }
                            }
                        }
                        (actions(locale, id, csrf, &seen, at, items.len()))
                    }
                }
            }
            (add(locale, id))
        },
    )
}

fn tone(item: &Map<String, Value>) -> Tone {
    if item.contains_key("ask") { Tone::Act } else { Tone::Plain }
}

fn label(locale: &Locale, item: &Map<String, Value>) -> String {
    let word = kind(item);
    known::find(word).map_or_else(|| word.to_owned(), |it| (it.label)(locale))
}

/// What an item says: its question, its text, or where its picture comes from.
fn words(locale: &Locale, item: &Map<String, Value>) -> String {
    let found = ["label", "text", "caption", "source"].map(|key| text(item, key));
    let Some(first) = found.into_iter().find(|it| !it.trim().is_empty()) else {
        return say!(locale, "form-empty");
    };
    let line = first.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut short: String = line.chars().take(80).collect();
    if short.len() < line.len() {
        short.push('…');
    }
    short
}

fn actions(
    locale: &Locale,
    id: ProjectId,
    csrf: &str,
    seen: &str,
    at: usize,
    count: usize,
) -> Markup {
    let moving = |to: &'static str, label: String| {
        let button = post_button(href(id, "form/moves"), csrf, label).small().quiet();
        button.hidden("_at", at.to_string()).hidden("_to", to).hidden("_seen", seen.to_owned())
    };
    let remove = post_button(href(id, "form/removals"), csrf, say!(locale, "form-remove"));
    let remove = remove.small().quiet().danger();
    let remove = remove.hidden("_at", at.to_string()).hidden("_seen", seen.to_owned());
    html! {
        div.actions {
            @if 0 < at { (moving("up", say!(locale, "form-up"))) }
            @if at + 1 < count { (moving("down", say!(locale, "form-down"))) }
            (remove)
        }
    }
}

/// Chooses the kind of a new item; its properties are on the next page.
fn add(locale: &Locale, id: ProjectId) -> Markup {
    html! {
        form.form.in-a-row method="get" action=(href(id, "form/item")) {
            div.field {
                label for="f-kind-of-item" { (say!(locale, "form-add-item")) }
                span.select {
                    select id="f-kind-of-item" name="kind" {
                        @for it in known::choices(locale) {
                            option value=(it.value) { (it.label) }
                        }
                    }
                }
            }
            (submit(say!(locale, "form-add")).icon(Icon::Plus))
        }
    }
}

/// The whole document as JSON, for those who like it better.
pub(super) fn expert(
    locale: &Locale,
    fields: &Fields<'_>,
    desk: &Desk,
    document: &str,
    csrf: &str,
    is_wrong: bool,
) -> Markup {
    let body = html! {
        (fields.textarea("_document", say!(locale, "form-document")).rows(16).required()
            .value(document.to_owned())
            .help(say!(locale, "form-document-help")))
        div.actions { (submit(say!(locale, "form-save-document"))) }
    };
    let form = fields.form(href(desk.project.id, PAGE), csrf, body).render();
    // Mistakes in the document are shown where it stands, so the box is open then.
    if is_wrong { card("", form) } else { details(&say!(locale, "form-expert"), form) }
}

pub(super) fn onward(locale: &Locale, id: ProjectId) -> Markup {
    html! {
        div.actions {
            (link_button(href(id, steps::after(PAGE)), say!(locale, "form-go-on-to-data"))
                .primary())
            (link_button(href(id, "trial"), say!(locale, "form-try")).icon(Icon::Play))
        }
    }
}
