//! A row of tasks done one after the other: carried along in the address, summed up at the end.
//!
//! Invariant: it is shown to the worker who made it and decides about nothing, so it needs no
//! table and no proof.

use axum::{extract::Query, response::Response};
use base::{Error, Money, Result, Timestamp, kinds};
use face::{Local, PageError, PathId, Person, Visitor};
use locale::Locale;
use market::{
    AccountId,
    assignments::{self, Filter, Job, Reason, Refusal, Sort},
};
use maud::{Markup, html};
use store::Tx;

use crate::{
    frame, terms,
    ui::{self, Icon, PageHead, Place, Tone, link_button},
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
    pub(super) fn hourly(self, now: Timestamp) -> Option<Money> {
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
    let read = app.db.read(async move |tx| {
        let job = assignments::job(tx, Some(worker), id).await?.job;
        let reasons = assignments::why_not(tx, worker, id).await?;
        let until = assignments::waits_until(tx, worker, id).await?;
        let kin = kin(tx, worker, &job).await?;
        Ok(Seen { job, reasons, until, kin, now: tx.now() })
    });
    let seen = read.await?;
    let locale = &app.locale;
    let session = of(&pairs).filter(|it| 0 < it.done);
    let title = match session {
        Some(_) => say!(locale, "task-well-done"),
        None => say!(locale, "task-sum-nothing"),
    };
    let content = html! {
        (PageHead::new(title.as_str()).under(format!("/jobs/{id}"), seen.job.title.as_str()))
        @if let Some(it) = session { (figures(locale, it, &seen)) }
        (next(locale, &seen))
        (same_kind(locale, &seen.kin))
    };
    let frame = frame(&app, &visitor, title).await?;
    Ok(frame.at(Place::FindWork).readable().show(content))
}

/// Other jobs of the same kind, in the language that this worker was just reading.
async fn kin(tx: &mut Tx, worker: AccountId, job: &Job) -> Result<Vec<Job>> {
    let filter = Filter {
        category: Some(job.category),
        language: Some(job.language.clone()),
        ..Filter::default()
    };
    let found = assignments::jobs(tx, Some(worker), &filter, Sort::Reward, None, KIN + 1);
    let mut kin = found.await?;
    kin.retain(|it| it.project != job.project);
    Ok(kin)
}

/// How many other jobs are shown.
const KIN: i64 = 3;

/// What the summary is made of.
struct Seen {
    job: Job,
    reasons: Vec<Reason>,
    /// When the last answer here counts as accepted at the latest.
    until: Option<Timestamp>,
    /// Other jobs of the same kind, the best paid first.
    kin: Vec<Job>,
    now: Timestamp,
}

/// The money first and when it comes, then how much was done in which time.
fn figures(locale: &Locale, it: Session, seen: &Seen) -> Markup {
    let hourly = it.hourly(seen.now).map(|it| locale.money(it));
    let length = locale.duration(seen.now.since(it.since));
    html! {
        section.card.session-sum {
            p.sum { (ui::money(locale, it.earned)) }
            @if let Some(until) = seen.until {
                p.muted { (say!(locale, "task-sum-checked", date = locale.date(until))) }
            }
            dl.record {
                div {
                    dt { (say!(locale, "task-handed-in")) }
                    dd { (say!(locale, "task-tasks", n = it.done)) }
                }
                div { dt { (say!(locale, "task-took")) } dd { (length) } }
                @if let Some(hourly) = hourly {
                    div { dt { (say!(locale, "task-an-hour")) } dd { (hourly) } }
                }
            }
        }
    }
}

fn next(locale: &Locale, seen: &Seen) -> Markup {
    let job = format!("/jobs/{}", seen.job.project);
    let why = seen.reasons.first().map(|it| locale.explain(it.code(), &it.detail));
    let holds_one = seen.reasons.iter().any(|it| it.refusal == Refusal::ClaimsPerWorker);
    html! {
        @if let Some(why) = &why { (ui::note(Tone::Act, why.as_str())) }
        div.actions {
            @if why.is_none() {
                (link_button(job, say!(locale, "task-sum-more")).primary())
            } @else if holds_one {
                (link_button("/my-work", say!(locale, "task-to-held")).primary())
            }
            @let other = link_button("/jobs", say!(locale, "task-find-other")).icon(Icon::Search);
            @if why.is_some() && !holds_one { (other.primary()) } @else { (other) }
            (link_button("/my-work?tab=checked", say!(locale, "task-my-work")).quiet())
        }
    }
}

fn same_kind(locale: &Locale, kin: &[Job]) -> Markup {
    let Ok(most) = usize::try_from(KIN) else { return html! {} };
    html! {
        @if !kin.is_empty() {
            (ui::card(&say!(locale, "task-sum-same"), html! {
                ul.same-kind {
                    @for it in kin.iter().take(most) {
                        li {
                            a href={ "/jobs/" (it.project) } { (it.title) }
                            span.money {
                                (say!(locale, "task-sum-each", money = locale.money(it.reward)))
                            }
                        }
                    }
                }
            }))
        }
    }
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
