//! Badges: the state of a thing, in the domain's own word.

use maud::Markup;

use super::{Icon, Tone, chip_icon};

/// The states of projects, assignments, applications, payouts and mails: the stored word,
/// the word shown, its tone and icon. The words are domain.md's; there are no synonyms.
pub(crate) const STATES: &[(&str, &str, Tone, Icon)] = &[
    // Projects.
    ("draft", "Draft", Tone::Plain, Icon::Pencil),
    ("in_review", "In review", Tone::Act, Icon::Eye),
    ("open", "Open", Tone::Ok, Icon::Play),
    ("paused", "Paused", Tone::Warn, Icon::Pause),
    ("closed", "Closed", Tone::Plain, Icon::Lock),
    ("completed", "Completed", Tone::Ok, Icon::Check),
    ("cancelled", "Cancelled", Tone::Plain, Icon::Cross),
    // Assignments.
    ("claimed", "Claimed", Tone::Act, Icon::Clock),
    ("submitted", "Submitted", Tone::Act, Icon::Upload),
    ("accepted", "Accepted", Tone::Ok, Icon::Check),
    ("rework", "Rework", Tone::Warn, Icon::Refresh),
    ("rejected", "Rejected", Tone::Bad, Icon::Cross),
    ("appealed", "Appealed", Tone::Warn, Icon::Flag),
    ("returned", "Returned", Tone::Plain, Icon::ArrowBack),
    ("expired", "Expired", Tone::Plain, Icon::Clock),
    // Applications.
    ("applied", "Applied", Tone::Act, Icon::Mail),
    ("awarded", "Awarded", Tone::Ok, Icon::Check),
    ("declined", "Declined", Tone::Plain, Icon::Cross),
    ("withdrawn", "Withdrawn", Tone::Plain, Icon::ArrowBack),
    // Top-ups, payouts and their runs.
    ("asked", "Asked", Tone::Act, Icon::Clock),
    ("confirmed", "Confirmed", Tone::Act, Icon::Eye),
    ("booked", "Booked", Tone::Ok, Icon::Check),
    ("released", "Released", Tone::Ok, Icon::ArrowOn),
    ("dropped", "Dropped", Tone::Plain, Icon::Cross),
    ("requested", "Requested", Tone::Act, Icon::Clock),
    ("approved", "Approved", Tone::Act, Icon::Check),
    ("sent", "Sent", Tone::Act, Icon::ArrowOn),
    ("paid", "Paid", Tone::Ok, Icon::Check),
    ("failed", "Failed", Tone::Bad, Icon::Warning),
    // Imports, mails and other jobs.
    ("waiting", "Waiting", Tone::Plain, Icon::Clock),
    ("running", "Running", Tone::Act, Icon::Play),
    ("done", "Done", Tone::Ok, Icon::Check),
    ("undoing", "Being undone", Tone::Act, Icon::ArrowBack),
    ("undone", "Undone", Tone::Plain, Icon::ArrowBack),
];

/// The badge of a state by its stored word (`in_review`). A word that is not known yet is
/// shown as it is, in a plain tone.
pub fn badge(state: &str) -> Markup {
    match STATES.iter().find(|it| it.0 == state) {
        Some((_, word, tone, which)) => chip_icon(*tone, *which, word),
        None => chip_icon(Tone::Plain, Icon::Info, &state.replace('_', " ")),
    }
}

/// Every state there is a badge for.
pub fn state_words() -> impl Iterator<Item = &'static str> {
    STATES.iter().map(|it| it.0)
}
