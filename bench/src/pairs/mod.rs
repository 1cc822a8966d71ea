//! 200 real pairs of products, 20 of them with known answers, worked on over HTTP by 24 workers
//! of `D_Product` who say what they really said; asked for pairs that they never saw, they are
//! right as often as they were in all that set.
//!
//! The same pairs are posted three times: with two to seven answers until a task is sure to
//! 95 %, with three answers and with five. The project's own rules stop workers, and say why.
//! Accuracy is read from the very file that a requester downloads.

mod data;
mod trial;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use base::Money;
use clap::Args;
use market::accounts::{Role, Scope};
use mickle::{StoreSettings, open_store};
use serde_json::{Value, json};
use store::Clock;
use testkit::{World, wire::Node};

use crate::program;
use data::Data;
use trial::{Came, Keys, Trial};

#[derive(Debug, Args)]
pub(crate) struct Pairs {
    /// The folder with d_product.labels.csv, .truth.csv and .worker_accuracy.csv
    #[arg(long, default_value = "../shared/data/truth-inference")]
    sets: PathBuf,
    /// The program under trial [default: the one built beside this]
    #[arg(long)]
    mickle: Option<PathBuf>,
    /// An empty PostgreSQL database [default: SQLite]
    #[arg(long)]
    database: Option<String>,
    /// Keep the market in this folder, to be served and looked at as rita@example.org
    #[arg(long)]
    keep: Option<PathBuf>,
    /// Milliseconds between two rounds of all workers, in which the market weighs and judges
    #[arg(long, default_value_t = 1_500)]
    pause: u64,
}

/// Ways to ask for answers: a name, how many, and until when more.
fn designs() -> [(&'static str, Value); 3] {
    [
        (
            "adaptive 2-7",
            json!({"answers_per_task": 2, "answers_most": 7, "confidence_percent": 95}),
        ),
        ("fixed 3", json!({"answers_per_task": 3})),
        ("fixed 5", json!({"answers_per_task": 5})),
    ]
}

impl Pairs {
    pub(crate) async fn run(self) -> Result<()> {
        let Some(data) = Data::read(&self.sets)? else {
            println!("{} has no d_product: nothing to try", self.sets.display());
            return Ok(());
        };
        let temporary = tempfile::tempdir()?;
        let folder = self.keep.clone().unwrap_or_else(|| temporary.path().join("market"));
        let mickle = program(self.mickle.clone())?;
        let mut lines = Vec::new();
        for (at, (name, answers)) in designs().into_iter().enumerate() {
            // Crews are of their own, so that nobody is known from the design before.
            let keys = self.seed(&folder, &data, at).await?;
            let node = Node::start(&mickle, &folder, self.database.as_deref()).await?;
            let trial = Trial { data: &data, address: &node.address, keys, pause: self.pause };
            let came = trial.run(name, answers).await?;
            came.print(name);
            lines.push((name, came));
        }
        println!(
            "\n{:14} {:>7} {:>8} {:>9} {:>9}",
            "design", "answers", "cost", "weighed", "majority"
        );
        for (name, came) in &lines {
            println!("{}", came.line(name));
        }
        verdict(&lines)
    }

    async fn seed(&self, folder: &Path, data: &Data, at: usize) -> Result<Keys> {
        let store = StoreSettings {
            data: folder.to_owned(),
            database: self.database.clone(),
            connections: 8,
        };
        let world = World {
            db: open_store(&store).await?,
            clock: Clock::System,
            folder: folder.to_owned(),
        };
        let name = |name: &str| if at == 0 { name.to_owned() } else { format!("{name}-{at}") };
        let most = market::settings::UNREVIEWED_MOST;
        world
            .write(async move |tx| market::settings::set(tx, None, most.name, "10000").await)
            .await;
        let requester = world.requester(&name("rita"), Money::units(1_000)).await;
        let moderator = world.staff(&name("mo"), Role::Moderator).await;
        let mut workers = Vec::new();
        for worker in &data.crew {
            let worker = world.person(&name(&worker.name)).await;
            workers.push(world.key(worker, Scope::ALL).await);
        }
        Ok(Keys {
            requester: world.key(requester, Scope::ALL).await,
            moderator: world.key(moderator, Scope::ALL).await,
            workers,
        })
    }
}

/// Adaptive answers have to be hardly less right than three for each, for fewer answers.
fn verdict(lines: &[(&str, Came)]) -> Result<()> {
    let (adaptive, three) = (&lines[0].1, &lines[1].1);
    let is_good = adaptive.answers < three.answers && three.weighed - 0.02 <= adaptive.weighed;
    is_good.then_some(()).context("adaptive answers took more labels than three, or are worse")?;
    println!("Fewer answers than three for each, and at most 2 points less right: good");
    Ok(())
}
