//! A requester's commands against a real server: signing in, listing, importing, watching.

use std::{path::Path, time::Duration};

use base::Money;
use market::{AccountId, ProjectId, accounts::Scope};
use serde_json::json;
use testkit::{
    Posting,
    wire::{Client, Node},
};

use super::program::{self, Ended, market, run};

/// A running market with a requester's open project, and a folder in which rita types.
struct Desk {
    folder: tempfile::TempDir,
    node: Node,
    key: String,
    worker_key: String,
    open: ProjectId,
    draft: ProjectId,
}

impl Desk {
    async fn set_up() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let data = folder.path().join("market");
        let world = market(&data, None).await;
        let rita = world.requester("rita", Money::units(1)).await;
        let posting = Posting { title: "Read the signs", tasks: 2, ..Posting::default() };
        let open = world.open_project(rita, posting).await;
        let draft = draft(&world, rita).await;
        let key = world.key(rita, Scope::ALL).await;
        let worker = world.person("ada").await;
        let worker_key = world.key(worker, Scope::ALL).await;
        drop(world);
        let node = Node::start(program::path(), &data, None).await.expect("a server");
        Self { folder, node, key, worker_key, open, draft }
    }

    fn types(&self, arguments: &[&str]) -> Ended {
        run(self.folder.path(), arguments, "")
    }

    fn url(&self) -> String {
        format!("http://{}", self.node.address)
    }

    fn signs_in(&self) -> Ended {
        let login = ["login", &self.url(), "--key-stdin"];
        run(self.folder.path(), &login, &format!("{}\n", self.key))
    }

    fn writes(&self, name: &str, text: &str) {
        std::fs::write(self.folder.path().join(name), text).expect("a file");
    }
}

async fn draft(world: &testkit::World, rita: AccountId) -> ProjectId {
    let posting = Posting { title: "Sort the words", tasks: 0, ..Posting::default() };
    world.draft_project(rita, posting).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_login_is_kept_for_its_owner_only() {
    let desk = Desk::set_up().await;
    let nobody = desk.types(&["projects"]);
    assert_eq!(nobody.code, 1, "{nobody:?}");
    assert!(nobody.err.contains("run `mickle login URL` first"), "{nobody:?}");

    let done = desk.signs_in();
    assert_eq!((done.code, done.err.as_str()), (0, ""), "{done:?}");
    assert!(done.out.starts_with("Signed in as rita; kept in "), "{done:?}");
    assert!(!done.out.contains(&desk.key), "the key is not shown");
    assert_eq!(mode(&desk.folder.path().join(".config/mickle/login.json")), 0o600);
    assert_eq!(mode(&desk.folder.path().join(".config/mickle")), 0o700);
}

fn mode(path: &Path) -> u32 {
    use std::os::unix::fs::PermissionsExt;
    std::fs::metadata(path).expect("it is there").permissions().mode() & 0o777
}

#[tokio::test(flavor = "multi_thread")]
async fn a_login_that_opens_nothing_is_not_kept() {
    let desk = Desk::set_up().await;
    let url = desk.url();
    let unused = testkit::wire::free_address().expect("a free port");
    for (address, key, sentence) in [
        (url.as_str(), "mk_this_opens_nothing\n", "the key is not, or no longer, good"),
        (&url, "a password\n", "that is no API key"),
        ("market.example", "mk_x\n", "is no address"),
        (&format!("http://{unused}"), "mk_x\n", "does not answer"),
    ] {
        let ended = run(desk.folder.path(), &["login", address, "--key-stdin"], key);
        assert_eq!(ended.code, 1, "{address}: {ended:?}");
        assert!(ended.err.contains(sentence), "{address}: {ended:?}");
    }
    assert!(!desk.folder.path().join(".config/mickle/login.json").exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn projects_are_listed_with_their_progress() {
    let desk = Desk::set_up().await;
    desk.signs_in();
    let listed = desk.types(&["projects"]);
    assert_eq!((listed.code, listed.err.as_str()), (0, ""), "{listed:?}");
    let lines: Vec<&str> = listed.out.lines().collect();
    assert!(lines[0].starts_with("ID") && lines[0].ends_with("TITLE"), "{listed:?}");
    let open = lines.iter().find(|it| it.ends_with("Read the signs")).expect("the open one");
    for part in [&*desk.open.to_string(), "open", "0/2", "1.00", "2.00"] {
        assert!(open.contains(part), "{part} in {open}");
    }
    assert!(lines.iter().any(|it| it.contains("draft") && it.ends_with("Sort the words")));
    let documents = desk.types(&["projects", "--json"]);
    let ids: Vec<String> = documents
        .out
        .lines()
        .map(|it| serde_json::from_str::<serde_json::Value>(it).expect("JSON")["id"].to_string())
        .collect();
    assert_eq!(ids.len(), 2, "{documents:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn where_nothing_is_in_doubt_nobody_is_asked() {
    let desk = Desk::set_up().await;
    desk.signs_in();
    let project = desk.open.to_string();
    let doubts = desk.types(&["doubts", &project]);
    assert_eq!((doubts.code, doubts.out.as_str()), (0, "No task is in doubt.\n"), "{doubts:?}");
    let asked = desk.types(&["doubts", &project, "--ask"]);
    assert!(asked.out.starts_with("Nothing is in doubt"), "{asked:?}");
    let more = desk.types(&["doubts", &project, "--at-most", "1.00"]);
    assert_ne!(more.code, 0, "an amount asks for nothing by itself: {more:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_is_imported_and_bad_rows_are_named() {
    let desk = Desk::set_up().await;
    desk.signs_in();
    let project = desk.draft.to_string();
    desk.writes("good.csv", "text\na lamp\na chair\n");
    let done = desk.types(&["import", &project, "good.csv"]);
    assert_eq!((done.code, done.err.as_str()), (0, ""), "{done:?}");
    assert_eq!(done.out, "2 rows became tasks, 0 did not.\n");

    desk.writes("other.csv", "Words,note\na bowl,x\ntoo,many,cells\n");
    let renamed = ["import", &project, "other.csv", "--rename", "Words=text"];
    let done = desk.types(&[renamed.as_slice(), &["--leave-out", "note"]].concat());
    assert_eq!(done.code, 1, "a row was left out: {done:?}");
    assert!(done.out.contains("line 3"), "{done:?}");
    assert!(done.out.ends_with("1 rows became tasks, 1 did not.\n"), "{done:?}");

    let stranger = "0".repeat(26);
    for (arguments, sentence) in [
        (vec!["import", &project, "other.csv"], "text"),
        (vec!["import", &project, "nowhere.csv"], "nowhere.csv cannot be read"),
        (vec!["import", &stranger, "good.csv"], "no such project"),
        (vec!["import", &project, "good.csv", "--rename", "text"], "COLUMN=NAME"),
    ] {
        let ended = desk.types(&arguments);
        assert_ne!(ended.code, 0, "{arguments:?}: {ended:?}");
        assert!(ended.err.contains(sentence), "{arguments:?}: {ended:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_project_is_watched_until_it_is_closed() {
    let desk = Desk::set_up().await;
    desk.signs_in();
    let project = desk.open.to_string();
    let once = desk.types(&["watch", &project, "--once"]);
    assert_eq!(once.out, "accepted 0/2, open: 2 free, 0 in work, spent 0.00\n", "{once:?}");

    let (folder, watched) = (desk.folder.path().to_owned(), project.clone());
    let watch =
        tokio::task::spawn_blocking(move || run(&folder, &["watch", &watched, "--every", "1"], ""));
    let mut worker = Client::new(&desk.node.address, &desk.worker_key);
    let mut requester = Client::new(&desk.node.address, &desk.key);
    for _ in 0..2 {
        let claims = format!("/api/v1/jobs/{project}/assignments");
        let claimed = worker.post(&claims, &json!({})).await.unwrap().good().unwrap();
        let id = claimed["id"].as_str().expect("an id").to_owned();
        let answer = json!({"answer": {"answer": "it says so"}});
        let submit = format!("/api/v1/assignments/{id}/submission");
        worker.post(&submit, &answer).await.unwrap().good().unwrap();
        let accept = format!("/api/v1/assignments/{id}/acceptance");
        requester.post(&accept, &json!({})).await.unwrap().good().unwrap();
    }
    let ended = tokio::time::timeout(Duration::from_secs(30), watch).await.expect("it ends");
    let ended = ended.expect("the command ran");
    assert_eq!((ended.code, ended.err.as_str()), (0, ""), "{ended:?}");
    let last = "accepted 2/2, closed: 0 free, 0 in work, spent 2.00\n";
    assert!(ended.out.ends_with(last), "{ended:?}");
}
