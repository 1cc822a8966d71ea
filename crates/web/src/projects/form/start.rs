//! Where a form begins: with one of a few whole forms, or with the columns of the data.

use forms::samples;
use locale::Locale;
use market::ProjectId;
use maud::{Markup, html};
use serde_json::json;

use super::Said;
use crate::{
    projects::href,
    ui::{card, cols, post_button},
    words::say,
};

struct Start {
    name: &'static str,
    title: Said,
    text: Said,
    /// None where nothing but one answer is asked for.
    document: Option<&'static str>,
}

const STARTS: &[Start] = &[
    Start {
        name: "blank",
        title: |it| say!(it, "form-begin-blank"),
        text: |it| say!(it, "form-begin-blank-text"),
        document: None,
    },
    Start {
        name: "judgement",
        title: |it| say!(it, "form-begin-judgement"),
        text: |it| say!(it, "form-begin-judgement-text"),
        document: Some(samples::SENTIMENT),
    },
    Start {
        name: "picture",
        title: |it| say!(it, "form-begin-picture"),
        text: |it| say!(it, "form-begin-picture-text"),
        document: Some(samples::IMAGE_QUESTION),
    },
    Start {
        name: "writing",
        title: |it| say!(it, "form-begin-writing"),
        text: |it| say!(it, "form-begin-writing-text"),
        document: Some(samples::PRODUCT_TEXT),
    },
    Start {
        name: "research",
        title: |it| say!(it, "form-begin-research"),
        text: |it| say!(it, "form-begin-research-text"),
        document: Some(samples::ADDRESS_CHECK),
    },
];

/// The name of the beginning that is made from the data.
const FROM_DATA: &str = "data";

/// The document of a beginning; nothing where no beginning was chosen. The label is that of an
/// answer about which nothing more is known.
pub(super) fn document(name: &str, columns: &[String], label: &str) -> Option<String> {
    if name == FROM_DATA && !columns.is_empty() {
        return Some(from_data(columns, label));
    }
    let start = STARTS.iter().find(|it| it.name == name)?;
    Some(start.document.map_or_else(|| from_data(&[], label), str::to_owned))
}

/// Shows every column under its name and asks for one answer.
fn from_data(columns: &[String], label: &str) -> String {
    let fits = |it: &&String| !it.contains(['{', '}']);
    let show = |it: &String| json!({ "show": "text", "text": format!("{it}: ${{{it}}}") });
    let mut items: Vec<_> = columns.iter().filter(fits).take(40).map(show).collect();
    items.push(json!({ "ask": "long_text", "name": "answer", "label": label }));
    json!({ "items": items }).to_string()
}

/// The beginnings, each with its button.
pub(super) fn cards(locale: &Locale, id: ProjectId, csrf: &str, columns: &[&str]) -> Markup {
    let action = href(id, super::PAGE);
    let one = |name: &'static str, title: &str, text: &str| {
        let begin = post_button(action.clone(), csrf, say!(locale, "form-begin"));
        card(
            title,
            html! {
                p { (text) }
                (begin.hidden("_start", name))
            },
        )
    };
    let mut all = Vec::new();
    if !columns.is_empty() {
        let text = say!(locale, "form-begin-data-text", columns = columns.join(", "));
        all.push(one(FROM_DATA, &say!(locale, "form-begin-data"), &text));
    }
    all.extend(STARTS.iter().map(|it| one(it.name, &(it.title)(locale), &(it.text)(locale))));
    html! {
        p { (say!(locale, "form-begin-lead")) }
        (cols(all))
    }
}

#[cfg(test)]
mod tests;
