//! Messages with markup in them.
//!
//! `phrase!` is for sentences that hold a link or an amount in bold, so that a translation can
//! move them; `say!` is for all others.

use locale::{Arg, Locale};
use maud::{Markup, PreEscaped, html};

pub(crate) use locale::say;

/// Stand for the pieces while the message is put together; no text of ours has them.
const START: char = '\u{E000}';
const END: char = '\u{E001}';

/// The markup of a message: `phrase!(locale, "jobs-see", link = html! { a href="/" { "…" } })`.
macro_rules! phrase {
    ($locale:expr, $key:literal $(, $name:ident = $value:expr)* $(,)?) => {{
        const _: () = locale::check($key, &[$(stringify!($name)),*]);
        $crate::words::markup(
            $locale,
            $key,
            &[$((stringify!($name), maud::Render::render(&$value))),*],
        )
    }};
}
pub(crate) use phrase;

/// The message, escaped, with its pieces as they are.
pub(crate) fn markup(locale: &Locale, key: &str, pieces: &[(&'static str, Markup)]) -> Markup {
    let marks = pieces.iter().enumerate();
    let marks: Vec<_> =
        marks.map(|(n, it)| (it.0, Arg::Text(format!("{START}{n}{END}")))).collect();
    let text = locale.say(key, &marks);
    let mut parts = text.split(START);
    html! {
        (parts.next().unwrap_or_default())
        @for part in parts {
            @let (n, rest) = part.split_once(END).unwrap_or(("", part));
            @if let Some((_, piece)) = n.parse::<usize>().ok().and_then(|it| pieces.get(it)) {
                (PreEscaped(&piece.0))
            }
            (rest)
        }
    }
}

#[cfg(test)]
mod tests;
