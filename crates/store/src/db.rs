//! The store's front door: open it, write, read, back it up.

use std::{
    path::Path,
    sync::{Arc, Mutex},
    thread,
    time::Duration,
};

use base::{Error, Kind, Result};
use deadpool_postgres::Pool;
use rand::Rng;

use crate::{
    Clock, Config, Dice, Place, Tx, postgres, sqlite,
    tx::Link,
    writer::{self, Queue, Work},
};

/// How often work is tried again after a deadlock or serialisation failure.
const TRIES: u32 = 6;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// A handle to the store; clones share it.
#[derive(Clone)]
pub struct Db(Arc<Inner>);

struct Inner {
    engine: Handles,
    clock: Clock,
    dice: Dice,
    durability: String,
}

enum Handles {
    Sqlite { writes: Queue, reads: Queue, file: std::path::PathBuf },
    Postgres { pool: Pool },
}

impl Db {
    /// Opens the store; it makes a SQLite file when there is none.
    pub async fn open(config: Config) -> Result<Self> {
        let (engine, durability) = match &config.place {
            Place::File(path) => open_sqlite(path, &config)?,
            Place::Server(url) => open_postgres(url, &config).await?,
        };
        Ok(Self(Arc::new(Inner { engine, clock: config.clock, dice: config.dice, durability })))
    }

    /// The engine and how safely it commits, read back from it: print this at start.
    pub fn durability(&self) -> &str {
        &self.0.durability
    }

    pub fn engine(&self) -> Engine {
        match self.0.engine {
            Handles::Sqlite { .. } => Engine::Sqlite,
            Handles::Postgres { .. } => Engine::Postgres,
        }
    }

    pub fn clock(&self) -> &Clock {
        &self.0.clock
    }

    pub fn dice(&self) -> &Dice {
        &self.0.dice
    }

    /// Runs work in one transaction: `Ok` commits, `Err` rolls back.
    ///
    /// The work may run more than once, so it owns what it needs and keeps no count outside.
    pub async fn write<T, F>(&self, work: F) -> Result<T>
    where
        F: AsyncFn(&mut Tx) -> Result<T> + Send + 'static,
        T: Send + 'static,
    {
        match &self.0.engine {
            Handles::Sqlite { writes, .. } => queued(writes, work).await,
            Handles::Postgres { pool } => self.write_postgres(pool, work).await,
        }
    }

    /// Runs work on one consistent picture of the data; it cannot write.
    pub async fn read<T, F>(&self, work: F) -> Result<T>
    where
        F: AsyncFn(&mut Tx) -> Result<T> + Send + 'static,
        T: Send + 'static,
    {
        const BEGIN: &str = "begin isolation level repeatable read read only";
        self.read_as(BEGIN, work).await
    }

    /// As [`Db::read`], for work that may take minutes, such as a check of everything.
    pub async fn read_long<T, F>(&self, work: F) -> Result<T>
    where
        F: AsyncFn(&mut Tx) -> Result<T> + Send + 'static,
        T: Send + 'static,
    {
        const BEGIN: &str = "begin isolation level repeatable read read only; \
                             set local statement_timeout = 0";
        self.read_as(BEGIN, work).await
    }

    async fn read_as<T, F>(&self, begin: &'static str, work: F) -> Result<T>
    where
        F: AsyncFn(&mut Tx) -> Result<T> + Send + 'static,
        T: Send + 'static,
    {
        match &self.0.engine {
            Handles::Sqlite { reads, .. } => queued(reads, work).await,
            Handles::Postgres { pool } => {
                let mut tx = self.begin_postgres(pool, begin).await?;
                let result = work(&mut tx).await;
                if let Link::Postgres(session) = tx.link {
                    // Nobody has to wait for the end of a transaction that changed nothing.
                    tokio::spawn(session.rollback());
                }
                result
            }
        }
    }

    async fn write_postgres<T, F>(&self, pool: &Pool, work: F) -> Result<T>
    where
        F: AsyncFn(&mut Tx) -> Result<T> + Send + 'static,
    {
        let mut tried = 0;
        loop {
            tried += 1;
            let mut tx = self.begin_postgres(pool, "begin").await?;
            let result = work(&mut tx).await;
            let Link::Postgres(session) = tx.link else {
                return Err(Error::store("a transaction changed its engine"));
            };
            let result = match result {
                Ok(it) => session.commit().await.map(|()| it),
                Err(error) => {
                    session.rollback().await;
                    Err(error)
                }
            };
            match result {
                Err(error) if postgres::may_pass_again(&error) => {
                    if tried == TRIES {
                        tracing::warn!(%error, tried, "a transaction gave up");
                        return Err(Error::refused(Kind::Unavailable, "store-busy"));
                    }
                    let pause = self.0.dice.fork().next_u64() % (10 << tried);
                    tokio::time::sleep(Duration::from_millis(pause)).await;
                }
                other => return other,
            }
        }
    }

    async fn begin_postgres(&self, pool: &Pool, how: &str) -> Result<Tx> {
        let (session, server_time) = postgres::Session::begin(pool, how).await?;
        let now = match &self.0.clock {
            Clock::System => server_time,
            other => other.now(),
        };
        Ok(Tx::new(Link::Postgres(session), now, &self.0.dice))
    }

    /// Runs a script of several statements in one transaction: for migrations and trials.
    pub async fn script(&self, text: String) -> Result<()> {
        self.write(async move |tx| tx.script(&text).await).await
    }

    /// Copies a SQLite store into a new file, whole and consistent, while it is in use.
    ///
    /// PostgreSQL has its own tools for that; asking here is refused.
    pub async fn copy_into(&self, target: &Path) -> Result<()> {
        let Handles::Sqlite { file, .. } = &self.0.engine else {
            return Err(Error::refused(Kind::Unavailable, "backup-needs-pg-dump"));
        };
        let (file, target) = (file.clone(), target.to_owned());
        let copied = tokio::task::spawn_blocking(move || {
            let conn = rusqlite::Connection::open(file).map_err(Error::store)?;
            let name = target.to_str().ok_or_else(|| Error::store("the path is not UTF-8"))?;
            conn.execute("vacuum into ?1", [name]).map_err(Error::store)?;
            Ok(())
        });
        copied.await.map_err(Error::store)?
    }
}

impl Db {
    /// Asks a SQLite file whether every page of it is sound; what is wrong, line by line.
    pub async fn integrity(&self) -> Result<Vec<String>> {
        if self.engine() == Engine::Postgres {
            return Ok(Vec::new());
        }
        let told = self
            .read(async move |tx| {
                let rows = tx.all(crate::sql("pragma integrity_check")).await?;
                rows.iter()
                    .map(|it| it.get::<String>("integrity_check"))
                    .collect::<Result<Vec<_>>>()
            })
            .await?;
        Ok(told.into_iter().filter(|it| it != "ok").collect())
    }
}

async fn queued<T, F>(queue: &Queue, work: F) -> Result<T>
where
    F: AsyncFn(&mut Tx) -> Result<T> + Send + 'static,
    T: Send + 'static,
{
    let (command, answer) = Work::new(work);
    queue.push(command)?;
    answer.await.map_err(|_| Error::store("the store closed before it answered"))?
}

fn open_sqlite(path: &Path, config: &Config) -> Result<(Handles, String)> {
    let conn = sqlite::open_writer(path, config.durable)?;
    let durability = sqlite::durability(&conn)?;
    let (writes, commands) = writer::queue();
    let (clock, dice) = (config.clock.clone(), config.dice.clone());
    let named = thread::Builder::new().name("store-writer".into());
    named
        .spawn(move || writer::write_loop(conn, &commands, &clock, &dice))
        .map_err(Error::store)?;

    let (reads, commands) = writer::queue();
    let commands = Arc::new(Mutex::new(commands));
    for _ in 0..(config.connections / 4).max(2) {
        let conn = sqlite::open_reader(path)?;
        let (commands, clock, dice) = (commands.clone(), config.clock.clone(), config.dice.clone());
        let named = thread::Builder::new().name("store-reader".into());
        named
            .spawn(move || writer::read_loop(conn, &commands, &clock, &dice))
            .map_err(Error::store)?;
    }
    Ok((Handles::Sqlite { writes, reads, file: path.to_owned() }, durability))
}

async fn open_postgres(url: &str, config: &Config) -> Result<(Handles, String)> {
    let pool = postgres::pool(url, config)?;
    let client = pool.get().await.map_err(Error::store)?;
    let ask = "select current_setting('server_version'), current_setting('synchronous_commit'),
                      current_setting('fsync'),
                      (select datcollate from pg_database where datname = current_database())";
    let row = client.query_one(ask, &[]).await.map_err(Error::store)?;
    let word = |at: usize| row.try_get::<_, String>(at).map_err(Error::store);
    let (version, commit, fsync, collation) = (word(0)?, word(1)?, word(2)?, word(3)?);
    if !matches!(collation.as_str(), "C" | "POSIX" | "C.UTF-8" | "C.utf8") {
        return Err(Error::store(format!(
            "the database sorts by `{collation}`: make it with \
             `create database mickle template template0 encoding 'UTF8' locale 'C'`"
        )));
    }
    let durability = format!("PostgreSQL {version}, synchronous_commit={commit}, fsync={fsync}");
    Ok((Handles::Postgres { pool }, durability))
}
