//! `/styleguide`: every component in every state, on one page.
//!
//! The page is what designers look at and what the tests of the design system read, so a
//! component that is not here is neither seen nor tested.

use locale::Locale;
use maud::{Markup, html};

use crate::ui::{self, Flash, Place, Role, Shell, Theme, Viewer};

mod forms;
mod lists;
mod pieces;
mod talk;
mod work;

/// A moment that samples count from: 22 November 2026, 14:30 UTC.
pub(crate) const NOW: base::Timestamp = base::Timestamp::from_millis(1_795_357_800_000);

/// The token in sample forms; they lead nowhere.
pub(crate) const CSRF: &str = "sample";

/// Somebody who does everything, so that the whole navigation shows.
const VIEWER: Viewer<'static> = Viewer {
    name: "Mara Lindqvist",
    csrf: CSRF,
    roles: &[Role::Worker, Role::Requester, Role::Staff],
    balance: Some(base::Money::cents(42_18)),
    unread: 2,
    notices: 5,
};

/// How the style guide is looked at.
#[derive(Debug, Clone, Copy, Default)]
pub struct View {
    pub theme: Theme,
    /// From right to left, as Arabic and Hebrew run.
    pub mirrored: bool,
}

impl View {
    /// As the address asks: `?theme=dark&dir=rtl`.
    pub fn read<'a>(value: impl Fn(&str) -> Option<&'a str>) -> Self {
        let theme = match value("theme") {
            Some("light") => Theme::Light,
            Some("dark") => Theme::Dark,
            _ => Theme::System,
        };
        Self { theme, mirrored: value("dir") == Some("rtl") }
    }

    /// The address that asks for it.
    pub(crate) fn href(self) -> String {
        let theme = self.theme.name().unwrap_or("system");
        let dir = if self.mirrored { "rtl" } else { "ltr" };
        format!("?theme={theme}&dir={dir}")
    }

    fn shell<'a>(self, locale: &'a Locale, title: &'a str) -> Shell<'a> {
        Shell::new(locale, title).theme(self.theme).mirrored(self.mirrored)
    }
}

/// The style guide in these colours.
pub fn page(locale: &Locale, view: View) -> Markup {
    let shell = view
        .shell(locale, "Style guide")
        .viewer(VIEWER)
        .at(Place::Projects)
        .flash(Flash::ok("Submitted. You will be paid by 29 Nov at the latest."));
    let content = html! {
        (pieces::head(locale, view))
        (pieces::show(locale))
        (lists::show(locale))
        (forms::show(locale))
        (talk::show(locale))
    };
    ui::page(&shell, content)
}

/// The frames that cannot stand inside the style guide, each a page of its own: the task
/// page, a question before something final, and a short form for strangers.
pub fn frame(locale: &Locale, name: &str, view: View) -> Option<Markup> {
    let shell = view.shell(locale, "A sample");
    match name {
        "task" => Some(work::show(&shell)),
        "question" => {
            let shell = shell.viewer(VIEWER).flash(Flash::bad("That did not work. Try again."));
            Some(ui::page(&shell, forms::question(locale)))
        }
        "stranger" => Some(ui::page(&shell.narrow(), forms::sign_in(locale))),
        _ => None,
    }
}

/// The names that [`frame`] knows.
pub const FRAMES: &[&str] = &["task", "question", "stranger"];
