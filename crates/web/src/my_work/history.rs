//! What happened to a task, in order, and what is still to come.

use locale::Locale;
use market::{
    assignments::State as Standing,
    reviews::{Detail, Verdict},
};
use maud::{Markup, html};

use crate::{
    ui::{self, Moment, Tone},
    words::{phrase, say},
};

/// The timeline.
pub(crate) fn list(locale: &Locale, it: &Detail) -> Markup {
    let moment =
        |at, tone, what: String| Moment { at: Some(at), tone, what: what.into(), detail: html! {} };
    let mut moments = vec![moment(it.claimed_at, Tone::Plain, say!(locale, "my-work-started"))];
    for revision in &it.revisions {
        let what = match revision.number {
            1 => say!(locale, "my-work-handed-in"),
            _ => say!(locale, "my-work-handed-in-again"),
        };
        moments.push(moment(revision.submitted_at, Tone::Act, what));
    }
    for review in &it.reviews {
        // Without a reviewer but with words, others have checked it.
        let is_checked = review.reviewer.is_none() && !review.comment.is_empty();
        let (tone, what) = match (review.verdict, review.reviewer) {
            (Verdict::Accept, None) if is_checked => {
                (Tone::Ok, say!(locale, "my-work-accepted-by-checkers"))
            }
            (Verdict::Accept, Some(_)) => (Tone::Ok, say!(locale, "my-work-accepted-paid")),
            (Verdict::Accept, None) => (Tone::Ok, say!(locale, "my-work-accepted-by-time")),
            (Verdict::Rework, _) => (Tone::Warn, say!(locale, "my-work-sent-back")),
            (Verdict::Reject, _) => (Tone::Bad, say!(locale, "my-work-was-rejected")),
        };
        moments.push(moment(review.at, tone, what));
    }
    if let Some(appeal) = &it.appeal {
        moments.push(moment(appeal.opened_at, Tone::Warn, say!(locale, "my-work-appealed")));
        if let Some(at) = appeal.replied_at {
            moments.push(moment(at, Tone::Plain, say!(locale, "my-work-replied")));
        }
    }
    moments.sort_by_key(|it| it.at);
    if let (Standing::Submitted, Some(at)) = (it.state, it.auto_accept_at) {
        moments.push(Moment {
            at: None,
            tone: Tone::Money,
            what: say!(locale, "my-work-paid").into(),
            detail: phrase!(locale, "my-work-paid-by", time = ui::date_time(locale, at)),
        });
    }
    ui::timeline(locale, moments)
}
