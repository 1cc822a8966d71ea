//! How the installation is: how large, and when somebody last made a copy of it.

use base::{Result, Timestamp};
use store::{Tx, sql};

use crate::{
    events::{self, Event},
    jobs::{self, Health as Queue},
};

/// The subject of the events about copies.
const BACKUP: &str = "backup";

/// What an admin wants to know in the morning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Health {
    /// The size of the database in bytes; on PostgreSQL as of the last analysis.
    pub bytes: i64,
    pub backup_at: Option<Timestamp>,
    pub jobs: Queue,
    /// Open jobs that failed at least once and are tried again.
    pub failing: i64,
}

/// How the installation is.
pub async fn health(tx: &mut Tx) -> Result<Health> {
    // The one thing that the engines cannot be asked alike. PostgreSQL is asked for what it
    // counted when it last tidied up; asking the disk would take a look at every file.
    let size = sql("select /*pg: cast(coalesce(sum(relpages), 0) as bigint)
                                 * cast(current_setting('block_size') as bigint) as bytes
                           from pg_class where relnamespace = current_schema()::regnamespace */
                           /*sqlite: page_count * page_size as bytes
                                     from pragma_page_count(), pragma_page_size() */");
    let failing = sql("select count(*) as n from job
                       where done_at is null and failed_at is null and 1 < attempts");
    let bytes = tx.one(size).await?.get("bytes")?;
    Ok(Health {
        bytes,
        backup_at: last_backup(tx).await?,
        jobs: jobs::health(tx).await?,
        failing: tx.one(failing).await?.get("n")?,
    })
}

/// When somebody last made a copy of everything.
pub(super) async fn last_backup(tx: &mut Tx) -> Result<Option<Timestamp>> {
    let newest = sql("select at from event where subject = $1 order by id desc limit 1");
    let row = tx.find(newest.bind(BACKUP)).await?;
    row.map(|it| it.get("at")).transpose()
}

/// Notes that a copy of everything was made.
pub async fn note_backup(tx: &mut Tx) -> Result<()> {
    events::record(tx, Event::new("backup-made", "installation", BACKUP)).await?;
    Ok(())
}
