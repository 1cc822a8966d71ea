//! The log of firings: which rule and version, whom, with which values, and what was done.

use base::{Result, Timestamp};
use serde_json::Value;
use store::{Row, Tx, sql};

use super::{
    Realm, look,
    measure::{self, Measured},
};
use crate::{AccountId, FiringId, RestrictionId, RuleId, word::words};

words! {
    /// What came of a firing.
    Outcome {
        Restricted = "restricted",
        /// Such a restriction was in force before.
        AlreadyRestricted = "already_restricted",
        /// Staff are restricted by people, not by rules.
        Staff = "staff",
        Accepted = "accepted",
        Shown = "shown",
        Flagged = "flagged",
        /// More answers were asked for.
        Asked = "asked",
        /// More answers were wanted than the requester's balance pays for.
        Short = "short",
    }
}

/// A rule that fired for a worker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Firing {
    pub id: FiringId,
    pub rule: RuleId,
    pub realm: Realm,
    pub version: i64,
    /// What the version was called.
    pub name: String,
    pub worker: AccountId,
    pub worker_name: String,
    pub at: Timestamp,
    pub measured: Vec<Measured>,
    pub outcome: Outcome,
    /// How many answers it was about, where it was about answers.
    pub answers: i64,
    pub restriction: Option<RestrictionId>,
    /// Since when its conditions are not true any more.
    pub over_at: Option<Timestamp>,
}

/// The firings of a realm, the newest first; or of one rule, which the caller has found there.
pub async fn firings(
    tx: &mut Tx,
    realm: Realm,
    rule: Option<RuleId>,
    before: Option<FiringId>,
    limit: i64,
) -> Result<Vec<Firing>> {
    let project = realm.key();
    let (select, of) = match rule {
        Some(rule) => (
            sql("select f.id, f.rule, f.project, f.version, v.name, f.worker,
                        a.name as worker_name, f.at, f.measured, f.outcome, f.answers,
                        f.restriction, f.over_at
                 from rule_firing f
                 join rule_version v on v.rule = f.rule and v.version = f.version
                 join account a on a.id = f.worker
                 where f.rule = $1 and f.id < coalesce($2, 'Z')
                 order by f.id desc limit $3"),
            rule.to_string(),
        ),
        None => (
            sql("select f.id, f.rule, f.project, f.version, v.name, f.worker,
                        a.name as worker_name, f.at, f.measured, f.outcome, f.answers,
                        f.restriction, f.over_at
                 from rule_firing f
                 join rule_version v on v.rule = f.rule and v.version = f.version
                 join account a on a.id = f.worker
                 where f.project = $1 and f.id < coalesce($2, 'Z')
                 order by f.id desc limit $3"),
            project,
        ),
    };
    let select = select.bind(of).bind(before).bind(limit);
    tx.all(select).await?.iter().map(read).collect()
}

fn read(row: &Row) -> Result<Firing> {
    let measured: Value =
        serde_json::from_str(&row.get::<String>("measured")?).map_err(base::Error::store)?;
    Ok(Firing {
        id: row.get("id")?,
        rule: row.get("rule")?,
        realm: look::realm(row)?,
        version: row.get("version")?,
        name: row.get("name")?,
        worker: row.get("worker")?,
        worker_name: row.get("worker_name")?,
        at: row.get("at")?,
        measured: measure::from_json(&measured),
        outcome: row.get("outcome")?,
        answers: row.get("answers")?,
        restriction: row.get("restriction")?,
        over_at: row.get("over_at")?,
    })
}
