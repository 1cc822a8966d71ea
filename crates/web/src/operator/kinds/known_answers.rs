//! Events of known answers and of deciding what is right.

use locale::Locale;

use crate::words::say;

pub(super) fn of(locale: &Locale, code: &str) -> Option<String> {
    Some(match code {
        "gold-contested" => say!(locale, "operator-event-gold-contested"),
        "gold-corrected" => say!(locale, "operator-event-gold-corrected"),
        "gold-forgiven" => say!(locale, "operator-event-gold-forgiven"),
        "gold-kept" => say!(locale, "operator-event-gold-kept"),
        "gold-marked" => say!(locale, "operator-event-gold-marked"),
        "gold-retired" => say!(locale, "operator-event-gold-retired"),
        "gold-scored" => say!(locale, "operator-event-gold-scored"),
        "gold-settings-changed" => say!(locale, "operator-event-gold-settings-changed"),
        "gold-suspected" => say!(locale, "operator-event-gold-suspected"),
        "gold-unmarked" => say!(locale, "operator-event-gold-unmarked"),
        "gold-upheld" => say!(locale, "operator-event-gold-upheld"),
        "more-answers-asked" => say!(locale, "operator-event-more-answers-asked"),
        "result-decided" => say!(locale, "operator-event-result-decided"),
        _ => return None,
    })
}
