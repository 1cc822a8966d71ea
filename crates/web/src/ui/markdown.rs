//! Markdown from people, as HTML that can do no harm.
//!
//! Two walls: raw HTML is never passed on but shown as the text it is, and what the renderer
//! makes is cleaned by an allow-list all the same. Invariant: the result holds no script, no
//! style, no form, no id, and no address but `https`, `http`, `mailto` and our own files.

use std::{collections::HashSet, sync::LazyLock};

use ammonia::{Builder, UrlRelative};
use maud::{Markup, PreEscaped};
use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

mod examples;

/// Where people's own files are served; images may come from here.
const OWN_FILES: &str = "/files/";

/// Containers nested deeper than this are flattened: nobody reads them, and the cost of
/// parsing HTML grows with the square of its depth.
const MAX_DEPTH: usize = 24;

/// Renders Markdown. The first heading becomes one of level `heading` (3 below a page's `h2`),
/// and each heading below another is one level deeper, whatever levels the writer skipped;
/// levels beyond 6 stay 6.
pub fn markdown(text: &str, heading: usize) -> Markup {
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
    let mut headings = Headings { first: heading, open: Vec::new() };
    let events = Parser::new_ext(text, options).map(|it| tame(it, &mut headings));
    let events = examples::beside(flattened(events).collect());
    let mut rendered = String::with_capacity(text.len() * 2);
    html::push_html(&mut rendered, events.into_iter());
    PreEscaped(format!("<div class=\"prose\">{}</div>", CLEANER.clean(&rendered)))
}

/// The first words of a Markdown text as plain text, at most `length` characters.
pub fn excerpt(text: &str, length: usize) -> String {
    let mut plain = String::new();
    for event in Parser::new(text) {
        match event {
            Event::Text(part) | Event::Code(part) => plain.push_str(&part),
            Event::SoftBreak | Event::HardBreak => plain.push(' '),
            Event::End(tag) if !is_inline(tag) => plain.push(' '),
            _ => {}
        }
        // Enough for the excerpt and for seeing that more follows.
        if length.saturating_mul(4) + 4 < plain.len() {
            break;
        }
    }
    // Spaces that hold words together stay as they are.
    let words = plain.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
    if words.chars().count() <= length {
        return words;
    }
    let cut: String = words.chars().take(length.saturating_sub(1)).collect();
    let splits_a_word = words.chars().nth(cut.chars().count()).is_some_and(char::is_alphanumeric);
    let at_a_space = cut.rsplit_once(' ').filter(|_| splits_a_word);
    let whole = at_a_space.map_or(cut.as_str(), |it| it.0);
    format!("{}…", whole.trim_end_matches([',', ';', ':', '.']))
}

fn is_inline(tag: TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image
    )
}

/// The levels that the writer gave to the headings we are below, and to the newest.
struct Headings {
    first: usize,
    open: Vec<HeadingLevel>,
}

impl Headings {
    fn enter(&mut self, level: HeadingLevel) -> HeadingLevel {
        while self.open.last().is_some_and(|it| level <= *it) {
            self.open.pop();
        }
        self.open.push(level);
        self.newest()
    }

    fn newest(&self) -> HeadingLevel {
        let level = self.first + self.open.len().saturating_sub(1);
        HeadingLevel::try_from(level.min(6)).unwrap_or(HeadingLevel::H6)
    }
}

/// Puts headings on their levels, drops their ids, and turns raw HTML into text.
fn tame<'a>(event: Event<'a>, headings: &mut Headings) -> Event<'a> {
    match event {
        Event::Html(raw) | Event::InlineHtml(raw) => Event::Text(raw),
        Event::TaskListMarker(ticked) => {
            Event::Text(CowStr::from(if ticked { "☑ " } else { "☐ " }))
        }
        Event::Start(Tag::HtmlBlock) => Event::Start(Tag::Paragraph),
        Event::End(TagEnd::HtmlBlock) => Event::End(TagEnd::Paragraph),
        Event::Start(Tag::Heading { level, .. }) => Event::Start(Tag::Heading {
            level: headings.enter(level),
            id: None,
            classes: Vec::new(),
            attrs: Vec::new(),
        }),
        Event::End(TagEnd::Heading(_)) => Event::End(TagEnd::Heading(headings.newest())),
        Event::Start(Tag::Image { link_type, dest_url, title, id }) => {
            let dest_url = if is_image_source(&dest_url) { dest_url } else { CowStr::from("") };
            Event::Start(Tag::Image { link_type, dest_url, title, id })
        }
        other => other,
    }
}

/// Leaves out the containers (quotes, lists) that are nested too deeply, not their content.
fn flattened<'a>(events: impl Iterator<Item = Event<'a>>) -> impl Iterator<Item = Event<'a>> {
    let mut depth = 0;
    events.filter(move |event| match event {
        Event::Start(Tag::BlockQuote(_) | Tag::List(_) | Tag::Item) => {
            depth += 1;
            depth <= MAX_DEPTH
        }
        Event::End(TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Item) => {
            depth -= 1;
            depth < MAX_DEPTH
        }
        _ => true,
    })
}

/// Images come from our own files or over https; anything else would let a text learn who
/// reads it, or carry a picture nobody checked.
fn is_image_source(address: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_/.".contains(c);
    let own = address.starts_with(OWN_FILES) && address.chars().all(plain);
    (own && !address.contains(".."))
        || address.get(..8).is_some_and(|it| it.eq_ignore_ascii_case("https://"))
}

static CLEANER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::empty();
    builder
        .tags(HashSet::from([
            "a",
            "blockquote",
            "br",
            "code",
            "del",
            "div",
            "em",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "img",
            "li",
            "ol",
            "p",
            "pre",
            "span",
            "strong",
            "table",
            "tbody",
            "td",
            "th",
            "thead",
            "tr",
            "ul",
        ]))
        .add_tag_attributes("a", ["href", "title"])
        .add_tag_attributes("img", ["src", "alt", "title"])
        .add_tag_attributes("ol", ["start"])
        .set_tag_attribute_value("img", "loading", "lazy")
        .add_allowed_classes("div", ["examples", "example", "good", "bad"])
        .add_allowed_classes("span", ["chip", "ok", "bad"])
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .url_relative(UrlRelative::PassThrough)
        .link_rel(Some("noopener nofollow"))
        .attribute_filter(|tag, attribute, value| match (tag, attribute) {
            ("img", "src") if !is_image_source(value) => None,
            _ => Some(value.into()),
        });
    builder
});

#[cfg(test)]
mod tests;
