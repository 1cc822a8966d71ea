//! Icons and the mark of Mickle, drawn as inline SVG so that they take the text's colour.
//!
//! Icons are decoration: they are hidden from assistive technology, and a control that shows
//! nothing else carries its own hidden label.

use maud::{Markup, html};

macro_rules! icons {
    ($($(#[$doc:meta])* $name:ident $path:literal)*) => {
        /// What an icon depicts.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Icon { $($(#[$doc])* $name,)* }

        impl Icon {
            pub(crate) const ALL: &[Self] = &[$(Self::$name,)*];

            /// The strokes, on a grid of 24.
            pub(super) fn path(self) -> &'static str {
                match self { $(Self::$name => $path,)* }
            }
        }
    };
}

icons! {
    ArrowBack "M19 12H5m6-6-6 6 6 6"
    ArrowOn "M5 12h14m-6-6 6 6-6 6"
    Bell "M6 17V11a6 6 0 0 1 12 0v6l1.5 1.5h-15zM10 21h4"
    Calendar "M4 6h16v14H4zM4 10.5h16M8.5 3v5m7-5v5"
    Check "M5 12.5 10 17.5 19.5 7"
    Clock "M12 21a9 9 0 1 1 0-18 9 9 0 0 1 0 18zM12 7v5.2l3.4 2"
    Copy "M8.5 8.5h11v11h-11zM15.5 5.5v-1h-11v11h1"
    Cross "M6 6l12 12M18 6 6 18"
    Down "M6 9.5 12 15.5 18 9.5"
    Download "M12 4v11m-4.5-4.5L12 15l4.5-4.5M4.5 19.5h15"
    Eye "M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z\
        M12 14.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6z"
    File "M6 3.5h8l4 4v13H6zM14 3.5v4h4"
    Flag "M6 21V4h11.5l-2 4 2 4H6"
    Info "M12 21a9 9 0 1 1 0-18 9 9 0 0 1 0 18zM12 11v5.5M12 7.5v.01"
    List "M4.5 6.5l1.3 1.3L8.3 5.3M4.5 12.5l1.3 1.3 2.5-2.5M4.5 18.5l1.3 1.3 2.5-2.5M12 6.5h8\
        M12 12.5h8M12 18.5h8"
    Lock "M5.5 11h13v9.5h-13zM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11"
    Mail "M3.5 5.5h17v13h-17zM4 6.5l8 6.5 8-6.5"
    Message "M4 5h16v11.5h-8.5L7 20.5v-4H4z"
    Pause "M8 5v14M16 5v14"
    Pencil "M4.5 19.5l1-4.5L16 4.5l3.5 3.5L9 18.5zM13.5 7l3.5 3.5"
    Person "M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c.6-4 3.6-6 7.5-6s6.9 2 7.5 6"
    Play "M7.5 4.5v15L19.5 12z"
    Plus "M12 5v14M5 12h14"
    Refresh "M19.5 12a7.5 7.5 0 1 1-2.3-5.4M19.5 3.5v4h-4"
    Search "M10.5 17.5a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM15.7 15.7l4.8 4.8"
    Shield "M12 3l7.5 2.8v5.7c0 4.5-3 8-7.5 9.5-4.5-1.5-7.5-5-7.5-9.5V5.8z"
    Skip "M5 5.5v13l9-6.5zM18 5.5v13"
    Stack "M12 3.5 20.5 8 12 12.5 3.5 8zM3.5 12.5 12 17l8.5-4.5M3.5 16.5 12 21l8.5-4.5"
    Star "M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1.1 5.9L12 16.9l-5.3 2.8 1.1-5.9L3.5 9.7l5.9-.8z"
    Trash "M4.5 6.5h15M9 6.5v-3h6v3M6.5 6.5l1 14h9l1-14M10.5 10.5v6M13.5 10.5v6"
    Upload "M12 15.5v-11m-4.5 4.5L12 4.5 16.5 9M4.5 19.5h15"
    Wallet "M4 6.5h14.5v13H4zM4 6.5l11-3v3M14.5 11h6v4h-6z"
    ZoomIn "M10.5 17.5a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM15.7 15.7l4.8 4.8M7.5 10.5h6M10.5 7.5v6"
    Warning "M12 4 21.5 20h-19zM12 10v4.5M12 17.2v.01"
}

/// An icon in the colour of the text beside it.
pub fn icon(which: Icon) -> Markup {
    let class = match which {
        Icon::ArrowBack | Icon::ArrowOn => "icon turns",
        _ => "icon",
    };
    html! {
        svg class=(class) viewBox="0 0 24 24" width="20" height="20" fill="none"
            stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"
            aria-hidden="true" {
            path d=(which.path()) {}
        }
    }
}

/// The dots of the mark on a grid of five by five: an M of small pieces. The piece in the
/// middle is the coin they add up to, and is drawn apart.
const DOTS: [(u8, u8); 12] = [
    (0, 0),
    (0, 1),
    (0, 2),
    (0, 3),
    (0, 4),
    (1, 1),
    (3, 1),
    (4, 0),
    (4, 1),
    (4, 2),
    (4, 3),
    (4, 4),
];

/// The mark of Mickle: many small dots that make one letter, around one coin.
pub fn mark() -> Markup {
    html! {
        svg.mark viewBox="0 0 30 30" width="30" height="30" aria-hidden="true" {
            g fill="currentColor" {
                @for (column, row) in DOTS {
                    circle cx=(3 + 6 * column) cy=(3 + 6 * row) r="2.7" {}
                }
            }
            circle.coin cx="15" cy="15" r="3.5" {}
        }
    }
}

/// The mark with the marketplace's name beside it.
pub fn brand(name: &str) -> Markup {
    html! { span.brand { (mark()) span { (name) } } }
}
