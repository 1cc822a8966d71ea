//! The pictures of the start page, drawn as SVG in the colours of the page.
//!
//! Invariant: colours are classes, so both schemes and the content security policy are served.

use maud::{Markup, html};

/// What a small piece of work may be: strokes on a tile of 48.
const TILES: [(i32, i32, i32, &str); 9] = [
    // A tick.
    (196, 44, -8, "M14 25 21 32 35 17"),
    // Lines of text.
    (262, 20, 6, "M13 16h22M13 24h22M13 32h13"),
    // A picture.
    (252, 92, -4, "M12 34 21 22 27 29 31 25 37 34zM33 16v.01"),
    // Sound.
    (190, 118, 9, "M13 21v6M19 16v16M25 12v24M31 18v12M36 22v4"),
    // A choice.
    (318, 62, 10, "M14 17h.01M20 17h15M14 24h.01M20 24h15M14 31h.01M20 31h11"),
    // A place.
    (310, 134, -7, "M24 37c7-8 9-11 9-15a9 9 0 0 0-18 0c0 4 2 7 9 15zM24 22v.01"),
    // A word in another language.
    (236, 168, 5, "M13 16h14M20 12v4M24 16c-1 7-5 11-10 13M16 21c2 4 6 7 10 8M27 36l5-13 5 13"),
    // A star.
    (376, 108, -5, "M24 12l3.6 7.4 8.1 1.1-5.9 5.6 1.5 8-7.3-3.9-7.3 3.9 1.5-8-5.9-5.6 8.1-1.1z"),
    // A question.
    (368, 26, 4, "M18 19c0-8 12-8 12 0 0 5-6 5-6 10M24 35v.01"),
];

/// Stacks of coins: where each stands, and how many coins it has.
const STACKS: [(i32, i32); 5] = [(206, 2), (270, 4), (334, 6), (398, 9), (462, 13)];
const GROUND: i32 = 396;

/// A big sheet falls into small pieces, and the pieces add up to coins.
pub(super) fn pieces(title: &str) -> Markup {
    html! {
        svg.art viewBox="0 0 520 420" role="img" aria-label=(title) {
            (sheet())
            @for (x, y, turn, strokes) in TILES {
                g transform={ "translate(" (x) " " (y) ") rotate(" (turn) " 24 24)" } {
                    rect.art-shade x="2" y="4" width="48" height="48" rx="9" {}
                    rect.art-paper width="48" height="48" rx="9" {}
                    path.art-stroke d=(strokes) {}
                }
            }
            path.art-ground d={ "M20 " (GROUND + 9) "H500" } {}
            @for (x, coins) in STACKS { (stack(x, coins)) }
            (helper(64, 300))
            (helper(128, 322))
        }
    }
}

/// The whole job: a page, of which the right side is cut up already.
fn sheet() -> Markup {
    html! {
        g {
            rect.art-shade x="34" y="46" width="128" height="168" rx="12" {}
            path.art-paper d="M42 34h92l22 22v134a12 12 0 0 1-12 12H42a12 12 0 0 1-12-12V46\
                a12 12 0 0 1 12-12z" {}
            path.art-fold d="M134 34v16a6 6 0 0 0 6 6h16" {}
            path.art-line d="M50 72h66M50 92h84M50 112h84M50 132h84M50 152h84M50 172h50" {}
            path.art-cut d="M30 82h126M30 142h126M93 34v168" {}
        }
    }
}

/// Coins on each other; the uppermost shows the mark.
fn stack(x: i32, coins: i32) -> Markup {
    html! {
        g {
            @for n in 0..coins {
                @let y = GROUND - 13 * n;
                path.art-coin d={
                    "M" (x - 26) " " (y - 6) "v7c0 5 12 9 26 9s26-4 26-9v-7"
                } {}
                ellipse.art-coin cx=(x) cy=(y - 6) rx="26" ry="9" {}
            }
            @let top = GROUND - 13 * (coins - 1) - 6;
            ellipse.art-coin-rim cx=(x) cy=(top) rx="17" ry="5.4" {}
        }
    }
}

/// Somebody at work: a head and shoulders, as simple as a sign.
fn helper(x: i32, y: i32) -> Markup {
    html! {
        g {
            circle.art-person cx=(x) cy=(y) r="17" {}
            path.art-person d={
                "M" (x - 30) " " (GROUND + 9) "v-" (GROUND - y - 40)
                "c0-17 13-24 30-24s30 7 30 24v" (GROUND - y - 40) "z"
            } {}
        }
    }
}

/// The words in the picture of the money's way.
pub(super) struct FlowWords {
    pub(super) title: String,
    pub(super) requester: String,
    pub(super) aside: String,
    pub(super) worker: String,
    pub(super) accepted: String,
    pub(super) rest: String,
}

/// Where the money goes: set aside first, then to the worker, the rest back.
pub(super) fn flow(words: &FlowWords) -> Markup {
    html! {
        figure.flow role="img" aria-label=(words.title) {
            div.flow-place { svg.art viewBox="0 0 48 48" aria-hidden="true" {
                circle.art-person cx="24" cy="16" r="9" {}
                path.art-person d="M8 44c0-12 6-17 16-17s16 5 16 17z" {}
            } span { (words.requester) } }
            (arrow(&words.rest, true))
            div.flow-place.middle { svg.art viewBox="0 0 48 48" aria-hidden="true" {
                rect.art-paper x="6" y="20" width="36" height="24" rx="5" {}
                path.art-stroke d="M15 20v-6a9 9 0 0 1 18 0v6" {}
                circle.art-coin cx="24" cy="32" r="6" {}
            } span { (words.aside) } }
            (arrow(&words.accepted, false))
            div.flow-place { svg.art viewBox="0 0 48 48" aria-hidden="true" {
                circle.art-person cx="24" cy="16" r="9" {}
                path.art-person d="M8 44c0-12 6-17 16-17s16 5 16 17z" {}
                circle.art-coin cx="38" cy="36" r="7" {}
            } span { (words.worker) } }
        }
    }
}

fn arrow(words: &str, both: bool) -> Markup {
    html! {
        div.flow-way {
            svg.art viewBox="0 0 60 24" aria-hidden="true" {
                path.art-stroke d="M4 7h50M48 2l6 5-6 5" {}
                @if both { path.art-back d="M56 18H6M12 13l-6 5 6 5" {} }
            }
            span { (words) }
        }
    }
}

/// Small coins in a row, growing.
pub(super) fn row_of_coins() -> Markup {
    const SIZES: [(i32, i32); 7] =
        [(10, 4), (27, 5), (48, 7), (74, 9), (106, 12), (146, 16), (198, 22)];
    html! {
        svg.art.coins viewBox="0 0 224 48" width="224" height="48" aria-hidden="true" {
            @for (x, radius) in SIZES {
                circle.art-coin cx=(x) cy=(46 - radius) r=(radius) {}
            }
        }
    }
}
