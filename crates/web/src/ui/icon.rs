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
            fn path(self) -> &'static str {
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
    Copy "M8.5 8.5h11v11h-11zM15.500 5.500v-1h-11v11h1"
    Cross "M6 6l12 12M18 6 6 18"
    Down "M6 9.500 12 15.500 18 9.500"
    Download "M12 4v11m-4.500-4.500L12 15l4.500-4.500M4.500 19.500h15"
    Eye "M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12zM12 14.800a2.800 2.800 0 1 0 0-5.600 2.800 2.800 0 0 0 0 5.600z"
    File "M6 3.500h8l4 4v13H6zM14 3.500v4h4"
    Flag "M6 21V4h11.500l-2 4 2 4H6"
    Info "M12 21a9 9 0 1 1 0-18 9 9 0 0 1 0 18zM12 11v5.500M12 7.500v.01"
    List "M4.500 6.500l1.300 1.300L8.300 5.300M4.500 12.500l1.300 1.300 2.500-2.500M4.500 18.500l1.300 1.300 2.500-2.500M12 6.500h8M12 12.500h8M12 18.500h8"
    Lock "M5.500 11h13v9.500h-13zM8.500 11V7.500a3.500 3.500 0 0 1 7 0V11"
    Mail "M3.500 5.500h17v13h-17zM4 6.500l8 6.500 8-6.500"
    Message "M4 5h16v11.500h-8.500L7 20.500v-4H4z"
    Pause "M8 5v14M16 5v14"
    Pencil "M4.500 19.500l1-4.500L16 4.500l3.500 3.500L9 18.500zM13.500 7l3.500 3.500"
    Person "M12 11.500a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.500 20.500c.6-4 3.600-6 7.500-6s6.900 2 7.500 6"
    Play "M7.500 4.500v15L19.500 12z"
    Plus "M12 5v14M5 12h14"
    Refresh "M19.500 12a7.500 7.500 0 1 1-2.300-5.400M19.500 3.500v4h-4"
    Search "M10.500 17.500a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM15.700 15.700l4.800 4.800"
    Shield "M12 3l7.500 2.800v5.700c0 4.500-3 8-7.500 9.500-4.500-1.500-7.500-5-7.500-9.500V5.800z"
    Stack "M12 3.500 20.500 8 12 12.500 3.500 8zM3.500 12.500 12 17l8.500-4.500M3.500 16.500 12 21l8.500-4.500"
    Star "M12 3.500l2.600 5.400 5.900.8-4.300 4.100 1.100 5.900L12 16.900l-5.300 2.800 1.100-5.900L3.500 9.700l5.900-.8z"
    Trash "M4.500 6.500h15M9 6.500v-3h6v3M6.500 6.500l1 14h9l1-14M10.500 10.500v6M13.500 10.500v6"
    Upload "M12 15.500v-11m-4.500 4.500L12 4.500 16.500 9M4.500 19.500h15"
    Wallet "M4 6.500h14.500v13H4zM4 6.500l11-3v3M14.500 11h6v4h-6z"
    Warning "M12 4 21.500 20h-19zM12 10v4.500M12 17.200v.01"
}

/// An icon in the colour of the text beside it.
pub fn icon(which: Icon) -> Markup {
    html! {
        svg.icon viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor"
            stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"
            aria-hidden="true" {
            path d=(which.path());
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
                    circle cx=(3 + 6 * column) cy=(3 + 6 * row) r="2.4";
                }
            }
            circle.coin cx="15" cy="15" r="3.4";
        }
    }
}

/// The mark with the name beside it.
pub fn brand() -> Markup {
    html! { span.brand { (mark()) span { "Mickle" } } }
}
