//! Claim-and-submit cycles over HTTP with 1, 8 and 64 workers, beside the limit.

use std::{
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use anyhow::{Context, Result};
use clap::Args;
use mickle::{StoreSettings, open_store};
use serde_json::json;
use testkit::{
    Seeded, Size, seed,
    wire::{Client, Node},
};

use crate::{limits, program, raw};

#[derive(Debug, Args)]
pub(crate) struct Cycles {
    /// The program under trial [default: the one built beside this]
    #[arg(long)]
    mickle: Option<PathBuf>,
    /// A PostgreSQL server with real durability, where a database may be made
    #[arg(long)]
    postgres: Option<String>,
    /// Seconds of each measurement
    #[arg(long, default_value_t = 5)]
    seconds: u64,
    /// A folder on the disk to measure [default: the temporary one]
    #[arg(long)]
    folder: Option<PathBuf>,
    /// How many workers at once, one measurement each
    #[arg(long, value_delimiter = ',', default_values_t = [1, 8, 64])]
    workers: Vec<usize>,
}

/// Before a measurement; then PostgreSQL learns how its tables look, which it would otherwise
/// do by itself after a minute.
const WARM_UP: Duration = Duration::from_secs(2);

/// What the engine does in a second when nothing else is asked of it, in cycles.
struct Limits {
    bare: f64,
    /// Writing the rows that the market writes, with its indexes.
    same_rows: Option<f64>,
}

impl Cycles {
    pub(crate) async fn run(self) -> Result<()> {
        let mickle = program(self.mickle.clone())?;
        println!(
            "engine      workers  cycles/s   limit  ratio  same rows  ratio  RSS MiB  ready ms"
        );
        for &workers in &self.workers {
            let folder = self.new_folder()?;
            let limits = self.sqlite_limits(folder.path(), workers).await?;
            self.measure(&mickle, folder.path(), None, workers, limits).await?;
        }
        let Some(server) = &self.postgres else {
            println!("PostgreSQL was left out: name a server with --postgres");
            return Ok(());
        };
        limits::prepare(server)?;
        for &workers in &self.workers {
            let folder = self.new_folder()?;
            // A cycle is two transactions.
            let bare = limits::pgbench(server, workers, self.seconds)? / 2.0;
            let limits = Limits { bare, same_rows: None };
            let url = new_database(server, workers)?;
            self.measure(&mickle, folder.path(), Some(&url), workers, limits).await?;
        }
        Ok(())
    }

    async fn sqlite_limits(&self, folder: &Path, workers: usize) -> Result<Limits> {
        let time = Duration::from_secs(self.seconds);
        let other = folder.join("limit");
        let store = StoreSettings { data: other.clone(), database: None, connections: 4 };
        seed(&open_store(&store).await?, self.size(workers)).await;
        let bare = folder.join("bare.db");
        let same_rows = other.join("mickle.db");
        let limits = tokio::task::spawn_blocking(move || {
            let same_rows = Some(raw::same_rows(&same_rows, workers, time)?);
            Ok(Limits { bare: raw::bare(&bare, workers, time)?, same_rows })
        });
        limits.await?
    }

    /// A single worker can answer each task once.
    fn size(&self, workers: usize) -> Size {
        let answers_per_task = workers.min(3);
        let seconds = self.seconds + WARM_UP.as_secs();
        let tasks = usize::try_from(seconds).unwrap_or(5) * 6_000 / answers_per_task;
        Size { workers, tasks, answers_per_task: answers_per_task as i64 }
    }

    fn new_folder(&self) -> Result<tempfile::TempDir> {
        let folder = match &self.folder {
            Some(folder) => tempfile::tempdir_in(folder),
            None => tempfile::tempdir(),
        };
        folder.context("no folder to measure in")
    }

    async fn measure(
        &self,
        mickle: &Path,
        folder: &Path,
        database: Option<&str>,
        workers: usize,
        limits: Limits,
    ) -> Result<()> {
        let data = folder.join("market");
        let store = StoreSettings {
            data: data.clone(),
            database: database.map(str::to_owned),
            connections: 16,
        };
        let seeded = {
            let db = open_store(&store).await?;
            seed(&db, self.size(workers)).await
        };
        let node = Node::start(mickle, &data, database).await?;
        self.load(&node, &seeded, WARM_UP).await?;
        if let Some(url) = database {
            limits::analyze(url)?;
        }
        let cycles = self.load(&node, &seeded, Duration::from_secs(self.seconds)).await?;
        let (rss, _) = node.memory()?;
        let ready = node.ready_after.as_millis();
        let engine = if database.is_some() { "PostgreSQL" } else { "SQLite" };
        let (bare, ratio) = (limits.bare, cycles / limits.bare);
        let same_rows = limits.same_rows.map_or_else(
            || format!("{:>9}  {:>5}", "-", "-"),
            |it| format!("{it:>9.0}  {:>5.2}", cycles / it),
        );
        println!(
            "{engine:<11} {workers:>7}  {cycles:>8.0}  {bare:>6.0}  {ratio:>5.2}  {same_rows}  \
             {rss:>7}  {ready:>8}"
        );
        Ok(())
    }

    async fn load(&self, node: &Node, seeded: &Seeded, time: Duration) -> Result<f64> {
        let started = Instant::now();
        let callers: Vec<_> = seeded
            .worker_keys
            .iter()
            .map(|key| {
                let client = Client::new(&node.address, key);
                tokio::spawn(cycle(client, seeded.project.to_string(), started, time))
            })
            .collect();
        let mut cycles = 0;
        for caller in callers {
            cycles += caller.await??;
        }
        Ok(f64::from(cycles) / started.elapsed().as_secs_f64())
    }
}

async fn cycle(
    mut client: Client,
    project: String,
    started: Instant,
    time: Duration,
) -> Result<u32> {
    let mut cycles = 0;
    let claim = format!("/api/v1/jobs/{project}/assignments");
    while started.elapsed() < time {
        let claimed = client.post(&claim, &json!({})).await?;
        if claimed.status == 409 || claimed.status == 429 {
            // Nothing left, or too many unreviewed: the trial was made too small.
            anyhow::bail!("refused: {}", String::from_utf8_lossy(&claimed.body));
        }
        let claimed = claimed.good()?;
        let id = claimed["id"].as_str().context("a claim has an id")?;
        let submit = format!("/api/v1/assignments/{id}/submission");
        client.post(&submit, &json!({"answer": {"answer": "it says so"}})).await?.good()?;
        cycles += 1;
    }
    Ok(cycles)
}

/// A new, empty database on the server.
fn new_database(server: &str, workers: usize) -> Result<String> {
    let (base, _) = server.rsplit_once('/').context("the URL names a database")?;
    let name = format!("bench_{}_{workers}", std::process::id());
    let make = format!("create database {name} template template0 encoding 'UTF8' locale 'C'");
    let done = std::process::Command::new("psql").args([server, "-qc", &make]).status();
    anyhow::ensure!(done.context("psql does not start")?.success(), "no database was made");
    Ok(format!("{base}/{name}"))
}
