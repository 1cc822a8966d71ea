//! Answers of every kind but categories: the crate `answers` reads and aggregates, and here are
//! the files and the screen.

use std::{fs::File, io::BufReader, path::Path, process::ExitCode, time::Instant};

use answers::{Kind, Table};
use anyhow::{Context, Result, anyhow, bail};

use super::Aggregate;
use crate::commands::bar;

/// What the answers of a table are.
#[derive(Debug, Clone, Copy)]
pub(super) enum Of {
    Categories,
    Other(Kind),
}

pub(super) fn of(name: &str) -> Result<Of, String> {
    if name == "categories" {
        return Ok(Of::Categories);
    }
    let names = || Kind::ALL.map(Kind::name).join(", ");
    let found = Kind::parse(name).map(Of::Other);
    found.ok_or_else(|| format!("there is no such kind; there are categories, {}", names()))
}

/// Each kind with its columns and methods.
pub(super) fn help() -> String {
    let mut text = "What the answers are:\n\ncategories: task, worker, label".to_owned();
    for kind in Kind::ALL {
        let methods = kind.methods().join(", ");
        text += &format!("\n\n{}: {}. Methods: {methods}", kind.name(), kind.columns());
    }
    text
}

pub(super) fn run(args: &Aggregate, kind: Kind) -> Result<ExitCode> {
    let others = [("gold", &args.gold), ("confusion", &args.confusion), ("pairs", &args.pairs)];
    for (name, file) in others {
        if file.is_some() {
            bail!("--{name} is for categories; for {} it means nothing", kind.name());
        }
    }
    let path = args.labels.display();
    let file = File::open(&args.labels).with_context(|| format!("{path} cannot be read"))?;
    let wanted = args.method.as_deref().unwrap_or(kind.methods()[0]);
    let known = kind.methods().iter().find(|it| **it == wanted);
    let method = known.copied().unwrap_or_default();
    let spinner = bar::of_work(method);
    let begun = Instant::now();
    let report = kind.run(&mut BufReader::new(file), Some(wanted), args.seed);
    let taken = begun.elapsed();
    spinner.finish_and_clear();
    let report = report.map_err(|trouble| anyhow!("{path}: {trouble}"))?;
    let mut figures = report.figures.clone();
    if let Some(truth) = &args.truth {
        figures.extend(compare(kind, &report.results, truth)?);
    }
    println!("{:<16} {method}", "method");
    for (name, value) in &figures {
        println!("{name:<16} {value}");
    }
    println!("read and aggregated in {taken:.2?}");
    let files = [(&args.output, &report.results), (&args.workers, &report.workers)];
    for (file, table) in files {
        let Some(file) = file else { continue };
        write(file, table).with_context(|| format!("{} cannot be written", file.display()))?;
        println!("wrote {}", file.display());
    }
    Ok(ExitCode::SUCCESS)
}

fn compare(kind: Kind, results: &Table, truth: &Path) -> Result<Vec<(String, String)>> {
    let path = truth.display();
    let file = File::open(truth).with_context(|| format!("{path} cannot be read"))?;
    let found = kind.compare(results, &mut BufReader::new(file));
    found.map_err(|trouble| anyhow!("{path}: {trouble}"))
}

fn write(file: &Path, table: &Table) -> Result<()> {
    let mut writer = csv::Writer::from_path(file)?;
    writer.write_record(&table.header)?;
    for row in &table.rows {
        writer.write_record(row)?;
    }
    Ok(writer.flush()?)
}
