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
}

const WORKERS: [usize; 3] = [1, 8, 64];

impl Cycles {
    pub(crate) async fn run(self) -> Result<()> {
        let mickle = program(self.mickle.clone())?;
        println!("engine      workers  cycles/s  limit cycles/s  ratio  RSS MiB  ready ms");
        for workers in WORKERS {
            let folder = self.new_folder()?;
            let time = Duration::from_secs(self.seconds);
            let path = folder.path().to_owned();
            let limit =
                tokio::task::spawn_blocking(move || raw::cycles_per_second(&path, workers, time));
            let limit = limit.await??;
            self.measure(&mickle, folder.path(), None, workers, ("SQLite", limit)).await?;
        }
        let Some(server) = &self.postgres else {
            println!("PostgreSQL was left out: name a server with --postgres");
            return Ok(());
        };
        limits::prepare(server)?;
        for workers in WORKERS {
            let folder = self.new_folder()?;
            // A cycle is two transactions.
            let limit = limits::pgbench(server, workers, self.seconds)? / 2.0;
            let url = new_database(server, workers)?;
            self.measure(&mickle, folder.path(), Some(&url), workers, ("PostgreSQL", limit))
                .await?;
        }
        Ok(())
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
        (engine, limit): (&str, f64),
    ) -> Result<()> {
        let data = folder.join("market");
        let store = StoreSettings {
            data: data.clone(),
            database: database.map(str::to_owned),
            connections: 16,
        };
        let seeded = {
            let db = open_store(&store).await?;
            let tasks = usize::try_from(self.seconds).unwrap_or(5) * 6_000 / 3;
            seed(&db, Size { workers, tasks, answers_per_task: 3 }).await
        };
        let node = Node::start(mickle, &data, database).await?;
        let cycles = self.load(&node, &seeded).await?;
        let (rss, _) = node.memory()?;
        let ready = node.ready_after.as_millis();
        let ratio = cycles / limit;
        println!(
            "{engine:<11} {workers:>7}  {cycles:>8.0}  {limit:>14.0}  {ratio:>5.2}  {rss:>7}  \
             {ready:>8}"
        );
        Ok(())
    }

    async fn load(&self, node: &Node, seeded: &Seeded) -> Result<f64> {
        let (started, time) = (Instant::now(), Duration::from_secs(self.seconds));
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
