//! `mickle pipeline`: where a project's answers go on, over the API.

use std::{collections::BTreeMap, process::ExitCode};

use anyhow::{Context, Result};
use clap::{Args, Subcommand, ValueEnum};
use serde_json::{Value, json};

use crate::client::Api;

#[derive(Debug, Args)]
pub(crate) struct Pipeline {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Shows where a project's answers go on, and why something waits
    Show {
        /// The project's id, as `mickle projects` shows it
        project: String,
        /// Prints the server's JSON documents, one on each line
        #[arg(long)]
        json: bool,
    },
    /// Leads the answers of a project into another, or changes how
    Set(Set),
    /// Hands nothing on any more; what became a task stays one
    End {
        /// The project whose answers went on
        project: String,
        /// The next project
        next: String,
    },
}

#[derive(Debug, Args)]
struct Set {
    /// The project whose answers go on
    project: String,
    /// The next project, where each accepted answer becomes a task
    next: String,
    /// Fills a column of the next project from one of this, or from `output.FIELD` (may be given
    /// several times)
    #[arg(long, value_name = "COLUMN=SOURCE", value_parser = pair)]
    column: Vec<(String, String)>,
    /// Lets the next project check every answer that is handed in: its field that judges
    #[arg(long, value_name = "FIELD", requires = "says")]
    check: Option<String>,
    /// What an option of that field says: accept, rework or reject (once for each option)
    #[arg(long, value_name = "OPTION=VERDICT", value_parser = verdict, requires = "check")]
    says: Vec<(String, String)>,
    /// The field with the checkers' reasons
    #[arg(long, value_name = "FIELD", requires = "check")]
    reasons: Option<String>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Verdict {
    Accept,
    Rework,
    Reject,
}

fn pair(text: &str) -> Result<(String, String)> {
    let (column, source) = text.split_once('=').context("write COLUMN=SOURCE")?;
    Ok((column.to_owned(), source.to_owned()))
}

fn verdict(text: &str) -> Result<(String, String)> {
    let (option, word) = text.split_once('=').context("write OPTION=VERDICT")?;
    // A verdict that nobody knows is told here, with its option.
    Verdict::from_str(word, false)
        .map_err(|_| anyhow::anyhow!("{option}: say accept, rework or reject, not `{word}`"))?;
    Ok((option.to_owned(), word.to_owned()))
}

impl Pipeline {
    pub(crate) fn run(self) -> Result<ExitCode> {
        let api = Api::signed_in()?;
        match self.what {
            What::Show { project, json } => show(&api, &project, json)?,
            What::Set(set) => {
                let path = format!("/projects/{}/pipelines/{}", set.project, set.next);
                print(&api.put(&path, &set.body())?);
            }
            What::End { project, next } => {
                api.delete(&format!("/projects/{project}/pipelines/{next}"))?;
                println!("Nothing goes on that way any more.");
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}

impl Set {
    fn body(&self) -> Value {
        let columns: BTreeMap<_, _> = self.column.iter().cloned().collect();
        let Some(field) = &self.check else {
            return json!({ "takes": "accepted", "columns": columns });
        };
        let says: BTreeMap<_, _> = self.says.iter().cloned().collect();
        let mut reading = json!({ "field": field, "says": says });
        if let Some(reasons) = &self.reasons {
            reading["text"] = json!(reasons);
        }
        json!({ "takes": "submitted", "columns": columns, "reading": reading })
    }
}

fn show(api: &Api, project: &str, as_json: bool) -> Result<()> {
    let ways = api.get(&format!("/projects/{project}/pipelines"))?;
    let ways = ways.as_array().context("the answer is no list; is it a Mickle?")?;
    if as_json {
        ways.iter().for_each(|it| println!("{it}"));
    } else if ways.is_empty() {
        println!("The answers go nowhere from here.");
    } else {
        ways.iter().for_each(print);
    }
    Ok(())
}

/// One way: where, what, how much, and what holds it up.
fn print(it: &Value) {
    let text = |name: &str| it[name].as_str().unwrap_or_default();
    let does = match it["terms"]["takes"].as_str() {
        Some("submitted") => "is checked in",
        _ => "goes on to",
    };
    println!("{does} {}  {}", text("target"), text("title"));
    let columns = it["terms"]["columns"].as_object();
    for (column, source) in columns.into_iter().flatten() {
        println!("  {column} = {}", source.as_str().unwrap_or_default());
    }
    let reading = &it["terms"]["reading"];
    for (option, verdict) in reading["says"].as_object().into_iter().flatten() {
        let field = reading["field"].as_str().unwrap_or_default();
        println!("  {field} {option}: {}", verdict.as_str().unwrap_or_default());
    }
    println!(
        "  {} went on, {} waiting, {} could not",
        it["made"], it["waiting"], it["passed_over"]
    );
    if let Some(trouble) = it["trouble"].as_str() {
        println!("  held up: {trouble}");
    }
    if it["ended_at"].is_string() {
        println!("  ended {}", text("ended_at"));
    }
}
