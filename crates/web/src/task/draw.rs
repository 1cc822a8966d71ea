//! Draws the items of a form: what is shown, and a control for each kind of field.
//!
//! Invariant (B21): every value of a task's data is text by the time it is here, and maud or
//! the Markdown renderer escapes it; nothing is expanded a second time.

use forms::{
    Ask, ChoiceOption, Field, FileKind, FileRule, Given, Link, LongText, Medium, Rating, Rendered,
};
use locale::Locale;
use maud::{Markup, Render, html};

use super::{attached::Files, hints};
use crate::{
    ui::{self, Choice, Fields},
    words::{phrase, say},
};

/// More options than this become a drop-down list.
pub(super) const MOST_BUTTONS: usize = 20;

/// One field about to be drawn.
pub(crate) struct Question<'a> {
    pub(crate) field: &'a Field,
    pub(crate) label: &'a str,
    pub(crate) help: &'a str,
    /// What was typed so far.
    pub(crate) given: Option<&'a Given>,
    /// Digits press its choices.
    pub(crate) keys: bool,
    pub(crate) files: &'a Files,
}

/// Something to look at, listen to or read.
pub(crate) fn shown(locale: &Locale, item: &Rendered<'_>) -> Markup {
    match item {
        Rendered::Text(text) => html! { p.plain-text dir="auto" { (text) } },
        Rendered::Markdown(text) => ui::markdown(text, 3),
        Rendered::Media { medium, link, caption } => media(locale, *medium, link, caption),
        Rendered::Asked { .. } => html! {},
    }
}

fn media(locale: &Locale, medium: Medium, link: &Link, caption: &str) -> Markup {
    let address = match link {
        Link::Web(address) => address.clone(),
        Link::File(id) => format!("/files/{id}"),
        Link::Not(text) => {
            return html! { p.muted { (say!(locale, "task-no-link", text = text)) } };
        }
    };
    let words = if caption.is_empty() { address.as_str() } else { caption };
    if medium == Medium::Link {
        return html! { p { (outward(locale, &address, words)) } };
    }
    html! {
        figure.media {
            @match medium {
                Medium::Image => {
                    @let alt = if caption.is_empty() {
                        say!(locale, "task-picture")
                    } else {
                        caption.to_owned()
                    };
                    a.picture data-zoom href=(address) target="_blank" rel="noopener noreferrer" {
                        img src=(address) alt=(alt) decoding="async";
                        span.sr-only { (say!(locale, "task-open-picture")) }
                    }
                }
                Medium::Audio => {
                    audio controls preload="metadata" src=(address) aria-label=(words) {}
                }
                Medium::Video => {
                    video controls preload="metadata" src=(address) aria-label=(words) {}
                }
                Medium::Link => {}
            }
            @if !caption.is_empty() || medium != Medium::Image {
                figcaption {
                    (caption)
                    @if medium != Medium::Image {
                        " " (outward(locale, &address, &say!(locale, "task-open-by-itself")))
                    }
                }
            }
        }
    }
}

/// Where a picture is looked at closely; the page's script fills and opens it.
pub(crate) fn zoom(locale: &Locale) -> Markup {
    html! {
        dialog.zoom #zoom aria-label=(say!(locale, "task-zoom-title")) {
            form method="dialog" {
                button.btn.small type="submit" { (say!(locale, "task-close")) }
            }
            div.pane tabindex="0" {}
        }
    }
}

/// A link out of the task page, which stays where it is.
fn outward(locale: &Locale, address: &str, words: &str) -> Markup {
    html! {
        a href=(address) target="_blank" rel="noopener noreferrer nofollow" {
            (words) span.sr-only { " " (say!(locale, "task-new-tab")) }
        }
    }
}

/// A control for a field, with what was typed so far.
pub(crate) fn asked<'a>(locale: &Locale, f: &Fields<'a>, it: &Question<'a>) -> Markup {
    let (name, label) = (it.field.name.as_str(), label(it));
    let field = match &it.field.ask {
        Ask::ShortText(rule) => f.text(name, label).max_length(count(rule.max_length)),
        Ask::LongText(rule) => long_text(f, name, label, rule),
        Ask::Number(rule) => {
            f.text(name, label).input_mode(hints::keyboard(rule)).autocomplete("off").short()
        }
        Ask::Date(rule) => hints::within(f.date(name, label).short(), rule),
        Ask::Url => f.url(name, label).max_length(2_000),
        Ask::Email => f.email(name, label).max_length(254).autocomplete("off"),
        Ask::Choice(options) if options.len() <= MOST_BUTTONS => {
            f.radios(name, label, options.iter().map(choice))
        }
        Ask::Choice(options) => {
            let nothing = Choice::new("", say!(locale, "task-choose-one"));
            f.select(name, label, std::iter::once(nothing).chain(options.iter().map(choice)))
        }
        Ask::Choices(rule) => f.checkboxes(name, label, rule.options.iter().map(choice)),
        Ask::Rating(rule) => f.radios(name, label, steps(rule)).scale(),
        Ask::File(rule) => return file(locale, f, it, rule),
    };
    let field = values(field, it.given);
    let field = if it.field.required { field.required() } else { field };
    let field = if it.keys { field.keys() } else { field };
    match hints::markup(locale, it.help, &it.field.ask) {
        Some(help) => field.help_markup(help).render(),
        None => field.render(),
    }
}

/// A label that came out empty, for want of data, still needs a word.
fn label(it: &Question<'_>) -> String {
    let text = if it.label.trim().is_empty() { &it.field.name } else { it.label };
    text.to_owned()
}

fn count(n: u32) -> usize {
    usize::try_from(n).unwrap_or(usize::MAX)
}

fn values<'a>(mut field: ui::Field<'a>, given: Option<&'a Given>) -> ui::Field<'a> {
    match given {
        Some(Given::Text(text) | Given::Number(text)) => field.value(text.as_str()),
        Some(Given::List(entries)) => {
            for it in entries {
                field = field.value(it.as_str());
            }
            field
        }
        None => field,
    }
}

fn long_text<'a>(f: &Fields<'a>, name: &'a str, label: String, rule: &LongText) -> ui::Field<'a> {
    let rows = (rule.min_words / 15).clamp(5, 18);
    let field = f.textarea(name, label).rows(count(rows));
    if rule.min_words == 0 && rule.max_words.is_none() {
        return field.max_length(count(rule.max_length));
    }
    let least = (0 < rule.min_words).then(|| count(rule.min_words));
    f.counting_words(field, least, rule.max_words.map(count))
}

fn choice(it: &ChoiceOption) -> Choice<'_> {
    Choice::new(it.value.as_str(), it.label.as_str())
}

fn steps(rule: &Rating) -> Vec<Choice<'_>> {
    let step = |n: u8| {
        let choice = Choice::new(n.to_string(), n.to_string());
        match n {
            1 if !rule.low.is_empty() => choice.help(rule.low.as_str()),
            n if n == rule.steps && !rule.high.is_empty() => choice.help(rule.high.as_str()),
            _ => choice,
        }
    };
    (1..=rule.steps).map(step).collect()
}

/// A file field: what is there already can be kept or dropped, and more can be chosen.
fn file<'a>(locale: &Locale, f: &Fields<'a>, it: &Question<'a>, rule: &FileRule) -> Markup {
    let kept: &[String] = match it.given {
        Some(Given::List(ids)) => ids,
        _ => &[],
    };
    let kinds: Vec<&str> = rule.kinds.iter().map(|it| accept(*it)).collect();
    let mut field = f.file(it.field.name.as_str(), label(it)).accept(kinds.join(","));
    if it.field.required && kept.is_empty() {
        field = field.required();
    }
    if 1 < rule.max_files {
        field = field.several();
    }
    if let Some(help) = hints::markup(locale, it.help, &it.field.ask) {
        field = field.help_markup(help);
    }
    let name = |id: &str| match it.files.name(id) {
        Some(name) => name.to_owned(),
        None => say!(locale, "task-the-file"),
    };
    html! {
        (field)
        @if !kept.is_empty() {
            ul.kept-files aria-label=(say!(locale, "task-uploaded")) {
                @for id in kept {
                    li {
                        label.option {
                            input type="checkbox" name=(it.field.name) value=(id) checked;
                            span {
                                (phrase!(
                                    locale,
                                    "task-keep-file",
                                    file = html! { bdi { (name(id)) } },
                                ))
                            }
                        }
                    }
                }
            }
        }
    }
}

fn accept(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Image => "image/png,image/jpeg,image/webp,image/gif",
        FileKind::Audio => "audio/mpeg,audio/wav,audio/mp4,audio/webm",
        FileKind::Video => "video/mp4,video/webm",
        FileKind::Document => ".pdf,.txt,.md,.csv,.tsv,.json,.jsonl,.xlsx",
    }
}
