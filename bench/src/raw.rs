//! The limits on SQLite: one thread that writes with group commit, without HTTP, rules, or
//! anything else. The bare one writes to three small tables; the other writes the rows that the
//! market writes, to the market's own tables and indexes.

use std::{
    path::Path,
    sync::mpsc::{Receiver, SyncSender, sync_channel},
    thread,
    time::{Duration, Instant},
};

use anyhow::Result;
use rusqlite::Connection;

const DURABLE: &str = "pragma journal_mode = wal; pragma synchronous = full;";

const SCHEMA: &str = "
    create table task (id text primary key, free integer not null) strict;
    create table assignment (id text primary key, task text not null, worker integer not null,
        state text not null, deadline integer not null) strict;
    create index assignment_task on assignment (task, state);
    create table answer (id text primary key, assignment text not null, body text not null)
        strict;";

/// Cycles of one caller, at most.
const PER_CALLER: i64 = 1_000_000;
/// Stands for the ids that are the same in every row.
const PROJECT_OWNER: &str = "01J00000000000000000000000";

enum Op {
    Claim(i64, i64),
    Submit(i64),
}

struct Request {
    op: Op,
    done: SyncSender<()>,
}

/// Claim-and-submit cycles in a second with so many callers, in a new file with small tables.
pub(crate) fn bare(file: &Path, callers: usize, time: Duration) -> Result<f64> {
    let conn = Connection::open(file)?;
    conn.execute_batch(DURABLE)?;
    conn.execute_batch(SCHEMA)?;
    cycles_per_second(conn, callers, time, run_bare)
}

/// The same in a seeded market's file, which is no market afterwards.
pub(crate) fn same_rows(file: &Path, callers: usize, time: Duration) -> Result<f64> {
    let conn = Connection::open(file)?;
    conn.execute_batch(DURABLE)?;
    conn.execute_batch("pragma wal_autocheckpoint = 8000; pragma cache_size = -16000")?;
    conn.set_prepared_statement_cache_capacity(64);
    conn.execute_batch(
        "create temp table open_task as
             select row_number() over (order by id) - 1 as n, id, project from task;
         create unique index temp.open_task_n on open_task (n);",
    )?;
    cycles_per_second(conn, callers, time, run_same_rows)
}

type Run = fn(&Connection, &Op) -> Result<()>;

fn cycles_per_second(conn: Connection, callers: usize, time: Duration, run: Run) -> Result<f64> {
    let (sender, receiver) = sync_channel::<Request>(1_024);
    let writer = thread::spawn(move || write(conn, &receiver, run));
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
        let n = caller * PER_CALLER + i64::try_from(cycles).unwrap_or(i64::MAX);
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

fn write(conn: Connection, requests: &Receiver<Request>, run: Run) -> Result<()> {
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

fn run_bare(conn: &Connection, op: &Op) -> Result<()> {
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

/// Every caller works through the tasks in turn, so that no task is claimed by one twice.
fn run_same_rows(conn: &Connection, op: &Op) -> Result<()> {
    let prepared = |text| conn.prepare_cached(text);
    let (n, kind) = match op {
        Op::Claim(n, _) => (n, "assignment-claimed"),
        Op::Submit(n) => (n, "assignment-submitted"),
    };
    let (id, caller) = (format!("{n:026}"), format!("{:026}", n / PER_CALLER));
    match op {
        Op::Claim(n, _) => {
            let task = n % PER_CALLER;
            prepared(
                "update task set places_free = places_free - 1
                 where id = (select id from open_task where n = ?1) and places_free > 0",
            )?
            .execute([task])?;
            prepared(
                "insert into assignment (id, project, version, task, worker, requester, release,
                                         state, price, reward, claimed_at, deadline)
                 select ?1, t.project, 1, t.id, ?2, ?3, 1, 'claimed', 100000, 80000,
                        1700000000000 + ?4, 1800000000000 + ?4
                 from open_task t where t.n = ?4",
            )?
            .execute((&id, &caller, PROJECT_OWNER, task))?;
        }
        Op::Submit(_) => {
            prepared(
                "update assignment set state = 'submitted', revision = 1, draft = null,
                                       submitted_at = claimed_at, auto_accept_at = deadline
                 where id = ?1 and state = 'claimed'",
            )?
            .execute([&id])?;
            prepared(
                "insert into answer (id, assignment, revision, body, submitted_at)
                 values (?1, ?1, 1, '{\"answer\":\"it says so\"}', 1700000000000)",
            )?
            .execute([&id])?;
        }
    }
    prepared(
        "insert into event (id, at, kind, actor, subject_kind, subject, project, body)
         values (?1, 1700000000000, ?2, ?3, 'assignment', ?4, ?5, '{}')",
    )?
    .execute((format!("{id}{kind}"), kind, &caller, &id, PROJECT_OWNER))?;
    Ok(())
}
