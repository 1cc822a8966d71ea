//! `mickle projects`: a requester's projects, one line each.

use std::process::ExitCode;

use anyhow::Result;
use clap::Args;
use serde_json::Value;

use crate::client::Api;

#[derive(Debug, Args)]
pub(crate) struct Projects {
    /// Prints the server's JSON documents, one on each line
    #[arg(long)]
    json: bool,
}

const HEAD: [&str; 6] = ["ID", "STATE", "ACCEPTED", "PRICE", "HELD", "TITLE"];

impl Projects {
    pub(crate) fn run(self) -> Result<ExitCode> {
        let items = Api::signed_in()?.list("/projects")?;
        if self.json {
            items.iter().for_each(|it| println!("{it}"));
        } else if items.is_empty() {
            println!("You have no projects yet.");
        } else {
            print(&items.iter().map(cells).collect::<Vec<_>>());
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn cells(it: &Value) -> [String; 6] {
    let text = |name: &str| it[name].as_str().unwrap_or_default().to_owned();
    let progress = &it["progress"];
    let accepted = format!("{}/{}", progress["places_accepted"], progress["places_wanted"]);
    [text("id"), text("state"), accepted, text("price"), text("held"), text("title")]
}

fn print(rows: &[[String; 6]]) {
    let width = |n: usize| {
        let cells = rows.iter().map(|it| it[n].chars().count());
        cells.chain([HEAD[n].len()]).max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..HEAD.len() - 1).map(width).collect();
    let line = |cells: [&str; 6]| {
        let [id, state, accepted, price, held, title] = cells;
        let [a, b, c, d, e] = widths[..] else { return };
        println!("{id:<a$}  {state:<b$}  {accepted:>c$}  {price:>d$}  {held:>e$}  {title}");
    };
    line(HEAD);
    rows.iter().for_each(|row| line(row.each_ref().map(String::as_str)));
}
