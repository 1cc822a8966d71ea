//! What speaks for an applicant, in figures that can be compared.

use locale::Locale;
use market::applications::Applicant;
use maud::{Markup, html};

use crate::ui;

/// Rating, accepted and rejected work, kept and broken deadlines.
pub(super) fn list(locale: &Locale, it: &Applicant) -> Markup {
    let facts = [
        ("Rating", html! { (rating(locale, it)) }),
        ("Accepted", html! { (locale.number(it.accepted)) (of_yours(locale, it)) }),
        ("Rejected", html! { (locale.number(it.rejected)) (share(locale, it)) }),
        ("Out of time", html! { (locale.number(it.expired)) }),
        ("Member since", ui::date(locale, it.member_since)),
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
            let count = locale.count(it.ratings, "rating", "ratings");
            format!("{}.{} of 5 ({count})", tenths / 10, tenths % 10)
        }
        None => "not rated yet".to_owned(),
    }
}

fn of_yours(locale: &Locale, it: &Applicant) -> Markup {
    html! {
        @if 0 < it.accepted_here {
            span.muted { " (" (locale.number(it.accepted_here)) " by you)" }
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
