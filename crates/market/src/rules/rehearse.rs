//! A rehearsal: whom a rule would have hit in the last 30 days, when, and with which values.
//!
//! Invariant: nothing is changed, and the same measure decides as when it is on.

use base::{DurationMs, Money, Result, Timestamp, days};
use store::{Tx, sql};

use super::{
    Realm, edit, history,
    measure::{self, Measured},
    second,
    terms::{Action, Terms},
};
use crate::{AccountId, AssignmentId, projects};

/// So many days are looked at.
pub const DAYS: i64 = 30;
/// So many workers at most, those who were here last.
pub const LOOKED: i64 = 100;
/// Turns of the whole market among which they are found.
const TURNS: i64 = 5_000;
/// Moments of one worker that are tried, the newest.
const MOMENTS: usize = 400;

/// A rule would have fired.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    pub worker: AccountId,
    pub name: String,
    pub at: Timestamp,
    pub measured: Vec<Measured>,
    /// Whether its conditions are true today.
    pub holds_now: bool,
    /// Answers that it would have been about: those of the day before, and those that came while
    /// it held.
    pub answers: i64,
}

/// What a rule would have done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rehearsal {
    /// The newest first.
    pub hits: Vec<Hit>,
    /// How many workers were looked at.
    pub looked: usize,
    /// There were more.
    pub is_cut: bool,
    /// What the answers would cost, where the rule asks for more.
    pub cost: Option<Money>,
}

/// Tries a rule on the last 30 days.
pub async fn rehearse(
    tx: &mut Tx,
    by: AccountId,
    realm: Realm,
    terms: &Terms,
) -> Result<Rehearsal> {
    edit::must_keep(tx, by, realm).await?;
    terms.check(realm)?;
    let from = tx.now().plus(-days(DAYS));
    let workers = workers(tx, realm, from).await?;
    let is_cut = i64::try_from(workers.len()).is_ok_and(|it| LOOKED <= it);
    let mut hits = Vec::new();
    for (worker, name) in &workers {
        let past = history::past(tx, realm, *worker, &[terms]).await?;
        let now = tx.now();
        let holds_now = measure::measured(terms, &past, now).is_some();
        let mut moments = past.moments(from);
        moments.drain(..moments.len().saturating_sub(MOMENTS));
        let mut held = measure::measured(terms, &past, from.plus(-JUST)).is_some();
        // The newest answer that an earlier hit was about, and the hit that still holds.
        let (mut counted, mut current) = (Timestamp::from_millis(0), None);
        for at in moments {
            let measured = measure::measured(terms, &past, at);
            let holds = measured.is_some();
            if let (false, Some(measured)) = (held, measured) {
                let (worker, name) = (*worker, name.clone());
                let begins = at.plus(-second::BACK).max(counted);
                current = Some((hits.len(), begins));
                hits.push(Hit { worker, name, at, measured, holds_now, answers: 0 });
            }
            if let (true, Some((hit, begins))) = (holds, current) {
                counted = at;
                hits[hit].answers = past.answers_within(begins, at);
            }
            held = holds;
        }
    }
    let cost = cost(tx, realm, terms, &hits).await?;
    hits.sort_by(|a, b| b.at.cmp(&a.at).then(a.worker.cmp(&b.worker)));
    Ok(Rehearsal { hits, looked: workers.len(), is_cut, cost })
}

/// What the answers would cost, where the rule asks for more of them.
async fn cost(tx: &mut Tx, realm: Realm, terms: &Terms, hits: &[Hit]) -> Result<Option<Money>> {
    let (Action::AskMore, Realm::Project(id)) = (terms.action, realm) else { return Ok(None) };
    let Some(project) = projects::find(tx, id).await? else { return Ok(None) };
    let price = projects::current(tx, &project).await?.price;
    Ok(price.checked_times(hits.iter().map(|it| it.answers).sum()))
}

/// A moment before the first that is looked at.
const JUST: DurationMs = 1;

/// The workers who were here last.
async fn workers(tx: &mut Tx, realm: Realm, from: Timestamp) -> Result<Vec<(AccountId, String)>> {
    let select = match realm {
        Realm::Project(id) => sql("select w.worker, a.name
                                   from figure_worker w join account a on a.id = w.worker
                                   where w.project = $1 and $2 <= w.latest_at
                                   order by w.latest_at desc, w.worker limit $3")
        .bind(id)
        .bind(from)
        .bind(LOOKED),
        Realm::Platform => sql("select t.worker, a.name from (
                                    select worker, max(id) as latest from (
                                        select id, worker from assignment
                                        where $1 <= id order by id desc limit $2) as n
                                    group by worker) as t
                                join account a on a.id = t.worker
                                order by t.latest desc limit $3")
        .bind(AssignmentId::new(from, 0))
        .bind(TURNS)
        .bind(LOOKED),
    };
    let rows = tx.all(select).await?;
    rows.iter().map(|it| Ok((it.get("worker")?, it.get("name")?))).collect()
}
