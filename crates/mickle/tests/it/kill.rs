//! `kill -9` at random moments under load: nothing that was acknowledged is lost.
//!
//! Rounds come from `MICKLE_KILL_ROUNDS`, 50 without it; the seed of a run is printed.

use std::{
    collections::HashSet,
    path::Path,
    sync::{Arc, Mutex},
    time::Duration,
};

use anyhow::{Context, Result, ensure};
use market::check;
use mickle::{StoreSettings, open_store};
use serde_json::{Value, json};
use testkit::{
    Seeded, Size, seed,
    wire::{Client, Node},
};

/// What the server said yes to.
#[derive(Default)]
struct Acknowledged {
    claims: HashSet<String>,
    submits: HashSet<String>,
    accepts: HashSet<String>,
}

impl Acknowledged {
    fn heard(&self) -> usize {
        self.claims.len() + self.submits.len() + self.accepts.len()
    }
}

type Shared = Arc<Mutex<Acknowledged>>;

const WORKERS: usize = 8;

#[tokio::test(flavor = "multi_thread")]
async fn kill_on_sqlite_loses_nothing_acknowledged() {
    let folder = tempfile::tempdir().unwrap();
    soak(folder.path(), None, rounds()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn kill_on_postgres_loses_nothing_acknowledged() {
    let folder = tempfile::tempdir().unwrap();
    let (url, schema) = testkit::server_schema().await;
    soak(folder.path(), Some(&url), rounds() / 2).await.unwrap();
    testkit::drop_server_schema(&schema).await;
}

fn rounds() -> usize {
    let given = std::env::var("MICKLE_KILL_ROUNDS").ok().and_then(|it| it.parse().ok());
    given.unwrap_or(50)
}

async fn soak(folder: &Path, database: Option<&str>, rounds: usize) -> Result<()> {
    let data = folder.join("market");
    let store =
        StoreSettings { data: data.clone(), database: database.map(str::to_owned), connections: 8 };
    let size = Size { workers: WORKERS, tasks: rounds * 40, answers_per_task: 3 };
    let seeded = seed(&open_store(&store).await?, size).await;
    let shared = Shared::default();
    for round in 0..rounds {
        let node = Node::start(Path::new(env!("CARGO_BIN_EXE_mickle")), &data, database).await?;
        let load = start_load(&node, &seeded, &shared);
        wait_for_some(&shared, round).await;
        node.kill()?;
        for caller in load {
            caller.await?;
        }
        verify(&store, &seeded, &shared).await.with_context(|| format!("round {round}"))?;
    }
    everybody_goes_on(&data, database, &seeded, &shared).await?;
    let acknowledged = shared.lock().unwrap();
    let (claims, submits, accepts) =
        (acknowledged.claims.len(), acknowledged.submits.len(), acknowledged.accepts.len());
    println!("{rounds} rounds: {claims} claims, {submits} submits, {accepts} accepts, 0 lost");
    ensure!(rounds < submits && rounds < accepts, "the load was too thin to prove anything");
    Ok(())
}

/// B22: whatever the kills interrupted, every worker can take work and finish it.
async fn everybody_goes_on(
    data: &Path,
    database: Option<&str>,
    seeded: &Seeded,
    shared: &Shared,
) -> Result<()> {
    let node = Node::start(Path::new(env!("CARGO_BIN_EXE_mickle")), data, database).await?;
    let project = seeded.project.to_string();
    for key in &seeded.worker_keys {
        let mut worker = Client::new(&node.address, key);
        let mut requester = Client::new(&node.address, &seeded.requester_key);
        one_turn(&mut worker, &mut requester, &project, shared)
            .await
            .context("a worker is stuck")?;
    }
    Ok(())
}

/// The moment differs from round to round: after an odd number of yeses and odd milliseconds.
async fn wait_for_some(shared: &Shared, round: usize) {
    let heard = || shared.lock().unwrap().heard();
    let (before, more) = (heard(), 1 + round * 7 % 23);
    for _ in 0..1_000 {
        if before + more <= heard() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    tokio::time::sleep(Duration::from_millis(round as u64 * 37 % 29)).await;
}

fn start_load(node: &Node, seeded: &Seeded, shared: &Shared) -> Vec<tokio::task::JoinHandle<()>> {
    let project = seeded.project.to_string();
    seeded
        .worker_keys
        .iter()
        .map(|key| {
            let worker = Client::new(&node.address, key);
            let requester = Client::new(&node.address, &seeded.requester_key);
            tokio::spawn(work(worker, requester, project.clone(), shared.clone()))
        })
        .collect()
}

/// Claims, submits and has accepted until the server is gone.
async fn work(mut worker: Client, mut requester: Client, project: String, shared: Shared) {
    loop {
        let done = one_turn(&mut worker, &mut requester, &project, &shared).await;
        if done.is_err() {
            return;
        }
    }
}

async fn one_turn(
    worker: &mut Client,
    requester: &mut Client,
    project: &str,
    shared: &Shared,
) -> Result<()> {
    let claim = format!("/api/v1/jobs/{project}/assignments");
    let claimed = worker.post(&claim, &json!({})).await?;
    // A claim of an earlier round may still be running: go on with that one.
    let id = match claimed.status {
        201 => text(&claimed.good()?, "id")?,
        _ => running(worker).await?,
    };
    shared.lock().unwrap().claims.insert(id.clone());
    let submit = format!("/api/v1/assignments/{id}/submission");
    worker.post(&submit, &json!({"answer": {"answer": "it says so"}})).await?.good()?;
    shared.lock().unwrap().submits.insert(id.clone());
    let accept = format!("/api/v1/assignments/{id}/acceptance");
    requester.post(&accept, &json!({})).await?.good()?;
    shared.lock().unwrap().accepts.insert(id);
    Ok(())
}

async fn running(worker: &mut Client) -> Result<String> {
    let list = worker.get("/api/v1/assignments?tab=reserved").await?.good()?;
    let first = list["items"].get(0).context("a refused claim without a running one")?;
    text(first, "id")
}

fn text(value: &Value, name: &str) -> Result<String> {
    Ok(value[name].as_str().with_context(|| format!("no `{name}` in {value}"))?.to_owned())
}

/// Looks into the store itself: every yes that was heard is there, and every invariant holds.
async fn verify(store: &StoreSettings, seeded: &Seeded, shared: &Shared) -> Result<()> {
    let db = open_store(store).await?;
    let findings = db.read_long(async move |tx| check::all(tx).await).await?;
    ensure!(findings.is_empty(), "{findings:?}");
    let project = seeded.project;
    let states = db.read(async move |tx| check::states(tx, project).await).await?;
    let known = |id: &String, allowed: &[&str]| {
        states.get(id).is_some_and(|it| allowed.contains(&it.as_str()))
    };
    let heard = shared.lock().unwrap();
    for id in &heard.claims {
        ensure!(known(id, &["claimed", "submitted", "accepted"]), "claim {id} was lost");
    }
    for id in &heard.submits {
        ensure!(known(id, &["submitted", "accepted"]), "submit {id} was lost");
    }
    for id in &heard.accepts {
        ensure!(known(id, &["accepted"]), "payment {id} was lost");
    }
    Ok(())
}
