//! Rules as those who keep them read them.

use base::{Result, Timestamp};
use store::{Row, Tx, sql};

use super::{MOST_RULES, Realm, Refusal, terms::Terms};
use crate::{AccountId, RuleId};

/// A rule as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    pub id: RuleId,
    pub realm: Realm,
    pub version: i64,
    pub terms: Terms,
    pub is_on: bool,
    pub is_removed: bool,
    /// How often it has fired, counted up to a thousand, and when last.
    pub firings: i64,
    pub fired_at: Option<Timestamp>,
}

/// One version of a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VersionLine {
    pub version: i64,
    pub terms: Terms,
    pub by: AccountId,
    pub by_name: String,
    pub at: Timestamp,
}

/// The rules of a realm in the order in which they were made.
pub async fn rules(tx: &mut Tx, realm: Realm) -> Result<Vec<Rule>> {
    let select = sql("select r.id, r.project, r.version, r.is_on, r.removed_at, v.name, v.terms,
                             (select count(*) from (select f.id from rule_firing f
                                                    where f.rule = r.id limit 1000) as n)
                                 as firings,
                             (select max(f.at) from rule_firing f where f.rule = r.id) as fired_at
                      from rule r
                      join rule_version v on v.rule = r.id and v.version = r.version
                      where r.project = $1 and r.removed_at is null
                      order by r.id limit $2");
    let project = realm.key();
    let rows = tx.all(select.bind(project).bind(MOST_RULES)).await?;
    rows.iter().map(read).collect()
}

/// One rule of a realm, a removed one too.
pub async fn find(tx: &mut Tx, realm: Realm, id: RuleId) -> Result<Rule> {
    let select = sql("select r.id, r.project, r.version, r.is_on, r.removed_at, v.name, v.terms,
                             (select count(*) from (select f.id from rule_firing f
                                                    where f.rule = r.id limit 1000) as n)
                                 as firings,
                             (select max(f.at) from rule_firing f where f.rule = r.id) as fired_at
                      from rule r
                      join rule_version v on v.rule = r.id and v.version = r.version
                      where r.id = $1 and r.project = $2");
    let project = realm.key();
    let row = tx.find(select.bind(id).bind(project)).await?;
    read(&row.ok_or(Refusal::NotFound)?)
}

/// Every version of a rule, the newest first.
pub async fn versions(tx: &mut Tx, id: RuleId) -> Result<Vec<VersionLine>> {
    let select = sql("select v.version, v.name, v.terms, v.written_by, v.at,
                             coalesce(a.name, '') as by_name
                      from rule_version v left join account a on a.id = v.written_by
                      where v.rule = $1 order by v.version desc limit 50");
    let rows = tx.all(select.bind(id)).await?;
    let line = |row: &Row| {
        Ok(VersionLine {
            version: row.get("version")?,
            terms: terms(row)?,
            by: row.get("written_by")?,
            by_name: row.get("by_name")?,
            at: row.get("at")?,
        })
    };
    rows.iter().map(line).collect()
}

fn terms(row: &Row) -> Result<Terms> {
    Terms::from_json(&row.get::<String>("name")?, &row.get::<String>("terms")?)
}

pub(super) fn realm(row: &Row) -> Result<Realm> {
    let project: String = row.get("project")?;
    if project.is_empty() {
        return Ok(Realm::Platform);
    }
    project.parse().map(Realm::Project).map_err(base::Error::store)
}

pub(super) fn read(row: &Row) -> Result<Rule> {
    Ok(Rule {
        id: row.get("id")?,
        realm: realm(row)?,
        version: row.get("version")?,
        terms: terms(row)?,
        is_on: row.get("is_on")?,
        is_removed: row.get::<Option<Timestamp>>("removed_at")?.is_some(),
        firings: row.get("firings")?,
        fired_at: row.get("fired_at")?,
    })
}
