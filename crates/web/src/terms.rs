//! The words of jobs as people read them: kinds of work, languages, ways of hiring.
//!
//! Invariant: the market knows only the stored words; how they read is said here, once.

use base::{DurationMs, Money, hours};
use locale::Locale;
use market::{
    assignments::PLACES_COUNTED,
    projects::{Category, Difficulty, Hiring},
};

use crate::words::say;

/// `Data entry`.
pub(crate) fn category(locale: &Locale, it: Category) -> String {
    match it {
        Category::Writing => say!(locale, "terms-category-writing"),
        Category::Translation => say!(locale, "terms-category-translation"),
        Category::Proofreading => say!(locale, "terms-category-proofreading"),
        Category::Transcription => say!(locale, "terms-category-transcription"),
        Category::Classification => say!(locale, "terms-category-classification"),
        Category::DataEntry => say!(locale, "terms-category-data-entry"),
        Category::Research => say!(locale, "terms-category-research"),
        Category::Survey => say!(locale, "terms-category-survey"),
        Category::Images => say!(locale, "terms-category-images"),
        Category::Sound => say!(locale, "terms-category-sound"),
        Category::Testing => say!(locale, "terms-category-testing"),
        Category::OnSite => say!(locale, "terms-category-on-site"),
        Category::Other => say!(locale, "terms-category-other"),
    }
}

/// How one comes to a task: `Start at once`.
pub(crate) fn hiring(locale: &Locale, it: Hiring) -> String {
    match it {
        Hiring::Open => say!(locale, "terms-hiring-open"),
        Hiring::Apply => say!(locale, "terms-hiring-apply"),
        Hiring::Invite => say!(locale, "terms-hiring-invite"),
    }
}

/// `Easy`, `Medium`, `Hard`.
pub(crate) fn difficulty(locale: &Locale, it: Difficulty) -> String {
    match it {
        Difficulty::Easy => say!(locale, "terms-difficulty-easy"),
        Difficulty::Medium => say!(locale, "terms-difficulty-medium"),
        Difficulty::Hard => say!(locale, "terms-difficulty-hard"),
    }
}

/// The language of a tag such as `de` or `de-AT`: `German`, `German (de-AT)`; else the tag.
pub(crate) fn language(locale: &Locale, tag: &str) -> String {
    let (main, region) = tag.split_once('-').unwrap_or((tag, ""));
    match named(locale, &main.to_ascii_lowercase()) {
        Some(name) if region.is_empty() => name,
        Some(name) => format!("{name} ({tag})"),
        None => tag.to_owned(),
    }
}

/// The languages to choose from, by their names, with the one that is chosen among them.
pub(crate) fn languages(locale: &Locale, chosen: &str) -> Vec<(String, String)> {
    const KNOWN: [&str; 12] =
        ["en", "de", "fr", "es", "it", "pt", "nl", "pl", "tr", "uk", "ar", "zh"];
    let other = (!chosen.is_empty() && !KNOWN.contains(&chosen)).then_some(chosen);
    KNOWN.into_iter().chain(other).map(|it| (it.to_owned(), language(locale, it))).collect()
}

/// The name of a language that many jobs are in.
fn named(locale: &Locale, tag: &str) -> Option<String> {
    Some(match tag {
        "en" => say!(locale, "terms-language-en"),
        "de" => say!(locale, "terms-language-de"),
        "fr" => say!(locale, "terms-language-fr"),
        "es" => say!(locale, "terms-language-es"),
        "it" => say!(locale, "terms-language-it"),
        "pt" => say!(locale, "terms-language-pt"),
        "nl" => say!(locale, "terms-language-nl"),
        "pl" => say!(locale, "terms-language-pl"),
        "tr" => say!(locale, "terms-language-tr"),
        "uk" => say!(locale, "terms-language-uk"),
        "ar" => say!(locale, "terms-language-ar"),
        "zh" => say!(locale, "terms-language-zh"),
        _ => return None,
    })
}

/// `12 places left`; beyond what is counted, `1,000+ places left`.
pub(crate) fn places(locale: &Locale, free: i64) -> String {
    if PLACES_COUNTED <= free {
        return say!(locale, "terms-places-many", n = PLACES_COUNTED);
    }
    say!(locale, "terms-places-left", n = free)
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
    let time = locale.duration(pace);
    match hourly(reward, pace) {
        Some(hourly) => {
            say!(locale, "terms-pay-an-hour", money = locale.money(hourly), time = time)
        }
        None => say!(locale, "terms-about", time = time),
    }
}

#[cfg(test)]
mod tests;
