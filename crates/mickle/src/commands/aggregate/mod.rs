//! `mickle aggregate`: one right label for each task, from a table of many.

mod kinds;
mod names;
mod plot;
mod read;
mod report;
mod write;

use std::{path::PathBuf, process::ExitCode, time::Instant};

use anyhow::{Context, Result, anyhow};
use clap::Args;
use consensus::{Gold, Method};

use super::bar;
use report::Report;

#[derive(Debug, Args)]
pub(crate) struct Aggregate {
    /// A CSV file; for categories with the columns task, worker and label
    labels: PathBuf,
    /// What the answers are
    #[arg(long, default_value = "categories", value_parser = kinds::of, long_help = kinds::help())]
    kind: kinds::Of,
    /// How to aggregate; for categories majority, gold-weighted, wawa, zero-based, dawid-skene (if
    /// nothing is said), one-coin, glad, mace, m-msr or kos
    #[arg(long)]
    method: Option<String>,
    /// The file to write: task, label, confidence, answers and the probability of each label
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Also writes what was learned of each worker
    #[arg(long, value_name = "FILE")]
    workers: Option<PathBuf>,
    /// A CSV file with the columns task and label: answers that are known
    #[arg(long, value_name = "FILE")]
    gold: Option<PathBuf>,
    /// A CSV file with the columns task and label, to compare the result with; not learned from
    #[arg(long, value_name = "FILE")]
    truth: Option<PathBuf>,
    /// Draws confidence against correctness as SVG; needs --truth
    #[arg(long, value_name = "FILE", requires = "truth")]
    plot: Option<PathBuf>,
    /// Where chance is needed, it comes from this number
    #[arg(long, default_value_t = 0)]
    seed: u64,
}

fn method(name: &str) -> Result<Method, String> {
    let names = || Method::ALL.map(Method::name).join(", ");
    Method::parse(name).ok_or_else(|| format!("there is no such method; there are {}", names()))
}

impl Aggregate {
    pub(crate) fn run(self) -> Result<ExitCode> {
        if let kinds::Of::Other(kind) = self.kind {
            return kinds::run(&self, kind);
        }
        let how = method(self.method.as_deref().unwrap_or("dawid-skene"));
        let how = how.map_err(|it| anyhow!(it))?;
        let begun = Instant::now();
        let (labels, names) = read::labels(&self.labels)?;
        let known = self.gold.as_deref().map(|it| read::known(it, &names)).transpose()?;
        let truth = self.truth.as_deref().map(|it| read::known(it, &names)).transpose()?;
        let read_in = begun.elapsed();

        let gold = Gold::new(labels.tasks(), known.into_iter().flatten());
        let spinner = bar::of_work(how.name());
        let begun = Instant::now();
        let outcome = how.run(&labels, &gold, self.seed);
        let thought = begun.elapsed();
        spinner.finish_and_clear();
        let outcome = outcome.map_err(|fault| anyhow!("{}: {fault}", self.labels.display()))?;

        let report = Report::of(&labels, &outcome, truth.as_deref());
        if let Some(file) = &self.output {
            write::tasks(file, &labels, &names, &outcome)
                .with_context(|| format!("{} cannot be written", file.display()))?;
        }
        if let Some(file) = &self.workers {
            write::workers(file, &names, &outcome)
                .with_context(|| format!("{} cannot be written", file.display()))?;
        }
        if let Some((file, bins)) = self.plot.as_ref().zip(report.bins()) {
            std::fs::write(file, plot::reliability(bins, how.name()))
                .with_context(|| format!("{} cannot be written", file.display()))?;
        }
        println!("{}", report.table(how.name(), &names, &outcome));
        println!("read in {read_in:.2?}, aggregated in {thought:.2?}");
        for file in [&self.output, &self.workers, &self.plot].into_iter().flatten() {
            println!("wrote {}", file.display());
        }
        Ok(ExitCode::SUCCESS)
    }
}
