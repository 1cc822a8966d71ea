//! Signing in: limits on guessing, sessions that end, and the password given again.

use base::{Email, Result, days, hours, minutes};
use market::{
    AccountId,
    accounts::{self, Checked, Entry, Passwords, Role},
};
use store::Tx;
use testkit::{PASSWORD, World, on_each_store, visit};

/// The first two steps: the counted try, and the look at the password.
pub(super) async fn try_password(world: &World, email: &str, given: &str) -> Result<Checked> {
    let email = Email::parse("email", email)?;
    let begin = async move |tx: &mut Tx| accounts::begin_sign_in(tx, &email, visit().address).await;
    let attempt = world.db.write(begin).await?;
    Passwords::new(2).check(attempt, given).await
}

/// All three steps.
pub(crate) async fn sign_in(world: &World, email: &str, given: &str) -> Result<Entry> {
    let checked = try_password(world, email, given).await?;
    world.db.write(async move |tx| accounts::finish_sign_in(tx, &checked, &visit()).await).await
}

pub(crate) async fn is_open(world: &World, token: &str) -> bool {
    let token = token.to_owned();
    world.read(async move |tx| accounts::session_of(tx, &token).await).await.is_some()
}

pub(super) fn opened(entry: Entry) -> String {
    match entry {
        Entry::Open(token) => token,
        other => panic!("not open: {other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_right_password_opens_a_session_and_nothing_else_does() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let first = opened(sign_in(&world, "ada@example.org", PASSWORD).await.unwrap());
        let second = opened(sign_in(&world, "Ada@Example.org", PASSWORD).await.unwrap());
        assert_ne!(first, second, "each sign-in has a token of its own");
        assert!(52 <= first.len(), "256 bits");
        let token = first.clone();
        let session = world.read(async move |tx| accounts::session_of(tx, &token).await).await;
        let session = session.expect("a session");
        assert_eq!((session.account, session.name.as_str()), (ada, "ada"));

        let guess = sign_in(&world, "ada@example.org", "correct horse").await.unwrap();
        let nobody = sign_in(&world, "nobody@example.org", PASSWORD).await.unwrap();
        let long = sign_in(&world, "ada@example.org", &"x".repeat(10_000)).await.unwrap();
        assert_eq!([guess, nobody, long], [Entry::Wrong, Entry::Wrong, Entry::Wrong]);
        assert!(!is_open(&world, "").await && !is_open(&world, &first[1..]).await);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_thirty_guesses_at_once_five_are_looked_at() {
    on_each_store(async |world| {
        world.person("ada").await;
        let mut guesses = tokio::task::JoinSet::new();
        for _ in 0..30 {
            let world = world.clone();
            guesses.spawn(async move {
                let email = Email::parse("email", "ada@example.org").unwrap();
                let begin = async move |tx: &mut Tx| {
                    accounts::begin_sign_in(tx, &email, visit().address).await
                };
                world.db.write(begin).await
            });
        }
        let (taken, refused): (Vec<_>, Vec<_>) =
            guesses.join_all().await.into_iter().partition(Result::is_ok);
        assert_eq!((taken.len(), refused.len()), (5, 25));
        for it in refused {
            assert_eq!(it.unwrap_err().code(), Some("too-many-tries"));
        }
        // The right password does not get past the limit either, but nobody is locked out.
        let now = sign_in(&world, "ada@example.org", PASSWORD).await.unwrap_err();
        assert_eq!(now.code(), Some("too-many-tries"));
        world.wait(minutes(15));
        opened(sign_in(&world, "ada@example.org", PASSWORD).await.unwrap());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_network_guesses_thirty_times_over_all_accounts() {
    on_each_store(async |world| {
        let begin = async |n: usize| {
            let email = Email::parse("email", &format!("person{n}@example.org")).unwrap();
            let begin = async move |tx: &mut Tx| {
                accounts::begin_sign_in(tx, &email, visit().address).await.map(|_| ())
            };
            world.db.write(begin).await
        };
        for n in 0..30 {
            begin(n).await.unwrap();
        }
        assert_eq!(begin(30).await.unwrap_err().code(), Some("too-many-tries"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn right_passwords_use_up_no_tries() {
    on_each_store(async |world| {
        world.person("ada").await;
        for _ in 0..7 {
            opened(sign_in(&world, "ada@example.org", PASSWORD).await.unwrap());
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_password_changed_meanwhile_does_not_open() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let checked = try_password(&world, "ada@example.org", PASSWORD).await.unwrap();
        assert!(checked.is_right());
        let change = async move |tx: &mut Tx| {
            let update = store::sql("update account set password_hash = 'new' where id = $1");
            tx.exec(update.bind(ada)).await
        };
        world.write(change).await;
        let finish =
            async move |tx: &mut Tx| accounts::finish_sign_in(tx, &checked, &visit()).await;
        assert_eq!(world.write(finish).await, Entry::Wrong);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn sessions_rest_and_age_and_end() {
    on_each_store(async |world| {
        let (ada, ann) = (world.person("ada").await, world.staff("ann", Role::Admin).await);
        let touch = async |token: &str| {
            let token = token.to_owned();
            let touch = async move |tx: &mut Tx| {
                let session = accounts::session_of(tx, &token).await?;
                accounts::touch_session(tx, session.expect("an open session").id).await
            };
            world.write(touch).await;
        };
        let (worker, admin) = (world.signed_in(ada).await, world.signed_in(ann).await);
        world.wait(minutes(29));
        touch(&admin).await;
        world.wait(minutes(31));
        assert!(!is_open(&world, &admin).await, "an admin's session rests half an hour");
        assert!(is_open(&world, &worker).await);
        world.wait(hours(11) - 1);
        assert!(is_open(&world, &worker).await);
        world.wait(1);
        assert!(!is_open(&world, &worker).await, "others rest 12 hours");

        let (worker, admin) = (world.signed_in(ada).await, world.signed_in(ann).await);
        for _ in 0..25 {
            world.wait(minutes(29));
            if is_open(&world, &admin).await {
                touch(&admin).await;
            }
            touch(&worker).await;
        }
        assert!(!is_open(&world, &admin).await, "an admin's session lives 12 hours");
        let mut lived = 25 * minutes(29);
        while lived + hours(11) < days(14) {
            world.wait(hours(11));
            lived += hours(11);
            touch(&worker).await;
        }
        world.wait(days(14) - lived);
        assert!(!is_open(&world, &worker).await, "no session lives longer than 14 days");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_ends_their_own_sessions_only() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let tokens = [world.signed_in(ada).await, world.signed_in(ada).await];
        let bens = world.signed_in(ben).await;
        let list = async |id| world.read(async move |tx| accounts::sessions_of(tx, id).await).await;
        let mine = list(ada).await;
        assert_eq!(mine.len(), 2);
        assert_eq!((mine[0].agent.as_str(), mine[0].address.as_str()), ("Firefox", "203.0.113.7"));
        let theirs = list(ben).await[0].id;
        let end = async move |tx: &mut Tx| accounts::end_session(tx, ada, theirs).await;
        assert_eq!(world.refusal(end).await, "session-not-found");
        assert!(is_open(&world, &bens).await);

        let kept = mine[0].id;
        world.write(async move |tx| accounts::end_sessions(tx, ada, Some(kept)).await).await;
        let left = list(ada).await;
        assert_eq!(left.iter().map(|it| it.id).collect::<Vec<_>>(), [kept]);
        world.write(async move |tx| accounts::end_session(tx, ada, kept).await).await;
        for token in &tokens {
            assert!(!is_open(&world, token).await);
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_matters_asks_for_the_password_again() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let token = world.signed_in(ada).await;
        let session = world.read(async move |tx| accounts::session_of(tx, &token).await).await;
        let session = session.expect("a session").id;
        let must = async move |tx: &mut Tx| accounts::must_be_proved(tx, ada, session).await;
        world.wait(accounts::PROOF);
        world.write(must).await;
        world.wait(1);
        assert_eq!(world.refusal(must).await, "proof-needed");

        let prove = async |given: &str| {
            let begin =
                async move |tx: &mut Tx| accounts::begin_proof(tx, ada, visit().address).await;
            let checked = Passwords::new(2).check(world.write(begin).await, given).await.unwrap();
            let prove = async move |tx: &mut Tx| accounts::prove(tx, session, &checked, "").await;
            world.write(prove).await
        };
        assert!(!prove("a guess").await);
        assert_eq!(world.refusal(must).await, "proof-needed");
        assert!(prove(PASSWORD).await);
        world.write(must).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn roles_end_sessions_so_that_nothing_of_an_old_role_lingers() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let token = world.signed_in(ada).await;
        let grant = async move |tx: &mut Tx| accounts::grant(tx, None, ada, Role::Treasurer).await;
        world.write(grant).await;
        assert!(!is_open(&world, &token).await);
        let token = world.signed_in(ada).await;
        let revoke =
            async move |tx: &mut Tx| accounts::revoke(tx, None, ada, Role::Treasurer).await;
        world.write(revoke).await;
        assert!(!is_open(&world, &token).await);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn old_sessions_and_links_are_forgotten() {
    on_each_store(async |world| {
        let ada: AccountId = world.person("ada").await;
        world.signed_in(ada).await;
        let left = async move |tx: &mut Tx| {
            accounts::forget(tx).await?;
            tx.one(store::sql("select count(*) as n from session")).await?.get::<i64>("n")
        };
        world.wait(days(44));
        assert_eq!(world.write(left).await, 1);
        world.wait(1);
        assert_eq!(world.write(left).await, 0);
    })
    .await;
}
