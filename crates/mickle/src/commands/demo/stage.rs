//! The stage: a store whose clock stands still until the story moves it along.
//!
//! Invariant: time never goes back, and nothing happens later than the moment at which the
//! demonstration was started.

use std::{collections::HashMap, sync::Arc};

use base::{Error, Result, Timestamp, hours};
use forms::Answer;
use market::{
    AccountId, AssignmentId, FileId, ProjectId,
    assignments::{self, Claimed, Outcome},
    files::Incoming,
};
use outside::Disk;
use store::{Db, Tx};

use super::content::{self, Row};

pub(super) struct Stage {
    db: Db,
    shelf: Arc<Disk>,
    now: Timestamp,
    people: HashMap<&'static str, AccountId>,
    /// The rows of each project that was posted, by the tasks made of them.
    rows: HashMap<market::TaskId, Row>,
}

impl Stage {
    pub(super) fn new(db: Db, shelf: Arc<Disk>, now: Timestamp) -> Self {
        Self { db, shelf, now, people: HashMap::new(), rows: HashMap::new() }
    }

    /// Lets somebody do something, a few seconds after what was done before.
    pub(super) async fn act<T, F>(&self, verb: F) -> Result<T>
    where
        F: AsyncFn(&mut Tx) -> Result<T> + Send + 'static,
        T: Send + 'static,
    {
        self.pass(3_700);
        self.db.write(verb).await
    }

    /// Lets milliseconds pass, but not into the future.
    pub(super) fn pass(&self, millis: i64) {
        let clock = self.db.clock();
        clock.advance(millis.min(self.now.since(clock.now())).max(0));
    }

    /// Lets time pass until so many hours before the start of the demonstration.
    pub(super) fn until_hours_ago(&self, ago: i64) {
        let moment = self.now.plus(-hours(ago));
        self.pass(moment.since(self.db.clock().now()));
    }

    pub(super) fn enter(&mut self, name: &'static str, id: AccountId) {
        self.people.insert(name, id);
    }

    /// Somebody of the cast, by the beginning of their address.
    pub(super) fn who(&self, name: &str) -> AccountId {
        let known = self.people.get(name).copied();
        known.unwrap_or_else(|| panic!("`{name}` is not in the cast"))
    }

    pub(super) fn remember(&mut self, task: market::TaskId, row: Row) {
        self.rows.insert(task, row);
    }

    /// Puts a picture of the demonstration on the shelf.
    pub(super) async fn upload(&self, owner: AccountId, path: &str) -> Result<FileId> {
        let bytes = content::picture(path).ok_or_else(|| Error::store(format!("no {path}")))?;
        let name = path.rsplit('/').next().unwrap_or(path);
        let mut file = Incoming::begin(self.db.clone(), self.shelf.clone(), 1 << 20).await?;
        file.write(bytes).await?;
        file.finish(owner, name, "image/png").await
    }

    /// A worker takes the next task, thinks for so many seconds, and hands in what `answer`
    /// makes of its row.
    pub(super) async fn work(
        &self,
        worker: &str,
        project: ProjectId,
        seconds: i64,
        answer: impl Fn(&Row) -> String,
    ) -> Result<AssignmentId> {
        let claimed = self.claim(worker, project).await?;
        self.pass(seconds * 1_000);
        let row = self.rows.get(&claimed.task);
        let row = row.ok_or_else(|| Error::store("a task that nobody posted"))?;
        self.hand_in(worker, claimed.id, &answer(row)).await?;
        Ok(claimed.id)
    }

    pub(super) async fn claim(&self, worker: &str, project: ProjectId) -> Result<Claimed> {
        let worker = self.who(worker);
        self.act(async move |tx| assignments::claim(tx, worker, project, None).await).await
    }

    /// Hands in an answer, written as JSON.
    pub(super) async fn hand_in(&self, worker: &str, id: AssignmentId, json: &str) -> Result<()> {
        let (worker, answer) = (self.who(worker), Answer::from_json(json)?);
        let done =
            self.act(async move |tx| assignments::submit(tx, worker, id, &answer).await).await?;
        match done {
            Outcome::TooLate => Err(assignments::Refusal::TooLate.into()),
            _ => Ok(()),
        }
    }
}
