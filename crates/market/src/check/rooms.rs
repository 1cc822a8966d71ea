//! Proof that what people's files weigh is what is counted.

use base::Result;
use store::{Row, Tx, sql};

use crate::ledger::Finding;

/// Looks for people whose files do not weigh what is counted against their room.
pub(super) async fn check(tx: &mut Tx) -> Result<Vec<Finding>> {
    let select = sql("select r.account as id,
                             r.bytes - cast(coalesce(sum(f.bytes), 0) as bigint) as off
                      from file_room r
                      left join file f on f.owner = r.account and f.deleted_at is null
                      group by r.account, r.bytes
                      having r.bytes <> coalesce(sum(f.bytes), 0)
                      order by r.account limit 20");
    let tell = |row: &Row| {
        let (id, off): (String, i64) = (row.get("id")?, row.get("off")?);
        Ok(Finding::new("room-is-sum-of-files", format!("account {id} is off by {off}")))
    };
    tx.all(select).await?.iter().map(tell).collect()
}
