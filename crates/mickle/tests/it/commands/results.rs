//! `mickle results` against a real server.

use std::{fs, path::Path};

use market::accounts::Scope;
use mickle::{StoreSettings, open_store};
use store::Clock;
use testkit::{Posting, World, wire::Node};

use super::program::{self, Ended, run};

/// A market with one accepted answer to two tasks: its project and its requester's key.
async fn seed(folder: &Path) -> (String, String) {
    let data = folder.join("data");
    let store = StoreSettings { data: data.clone(), database: None, connections: 4 };
    let db = open_store(&store).await.expect("a store");
    let world = World { db, clock: Clock::System, folder: data };
    let (ada, ben) = (world.person("ada").await, world.person("ben").await);
    let project = world.open_project(ada, Posting { tasks: 2, ..Posting::default() }).await;
    world.accepted(ada, ben, project, r#"{"answer": "so it is"}"#).await;
    (project.to_string(), world.key(ada, Scope::ALL).await)
}

#[tokio::test(flavor = "multi_thread")]
async fn results_are_saved_whole_or_not_at_all() {
    let folder = tempfile::tempdir().expect("a folder");
    let (project, key) = seed(folder.path()).await;
    let node = Node::start(program::path(), &folder.path().join("data"), None).await;
    let node = node.expect("a server");
    let url = format!("http://{}", node.address);
    let mickle = |arguments: &[&str], input: &str| run(folder.path(), arguments, input);
    let login = mickle(&["login", &url, "--key-stdin"], &format!("{key}\n"));
    assert_eq!(login.code, 0, "{login:?}");
    let read = |name: &str| fs::read(folder.path().join(name)).expect("a file");

    let saved = mickle(&["results", &project, "-o", "all.csv"], "");
    assert_eq!(saved.code, 0, "{saved:?}");
    let text = String::from_utf8(read("all.csv")).expect("text");
    assert!(text.starts_with("text,answer,task_id,"), "{text}");
    assert!(text.contains("so it is"), "{text}");
    let said = format!("{} bytes in all.csv.\n", text.len());
    assert_eq!(saved.out, said);

    for (name, lines) in [("tasks.tsv", 3), ("tasks.jsonl", 2)] {
        let saved = mickle(&["results", &project, "-o", name, "--rows", "tasks"], "");
        assert_eq!(saved.code, 0, "{saved:?}");
        assert_eq!(read(name).split(|it| *it == b'\n').count() - 1, lines, "{name}");
    }
    let saved = mickle(&["results", &project, "-o", "book.xlsx"], "");
    assert_eq!((saved.code, &read("book.xlsx")[..2]), (0, b"PK".as_slice()), "{saved:?}");
    let labels = ["results", &project, "-o", "-", "--format", "csv", "--rows", "labels"];
    let printed = mickle(&labels, "");
    assert_eq!(printed.out, "task,worker,label,field\r\n", "{printed:?}");

    let refused = |ended: &Ended, sentence: &str| {
        assert_eq!(ended.code, 1, "{ended:?}");
        assert!(ended.err.contains(sentence), "{ended:?}");
    };
    refused(&mickle(&["results", &project, "-o", "all.doc"], ""), "say --format");
    let none = "01ARZ3NDEKTSV4RRFFQ69G5FAV";
    refused(&mickle(&["results", none, "-o", "none.csv"], ""), "no such project");
    assert!(!folder.path().join("none.csv").exists());
    assert!(!folder.path().join("none.csv.part").exists());
}
