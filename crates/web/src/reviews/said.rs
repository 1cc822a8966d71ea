//! What was said about an answer, as its requester and a moderator read it.

use locale::Locale;
use market::reviews::{Appeal, AppealState, Detail, Verdict};
use maud::{Markup, html};

use crate::{
    my_work::verdict::record,
    pipelines::voices,
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
                @if !review.comment.is_empty() {
                    (ui::markdown(&voices::in_words(locale, &review.comment), 3))
                }
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

/// Who reads an appeal: its requester is spoken to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reader {
    Requester,
    Other,
}

/// What the worker and the requester say, and what was decided.
pub(crate) fn appeal(locale: &Locale, it: &Appeal, reader: Reader) -> Markup {
    let is_asked = reader == Reader::Requester && it.state == AppealState::Open;
    let date = ui::date_time(locale, it.reply_by);
    let (stands, by) = if is_asked {
        let stands = say!(locale, "reviews-appeal-open-you");
        (stands, phrase!(locale, "reviews-appeal-you-by", date = date))
    } else {
        (standing(locale, it.state), phrase!(locale, "reviews-appeal-reply-by", date = date))
    };
    ui::card(
        &say!(locale, "reviews-appeal"),
        html! {
            p { strong { (stands) } }
            h3 { (say!(locale, "reviews-the-worker")) }
            p.plain-text { (it.text) }
            @if it.state == AppealState::Open {
                p.muted { (by) }
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
