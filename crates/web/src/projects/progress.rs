//! How far a project has come: its places, and who is at them.

use base::{Money, Result};
use locale::Locale;
use market::{
    assignments,
    projects::{Project, Tally},
    reviews,
};
use maud::{Markup, html};
use store::Tx;

use crate::{
    ui::{Stat, meter, stats},
    words::say,
};

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

/// The figures of a project: its places, and the money for them.
pub(super) fn figures(locale: &Locale, work: &Work, held: Money, spent: Money) -> Markup {
    let tally = &work.tally;
    let free = match tally.withdrawn {
        0 => say!(locale, "projects-free", n = tally.free),
        n => say!(locale, "projects-free-and-given-up", n = tally.free, given = n),
    };
    stats([
        Stat::new(say!(locale, "projects-accepted"), locale.number(tally.accepted))
            .note(say!(locale, "projects-of-places", n = tally.wanted))
            .meter(tally.accepted, tally.wanted),
        Stat::new(say!(locale, "projects-to-review"), locale.number(work.submitted))
            .note(say!(locale, "projects-submitted-answers")),
        Stat::new(say!(locale, "projects-claimed"), locale.number(work.claimed())).note(free),
        Stat::new(say!(locale, "projects-in-escrow"), locale.money(held))
            .money()
            .note(say!(locale, "projects-for-open-places")),
        Stat::new(say!(locale, "projects-spent"), locale.money(spent))
            .money()
            .note(say!(locale, "projects-for-accepted-answers")),
    ])
}
