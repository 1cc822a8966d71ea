//! What speaks for an applicant, in figures that can be compared.

use locale::Locale;
use market::applications::Applicant;
use maud::{Markup, html};

use crate::{ui, words::say};

/// Rating, accepted and rejected work, kept and broken deadlines.
pub(super) fn list(locale: &Locale, it: &Applicant) -> Markup {
    let facts = [
        (say!(locale, "applications-rating"), html! { (rating(locale, it)) }),
        (
            say!(locale, "applications-accepted"),
            html! { (locale.number(it.accepted)) (of_yours(locale, it)) },
        ),
        (
            say!(locale, "applications-rejected"),
            html! { (locale.number(it.rejected)) (share(locale, it)) },
        ),
        (say!(locale, "applications-out-of-time"), html! { (locale.number(it.expired)) }),
        (say!(locale, "applications-member-since"), ui::date(locale, it.member_since)),
    ];
    html! {
        dl.record { @for (term, fact) in facts { div { dt { (term) } dd { (fact) } } } }
    }
}

/// `4.6 of 5 (12 ratings)`.
fn rating(locale: &Locale, it: &Applicant) -> String {
    match it.rating_percent() {
        Some(hundredths) => {
            let tenths = (hundredths + 5) / 10;
            let (whole, tenth) = (tenths / 10, tenths % 10);
            say!(locale, "applications-stars", whole = whole, tenth = tenth, n = it.ratings)
        }
        None => say!(locale, "applications-not-rated"),
    }
}

fn of_yours(locale: &Locale, it: &Applicant) -> Markup {
    html! {
        @if 0 < it.accepted_here {
            span.muted { " " (say!(locale, "applications-by-you", n = it.accepted_here)) }
        }
    }
}

fn share(locale: &Locale, it: &Applicant) -> Markup {
    let judged = it.accepted + it.rejected;
    html! {
        @if 0 < it.rejected {
            span.muted { " (" (locale.share(it.rejected, judged)) ")" }
        }
    }
}
