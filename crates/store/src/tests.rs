//! What the store promises, on both engines.

use std::{
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
};

use base::{Error, Kind, Result};
use tempfile::TempDir;

use crate::*;

const STEPS: &[Migration] = &[Migration {
    name: "0001_thing",
    text: "create table thing (name text primary key, n bigint not null,
               check (0 <= n)) /*sqlite: strict*/;",
}];

struct Bench {
    db: Db,
    _folder: TempDir,
}

fn dev_db() -> String {
    std::env::var("MICKLE_TEST_POSTGRES").unwrap_or_else(|_| {
        let path: PathBuf = std::env::temp_dir().join("mickle-dev-db/url");
        std::fs::read_to_string(path).expect("no test PostgreSQL: run `cargo xtask dev-db start`")
    })
}

async fn each_engine(story: impl AsyncFn(Db)) {
    for server in [false, true] {
        let bench = open(server, true).await;
        bench.db.migrate(STEPS).await.unwrap();
        story(bench.db.clone()).await;
    }
}

async fn open(server: bool, durable: bool) -> Bench {
    let folder = tempfile::tempdir().unwrap();
    let place = if server {
        Place::parse(dev_db().trim()).unwrap()
    } else {
        Place::File(folder.path().join("mickle.db"))
    };
    let mut config = Config::new(place);
    config.durable = durable;
    if server {
        let db = Db::open(config.clone()).await.unwrap();
        let schema = format!("store_{}", db.dice().fork_name());
        db.script(format!("create schema {schema}")).await.unwrap();
        config.schema = Some(schema);
    }
    Bench { db: Db::open(config).await.unwrap(), _folder: folder }
}

impl Dice {
    fn fork_name(&self) -> String {
        use rand::Rng;
        format!("{:016x}", self.fork().next_u64())
    }
}

/// A handler of a face must be able to await a write, so the future has to be `Send`.
fn sendable<T: Send>(it: T) -> T {
    it
}

async fn add(tx: &mut Tx, name: &str, n: i64) -> Result<i64> {
    let insert = sql("insert into thing (name, n) values ($1, $2)
                      on conflict (name) do update set n = thing.n + excluded.n returning n");
    tx.one(insert.bind(name).bind(n)).await?.get("n")
}

async fn total(tx: &mut Tx) -> Result<i64> {
    tx.one(sql("select cast(coalesce(sum(n), 0) as bigint) as n from thing")).await?.get("n")
}

#[tokio::test(flavor = "multi_thread")]
async fn work_is_kept_whole_or_not_at_all() {
    each_engine(async |db| {
        let name = String::from("a");
        let n = sendable(db.write(async move |tx| add(tx, &name, 2).await)).await.unwrap();
        assert_eq!(n, 2);
        let refused: Result<()> = db
            .write(async move |tx| {
                add(tx, "a", 40).await?;
                Err(Error::refused(Kind::Conflict, "no"))
            })
            .await;
        assert_eq!(refused.unwrap_err().code(), Some("no"));
        let broken = db.write(async move |tx| add(tx, "a", -40).await).await;
        assert!(matches!(broken, Err(Error::Store(_))), "{broken:?}");
        assert_eq!(db.read(async move |tx| total(tx).await).await.unwrap(), 2);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_panic_harms_only_its_own_work() {
    let bench = open(false, true).await;
    bench.db.migrate(STEPS).await.unwrap();
    let good = bench.db.write(async move |tx| add(tx, "a", 1).await);
    let bad = bench.db.write(async move |tx: &mut Tx| -> Result<()> {
        add(tx, "a", 1).await?;
        panic!("planted")
    });
    let after = bench.db.write(async move |tx| add(tx, "a", 1).await);
    let (good, bad, after) = tokio::join!(good, bad, after);
    assert!(good.is_ok() && bad.is_err() && after.is_ok());
    assert_eq!(bench.db.read(async move |tx| total(tx).await).await.unwrap(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn concurrent_writers_lose_nothing() {
    each_engine(async |db| {
        let writers = (0..64).map(|_| {
            let db = db.clone();
            tokio::spawn(async move {
                for _ in 0..10 {
                    db.write(async move |tx| add(tx, "hot", 1).await).await.unwrap();
                }
            })
        });
        for writer in writers.collect::<Vec<_>>() {
            writer.await.unwrap();
        }
        assert_eq!(db.read(async move |tx| total(tx).await).await.unwrap(), 640);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_read_cannot_write() {
    each_engine(async |db| {
        assert!(db.read(async move |tx| add(tx, "a", 1).await).await.is_err());
        assert_eq!(db.read(async move |tx| total(tx).await).await.unwrap(), 0);
    })
    .await;
}

/// Two transactions that take two rows in opposite order: PostgreSQL ends one of them, and
/// the store runs it again.
#[tokio::test(flavor = "multi_thread")]
async fn a_deadlock_is_tried_again() {
    let bench = open(true, true).await;
    let db = bench.db.clone();
    db.migrate(STEPS).await.unwrap();
    db.write(async move |tx| {
        add(tx, "a", 1).await?;
        add(tx, "b", 1).await
    })
    .await
    .unwrap();
    let runs = Arc::new(AtomicU32::new(0));
    let both = Arc::new(tokio::sync::Barrier::new(2));
    let cross = async |first: &'static str, second: &'static str| {
        let (runs, both) = (runs.clone(), both.clone());
        db.write(async move |tx| {
            let run = runs.fetch_add(1, Ordering::SeqCst);
            add(tx, first, 1).await?;
            if run < 2 {
                both.wait().await;
            }
            add(tx, second, 1).await
        })
        .await
    };
    let (one, two) = tokio::join!(cross("a", "b"), cross("b", "a"));
    assert!(one.is_ok() && two.is_ok(), "{one:?} {two:?}");
    assert!(2 < runs.load(Ordering::SeqCst), "nobody was tried again");
    assert_eq!(db.read(async move |tx| total(tx).await).await.unwrap(), 6);
}

#[tokio::test(flavor = "multi_thread")]
async fn migrations_run_once_and_refuse_a_newer_schema() {
    const CHANGED: &[Migration] = &[Migration { name: "0001_thing", text: "select 1" }];
    each_engine(async |db| {
        assert_eq!(db.migrate(STEPS).await.unwrap(), Vec::<&str>::new());
        assert!(db.migrate(CHANGED).await.unwrap_err().to_string().contains("not the one"));
        assert!(db.migrate(&[]).await.unwrap_err().to_string().contains("newer release"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn durability_is_read_back() {
    let full = open(false, true).await;
    assert_eq!(full.db.durability(), "SQLite, journal_mode=WAL, synchronous=FULL");
    let normal = open(false, false).await;
    assert!(normal.db.durability().ends_with("synchronous=NORMAL"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fixed_clock_gives_every_row_one_moment() {
    let clock = Clock::fixed(base::Timestamp::from_millis(5));
    let folder = tempfile::tempdir().unwrap();
    let mut config = Config::new(Place::File(folder.path().join("m.db")));
    config.clock = clock.clone();
    let db = Db::open(config).await.unwrap();
    let now = async || db.read(async move |tx| Ok(tx.now().as_millis())).await.unwrap();
    assert_eq!(now().await, 5);
    clock.advance(10);
    assert_eq!(now().await, 15);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_with_nul_is_the_askers_mistake_on_both_engines() {
    each_engine(async |db| {
        let asked = db.write(async move |tx| add(tx, "a\0b", 1).await).await;
        assert!(matches!(asked, Err(base::Error::Invalid(_))), "{asked:?}");
        let find = || sql("select n from thing where name = $1").bind("\0".to_owned());
        let found = db.read(async move |tx| tx.find(find()).await.map(|_| ())).await;
        assert!(matches!(found, Err(base::Error::Invalid(_))), "{found:?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_may_wait_is_seen_by_the_next_statement_and_fails_the_whole() {
    each_engine(async |db| {
        let insert = || sql("insert into thing (name, n) values ('later', $1)");
        let seen = db.write(async move |tx| {
            tx.exec_later(insert().bind(1_i64)).await?;
            total(tx).await
        });
        assert_eq!(seen.await.unwrap(), 1);
        let twice = db.write(async move |tx| {
            add(tx, "other", 5).await?;
            tx.exec_later(insert().bind(2_i64)).await
        });
        assert!(twice.await.is_err(), "a name was taken twice");
        assert_eq!(db.read(async move |tx| total(tx).await).await.unwrap(), 1);
    })
    .await;
}
