//! What was found in an answer, side by side with where it comes from.

use forms::Form;
use locale::Locale;
use market::originality::{Finding, Marked, Origin, Side, Source};
use maud::{Markup, html};

use crate::{
    ui::{Tone, card, chip, details},
    words::say,
};

/// For the review: nothing where nothing was compared.
pub(crate) fn for_review(locale: &Locale, form: &str, finding: Option<&Finding>) -> Markup {
    let Some(it) = finding else { return html! {} };
    let body = html! {
        @if it.fields.is_empty() {
            p.muted { (say!(locale, "originality-nothing-found")) }
        } @else {
            p {
                (part(locale, it)) " "
                @if it.sent_back { (say!(locale, "originality-was-sent-back")) }
                @else if it.is_flagged() { (say!(locale, "originality-look-closely")) }
                @else { (say!(locale, "originality-is-little")) }
            }
            (fields(locale, form, it))
        }
    };
    card(&say!(locale, "originality-title"), body)
}

/// For the worker whose answer came back by the rule: their own words, marked.
pub(crate) fn for_worker(locale: &Locale, form: &str, finding: Option<&Finding>) -> Markup {
    let Some(it) = finding.filter(|it| it.sent_back && !it.fields.is_empty()) else {
        return html! {};
    };
    let body = html! {
        p { (part(locale, it)) " " (say!(locale, "originality-own-words")) }
        (fields(locale, form, it))
    };
    card(&say!(locale, "originality-was-there"), body)
}

fn part(locale: &Locale, it: &Finding) -> Markup {
    let tone = if it.is_flagged() { Tone::Bad } else { Tone::Plain };
    chip(tone, &say!(locale, "originality-copied", part = locale.percent(it.copied * 1_000)))
}

fn fields(locale: &Locale, form: &str, it: &Finding) -> Markup {
    let form = Form::from_json(form).ok();
    let label = |field: &str| {
        let found = form.as_ref().and_then(|it| it.field(field));
        found.map_or_else(|| field.to_owned(), |it| it.label.source().to_owned())
    };
    html! {
        @for field in &it.fields {
            @if 1 < it.fields.len() { h3 { (label(&field.field)) } }
            (sources(locale, field))
        }
    }
}

/// The source of most stands open, the others are folded.
fn sources(locale: &Locale, field: &Marked) -> Markup {
    html! {
        @for (at, it) in field.sources.iter().enumerate() {
            @if at == 0 {
                div.stack {
                    p { strong { (heading(locale, it)) } }
                    (pair(locale, it))
                }
            } @else {
                (details(heading(locale, it), pair(locale, it)))
            }
        }
    }
}

fn heading(locale: &Locale, it: &Source) -> String {
    let from = match (it.origin, &it.name) {
        (Origin::Answer, _) => say!(locale, "originality-from-answer"),
        (Origin::OwnAnswer, _) => say!(locale, "originality-from-own-answer"),
        (Origin::Task, _) => say!(locale, "originality-from-task"),
        (Origin::Reference, Some(name)) => say!(locale, "originality-from-named", name = name),
        (Origin::Reference, None) => say!(locale, "originality-from-reference"),
    };
    let how = match it.kind.as_str() {
        "near-copy" => say!(locale, "originality-near-copy"),
        "light-edit" => say!(locale, "originality-light-edit"),
        _ => say!(locale, "originality-heavy-edit"),
    };
    format!("{from} · {} · {how}", locale.percent(it.copied * 1_000))
}

fn pair(locale: &Locale, it: &Source) -> Markup {
    html! {
        div.overlap {
            figure {
                figcaption.muted { (say!(locale, "originality-this-answer")) }
                (marked(&it.ours))
            }
            @if let Some(theirs) = &it.theirs {
                figure {
                    figcaption.muted { (say!(locale, "originality-the-source")) }
                    (marked(theirs))
                }
            }
        }
    }
}

/// A text with its equal runs marked.
fn marked(it: &Side) -> Markup {
    let mut at = 0;
    html! {
        p.plain-text {
            @for mark in &it.marks {
                (it.text.get(at..mark.start).unwrap_or_default())
                mark { (it.text.get(mark.clone()).unwrap_or_default()) }
                ({ at = mark.end; "" })
            }
            (it.text.get(at..).unwrap_or_default())
        }
    }
}
