//! The worker: runs jobs and the clockwork, in the same program, on every node.
//!
//! Each piece of work is a verb that can be repeated and that two nodes may call at once; this
//! loop only calls them. Nothing depends on it for being right: deadlines are evaluated where
//! they matter.

use std::{sync::Arc, time::Duration};

use base::Result;
use market::{
    checking, figures,
    jobs::{self, Leased},
    mail,
    notifications::push,
    originality, pipelines,
    ports::{Post, Pusher, Shelf},
    projects::{self, imports},
    quality, records, rules, settings, signals, transparency,
};
use store::Db;
use tokio::sync::Notify;

/// What a job needs.
#[derive(Clone)]
pub struct Worker {
    pub db: Db,
    pub post: Arc<dyn Post>,
    pub pusher: Arc<dyn Pusher>,
    pub shelf: Arc<dyn Shelf>,
    /// Begins the links in letters.
    pub base_url: String,
}

const PAUSE: Duration = Duration::from_millis(500);
const CLOCKWORK: Duration = Duration::from_secs(20);
const RECORDS: Duration = Duration::from_secs(10);

impl Worker {
    /// Works until told to stop, and ends between two jobs.
    pub async fn run(self, stop: Arc<Notify>) {
        tokio::select! {
            () = self.work_until(stop) => {}
            () = self.keep_records() => {}
        }
    }

    async fn work_until(&self, stop: Arc<Notify>) {
        let mut clockwork = tokio::time::interval(CLOCKWORK);
        loop {
            tokio::select! {
                () = stop.notified() => return,
                _ = clockwork.tick() => self.wind().await,
                () = tokio::time::sleep(PAUSE) => {
                    self.drain().await;
                    self.count().await;
                    self.compare_texts().await;
                    self.hand_on().await;
                    self.ask_rules().await;
                    self.tell_people().await;
                }
            }
        }
    }

    /// Measures what there is news of. Nobody waits for it, and no job waits behind it.
    async fn keep_records(&self) {
        loop {
            if !self.is_safe().await {
                tell("records", records::refresh(&self.db).await);
                tell("transparency", transparency::refresh(&self.db).await);
                tell("signals", signals::compare(&self.db).await);
            }
            tokio::time::sleep(RECORDS).await;
        }
    }

    /// Nothing works by itself while the operator wants to look; not knowing counts as safe.
    pub(crate) async fn is_safe(&self) -> bool {
        let on = self.db.read(async move |tx| settings::is_on(tx, settings::SAFE_MODE).await);
        on.await.unwrap_or(true)
    }

    /// Runs every job that is due.
    pub async fn drain(&self) {
        loop {
            match self.step().await {
                Ok(true) => {}
                Ok(false) => return,
                Err(error) => {
                    tracing::error!(%error, "the job queue cannot be read");
                    return;
                }
            }
        }
    }

    /// Counts what has happened, for the pages on which requesters follow their projects, and
    /// weighs the tasks that have new answers.
    async fn count(&self) {
        if let Err(error) = figures::catch_up(&self.db).await {
            tracing::error!(%error, "the log cannot be counted");
        }
        if let Err(error) = quality::catch_up(&self.db).await {
            tracing::error!(%error, "tasks cannot be weighed");
        }
    }

    /// Lays what was handed in beside what was there before.
    async fn compare_texts(&self) {
        if !self.is_safe().await {
            tell("originality", originality::catch_up(&self.db).await);
        }
    }

    /// Takes answers to the projects that go on with them, and verdicts back from those that
    /// check.
    async fn hand_on(&self) {
        if self.is_safe().await {
            return;
        }
        tell("pipelines", pipelines::catch_up(&self.db).await);
        tell("checking", checking::catch_up(&self.db).await);
    }

    /// Asks the rules about everybody of whom there is news.
    async fn ask_rules(&self) {
        if self.is_safe().await {
            return;
        }
        if let Err(error) = rules::catch_up(&self.db).await {
            tracing::error!(%error, "the rules cannot be asked");
        }
        if let Err(error) = signals::catch_up(&self.db).await {
            tracing::error!(%error, "nobody looks for signals");
        }
    }

    async fn step(&self) -> Result<bool> {
        if self.db.read(async move |tx| settings::is_on(tx, settings::SAFE_MODE).await).await? {
            return Ok(false);
        }
        let leased = self.db.write(async move |tx| jobs::lease(tx).await).await?;
        let Some(job) = leased else { return Ok(false) };
        match self.work(&job).await {
            Ok(()) => self.db.write(async move |tx| jobs::finish(tx, &job).await).await?,
            Err(error) => {
                tracing::warn!(%error, kind = job.kind, "a job failed");
                let text = error.to_string();
                self.db.write(async move |tx| jobs::fail(tx, &job, &text).await).await?;
                true
            }
        };
        Ok(true)
    }

    async fn work(&self, job: &Leased) -> Result<()> {
        match job.kind.as_str() {
            mail::SEND => self.send_mail(&job.payload).await,
            push::SEND | push::TEST => self.send_push(job).await,
            projects::EXPIRE => {
                let id = job.payload.parse().map_err(base::Error::store)?;
                self.db.write(async move |tx| projects::expire(tx, id).await).await.map(|_| ())
            }
            imports::IMPORT => {
                let id = job.payload.parse().map_err(base::Error::store)?;
                imports::run(self.db.clone(), self.shelf.clone(), id).await
            }
            imports::UNDO => {
                let id = job.payload.parse().map_err(base::Error::store)?;
                imports::run_undo(self.db.clone(), self.shelf.clone(), id).await
            }
            other => Err(base::Error::store(format!("nobody knows the job `{other}`"))),
        }
    }

    async fn send_mail(&self, payload: &str) -> Result<()> {
        if !self.post.is_there() {
            // The letter waits in the book, where an admin reads it or sends it later.
            return Ok(());
        }
        let id = payload.parse().map_err(base::Error::store)?;
        let letter = self.db.read(async move |tx| mail::unsent(tx, id).await).await?;
        let Some(letter) = letter else { return Ok(()) };
        if let Err(error) = self.post.send(&letter).await {
            let text = error.to_string();
            self.db.write(async move |tx| mail::mark_failed(tx, id, &text).await).await?;
            return Err(error);
        }
        self.db.write(async move |tx| mail::mark_sent(tx, id).await).await
    }
}

pub(crate) fn tell<T: std::fmt::Debug>(what: &str, done: Result<T>) {
    match done {
        Ok(count) => tracing::debug!(what, ?count, "clockwork"),
        Err(error) => tracing::error!(what, %error, "clockwork failed"),
    }
}
