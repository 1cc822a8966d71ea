//! The limit on SQLite: the same rows written by one thread with group commit, without HTTP,
//! rules, or anything else.

use std::{
    path::Path,
    sync::mpsc::{Receiver, SyncSender, sync_channel},
    thread,
    time::{Duration, Instant},
};

use anyhow::Result;
use rusqlite::Connection;

const SCHEMA: &str = "
    pragma journal_mode = wal; pragma synchronous = full;
    create table task (id text primary key, free integer not null) strict;
    create table assignment (id text primary key, task text not null, worker integer not null,
        state text not null, deadline integer not null) strict;
    create index assignment_task on assignment (task, state);
    create table answer (id text primary key, assignment text not null, body text not null)
        strict;";

enum Op {
    Claim(i64, i64),
    Submit(i64),
}

struct Request {
    op: Op,
    done: SyncSender<()>,
}

/// Claim-and-submit cycles in a second with so many callers.
pub(crate) fn cycles_per_second(folder: &Path, callers: usize, time: Duration) -> Result<f64> {
    let file = folder.join(format!("raw-{callers}.db"));
    let conn = Connection::open(&file)?;
    conn.execute_batch(SCHEMA)?;
    let (sender, receiver) = sync_channel::<Request>(1_024);
    let writer = thread::spawn(move || write(conn, &receiver));
    let started = Instant::now();
    let callers: Vec<_> = (0..callers)
        .map(|caller| {
            let sender = sender.clone();
            thread::spawn(move || call(caller as i64, &sender, started, time))
        })
        .collect();
    drop(sender);
    let cycles: u64 = callers.into_iter().map(|it| it.join().unwrap_or(0)).sum();
    let seconds = started.elapsed().as_secs_f64();
    writer.join().map_err(|_| anyhow::anyhow!("the raw writer panicked"))??;
    Ok(cycles as f64 / seconds)
}

fn call(caller: i64, sender: &SyncSender<Request>, started: Instant, time: Duration) -> u64 {
    let mut cycles = 0;
    while started.elapsed() < time {
        let n = caller * 1_000_000 + i64::try_from(cycles).unwrap_or(i64::MAX);
        for op in [Op::Claim(n, caller), Op::Submit(n)] {
            let (done, wait) = sync_channel(1);
            if sender.send(Request { op, done }).is_err() || wait.recv().is_err() {
                return cycles;
            }
        }
        cycles += 1;
    }
    cycles
}

fn write(conn: Connection, requests: &Receiver<Request>) -> Result<()> {
    while let Ok(first) = requests.recv() {
        conn.execute_batch("begin immediate")?;
        let mut batch = vec![first];
        run(&conn, &batch[0].op)?;
        while batch.len() < 128 {
            let Ok(next) = requests.try_recv() else { break };
            run(&conn, &next.op)?;
            batch.push(next);
        }
        conn.execute_batch("commit")?;
        for request in batch {
            request.done.send(())?;
        }
    }
    Ok(())
}

fn run(conn: &Connection, op: &Op) -> Result<()> {
    let prepared = |text| conn.prepare_cached(text);
    match op {
        Op::Claim(n, worker) => {
            let id = format!("{n:026}");
            prepared("insert into task values (?1, 1)")?.execute([&id])?;
            prepared("update task set free = free - 1 where id = ?1 and 0 < free")?
                .execute([&id])?;
            prepared("insert into assignment values (?1, ?1, ?2, 'claimed', 0)")?
                .execute((&id, worker))?;
        }
        Op::Submit(n) => {
            let id = format!("{n:026}");
            prepared(
                "update assignment set state = 'submitted' where id = ?1 and state = 'claimed'",
            )?
            .execute([&id])?;
            prepared("insert into answer values (?1, ?1, '{\"label\":\"1\"}')")?.execute([&id])?;
        }
    }
    Ok(())
}
