//! The first admin, by link or by command; no password is ever an argument.

use std::path::Path;

use base::Email;
use market::accounts::{self, Role};
use store::{Config, Db, Place};

use super::program::{Ended, run};

const CREATE: &[&str] = &["admin", "create", "--email", "ada@example.org", "--name", "Ada"];

fn create(folder: &Path, more: &[&str], input: &str) -> Ended {
    run(folder, &[CREATE, more].concat(), input)
}

async fn roles(folder: &Path) -> Vec<Role> {
    let place = Place::File(folder.join("data/mickle.db"));
    let db = Db::open(Config::new(place)).await.expect("the store");
    let found = db.read(async move |tx| {
        let email = Email::parse("email", "ada@example.org")?;
        match accounts::find_by_email(tx, &email).await? {
            Some(known) => {
                assert!(known.email_confirmed_at.is_some(), "the operator vouches for the address");
                accounts::roles_of(tx, known.id).await
            }
            None => Ok(Vec::new()),
        }
    });
    found.await.expect("the roles")
}

#[tokio::test]
async fn staff_are_made_with_a_password_from_the_standard_input() {
    let folder = tempfile::tempdir().expect("a folder");
    let born = ["--born-on", "1990-05-17", "--password-stdin"];
    let made = create(folder.path(), &born, "a password of mine\n");
    assert_eq!((made.code, made.err.as_str()), (0, ""), "{made:?}");
    assert!(made.out.contains("ada@example.org was made with the role admin"), "{made:?}");
    assert_eq!(roles(folder.path()).await, [Role::Admin]);

    // Once more with another role: the account stays, nothing is asked.
    let again = create(folder.path(), &["--role", "treasurer"], "");
    assert_eq!((again.code, again.err.as_str()), (0, ""), "{again:?}");
    assert!(again.out.contains("has now the role treasurer"), "{again:?}");
    assert_eq!(roles(folder.path()).await, [Role::Treasurer, Role::Admin]);
}

#[tokio::test]
async fn what_is_wrong_is_said_in_a_sentence() {
    let folder = tempfile::tempdir().expect("a folder");
    let stdin = "--password-stdin";
    for (more, input, sentence) in [
        (vec!["--born-on", "1990-05-17", stdin], "short\n", "password: "),
        (vec!["--born-on", "1990-02-30", stdin], "long enough it is\n", "is no date"),
        (vec!["--born-on", "2020-02-20", stdin], "long enough it is\n", "born_on: "),
        (vec![stdin], "long enough it is\n", "--born-on"),
        (vec!["--born-on", "1990-05-17"], "", "no terminal"),
        (vec!["--role", "king"], "", "moderator, assessor, treasurer, manager, admin"),
    ] {
        let ended = create(folder.path(), &more, input);
        assert_ne!(ended.code, 0, "{more:?}: {ended:?}");
        assert!(ended.err.contains(sentence), "{more:?}: {ended:?}");
        assert_eq!(roles(folder.path()).await, []);
    }
}

#[test]
fn the_first_admins_link_is_given_until_there_is_an_admin() {
    let folder = tempfile::tempdir().expect("a folder");
    let token = ["admin", "token", "--base-url", "https://market.example/"];
    let given = run(folder.path(), &token, "");
    assert_eq!(given.code, 0, "{given:?}");
    assert!(given.out.starts_with("https://market.example/setup/"), "{given:?}");

    let born = ["--born-on", "1990-05-17", "--password-stdin"];
    assert_eq!(create(folder.path(), &born, "a password of mine\n").code, 0);
    let refused = run(folder.path(), &token, "");
    assert_eq!(refused.code, 1, "{refused:?}");
    assert!(refused.err.contains("there is an admin already"), "{refused:?}");
}
