//! What a page says about itself to browsers, search engines and whoever shares its address.

use std::borrow::Cow;

use locale::{Language, Word};
use maud::{Markup, html};

use super::Shell;
use crate::assets;

/// How a page that everybody may read is found: by a description, and by its address in each
/// language.
#[derive(Debug, Clone)]
pub struct Public<'a> {
    pub description: Cow<'a, str>,
    /// The address of the installation, without a slash at the end.
    pub base_url: &'a str,
    /// The language that the address asked for, if it did.
    pub lang: Option<Language>,
}

impl Public<'_> {
    /// The page's address, in a language or as each reader likes it.
    fn address(&self, path: &str, lang: Option<Language>) -> String {
        match lang {
            Some(lang) => format!("{}{path}?lang={}", self.base_url, lang.code()),
            None => format!("{}{path}", self.base_url),
        }
    }
}

pub(super) fn meta(shell: &Shell<'_>) -> Markup {
    let locale = shell.locale;
    let description = match &shell.public {
        Some(public) => public.description.as_ref(),
        None => locale.word(Word::Description),
    };
    html! {
        meta name="description" content=(description);
        link rel="icon" type="image/svg+xml" href=(assets::url("icon.svg"));
        link rel="apple-touch-icon" href=(assets::url("icon-180.png"));
        link rel="manifest" href="/manifest.webmanifest";
        meta name="theme-color" media="(prefers-color-scheme: light)" content="#ffffff";
        meta name="theme-color" media="(prefers-color-scheme: dark)" content="#1c2326";
        @if let Some(public) = &shell.public { (shared(shell, public)) }
    }
}

/// The address in each language, and the card that is shown where somebody shares it.
fn shared(shell: &Shell<'_>, public: &Public<'_>) -> Markup {
    let own = public.address(shell.here, public.lang);
    let picture = match shell.locale.language() {
        Language::English => "share.png",
        Language::German => "share-de.png",
        Language::French => "share-fr.png",
    };
    let picture = format!("{}{}", public.base_url, assets::url(picture));
    html! {
        link rel="canonical" href=(own);
        @for it in Language::ALL {
            link rel="alternate" hreflang=(it.code()) href=(public.address(shell.here, Some(it)));
        }
        link rel="alternate" hreflang="x-default" href=(public.address(shell.here, None));
        meta property="og:type" content="website";
        meta property="og:site_name" content=(shell.brand);
        meta property="og:title" content=(shell.title);
        meta property="og:description" content=(public.description);
        meta property="og:url" content=(own);
        meta property="og:locale" content=(shell.locale.lang());
        meta property="og:image" content=(picture);
    }
}
