//! The quiz before the first ordinary task: what it asks, and how far one is with it.

use locale::Locale;
use market::gold::{Announced, Mode, Quiz};
use maud::{Markup, html};

use crate::{
    ui::{self, Tone, chip, meter},
    words::say,
};

/// What is told of a quiz; nothing where there is none.
pub(super) fn card(locale: &Locale, it: Option<&Announced>) -> Markup {
    let Some(it) = it else { return html! {} };
    let (settings, standing) = (it.settings, it.standing);
    let rule = if settings.pass == 0 {
        say!(locale, "jobs-quiz-free", n = settings.quiz)
    } else {
        say!(locale, "jobs-quiz-rule", n = settings.quiz, pass = settings.pass)
    };
    let told = match settings.mode {
        Mode::Training => say!(locale, "jobs-quiz-training"),
        Mode::Audit => say!(locale, "jobs-quiz-audit"),
    };
    let seen = standing.seen.min(settings.quiz);
    let done = say!(locale, "jobs-quiz-done", n = seen, whole = settings.quiz);
    ui::card(
        &say!(locale, "jobs-quiz"),
        html! {
            p { (rule) }
            @if 0 < settings.pass { p { (say!(locale, "jobs-quiz-otherwise")) } }
            p.muted { (told) }
            @match it.quiz {
                Quiz::Failed => p {
                    (chip(Tone::Warn, &say!(locale, "jobs-quiz-failed"))) " "
                    a href="/known-answers" { (say!(locale, "jobs-quiz-look")) }
                },
                Quiz::Over if 0 < standing.seen => p {
                    (chip(Tone::Ok, &say!(locale, "jobs-quiz-passed")))
                },
                Quiz::Over => {},
                Quiz::Before(_) if 0 < seen => (meter(&done, seen, settings.quiz)),
                Quiz::Before(_) => {},
            }
        },
    )
}
