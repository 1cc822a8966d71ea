//! Badges: the state of a thing, in the domain's own word.

use locale::Locale;
use maud::Markup;

use super::{Icon, Tone, chip_icon};

/// The states of projects, assignments, applications, payouts and mails: the stored word,
/// its tone and icon. Each has a message `state-…`, as a test sees.
pub(crate) const STATES: &[(&str, Tone, Icon)] = &[
    // Projects.
    ("draft", Tone::Plain, Icon::Pencil),
    ("in_review", Tone::Act, Icon::Eye),
    ("open", Tone::Ok, Icon::Play),
    ("paused", Tone::Warn, Icon::Pause),
    ("closed", Tone::Plain, Icon::Lock),
    ("completed", Tone::Ok, Icon::Check),
    ("cancelled", Tone::Plain, Icon::Cross),
    // Assignments.
    ("claimed", Tone::Act, Icon::Clock),
    ("submitted", Tone::Act, Icon::Upload),
    ("accepted", Tone::Ok, Icon::Check),
    ("rework", Tone::Warn, Icon::Refresh),
    ("rejected", Tone::Bad, Icon::Cross),
    ("appealed", Tone::Warn, Icon::Flag),
    ("returned", Tone::Plain, Icon::ArrowBack),
    ("expired", Tone::Plain, Icon::Clock),
    // Applications.
    ("applied", Tone::Act, Icon::Mail),
    ("awarded", Tone::Ok, Icon::Check),
    ("declined", Tone::Plain, Icon::Cross),
    ("withdrawn", Tone::Plain, Icon::ArrowBack),
    // Top-ups, payouts and their runs.
    ("asked", Tone::Act, Icon::Clock),
    ("confirmed", Tone::Act, Icon::Eye),
    ("booked", Tone::Ok, Icon::Check),
    ("released", Tone::Ok, Icon::ArrowOn),
    ("dropped", Tone::Plain, Icon::Cross),
    ("requested", Tone::Act, Icon::Clock),
    ("approved", Tone::Act, Icon::Check),
    ("sent", Tone::Act, Icon::ArrowOn),
    ("paid", Tone::Ok, Icon::Check),
    ("failed", Tone::Bad, Icon::Warning),
    // Imports, mails and other jobs.
    ("waiting", Tone::Plain, Icon::Clock),
    ("running", Tone::Act, Icon::Play),
    ("done", Tone::Ok, Icon::Check),
    ("undoing", Tone::Act, Icon::ArrowBack),
    ("undone", Tone::Plain, Icon::ArrowBack),
];

/// The badge of a state by its stored word (`in_review`). A word that is not known yet is
/// shown as it is, in a plain tone.
pub fn badge(locale: &Locale, state: &str) -> Markup {
    match STATES.iter().find(|it| it.0 == state) {
        Some((word, tone, which)) => {
            chip_icon(*tone, *which, &locale.say(&format!("state-{word}"), &[]))
        }
        None => chip_icon(Tone::Plain, Icon::Info, &state.replace('_', " ")),
    }
}

/// Every state there is a badge for.
pub fn state_words() -> impl Iterator<Item = &'static str> {
    STATES.iter().map(|it| it.0)
}
