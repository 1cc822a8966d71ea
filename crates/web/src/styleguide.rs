//! `/styleguide`: every component in every state, on one page.
//!
//! The page is what designers look at and what the tests of the design system read, so a
//! component that is not here is neither seen nor tested.

use locale::Locale;
use maud::Markup;

use crate::ui::{self, Shell, Theme};

mod forms;
mod lists;
mod pieces;
mod talk;

/// A moment that samples count from: 22 November 2026, 14:30 UTC.
pub(crate) const NOW: base::Timestamp = base::Timestamp::from_millis(1_795_357_800_000);

/// The token in sample forms; they lead nowhere.
pub(crate) const CSRF: &str = "sample";

/// The style guide in these colours.
pub fn page(locale: &Locale, theme: Theme) -> Markup {
    let viewer = ui::Viewer {
        name: "Mara Lindqvist",
        csrf: CSRF,
        roles: &[ui::Role::Worker, ui::Role::Requester, ui::Role::Staff],
        balance: Some(base::Money::cents(42_18)),
        unread: 2,
    };
    let shell = Shell::new(locale, "Style guide")
        .viewer(viewer)
        .flash(ui::Flash::ok("Submitted. You will be paid by 29 Nov at the latest."))
        .theme(theme);
    ui::page(&shell, content(locale))
}

fn content(locale: &Locale) -> Markup {
    maud::html! {
        (pieces::head())
        (pieces::show(locale))
        (lists::show(locale))
        (forms::show(locale))
        (talk::show(locale))
    }
}
