//! What was said about an answer, as its requester and a moderator read it.

use locale::Locale;
use market::reviews::{Appeal, AppealState, Detail, Verdict};
use maud::{Markup, html};

use crate::{my_work::verdict::record, ui};

/// The verdict in force, with its rating, its remark or its record.
pub(crate) fn cards(locale: &Locale, it: &Detail) -> Markup {
    html! {
        @if let Some(review) = it.reviews.last().filter(|it| it.verdict != Verdict::Reject) {
            (ui::card(title(review.verdict), html! {
                @if let Some(stars) = review.rating { p { strong { (stars) " of 5" } } }
                @if !review.comment.is_empty() { (ui::markdown(&review.comment, 3)) }
                @if review.verdict == Verdict::Rework {
                    p.muted { "The worker has until " (ui::date_time(locale, it.deadline)) "." }
                }
            }))
        }
        @if let Some(decision) = &it.decision { (record(locale, decision)) }
    }
}

fn title(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Accept => "Accepted",
        Verdict::Rework => "Sent back for changes",
        Verdict::Reject => "Rejected",
    }
}

/// What the worker and the requester say, and what was decided.
pub(crate) fn appeal(locale: &Locale, it: &Appeal) -> Markup {
    ui::card(
        "The appeal",
        html! {
            p { strong { (standing(it.state)) } }
            h3 { "The worker" }
            p.plain-text { (it.text) }
            @if it.state == AppealState::Open {
                p.muted {
                    "The requester can reply until " (ui::date_time(locale, it.reply_by)) "."
                }
            }
            @if let Some(reply) = &it.reply {
                h3 { "The requester" }
                p.plain-text { (reply) }
            }
            @if let Some(text) = it.decision_text.as_ref().filter(|it| !it.is_empty()) {
                h3 { "The moderator" }
                p.plain-text { (text) }
            }
        },
    )
}

/// Where an appeal stands, in a sentence for everybody.
pub(crate) fn standing(state: AppealState) -> &'static str {
    match state {
        AppealState::Open => "The requester has to reply.",
        AppealState::Replied => "A moderator decides.",
        AppealState::Won => "Won: the answer counts as accepted and is paid.",
        AppealState::Lost => "Lost: the rejection stands.",
    }
}
