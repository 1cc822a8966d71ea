//! What was said about an answer: wishes, ratings, decision records, appeals, bonuses.

use locale::Locale;
use market::{
    assignments::State as Standing,
    decisions::{Decision, Reason},
    reviews::{Appeal, AppealState, Detail, Verdict},
};
use maud::{Markup, html};

use crate::ui;

/// A card for each thing that was said.
pub(super) fn cards(locale: &Locale, it: &Detail) -> Markup {
    html! {
        @if it.state == Standing::Rework { (wish(it)) }
        @if let Some(decision) = &it.decision { (record(locale, decision)) }
        @if let Some(appeal) = &it.appeal { (appealed(locale, appeal)) }
        @if it.state == Standing::Accepted { (praise(it)) }
        @if !it.bonuses.is_empty() { (bonuses(locale, it)) }
    }
}

/// What to change, newest wish first.
fn wish(it: &Detail) -> Markup {
    html! {
        @if let Some(wish) = it.wish() { (ui::card("What to change", ui::markdown(wish, 3))) }
    }
}

fn praise(it: &Detail) -> Markup {
    let newest = it.reviews.iter().rev().find(|it| it.verdict == Verdict::Accept);
    let Some(review) = newest.filter(|it| it.rating.is_some() || !it.comment.is_empty()) else {
        return html! {};
    };
    ui::card(
        "What the requester said",
        html! {
            @if let Some(stars) = review.rating { p { strong { (stars) " of 5" } } }
            @if !review.comment.is_empty() { (ui::markdown(&review.comment, 3)) }
        },
    )
}

/// The decision record: reason, text, evidence, and who decided.
pub(crate) fn record(locale: &Locale, it: &Decision) -> Markup {
    let by = match &it.rule {
        Some(rule) => format!("a rule of the platform ({rule})"),
        None => "the requester".to_owned(),
    };
    ui::card(
        "Why it was rejected",
        html! {
            p { strong { (reason(it.reason)) } }
            p.plain-text { (it.text) }
            (ui::definitions([
                ("Decided by", html! { (by) }),
                ("On", ui::date_time(locale, it.at)),
            ]))
            @if !matches!(it.evidence.as_str(), "" | "{}" | "null") {
                (ui::details("Evidence", html! { pre.plain-text { (it.evidence) } }))
            }
        },
    )
}

/// A reason in words.
pub(crate) fn reason(it: Reason) -> &'static str {
    match it {
        Reason::FailedInstructions => "The instructions were not followed",
        Reason::Incomplete => "It is incomplete",
        Reason::LowEffort => "Too little care was taken",
        Reason::WrongAnswers => "The answers are wrong",
        Reason::Plagiarised => "It was copied",
        Reason::TooFastToRead => "It was done faster than one can read",
        Reason::OffTopic => "It is about something else",
        Reason::NotReworked => "The changes that were asked for did not come in time",
        Reason::Policy => "It breaks the rules of the platform",
        Reason::Other => "Another reason",
    }
}

fn appealed(locale: &Locale, it: &Appeal) -> Markup {
    let stands = match it.state {
        AppealState::Open => "The requester has to reply; silence wins it for you.",
        AppealState::Replied => "The requester replied. A moderator decides.",
        AppealState::Won => "You won. Your answer counts as accepted and is paid.",
        AppealState::Lost => "A moderator looked at it, and the rejection stands.",
    };
    ui::card(
        "Your appeal",
        html! {
            p { strong { (stands) } }
            p.plain-text { (it.text) }
            @if it.state == AppealState::Open {
                p.muted { "The requester replies by " (ui::date_time(locale, it.reply_by)) "." }
            }
            @if let Some(reply) = &it.reply {
                h3 { "The requester's reply" }
                p.plain-text { (reply) }
            }
            @if let Some(text) = it.decision_text.as_ref().filter(|it| !it.is_empty()) {
                h3 { "The moderator's decision" }
                p.plain-text { (text) }
            }
        },
    )
}

fn bonuses(locale: &Locale, it: &Detail) -> Markup {
    ui::card(
        "Bonus",
        html! {
            ul.bullets {
                @for it in &it.bonuses {
                    li { (ui::money(locale, it.amount)) " · " (it.reason) }
                }
            }
        },
    )
}
