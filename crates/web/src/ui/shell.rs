//! The frame of every page: head, header, flash, main part, footer, bottom tabs.

use std::borrow::Cow;

use locale::{Locale, Word};
use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::{Flash, FootLink, Place, Public, Viewer, foot, head, nav};
use crate::assets;

/// Which colours a person chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// What the system says.
    #[default]
    System,
    Light,
    Dark,
}

impl Theme {
    pub(crate) fn name(self) -> Option<&'static str> {
        match self {
            Self::System => None,
            Self::Light => Some("light"),
            Self::Dark => Some("dark"),
        }
    }
}

/// What a page needs beside its content.
#[derive(Debug, Clone)]
#[must_use]
pub struct Shell<'a> {
    pub locale: &'a Locale,
    pub(super) title: String,
    viewer: Option<Viewer<'a>>,
    at: Place,
    flash: Option<Flash>,
    theme: Theme,
    text_size: &'static str,
    mirrored: bool,
    width: &'static str,
    menu: Option<Markup>,
    pub(super) here: &'a str,
    pub(super) public: Option<Public<'a>>,
    pub(super) foot: Vec<FootLink>,
    pub(super) brand: Cow<'a, str>,
    pub(super) claim: Cow<'a, str>,
}

impl<'a> Shell<'a> {
    /// A page with this title, seen by nobody in particular.
    pub fn new(locale: &'a Locale, title: impl Into<String>) -> Self {
        Self {
            locale,
            title: title.into(),
            viewer: None,
            at: Place::Elsewhere,
            flash: None,
            theme: Theme::System,
            text_size: "normal",
            mirrored: false,
            width: "",
            menu: None,
            here: "/",
            public: None,
            foot: Vec::new(),
            brand: Cow::Borrowed("Mickle"),
            claim: Cow::Borrowed(""),
        }
    }

    /// Who looks at it; nobody when signed out.
    pub fn viewer(mut self, viewer: impl Into<Option<Viewer<'a>>>) -> Self {
        self.viewer = viewer.into();
        self
    }

    /// The place in the navigation that the page belongs to.
    pub fn at(mut self, place: Place) -> Self {
        self.at = place;
        self
    }

    /// What just happened, if anything did.
    pub fn flash(mut self, flash: impl Into<Option<Flash>>) -> Self {
        self.flash = flash.into();
        self
    }

    pub fn theme(mut self, theme: Theme) -> Self {
        self.theme = theme;
        self
    }

    /// How large text is: `normal`, `large` or `larger`.
    pub fn text_size(mut self, size: &'static str) -> Self {
        self.text_size = size;
        self
    }

    /// Runs from right to left whatever the language, to see how that looks.
    pub fn mirrored(mut self, mirrored: bool) -> Self {
        self.mirrored = mirrored;
        self
    }

    /// One narrow column, for signing in and other short forms.
    pub fn narrow(mut self) -> Self {
        self.width = " narrow";
        self
    }

    /// One column as wide as text reads well, for forms and articles.
    pub fn readable(mut self) -> Self {
        self.width = " readable";
        self
    }

    /// A menu above the content, as wide as the page whatever the content is.
    pub fn menu(mut self, menu: impl Into<Option<Markup>>) -> Self {
        self.menu = menu.into();
        self
    }

    /// The path of the page, to come back to it.
    pub fn here(mut self, path: &'a str) -> Self {
        self.here = path;
        self
    }

    /// How the page is found and shared, where everybody may read it.
    pub fn public(mut self, public: impl Into<Option<Public<'a>>>) -> Self {
        self.public = public.into();
        self
    }

    /// The operator's own pages, for the foot of the page.
    pub fn foot(mut self, links: Vec<FootLink>) -> Self {
        self.foot = links;
        self
    }

    /// What the marketplace calls itself, and what it says of itself; the proverb where that is
    /// nothing.
    pub fn brand(mut self, name: impl Into<Cow<'a, str>>, claim: impl Into<Cow<'a, str>>) -> Self {
        (self.brand, self.claim) = (name.into(), claim.into());
        self
    }

    pub(super) fn saying(&self) -> &str {
        if self.claim.is_empty() { self.locale.word(Word::Proverb) } else { &self.claim }
    }

    /// The CSRF token of the viewer's session; empty for nobody.
    pub fn csrf(&self) -> &'a str {
        self.viewer.map_or("", |it| it.csrf)
    }

    pub(super) fn document(&self, body_class: &str, body: Markup) -> Markup {
        let locale = self.locale;
        let text = Some(self.text_size).filter(|it| *it != "normal");
        let dir = if self.mirrored { "rtl" } else { locale.dir() };
        html! {
            (DOCTYPE)
            html lang=(locale.lang()) dir=(dir) data-theme=[self.theme.name()]
                data-text=[text] {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    title { (self.title) " – " (self.brand) }
                    (head::meta(self))
                    @if let Some(font) = assets::first_font() {
                        link rel="preload" as="font" type="font/woff2" href=(font) crossorigin;
                    }
                    link rel="stylesheet" href=(assets::url("app.css"));
                    script type="module" src=(assets::url("app.js")) {}
                }
                body class=(body_class) {
                    a.skip href="#main" { (locale.word(Word::SkipToContent)) }
                    (body)
                    (script_words(locale))
                }
            }
        }
    }

    pub(super) fn flash_line(&self) -> Markup {
        html! { @if let Some(flash) = &self.flash { (flash.show()) } }
    }
}

/// A whole page. Its content begins with a [`super::PageHead`] or another `h1`.
pub fn page(shell: &Shell<'_>, content: Markup) -> Markup {
    let locale = shell.locale;
    let viewer = shell.viewer.as_ref();
    let class = if viewer.is_some() { "with-tabs" } else { "" };
    shell.document(
        class,
        html! {
            (nav::header(locale, &shell.brand, viewer, shell.at))
            (shell.flash_line())
            @if let Some(menu) = &shell.menu { div.wrap.desks { (menu) } }
            main #main tabindex="-1" { div class={ "wrap stack" (shell.width) } { (content) } }
            (foot::show(shell))
            @if let Some(viewer) = viewer { (nav::bottom_tabs(locale, viewer, shell.at)) }
        },
    )
}

/// The few words that scripts write, as data they read. `<` is escaped so that no word can
/// end the element.
fn script_words(locale: &Locale) -> Markup {
    let words = serde_json::json!({
        "lang": locale.lang(),
        "cancel": locale.word(Word::Cancel),
        "copy": locale.word(Word::Copy),
        "copied": locale.word(Word::Copied),
        "of": locale.word(Word::Of),
        "words": locale.word(Word::Words),
    });
    let text = words.to_string().replace('<', "\\u003c");
    html! { script type="application/json" id="words" { (PreEscaped(text)) } }
}
