//! The market to explore: made once, lively, and with books that are right.

use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
};

use market::projects::{self, Ending, Hiring, Project, State};
use store::{Config, Db, Place};
use testkit::wire::free_address;

use super::program::{self, run};

/// A running demonstration and what it has said until it was ready.
struct Demo {
    child: Child,
    said: String,
}

impl Demo {
    fn start(folder: &Path) -> Self {
        let address = free_address().expect("a free port");
        let mut command = Command::new(program::path());
        command.args(["demo", "--data"]).arg(folder).args(["--listen", &address]);
        let mut child = command.stdout(Stdio::piped()).spawn().expect("the program starts");
        let mut lines = BufReader::new(child.stdout.take().expect("an output")).lines();
        let mut said = String::new();
        for line in lines.by_ref() {
            said += &(line.expect("text") + "\n");
            if said.ends_with("on your own machine.\n") {
                break;
            }
        }
        Self { child, said }
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

#[tokio::test]
async fn the_demonstration_is_made_once_and_its_books_are_right() {
    let folder = tempfile::tempdir().expect("a folder");
    let first = Demo::start(folder.path());
    assert!(first.said.starts_with("Making a market to explore"), "{}", first.said);
    let password = "many a little makes a mickle";
    for word in ["admin@demo.example", "greta@demo.example", password, "mk_"] {
        assert!(first.said.contains(word), "{word} in {}", first.said);
    }
    drop(first);

    let checked = run(folder.path(), &["check", "--data", "."], "");
    assert_eq!(checked.code, 0, "{checked:?}");
    let (found, accepted) = projects(folder.path()).await;
    assert!(3_000 <= accepted, "{accepted} answers were accepted");
    for state in State::ALL {
        assert!(found.iter().any(|it| it.state == *state), "no project is {state}");
    }
    for ending in Ending::ALL {
        assert!(found.iter().any(|it| it.ending == Some(*ending)), "no project is {ending}");
    }
    for hiring in Hiring::ALL {
        assert!(found.iter().any(|it| it.hiring == *hiring), "no project is {hiring}");
    }
    for language in ["en", "de", "fr"] {
        assert!(25 <= 5 * found.iter().filter(|it| it.language == language).count(), "{language}");
    }
    assert!(25 <= found.len(), "{} projects", found.len());

    let second = Demo::start(folder.path());
    assert!(!second.said.contains("Making a market"), "{}", second.said);
    assert!(second.said.contains("mk_"), "{}", second.said);
}

/// All projects, and how many of their answers were accepted.
async fn projects(folder: &Path) -> (Vec<Project>, i64) {
    let place = Place::File(folder.join("mickle.db"));
    let db = Db::open(Config::new(place)).await.expect("the store");
    let found = db.read(async move |tx| {
        let (mut found, mut accepted) = (Vec::new(), 0);
        for person in market::accounts::people(tx, "", None, 100).await? {
            let own = projects::list(tx, person.account.id, None, 100).await?;
            accepted += own.iter().map(|it| it.tally.accepted).sum::<i64>();
            found.extend(own.into_iter().map(|it| it.project));
        }
        Ok((found, accepted))
    });
    found.await.expect("the projects")
}

#[test]
fn another_market_is_left_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let create = ["admin", "create", "--data", ".", "--email", "ada@example.org", "--name", "Ada"];
    let more = ["--born-on", "1990-05-17", "--password-stdin"];
    let made = run(folder.path(), &[create.as_slice(), &more].concat(), "a password of mine\n");
    assert_eq!(made.code, 0, "{made:?}");
    let refused = run(folder.path(), &["demo", "--data", ".", "--listen", "127.0.0.1:0"], "");
    assert_eq!(refused.code, 1, "{refused:?}");
    assert!(refused.err.contains("holds another market"), "{refused:?}");
}
