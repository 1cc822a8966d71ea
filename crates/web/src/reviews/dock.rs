//! The dock of the review page: the three verdicts under the thumb, and the keys that press them.
//!
//! Invariant: each key presses a button or follows a link of this page, so that whoever has no
//! script, or no keyboard, does the same with a finger.

use locale::Locale;
use market::reviews::{Detail, Neighbours};
use maud::{Markup, html};

use crate::{
    ui::{Icon, icon, link_button},
    words::say,
};

/// What the dock says about the queue around a submission.
pub(super) struct Around {
    pub(super) neighbours: Neighbours,
    /// How many submissions of the project wait, this one included.
    pub(super) waiting: i64,
    /// Whether rework and rejection are still possible.
    pub(super) in_time: bool,
}

/// The id of the form that the dock's main button sends.
pub(super) const ACCEPT: &str = "accept";

/// The dock of a submission that waits.
///
/// Who switched keys off sees none, and none presses anything.
pub(super) fn show(locale: &Locale, it: &Detail, around: &Around, keys_on: bool) -> Markup {
    let key = |it: &'static str| keys_on.then_some(it);
    let open = |what: &str| format!("/reviews/{}?open={what}#{what}", it.id);
    let may_rework = around.in_time && it.reworks < it.max_reworks;
    html! {
        div.verdict-dock data-review data-keys-off[!keys_on]
            data-next=[around.neighbours.after.map(|it| format!("/reviews/{it}"))]
            data-soon=(say!(locale, "reviews-undo-soon"))
            data-undo=(say!(locale, "reviews-undo"))
            data-failed=(say!(locale, "reviews-undo-failed"))
            data-back=(say!(locale, "reviews-undo-back")) {
            div.queue {
                (step(locale, around.neighbours.before, Way::Back, keys_on))
                span.muted.small-text { (say!(locale, "reviews-waiting", n = around.waiting)) }
                (step(locale, around.neighbours.after, Way::On, keys_on))
                @if keys_on {
                    button.btn.quiet.small hidden type="button" data-shows="keys"
                        aria-keyshortcuts="?" { (say!(locale, "reviews-keys")) kbd { "?" } }
                }
            }
            div.actions {
                @if around.in_time {
                    (link_button(open("rejection"), say!(locale, "reviews-reject"))
                        .danger().keys(key("R")))
                }
                @if may_rework {
                    (link_button(open("rework"), say!(locale, "reviews-rework")).keys(key("E")))
                }
                button.btn.primary type="submit" form=(ACCEPT)
                    aria-keyshortcuts=[key("A")] {
                    (icon(Icon::Check))
                    (say!(locale, "reviews-accept-and-pay", money = locale.money(it.price)))
                    @if keys_on { kbd { "A" } }
                }
            }
        }
        @if keys_on { (keys(locale)) }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Back,
    On,
}

/// A link to the neighbour on one side, or its shape where there is none.
fn step(locale: &Locale, to: Option<market::AssignmentId>, way: Way, keys_on: bool) -> Markup {
    let (key, sign, label) = match way {
        Way::Back => ("K", Icon::ArrowBack, say!(locale, "reviews-before")),
        Way::On => ("J", Icon::ArrowOn, say!(locale, "reviews-after")),
    };
    html! {
        @if let Some(id) = to {
            a.btn.quiet.small href={ "/reviews/" (id) } title=(label)
                aria-keyshortcuts=[keys_on.then_some(key)] {
                span.turns { (icon(sign)) } span.sr-only { (label) }
                @if keys_on { kbd { (key) } }
            }
        }
    }
}

/// The list of keys, which `?` opens.
fn keys(locale: &Locale) -> Markup {
    let keys = [
        ("A", say!(locale, "reviews-key-accept")),
        ("E", say!(locale, "reviews-key-rework")),
        ("R", say!(locale, "reviews-key-reject")),
        ("J", say!(locale, "reviews-key-after")),
        ("K", say!(locale, "reviews-key-before")),
        ("1–5", say!(locale, "reviews-key-stars")),
        ("U", say!(locale, "reviews-key-undo")),
        ("Ctrl+Enter", say!(locale, "reviews-key-send")),
        ("?", say!(locale, "reviews-key-list")),
    ];
    html! {
        dialog #keys .ask.key-list aria-labelledby="keys-title" {
            h2 #keys-title { (say!(locale, "reviews-keys-title")) }
            dl { @for (key, what) in keys { div { dt { kbd { (key) } } dd { (what) } } } }
            p.muted.small-text { (say!(locale, "reviews-keys-note")) }
            form.actions method="dialog" {
                button.btn.quiet type="submit" { (say!(locale, "reviews-keys-close")) }
            }
        }
    }
}
