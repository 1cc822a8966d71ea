//! New passwords, new addresses, keys and suspensions: what changes and what that ends.

use base::{Email, Handle, Result, Title, days, hours};
use market::{
    AccountId, ApiKeyId, SessionId,
    accounts::{self, Entry, NewKey, Password, Passwords, Role, Scope},
};
use store::Tx;
use testkit::{BASE_URL, PASSWORD, World, on_each_store, visit};

use super::sign_in::{is_open, opened, sign_in, try_password};

const OTHER: &str = "four words nobody guesses";

async fn hash(text: &str) -> String {
    Passwords::new(2).hash(&Password::parse("password", text).unwrap()).await.unwrap()
}

async fn session(world: &World, account: AccountId) -> (String, SessionId) {
    let token = world.signed_in(account).await;
    let read = token.clone();
    let session = world.read(async move |tx| accounts::session_of(tx, &read).await).await;
    (token, session.expect("a session").id)
}

async fn begin_reset(world: &World, email: &str) -> Result<()> {
    let email = Email::parse("email", email)?;
    let begin =
        async move |tx: &mut Tx| accounts::begin_reset(tx, &email, visit().address, BASE_URL).await;
    world.db.write(begin).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reset_link_sets_a_password_once_and_ends_every_session() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let (token, _) = session(&world, ada).await;
        begin_reset(&world, "ada@example.org").await.unwrap();
        let older = world.link_to("ada@example.org", "/reset/").await;
        world.wait(1);
        begin_reset(&world, "ada@example.org").await.unwrap();
        let link = world.link_to("ada@example.org", "/reset/").await;
        let hash = hash(OTHER).await;
        let finish = async |link: &str| {
            let (link, hash) = (link.to_owned(), hash.clone());
            let finish = async move |tx: &mut Tx| accounts::finish_reset(tx, &link, &hash).await;
            world.db.write(finish).await
        };
        assert_eq!(finish(&older).await.unwrap_err().code(), Some("link-spent"));
        let (one, two) = tokio::join!(finish(&link), finish(&link));
        assert_eq!([one.is_ok(), two.is_ok()].iter().filter(|it| **it).count(), 1);
        assert!(!is_open(&world, &token).await);
        let old = sign_in(&world, "ada@example.org", PASSWORD).await.unwrap();
        assert_eq!(old, Entry::Wrong);
        opened(sign_in(&world, "ada@example.org", OTHER).await.unwrap());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn resets_are_limited_by_address_whether_anybody_has_it_or_not() {
    on_each_store(async |world| {
        world.person("ada").await;
        for email in ["ada@example.org", "nobody@example.org"] {
            for _ in 0..3 {
                begin_reset(&world, email).await.unwrap();
            }
            let fourth = begin_reset(&world, email).await.unwrap_err();
            assert_eq!(fourth.code(), Some("too-many-tries"), "{email}");
        }
        assert_eq!(world.letters_to("nobody@example.org").await, []);
        assert_eq!(world.letters_to("ada@example.org").await.len(), 3);
        world.wait(hours(1));
        begin_reset(&world, "ada@example.org").await.unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_password_ends_the_other_sessions() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let ((here, id), (there, _)) = (session(&world, ada).await, session(&world, ada).await);
        let hash = hash(OTHER).await;
        let change = async |given: &str| {
            let checked = try_password(&world, "ada@example.org", given).await.unwrap();
            let hash = hash.clone();
            let change =
                async move |tx: &mut Tx| accounts::change_password(tx, id, &checked, &hash).await;
            world.db.write(change).await
        };
        let base::Error::Invalid(fields) = change("a guess").await.unwrap_err() else {
            panic!("a field is wrong");
        };
        assert_eq!((fields[0].field.as_str(), fields[0].code), ("old_password", "password-wrong"));
        change(PASSWORD).await.unwrap();
        assert!(is_open(&world, &here).await && !is_open(&world, &there).await);
        let letters = world.letters_to("ada@example.org").await;
        assert!(letters[0].text.contains("Your password was changed."));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_address_counts_after_its_link_and_belongs_to_one() {
    on_each_store(async |world| {
        let people = [world.person("ada").await, world.person("ben").await];
        let begin = async |account: AccountId| {
            let (_, session) = session(&world, account).await;
            let begin = async move |tx: &mut Tx| {
                let new = Email::parse("email", "new@example.org")?;
                accounts::begin_email_change(tx, account, session, &new, BASE_URL).await
            };
            world.wait(1);
            world.write(begin).await;
            world.link_to("new@example.org", "/email/").await
        };
        let links = [begin(people[0]).await, begin(people[1]).await];
        assert!(world.letters_to("ada@example.org").await[0].text.contains("another e-mail"));
        let ada = people[0];
        let email = async move |tx: &mut Tx| Ok(accounts::find(tx, ada).await?.email);
        assert_eq!(world.read(email).await.as_str(), "ada@example.org");

        let finish = async |link: &String| {
            let link = link.clone();
            let finish = async move |tx: &mut Tx| accounts::finish_email_change(tx, &link).await;
            world.db.write(finish).await
        };
        let (one, two) = tokio::join!(finish(&links[0]), finish(&links[1]));
        let refused: Vec<_> = [&one, &two].into_iter().filter_map(|it| it.as_ref().err()).collect();
        assert_eq!(refused.len(), 1, "{one:?} {two:?}");
        assert_eq!(refused[0].code(), Some("email-taken"));
        // The address that was left is free again.
        let winner = one.or(two).unwrap();
        let freed = if winner == ada { "ada@example.org" } else { "ben@example.org" };
        let register = async move |tx: &mut Tx| {
            accounts::register(tx, super::somebody(freed, base::Day::from_date(1990, 1, 1))).await
        };
        world.write(register).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_address_needs_a_fresh_proof() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let (_, session) = session(&world, ada).await;
        world.wait(accounts::PROOF + 1);
        let begin = async move |tx: &mut Tx| {
            let new = Email::parse("email", "new@example.org")?;
            accounts::begin_email_change(tx, ada, session, &new, BASE_URL).await
        };
        assert_eq!(world.refusal(begin).await, "proof-needed");
        assert_eq!(world.letters_to("new@example.org").await, []);
        let rename = async move |tx: &mut Tx| {
            accounts::rename(tx, ada, &Handle::parse("name", "Ada L.")?).await?;
            Ok(accounts::find(tx, ada).await?.name)
        };
        assert_eq!(world.write(rename).await.as_str(), "Ada L.");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_open_with_their_scopes_until_they_end() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let expires_at = Some(world.clock.now().plus(days(1)));
        let make = async move |tx: &mut Tx| {
            let name = Title::parse("name", "Results")?;
            let scopes = vec![Scope::Request, Scope::Read, Scope::Read];
            accounts::create_key(tx, ada, NewKey { name, scopes, expires_at }).await
        };
        let (id, secret): (ApiKeyId, String) = world.write(make).await;
        assert!(secret.starts_with("mk_") && secret.len() == 3 + 52, "{secret}");
        let open = async |secret: &str| {
            let secret = secret.to_owned();
            world.read(async move |tx| accounts::authenticate(tx, &secret).await).await
        };
        let key = open(&secret).await.expect("an open key");
        assert_eq!((key.account, key.scopes), (ada, vec![Scope::Read, Scope::Request]));
        assert!(open("mk_").await.is_none() && open(&secret[1..]).await.is_none());
        let listed = world.read(async move |tx| accounts::keys_of(tx, ada).await).await;
        assert_eq!((listed.len(), listed[0].prefix.as_str()), (1, &secret[..9]));

        let theirs = async move |tx: &mut Tx| accounts::revoke_key(tx, ben, id).await;
        assert_eq!(world.refusal(theirs).await, "api-key-not-found");
        world.wait(days(1));
        assert!(open(&secret).await.is_none(), "it has expired");

        let lasting = world.key(ada, &[Scope::Read]).await;
        assert!(open(&lasting).await.is_some());
        let revoke = async move |tx: &mut Tx| {
            let id = accounts::keys_of(tx, ada).await?[0].id;
            accounts::revoke_key(tx, ada, id).await?;
            accounts::revoke_key(tx, ada, id).await
        };
        world.write(revoke).await;
        assert!(open(&lasting).await.is_none());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_have_scopes_an_end_ahead_and_a_number() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let now = world.clock.now();
        let make = async |scopes: &'static [Scope], expires_at| {
            let make = async move |tx: &mut Tx| {
                let name = Title::parse("name", "Results")?;
                let new = NewKey { name, scopes: scopes.to_vec(), expires_at };
                accounts::create_key(tx, ada, new).await.map(|_| ())
            };
            world.db.write(make).await
        };
        let code = |it: Result<()>| match it.unwrap_err() {
            base::Error::Invalid(fields) => fields[0].code,
            other => other.code().unwrap(),
        };
        assert_eq!(code(make(&[], None).await), "scopes-needed");
        assert_eq!(code(make(&[Scope::Read], Some(now)).await), "expiry-in-the-past");
        for _ in 0..accounts::MOST_KEYS {
            make(&[Scope::Read], None).await.unwrap();
        }
        assert_eq!(code(make(&[Scope::Read], None).await), "too-many-api-keys");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_suspended_person_reads_why_and_cannot_act() {
    on_each_store(async |world| {
        let (ada, mo) = (world.person("ada").await, world.staff("mo", Role::Moderator).await);
        let secret = world.key(ada, &[Scope::Work]).await;
        let suspend = async |who: AccountId, reason: &'static str| {
            let suspend = async move |tx: &mut Tx| accounts::suspend(tx, mo, who, reason).await;
            world.db.write(suspend).await
        };
        let reason = "Copied answers in three projects.";
        assert!(matches!(suspend(ada, "no").await, Err(base::Error::Invalid(_))));
        assert_eq!(suspend(mo, reason).await.unwrap_err().code(), Some("account-is-staff"));
        suspend(ada, reason).await.unwrap();
        let twice = suspend(ada, reason).await.unwrap_err();
        assert_eq!(twice.code(), Some("account-already-suspended"));

        let must = async move |tx: &mut Tx| accounts::must_act(tx, ada).await;
        assert_eq!(world.refusal(must).await, "account-suspended");
        assert!(world.letters_to("ada@example.org").await[0].text.contains(reason));
        let token = opened(sign_in(&world, "ada@example.org", PASSWORD).await.unwrap());
        assert!(is_open(&world, &token).await, "they can still read and withdraw");
        let open = async move |tx: &mut Tx| accounts::authenticate(tx, &secret).await;
        assert!(world.read(open).await.is_none(), "programs wait");

        let restore = async move |tx: &mut Tx| accounts::restore(tx, mo, ada).await;
        world.write(restore).await;
        assert_eq!(world.refusal(restore).await, "account-not-suspended");
        assert!(world.write(must).await.may_act());
    })
    .await;
}
