//! A large table becomes tasks: how fast, beside the same rows written by nothing but the
//! database, and how much memory the server takes meanwhile.

use std::{
    fmt::Write as _,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};
use base::Money;
use clap::Args;
use market::accounts::Scope;
use mickle::{StoreSettings, open_store};
use rusqlite::Connection;
use serde_json::json;
use store::Clock;
use testkit::{
    World,
    wire::{Client, Node},
};

use crate::program;

#[derive(Debug, Args)]
pub(crate) struct Import {
    /// The program under trial [default: the one built beside this]
    #[arg(long)]
    mickle: Option<PathBuf>,
    /// How many rows to import; each trial is named by its own
    #[arg(long, value_delimiter = ',', default_value = "10000,100000,1000000")]
    rows: Vec<usize>,
    /// An empty PostgreSQL database, instead of SQLite
    #[arg(long)]
    database: Option<String>,
    /// A folder on the disk to measure [default: the temporary one]
    #[arg(long)]
    folder: Option<PathBuf>,
}

/// Rows in one transaction of the limit, as the importer takes them.
const CHUNK: usize = 500;

impl Import {
    pub(crate) async fn run(self) -> Result<()> {
        let mickle = program(self.mickle.clone())?;
        println!("    rows  MiB of CSV   rows/s  SQLite alone  ratio  RSS MiB  most MiB");
        for rows in &self.rows {
            let folder = match &self.folder {
                Some(folder) => tempfile::tempdir_in(folder),
                None => tempfile::tempdir(),
            }?;
            self.measure(&mickle, folder.path(), *rows).await?;
        }
        Ok(())
    }

    async fn measure(&self, mickle: &Path, folder: &Path, rows: usize) -> Result<()> {
        let store = StoreSettings {
            data: folder.join("market"),
            database: self.database.clone(),
            connections: 16,
        };
        let key = {
            let db = open_store(&store).await?;
            let world = World { db, clock: Clock::System, folder: store.data.clone() };
            let requester = world.requester(&format!("rita{rows}"), Money::units(1)).await;
            world.key(requester, Scope::ALL).await
        };
        let limit = alone(&folder.join("alone.db"), rows)?;
        let node = Node::start(mickle, &store.data, self.database.as_deref()).await?;
        let mut client = Client::new(&node.address, &key);
        let (table, took) = import(&mut client, rows).await?;
        let (now, most) = node.memory()?;
        let speed = rows as f64 / took.as_secs_f64();
        println!(
            "{rows:>8}  {:>10}  {speed:>7.0}  {limit:>12.0}  {:>5.2}  {now:>7}  {most:>8}",
            table / 1_048_576,
            speed / limit
        );
        Ok(())
    }
}

/// Uploads a table, imports it and waits; how long the table was, and how long it took from
/// the first byte sent to the last task kept.
async fn import(client: &mut Client, rows: usize) -> Result<(usize, Duration)> {
    let new = json!({"title": "Look at every one of these pages", "category": "classification",
        "language": "en", "hiring": "open"});
    let project = client.post("/api/v1/projects", &new).await?.good()?;
    let project = project["id"].as_str().context("a project has an id")?.to_owned();
    let table = table(rows)?;
    let started = Instant::now();
    let upload = "/api/v1/files?name=pages.csv&purpose=table";
    let file = client.send("POST", upload, "text/csv", table.as_bytes()).await?.good()?;
    let imports = format!("/api/v1/projects/{project}/imports");
    let import = client.post(&imports, &json!({"file": file["id"]})).await?.good()?;
    let import = format!("{imports}/{}", import["id"].as_str().context("an import has an id")?);
    loop {
        let now = client.get(&import).await?.good()?;
        match now["state"].as_str() {
            Some("done") => return Ok((table.len(), started.elapsed())),
            Some("waiting" | "running") => tokio::time::sleep(Duration::from_millis(50)).await,
            _ => bail!("the import ended badly: {now}"),
        }
    }
}

fn table(rows: usize) -> Result<String> {
    let mut table = String::from("url,title\n");
    for row in 1..=rows {
        writeln!(table, "https://example.org/page/{row},\"Page {row}, as it was found\"")?;
    }
    Ok(table)
}

/// Rows a second that SQLite takes when nothing checks, maps or counts them.
fn alone(file: &Path, rows: usize) -> Result<f64> {
    let mut conn = Connection::open(file)?;
    conn.execute_batch(
        "pragma journal_mode = wal; pragma synchronous = full;
         create table task (id text primary key, project text not null, position integer not null,
             input text not null, state text not null, price integer not null,
             places_free integer not null, spread integer not null) strict;
         create index task_position on task (project, position);
         create index task_next on task (project, state, spread);",
    )?;
    let started = Instant::now();
    for from in (0..rows).step_by(CHUNK) {
        let tx = conn.transaction()?;
        {
            let text = "insert into task values (?1, 'project', ?2, ?3, 'open', 5, 1, ?4)";
            let mut insert = tx.prepare_cached(text)?;
            for row in from..rows.min(from + CHUNK) {
                let input = format!("{{\"url\":\"https://example.org/page/{row}\"}}");
                let spread = row.wrapping_mul(2_654_435_761) % 4_294_967_296;
                insert.execute((format!("{row:026}"), row as i64, input, spread as i64))?;
            }
        }
        tx.commit()?;
    }
    Ok(rows as f64 / started.elapsed().as_secs_f64())
}
