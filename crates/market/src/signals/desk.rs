//! The moderators' desk: what waits for a look, and what became of it.

use base::{DurationMs, Reason, Result, Timestamp};
use serde_json::{Value, json};
use store::{Row, Tx, sql};

use super::{Kind, Refusal};
use crate::{
    AccountId, RestrictionId, SignalId,
    events::{self, Event},
    restrictions,
};

/// A signal that waits for a moderator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signal {
    pub id: SignalId,
    pub kind: Kind,
    pub worker: AccountId,
    pub worker_name: String,
    /// The title of the project it is about; empty where it is about none.
    pub title: String,
    pub evidence: Value,
    pub at: Timestamp,
}

/// Signals that nobody has settled, the newest first.
pub async fn open(tx: &mut Tx, before: Option<SignalId>, limit: i64) -> Result<Vec<Signal>> {
    let select = sql("select s.id, s.kind, s.worker, a.name as worker_name, s.evidence, s.at,
                             coalesce(v.title, '') as title
                      from signal s
                      join account a on a.id = s.worker
                      left join project p on p.id = s.project
                      left join project_version v on v.project = p.id and v.version = p.version
                      where s.outcome is null and s.id < coalesce($1, 'Z')
                      order by s.id desc limit $2");
    tx.all(select.bind(before).bind(limit)).await?.iter().map(read).collect()
}

/// There is nothing in it; the note says why.
pub async fn dismiss(tx: &mut Tx, by: AccountId, id: SignalId, note: &Reason) -> Result<()> {
    settle(tx, by, id, "dismissed", note, None).await
}

/// The worker gets no new tasks anywhere, with the signal as evidence; they read `reason`.
pub async fn restrict(
    tx: &mut Tx,
    by: AccountId,
    id: SignalId,
    reason: &Reason,
    lasts: Option<DurationMs>,
) -> Result<RestrictionId> {
    let select = sql("select kind, worker, evidence from signal
                      where id = $1 and outcome is null");
    let row = tx.find(select.bind(id)).await?.ok_or(Refusal::NotFound)?;
    let (worker, kind): (AccountId, Kind) = (row.get("worker")?, row.get("kind")?);
    let evidence = json!({"signal": id.to_string(), "kind": kind.as_str()});
    let restriction =
        restrictions::restrict_everywhere(tx, by, worker, reason, evidence, lasts).await?;
    settle(tx, by, id, "restricted", reason, Some(restriction)).await?;
    Ok(restriction)
}

async fn settle(
    tx: &mut Tx,
    by: AccountId,
    id: SignalId,
    outcome: &str,
    text: &Reason,
    restriction: Option<RestrictionId>,
) -> Result<()> {
    let now = tx.now();
    let update = sql("update signal set outcome = $2, settled_by = $3, settled_text = $4,
                                        settled_at = $5, restriction = $6
                      where id = $1 and outcome is null");
    let update = update.bind(id).bind(outcome).bind(by).bind(text).bind(now);
    if tx.exec(update.bind(restriction)).await? != 1 {
        return Err(Refusal::NotFound.into());
    }
    let event = Event::new("signal-settled", "signal", id).by(by).fact("outcome", outcome);
    events::record(tx, event).await?;
    Ok(())
}

fn read(row: &Row) -> Result<Signal> {
    let evidence: String = row.get("evidence")?;
    Ok(Signal {
        id: row.get("id")?,
        kind: row.get("kind")?,
        worker: row.get("worker")?,
        worker_name: row.get("worker_name")?,
        title: row.get("title")?,
        evidence: serde_json::from_str(&evidence).map_err(base::Error::store)?,
        at: row.get("at")?,
    })
}
