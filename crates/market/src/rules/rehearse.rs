//! A rehearsal: whom a rule would have hit in the last 30 days, when, and with which values.
//!
//! Invariant: nothing is changed, and the same measure decides as when it is on.

use base::{DurationMs, Result, Timestamp, days};
use store::{Tx, sql};

use super::{
    Realm, edit, history,
    measure::{self, Measured},
    terms::Terms,
};
use crate::{AccountId, AssignmentId};

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
        for at in moments {
            let measured = measure::measured(terms, &past, at);
            let holds = measured.is_some();
            if let (false, Some(measured)) = (held, measured) {
                let (worker, name) = (*worker, name.clone());
                hits.push(Hit { worker, name, at, measured, holds_now });
            }
            held = holds;
        }
    }
    hits.sort_by(|a, b| b.at.cmp(&a.at).then(a.worker.cmp(&b.worker)));
    Ok(Rehearsal { hits, looked: workers.len(), is_cut })
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
