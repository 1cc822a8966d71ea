//! Migrations: one text for both engines, applied in order, each in one transaction.

use base::{Error, Result};
use sha2::{Digest, Sha256};

use crate::{Db, Engine, Tx, dialect, sql};

/// One step of the schema; its text never changes once it was released.
#[derive(Debug, Clone, Copy)]
pub struct Migration {
    pub name: &'static str,
    pub text: &'static str,
}

const LEDGER: &str = "create table if not exists migration (
    name text primary key,
    digest text not null,
    applied_at bigint not null
)";

impl Db {
    /// Applies what is missing and says which steps those were.
    ///
    /// Refuses a database that a newer release has migrated, and one whose applied steps
    /// differ from ours. Two nodes that start at once take turns.
    pub async fn migrate(&self, steps: &'static [Migration]) -> Result<Vec<&'static str>> {
        self.script(LEDGER.to_owned()).await?;
        let mut applied = Vec::new();
        for step in steps {
            let done = self.write(async move |tx| apply(tx, *step).await).await?;
            if done {
                applied.push(step.name);
            }
        }
        self.read(async move |tx| refuse_unknown(tx, steps).await).await?;
        Ok(applied)
    }
}

async fn apply(tx: &mut Tx, step: Migration) -> Result<bool> {
    let digest = digest(step.text);
    if tx.engine() == Engine::Postgres {
        tx.script("lock table migration in exclusive mode").await?;
    }
    let known =
        tx.find(sql("select digest from migration where name = $1").bind(step.name)).await?;
    if let Some(row) = known {
        let before: String = row.get("digest")?;
        if before == digest {
            return Ok(false);
        }
        return Err(Error::store(format!("migration {} is not the one applied", step.name)));
    }
    let text = match tx.engine() {
        Engine::Sqlite => dialect::migration_for_sqlite(step.text),
        Engine::Postgres => dialect::migration_for_postgres(step.text),
    };
    tx.script(&text).await?;
    let now = tx.now();
    let note = sql("insert into migration (name, digest, applied_at) values ($1, $2, $3)");
    tx.exec(note.bind(step.name).bind(digest).bind(now)).await?;
    Ok(true)
}

async fn refuse_unknown(tx: &mut Tx, steps: &[Migration]) -> Result<()> {
    for row in tx.all(sql("select name from migration order by name limit 10000")).await? {
        let name: String = row.get("name")?;
        if !steps.iter().any(|it| it.name == name) {
            return Err(Error::store(format!(
                "the database was migrated by a newer release (it has `{name}`): use that one"
            )));
        }
    }
    Ok(())
}

fn digest(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().fold(String::new(), |hex, it| format!("{hex}{it:02x}"))
}
