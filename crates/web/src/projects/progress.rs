//! How far a project has come: places as a bar with words, and money.

use locale::Locale;
use market::projects::Tally;
use maud::{Markup, html};

use crate::ui::meter;

/// A bar of accepted places, and the words for all of them.
pub(super) fn places(locale: &Locale, tally: &Tally) -> Markup {
    if tally.wanted == 0 {
        return html! { span.muted { "No tasks yet" } };
    }
    let words = format!(
        "{} of {} accepted",
        locale.number(tally.accepted),
        locale.count(tally.wanted, "place", "places"),
    );
    meter(&words, tally.accepted, tally.wanted)
}
