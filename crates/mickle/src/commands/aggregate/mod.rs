//! `mickle aggregate`: one right label for each task, from a table of many.

mod clock;
mod kinds;
mod plot;
mod report;
mod workers;
mod write;

use std::{fs::File, io, io::Read, path::Path, path::PathBuf, process::ExitCode};

use answers::{Categories, Trouble};
use anyhow::{Context, Result, anyhow};
use clap::Args;
use consensus::{CollusionTest, Gold, Method, Outcome, SpamTest, collusion, spam};

use super::bar;
use clock::Clock;
use report::Report;

#[derive(Debug, Args)]
pub(crate) struct Aggregate {
    /// A CSV file; for categories with the columns task, worker and label
    labels: PathBuf,
    /// What the answers are
    #[arg(long, default_value = "categories", value_parser = kinds::of, long_help = kinds::help())]
    kind: kinds::Of,
    /// How to aggregate; for categories majority, gold-weighted, wawa, zero-based, dawid-skene (if
    /// nothing is said), dawid-skene-map, one-coin, glad, mace, m-msr or kos
    #[arg(long)]
    method: Option<String>,
    /// The file to write: task, label, confidence, answers and the probability of each label
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Also writes what was learned of each worker: skill and its error, answers, and how far
    /// they are suspected of answering without looking
    #[arg(long, value_name = "FILE")]
    workers: Option<PathBuf>,
    /// Also writes how each worker mistakes the labels for each other; only the models of
    /// Dawid and Skene know
    #[arg(long, value_name = "FILE")]
    confusion: Option<PathBuf>,
    /// Also writes which pairs of workers give the same wrong answers more often than by chance
    #[arg(long, value_name = "FILE")]
    pairs: Option<PathBuf>,
    /// A CSV file with the columns task and label: answers that are known
    #[arg(long, value_name = "FILE")]
    gold: Option<PathBuf>,
    /// A CSV file with the columns task and label, to compare the result with; not learned from.
    /// Numbers, tags and text are compared too
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
        let clock = Clock::start();
        let table = read(&self.labels, |source| Categories::read(source))?;
        let known = |file: &PathBuf| read(file, |source| table.known(source));
        let gold = self.gold.as_ref().map(known).transpose()?;
        let truth = self.truth.as_ref().map(known).transpose()?;
        let labels = &table.labels;
        let read_in = clock.stop();

        let gold = Gold::new(labels.tasks(), gold.into_iter().flatten());
        let spinner = bar::of_work(how.name());
        let clock = Clock::start();
        let outcome = how.run(labels, &gold, self.seed);
        let thought = clock.stop();
        spinner.finish_and_clear();
        let outcome = outcome.map_err(|fault| anyhow!("{}: {fault}", self.labels.display()))?;

        let mut report = Report::of(how, labels, &outcome, truth.as_deref());
        if let Some(file) = &self.output {
            wrote(file, write::tasks(file, &table, &outcome))?;
        }
        self.tell_of_workers(&table, &gold, &outcome, &mut report)?;
        if let Some((file, bins)) = self.plot.as_ref().zip(report.bins()) {
            wrote(file, std::fs::write(file, plot::reliability(bins, how.name())))?;
        }
        println!("{}", report.table(&table.workers, &outcome));
        println!("read in {read_in}, aggregated in {thought}");
        let files = [&self.output, &self.workers, &self.confusion, &self.pairs, &self.plot];
        for file in files.into_iter().flatten() {
            println!("wrote {}", file.display());
        }
        Ok(ExitCode::SUCCESS)
    }

    fn tell_of_workers(
        &self,
        table: &Categories,
        gold: &Gold,
        outcome: &Outcome,
        report: &mut Report,
    ) -> Result<()> {
        if let Some(file) = &self.workers {
            let judged = spam(&table.labels, gold, SpamTest::default());
            report.suspect_spam(&judged);
            wrote(file, workers::write(file, table, outcome, &judged))?;
        }
        if let Some(file) = &self.confusion {
            let of = outcome.confusion.as_ref().with_context(|| {
                format!("{} knows of no confusions; use dawid-skene", report.method())
            })?;
            wrote(file, workers::confusion(file, table, of))?;
        }
        if let Some(file) = &self.pairs {
            let spinner = bar::of_work("pairs");
            let judged = collusion(&table.labels, gold, CollusionTest::default());
            spinner.finish_and_clear();
            report.suspect_pairs(&judged);
            wrote(file, workers::pairs(file, table, &judged))?;
        }
        Ok(())
    }
}

/// Reads a file with a bar that shows how far it is.
fn read<T>(file: &Path, by: impl FnOnce(&mut dyn Read) -> Result<T, Trouble>) -> Result<T> {
    let name = file.display();
    let opened = File::open(file).with_context(|| format!("{name} cannot be read"))?;
    let length = opened.metadata().ok().filter(std::fs::Metadata::is_file).map(|it| it.len());
    let mut source = bar::of_bytes("reading", length).wrap_read(opened);
    by(&mut source).map_err(|trouble| anyhow!("{name}: {trouble}"))
}

fn wrote(file: &Path, done: io::Result<()>) -> Result<()> {
    done.with_context(|| format!("{} cannot be written", file.display()))
}
