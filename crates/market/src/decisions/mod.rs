//! Decisions: the record without which no answer is rejected.
//!
//! A record names its reason, explains it in 50 characters or more, shows the evidence, and
//! says who decided: a person, or a rule and its version.
//!
//! Invariant: a record is written once and never changed; a decision that is overturned keeps
//! its record, and the appeal says what became of it.

use base::{RejectionText, Result, Timestamp};
use serde_json::Value;
use store::{Row, Tx, sql};

use crate::{AccountId, AssignmentId, DecisionId, word::words};

words! {
    /// Why an answer was rejected (domain.md §2).
    Reason {
        FailedInstructions = "failed_instructions",
        Incomplete = "incomplete",
        LowEffort = "low_effort",
        WrongAnswers = "wrong_answers",
        Plagiarised = "plagiarised",
        TooFastToRead = "too_fast_to_read",
        OffTopic = "off_topic",
        /// The deadline of a rework passed.
        NotReworked = "not_reworked",
        Policy = "policy",
        Other = "other",
    }
}

/// Who decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum By {
    Person(AccountId),
    /// A rule of the platform, by its name and the version that was in force.
    Rule {
        name: &'static str,
        version: u32,
    },
}

/// A decision about to be recorded.
#[derive(Debug, Clone)]
pub struct New {
    pub assignment: AssignmentId,
    pub worker: AccountId,
    pub reason: Reason,
    pub text: RejectionText,
    /// What it rests on, as a JSON object: form check, gold, overlap.
    pub evidence: Value,
    pub by: By,
}

/// A decision as it was recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    pub id: DecisionId,
    pub reason: Reason,
    pub text: String,
    /// JSON, as it was given.
    pub evidence: String,
    /// The person who decided; none when a rule did.
    pub person: Option<AccountId>,
    /// The rule that decided, as `name/version`; none when a person did.
    pub rule: Option<String>,
    pub at: Timestamp,
}

/// Records a decision; the row that rejects names it in the same transaction.
pub async fn record(tx: &mut Tx, new: New) -> Result<DecisionId> {
    let (id, now) = (tx.new_id(), tx.now());
    let (kind, by) = match new.by {
        By::Person(account) => ("person", account.to_string()),
        By::Rule { name, version } => ("rule", format!("{name}/{version}")),
    };
    let insert = sql("insert into decision (id, assignment, worker, reason, text, evidence,
                                            decided_by_kind, decided_by, at)
                      values ($1, $2, $3, $4, $5, $6, $7, $8, $9)");
    let insert = insert.bind(id).bind(new.assignment).bind(new.worker).bind(new.reason);
    let insert = insert.bind(&new.text).bind(new.evidence.to_string()).bind(kind).bind(by);
    tx.exec(insert.bind(now)).await?;
    Ok(id)
}

/// One decision.
pub async fn find(tx: &mut Tx, id: DecisionId) -> Result<Option<Decision>> {
    let select = sql("select id, reason, text, evidence, decided_by_kind, decided_by, at
                      from decision where id = $1");
    tx.find(select.bind(id)).await?.as_ref().map(read).transpose()
}

/// Every decision on an assignment, oldest first.
pub async fn of_assignment(tx: &mut Tx, assignment: AssignmentId) -> Result<Vec<Decision>> {
    let select = sql("select id, reason, text, evidence, decided_by_kind, decided_by, at
                      from decision where assignment = $1 order by id limit 50");
    tx.all(select.bind(assignment)).await?.iter().map(read).collect()
}

fn read(row: &Row) -> Result<Decision> {
    let by_person = row.get::<String>("decided_by_kind")? == "person";
    Ok(Decision {
        id: row.get("id")?,
        reason: row.get("reason")?,
        text: row.get("text")?,
        evidence: row.get("evidence")?,
        person: if by_person { Some(row.get("decided_by")?) } else { None },
        rule: if by_person { None } else { Some(row.get("decided_by")?) },
        at: row.get("at")?,
    })
}
