//! Exports of many rows: seconds, bytes, and the memory of the server beside the number of
//! rows. Each table leaves a node of its own, so that the peaks can be told apart.

use std::{
    path::{Path, PathBuf},
    time::Instant,
};

use anyhow::{Context, Result, ensure};
use base::Money;
use clap::Args;
use market::{ProjectId, accounts::Scope};
use mickle::{StoreSettings, open_store};
use store::{Clock, Db};
use testkit::{Posting, World, wire::Node};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use crate::program;

#[derive(Debug, Args)]
pub(crate) struct Export {
    /// Tasks of the largest project, each with an accepted answer
    #[arg(long, default_value_t = 1_000_000)]
    rows: u64,
    /// The program under trial [default: the one built beside this]
    #[arg(long)]
    mickle: Option<PathBuf>,
    /// An empty PostgreSQL database
    #[arg(long)]
    database: Option<String>,
    /// A peak above this many MiB fails the trial
    #[arg(long, default_value_t = 100)]
    most: u64,
}

/// Rows planted in one transaction.
const PART: u64 = 20_000;

const FORM: &str = r#"{"items": [
    { "show": "text", "text": "${text}" },
    { "ask": "choice", "name": "kind", "label": "Which kind?",
      "options": [{"value": "lamp"}, {"value": "chair"}, {"value": "table"}] },
    { "ask": "long_text", "name": "why", "label": "Why?" }
]}"#;

/// What is asked for; the last is refused beyond a sheet's rows.
const TABLES: [(&str, &str); 5] = [
    ("answers", "csv"),
    ("tasks", "csv"),
    ("labels", "tsv"),
    ("answers", "jsonl"),
    ("answers", "xlsx"),
];

impl Export {
    pub(crate) async fn run(self) -> Result<()> {
        let folder = tempfile::tempdir()?;
        let store = StoreSettings {
            data: folder.path().join("market"),
            database: self.database.clone(),
            connections: 8,
        };
        let db = open_store(&store).await?;
        let world = World { db: db.clone(), clock: Clock::System, folder: store.data.clone() };
        let rita = world.person("rita").await;
        let key = world.key(rita, Scope::ALL).await;
        let mut projects = Vec::new();
        for (n, rows) in [self.rows / 100, self.rows / 10, self.rows].into_iter().enumerate() {
            let posting = Posting { form: FORM, price: Money::cents(1), ..Posting::default() };
            let project = world.open_project(rita, posting).await;
            plant(&db, project, n, rows).await?;
            projects.push((project, rows));
        }
        drop((world, db));
        let mickle = program(self.mickle.clone())?;
        println!("table    format      rows  seconds  MiB sent  MiB at start  MiB at most");
        for (table, format) in TABLES {
            for (project, rows) in &projects {
                let path =
                    format!("/api/v1/projects/{project}/results?rows={table}&format={format}");
                self.measure(&mickle, &store, &key, &path, (table, format, *rows)).await?;
            }
        }
        Ok(())
    }

    async fn measure(
        &self,
        mickle: &Path,
        store: &StoreSettings,
        key: &str,
        path: &str,
        (table, format, rows): (&str, &str, u64),
    ) -> Result<()> {
        let node = Node::start(mickle, &store.data, self.database.as_deref()).await?;
        let (before, _) = node.memory()?;
        let started = Instant::now();
        let got = receive(&node.address, key, path).await?;
        let seconds = started.elapsed().as_secs_f64();
        let (_, most) = node.memory()?;
        let mib = got.bytes / (1024 * 1024);
        println!(
            "{table:<8} {format:<6} {rows:>9}  {seconds:>7.1}  {mib:>8}  {before:>12}  {most:>11}"
        );
        // The project had one task of its own, which nobody answered.
        let expected = match (table, format) {
            (_, "xlsx") => return self.bounded(most),
            (_, "jsonl") => rows,
            ("tasks", _) => rows + 2,
            _ => rows + 1,
        };
        ensure!(got.lines == expected, "{} lines instead of {expected}", got.lines);
        self.bounded(most)
    }

    fn bounded(&self, most: u64) -> Result<()> {
        ensure!(most <= self.most, "{most} MiB, where {} were allowed", self.most);
        Ok(())
    }
}

/// What arrived.
struct Got {
    bytes: u64,
    lines: u64,
}

/// Receives a body and keeps nothing of it. In HTTP/1.0 it comes bare and ends with the
/// connection.
async fn receive(address: &str, key: &str, path: &str) -> Result<Got> {
    let mut stream = TcpStream::connect(address).await?;
    let head =
        format!("GET {path} HTTP/1.0\r\nhost: {address}\r\nauthorization: Bearer {key}\r\n\r\n");
    stream.write_all(head.as_bytes()).await?;
    let mut buffer = Vec::with_capacity(256 * 1024);
    let end = loop {
        ensure!(0 < stream.read_buf(&mut buffer).await?, "no answer");
        if let Some(at) = buffer.windows(4).position(|it| it == b"\r\n\r\n") {
            break at + 4;
        }
    };
    let status = std::str::from_utf8(&buffer[..end])?.get(9..12).context("a status")?.to_owned();
    ensure!(status == "200", "{status}: {}", String::from_utf8_lossy(&buffer));
    buffer.drain(..end);
    let mut got = Got { bytes: 0, lines: 0 };
    loop {
        got.bytes += buffer.len() as u64;
        got.lines += buffer.split(|it| *it == b'\n').count() as u64 - 1;
        buffer.clear();
        if stream.read_buf(&mut buffer).await? == 0 {
            return Ok(got);
        }
    }
}

/// Puts tasks with accepted answers into the store, past all rules: a million claims would take
/// an hour, and only their reading is on trial. One text for both engines.
async fn plant(db: &Db, project: ProjectId, n: usize, rows: u64) -> Result<()> {
    for from in (0..rows).step_by(usize::try_from(PART)?) {
        let to = rows.min(from + PART);
        // An id is 26 characters: a letter for the table, one for the project, and the number.
        let id = |table: char| {
            format!(
                "'0{table}{n}' || substr('{:023}', 1, 23 - length(cast(i as text))) \
                 || cast(i as text)",
                0
            )
        };
        let (task, assignment, answer) = (id('T'), id('A'), id('R'));
        let worker = "'0W000000000000000000000' || cast(100 + i % 800 as text)";
        let body = "'{\"kind\":\"' || case i % 3 when 0 then 'lamp' when 1 then 'chair' \
                    else 'table' end || '\",\"why\":\"because it looks like number ' \
                    || cast(i as text) || '\"}'";
        let numbers = format!(
            "with recursive numbers(i) as (select {from} union all \
             select i + 1 from numbers where i + 1 < {to})"
        );
        db.script(format!(
            "insert into task (id, project, position, input, state, price, answers_wanted,
                               places_free, places_accepted, spread, created_at)
             {numbers} select {task}, '{project}', i + 2,
                    '{{\"text\":\"the text of row ' || cast(i as text) || '\"}}', 'done', 10000, 1,
                    0, 1, i, 1795334400000 from numbers;
             insert into assignment (id, project, version, task, worker, requester, release,
                                     state, price, reward, claimed_at, holds_place, deadline,
                                     revision, submitted_at, ended_at, transfer)
             {numbers} select {assignment}, '{project}', 1, {task}, {worker}, 'nobody', 1,
                    'accepted', 10000, 8000, 1795334400000, 1, 1795338000000, 1,
                    1795334400000 + i, 1795334400000 + i, 'none' from numbers;
             insert into answer (id, assignment, revision, body, submitted_at)
             {numbers} select {answer}, {assignment}, 1, {body}, 1795334400000 + i from numbers;"
        ))
        .await?;
    }
    Ok(())
}
