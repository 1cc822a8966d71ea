//! A long text with a table of contents beside it.

use locale::{Language, Locale};
use maud::{Markup, PreEscaped, html};

use crate::{
    ui::{excerpt, markdown},
    words::say,
};

/// Texts with fewer parts need no table of contents.
const LONG: usize = 5;
/// The most characters of a heading, and of the name by which it is found.
const HEADING: usize = 120;

/// A part of a text: its heading, and what stands below it.
struct Part {
    id: String,
    heading: String,
    body: String,
}

/// A text in Markdown with its contents, where it is long.
pub(crate) fn article(locale: &Locale, text: &str, language: Language) -> Markup {
    let (intro, parts) = parts(text);
    let lang = (language != locale.language()).then_some(language.code());
    let is_long = LONG <= parts.len();
    html! {
        div.article.long[is_long] {
            @if is_long { (contents(locale, &parts)) }
            div.article-text lang=[lang] {
                @if !intro.trim().is_empty() { (draw(&intro, 2)) }
                @for it in &parts {
                    section id=(it.id) {
                        h2 { (it.heading) }
                        (draw(&it.body, 3))
                    }
                }
            }
        }
    }
}

fn contents(locale: &Locale, parts: &[Part]) -> Markup {
    let label = say!(locale, "pages-contents");
    html! {
        nav.toc aria-label=(label) {
            p { (label) }
            ol { @for it in parts { li { a href={ "#" (it.id) } { (it.heading) } } } }
        }
    }
}

/// Markdown in which what an operator must fill in stands out; its first heading has the level
/// `heading`.
pub(crate) fn draw(text: &str, heading: usize) -> Markup {
    let html = markdown(text, heading).into_string();
    // Both ends are there, so the marks close; they are plain elements of ours.
    if html.matches("[[").count() == html.matches("]]").count() {
        return PreEscaped(html.replace("[[", "<mark>").replace("]]", "</mark>"));
    }
    PreEscaped(html)
}

/// What stands before the first heading of the second level, and the parts below those.
fn parts(text: &str) -> (String, Vec<Part>) {
    let (mut intro, mut parts) = (String::new(), Vec::<Part>::new());
    let mut in_code = false;
    for line in text.lines() {
        in_code ^= line.trim_start().starts_with("```");
        let heading = line.strip_prefix("## ").filter(|_| !in_code);
        if let Some(heading) = heading {
            let heading = excerpt(heading, HEADING);
            let id = id_of(&heading, &parts);
            parts.push(Part { id, heading, body: String::new() });
            continue;
        }
        let body = parts.last_mut().map_or(&mut intro, |it| &mut it.body);
        body.push_str(line);
        body.push('\n');
    }
    (intro, parts)
}

/// The name of a part in an address: its words, and a number where another has the same.
fn id_of(heading: &str, before: &[Part]) -> String {
    let letter = |c: char| if c.is_alphanumeric() { c } else { '-' };
    let words: String = heading.to_lowercase().chars().map(letter).collect();
    let words: Vec<&str> = words.split('-').filter(|it| !it.is_empty()).collect();
    let id = format!("on-{}", words.join("-"));
    let same = before.iter().filter(|it| it.id.starts_with(&id)).count();
    if same == 0 { id } else { format!("{id}-{}", same + 1) }
}

#[cfg(test)]
mod tests;
