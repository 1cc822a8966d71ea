//! What was said about an answer: wishes, ratings, decision records, appeals, bonuses.

use locale::Locale;
use market::{
    assignments::State as Standing,
    checking,
    decisions::{Decision, Reason},
    reviews::{Appeal, AppealState, Detail, Verdict},
};
use maud::{Markup, html};

use crate::{
    pipelines::voices,
    ui,
    words::{phrase, say},
};

/// A card for each thing that was said.
pub(super) fn cards(locale: &Locale, it: &Detail) -> Markup {
    html! {
        @if it.state == Standing::Rework { (wish(locale, it)) }
        @if let Some(decision) = &it.decision { (record(locale, decision)) }
        @if let Some(appeal) = &it.appeal { (appealed(locale, appeal)) }
        @if it.state == Standing::Accepted { (praise(locale, it)) }
        @if !it.bonuses.is_empty() { (bonuses(locale, it)) }
    }
}

/// What to change, newest wish first.
fn wish(locale: &Locale, it: &Detail) -> Markup {
    html! {
        @if let Some(wish) = it.wish() {
            (ui::card(
                &say!(locale, "my-work-what-to-change"),
                ui::markdown(&voices::in_words(locale, wish), 3),
            ))
        }
    }
}

fn praise(locale: &Locale, it: &Detail) -> Markup {
    let newest = it.reviews.iter().rev().find(|it| it.verdict == Verdict::Accept);
    let Some(review) = newest.filter(|it| it.rating.is_some() || !it.comment.is_empty()) else {
        return html! {};
    };
    let title = match review.reviewer {
        Some(_) => say!(locale, "my-work-requester-said"),
        None => say!(locale, "my-work-checkers-said"),
    };
    ui::card(
        &title,
        html! {
            @if let Some(stars) = review.rating {
                p { strong { (say!(locale, "my-work-stars", n = stars)) } }
            }
            @if !review.comment.is_empty() {
                (ui::markdown(&voices::in_words(locale, &review.comment), 3))
            }
        },
    )
}

/// The decision record: reason, text, evidence, and who decided.
pub(crate) fn record(locale: &Locale, it: &Decision) -> Markup {
    let by = match &it.rule {
        Some(rule) if rule.starts_with(checking::RULE) => say!(locale, "pipelines-by-checkers"),
        Some(rule) => say!(locale, "my-work-by-rule", rule = rule),
        None => say!(locale, "my-work-by-requester"),
    };
    ui::card(
        &say!(locale, "my-work-why-rejected"),
        html! {
            p { strong { (reason(locale, it.reason)) } }
            p.plain-text { (voices::in_words(locale, &it.text)) }
            (ui::definitions([
                (say!(locale, "my-work-decided-by").as_str(), html! { (by) }),
                (say!(locale, "my-work-decided-on").as_str(), ui::date_time(locale, it.at)),
            ]))
            @if !matches!(it.evidence.as_str(), "" | "{}" | "null") {
                (ui::details(
                    &say!(locale, "my-work-evidence"),
                    voices::evidence(locale, &it.evidence)
                        .unwrap_or_else(|| html! { pre.plain-text { (it.evidence) } }),
                ))
            }
        },
    )
}

/// A reason in words.
pub(crate) fn reason(locale: &Locale, it: Reason) -> String {
    match it {
        Reason::FailedInstructions => say!(locale, "my-work-reason-instructions"),
        Reason::Incomplete => say!(locale, "my-work-reason-incomplete"),
        Reason::LowEffort => say!(locale, "my-work-reason-low-effort"),
        Reason::WrongAnswers => say!(locale, "my-work-reason-wrong"),
        Reason::Plagiarised => say!(locale, "my-work-reason-plagiarised"),
        Reason::TooFastToRead => say!(locale, "my-work-reason-too-fast"),
        Reason::OffTopic => say!(locale, "my-work-reason-off-topic"),
        Reason::NotReworked => say!(locale, "my-work-reason-not-reworked"),
        Reason::Policy => say!(locale, "my-work-reason-policy"),
        Reason::Other => say!(locale, "my-work-reason-other"),
    }
}

fn appealed(locale: &Locale, it: &Appeal) -> Markup {
    let stands = match it.state {
        AppealState::Open => say!(locale, "my-work-appeal-open"),
        AppealState::Replied => say!(locale, "my-work-appeal-replied"),
        AppealState::Won => say!(locale, "my-work-appeal-won"),
        AppealState::Lost => say!(locale, "my-work-appeal-lost"),
    };
    ui::card(
        &say!(locale, "my-work-your-appeal"),
        html! {
            p { strong { (stands) } }
            p.plain-text { (it.text) }
            @if it.state == AppealState::Open {
                @let time = ui::date_time(locale, it.reply_by);
                p.muted { (phrase!(locale, "my-work-replies-by", time = time)) }
            }
            @if let Some(reply) = &it.reply {
                h3 { (say!(locale, "my-work-requesters-reply")) }
                p.plain-text { (reply) }
            }
            @if let Some(text) = it.decision_text.as_ref().filter(|it| !it.is_empty()) {
                h3 { (say!(locale, "my-work-moderators-decision")) }
                p.plain-text { (text) }
            }
        },
    )
}

fn bonuses(locale: &Locale, it: &Detail) -> Markup {
    ui::card(
        &say!(locale, "my-work-bonus"),
        html! {
            ul.bullets {
                @for it in &it.bonuses {
                    li { (ui::money(locale, it.amount)) " · " (it.reason) }
                }
            }
        },
    )
}
