//! The texts that come with the program, for the pages that every installation has.
//!
//! Invariant: each is there in every language and begins with a heading, which is its title.

use locale::Language;

use super::Known;

macro_rules! texts {
    ($known:expr, $language:expr, $($variant:ident $file:literal)*) => {
        match ($known, $language) {
            $(
                (Known::$variant, Language::English) => {
                    include_str!(concat!("defaults/en/", $file, ".md"))
                }
                (Known::$variant, Language::German) => {
                    include_str!(concat!("defaults/de/", $file, ".md"))
                }
                (Known::$variant, Language::French) => {
                    include_str!(concat!("defaults/fr/", $file, ".md"))
                }
            )*
        }
    };
}

/// The title and the text that the program has for a page.
pub fn default_text(known: Known, language: Language) -> (&'static str, &'static str) {
    let text = texts!(
        known, language,
        Help "help"
        Conduct "conduct"
        Privacy "privacy"
        Imprint "imprint"
        Terms "terms"
    );
    let (title, body) = text.split_once('\n').unwrap_or((text, ""));
    (title.trim_start_matches(['#', ' ']).trim(), body.trim())
}
