//! `mickle doubts`: the tasks of a project whose answers leave doubt, and one more answer for each.

use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::Args;
use serde_json::{Value, json};

use crate::client::Api;

#[derive(Debug, Args)]
pub(crate) struct Doubts {
    /// The project's id, as `mickle projects` shows it
    project: String,
    /// Asks one more person about each of them, and sets the price of these answers aside
    #[arg(long)]
    ask: bool,
    /// The most that may be set aside, such as 4.50; without it, what is shown to be needed
    #[arg(long, value_name = "AMOUNT", requires = "ask")]
    at_most: Option<String>,
    /// Prints the server's JSON document
    #[arg(long)]
    json: bool,
}

impl Doubts {
    pub(crate) fn run(self) -> Result<ExitCode> {
        let api = Api::signed_in()?;
        let path = format!("/projects/{}/doubts", self.project);
        let doubts = api.get(&path)?;
        if !self.ask {
            if self.json {
                println!("{doubts}");
            } else {
                show(&doubts)?;
            }
            return Ok(ExitCode::SUCCESS);
        }
        let needed = doubts["one_more_cost"].as_str().map(str::to_owned);
        let Some(at_most) = self.at_most.or(needed) else {
            println!("Nothing is in doubt that more people could be asked about.");
            return Ok(ExitCode::SUCCESS);
        };
        let asked = api.post(&format!("{path}/answers"), &json!({ "at_most": at_most }))?;
        if self.json {
            println!("{asked}");
        } else {
            let cost = asked["cost"].as_str().unwrap_or_default();
            println!("{} tasks get one more answer each; {cost} set aside.", asked["tasks"]);
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// The least sure tasks, and what one more answer for each would cost.
fn show(doubts: &Value) -> Result<()> {
    let items = doubts["items"].as_array().context("the answer is no list; is it a Mickle?")?;
    if items.is_empty() {
        println!("No task is in doubt.");
        return Ok(());
    }
    println!("{:<26}  {:>6}  {:>7}  {:>6}", "TASK", "NO.", "ANSWERS", "SURE");
    for it in items {
        let task = it["task"].as_str().unwrap_or_default();
        let tenths = it["confidence_ppm"].as_i64().unwrap_or_default() / 1_000;
        let sure = format!("{}.{} %", tenths / 10, tenths % 10);
        println!("{task:<26}  {:>6}  {:>7}  {sure:>6}", it["position"], it["answers"]);
    }
    if let Some(cost) = doubts["one_more_cost"].as_str() {
        let tasks = &doubts["one_more_tasks"];
        println!("\nOne more answer for each of {tasks} costs {cost}: add --ask.");
    }
    Ok(())
}
