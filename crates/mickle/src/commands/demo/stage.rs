//! The stage: a store whose clock stands still until the story moves it along.
//!
//! Scenes are told by hand, one after another; while their time passes, the crowd lives its own
//! life.
//!
//! Invariant: time never goes back, and nothing happens later than the moment at which the
//! demonstration was started.

use std::{collections::HashMap, sync::Arc};

use base::{Error, Result, Timestamp, hours};
use forms::Answer;
use market::{
    AccountId, AssignmentId, FileId, ProjectId, TaskId,
    assignments::{self, Claimed, Outcome},
    files::Incoming,
};
use outside::Disk;
use store::{Db, Tx};

use super::{
    content::{self, Row},
    crowd::{self, Crowd},
};

pub(super) struct Stage {
    db: Db,
    shelf: Arc<Disk>,
    now: Timestamp,
    people: HashMap<String, AccountId>,
    /// The rows of each project that was posted, by the tasks made of them.
    rows: HashMap<TaskId, Row>,
    pub(super) crowd: Crowd,
}

impl Stage {
    pub(super) fn new(db: Db, shelf: Arc<Disk>, now: Timestamp, crowd: Crowd) -> Self {
        Self { db, shelf, now, people: HashMap::new(), rows: HashMap::new(), crowd }
    }

    /// Lets somebody do something, a few seconds after what was done before.
    pub(super) async fn act<T, F>(&mut self, verb: F) -> Result<T>
    where
        F: AsyncFn(&mut Tx) -> Result<T> + Send + 'static,
        T: Send + 'static,
    {
        self.pass(3_700).await?;
        self.write(verb).await
    }

    /// Lets somebody do something at this very moment.
    pub(super) async fn write<T, F>(&self, verb: F) -> Result<T>
    where
        F: AsyncFn(&mut Tx) -> Result<T> + Send + 'static,
        T: Send + 'static,
    {
        self.db.write(verb).await
    }

    /// Lets milliseconds pass, but not into the future; the crowd does what falls into them.
    pub(super) async fn pass(&mut self, millis: i64) -> Result<()> {
        let here = self.db.clock().now();
        let end = here.plus(millis.min(self.now.since(here)).max(0));
        while let Some((moment, deed)) = self.crowd.agenda.due(end) {
            self.move_to(moment);
            crowd::act(self, deed).await?;
        }
        self.move_to(end);
        Ok(())
    }

    fn move_to(&self, moment: Timestamp) {
        let clock = self.db.clock();
        clock.advance(moment.since(clock.now()).max(0));
    }

    /// Lets a second go by, for people who do the same one after another.
    pub(super) fn tick(&self) {
        self.db.clock().advance(1_000);
    }

    /// The moment at which the story is.
    pub(super) fn here(&self) -> Timestamp {
        self.db.clock().now()
    }

    /// So many hours before the start of the demonstration.
    pub(super) fn hours_ago(&self, ago: i64) -> Timestamp {
        self.now.plus(-hours(ago))
    }

    /// Lets time pass until so many hours before the start of the demonstration.
    pub(super) async fn until_hours_ago(&mut self, ago: i64) -> Result<()> {
        let moment = self.hours_ago(ago);
        self.pass(moment.since(self.here())).await
    }

    pub(super) fn db(&self) -> &Db {
        &self.db
    }

    pub(super) fn shelf(&self) -> Arc<Disk> {
        self.shelf.clone()
    }

    pub(super) fn enter(&mut self, key: &str, id: AccountId) {
        self.people.insert(key.to_owned(), id);
    }

    /// Somebody of the cast, by the beginning of their address.
    pub(super) fn who(&self, key: &str) -> AccountId {
        let known = self.people.get(key).copied();
        known.unwrap_or_else(|| panic!("`{key}` is not in the cast, or not here yet"))
    }

    pub(super) fn remember(&mut self, task: TaskId, row: Row) {
        self.rows.insert(task, row);
    }

    /// The whole row of a task, with what workers do not see.
    pub(super) fn row(&self, task: TaskId) -> Result<&Row> {
        self.rows.get(&task).ok_or_else(|| Error::store("a task that nobody posted"))
    }

    /// Puts a picture or a sound of the demonstration on the shelf.
    pub(super) async fn upload(&self, owner: AccountId, path: &str) -> Result<FileId> {
        let bytes = content::picture(path).ok_or_else(|| Error::store(format!("no {path}")))?;
        let name = path.rsplit('/').next().unwrap_or(path);
        let kind = if name.ends_with(".wav") { "audio/wav" } else { "image/png" };
        let mut file = Incoming::begin(self.db.clone(), self.shelf.clone(), 1 << 20).await?;
        file.write(bytes).await?;
        file.finish(owner, name, kind).await
    }

    /// A worker takes the next task, thinks for so many seconds, and hands in what `answer`
    /// makes of its row.
    pub(super) async fn work(
        &mut self,
        worker: &str,
        project: ProjectId,
        seconds: i64,
        answer: impl Fn(&Row) -> String,
    ) -> Result<AssignmentId> {
        let claimed = self.claim(worker, project).await?;
        self.pass(seconds * 1_000).await?;
        let answer = answer(self.row(claimed.task)?);
        self.hand_in(worker, claimed.id, &answer).await?;
        Ok(claimed.id)
    }

    pub(super) async fn claim(&mut self, worker: &str, project: ProjectId) -> Result<Claimed> {
        let worker = self.who(worker);
        self.act(async move |tx| assignments::claim(tx, worker, project, None).await).await
    }

    /// Hands in an answer, written as JSON.
    pub(super) async fn hand_in(
        &mut self,
        worker: &str,
        id: AssignmentId,
        json: &str,
    ) -> Result<()> {
        let (worker, answer) = (self.who(worker), Answer::from_json(json)?);
        let done =
            self.act(async move |tx| assignments::submit(tx, worker, id, &answer).await).await?;
        match done {
            Outcome::TooLate => Err(assignments::Refusal::TooLate.into()),
            _ => Ok(()),
        }
    }
}
