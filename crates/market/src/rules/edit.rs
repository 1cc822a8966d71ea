//! Making, changing, switching and removing rules. Every change is a version of its own.

use base::Result;
use store::{Tx, sql};

use super::{Realm, Refusal, look, terms::Terms};
use crate::{
    AccountId, RuleId,
    events::{self, Event},
    projects,
};

/// More rules than this one place cannot have.
pub const MOST_RULES: i64 = 20;

/// Whether a rule fires.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Switch {
    On,
    Off,
}

/// Makes a rule; it is off until somebody switches it on.
pub async fn create(tx: &mut Tx, by: AccountId, realm: Realm, terms: &Terms) -> Result<RuleId> {
    must_keep(tx, by, realm).await?;
    terms.check(realm)?;
    let project = realm.key();
    let count = sql("select count(*) as n from rule
                     where project = $1 and removed_at is null");
    if MOST_RULES <= tx.one(count.bind(project)).await?.get::<i64>("n")? {
        return Err(Refusal::TooMany.into());
    }
    let (id, now): (RuleId, _) = (tx.new_id(), tx.now());
    let insert = sql("insert into rule (id, project, version, is_on, created_by, created_at)
                      values ($1, $2, 1, 0, $3, $4)");
    tx.exec(insert.bind(id).bind(realm.key()).bind(by).bind(now)).await?;
    write_version(tx, by, id, 1, terms).await?;
    record(tx, "rule-made", by, realm, id, 1).await?;
    Ok(id)
}

/// Makes a new version of a rule; `seen` is the one that was before the person's eyes.
pub async fn change(
    tx: &mut Tx,
    by: AccountId,
    realm: Realm,
    id: RuleId,
    seen: i64,
    terms: &Terms,
) -> Result<i64> {
    must_keep(tx, by, realm).await?;
    terms.check(realm)?;
    let rule = look::find(tx, realm, id).await?;
    if rule.terms == *terms && rule.version == seen {
        return Ok(seen);
    }
    let update = sql("update rule set version = version + 1
                      where id = $1 and version = $2 and removed_at is null");
    if tx.exec(update.bind(id).bind(seen)).await? != 1 {
        return Err(Refusal::Changed.into());
    }
    write_version(tx, by, id, seen + 1, terms).await?;
    record(tx, "rule-changed", by, realm, id, seen + 1).await?;
    Ok(seen + 1)
}

/// Switches a rule on or off; a repetition changes nothing.
pub async fn switch(
    tx: &mut Tx,
    by: AccountId,
    realm: Realm,
    id: RuleId,
    to: Switch,
) -> Result<()> {
    must_keep(tx, by, realm).await?;
    let rule = look::find(tx, realm, id).await?;
    let is_on = to == Switch::On;
    let update = sql("update rule set is_on = $2
                      where id = $1 and is_on <> $2 and removed_at is null");
    if tx.exec(update.bind(id).bind(is_on)).await? != 1 {
        return Ok(());
    }
    let kind = if is_on { "rule-switched-on" } else { "rule-switched-off" };
    record(tx, kind, by, realm, id, rule.version).await
}

/// Takes a rule away. What it did, and the record of it, stays.
pub async fn remove(tx: &mut Tx, by: AccountId, realm: Realm, id: RuleId) -> Result<()> {
    must_keep(tx, by, realm).await?;
    let rule = look::find(tx, realm, id).await?;
    let now = tx.now();
    let update = sql("update rule set is_on = 0, removed_at = $2
                      where id = $1 and removed_at is null");
    if tx.exec(update.bind(id).bind(now)).await? != 1 {
        return Err(Refusal::NotFound.into());
    }
    record(tx, "rule-removed", by, realm, id, rule.version).await
}

/// A project's rules are its requester's. Those of the platform are the moderators', which the
/// face has asked for.
pub(super) async fn must_keep(tx: &mut Tx, by: AccountId, realm: Realm) -> Result<()> {
    if let Realm::Project(id) = realm {
        projects::of_requester(tx, by, id).await?;
    }
    Ok(())
}

async fn write_version(
    tx: &mut Tx,
    by: AccountId,
    id: RuleId,
    version: i64,
    terms: &Terms,
) -> Result<()> {
    let now = tx.now();
    let insert = sql("insert into rule_version (rule, version, name, terms, written_by, at)
                      values ($1, $2, $3, $4, $5, $6)");
    let insert = insert.bind(id).bind(version).bind(&terms.name).bind(terms.to_json());
    tx.exec(insert.bind(by).bind(now)).await?;
    Ok(())
}

async fn record(
    tx: &mut Tx,
    kind: &'static str,
    by: AccountId,
    realm: Realm,
    id: RuleId,
    version: i64,
) -> Result<()> {
    let event = Event::new(kind, "rule", id).by(by).fact("version", version);
    let event = match realm {
        Realm::Project(project) => event.in_project(project),
        Realm::Platform => event,
    };
    events::record(tx, event).await?;
    Ok(())
}
