//! How far a project has come: its places, and who is at them.

use base::Result;
use locale::Locale;
use market::{
    assignments,
    projects::{Project, Tally},
    reviews,
};
use maud::{Markup, html};
use store::Tx;

use crate::ui::meter;

/// The places of a project and the answers in them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Work {
    pub(super) tally: Tally,
    /// Answers that wait for a review.
    pub(super) submitted: i64,
    /// Answers that were sent back for changes.
    pub(super) rework: i64,
}

impl Work {
    /// Places that somebody has claimed and not handed in yet.
    pub(super) fn claimed(&self) -> i64 {
        (self.tally.running() - self.submitted - self.rework).max(0)
    }
}

/// Counts the answers of a project; a draft has none.
pub(super) async fn work(tx: &mut Tx, project: &Project, tally: Tally) -> Result<Work> {
    let mut work = Work { tally, submitted: 0, rework: 0 };
    if project.opened_at.is_none() {
        return Ok(work);
    }
    for (state, n) in reviews::counts(tx, project.requester, project.id).await? {
        match state {
            assignments::State::Submitted => work.submitted = n,
            assignments::State::Rework => work.rework = n,
            _ => {}
        }
    }
    Ok(work)
}

/// A bar of accepted places, and the words for all of them.
pub(super) fn places(locale: &Locale, work: &Work) -> Markup {
    let tally = &work.tally;
    if tally.wanted == 0 {
        return html! { span.muted { "No tasks yet" } };
    }
    let mut words = vec![format!(
        "{} of {} accepted",
        locale.number(tally.accepted),
        locale.count(tally.wanted, "place", "places"),
    )];
    for (n, what) in [(work.submitted, "submitted"), (work.claimed(), "claimed")] {
        if 0 < n {
            words.push(format!("{} {what}", locale.number(n)));
        }
    }
    meter(&words.join(" · "), tally.accepted, tally.wanted)
}
