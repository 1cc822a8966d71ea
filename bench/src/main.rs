//! Trials over HTTP against a running Mickle: how fast, beside the limit measured in the same
//! run, and a replay of real labels.

mod cycles;
mod export;
mod imports;
mod limits;
mod originality;
mod pairs;
mod posting;
mod raw;
mod replay;

use std::path::PathBuf;

use anyhow::Result;
use clap::{Parser, Subcommand};

#[derive(Debug, Parser)]
struct Bench {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Claim-and-submit cycles a second on both engines, beside the engines' own limits
    Cycles(cycles::Cycles),
    /// Exports of up to a million rows: time, bytes, and memory beside the number of rows
    Export(export::Export),
    /// Makes a large table tasks: rows a second and memory
    Import(imports::Import),
    /// Copied texts among a million: milliseconds of a check, memory, what is found
    Originality(originality::Originality),
    /// Real product pairs with known answers: adaptive answers beside three and five for each
    Pairs(pairs::Pairs),
    /// Replays real labels: each claimed and submitted by its own worker, and accepted
    Replay(replay::Replay),
    /// Fills a new store for a trial and prints its keys as JSON
    Seed(Seed),
}

#[derive(Debug, clap::Args)]
struct Seed {
    #[command(flatten)]
    store: mickle::StoreSettings,
    #[arg(long, default_value_t = 8)]
    workers: usize,
    #[arg(long, default_value_t = 1_000)]
    tasks: usize,
    #[arg(long, default_value_t = 3)]
    answers: i64,
}

#[tokio::main]
async fn main() -> Result<()> {
    match Bench::parse().what {
        What::Cycles(it) => it.run().await,
        What::Export(it) => it.run().await,
        What::Import(it) => it.run().await,
        What::Originality(it) => it.run().await,
        What::Pairs(it) => it.run().await,
        What::Replay(it) => it.run().await,
        What::Seed(it) => it.run().await,
    }
}

impl Seed {
    async fn run(self) -> Result<()> {
        let db = mickle::open_store(&self.store).await?;
        let size = testkit::Size {
            workers: self.workers,
            tasks: self.tasks,
            answers_per_task: self.answers,
        };
        let seeded = testkit::seed(&db, size).await;
        let told = serde_json::json!({
            "project": seeded.project.to_string(),
            "requester_key": seeded.requester_key,
            "worker_keys": seeded.worker_keys,
        });
        println!("{told}");
        Ok(())
    }
}

/// The program under trial: `--mickle`, or the one built beside this.
pub(crate) fn program(given: Option<PathBuf>) -> Result<PathBuf> {
    given.map_or_else(|| testkit::wire::program_beside("mickle"), Ok)
}
