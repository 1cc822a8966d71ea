//! `mickle watch`: a project's progress while it is made.

use std::{process::ExitCode, thread, time::Duration};

use anyhow::Result;
use clap::Args;
use serde_json::Value;

use super::bar;
use crate::client::Api;

#[derive(Debug, Args)]
pub(crate) struct Watch {
    /// The project's id, as `mickle projects` shows it
    project: String,
    /// Seconds between two looks
    #[arg(long, default_value_t = 2, value_parser = clap::value_parser!(u64).range(1..=3_600))]
    every: u64,
    /// Looks once and ends
    #[arg(long)]
    once: bool,
}

impl Watch {
    /// Ends when the project is closed.
    pub(crate) fn run(self) -> Result<ExitCode> {
        let api = Api::signed_in()?;
        let path = format!("/projects/{}", self.project);
        let mut before = None;
        let bar = bar::of_things("accepted", 0);
        loop {
            let project = api.get(&path)?;
            let (accepted, wanted) = (count(&project, "accepted"), count(&project, "wanted"));
            let line = line(&project);
            bar.set_length(wanted);
            bar.set_position(accepted);
            bar.set_message(line.clone());
            let is_over = self.once || project["state"] == "closed";
            // Whoever reads a file instead of a screen gets a line for each change.
            if bar.is_hidden() || is_over {
                bar.suspend(|| tell(&mut before, format!("accepted {accepted}/{wanted}, {line}")));
            }
            if is_over {
                bar.finish_and_clear();
                return Ok(ExitCode::SUCCESS);
            }
            thread::sleep(Duration::from_secs(self.every));
        }
    }
}

fn tell(before: &mut Option<String>, line: String) {
    if before.as_ref() != Some(&line) {
        println!("{line}");
        *before = Some(line);
    }
}

/// `open: 3 free, 2 in work, spent 4.00`.
fn line(project: &Value) -> String {
    let text = |name: &str| project[name].as_str().unwrap_or_default();
    let (free, running) = (count(project, "free"), count(project, "running"));
    format!("{}: {free} free, {running} in work, spent {}", text("state"), text("spent"))
}

fn count(project: &Value, places: &str) -> u64 {
    project["progress"][format!("places_{places}")].as_u64().unwrap_or_default()
}
