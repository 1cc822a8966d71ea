//! SQLite: opening a file durably, and running statements on a connection.

use std::path::Path;

use base::{Error, Result};
use rusqlite::{Connection, OpenFlags, config::DbConfig, params_from_iter};

use crate::{Row, Sql, dialect, names::Names, value};

/// Statements a connection keeps prepared.
const PREPARED: usize = 256;

static NAMES: Names = Names::new();

/// Pages of the log that are moved into the file at once. Pages that change in most commits are
/// moved once for all of them; the log grows to some 32 MiB.
const CHECKPOINT: u32 = 8_000;

/// KiB of pages that the writer keeps, and each reader: all of them are full after one long
/// export, and together they have to leave room for a server of 100 MiB.
const WRITER_KIB: u32 = 16_000;
const READER_KIB: u32 = 4_000;

/// Opens the connection that writes.
pub(crate) fn open_writer(path: &Path, durable: bool) -> Result<Connection> {
    let conn = open(path, OpenFlags::SQLITE_OPEN_CREATE)?;
    let synchronous = if durable { "full" } else { "normal" };
    conn.pragma_update(None, "journal_mode", "wal").map_err(Error::store)?;
    conn.pragma_update(None, "synchronous", synchronous).map_err(Error::store)?;
    conn.pragma_update(None, "wal_autocheckpoint", CHECKPOINT).map_err(Error::store)?;
    set_up(&conn, WRITER_KIB)?;
    Ok(conn)
}

/// Opens a connection that cannot write.
pub(crate) fn open_reader(path: &Path) -> Result<Connection> {
    let conn = open(path, OpenFlags::empty())?;
    conn.pragma_update(None, "query_only", "on").map_err(Error::store)?;
    set_up(&conn, READER_KIB)?;
    Ok(conn)
}

/// A connection belongs to one thread at a time, so it needs no lock of its own.
fn open(path: &Path, more: OpenFlags) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | more;
    Connection::open_with_flags(path, flags).map_err(Error::store)
}

fn set_up(conn: &Connection, cache_kib: u32) -> Result<()> {
    let settings = [("busy_timeout", "5000"), ("foreign_keys", "on"), ("trusted_schema", "off")];
    for (name, value) in settings {
        conn.pragma_update(None, name, value).map_err(Error::store)?;
    }
    // The engine counts pages, or KiB where the number is negative.
    conn.pragma_update(None, "cache_size", -i64::from(cache_kib)).map_err(Error::store)?;
    // A plan that depends on the values bound is made anew for each of them, which takes longer
    // than most of our statements run.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true).map_err(Error::store)?;
    conn.set_prepared_statement_cache_capacity(PREPARED);
    Ok(())
}

/// Runs a statement that frames a transaction, prepared once like all others.
pub(crate) fn control(conn: &Connection, text: &str) -> rusqlite::Result<()> {
    conn.prepare_cached(text)?.execute([]).map(|_| ())
}

/// What `synchronous` and `journal_mode` really are, read back from the engine.
pub(crate) fn durability(conn: &Connection) -> Result<String> {
    let level: i64 =
        conn.query_row("pragma synchronous", [], |row| row.get(0)).map_err(Error::store)?;
    let journal: String =
        conn.query_row("pragma journal_mode", [], |row| row.get(0)).map_err(Error::store)?;
    let level = match level {
        0 => "OFF".to_owned(),
        1 => "NORMAL".to_owned(),
        2 => "FULL".to_owned(),
        3 => "EXTRA".to_owned(),
        other => other.to_string(),
    };
    Ok(format!("SQLite, journal_mode={}, synchronous={level}", journal.to_uppercase()))
}

pub(crate) fn exec(conn: &Connection, sql: &Sql) -> Result<u64> {
    let mut statement =
        conn.prepare_cached(dialect::for_sqlite(sql.text)).map_err(|it| named(sql.text, &it))?;
    let count = statement.execute(params_from_iter(&sql.values));
    count.map(|it| it as u64).map_err(|it| named(sql.text, &it))
}

pub(crate) fn all(conn: &Connection, sql: &Sql) -> Result<Vec<Row>> {
    let mut statement =
        conn.prepare_cached(dialect::for_sqlite(sql.text)).map_err(|it| named(sql.text, &it))?;
    let columns = NAMES.of(sql.text, statement.column_names());
    let mut found =
        statement.query(params_from_iter(&sql.values)).map_err(|it| named(sql.text, &it))?;
    let mut rows = Vec::new();
    while let Some(row) = found.next().map_err(|it| named(sql.text, &it))? {
        let cells = (0..columns.len())
            .map(|at| row.get_ref(at).map_err(Error::store).and_then(value::from_sqlite));
        rows.push(Row { columns: columns.clone(), values: cells.collect::<Result<_>>()? });
    }
    Ok(rows)
}

pub(crate) fn prepare(conn: &Connection, text: &'static str) -> Result<Vec<String>> {
    let statement = conn.prepare(dialect::for_sqlite(text)).map_err(|it| named(text, &it))?;
    Ok(statement.column_names().map(str::to_owned).collect())
}

/// An engine's error with the statement it stumbled over.
fn named(text: &str, error: &rusqlite::Error) -> Error {
    Error::store(format!("{error} in: {text}"))
}
