//! Ada's project with workers who answer, and her table as text.

use std::io::Cursor;

use base::{RejectionText, Result};
use market::{
    AccountId, AssignmentId, ProjectId, TaskId, decisions,
    projects::NewTask,
    results::{self, Rows, Wanted},
    reviews::{self, Rejection},
};
use store::Tx;
use tables::{Format, ReadOptions};
use testkit::{Posting, World};

/// One question of each kind that matters, and the data `text`.
pub(super) const FORM: &str = r#"{"items": [
    { "show": "text", "text": "${text}" },
    { "ask": "choice", "name": "colour", "label": "Which colour?", "required": false,
      "options": [{"value": "red"}, {"value": "green"}, {"value": "blue"}] },
    { "ask": "choices", "name": "tags", "label": "Which tags?", "required": false,
      "options": [{"value": "a"}, {"value": "b"}, {"value": "c"}] },
    { "ask": "long_text", "name": "why", "label": "Why?", "required": false },
    { "ask": "file", "name": "photo", "label": "A photo", "required": false, "max_files": 2 }
]}"#;

pub(super) struct Crew {
    pub(super) world: World,
    pub(super) ada: AccountId,
    pub(super) workers: Vec<AccountId>,
    pub(super) project: ProjectId,
    pub(super) tasks: Vec<TaskId>,
}

impl Crew {
    pub(super) async fn new(world: &World, posting: Posting) -> Self {
        let ada = world.person("ada").await;
        let mut workers = Vec::new();
        for name in ["ben", "cleo", "dora", "emil"] {
            workers.push(world.person(name).await);
        }
        let project = world.open_project(ada, posting).await;
        let tasks = world.project_tasks(project).await;
        Self { world: world.clone(), ada, workers, project, tasks }
    }

    /// Tasks with these texts and so many answers each.
    pub(super) async fn asks(world: &World, answers: i64, texts: &[&str]) -> Self {
        let row = |text: &&str| NewTask {
            input: vec![("text".to_owned(), (*text).to_owned())],
            ..NewTask::default()
        };
        let posting = Posting {
            rows: texts.iter().map(row).collect(),
            answers_per_task: answers,
            claims_per_worker: 10,
            form: FORM,
            ..Posting::default()
        };
        Self::new(world, posting).await
    }

    /// A worker hands in an answer to a task.
    pub(super) async fn hand_in(&self, worker: usize, task: usize, answer: &str) -> AssignmentId {
        self.world.wait(1_000);
        let (worker, task) = (self.workers[worker], self.tasks[task]);
        self.world.handed_in(worker, self.project, Some(task), answer).await
    }

    pub(super) async fn accept(&self, id: AssignmentId, stars: Option<i64>) {
        self.world.accept(self.ada, id, stars).await;
    }

    pub(super) async fn reject(&self, id: AssignmentId) {
        let ada = self.ada;
        let text = "The answer names a colour that is nowhere to be seen in the picture.";
        let reject = async move |tx: &mut Tx| {
            let rejection = Rejection {
                reason: decisions::Reason::WrongAnswers,
                text: RejectionText::parse("text", text)?,
                evidence: serde_json::Map::new(),
            };
            reviews::reject(tx, ada, id, rejection).await
        };
        self.world.write(reject).await;
    }

    pub(super) async fn answered(&self, worker: usize, task: usize, answer: &str) {
        let id = self.hand_in(worker, task, answer).await;
        self.accept(id, None).await;
    }

    /// The whole table as bytes.
    pub(super) async fn bytes(&self, wanted: impl Into<Wanted>, format: Format) -> Vec<u8> {
        bytes(&self.world, self.ada, self.project, wanted, format).await.expect("a table")
    }

    /// The table as cells, its header first, read back from a format.
    pub(super) async fn read(&self, wanted: impl Into<Wanted>, format: Format) -> Vec<Vec<String>> {
        read_back(format, self.bytes(wanted, format).await)
    }

    /// Some columns of the table, without its header.
    pub(super) async fn columns(&self, rows: Rows, names: &[&str]) -> Vec<String> {
        let table = self.read(rows, Format::Xlsx).await;
        let at = |name: &&str| table[0].iter().position(|it| it == name).expect("a column");
        let places: Vec<usize> = names.iter().map(at).collect();
        let pick = |row: &Vec<String>| {
            places.iter().map(|it| row[*it].as_str()).collect::<Vec<_>>().join(" ")
        };
        table[1..].iter().map(pick).collect()
    }
}

pub(super) async fn bytes(
    world: &World,
    asker: AccountId,
    project: ProjectId,
    wanted: impl Into<Wanted>,
    format: Format,
) -> Result<Vec<u8>> {
    let export = results::export(&world.db, asker, project, wanted, format, false).await?;
    let (mut whole, mut rest) = (Vec::new(), Some(export));
    while let Some(export) = rest {
        let next = export.next().await?;
        rest = next.map(|(piece, export)| {
            whole.extend(piece);
            export
        });
    }
    Ok(whole)
}

pub(super) fn read_back(format: Format, bytes: Vec<u8>) -> Vec<Vec<String>> {
    let mut table = tables::open(format, Cursor::new(bytes), &ReadOptions::default()).unwrap();
    let mut rows = vec![table.columns().to_vec()];
    while let Some(row) = table.next_row().unwrap() {
        rows.push(row.unwrap().values);
    }
    rows
}
