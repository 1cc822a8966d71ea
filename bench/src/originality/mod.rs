//! Originality: copies among a million stored texts, in memory and in a market.

mod made;
mod market;
mod memory;

use std::{path::PathBuf, time::Duration};

use anyhow::Result;
use clap::Args;

#[derive(Debug, Args)]
pub(crate) struct Originality {
    /// How many texts are stored
    #[arg(long, default_value_t = 1_000_000)]
    texts: u32,
    /// How many checks are timed; every other one is a copy with every tenth word replaced
    #[arg(long, default_value_t = 2_000)]
    checks: u32,
    /// Through a market's tables: answers handed in and compared as the market does it
    #[arg(long)]
    market: bool,
    /// With --market, an empty PostgreSQL database [default: SQLite]
    #[arg(long, requires = "market")]
    database: Option<String>,
    /// With --market, where SQLite writes [default: the system's folder for temporary files]
    #[arg(long, requires = "market")]
    folder: Option<PathBuf>,
}

impl Originality {
    pub(crate) async fn run(self) -> Result<()> {
        if self.market {
            return market::run(&self).await;
        }
        memory::run(&self)
    }
}

/// Prints the middle, the slow and the slowest of many times.
fn tell(name: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let last = times.len().saturating_sub(1);
    let ms = |part: usize| {
        let at = (times.len() * part / 1_000).min(last);
        times.get(at).copied().unwrap_or_default().as_secs_f64() * 1e3
    };
    println!("{name}, median        {:>12.2} ms", ms(500));
    println!("  99 of 100 below      {:>12.2} ms", ms(990));
    println!("  longest              {:>12.2} ms", ms(1_000));
}
