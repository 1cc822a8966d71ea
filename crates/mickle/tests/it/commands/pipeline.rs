//! A requester leads the answers of one project into others, from the command line.

use base::Money;
use market::{ProjectId, accounts::Scope};
use testkit::{Posting, wire::Node};

use super::program::{self, Ended, market, run};

const CHECK: &str = r#"{"items": [
    { "show": "text", "text": "${answer}" },
    { "ask": "choice", "name": "good", "label": "Good?",
      "options": [{"value": "yes"}, {"value": "no"}] },
    { "ask": "short_text", "name": "why", "label": "Why?", "required": false }
]}"#;

/// Rita's three projects on a running market, and a folder in which she types.
struct Desk {
    folder: tempfile::TempDir,
    _node: Node,
    source: ProjectId,
    next: ProjectId,
    check: ProjectId,
}

impl Desk {
    async fn set_up() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let data = folder.path().join("market");
        let world = market(&data, None).await;
        let rita = world.requester("rita", Money::units(5)).await;
        let source = world.open_project(rita, Posting { tasks: 2, ..Posting::default() }).await;
        let fed = |title, form| Posting { title, form, tasks: 0, ..Posting::default() };
        let next = fed("Say it better", Posting::default().form);
        let next = world.draft_project(rita, next).await;
        let check = world.draft_project(rita, fed("Read it", CHECK)).await;
        let key = world.key(rita, Scope::ALL).await;
        drop(world);
        let node = Node::start(program::path(), &data, None).await.expect("a server");
        let url = format!("http://{}", node.address);
        let login = run(folder.path(), &["login", &url, "--key-stdin"], &format!("{key}\n"));
        assert_eq!(login.code, 0, "{login:?}");
        Self { folder, _node: node, source, next, check }
    }

    fn types(&self, arguments: &[&str]) -> Ended {
        run(self.folder.path(), &[&["pipeline"], arguments].concat(), "")
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_are_led_on_looked_at_and_stopped() {
    let desk = Desk::set_up().await;
    let (source, next) = (desk.source.to_string(), desk.next.to_string());
    let none = desk.types(&["show", &source]);
    assert_eq!((none.code, none.out.as_str()), (0, "The answers go nowhere from here.\n"));

    let set = desk.types(&["set", &source, &next, "--column", "text=output.answer"]);
    assert_eq!((set.code, set.err.as_str()), (0, ""), "{set:?}");
    let shown = desk.types(&["show", &source]);
    assert_eq!(shown.out, set.out, "{shown:?}");
    for part in [
        &format!("goes on to {next}  Say it better"),
        "text = output.answer",
        "0 went on, 0 waiting",
    ] {
        assert!(shown.out.contains(part), "{part} in {shown:?}");
    }
    let documents = desk.types(&["show", &source, "--json"]);
    let json: serde_json::Value = serde_json::from_str(&documents.out).expect("one document");
    assert_eq!(json["terms"]["takes"], "accepted");

    let ended = desk.types(&["end", &source, &next]);
    assert_eq!((ended.code, ended.err.as_str()), (0, ""), "{ended:?}");
    let again = desk.types(&["end", &source, &next]);
    assert_eq!(again.code, 1, "{again:?}");
    assert!(again.err.contains("Nothing leads from the one project to the other"), "{again:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn checkers_options_are_said_one_by_one_and_what_is_wrong_is_told() {
    let desk = Desk::set_up().await;
    let (source, check) = (desk.source.to_string(), desk.check.to_string());
    let set = |more: &[&str]| desk.types(&[&["set", &source, &check], more].concat());
    let done = set(&[
        "--check",
        "good",
        "--says",
        "yes=accept",
        "--says",
        "no=rework",
        "--reasons",
        "why",
    ]);
    assert_eq!((done.code, done.err.as_str()), (0, ""), "{done:?}");
    for part in [&format!("is checked in {check}  Read it"), "good no: rework", "good yes: accept"]
    {
        assert!(done.out.contains(part), "{part} in {done:?}");
    }
    for (more, sentence) in [
        (vec!["--check", "good"], "--says"),
        (vec!["--check", "good", "--says", "yes=maybe"], "accept, rework or reject"),
        (vec!["--check", "good", "--says", "yes=accept"], "says.no"),
        (vec!["--check", "why", "--says", "yes=accept"], "field of which one option is picked"),
        (vec!["--column", "text"], "COLUMN=SOURCE"),
    ] {
        let refused = set(&more);
        assert_ne!(refused.code, 0, "{more:?}: {refused:?}");
        assert!(refused.err.contains(sentence), "{more:?}: {refused:?}");
    }
}
