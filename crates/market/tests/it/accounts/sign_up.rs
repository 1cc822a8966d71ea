//! Sign-up: an address is confirmed once, and nobody learns who has an account.

use std::net::IpAddr;

use base::{Day, Result, days};
use market::accounts::{self, Purpose};
use store::Tx;
use testkit::{BASE_URL, World, on_each_store};

use super::somebody;

const ADULT: Day = Day::from_date(1990, 1, 1);

async fn sign_up(world: &World, email: &'static str, hash: &'static str) {
    world
        .write(async move |tx| {
            let mut new = somebody(email, ADULT);
            new.password_hash = hash.to_owned();
            accounts::sign_up(tx, new, BASE_URL).await
        })
        .await;
}

async fn confirm(world: &World, token: &str) -> Result<market::AccountId> {
    let token = token.to_owned();
    world.db.write(async move |tx| accounts::confirm_by_link(tx, &token).await).await
}

async fn found(world: &World, email: &'static str) -> accounts::Account {
    let find = async move |tx: &mut Tx| {
        accounts::find_by_email(tx, &base::Email::parse("email", email)?).await
    };
    world.read(find).await.expect("an account")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_confirmation_link_works_once() {
    on_each_store(async |world| {
        sign_up(&world, "ada@example.org", "hash").await;
        assert!(!found(&world, "ada@example.org").await.may_act());
        let token = world.link_to("ada@example.org", "/confirm/").await;
        assert!(26 <= token.len(), "128 bits and more");
        let seen = token.clone();
        let kept = async move |tx: &mut Tx| {
            let select = store::sql("select count(*) as n from email_token where token_hash = $1");
            tx.one(select.bind(&seen)).await?.get::<i64>("n")
        };
        assert_eq!(world.read(kept).await, 0, "the token itself is not stored");

        // Two people follow the link at once: one succeeds (I15).
        let (one, two) = tokio::join!(confirm(&world, &token), confirm(&world, &token));
        assert_eq!([one.is_ok(), two.is_ok()].iter().filter(|it| **it).count(), 1);
        let refused = [one, two].into_iter().find_map(Result::err).unwrap();
        assert_eq!(refused.code(), Some("link-spent"));
        assert!(found(&world, "ada@example.org").await.may_act());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_passes_and_serves_one_purpose() {
    on_each_store(async |world| {
        sign_up(&world, "ada@example.org", "hash").await;
        let token = world.link_to("ada@example.org", "/confirm/").await;
        let other = token.clone();
        let as_reset = async move |tx: &mut Tx| {
            accounts::spend_link(tx, Purpose::Reset, &other).await.map(|_| ())
        };
        assert_eq!(world.refusal(as_reset).await, "link-spent");
        world.wait(days(7) - 1);
        let looked = token.clone();
        let look = async move |tx: &mut Tx| {
            accounts::look_at_link(tx, Purpose::Confirm, &looked).await.map(|_| ())
        };
        world.read(look).await;
        world.wait(1);
        assert_eq!(confirm(&world, &token).await.unwrap_err().code(), Some("link-spent"));

        let ada = found(&world, "ada@example.org").await.id;
        let again =
            async move |tx: &mut Tx| accounts::send_confirmation_again(tx, ada, BASE_URL).await;
        world.write(again).await;
        let fresh = world.link_to("ada@example.org", "/confirm/").await;
        assert_ne!(fresh, token);
        assert_eq!(confirm(&world, &fresh).await.unwrap(), ada);
    })
    .await;
}

/// I2: the reply is the same, only the letter differs.
#[tokio::test(flavor = "multi_thread")]
async fn nobody_learns_at_sign_up_who_has_an_account() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        sign_up(&world, "ada@example.org", "another hash").await;
        let letters = world.letters_to("ada@example.org").await;
        assert_eq!(letters.len(), 1);
        assert!(letters[0].subject.starts_with("You already have an account"));
        let account = found(&world, "ada@example.org").await;
        assert_eq!((account.id, account.name.as_str()), (ada, "ada"), "nothing was changed");

        sign_up(&world, "ben@example.org", "hash").await;
        let letters = world.letters_to("ben@example.org").await;
        assert!(letters[0].subject.starts_with("Confirm your e-mail address"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_is_not_lost_to_a_squatter() {
    on_each_store(async |world| {
        sign_up(&world, "ada@example.org", "the squatter's").await;
        let squatter = world.link_to("ada@example.org", "/confirm/").await;
        let id = found(&world, "ada@example.org").await.id;
        let session = world.signed_in(id).await;

        world.wait_hours(1);
        sign_up(&world, "ada@example.org", "ada's own").await;
        let ada = world.link_to("ada@example.org", "/confirm/").await;
        let open = async move |tx: &mut Tx| accounts::session_of(tx, &session).await;
        assert!(world.read(open).await.is_none(), "the squatter is out");
        assert_eq!(confirm(&world, &squatter).await.unwrap_err().code(), Some("link-spent"));
        assert_eq!(confirm(&world, &ada).await.unwrap(), id);
        let hash = async move |tx: &mut Tx| {
            let select = store::sql("select password_hash from account where id = $1");
            tx.one(select.bind(id)).await?.get::<String>("password_hash")
        };
        assert_eq!(world.read(hash).await, "ada's own");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn sign_ups_are_counted_by_network_and_letters_by_address() {
    on_each_store(async |world| {
        let begin = async |from: &str| {
            let from: IpAddr = from.parse().unwrap();
            world.db.write(async move |tx| accounts::begin_sign_up(tx, from).await).await
        };
        for n in 1..=5 {
            // All of one /64, which is one household.
            begin(&format!("2001:db8:1:2::{n}")).await.unwrap();
        }
        let sixth = begin("2001:db8:1:2:ffff::1").await.unwrap_err();
        assert_eq!(sixth.code(), Some("too-many-tries"));
        begin("2001:db8:1:3::1").await.unwrap();
        begin("203.0.113.9").await.unwrap();
        world.wait_hours(1);
        begin("2001:db8:1:2::1").await.unwrap();

        for _ in 0..5 {
            world.wait(1);
            sign_up(&world, "ada@example.org", "hash").await;
        }
        assert_eq!(world.letters_to("ada@example.org").await.len(), 3);
        let newest = world.link_to("ada@example.org", "/confirm/").await;
        confirm(&world, &newest).await.expect("the last link that was sent still works");
    })
    .await;
}
