//! A fresh, migrated store of either engine for every story.

use std::path::PathBuf;

use base::{Timestamp, hours};
use market::MIGRATIONS;
use store::{Clock, Config, Db, Engine, Place};

/// Sunday, 22 November 2026, 08:00 UTC.
const START: Timestamp = Timestamp::from_millis(1_795_334_400_000);

/// The SQLite file in a story's folder.
const FILE: &str = "mickle.db";

/// One marketplace of its own.
#[derive(Clone)]
pub struct World {
    pub db: Db,
    pub clock: Clock,
    /// Where files may be put.
    pub folder: PathBuf,
}

/// Tells a story on SQLite, then on PostgreSQL, and checks every invariant after each.
pub async fn on_each_store(story: impl AsyncFn(World)) {
    let checked = async |world: World| {
        story(world.clone()).await;
        world.must_hold().await;
    };
    on_each_store_unchecked(checked).await;
}

/// As [`on_each_store`], for the careless twin of a race, which breaks invariants on purpose.
pub async fn on_each_store_unchecked(story: impl AsyncFn(World)) {
    on_sqlite(&story).await;
    on_postgres(&story).await;
}

async fn on_sqlite(story: &impl AsyncFn(World)) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let place = Place::File(folder.path().join(FILE));
    let world = World::open(place, None, folder.path().into()).await;
    story(world).await;
}

async fn on_postgres(story: &impl AsyncFn(World)) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let place = Place::parse(&test_server()).expect("the test server's URL");
    let (plain, schema) = (server().await, schema_named_after(folder.path()));
    make_schema(&plain, &schema).await;
    let world = World::open(place, Some(schema.clone()), folder.path().into()).await;
    story(world).await;
    drop_schema(&plain, &schema).await;
}

/// A new schema on the test server, as a URL that works in it: for programs under trial.
pub async fn server_schema() -> (String, String) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (plain, schema) = (server().await, schema_named_after(folder.path()));
    make_schema(&plain, &schema).await;
    (format!("{}?options=-csearch_path%3D{schema}", test_server()), schema)
}

/// Forgets a schema made by [`server_schema`].
pub async fn drop_server_schema(schema: &str) {
    drop_schema(&server().await, schema).await;
}

/// A new, empty database on the test server, as its URL and its name: for dumps, which know no
/// schema of ours.
pub fn server_database() -> (String, String) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let name = schema_named_after(folder.path());
    psql(&format!("create database {name}"));
    let server = test_server();
    let (address, _) = server.rsplit_once('/').expect("a database in the URL");
    (format!("{address}/{name}"), name)
}

/// Drops a database made by [`server_database`].
pub fn drop_server_database(name: &str) {
    psql(&format!("drop database {name} with (force)"));
}

/// Databases are made outside of any transaction, which our own store does not do.
fn psql(command: &str) {
    let mut psql = std::process::Command::new("psql");
    let done = psql.arg(test_server()).args(["--quiet", "--command", command]).status();
    assert!(done.expect("psql is there").success(), "psql failed at `{command}`");
}

async fn server() -> Db {
    let place = Place::parse(&test_server()).expect("the test server's URL");
    Db::open(Config::new(place)).await.expect("the test server")
}

fn schema_named_after(folder: &std::path::Path) -> String {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let plain: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
    format!("story_{}_{}", plain.to_lowercase(), std::process::id())
}

fn test_server() -> String {
    let named = std::env::var("MICKLE_TEST_POSTGRES").ok();
    let file = std::env::temp_dir().join("mickle-dev-db").join("url");
    let url = named.or_else(|| std::fs::read_to_string(file).ok());
    url.expect("no PostgreSQL to test on: run `cargo xtask dev-db start`").trim().to_owned()
}

async fn make_schema(db: &Db, schema: &str) {
    db.script(format!("create schema {schema}")).await.expect("a schema for the story");
}

async fn drop_schema(db: &Db, schema: &str) {
    db.script(format!("drop schema {schema} cascade")).await.expect("the schema dropped");
}

impl World {
    async fn open(place: Place, schema: Option<String>, folder: PathBuf) -> Self {
        Self::open_at(Clock::fixed(START), place, schema, folder).await
    }

    async fn open_at(clock: Clock, place: Place, schema: Option<String>, folder: PathBuf) -> Self {
        let mut config = Config::new(place);
        config.clock = clock.clone();
        config.schema = schema;
        let db = Db::open(config).await.expect("a store");
        db.migrate(MIGRATIONS).await.expect("the migrations");
        Self { db, clock, folder }
    }

    /// The same marketplace through a new connection, as after a restart of the server.
    pub async fn reopened(self) -> Self {
        let Self { db, clock, folder } = self;
        let (place, schema) = match db.engine() {
            Engine::Sqlite => (Place::File(folder.join(FILE)), None),
            Engine::Postgres => {
                let place = Place::parse(&test_server()).expect("the test server's URL");
                (place, Some(schema_named_after(&folder)))
            }
        };
        drop(db);
        Self::open_at(clock, place, schema, folder).await
    }

    /// Lets time pass.
    pub fn wait(&self, length: base::DurationMs) {
        self.clock.advance(length);
    }

    pub fn wait_hours(&self, n: i64) {
        self.wait(hours(n));
    }

    /// Fails the story when any invariant of the market is broken.
    pub async fn must_hold(&self) {
        let findings = self.db.read(async move |tx| market::check::all(tx).await).await;
        assert_eq!(findings.expect("the check"), Vec::new());
    }
}
