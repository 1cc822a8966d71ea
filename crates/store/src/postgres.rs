//! PostgreSQL: a pool of connections, and one session that holds a transaction.

use std::str::FromStr;

use base::{Error, Result, Timestamp};
use deadpool_postgres::{Manager, ManagerConfig, Object, Pool, RecyclingMethod};
use futures_util::future::join_all;
use tokio_postgres::{Column, NoTls, Statement, error::SqlState, types::ToSql};

use crate::{Config, Row, Sql, dialect, names::Names, value};

static NAMES: Names = Names::new();

/// Plans are made once for each prepared statement: with the values at hand they would be made
/// anew for each execution, which takes longer than most of our statements run.
const SETTINGS: &str = "-c plan_cache_mode=force_generic_plan \
                        -c statement_timeout=15s -c idle_in_transaction_session_timeout=20s \
                        -c lock_timeout=5s -c client_min_messages=warning";

pub(crate) fn pool(url: &str, config: &Config) -> Result<Pool> {
    let mut target = tokio_postgres::Config::from_str(url).map_err(Error::store)?;
    // What the URL asks for comes last, so that it wins.
    let mut options = SETTINGS.to_owned();
    if let Some(given) = target.get_options() {
        options.push(' ');
        options.push_str(given);
    }
    if let Some(schema) = &config.schema {
        options.push_str(" -c search_path=");
        options.push_str(schema);
    }
    target.options(&options).application_name("mickle");
    let manager = Manager::from_config(
        target,
        NoTls,
        ManagerConfig { recycling_method: RecyclingMethod::Fast },
    );
    Pool::builder(manager).max_size(config.connections).build().map_err(Error::store)
}

/// A connection on loan with a transaction open on it.
///
/// When it is dropped before its end (a request was cancelled), the connection is closed
/// instead of going back to the pool with the transaction still open.
pub(crate) struct Session {
    client: Option<Object>,
    /// Changes whose counts nobody asks for: they travel with the next statement, or with the
    /// commit, and cost no journey of their own.
    later: Vec<Sql>,
}

const TIME: &str = "select (extract(epoch from clock_timestamp()) * 1000)::bigint";

/// So many changes travel together at most.
const TOGETHER: usize = 16;

impl Session {
    /// Begins, and learns the server's time in the same round trip.
    pub(crate) async fn begin(pool: &Pool, how: &str) -> Result<(Self, Timestamp)> {
        let client = pool.get().await.map_err(Error::store)?;
        let session = Self { client: Some(client), later: Vec::new() };
        let client = session.client()?;
        let time = client.prepare_cached(TIME).await.map_err(Error::store)?;
        let (begun, told) =
            tokio::join!(biased; client.batch_execute(how), client.query_one(&time, &[]));
        begun.map_err(Error::store)?;
        let millis = told.and_then(|it| it.try_get(0)).map_err(Error::store)?;
        Ok((session, Timestamp::from_millis(millis)))
    }

    pub(crate) async fn commit(mut self) -> Result<()> {
        // A failed change makes the server answer "commit" with a rollback and no error, so
        // what went before it is asked first.
        let done = self.with_later(async |it| it.batch_execute("commit").await).await;
        match done {
            Ok(Ok(())) => {
                let client = self.client.take().ok_or_else(ended)?;
                drop(client);
                Ok(())
            }
            Ok(Err(error)) => Err(Error::store(error)),
            Err(error) => Err(error),
        }
    }

    pub(crate) async fn rollback(mut self) {
        let Some(client) = self.client.take() else { return };
        if client.batch_execute("rollback").await.is_err() {
            drop(Object::take(client));
        }
    }

    /// Runs a change before the next statement, or with the commit.
    pub(crate) async fn later(&mut self, sql: Sql) -> Result<()> {
        self.later.push(sql);
        if self.later.len() == TOGETHER {
            self.with_later(async |_| ()).await?;
        }
        Ok(())
    }

    pub(crate) async fn exec(&mut self, sql: &Sql) -> Result<u64> {
        let (text, statement) = self.statement(sql).await?;
        let values = references(sql);
        let done = self.with_later(async |it| it.execute(&statement, &values).await).await?;
        done.map_err(|it| named(text, it))
    }

    /// Sends what waits and the statement after it without a pause, and hears all answers.
    ///
    /// Fails with the first change that failed.
    async fn with_later<T>(&mut self, last: impl AsyncFnOnce(&Object) -> T) -> Result<T> {
        let waiting = std::mem::take(&mut self.later);
        let mut prepared = Vec::with_capacity(waiting.len());
        for sql in &waiting {
            prepared.push(self.statement(sql).await?);
        }
        let client = self.client()?;
        let changes = waiting.iter().zip(&prepared).map(async |(sql, (text, statement))| {
            let done = client.execute(statement, &references(sql)).await;
            done.map_err(|it| named(text, it))
        });
        // Both are polled in order, and the first poll sends.
        let (changed, last) = tokio::join!(biased; join_all(changes), last(client));
        changed.into_iter().collect::<Result<Vec<u64>>>()?;
        Ok(last)
    }

    async fn statement(&self, sql: &Sql) -> Result<(&'static str, Statement)> {
        let text = dialect::for_postgres(sql.text);
        let statement = self.client()?.prepare_cached(text).await;
        Ok((text, statement.map_err(|it| named(text, it))?))
    }

    pub(crate) async fn all(&mut self, sql: &Sql) -> Result<Vec<Row>> {
        let (text, statement) = self.statement(sql).await?;
        let columns = NAMES.of(sql.text, statement.columns().iter().map(Column::name));
        let values = references(sql);
        let found = self.with_later(async |it| it.query(&statement, &values).await).await?;
        let found = found.map_err(|it| named(text, it))?;
        let read = |row: &tokio_postgres::Row| {
            let cells = (0..columns.len()).map(|at| value::from_postgres(row, at));
            Ok(Row { columns: columns.clone(), values: cells.collect::<Result<_>>()? })
        };
        found.iter().map(read).collect()
    }

    pub(crate) async fn prepare(&mut self, text: &'static str) -> Result<Vec<String>> {
        let text = dialect::for_postgres(text);
        let statement = self.client()?.prepare(text).await.map_err(|it| named(text, it))?;
        let refused = statement.columns().iter().find(|it| it.type_().name() == "bool");
        if let Some(column) = refused {
            let name = column.name();
            return Err(Error::store(format!("column `{name}` is a boolean: use case … end")));
        }
        Ok(statement.columns().iter().map(|it| it.name().to_owned()).collect())
    }

    pub(crate) async fn batch(&mut self, text: &str) -> Result<()> {
        let done = self.with_later(async |it| it.batch_execute(text).await).await?;
        done.map_err(Error::store)
    }

    fn client(&self) -> Result<&Object> {
        self.client.as_ref().ok_or_else(ended)
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        if let Some(client) = self.client.take() {
            drop(Object::take(client));
        }
    }
}

fn ended() -> Error {
    Error::store("the transaction has ended")
}

fn references(sql: &Sql) -> Vec<&(dyn ToSql + Sync)> {
    sql.values.iter().map(|it| it as &(dyn ToSql + Sync)).collect()
}

/// The engine's error kept as the source, so that a retry can read its state.
#[derive(Debug)]
struct Named {
    text: &'static str,
    source: tokio_postgres::Error,
}

impl std::fmt::Display for Named {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let detail = self.source.as_db_error().map(ToString::to_string);
        let detail = detail.unwrap_or_else(|| self.source.to_string());
        write!(f, "{detail} in: {}", self.text)
    }
}

impl std::error::Error for Named {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}

fn named(text: &'static str, source: tokio_postgres::Error) -> Error {
    Error::store(Named { text, source })
}

/// Whether the same work may succeed when it runs again: a deadlock, a serialisation failure
/// or a lock that took too long. Nothing of it was kept.
pub(crate) fn may_pass_again(error: &Error) -> bool {
    let Error::Store(cause) = error else { return false };
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(cause.as_ref());
    while let Some(error) = cause {
        if let Some(error) = error.downcast_ref::<tokio_postgres::Error>() {
            let passing = [
                SqlState::T_R_SERIALIZATION_FAILURE,
                SqlState::T_R_DEADLOCK_DETECTED,
                SqlState::LOCK_NOT_AVAILABLE,
            ];
            return error.code().is_some_and(|it| passing.contains(it));
        }
        cause = error.source();
    }
    false
}
