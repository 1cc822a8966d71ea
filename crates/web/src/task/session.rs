//! A row of tasks done one after the other: carried along in the address, summed up at the end.
//!
//! Invariant: it is shown to the worker who made it and decides about nothing, so it needs no
//! table and no proof.

use axum::{extract::Query, response::Response};
use base::{Error, Money, Timestamp, kinds};
use face::{Local, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::assignments::{self, Refusal};
use maud::{Markup, html};

use crate::{
    frame, terms,
    ui::{self, Empty, Icon, PageHead, Place, Stat, Tone, link_button},
    words::say,
};

/// So many answers for so much money since that moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Session {
    pub(super) since: Timestamp,
    pub(super) done: i64,
    pub(super) earned: Money,
}

/// Nobody does more than this in one go.
const MOST: i64 = 100_000;

impl Session {
    /// A session whose first task was claimed then.
    pub(super) fn begins(since: Timestamp) -> Self {
        Self { since, done: 0, earned: Money::ZERO }
    }

    /// Reads what an address carries; nothing where it says nothing or nonsense.
    pub(super) fn read(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '-').map(|it| it.parse::<i64>().ok());
        let mut part = move |most: i64| parts.next()?.filter(|it| (0..=most).contains(it));
        let since = Timestamp::from_millis(part(i64::MAX / 2)?);
        let (done, earned) = (part(MOST)?, Money::micros(part(1_000_000_000_000)?));
        Some(Self { since, done, earned })
    }

    pub(super) fn write(self) -> String {
        format!("{}-{}-{}", self.since.as_millis(), self.done, self.earned.as_micros())
    }

    /// With one more answer.
    pub(super) fn and(self, reward: Money) -> Self {
        let earned = self.earned.checked_add(reward).unwrap_or(self.earned);
        Self { done: self.done + 1, earned, ..self }
    }

    /// What it came to for an hour, while it lasted long enough to say so.
    fn hourly(self, now: Timestamp) -> Option<Money> {
        let length = now.since(self.since);
        (base::minutes(1) <= length).then(|| terms::hourly(self.earned, length)).flatten()
    }
}

/// The session that an address carries in `session=`.
pub(super) fn of(pairs: &[(String, String)]) -> Option<Session> {
    let text = pairs.iter().find(|it| it.0 == "session").map(|it| it.1.as_str());
    text.and_then(Session::read)
}

/// `GET /jobs/{id}/session`: what was done, and where to go on.
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    person: Person,
    PathId(id): PathId<kinds::Project>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, PageError> {
    let worker = person.account;
    let (job, reasons, now) = app
        .db
        .read(async move |tx| {
            let job = assignments::job(tx, Some(worker), id).await?.job;
            let reasons = assignments::why_not(tx, worker, id).await?;
            Ok((job, reasons, tx.now()))
        })
        .await?;
    let locale = &app.locale;
    let session = of(&pairs).filter(|it| 0 < it.done);
    let why = reasons.first().map(|it| locale.explain(it.code(), &it.detail));
    let holds_one = reasons.iter().any(|it| it.refusal == Refusal::ClaimsPerWorker);
    let content = html! {
        (PageHead::new(say!(locale, "task-well-done"))
            .under(format!("/jobs/{id}"), job.title.as_str()))
        @if let Some(it) = session { (figures(locale, it, now)) }
        @match why {
            Some(why) => (ui::note(Tone::Act, why.as_str())),
            None => (ui::note(Tone::Ok, say!(locale, "task-more-to-do").as_str())),
        }
        (next(locale, reasons.is_empty(), holds_one, &format!("/jobs/{id}")))
    };
    let frame = frame(&app, &visitor, say!(locale, "task-well-done")).await?;
    Ok(frame.at(Place::FindWork).readable().show(content))
}

fn figures(locale: &Locale, it: Session, now: Timestamp) -> Markup {
    let hourly = it.hourly(now).map_or("–".to_owned(), |it| locale.money(it));
    ui::stats([
        Stat::new(say!(locale, "task-handed-in"), say!(locale, "task-tasks", n = it.done)),
        Stat::new(say!(locale, "task-worth"), locale.money(it.earned))
            .money()
            .note(say!(locale, "task-worth-when")),
        Stat::new(say!(locale, "task-took"), locale.duration(now.since(it.since))),
        Stat::new(say!(locale, "task-an-hour"), hourly).money(),
    ])
}

fn next(locale: &Locale, more: bool, holds_one: bool, job: &str) -> Markup {
    let (title, text) = (say!(locale, "task-what-next"), say!(locale, "task-what-next-text"));
    let steps = html! {
        @if more {
            (link_button(job.to_owned(), say!(locale, "task-back-to-job")).primary())
        } @else if holds_one {
            (link_button("/my-work", say!(locale, "task-to-held")).primary())
        } @else {
            (link_button("/jobs", say!(locale, "task-find-other")).primary())
        }
        (link_button("/my-work?tab=checked", say!(locale, "task-my-work")))
    };
    html! { (Empty::new(title, text, steps).icon(Icon::Search)) }
}

/// Where to go when there is no next task: refusals that are no accident lead to the summary.
pub(super) fn after(error: Error) -> Result<(), Error> {
    match error {
        Error::Refused { .. } => Ok(()),
        other => Err(other),
    }
}

#[cfg(test)]
mod tests;
