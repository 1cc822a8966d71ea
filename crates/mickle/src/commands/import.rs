//! `mickle import`: a table's rows become tasks of a project.

use std::{
    collections::BTreeMap,
    fs::File,
    path::{Path, PathBuf},
    process::ExitCode,
    thread,
    time::Duration,
};

use anyhow::{Context, Result, anyhow, bail};
use clap::Args;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use super::bar;
use crate::client::Api;

/// As many bad rows as are printed; the others are counted.
const TOLD: usize = 50;
const PAUSE: Duration = Duration::from_millis(250);

#[derive(Debug, Args)]
pub(crate) struct Import {
    /// The project's id, as `mickle projects` shows it
    project: String,
    /// A CSV, TSV, JSON Lines or xlsx file
    file: PathBuf,
    /// Gives a column of the file another name (may be given several times)
    #[arg(long, value_name = "COLUMN=NAME", value_parser = renaming)]
    rename: Vec<(String, String)>,
    /// Leaves a column of the file out (may be given several times)
    #[arg(long, value_name = "COLUMN")]
    leave_out: Vec<String>,
}

fn renaming(text: &str) -> Result<(String, String)> {
    let (column, name) = text.split_once('=').context("write COLUMN=NAME")?;
    Ok((column.to_owned(), name.to_owned()))
}

impl Import {
    /// Succeeds when every row became a task.
    pub(crate) fn run(self) -> Result<ExitCode> {
        let api = Api::signed_in()?;
        let file = upload(&api, &self.file)?;
        let imports = format!("/projects/{}/imports", self.project);
        let body = json!({ "file": file, "mapping": self.mapping() });
        let started = api.post(&imports, &body)?;
        let id = started["id"].as_str().context("the server began no import")?;
        let path = format!("{imports}/{id}");
        let ended = follow(&api, &path)?;
        let (kept, bad) = (count(&ended, "rows_kept"), count(&ended, "rows_bad"));
        if bad != 0 {
            tell_bad_rows(&api, &path, bad)?;
        }
        if ended["state"] != "done" {
            let why = ended["error"]["title"].as_str().unwrap_or("the server does not say why");
            bail!("the import stopped after {kept} rows: {why}");
        }
        println!("{kept} rows became tasks, {bad} did not.");
        Ok(if bad == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }

    fn mapping(&self) -> BTreeMap<&str, Option<&str>> {
        let renamed = self.rename.iter().map(|(from, to)| (from.as_str(), Some(to.as_str())));
        renamed.chain(self.leave_out.iter().map(|it| (it.as_str(), None))).collect()
    }
}

/// Sends the file and returns its id.
fn upload(api: &Api, path: &Path) -> Result<String> {
    let file = File::open(path).with_context(|| format!("{} cannot be read", path.display()))?;
    let length = file.metadata()?.len();
    let name = path.file_name().map(|it| it.to_string_lossy()).unwrap_or_default();
    let name = utf8_percent_encode(&name, NON_ALPHANUMERIC);
    let bar = bar::of_bytes("uploading", Some(length));
    let target = format!("/files?name={name}&purpose=table");
    let sent = api.upload(&target, "application/octet-stream", length, bar.wrap_read(file));
    bar.finish_and_clear();
    let sent = sent?;
    sent["id"].as_str().map(str::to_owned).ok_or_else(|| anyhow!("the server kept no file"))
}

/// Waits until the import has ended.
fn follow(api: &Api, path: &str) -> Result<Value> {
    let mut bar = None;
    loop {
        let now = api.get(path)?;
        let total = count(&now, "bytes_total");
        let bar = bar.get_or_insert_with(|| bar::of_bytes("importing", Some(total)));
        bar.set_position(count(&now, "bytes_read"));
        if !matches!(now["state"].as_str(), Some("waiting" | "running")) {
            bar.finish_and_clear();
            return Ok(now);
        }
        thread::sleep(PAUSE);
    }
}

fn tell_bad_rows(api: &Api, path: &str, bad: u64) -> Result<()> {
    let page = api.get(&format!("{path}/errors?limit={TOLD}"))?;
    let rows = page["items"].as_array().cloned().unwrap_or_default();
    for row in &rows {
        let text = |name: &str| row[name].as_str().unwrap_or_default();
        let column = match text("column") {
            "" => String::new(),
            column => format!(", column {column}"),
        };
        println!("line {}{column}: {}", row["line"], text("title"));
    }
    let more = bad.saturating_sub(rows.len() as u64);
    if more != 0 {
        println!("and {more} more; the project's page lists them");
    }
    Ok(())
}

fn count(document: &Value, name: &str) -> u64 {
    document[name].as_u64().unwrap_or_default()
}
