//! The pairs of `D_Product`: right answers, who said what, and how often each was right.

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

/// What is tried.
const PAIRS: usize = 200;
/// The busiest workers of the set, good and bad.
const CREW: usize = 24;
/// One pair of so many has a known answer.
const KNOWN_EVERY: usize = 10;

pub(super) struct Data {
    /// By name, and whether both are the same product.
    pairs: Vec<(String, bool)>,
    /// By worker and pair.
    labels: HashMap<(String, String), bool>,
    pub(super) crew: Vec<Worker>,
}

/// One worker of the set.
pub(super) struct Worker {
    pub(super) name: String,
    /// The share of their labels that is right, over all the set.
    pub(super) accuracy: f64,
}

impl Data {
    /// Takes up the set, if it is there.
    pub(super) fn read(folder: &Path) -> Result<Option<Self>> {
        if !file(folder, "labels").is_file() {
            return Ok(None);
        }
        let truth = rows(folder, "truth")?;
        let chosen = truth.iter().step_by(truth.len() / PAIRS).take(PAIRS);
        let pairs = chosen.map(|it| (it[0].clone(), it[1] == "1")).collect();
        let mut labels = HashMap::new();
        let mut counts: HashMap<String, usize> = HashMap::new();
        for row in rows(folder, "labels")? {
            *counts.entry(row[1].clone()).or_default() += 1;
            labels.insert((row[1].clone(), row[0].clone()), row[2] == "1");
        }
        let mut crew = Vec::new();
        for row in rows(folder, "worker_accuracy")? {
            crew.push(Worker { name: row[0].clone(), accuracy: row[1].parse()? });
        }
        crew.sort_by_key(|it| std::cmp::Reverse((counts.get(&it.name), it.name.clone())));
        crew.truncate(CREW);
        Ok(Some(Self { pairs, labels, crew }))
    }

    /// The tasks as a requester would send them: some with `_gold`.
    pub(super) fn table(&self) -> String {
        let mut table = String::from("pair,_gold\n");
        for (at, (pair, truth)) in self.pairs.iter().enumerate() {
            let known = if at % KNOWN_EVERY == 0 { word(*truth) } else { "" };
            table.push_str(&format!("{pair},{known}\n"));
        }
        table
    }

    /// What a worker says of a pair: what they said; where they never saw it, right by their
    /// measured share, the same each time.
    pub(super) fn says(&self, worker: usize, pair: &str) -> Result<&'static str> {
        let at = self.place(pair)?;
        let (Worker { name, accuracy }, truth) = (&self.crew[worker], self.pairs[at].1);
        let said = self.labels.get(&(name.clone(), pair.to_owned()));
        Ok(word(said.copied().unwrap_or_else(|| (chance(worker, at) < *accuracy) == truth)))
    }

    /// The right answer of a pair; none where the market was told it.
    pub(super) fn truth(&self, pair: &str) -> Result<Option<&'static str>> {
        let at = self.place(pair)?;
        Ok((at % KNOWN_EVERY != 0).then(|| word(self.pairs[at].1)))
    }

    fn place(&self, pair: &str) -> Result<usize> {
        self.pairs.iter().position(|it| it.0 == pair).context("a pair of the set")
    }
}

fn word(is_same: bool) -> &'static str {
    if is_same { "yes" } else { "no" }
}

fn file(folder: &Path, what: &str) -> PathBuf {
    folder.join(format!("d_product.{what}.csv"))
}

fn rows(folder: &Path, what: &str) -> Result<Vec<Vec<String>>> {
    let mut table = csv::Reader::from_path(file(folder, what))?;
    table.records().map(|row| Ok(row?.iter().map(str::to_owned).collect())).collect()
}

/// A number from 0 to 1 that is the same for the same two (the finaliser of MurmurHash3).
fn chance(a: usize, b: usize) -> f64 {
    let mut it = (a as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15)
        ^ (b as u64 + 7).wrapping_mul(0xD1B5_4A32_D192_ED03);
    for _ in 0..3 {
        it ^= it >> 33;
        it = it.wrapping_mul(0xFF51_AFD7_ED55_8CCD);
    }
    (it >> 11) as f64 / (1_u64 << 53) as f64
}
