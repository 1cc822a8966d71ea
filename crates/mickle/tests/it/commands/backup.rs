//! A backup is the market again, a damaged one is refused, and a restored market keeps still
//! until an operator says that it may speak.

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use base::{Email, Money};
use market::{FileId, accounts, mail, projects};
use testkit::{Posting, World, wire::Node};
use tokio::{net::TcpListener, time::timeout};

use super::program::{self, market, run};

/// A market with money and work.
async fn fill(world: &World) {
    let rita = world.requester("rita", Money::units(3)).await;
    let posting = Posting { tasks: 3, ..Posting::default() };
    let job = world.open_project(rita, posting).await;
    assert_eq!(world.project_tasks(job).await.len(), 3);
}

/// A letter that waits to be sent.
async fn write_letter(world: &World) {
    let letter = async move |tx: &mut store::Tx| {
        let to = Email::parse("to", "ada@example.org")?;
        mail::write(tx, "hello", &to, "Hello", "There is work for you.").await
    };
    world.write(letter).await;
}

/// Puts a file on the shelf of a market that runs.
async fn upload(data: &Path) -> FileId {
    let world = market(data, None).await;
    let rita = world.requester("bea", Money::units(1)).await;
    let key = world.key(rita, accounts::Scope::ALL).await;
    drop(world);
    let node = Node::start(program::path(), data, None).await.expect("a server");
    let mut client = testkit::wire::Client::new(&node.address, key);
    let path = "/api/v1/files?purpose=table&name=words.csv";
    let kind = "application/octet-stream";
    let sent = client.send("POST", path, kind, b"text\na lamp\n").await.expect("an answer");
    let id = sent.good().expect("a file")["id"].as_str().expect("an id").to_owned();
    id.parse().expect("an id")
}

/// A folder with a filled market and its backup.
async fn backed_up() -> (tempfile::TempDir, FileId) {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("old");
    fill(&market(&data, None).await).await;
    let file = upload(&data).await;
    write_letter(&market(&data, None).await).await;
    let made = run(folder.path(), &["backup", "--data", "old", "--to", "copy"], "");
    assert_eq!((made.code, made.err.as_str()), (0, ""), "{made:?}");
    assert!(made.out.starts_with("Copied the database and 1 file to copy."), "{made:?}");
    (folder, file)
}

fn shelved(folder: &Path, id: FileId) -> PathBuf {
    let name = id.to_string();
    folder.join("files").join(&name[24..]).join(name)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_is_the_market_again() {
    let (folder, file) = backed_up().await;
    let here = folder.path();
    let again = run(here, &["backup", "--data", "old", "--to", "copy"], "");
    assert_eq!(again.code, 1, "{again:?}");
    assert!(again.err.contains("copy exists already"), "{again:?}");

    let proved = run(here, &["restore", "--verify", "--from", "copy"], "");
    assert_eq!((proved.code, proved.err.as_str()), (0, ""), "{proved:?}");
    assert!(proved.out.starts_with("The backup is whole"), "{proved:?}");
    let left: Vec<_> = std::fs::read_dir(here.join("copy")).unwrap().flatten().collect();
    assert_eq!(left.len(), 2, "the proof leaves nothing behind: {left:?}");

    let restored = run(here, &["restore", "--from", "copy", "--data", "new"], "");
    assert_eq!((restored.code, restored.err.as_str()), (0, ""), "{restored:?}");
    assert!(restored.out.contains("safe mode"), "{restored:?}");
    let bytes = std::fs::read(shelved(&here.join("new"), file)).expect("the file");
    assert_eq!(bytes, b"text\na lamp\n");
    let checked = run(here, &["check", "--data", "new"], "");
    assert_eq!(checked.code, 0, "{checked:?}");
    let old = market(&here.join("old"), None).await;
    let new = market(&here.join("new"), None).await;
    assert_eq!(holds(&new).await, holds(&old).await);

    let over = run(here, &["restore", "--from", "copy", "--data", "new"], "");
    assert_eq!(over.code, 1, "{over:?}");
    assert!(over.err.contains("move it away first"), "{over:?}");
}

/// Who is there, with what they have and how many tasks they posted.
async fn holds(world: &World) -> Vec<(String, Money, usize)> {
    let people = world.read(async move |tx| accounts::people(tx, "", None, 100).await).await;
    let mut held = Vec::new();
    for it in people {
        let id = it.account.id;
        let own = world.read(async move |tx| projects::list(tx, id, None, 100).await).await;
        let mut tasks = 0;
        for it in own {
            tasks += world.project_tasks(it.project.id).await.len();
        }
        held.push((it.account.name.to_string(), world.money(id).await, tasks));
    }
    held
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_is_dumped_and_restored_into_an_empty_database() {
    let folder = tempfile::tempdir().expect("a folder");
    let here = folder.path();
    let (old, old_name) = testkit::server_database();
    let (new, new_name) = testkit::server_database();
    let world = market(here, Some(&old)).await;
    fill(&world).await;
    let made = run(here, &["backup", "--data", ".", "--database", &old, "--to", "copy"], "");
    assert_eq!((made.code, made.err.as_str()), (0, ""), "{made:?}");

    // Half a dump leaves nothing in the database, so that a whole one fits afterwards.
    std::fs::create_dir(here.join("half")).expect("a folder");
    let dump = std::fs::read(here.join("copy/mickle.pgdump")).expect("the dump");
    std::fs::write(here.join("half/mickle.pgdump"), &dump[..dump.len() / 2]).expect("half");
    let restore = |from: &str| {
        run(here, &["restore", "--from", from, "--data", "new", "--database", &new], "")
    };
    let refused = restore("half");
    assert_eq!(refused.code, 1, "{refused:?}");
    assert!(refused.err.contains("the dump must be whole"), "{refused:?}");
    let restored = restore("copy");
    assert_eq!((restored.code, restored.err.as_str()), (0, ""), "{restored:?}");
    assert!(restored.out.contains("safe mode"), "{restored:?}");

    let again = market(&here.join("new"), Some(&new)).await;
    assert_eq!(holds(&again).await, holds(&world).await);
    let safe = market::settings::SAFE_MODE;
    assert!(again.read(async move |tx| market::settings::is_on(tx, safe).await).await);
    for name in [old_name, new_name] {
        testkit::drop_server_database(&name);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restored_market_sends_nothing_until_it_is_confirmed() {
    let (folder, _) = backed_up().await;
    let here = folder.path();
    let restored = run(here, &["restore", "--from", "copy", "--data", "new"], "");
    assert_eq!(restored.code, 0, "{restored:?}");
    let door = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let smtp = format!("smtp://{}", door.local_addr().expect("an address"));
    let more = ["--smtp", &smtp];
    let node = Node::start_with(program::path(), &here.join("new"), None, &more).await;
    let node = node.expect("a server");
    // The letter was due before the backup, and the worker looks twice a second.
    let early = timeout(Duration::from_secs(3), door.accept()).await;
    assert!(early.is_err(), "a letter left in safe mode");

    let confirmed = run(here, &["restore", "--confirm", "--data", "new"], "");
    assert_eq!((confirmed.code, confirmed.err.as_str()), (0, ""), "{confirmed:?}");
    let sent = timeout(Duration::from_secs(20), door.accept()).await;
    assert!(sent.is_ok(), "the letter waits for ever");
    drop(node);
}

/// What happens to a backup with such a file.
type Damage = fn(&Path, FileId);

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_backup_is_refused() {
    let damages: [(&str, Damage); 5] = [
        ("an overwritten page", |copy, _| overwrite(&copy.join("mickle.db"))),
        ("half a database", |copy, _| halve(&copy.join("mickle.db"))),
        ("no database at all", |copy, _| std::fs::write(copy.join("mickle.db"), "no").unwrap()),
        ("a lost file", |copy, file| std::fs::remove_file(shelved(copy, file)).unwrap()),
        ("a changed file", |copy, file| std::fs::write(shelved(copy, file), "x").unwrap()),
    ];
    for (damage, inflict) in damages {
        let (folder, file) = backed_up().await;
        let here = folder.path();
        inflict(&here.join("copy"), file);
        let proved = run(here, &["restore", "--verify", "--from", "copy"], "");
        assert_eq!(proved.code, 1, "{damage}: {proved:?}");
        assert!(proved.out.ends_with(" findings.\n"), "{damage}: {proved:?}");
        let refused = run(here, &["restore", "--from", "copy", "--data", "new"], "");
        assert_eq!(refused.code, 1, "{damage}: {refused:?}");
        assert!(refused.err.contains("the backup is damaged"), "{damage}: {refused:?}");
        assert!(!here.join("new/mickle.db").exists(), "{damage}: something was put in place");
    }
}

/// Writes over a page in the middle.
fn overwrite(path: &Path) {
    let mut bytes = std::fs::read(path).expect("the database");
    let middle = bytes.len() / 2 / 4_096 * 4_096;
    bytes[middle..middle + 4_096].fill(0xA5);
    std::fs::write(path, bytes).expect("the damage");
}

fn halve(path: &Path) {
    let bytes = std::fs::read(path).expect("the database");
    std::fs::write(path, &bytes[..bytes.len() / 2]).expect("the damage");
}

#[test]
fn a_folder_without_a_backup_is_told_so() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::create_dir(folder.path().join("copy")).expect("a folder");
    for more in [&["--verify"][..], &["--data", "new"]] {
        let restore = [&["restore", "--from", "copy"], more].concat();
        let refused = run(folder.path(), &restore, "");
        assert_eq!(refused.code, 1, "{refused:?}");
        assert!(refused.err.contains("holds no mickle.db"), "{refused:?}");
    }
}
