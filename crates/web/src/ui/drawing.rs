//! The small drawing where a list is empty: a sheet that waits, and pieces on their way to it.

use maud::{Markup, html};

use super::Icon;

/// Pieces in the air around the sheet.
const PIECES: &[(u8, u8, u8)] =
    &[(16, 34, 3), (26, 16, 2), (103, 20, 3), (112, 41, 2), (20, 55, 2)];

/// A sheet with this icon on it; decoration, the words stand below.
pub(super) fn drawing(which: Icon) -> Markup {
    html! {
        svg.drawing viewBox="0 0 128 88" width="128" height="88" aria-hidden="true" {
            ellipse.ground cx="64" cy="79" rx="46" ry="5" {}
            rect.sheet.behind x="40" y="14" width="48" height="60" rx="6"
                transform="rotate(-9 64 44)" {}
            rect.sheet x="40" y="14" width="48" height="60" rx="6" {}
            path.lines d="M50 57h28M50 64h17" {}
            g.sign transform="translate(52 24)" { path d=(which.path()) {} }
            @for (x, y, r) in PIECES { circle.piece cx=(x) cy=(y) r=(r) {} }
            circle.coin cx="100" cy="62" r="5" {}
        }
    }
}
