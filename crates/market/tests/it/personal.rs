//! A person's copy of everything, and the end of their account.

use base::{Money, Result, Rule};
use market::{
    AccountId,
    accounts::{self, Entry, Role, Scope},
    ledger::{self, Name},
    personal::{self, Cursor, Refusal},
};
use store::Tx;
use testkit::{PASSWORD, Posting, World, on_each_store};

use super::{
    accounts::sign_in::{is_open, sign_in},
    assignments::{claim, submit},
};

async fn copy(world: &World, account: AccountId) -> serde_json::Value {
    let (mut text, mut cursor) = (String::new(), Cursor::default());
    loop {
        let at = cursor.clone();
        let next = async move |tx: &mut Tx| personal::next_part(tx, account, &at).await;
        let Some((part, next)) = world.read(next).await else { break };
        text.push_str(&part);
        cursor = next;
    }
    serde_json::from_str(&text).unwrap_or_else(|it| panic!("{it} in {text}"))
}

async fn close(world: &World, account: AccountId) -> Result<()> {
    world.db.write(async move |tx| personal::close(tx, account).await).await
}

#[test]
fn every_refusal_has_a_sentence() {
    for refusal in Refusal::ALL {
        let code = refusal.verdict().1;
        let known = personal::CODES.iter().chain(accounts::CODES).any(|(it, _)| *it == code);
        assert!(known, "no sentence for {code}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_holds_everything_of_the_person_and_nothing_of_others() {
    on_each_store(async |world| {
        let ada = world.requester("ada", Money::cents(1234)).await;
        world.requester("ben", Money::units(99)).await;
        let (session, key) = (world.signed_in(ada).await, world.key(ada, &[Scope::Read]).await);
        let copy = copy(&world, ada).await;
        let account = &copy["account"][0];
        assert_eq!(account["email"], "ada@example.org");
        assert_eq!(account["born_on"], "1990-05-17");
        assert_eq!(account["created_at"], "2026-11-22T08:00:00.000Z");
        assert_eq!(copy["sessions"].as_array().unwrap().len(), 1);
        assert_eq!(copy["api_keys"][0]["name"], "a test");
        assert_eq!(copy["money"].as_array().unwrap().len(), 1);
        assert_eq!(copy["money"][0]["amount"], "12.34");
        let text = copy.to_string();
        for secret in ["argon2", session.as_str(), key.as_str(), "\"ben\"", "ben@", "hash"] {
            assert!(!text.contains(secret), "{secret} in {text}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_copy_comes_in_parts_and_is_whole() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let fill = async move |tx: &mut Tx| {
            for _ in 0..1_000 {
                accounts::open_session(tx, ada, &testkit::visit()).await?;
            }
            Ok(())
        };
        world.write(fill).await;
        let copy = copy(&world, ada).await;
        assert_eq!(copy["sessions"].as_array().unwrap().len(), 1_000);
        assert_eq!(copy["account"].as_array().unwrap().len(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_closes_when_it_is_empty_and_nothing_personal_is_left() {
    on_each_store(async |world| {
        let ada = world.requester("ada", Money::units(3)).await;
        let (session, secret) = (world.signed_in(ada).await, world.key(ada, &[Scope::Read]).await);
        let refused = close(&world, ada).await.unwrap_err();
        assert_eq!(refused.code(), Some("closing-balance-left"));
        let hold = async move |tx: &mut Tx| {
            ledger::reserve(tx, "k", &Name::available(ada), Money::units(3), "test", "k").await
        };
        let hold = world.write(hold).await;
        assert_eq!(close(&world, ada).await.unwrap_err().code(), Some("closing-money-held"));
        let pay = async move |tx: &mut Tx| {
            let draft = ledger::Draft::new("payout", "out", "test", "k");
            let (from, to) = (Name::available(ada), Name::world("hand"));
            ledger::capture(tx, hold, draft.moves(from, to, Money::units(3))).await
        };
        world.write(pay).await;
        close(&world, ada).await.unwrap();

        assert!(!is_open(&world, &session).await);
        let open = async move |tx: &mut Tx| accounts::authenticate(tx, &secret).await;
        assert!(world.read(open).await.is_none());
        let entry = sign_in(&world, "ada@example.org", PASSWORD).await.unwrap();
        assert_eq!(entry, Entry::Wrong);
        assert_eq!(close(&world, ada).await.unwrap_err().code(), Some("account-not-found"));
        let left = copy(&world, ada).await.to_string();
        for trace in ["ada@", "1990", "Firefox", "203.0.113"] {
            assert!(!left.contains(trace), "{trace} in {left}");
        }
        let letters = world.letters_to("ada@example.org").await;
        assert_eq!(letters.len(), 1, "all that is left is the goodbye");
        let again = world.person("ada").await;
        assert_ne!(again, ada, "the address is free");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_admin_stays() {
    on_each_store(async |world| {
        let ann = world.staff("ann", Role::Admin).await;
        assert_eq!(close(&world, ann).await.unwrap_err().code(), Some("admin-is-the-last"));
        world.staff("ben", Role::Admin).await;
        close(&world, ann).await.unwrap();
        let roles = async move |tx: &mut Tx| accounts::roles_of(tx, ann).await;
        assert_eq!(world.read(roles).await, []);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn work_is_copied_and_keeps_both_sides_from_leaving() {
    on_each_store(async |world| {
        let (ada, rita) =
            (world.person("ada").await, world.requester("rita", Money::units(10)).await);
        let project = world.open_project(rita, Posting::default()).await;
        let claimed = claim(&world, ada, project).await.unwrap();
        submit(&world, ada, claimed.id, "a word of mine").await.unwrap();

        let adas = copy(&world, ada).await;
        assert_eq!(adas["assignments"][0]["reward"], "0.80");
        assert_eq!(adas["answers"][0]["body"], r#"{"answer":"a word of mine"}"#);
        let ritas = copy(&world, rita).await;
        assert_eq!(ritas["projects"][0]["title"], "Say what you see");
        assert!(!ritas.to_string().contains("a word of mine"), "not yet theirs");

        let obstacles =
            async |id| world.read(async move |tx| personal::obstacles(tx, id).await).await;
        assert_eq!(obstacles(ada).await, [Refusal::WorkLive]);
        let of_rita = obstacles(rita).await;
        for it in [Refusal::ProjectsLive, Refusal::MoneyHeld, Refusal::BalanceLeft] {
            assert_eq!(of_rita.iter().filter(|found| **found == it).count(), 1, "{of_rita:?}");
        }
        assert_eq!(close(&world, ada).await.unwrap_err().code(), Some("closing-work-live"));
        assert_eq!(close(&world, rita).await.unwrap_err().code(), Some("closing-projects-live"));
    })
    .await;
}
