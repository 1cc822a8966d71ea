//! What happened to a task, in order, and what is still to come.

use locale::Locale;
use market::{
    assignments::State as Standing,
    reviews::{Detail, Verdict},
};
use maud::{Markup, html};

use crate::ui::{self, Moment, Tone};

/// The timeline.
pub(crate) fn list(locale: &Locale, it: &Detail) -> Markup {
    let moment = |at, tone, what: &'static str| Moment {
        at: Some(at),
        tone,
        what: what.into(),
        detail: html! {},
    };
    let mut moments = vec![moment(it.claimed_at, Tone::Plain, "Started")];
    for revision in &it.revisions {
        let what = if revision.number == 1 { "Handed in" } else { "Handed in again" };
        moments.push(moment(revision.submitted_at, Tone::Act, what));
    }
    for review in &it.reviews {
        let (tone, what) = match (review.verdict, review.reviewer) {
            (Verdict::Accept, Some(_)) => (Tone::Ok, "Accepted and paid"),
            (Verdict::Accept, None) => (Tone::Ok, "Accepted by time and paid"),
            (Verdict::Rework, _) => (Tone::Warn, "Sent back for changes"),
            (Verdict::Reject, _) => (Tone::Bad, "Rejected"),
        };
        moments.push(moment(review.at, tone, what));
    }
    if let Some(appeal) = &it.appeal {
        moments.push(moment(appeal.opened_at, Tone::Warn, "Appealed"));
        if let Some(at) = appeal.replied_at {
            moments.push(moment(at, Tone::Plain, "The requester replied"));
        }
    }
    moments.sort_by_key(|it| it.at);
    if let (Standing::Submitted, Some(at)) = (it.state, it.auto_accept_at) {
        moments.push(Moment {
            at: None,
            tone: Tone::Money,
            what: "Paid".into(),
            detail: html! { "by " (ui::date_time(locale, at)) " at the latest" },
        });
    }
    ui::timeline(locale, moments)
}
