//! How it works, for both sides: the steps, the checking, the money, what people ask.

use locale::{Language, Locale, Word};
use maud::{Markup, html};

use super::art;
use crate::{
    ui::{Icon, icon, link_button},
    words::{phrase, say},
};

/// The installation's figures as they read here.
pub(super) struct Facts {
    pub(super) fee: String,
    pub(super) least: String,
}

/// Three steps for each side.
pub(super) fn steps(locale: &Locale) -> Markup {
    let work = [
        (say!(locale, "home-work-1"), say!(locale, "home-work-1-how")),
        (say!(locale, "home-work-2"), say!(locale, "home-work-2-how")),
        (say!(locale, "home-work-3"), say!(locale, "home-work-3-how")),
    ];
    let order = [
        (say!(locale, "home-order-1"), say!(locale, "home-order-1-how")),
        (say!(locale, "home-order-2"), say!(locale, "home-order-2-how")),
        (say!(locale, "home-order-3"), say!(locale, "home-order-3-how")),
    ];
    html! {
        section {
            h2.section-title { (say!(locale, "home-how")) }
            div.ways {
                (way(&say!(locale, "home-way-work"), &work))
                (way(&say!(locale, "home-way-order"), &order))
            }
        }
    }
}

fn way(title: &str, steps: &[(String, String)]) -> Markup {
    html! {
        section.way {
            h3 { (title) }
            ol {
                @for (what, how) in steps { li { b { (what) } p { (how) } } }
            }
        }
    }
}

/// How answers are checked, and why the money is safe.
pub(super) fn safety(locale: &Locale) -> Markup {
    let checks = [
        (Icon::Check, say!(locale, "home-check-accept"), say!(locale, "home-check-accept-how")),
        (Icon::Refresh, say!(locale, "home-check-rework"), say!(locale, "home-check-rework-how")),
        (Icon::Cross, say!(locale, "home-check-reject"), say!(locale, "home-check-reject-how")),
        (Icon::Clock, say!(locale, "home-check-silence"), say!(locale, "home-check-silence-how")),
    ];
    html! {
        div.trust {
            section.panel {
                h2 { (say!(locale, "home-checked")) }
                p { (say!(locale, "home-checked-lead")) }
                ul.verdicts {
                    @for (which, what, how) in &checks {
                        li { span.verdict-icon { (icon(*which)) } div { b { (what) } p { (how) } } }
                    }
                }
            }
            section.panel {
                h2 { (say!(locale, "home-safe")) }
                p { (say!(locale, "home-safe-lead")) }
                (art::flow(&art::FlowWords {
                    title: say!(locale, "home-flow"),
                    requester: say!(locale, "home-flow-requester"),
                    aside: say!(locale, "home-flow-aside"),
                    worker: say!(locale, "home-flow-worker"),
                    accepted: say!(locale, "home-flow-accepted"),
                    rest: say!(locale, "home-flow-rest"),
                }))
                ul.bullets {
                    li { (say!(locale, "home-safe-1")) }
                    li { (say!(locale, "home-safe-2")) }
                    li { (say!(locale, "home-safe-3")) }
                }
                p {
                    (phrase!(
                        locale,
                        "home-safe-more",
                        report = html! { a href="/help" { (say!(locale, "home-help")) } },
                        fees = html! { a href="/fees" { (say!(locale, "home-fees")) } }
                    ))
                }
            }
        }
    }
}

/// What people ask first.
pub(super) fn questions(locale: &Locale, facts: &Facts) -> Markup {
    let asked = [
        (say!(locale, "home-q-cost"), say!(locale, "home-q-cost-a", fee = &facts.fee)),
        (say!(locale, "home-q-when"), say!(locale, "home-q-when-a", least = &facts.least)),
        (say!(locale, "home-q-earn"), say!(locale, "home-q-earn-a")),
        (say!(locale, "home-q-bad"), say!(locale, "home-q-bad-a")),
        (say!(locale, "home-q-kinds"), say!(locale, "home-q-kinds-a")),
    ];
    html! {
        section {
            h2.section-title { (say!(locale, "home-questions")) }
            div.faq {
                @for (question, answer) in &asked {
                    details { summary { (question) } p { (answer) } }
                }
            }
        }
    }
}

/// The proverb as each language has it, and the way in.
pub(super) fn end(locale: &Locale) -> Markup {
    html! {
        section.the-end {
            (art::row_of_coins())
            ul.proverbs {
                li.own { (locale.word(Word::Proverb)) }
                @for it in Language::ALL.into_iter().filter(|it| *it != locale.language()) {
                    li lang=(it.code()) { (locale.clone().in_language(it).word(Word::Proverb)) }
                }
            }
            div.actions {
                (link_button("/sign-up", say!(locale, "home-sign-up")).primary())
                (link_button("/jobs", say!(locale, "home-look-around")))
            }
        }
    }
}
