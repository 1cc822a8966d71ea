//! SQLite's one writer, with group commit.
//!
//! Commands that wait in the queue run one after another, each in a savepoint, inside one
//! transaction; replies go out after the commit. One bad command rolls back to its savepoint
//! and harms nobody else. Durability costs one wait for the disk for each batch, not for each
//! command.
//!
//! Invariant: no reply leaves before its commit has reached the disk.

use std::{
    future::Future,
    panic::{AssertUnwindSafe, catch_unwind},
    pin::pin,
    sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel},
    task::{Context, Poll, Waker},
    time::{Duration, Instant},
};

use base::{Error, Kind, Result};
use rusqlite::Connection;
use tokio::sync::oneshot;

use crate::{Clock, Dice, Tx, sqlite::control, tx::Link};

/// A batch ends at this many commands or this much time, whichever comes first.
const BATCH: usize = 128;
const BATCH_TIME: Duration = Duration::from_millis(5);
/// More than this many waiting commands are turned away.
const QUEUE: usize = 4096;

/// Work for a thread that owns a connection.
pub(crate) trait Command: Send {
    /// Does the work and keeps its result; says whether it succeeded.
    fn run(&mut self, tx: &mut Tx) -> bool;
    /// Sends the result, or the reason why the commit failed.
    fn reply(self: Box<Self>, commit: Result<(), String>);
}

pub(crate) struct Work<F, T> {
    task: F,
    result: Option<Result<T>>,
    reply: oneshot::Sender<Result<T>>,
}

impl<F, T> Work<F, T> {
    pub(crate) fn new(work: F) -> (Box<Self>, oneshot::Receiver<Result<T>>) {
        let (reply, answer) = oneshot::channel();
        (Box::new(Self { task: work, result: None, reply }), answer)
    }
}

impl<F, T> Command for Work<F, T>
where
    F: AsyncFn(&mut Tx) -> Result<T> + Send,
    T: Send,
{
    fn run(&mut self, tx: &mut Tx) -> bool {
        let task = &self.task;
        let done = catch_unwind(AssertUnwindSafe(|| at_once(task(tx))));
        let result = done.unwrap_or_else(|_| Err(Error::store("the work panicked")));
        let good = result.is_ok();
        self.result = Some(result);
        good
    }

    fn reply(self: Box<Self>, commit: Result<(), String>) {
        let result = match (commit, self.result) {
            // A refusal changed nothing, so it stands whatever became of the batch.
            (Err(cause), Some(Ok(_)) | None) => Err(Error::store(cause)),
            (_, Some(result)) => result,
            (Ok(()), None) => Err(Error::store("the work was not done")),
        };
        // Nobody may be waiting any more; the work stands all the same.
        drop(self.reply.send(result));
    }
}

/// Polls a future that never waits, because all it awaits is this connection.
fn at_once<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(it) => it,
        Poll::Pending => panic!("a transaction awaited something other than the store"),
    }
}

/// The queue to a thread, and what to say when it is full.
#[derive(Clone)]
pub(crate) struct Queue(SyncSender<Box<dyn Command>>);

impl Queue {
    pub(crate) fn push(&self, command: Box<dyn Command>) -> Result<()> {
        self.0.try_send(command).map_err(|it| match it {
            TrySendError::Full(_) => Error::refused(Kind::Unavailable, "store-busy"),
            TrySendError::Disconnected(_) => Error::store("the store has closed"),
        })
    }
}

pub(crate) fn queue() -> (Queue, Receiver<Box<dyn Command>>) {
    let (sender, receiver) = sync_channel(QUEUE);
    (Queue(sender), receiver)
}

/// Runs until every sender is gone.
pub(crate) fn write_loop(
    conn: Connection,
    commands: &Receiver<Box<dyn Command>>,
    clock: &Clock,
    dice: &Dice,
) {
    let mut conn = conn;
    while let Ok(first) = commands.recv() {
        conn = run_batch(conn, first, commands, clock, dice);
    }
}

fn run_batch(
    conn: Connection,
    first: Box<dyn Command>,
    commands: &Receiver<Box<dyn Command>>,
    clock: &Clock,
    dice: &Dice,
) -> Connection {
    if let Err(error) = control(&conn, "begin immediate") {
        first.reply(Err(error.to_string()));
        return conn;
    }
    let started = Instant::now();
    let mut conn = conn;
    let mut done = Vec::new();
    let mut next = Some(first);
    while let Some(mut command) = next {
        conn = run_one(conn, command.as_mut(), clock, dice);
        done.push(command);
        let more = done.len() < BATCH && started.elapsed() < BATCH_TIME;
        next = more.then(|| commands.try_recv().ok()).flatten();
    }
    let commit = control(&conn, "commit").map_err(|error| {
        stop_on_broken_disk(&error);
        drop(control(&conn, "rollback"));
        error.to_string()
    });
    for command in done {
        command.reply(commit.clone());
    }
    conn
}

fn run_one(conn: Connection, command: &mut dyn Command, clock: &Clock, dice: &Dice) -> Connection {
    let mut tx = Tx::new(Link::Sqlite(conn), clock.now(), dice);
    let opened = control(connection(&tx), "savepoint work");
    let good = opened.is_ok() && command.run(&mut tx);
    let undone = if good { Ok(()) } else { control(connection(&tx), "rollback to work") };
    if let Err(error) = undone.and_then(|()| control(connection(&tx), "release work")) {
        tracing::error!(%error, "a savepoint did not end");
    }
    match tx.link {
        Link::Sqlite(conn) => conn,
        Link::Postgres(_) => unreachable!("the writer only makes SQLite transactions"),
    }
}

fn connection(tx: &Tx) -> &Connection {
    match &tx.link {
        Link::Sqlite(conn) => conn,
        Link::Postgres(_) => unreachable!("the writer only makes SQLite transactions"),
    }
}

/// After a failed fsync nobody knows what the disk holds, so nothing may be acknowledged.
fn stop_on_broken_disk(error: &rusqlite::Error) {
    if error.sqlite_error_code() == Some(rusqlite::ErrorCode::SystemIoFailure) {
        tracing::error!(%error, "the disk failed at a commit; stopping");
        std::process::exit(74);
    }
}

/// Serves reads until every sender is gone; several threads share one queue.
pub(crate) fn read_loop(
    conn: Connection,
    commands: &std::sync::Mutex<Receiver<Box<dyn Command>>>,
    clock: &Clock,
    dice: &Dice,
) {
    let mut conn = conn;
    loop {
        let next = commands.lock().unwrap_or_else(std::sync::PoisonError::into_inner).recv();
        let Ok(mut command) = next else { return };
        let begun = control(&conn, "begin deferred");
        if let Err(error) = begun {
            command.reply(Err(error.to_string()));
            continue;
        }
        let mut tx = Tx::new(Link::Sqlite(conn), clock.now(), dice);
        command.run(&mut tx);
        conn = match tx.link {
            Link::Sqlite(conn) => conn,
            Link::Postgres(_) => unreachable!("a reader only makes SQLite transactions"),
        };
        let ended = control(&conn, "rollback").map_err(|it| it.to_string());
        command.reply(ended);
    }
}
