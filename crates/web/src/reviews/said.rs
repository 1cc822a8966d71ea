//! What was said about an answer, as its requester and a moderator read it.

use locale::Locale;
use market::reviews::{Appeal, AppealState, Detail, Verdict};
use maud::{Markup, html};

use crate::{
    my_work::verdict::record,
    ui,
    words::{phrase, say},
};

/// The verdict in force, with its rating, its remark or its record.
pub(crate) fn cards(locale: &Locale, it: &Detail) -> Markup {
    html! {
        @if let Some(review) = it.reviews.last().filter(|it| it.verdict != Verdict::Reject) {
            (ui::card(&title(locale, review.verdict), html! {
                @if let Some(stars) = review.rating {
                    p { strong { (say!(locale, "reviews-stars", n = stars)) } }
                }
                @if !review.comment.is_empty() { (ui::markdown(&review.comment, 3)) }
                @if review.verdict == Verdict::Rework {
                    p.muted {
                        (phrase!(
                            locale,
                            "reviews-worker-has-until",
                            date = ui::date_time(locale, it.deadline),
                        ))
                    }
                }
            }))
        }
        @if let Some(decision) = &it.decision { (record(locale, decision)) }
    }
}

fn title(locale: &Locale, verdict: Verdict) -> String {
    match verdict {
        Verdict::Accept => say!(locale, "reviews-said-accepted"),
        Verdict::Rework => say!(locale, "reviews-said-rework"),
        Verdict::Reject => say!(locale, "reviews-said-rejected"),
    }
}

/// What the worker and the requester say, and what was decided.
pub(crate) fn appeal(locale: &Locale, it: &Appeal) -> Markup {
    ui::card(
        &say!(locale, "reviews-appeal"),
        html! {
            p { strong { (standing(locale, it.state)) } }
            h3 { (say!(locale, "reviews-the-worker")) }
            p.plain-text { (it.text) }
            @if it.state == AppealState::Open {
                p.muted {
                    (phrase!(
                        locale,
                        "reviews-appeal-reply-by",
                        date = ui::date_time(locale, it.reply_by),
                    ))
                }
            }
            @if let Some(reply) = &it.reply {
                h3 { (say!(locale, "reviews-the-requester")) }
                p.plain-text { (reply) }
            }
            @if let Some(text) = it.decision_text.as_ref().filter(|it| !it.is_empty()) {
                h3 { (say!(locale, "reviews-the-moderator")) }
                p.plain-text { (text) }
            }
        },
    )
}

/// Where an appeal stands, in a sentence for everybody.
pub(crate) fn standing(locale: &Locale, state: AppealState) -> String {
    match state {
        AppealState::Open => say!(locale, "reviews-appeal-open"),
        AppealState::Replied => say!(locale, "reviews-appeal-replied"),
        AppealState::Won => say!(locale, "reviews-appeal-won"),
        AppealState::Lost => say!(locale, "reviews-appeal-lost"),
    }
}
