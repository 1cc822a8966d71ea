//! The task of a submission was known before: what is right, and how the answer was scored.

use base::Result;
use locale::Locale;
use market::{gold::Scored, reviews::Detail};
use maud::{Markup, html};

use crate::{
    known::compared,
    projects::known_href,
    ui::{self, Tone, chip, link_button},
    words::say,
};

/// The card of a known answer; nothing where the task is like any other.
pub(super) fn card(locale: &Locale, it: &Detail, scored: Option<&Scored>) -> Result<Markup> {
    let Some(scored) = scored else { return Ok(html! {}) };
    let (tone, verdict) = match (&scored.missed, scored.contest.as_str()) {
        (None, _) => (Tone::Plain, say!(locale, "reviews-known-unscored")),
        (Some(missed), _) if missed.is_empty() => (Tone::Ok, say!(locale, "reviews-known-right")),
        (Some(_), "forgiven") => (Tone::Ok, say!(locale, "reviews-known-forgiven")),
        (Some(_), "open") => (Tone::Act, say!(locale, "reviews-known-contested")),
        (Some(_), _) => (Tone::Bad, say!(locale, "reviews-known-wrong")),
    };
    let first = it.revisions.first().and_then(|it| it.body.as_deref());
    let compared = match first {
        Some(answer) => compared(locale, &it.form, &it.input, answer, &scored.gold, None)?,
        None => html! {},
    };
    let page = known_href(it.project, it.task);
    Ok(ui::card(
        &say!(locale, "reviews-known"),
        html! {
            p { (chip(tone, &verdict)) }
            @if scored.suspect_at.is_some() {
                p { (say!(locale, "reviews-known-suspect")) }
            }
            (compared)
            p.muted { (say!(locale, "reviews-known-text")) }
            div.actions {
                (link_button(page, say!(locale, "gold-look")).small())
                @if scored.contest == "open" {
                    (link_button(format!("/projects/{}/known", it.project),
                        say!(locale, "reviews-known-decide")).small())
                }
            }
        },
    ))
}
