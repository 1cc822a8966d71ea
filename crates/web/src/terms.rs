//! The words of jobs as people read them: kinds of work, languages, ways of hiring.
//!
//! Invariant: the market knows only the stored words; how they read is said here, once.

use base::{DurationMs, Money, hours};
use locale::Locale;
use market::{
    assignments::PLACES_COUNTED,
    projects::{Category, Difficulty, Hiring},
};

/// Languages that filters offer; others stand under their tag.
pub(crate) const LANGUAGES: &[(&str, &str)] = &[
    ("en", "English"),
    ("de", "German"),
    ("fr", "French"),
    ("es", "Spanish"),
    ("it", "Italian"),
    ("pt", "Portuguese"),
    ("nl", "Dutch"),
    ("pl", "Polish"),
    ("tr", "Turkish"),
    ("uk", "Ukrainian"),
    ("ar", "Arabic"),
    ("zh", "Chinese"),
];

/// `Data entry`.
pub(crate) fn category(it: Category) -> &'static str {
    match it {
        Category::Writing => "Writing",
        Category::Translation => "Translation",
        Category::Proofreading => "Proofreading",
        Category::Transcription => "Transcription",
        Category::Classification => "Classification",
        Category::DataEntry => "Data entry",
        Category::Research => "Research",
        Category::Survey => "Surveys",
        Category::Images => "Images",
        Category::Sound => "Sound",
        Category::Testing => "Testing",
        Category::OnSite => "On site",
        Category::Other => "Other",
    }
}

/// How one comes to a task: `Start at once`.
pub(crate) fn hiring(it: Hiring) -> &'static str {
    match it {
        Hiring::Open => "Start at once",
        Hiring::Apply => "Apply first",
        Hiring::Invite => "By invitation",
    }
}

/// `Easy`, `Medium`, `Hard`.
pub(crate) fn difficulty(it: Difficulty) -> &'static str {
    match it {
        Difficulty::Easy => "Easy",
        Difficulty::Medium => "Medium",
        Difficulty::Hard => "Hard",
    }
}

/// The language of a tag such as `de` or `de-AT`: `German`, `German (de-AT)`; else the tag.
pub(crate) fn language(tag: &str) -> String {
    let (main, region) = tag.split_once('-').unwrap_or((tag, ""));
    match LANGUAGES.iter().find(|it| it.0.eq_ignore_ascii_case(main)) {
        Some((_, name)) if region.is_empty() => (*name).to_owned(),
        Some((_, name)) => format!("{name} ({tag})"),
        None => tag.to_owned(),
    }
}

/// `12 places left`; beyond what is counted, `1,000+ places left`.
pub(crate) fn places(locale: &Locale, free: i64) -> String {
    if PLACES_COUNTED <= free {
        return format!("{}+\u{a0}places left", locale.number(PLACES_COUNTED));
    }
    format!("{} left", locale.count(free, "place", "places"))
}

/// What an hour of this pays at the pace that workers really had, to the cent.
///
/// domain.md §8: reward for one answer over the median time from claim to submit.
pub(crate) fn hourly(reward: Money, pace: DurationMs) -> Option<Money> {
    const CENT: i128 = 10_000;
    let pace = i128::from(pace);
    if pace <= 0 {
        return None;
    }
    let micros = i128::from(reward.as_micros()) * i128::from(hours(1)) / pace;
    let rounded = (micros + CENT / 2) / CENT * CENT;
    i64::try_from(rounded).ok().map(Money::micros)
}

/// `≈ €14.00 an hour · about 1 min 30 s`; nothing while the pace is unknown.
pub(crate) fn pay_note(locale: &Locale, reward: Money, pace: Option<DurationMs>) -> String {
    let Some(pace) = pace else { return String::new() };
    let time = format!("about {}", locale.duration(pace));
    match hourly(reward, pace) {
        Some(hourly) => format!("≈ {} an hour · {time}", locale.money(hourly)),
        None => time,
    }
}

#[cfg(test)]
mod tests;
