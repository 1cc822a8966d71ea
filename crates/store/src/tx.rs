//! One transaction: a moment, a source of ids, and statements that stand or fall together.

use base::{Error, Id, Result, Timestamp};
use rand::{Rng, rngs::StdRng};

use crate::{Engine, Row, Sql, Value, clock::Dice, postgres, sqlite};

/// An open transaction. Verbs take it first and never open or end one.
pub struct Tx {
    pub(crate) link: Link,
    now: Timestamp,
    chance: StdRng,
}

pub(crate) enum Link {
    Sqlite(rusqlite::Connection),
    Postgres(postgres::Session),
}

impl Tx {
    pub(crate) fn new(link: Link, now: Timestamp, dice: &Dice) -> Self {
        Self { link, now, chance: dice.fork() }
    }

    /// The moment of this transaction: the same for every row it writes.
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// A fresh id that sorts after those of earlier moments.
    pub fn new_id<K>(&mut self) -> Id<K> {
        let chance =
            (u128::from(self.chance.next_u64()) << 64) | u128::from(self.chance.next_u64());
        Id::new(self.now, chance)
    }

    /// Random bytes fit for secrets.
    pub fn random<const N: usize>(&mut self) -> [u8; N] {
        let mut bytes = [0; N];
        self.chance.fill_bytes(&mut bytes);
        bytes
    }

    pub fn engine(&self) -> Engine {
        match self.link {
            Link::Sqlite(_) => Engine::Sqlite,
            Link::Postgres(_) => Engine::Postgres,
        }
    }

    /// Runs a change and says how many rows it touched.
    pub async fn exec(&mut self, sql: Sql) -> Result<u64> {
        check_texts(&sql)?;
        match &mut self.link {
            Link::Sqlite(conn) => sqlite::exec(conn, &sql),
            Link::Postgres(session) => session.exec(&sql).await,
        }
    }

    /// Runs a change or takes a lock that is sure to succeed, and whose answer nobody asks for.
    /// On PostgreSQL it travels with the next statement or the commit; a failure shows there.
    pub async fn exec_later(&mut self, sql: Sql) -> Result<()> {
        check_texts(&sql)?;
        match &mut self.link {
            Link::Sqlite(conn) => sqlite::all(conn, &sql).map(|_| ()),
            Link::Postgres(session) => session.later(sql).await,
        }
    }

    /// Every row of an answer. Lists carry their own `limit`.
    pub async fn all(&mut self, sql: Sql) -> Result<Vec<Row>> {
        check_texts(&sql)?;
        match &mut self.link {
            Link::Sqlite(conn) => sqlite::all(conn, &sql),
            Link::Postgres(session) => session.all(&sql).await,
        }
    }

    /// The first row of an answer, or nothing.
    pub async fn find(&mut self, sql: Sql) -> Result<Option<Row>> {
        Ok(self.all(sql).await?.into_iter().next())
    }

    /// The first row of an answer that always has one, such as a count.
    pub async fn one(&mut self, sql: Sql) -> Result<Row> {
        let text = sql.text;
        let row = self.find(sql).await?;
        row.ok_or_else(|| base::Error::store(format!("no row where one was sure: {text}")))
    }

    /// Runs several statements without values: for migrations only.
    pub(crate) async fn script(&mut self, text: &str) -> Result<()> {
        match &mut self.link {
            Link::Sqlite(conn) => conn.execute_batch(text).map_err(base::Error::store),
            Link::Postgres(session) => session.batch(text).await,
        }
    }

    /// Asks the engine whether it understands a statement, without running it.
    pub async fn prepare(&mut self, text: &'static str) -> Result<Vec<String>> {
        match &mut self.link {
            Link::Sqlite(conn) => sqlite::prepare(conn, text),
            Link::Postgres(session) => session.prepare(text).await,
        }
    }
}

/// PostgreSQL knows no text with a NUL in it and SQLite does; on both it is the asker's mistake.
fn check_texts(sql: &Sql) -> Result<()> {
    let has_nul = |it: &Value| matches!(it, Value::Text(text) if text.contains('\0'));
    if sql.values.iter().any(has_nul) {
        return Err(Error::invalid("text", "text-has-control-characters"));
    }
    Ok(())
}
