//! One design, from the posting to the downloaded results.

use std::{collections::HashMap, time::Duration};

use anyhow::{Context, Result};
use serde_json::{Value, json};
use testkit::wire::Client;

use super::data::Data;
use crate::posting::{Posting, accept_all, text};

/// Rounds in which nobody found anything to do, after which it is over.
const IDLE: usize = 4;

pub(super) struct Keys {
    pub(super) requester: String,
    pub(super) moderator: String,
    /// In the order of the crew.
    pub(super) workers: Vec<String>,
}

pub(super) struct Trial<'a> {
    pub(super) data: &'a Data,
    pub(super) address: &'a str,
    pub(super) keys: Keys,
    pub(super) pause: u64,
}

/// What became of a design.
pub(super) struct Came {
    pub(super) answers: i64,
    cost: String,
    /// The share of right results, each answer weighed by its worker.
    pub(super) weighed: f64,
    /// The same where the most votes win, and a tie is wrong.
    majority: f64,
    stopped: Vec<String>,
    certainty: Value,
}

impl Came {
    pub(super) fn print(&self, name: &str) {
        let seen = |it: &str| self.certainty[it].as_i64().unwrap_or_default();
        println!(
            "{name}: {} tasks sure, {} in doubt, {} places not needed",
            seen("tasks_sure"),
            seen("tasks_in_doubt"),
            seen("places_saved")
        );
        for line in &self.stopped {
            println!("  {line}");
        }
    }

    pub(super) fn line(&self, name: &str) -> String {
        format!(
            "{name:14} {:>7} {:>8} {:>8.1}% {:>8.1}%",
            self.answers,
            self.cost,
            100.0 * self.weighed,
            100.0 * self.majority
        )
    }
}

impl Trial<'_> {
    pub(super) async fn run(&self, name: &str, answers: Value) -> Result<Came> {
        let mut requester = Client::new(self.address, &self.keys.requester);
        let mut moderator = Client::new(self.address, &self.keys.moderator);
        let project = self.posting(name, answers).open(&mut requester, &mut moderator).await?;
        for rule in rules() {
            switch_on(&mut requester, &project, &rule).await?;
        }
        let mut crew: Vec<Client> =
            self.keys.workers.iter().map(|it| Client::new(self.address, it)).collect();
        let mut idle = 0;
        while idle < IDLE {
            let mut done = 0;
            for (worker, client) in crew.iter_mut().enumerate() {
                done += usize::from(self.work(worker, client, &project).await?);
            }
            accept_all(&mut requester, &project).await?;
            tokio::time::sleep(Duration::from_millis(self.pause)).await;
            idle = if done == 0 { idle + 1 } else { 0 };
        }
        self.count(&mut requester, &project).await
    }

    fn posting(&self, name: &str, answers: Value) -> Posting {
        let form = json!({"version": 1, "items": [
            {"show": "text", "text": "Pair ${pair}"},
            {"ask": "choice", "name": "same", "label": "Are both the same product?",
             "options": [{"value": "yes", "label": "Yes"}, {"value": "no", "label": "No"}]},
        ]});
        let mut edit = json!({"instructions": "Look at both products and choose.", "form": form,
            "price": "0.10"});
        for (field, value) in answers.as_object().into_iter().flatten() {
            edit[field] = value.clone();
        }
        Posting {
            new: json!({"title": format!("The same product? ({name})"),
                "category": "classification", "language": "en", "hiring": "open"}),
            edit,
            table: self.data.table(),
        }
    }

    /// One task of one worker; false when there is none for them.
    async fn work(&self, worker: usize, client: &mut Client, project: &str) -> Result<bool> {
        let claim = format!("/api/v1/jobs/{project}/assignments");
        let claimed = client.post(&claim, &json!({})).await?;
        if (400..500).contains(&claimed.status) {
            return Ok(false);
        }
        let claimed = claimed.good()?;
        let pair = claimed["input"]["pair"].as_str().context("a pair")?;
        let same = self.data.says(worker, pair)?;
        let submit = format!("/api/v1/assignments/{}/submission", text(&claimed, "id")?);
        client.post(&submit, &json!({"answer": {"same": same}})).await?.good()?;
        Ok(true)
    }

    async fn count(&self, client: &mut Client, project: &str) -> Result<Came> {
        let path = format!("/api/v1/projects/{project}");
        let figures = client.get(&format!("{path}/figures")).await?.good()?;
        let certainty = client.get(&format!("{path}/certainty")).await?.good()?;
        let firings = client.get(&format!("{path}/rule-firings?limit=100")).await?.good()?;
        let table = client.get(&format!("{path}/results?rows=tasks&format=csv")).await?;
        let (weighed, majority) = self.judge(&table.body)?;
        Ok(Came {
            answers: figures["answers"].as_i64().context("answers")?,
            cost: text(&figures, "spent")?,
            weighed,
            majority,
            stopped: self.stopped(&firings)?,
            certainty,
        })
    }

    /// The shares of right results in the downloaded table, weighed and by most votes.
    fn judge(&self, body: &[u8]) -> Result<(f64, f64)> {
        let mut table = csv::Reader::from_reader(body);
        let header = table.headers()?.clone();
        let place = |name: &str| header.iter().position(|it| it == name).context("a column");
        let (pair, most, weighed) = (place("pair")?, place("same")?, place("same.result")?);
        let (mut all, mut by_most, mut by_weight) = (0, 0, 0);
        for row in table.records() {
            let row = row?;
            let Some(truth) = self.data.truth(&row[pair])? else { continue };
            all += 1;
            by_most += i32::from(&row[most] == truth);
            by_weight += i32::from(&row[weighed] == truth);
        }
        let share = |n: i32| f64::from(n) / f64::from(all);
        Ok((share(by_weight), share(by_most)))
    }

    fn stopped(&self, firings: &Value) -> Result<Vec<String>> {
        let by_name: HashMap<&str, f64> =
            self.data.crew.iter().map(|it| (it.name.as_str(), it.accuracy)).collect();
        let items = firings["items"].as_array().context("items")?;
        let one = |it: &Value| {
            let who = it["worker_name"].as_str().unwrap_or_default();
            let real = by_name.get(who.split('-').next().unwrap_or(who)).copied();
            let measured = it["measured"].as_array().into_iter().flatten().map(|it| {
                let share = it["value"].as_i64().unwrap_or_default() / 10_000;
                format!(
                    "{} {share} % of {}",
                    it["condition"]["collector"].as_str().unwrap_or_default(),
                    it["seen"]
                )
            });
            format!(
                "{who} (right in {:.0} % of the set): {}, {}: {}",
                100.0 * real.unwrap_or(f64::NAN),
                it["outcome"].as_str().unwrap_or_default(),
                it["name"].as_str().unwrap_or_default(),
                measured.collect::<Vec<_>>().join(", ")
            )
        };
        Ok(items.iter().map(one).collect())
    }
}

/// Who is wrong too often gets no more tasks of the project.
fn rules() -> Vec<Value> {
    let rule = |name: &str, collector: &str, below: i64, last: i64, least: i64| {
        json!({"name": name, "action": "restrict", "scope": "project",
            "reason": "Too many of your answers were not like those that turned out to be right.",
            "conditions": [{"collector": collector, "comparison": "below", "value": below,
                "window": "answers", "last": last, "least": least}]})
    };
    vec![
        rule("Known answers wrong", "gold", 600_000, 20, 4),
        rule("Not like the others", "agreement", 600_000, 50, 10),
    ]
}

async fn switch_on(client: &mut Client, project: &str, rule: &Value) -> Result<()> {
    let path = format!("/api/v1/projects/{project}/rules");
    let made = client.post(&path, rule).await?.good()?;
    let switch = format!("{path}/{}/switch", text(&made, "rule")?);
    client.put(&switch, &json!({"on": true})).await?.good()?;
    Ok(())
}
