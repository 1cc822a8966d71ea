//! Firing: after answers and verdicts, the rules that are on are asked about those workers.
//!
//! Invariant: a rule fires once for a worker while its conditions stay true, on however many
//! nodes: a unique index says so, and the firing is written with what it does. A batch that was
//! looked at twice changes nothing.

use std::collections::BTreeMap;

use base::{DurationMs, Result};
use store::{Db, Tx, sql};

use super::{
    Realm, act, history,
    look::{self, Rule},
    measure::{self, Measured},
};
use crate::{AccountId, EventId, FiringId, ProjectId, RuleId};

/// Events that are looked at together.
const MOST: i64 = 300;
/// What is younger may still be about to be written by a transaction that began before.
const LAG: DurationMs = 3_000;
/// While no rule is on, the place in the log is noted no more often than this.
const REST: DurationMs = 60_000;
/// Batches of one call, so that other work gets its turn.
const ROUNDS: usize = 10;
/// Rules that are asked at once.
const RULES: i64 = 500;

/// A piece of the log.
struct Batch {
    before: String,
    last: String,
    is_full: bool,
    rules: Vec<Rule>,
    turns: Vec<(AccountId, ProjectId)>,
}

/// What has become of a rule for a worker.
enum Turn {
    /// Its conditions hold.
    Holds { rule: Box<Rule>, worker: AccountId, measured: Vec<Measured> },
    /// They held, and do no more.
    Over(FiringId),
}

/// Asks the rules about everybody of whom there is news; true when there is more at once.
pub async fn catch_up(db: &Db) -> Result<bool> {
    for _ in 0..ROUNDS {
        let Some(batch) = db.read(async move |tx| next(tx).await).await? else {
            return Ok(false);
        };
        for (realm, worker) in batch.asked() {
            let rules: Vec<Rule> =
                batch.rules.iter().filter(|it| it.realm == realm).cloned().collect();
            let turns = db.read(async move |tx| ask(tx, realm, worker, &rules).await).await?;
            for turn in turns {
                take(db, turn).await?;
            }
        }
        let (before, last, is_full) = (batch.before, batch.last, batch.is_full);
        db.write(async move |tx| move_mark(tx, &before, &last).await).await?;
        if !is_full {
            return Ok(false);
        }
    }
    Ok(true)
}

impl Batch {
    /// Whom to ask about, and where; each once.
    fn asked(&self) -> Vec<(Realm, AccountId)> {
        let mut all = Vec::new();
        for (worker, project) in &self.turns {
            for realm in [Realm::Project(*project), Realm::Platform] {
                if self.rules.iter().any(|it| it.realm == realm) {
                    all.push((realm, *worker));
                }
            }
        }
        all.sort_unstable();
        all.dedup();
        all
    }
}

/// One firing or one end of it, in a transaction of its own. What is refused is tried again at
/// the worker's next answer, and holds up nobody else.
async fn take(db: &Db, turn: Turn) -> Result<()> {
    let done = db.write(async move |tx| match &turn {
        Turn::Holds { rule, worker, measured } => fire(tx, rule, *worker, measured).await,
        Turn::Over(firing) => end(tx, *firing).await,
    });
    match done.await {
        Err(base::Error::Refused { .. } | base::Error::Invalid(_)) | Ok(()) => Ok(()),
        Err(error) => Err(error),
    }
}

async fn next(tx: &mut Tx) -> Result<Option<Batch>> {
    let now = tx.now();
    let mark = sql("select after, at from rule_mark where name = 'log'");
    let mark = tx.find(mark).await?;
    let horizon = EventId::new(now.plus(-LAG), 0).to_string();
    let Some(mark) = mark else {
        // The log before the first rule is nobody's business.
        return Ok(Some(Batch::skip(String::new(), horizon)));
    };
    let before: String = mark.get("after")?;
    let any = sql("select id from rule where is_on = 1 limit 1");
    if tx.find(any).await?.is_none() {
        let is_old = REST < now.since(mark.get("at")?);
        return Ok(is_old.then(|| Batch::skip(before, horizon)));
    }
    let select = sql("select e.id, e.kind, a.worker, a.project
                      from event e
                      left join assignment a
                          on a.id = e.subject and e.subject_kind = 'assignment'
                      where $1 < e.id and e.id < $2 order by e.id limit $3");
    let rows = tx.all(select.bind(&before).bind(&horizon).bind(MOST)).await?;
    let Some(row) = rows.last() else { return Ok(None) };
    let (last, mut turns) = (row.get::<String>("id")?, Vec::new());
    for row in &rows {
        let counts = is_news(&row.get::<String>("kind")?);
        if let (true, Some(worker)) = (counts, row.get::<Option<AccountId>>("worker")?) {
            turns.push((worker, row.get("project")?));
        }
    }
    let is_full = i64::try_from(rows.len()).is_ok_and(|it| MOST <= it);
    let rules = rules_for(tx, &before, &last).await?;
    Ok(Some(Batch { before, last, is_full, rules, turns }))
}

impl Batch {
    /// Nobody is asked about what lies behind.
    fn skip(before: String, last: String) -> Self {
        Self { before, last, is_full: false, rules: Vec::new(), turns: Vec::new() }
    }
}

/// Whether an event of this kind can make a condition true or false.
fn is_news(kind: &str) -> bool {
    matches!(
        kind,
        "assignment-submitted"
            | "assignment-accepted"
            | "assignment-rejected"
            | "assignment-returned"
            | "assignment-expired"
            | "appeal-won"
            | "appeal-lost"
            | "gold-forgiven"
    )
}

/// The rules that are on, of the platform and of the projects in a piece of the log.
async fn rules_for(tx: &mut Tx, before: &str, last: &str) -> Result<Vec<Rule>> {
    let select = sql("select r.id, r.project, r.version, r.is_on, r.removed_at, v.name, v.terms,
                             cast(0 as bigint) as firings, cast(null as bigint) as fired_at
                      from rule r
                      join rule_version v on v.rule = r.id and v.version = r.version
                      where r.is_on = 1
                        and (r.project = '' or r.project in (
                            select e.project from event e
                            where $1 < e.id and e.id <= $2 and e.project is not null))
                      order by r.id limit $3");
    let rows = tx.all(select.bind(before).bind(last).bind(RULES)).await?;
    rows.iter().map(look::read).collect()
}

/// What the rules of a realm say about a worker now.
async fn ask(tx: &mut Tx, realm: Realm, worker: AccountId, rules: &[Rule]) -> Result<Vec<Turn>> {
    let terms: Vec<_> = rules.iter().map(|it| &it.terms).collect();
    let past = history::past(tx, realm, worker, &terms).await?;
    let open = open_firings(tx, worker).await?;
    let now = tx.now();
    let mut turns = Vec::new();
    for rule in rules {
        let firing = open.get(&(rule.id, rule.version));
        match (measure::measured(&rule.terms, &past, now), firing) {
            (Some(measured), None) => {
                turns.push(Turn::Holds { rule: Box::new(rule.clone()), worker, measured });
            }
            // Accepting and asking go on with every answer that comes in.
            (Some(measured), Some(_)) if rule.terms.action.goes_on() => {
                turns.push(Turn::Holds { rule: Box::new(rule.clone()), worker, measured });
            }
            (None, Some(firing)) => turns.push(Turn::Over(*firing)),
            _ => {}
        }
    }
    Ok(turns)
}

async fn open_firings(tx: &mut Tx, worker: AccountId) -> Result<BTreeMap<(RuleId, i64), FiringId>> {
    let select = sql("select id, rule, version from rule_firing
                      where worker = $1 and over_at is null order by rule limit 500");
    let rows = tx.all(select.bind(worker)).await?;
    let one = |it: &store::Row| Ok(((it.get("rule")?, it.get("version")?), it.get("id")?));
    rows.iter().map(one).collect()
}

/// Writes a firing with what it does, unless somebody else has, or the rule is another by now.
async fn fire(tx: &mut Tx, rule: &Rule, worker: AccountId, measured: &[Measured]) -> Result<()> {
    let guard = sql("update rule set is_on = 1
                     where id = $1 and version = $2 and is_on = 1 and removed_at is null");
    if tx.exec(guard.bind(rule.id).bind(rule.version)).await? != 1 {
        return Ok(());
    }
    let open = sql("select id from rule_firing
                    where rule = $1 and version = $2 and worker = $3 and over_at is null");
    let open = open.bind(rule.id).bind(rule.version).bind(worker);
    let open = tx.find(open).await?.map(|it| it.get::<FiringId>("id")).transpose()?;
    if open.is_some() && !rule.terms.action.goes_on() {
        return Ok(());
    }
    act::act(tx, rule, worker, measured, open).await
}

async fn end(tx: &mut Tx, firing: FiringId) -> Result<()> {
    let now = tx.now();
    let update = sql("update rule_firing set over_at = $2 where id = $1 and over_at is null");
    tx.exec(update.bind(firing).bind(now)).await?;
    Ok(())
}

/// Moves the mark onward; a node that was slower does not move it back.
async fn move_mark(tx: &mut Tx, before: &str, last: &str) -> Result<()> {
    let now = tx.now();
    let moved = if before.is_empty() {
        sql("insert into rule_mark (name, after, at) values ('log', $1, $2)
             on conflict do nothing")
    } else {
        sql("update rule_mark set after = $1, at = $2 where name = 'log' and after < $1")
    };
    tx.exec(moved.bind(last).bind(now)).await?;
    Ok(())
}
