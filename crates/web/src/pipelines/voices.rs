//! What the people said who checked an answer, on the page of its review.

use std::borrow::Cow;

use locale::Locale;
use market::{
    checking::{self, Checked, Heard, Outcome, Vote, Why},
    pipelines::Judgement,
};
use maud::{Markup, html};
use serde_json::Value;

use crate::{
    ui::{self, Tone},
    words::say,
};

/// The checks of an answer; nothing where nobody checks it.
pub(crate) fn card(locale: &Locale, checks: &[Checked]) -> Markup {
    html! {
        @if !checks.is_empty() {
            (ui::card(&say!(locale, "pipelines-voices"), html! {
                @for it in checks { (one(locale, it, 1 < checks.len())) }
            }))
        }
    }
}

/// What was recorded about an answer; the sentence of checkers in the reader's language, with
/// their reasons as they wrote them.
pub(crate) fn in_words<'a>(locale: &Locale, text: &'a str) -> Cow<'a, str> {
    let Some(it) = checking::heard(text) else { return text.into() };
    let Heard { judgement, n, of, reasons } = it;
    let said = match judgement {
        Judgement::Accept => say!(locale, "pipelines-heard-accept", n = n, whole = of),
        Judgement::Rework => say!(locale, "pipelines-heard-rework", n = n, whole = of),
        Judgement::Reject => say!(locale, "pipelines-heard-reject", n = n, whole = of),
    };
    if reasons.is_empty() { said.into() } else { format!("{said}\n\n{reasons}").into() }
}

/// The evidence of a decision by checkers, one line each; nothing where it is of another kind.
pub(crate) fn evidence(locale: &Locale, json: &str) -> Option<Markup> {
    let document: Value = serde_json::from_str(json).ok()?;
    let votes = document["checkers"].as_array()?;
    let line = |it: &Value| {
        let says = match it["says"].as_str() {
            Some("accept") => say!(locale, "pipelines-says-accept"),
            Some("rework") => say!(locale, "pipelines-says-rework"),
            Some("reject") => say!(locale, "pipelines-says-reject"),
            _ => say!(locale, "pipelines-says-nothing"),
        };
        let why = it["why"].as_str().unwrap_or_default().trim();
        html! { li { (says) @if !why.is_empty() { " · " (why) } } }
    };
    Some(html! { ul.bullets { @for it in votes { (line(it)) } } })
}

fn one(locale: &Locale, it: &Checked, several: bool) -> Markup {
    html! {
        @if several { h3 { (say!(locale, "pipelines-revision", n = it.revision)) } }
        (follows(locale, it))
        @for vote in &it.votes { (said(locale, vote)) }
    }
}

fn follows(locale: &Locale, it: &Checked) -> Markup {
    let (tone, text) = match it.outcome {
        // Nobody had begun when it was judged.
        None if it.wanted == 0 => (Tone::Plain, say!(locale, "pipelines-voices-late")),
        None => {
            let (n, of) = (it.votes.len(), it.wanted);
            (Tone::Act, say!(locale, "pipelines-voices-missing", n = n, wanted = of))
        }
        Some((Outcome::Accept, _)) => (Tone::Ok, say!(locale, "pipelines-voices-accept")),
        Some((Outcome::Rework, _)) => (Tone::Warn, say!(locale, "pipelines-voices-rework")),
        Some((Outcome::Reject, _)) => (Tone::Bad, say!(locale, "pipelines-voices-reject")),
        Some((Outcome::Late, _)) => (Tone::Plain, say!(locale, "pipelines-voices-late")),
        Some((Outcome::Left, Some(Why::NoReworkLeft))) => {
            (Tone::Act, say!(locale, "pipelines-voices-no-rework"))
        }
        Some((Outcome::Left, Some(Why::Unread))) => {
            (Tone::Act, say!(locale, "pipelines-voices-unread"))
        }
        Some((Outcome::Left, _)) => (Tone::Act, say!(locale, "pipelines-voices-disagree")),
    };
    ui::note(tone, text.as_str())
}

fn said(locale: &Locale, vote: &Vote) -> Markup {
    let (tone, word) = match vote.says {
        Some(Judgement::Accept) => (Tone::Ok, say!(locale, "pipelines-says-accept")),
        Some(Judgement::Rework) => (Tone::Warn, say!(locale, "pipelines-says-rework")),
        Some(Judgement::Reject) => (Tone::Bad, say!(locale, "pipelines-says-reject")),
        None => (Tone::Plain, say!(locale, "pipelines-says-nothing")),
    };
    html! {
        article.other {
            header {
                a href={ "/reviews/" (vote.assignment) } { bdi { (vote.worker_name) } }
                (ui::chip(tone, &word))
            }
            @if !vote.why.is_empty() { p { (vote.why) } }
        }
    }
}
