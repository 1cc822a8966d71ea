//! Where a form begins: with one of a few whole forms, or with the columns of the data.

use forms::samples;
use market::ProjectId;
use maud::{Markup, html};
use serde_json::json;

use crate::{
    projects::href,
    ui::{card, cols, post_button},
};

struct Start {
    name: &'static str,
    title: &'static str,
    text: &'static str,
    document: &'static str,
}

const BLANK: &str = r#"{"items":[
    {"ask":"long_text","name":"answer","label":"Your answer"}]}"#;

const STARTS: &[Start] = &[
    Start {
        name: "blank",
        title: "One answer",
        text: "Nothing but a field for the answer. Add what you need.",
        document: BLANK,
    },
    Start {
        name: "judgement",
        title: "A judgement about a text",
        text: "Shows a text and asks for one of three choices and how sure the worker is.",
        document: samples::SENTIMENT,
    },
    Start {
        name: "picture",
        title: "A question about a picture",
        text: "Shows a picture, asks for a number and for what is wrong with it.",
        document: samples::IMAGE_QUESTION,
    },
    Start {
        name: "writing",
        title: "A text to write",
        text: "Shows facts and asks for a title and a text of 200 words or more.",
        document: samples::PRODUCT_TEXT,
    },
    Start {
        name: "research",
        title: "A fact to look up",
        text: "Shows an address, links to a map, and asks what has become of it.",
        document: samples::ADDRESS_CHECK,
    },
];

/// The name of the beginning that is made from the data.
const FROM_DATA: &str = "data";

/// The document of a beginning; nothing where no beginning was chosen.
pub(super) fn document(name: &str, columns: &[String]) -> Option<String> {
    if name == FROM_DATA && !columns.is_empty() {
        return Some(from_data(columns));
    }
    STARTS.iter().find(|it| it.name == name).map(|it| it.document.to_owned())
}

/// Shows every column under its name and asks for one answer.
fn from_data(columns: &[String]) -> String {
    let fits = |it: &&String| !it.contains(['{', '}']);
    let show = |it: &String| json!({ "show": "text", "text": format!("{it}: ${{{it}}}") });
    let mut items: Vec<_> = columns.iter().filter(fits).take(40).map(show).collect();
    items.push(json!({ "ask": "long_text", "name": "answer", "label": "Your answer" }));
    json!({ "items": items }).to_string()
}

/// The beginnings, each with its button.
pub(super) fn cards(id: ProjectId, csrf: &str, columns: &[&str]) -> Markup {
    let action = href(id, super::PAGE);
    let one = |name: &'static str, title: &str, text: &str| {
        card(
            title,
            html! {
                p { (text) }
                (post_button(action.clone(), csrf, "Begin with this").hidden("_start", name))
            },
        )
    };
    let mut all = Vec::new();
    if !columns.is_empty() {
        let text = format!("Shows your columns ({}) and asks for one answer.", columns.join(", "));
        all.push(one(FROM_DATA, "Your own data", &text));
    }
    all.extend(STARTS.iter().map(|it| one(it.name, it.title, it.text)));
    html! {
        p { "Begin with a form that is close to yours. Everything in it can be changed." }
        (cols(all))
    }
}

#[cfg(test)]
mod tests;
