//! Replays real labels: each is claimed and submitted over HTTP by its own worker, accepted and
//! paid, and every answer is counted in the end.
//!
//! The claims ask for the label's own task, so that the market ends with the very labels of
//! the data set. With two nodes, every other worker talks to the second.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    path::{Path, PathBuf},
    time::Instant,
};

use anyhow::{Context, Result, ensure};
use base::Money;
use clap::Args;
use market::{
    AccountId, ProjectId,
    accounts::{Role, Scope},
    check,
    ledger::{self, Name},
};
use mickle::{StoreSettings, open_store};
use serde_json::{Value, json};
use store::{Clock, Db};
use testkit::{
    World,
    wire::{Client, Node},
};

use crate::{
    posting::{Posting, accept_all, text},
    program,
};

#[derive(Debug, Args)]
pub(crate) struct Replay {
    /// Labels as task,worker,label
    #[arg(long, default_value = "../shared/data/truth-inference/rte.labels.csv")]
    labels: PathBuf,
    /// The program under trial [default: the one built beside this]
    #[arg(long)]
    mickle: Option<PathBuf>,
    /// An empty PostgreSQL database; two nodes share it
    #[arg(long)]
    database: Option<String>,
}

/// One real label.
struct Label {
    task: String,
    worker: String,
    label: String,
}

const PRICE: Money = Money::cents(5);

impl Replay {
    pub(crate) async fn run(self) -> Result<()> {
        if !self.labels.exists() {
            println!("{} is not here: nothing to replay", self.labels.display());
            return Ok(());
        }
        let labels = read(&self.labels)?;
        let folder = tempfile::tempdir()?;
        let store = StoreSettings {
            data: folder.path().join("market"),
            database: self.database.clone(),
            connections: 16,
        };
        let market = Market::seed(&store, &labels).await?;
        let mickle = program(self.mickle.clone())?;
        let mut nodes = vec![Node::start(&mickle, &store.data, self.database.as_deref()).await?];
        if self.database.is_some() {
            nodes.push(Node::start(&mickle, &store.data, self.database.as_deref()).await?);
        }
        let started = Instant::now();
        let project = market.post(&nodes[0], &labels).await?;
        let posted = started.elapsed();
        market.label(&nodes, &project, &labels).await?;
        let labelled = started.elapsed();
        market.accept(&nodes, &project, labels.len()).await?;
        let accepted = started.elapsed();
        market.export(&nodes[0], &project, &labels).await?;
        let exported = started.elapsed();
        let (memory, most) = nodes[0].memory()?;
        drop(nodes);
        market.verify(&store, &project, &labels).await?;
        println!(
            "{} labels of {} workers: posted in {:.1} s, claimed and submitted in {:.1} s, \
             accepted in {:.1} s, exported in {:.1} s; {} MiB resident, {} at most",
            labels.len(),
            market.workers.len(),
            posted.as_secs_f64(),
            (labelled - posted).as_secs_f64(),
            (accepted - labelled).as_secs_f64(),
            (exported - accepted).as_secs_f64(),
            memory,
            most
        );
        println!(
            "Exactly {} answers stored, every worker paid, every invariant holds.",
            labels.len()
        );
        Ok(())
    }
}

fn read(path: &Path) -> Result<Vec<Label>> {
    let mut labels = Vec::new();
    for row in csv::Reader::from_path(path)?.records() {
        let row = row?;
        let cell = |at: usize| row.get(at).map(str::to_owned).context("a short row");
        labels.push(Label { task: cell(0)?, worker: cell(1)?, label: cell(2)? });
    }
    Ok(labels)
}

/// People and their keys.
struct Market {
    requester: AccountId,
    requester_key: String,
    moderator_key: String,
    /// By the data's name of the worker.
    workers: BTreeMap<String, (AccountId, String)>,
}

impl Market {
    async fn seed(store: &StoreSettings, labels: &[Label]) -> Result<Self> {
        let db = open_store(store).await?;
        let world = World { db, clock: Clock::System, folder: store.data.clone() };
        let most = market::settings::UNREVIEWED_MOST;
        let set = async move |tx: &mut store::Tx| {
            market::settings::set(tx, None, most.name, "10000").await
        };
        world.db.write(set).await?;
        let cost = PRICE.checked_times(i64::try_from(labels.len())?).context("a cost")?;
        let requester = world.requester("rita", cost).await;
        let moderator = world.staff("mo", Role::Moderator).await;
        let mut workers = BTreeMap::new();
        for label in labels {
            if !workers.contains_key(&label.worker) {
                let worker = world.person(&label.worker).await;
                let key = world.key(worker, Scope::ALL).await;
                workers.insert(label.worker.clone(), (worker, key));
            }
        }
        Ok(Self {
            requester,
            requester_key: world.key(requester, Scope::ALL).await,
            moderator_key: world.key(moderator, Scope::ALL).await,
            workers,
        })
    }

    /// Posts the labels' tasks as a project and has it approved.
    async fn post(&self, node: &Node, labels: &[Label]) -> Result<String> {
        let mut options: Vec<&str> = labels.iter().map(|it| it.label.as_str()).collect();
        options.sort_unstable();
        options.dedup();
        let options: Vec<Value> =
            options.iter().map(|it| json!({"value": it, "label": format!("Label {it}")})).collect();
        let form = json!({"version": 1, "items": [
            {"show": "text", "text": "Pair ${pair}"},
            {"ask": "choice", "name": "label", "label": "Your label", "options": options},
        ]});
        let posting = Posting {
            new: json!({"title": "Does the second sentence follow?",
                "category": "classification", "language": "en", "hiring": "open"}),
            edit: json!({"instructions": "Read both sentences and choose.", "form": form,
                "price": PRICE.to_decimal(), "answers_per_task": redundancy(labels),
                "claims_per_worker": 20}),
            table: format!("pair\n{}\n", tasks(labels).join("\n")),
        };
        let mut requester = Client::new(&node.address, &self.requester_key);
        let mut moderator = Client::new(&node.address, &self.moderator_key);
        posting.open(&mut requester, &mut moderator).await
    }

    /// Lets every worker give their labels, all workers at once.
    async fn label(&self, nodes: &[Node], project: &str, labels: &[Label]) -> Result<()> {
        let ids = self.task_ids(&nodes[0], project).await?;
        let mut turns: HashMap<&str, Vec<(String, String)>> = HashMap::new();
        for label in labels {
            let task = ids.get(&label.task).context("an imported task")?.clone();
            turns.entry(&label.worker).or_default().push((task, label.label.clone()));
        }
        let mut running = Vec::new();
        for (n, (worker, (_, key))) in self.workers.iter().enumerate() {
            let client = Client::new(&nodes[n % nodes.len()].address, key);
            let turns = turns.remove(worker.as_str()).unwrap_or_default();
            running.push(tokio::spawn(give(client, project.to_owned(), turns)));
        }
        for worker in running {
            worker.await??;
        }
        Ok(())
    }

    async fn task_ids(&self, node: &Node, project: &str) -> Result<HashMap<String, String>> {
        let mut client = Client::new(&node.address, &self.requester_key);
        let (mut ids, mut after) = (HashMap::new(), None::<i64>);
        loop {
            let mut path = format!("/api/v1/projects/{project}/tasks?limit=100");
            if let Some(after) = after {
                path.push_str(&format!("&after={after}"));
            }
            let page = client.get(&path).await?.good()?;
            let items = page["items"].as_array().context("items")?;
            for item in items {
                let pair = item["input"]["pair"].as_str().context("a pair")?;
                ids.insert(pair.to_owned(), text(item, "id")?);
                after = item["position"].as_i64();
            }
            if items.len() < 100 {
                return Ok(ids);
            }
        }
    }

    async fn accept(&self, nodes: &[Node], project: &str, all: usize) -> Result<()> {
        let mut client = Client::new(&nodes[0].address, &self.requester_key);
        let accepted = accept_all(&mut client, project).await?;
        ensure!(accepted == all, "{accepted} were accepted of {all}");
        Ok(())
    }

    /// Receives the labels and lays them beside those of the data set.
    async fn export(&self, node: &Node, project: &str, labels: &[Label]) -> Result<()> {
        let mut client = Client::new(&node.address, &self.requester_key);
        let path = format!("/api/v1/projects/{project}/results?rows=answers&format=csv");
        let answer = client.get(&path).await?;
        ensure!(answer.status == 200, "{}", String::from_utf8_lossy(&answer.body));
        let mut table = csv::Reader::from_reader(answer.body.as_slice());
        let header = table.headers()?.clone();
        let place = |name: &str| header.iter().position(|it| it == name).context("a column");
        let (pair, label, worker) = (place("pair")?, place("label")?, place("worker")?);
        let (mut got, mut workers) = (Vec::new(), HashSet::new());
        for row in table.records() {
            let row = row?;
            got.push((row[pair].to_owned(), row[label].to_owned()));
            workers.insert(row[worker].to_owned());
        }
        let mut given: Vec<_> =
            labels.iter().map(|it| (it.task.clone(), it.label.clone())).collect();
        got.sort_unstable();
        given.sort_unstable();
        ensure!(got == given, "{} answers were exported, or other ones", got.len());
        ensure!(workers.len() == self.workers.len(), "{} workers", workers.len());
        Ok(())
    }

    /// Looks into the store itself.
    async fn verify(&self, store: &StoreSettings, project: &str, labels: &[Label]) -> Result<()> {
        let db = open_store(store).await?;
        let id: ProjectId = project.parse()?;
        let states = db.read(async move |tx| check::states(tx, id).await).await?;
        let accepted = states.values().filter(|it| *it == "accepted").count();
        ensure!(accepted == labels.len(), "{accepted} accepted of {}", labels.len());
        ensure!(states.len() == labels.len(), "{} assignments", states.len());
        let (reward, _) = PRICE.split(200_000);
        for (name, (worker, _)) in &self.workers {
            let count = labels.iter().filter(|it| it.worker == *name).count();
            let due = reward.checked_times(i64::try_from(count)?).context("a sum")?;
            let has = money(&db, *worker).await?;
            ensure!(has == due, "{name} has {has}, not {due}");
        }
        ensure!(money(&db, self.requester).await?.is_zero(), "the requester has money left");
        let findings = db.read_long(async move |tx| check::all(tx).await).await?;
        ensure!(findings.is_empty(), "{findings:?}");
        Ok(())
    }
}

async fn money(db: &Db, account: AccountId) -> Result<Money> {
    let name = Name::available(account);
    Ok(db.read(async move |tx| ledger::balance(tx, &name).await).await?.available())
}

async fn give(mut client: Client, project: String, turns: Vec<(String, String)>) -> Result<()> {
    let claim = format!("/api/v1/jobs/{project}/assignments");
    for (task, label) in turns {
        let claimed = client.post(&claim, &json!({"task": task})).await?.good()?;
        let submit = format!("/api/v1/assignments/{}/submission", text(&claimed, "id")?);
        client.post(&submit, &json!({"answer": {"label": label}})).await?.good()?;
    }
    Ok(())
}

fn tasks(labels: &[Label]) -> Vec<String> {
    let mut tasks: Vec<String> = labels.iter().map(|it| it.task.clone()).collect();
    tasks.sort();
    tasks.dedup();
    tasks
}

/// Labels of the task that has most.
fn redundancy(labels: &[Label]) -> usize {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for label in labels {
        *counts.entry(&label.task).or_default() += 1;
    }
    counts.into_values().max().unwrap_or(1)
}
