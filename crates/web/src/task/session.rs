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
    assignments::{self, Job, Mine, Reason, Refusal},
    records::{self, Order, Search},
};
use maud::{Markup, html};
use store::Tx;

use crate::{
    frame, terms,
    ui::{self, Icon, PageHead, Place, Tone, link_button},
    words::{phrase, say},
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
        let held = assignments::at_work(tx, worker, AT_WORK).await?;
        let held = held.into_iter().find(|it| it.project == id);
        let kin = kin(tx, worker, &job).await?;
        Ok(Seen { job, reasons, held, until, kin, now: tx.now() })
    });
    let seen = read.await?;
    let locale = &app.locale;
    let session = of(&pairs).filter(|it| 0 < it.done);
    let title = match (session, &seen.held) {
        (Some(_), _) => say!(locale, "task-well-done"),
        (None, Some(_)) => say!(locale, "task-sum-held"),
        (None, None) => say!(locale, "task-sum-nothing"),
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
    let search = Search {
        category: Some(job.category),
        language: Some(job.language.clone()),
        without: Some(job.project),
        ..Search::default()
    };
    let kin = records::find(tx, Some(worker), &search, Order::Reward, None, KIN).await?;
    Ok(kin.into_iter().map(|it| it.job).collect())
}

/// How many other jobs are shown.
const KIN: i64 = 3;
/// Nobody has more tasks begun at once than are looked through here.
const AT_WORK: i64 = 50;

/// What the summary is made of.
struct Seen {
    job: Job,
    reasons: Vec<Reason>,
    /// A task of this job that is begun and not handed in.
    held: Option<Mine>,
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
                p.muted { (phrase!(locale, "task-sum-checked", date = ui::date(locale, until))) }
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
    // What is begun comes first; that it stands in the way of another one is then plain.
    let others = || seen.reasons.iter().filter(|it| it.refusal != Refusal::ClaimsPerWorker);
    let why = match &seen.held {
        Some(_) => Some(say!(locale, "task-sum-held-what")),
        None => others().next().map(|it| locale.explain(it.code(), &it.detail)),
    };
    let held = seen.held.as_ref().map(|it| format!("/work/{}", it.id));
    let may_go_on = seen.reasons.is_empty();
    html! {
        @if let Some(why) = &why { (ui::note(Tone::Act, why.as_str())) }
        div.actions {
            @if let Some(held) = &held {
                (link_button(held.as_str(), say!(locale, "task-to-held")).primary())
            } @else if may_go_on {
                (link_button(job, say!(locale, "task-sum-more")).primary())
            }
            @let other = link_button("/jobs", say!(locale, "task-find-other")).icon(Icon::Search);
            @if held.is_none() && !may_go_on { (other.primary()) } @else { (other) }
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
