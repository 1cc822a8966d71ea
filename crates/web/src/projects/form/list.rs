//! The items of the form as a list with its buttons, and the whole document for experts.

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
};

/// The list, and the form that adds an item.
pub(super) fn show(desk: &Desk, document: &Document, csrf: &str) -> Markup {
    let id = desk.project.id;
    let seen = mark(&desk.terms.form);
    let items = document.items();
    card(
        "Items, from top to bottom",
        html! {
            ol.form-items {
                @for (at, item) in items.iter().enumerate() {
                    li {
                        div.what {
                            (chip(tone(item), label(item)))
                            " "
                            a href={ (href(id, "form/item")) "?at=" (at) } { (words(item)) }
                            @if item.get("required") == Some(&Value::Bool(false)) {
                                " " span.muted { "(optional)" }
                            }
                        }
                        (actions(id, csrf, &seen, at, items.len()))
                    }
                }
            }
            (add(id))
        },
    )
}

fn tone(item: &Map<String, Value>) -> Tone {
    if item.contains_key("ask") { Tone::Act } else { Tone::Plain }
}

fn label(item: &Map<String, Value>) -> &str {
    let word = kind(item);
    known::find(word).map_or(word, |it| it.label)
}

/// What an item says: its question, its text, or where its picture comes from.
fn words(item: &Map<String, Value>) -> String {
    let found = ["label", "text", "caption", "source"].map(|key| text(item, key));
    let first = found.into_iter().find(|it| !it.trim().is_empty()).unwrap_or("(empty)");
    let line = first.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut short: String = line.chars().take(80).collect();
    if short.len() < line.len() {
        short.push('…');
    }
    short
}

fn actions(id: ProjectId, csrf: &str, seen: &str, at: usize, count: usize) -> Markup {
    let moving = |to: &'static str, label: &'static str| {
        let button = post_button(href(id, "form/moves"), csrf, label).small().quiet();
        button.hidden("_at", at.to_string()).hidden("_to", to).hidden("_seen", seen.to_owned())
    };
    let remove = post_button(href(id, "form/removals"), csrf, "Remove").small().quiet().danger();
    let remove = remove.hidden("_at", at.to_string()).hidden("_seen", seen.to_owned());
    html! {
        div.actions {
            @if 0 < at { (moving("up", "Up")) }
            @if at + 1 < count { (moving("down", "Down")) }
            (remove)
        }
    }
}

/// Chooses the kind of a new item; its properties are on the next page.
fn add(id: ProjectId) -> Markup {
    html! {
        form.form.in-a-row method="get" action=(href(id, "form/item")) {
            div.field {
                label for="f-kind-of-item" { "Add an item" }
                span.select {
                    select id="f-kind-of-item" name="kind" {
                        @for it in known::choices() {
                            option value=(it.value) { (it.label) }
                        }
                    }
                }
            }
            (submit("Add").icon(Icon::Plus))
        }
    }
}

/// The whole document as JSON, for those who like it better.
pub(super) fn expert(
    fields: &Fields<'_>,
    desk: &Desk,
    document: &str,
    csrf: &str,
    is_wrong: bool,
) -> Markup {
    let body = html! {
        (fields.textarea("_document", "The form as JSON").rows(16).required()
            .value(document.to_owned())
            .help("For those who know the format. Mistakes are named by their path."))
        div.actions { (submit("Save the document")) }
    };
    let form = fields.form(href(desk.project.id, PAGE), csrf, body).render();
    // Mistakes in the document are shown where it stands, so the box is open then.
    if is_wrong { card("", form) } else { details("Expert: the form as JSON", form) }
}

pub(super) fn onward(id: ProjectId) -> Markup {
    html! {
        div.actions {
            (link_button(href(id, steps::after(PAGE)), "Go on to the data").primary())
            (link_button(href(id, "trial"), "Try it as a worker").icon(Icon::Play))
        }
    }
}
