//! What has become of a project's work: for trials that compare it with what was acknowledged.

use std::collections::HashMap;

use base::Result;
use store::{Tx, sql};

use crate::ProjectId;

const PAGE: i64 = 1_000;

/// The state of every assignment of a project, by id.
pub async fn states(tx: &mut Tx, project: ProjectId) -> Result<HashMap<String, String>> {
    let mut states = HashMap::new();
    let mut last = String::new();
    loop {
        let page = sql("select id, state from assignment where project = $1 and $2 < id
                        order by id limit $3");
        let rows = tx.all(page.bind(project).bind(&last).bind(PAGE)).await?;
        let Some(newest) = rows.last() else { return Ok(states) };
        last = newest.get("id")?;
        for row in &rows {
            states.insert(row.get("id")?, row.get("state")?);
        }
    }
}
