//! `mickle results`: what a project has brought, as a file.

use std::{
    fs::File,
    io::{Read, Write, copy, stdout},
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context, Result};
use clap::{Args, ValueEnum};

use super::bar;
use crate::client::Api;

#[derive(Debug, Args)]
pub(crate) struct Results {
    /// The project's id, as `mickle projects` shows it
    project: String,
    /// The file to write; `-` is the standard output
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
    /// What to write; told by the file's ending when it is not given
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// What a row is: an accepted answer, a task with its majority, or a picked label
    #[arg(long, value_enum, default_value = "answers")]
    rows: Rows,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    Csv,
    Tsv,
    Jsonl,
    Xlsx,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Rows {
    Answers,
    Tasks,
    Labels,
}

impl Results {
    pub(crate) fn run(self) -> Result<ExitCode> {
        let format = match self.format {
            Some(format) => format,
            None => told_by(&self.output)?,
        };
        let (format, rows) = (word(format), word(self.rows));
        let path = format!("/projects/{}/results?format={format}&rows={rows}", self.project);
        let (length, body) = Api::signed_in()?.download(&path)?;
        let bar = bar::of_bytes("receiving", length);
        let body = bar.wrap_read(body);
        if self.output.as_os_str() == "-" {
            copy_into(body, &mut stdout().lock())?;
            return Ok(ExitCode::SUCCESS);
        }
        let bytes = save(body, &self.output)?;
        bar.finish_and_clear();
        println!("{bytes} bytes in {}.", self.output.display());
        Ok(ExitCode::SUCCESS)
    }
}

fn told_by(file: &Path) -> Result<Format> {
    let ending = file.extension().and_then(|it| it.to_str()).unwrap_or_default();
    let format = Format::from_str(ending, true).ok();
    format.with_context(|| {
        format!("{} does not end in .csv, .tsv, .jsonl or .xlsx: say --format", file.display())
    })
}

fn word(value: impl ValueEnum) -> String {
    value.to_possible_value().map(|it| it.get_name().to_owned()).unwrap_or_default()
}

/// Writes beside the file and renames, so that a broken stream leaves no half results.
fn save(body: impl Read, target: &Path) -> Result<u64> {
    let mut name = target.as_os_str().to_owned();
    name.push(".part");
    let part = PathBuf::from(name);
    let written = File::create(&part)
        .with_context(|| format!("{} cannot be written", part.display()))
        .and_then(|mut file| copy_into(body, &mut file));
    match written {
        Ok(bytes) => {
            std::fs::rename(&part, target)?;
            Ok(bytes)
        }
        Err(error) => {
            drop(std::fs::remove_file(&part));
            Err(error)
        }
    }
}

fn copy_into(mut body: impl Read, target: &mut impl Write) -> Result<u64> {
    let bytes = copy(&mut body, target).context("the stream broke; nothing was kept")?;
    target.flush()?;
    Ok(bytes)
}
