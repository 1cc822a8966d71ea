//! How far a project has come: its places, and who is at them.

use locale::Locale;
use market::{figures::Line, projects::Tally};
use maud::{Markup, html};

use crate::{ui::meter, words::say};

/// The places of a project and the answers in them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Work {
    pub(super) tally: Tally,
    /// Answers that wait for a review.
    pub(super) submitted: i64,
}

impl Work {
    pub(super) fn of(it: &Line) -> Self {
        Self { tally: it.tally, submitted: it.waiting }
    }

    /// Places that somebody is at: claimed, sent back for changes, or contested.
    pub(super) fn claimed(&self) -> i64 {
        (self.tally.running() - self.submitted).max(0)
    }
}

/// A bar of accepted places, and the words for all of them.
pub(super) fn places(locale: &Locale, work: &Work) -> Markup {
    let tally = &work.tally;
    if tally.wanted == 0 {
        return html! { span.muted { (say!(locale, "projects-no-tasks-yet")) } };
    }
    let (n, accepted) = (tally.wanted, tally.accepted);
    let mut words = vec![say!(locale, "projects-places-accepted", n = n, accepted = accepted)];
    if 0 < work.submitted {
        words.push(say!(locale, "projects-places-submitted", n = work.submitted));
    }
    if 0 < work.claimed() {
        words.push(say!(locale, "projects-places-claimed", n = work.claimed()));
    }
    meter(&words.join(" · "), tally.accepted, tally.wanted)
}
