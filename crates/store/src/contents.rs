//! What a store holds, table by table: for trials that ask whether something left a trace.

use std::collections::BTreeMap;

use base::{Error, Result};
use sha2::{Digest, Sha256};

use crate::{Db, Engine, Row, sql};

const TABLES_OF_SQLITE: &str = "select name from sqlite_master
                                where type = 'table' and name not like 'sqlite%' order by name";
const TABLES_OF_POSTGRES: &str = "select tablename::text as name from pg_tables
                                  where schemaname = current_schema() order by name";

impl Db {
    /// Every table with the number of its rows and a digest of them, in whatever order they lie.
    ///
    /// It reads everything, and the statements it makes are never forgotten: for trials only.
    pub async fn contents(&self) -> Result<BTreeMap<String, String>> {
        let tables = match self.engine() {
            Engine::Sqlite => TABLES_OF_SQLITE,
            Engine::Postgres => TABLES_OF_POSTGRES,
        };
        self.read_long(async move |tx| {
            let mut contents = BTreeMap::new();
            for row in tx.all(sql(tables)).await? {
                let table: String = row.get("name")?;
                if !table.bytes().all(|b| b.is_ascii_lowercase() || b == b'_') {
                    return Err(Error::store(format!("the table `{table}` has a strange name")));
                }
                let rows = tx.all(sql(format!("select * from {table}").leak())).await?;
                contents.insert(table, told(&rows));
            }
            Ok(contents)
        })
        .await
    }
}

fn told(rows: &[Row]) -> String {
    let mut lines: Vec<String> = rows.iter().map(|it| format!("{:?}", it.values)).collect();
    lines.sort_unstable();
    let digest = Sha256::digest(lines.join("\n"));
    let digest = digest.iter().take(8).fold(String::new(), |hex, it| format!("{hex}{it:02x}"));
    format!("{} rows, {digest}", rows.len())
}
