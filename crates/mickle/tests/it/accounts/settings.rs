//! One's own settings: what matters asks for the password, and what ends has ended.

use axum::http::StatusCode;
use base::Money;
use testkit::{PASSWORD, World, on_each_store};

use super::pages::session;
use crate::house::{House, Who};

#[tokio::test(flavor = "multi_thread")]
async fn what_matters_asks_for_the_password_and_leads_back() {
    on_each_store(async |world: World| {
        let ada = world.person("ada").await;
        let house = House::new(world.clone());
        let browser = house.session(ada).await;
        world.wait(market::accounts::PROOF + 1);
        for (path, back) in [
            ("/settings/keys", "/settings/keys"),
            ("/settings/email", "/settings/email"),
            ("/settings/closing", "/settings/closing"),
            ("/settings/second-factor", "/settings/second-factor"),
        ] {
            let asked = Some(format!("/settings/proof?next={back}"));
            assert_eq!(house.get(&browser, path).await.location, asked);
            assert_eq!(house.form(&browser, path, &[]).await.location, asked);
        }
        let give = async |password: &str| {
            let pairs = [("password", password), ("next", "/settings/keys")];
            house.form(&browser, "/settings/proof", &pairs).await
        };
        let wrong = give("a wild guess").await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(give(PASSWORD).await.location.as_deref(), Some("/settings/keys"));
        assert_eq!(house.get(&browser, "/settings/keys").await.status, StatusCode::OK);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_is_shown_once_works_and_is_deleted() {
    on_each_store(async |world: World| {
        let ada = world.person("ada").await;
        let house = House::new(world.clone());
        let browser = house.session(ada).await;
        let none = house.form(&browser, "/settings/keys", &[("name", "Results")]).await;
        assert!(none.text.contains("Choose at least one scope"), "{}", none.text);
        let pairs =
            [("name", "Results"), ("scopes", "read"), ("scopes", "work"), ("expires_on", "")];
        let made = house.form(&browser, "/settings/keys", &pairs).await;
        let secret = made.text.split("Authorization: Bearer ").nth(1).unwrap();
        let key = Who::Key(secret.split('<').next().unwrap().to_owned());
        assert_eq!(house.get(&key, "/api/v1/me").await.status, StatusCode::OK);

        let list = house.get(&browser, "/settings/keys").await;
        assert!(!list.text.contains(secret.split('<').next().unwrap()), "shown only once");
        let revocation = list.text.split("action=\"/settings/keys/").nth(1).unwrap();
        let revocation = format!("/settings/keys/{}", revocation.split('"').next().unwrap());
        let gone = house.form(&browser, &revocation, &[]).await;
        assert_eq!(gone.location.as_deref(), Some("/settings/keys?done=key-is-revoked"));
        assert_eq!(house.get(&key, "/api/v1/me").await.status, StatusCode::UNAUTHORIZED);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn name_password_and_address_change() {
    on_each_store(async |world: World| {
        let ada = world.person("ada").await;
        let house = House::new(world.clone());
        let (here, there) = (house.session(ada).await, house.session(ada).await);
        let renamed = house.form(&here, "/settings/name", &[("name", "Ada L.")]).await;
        assert_eq!(renamed.location.as_deref(), Some("/settings?done=name-is-changed"));
        assert!(house.get(&here, "/settings").await.text.contains("Ada L."));
        let empty = house.form(&here, "/settings/name", &[("name", "")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);

        let change = async |old: &str| {
            let pairs = [("old_password", old), ("password", "four new safe words")];
            house.form(&here, "/settings/password", &pairs).await
        };
        assert!(change("a wild guess").await.text.contains("This is not your password"));
        let changed = change(PASSWORD).await;
        assert_eq!(changed.location.as_deref(), Some("/settings?done=password-is-changed"));
        assert_eq!(house.get(&there, "/settings").await.status, StatusCode::SEE_OTHER);

        let new = [("email", "new@example.org")];
        let sent = house.form(&here, "/settings/email", &new).await;
        assert_eq!(sent.location.as_deref(), Some("/settings?done=email-link-is-sent"));
        let link = format!("/email/{}", world.link_to("new@example.org", "/email/").await);
        assert!(house.get(&Who::Nobody, &link).await.text.contains("new@example.org"));
        let used = house.form(&here, &link, &[]).await;
        assert_eq!(used.location.as_deref(), Some("/settings?done=email-is-changed"));
        assert!(house.get(&here, "/settings").await.text.contains("new@example.org"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn sessions_are_listed_and_ended() {
    on_each_store(async |world: World| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let house = House::new(world.clone());
        let (here, there) = (house.session(ada).await, house.session(ada).await);
        let list = house.get(&here, "/settings/sessions").await;
        assert!(list.text.contains("203.0.113.7") && list.text.contains("This one"));
        let ending = list.text.split("action=\"/settings/sessions/").nth(1).unwrap();
        let ending = format!("/settings/sessions/{}", ending.split('"').next().unwrap());
        let stranger = house.session(ben).await;
        let refused = house.form(&stranger, &ending, &[]).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND);
        let ended = house.form(&here, &ending, &[]).await;
        assert_eq!(ended.location.as_deref(), Some("/settings/sessions?done=session-is-ended"));
        assert_eq!(house.get(&there, "/settings").await.status, StatusCode::SEE_OTHER);

        let another = house.session(ada).await;
        house.form(&here, "/settings/sessions/endings", &[]).await;
        assert_eq!(house.get(&another, "/settings").await.status, StatusCode::SEE_OTHER);
        assert_eq!(house.get(&here, "/settings").await.status, StatusCode::OK);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_in_again_ends_the_session_before() {
    on_each_store(async |world: World| {
        let ada = world.person("ada").await;
        let house = House::new(world.clone());
        let before = house.session(ada).await;
        let pairs = [("email", "ada@example.org"), ("password", PASSWORD), ("next", "//evil")];
        let entered = house.form(&before, "/sign-in", &pairs).await;
        assert_eq!(entered.location.as_deref(), Some("/"), "never to another site");
        assert_eq!(house.get(&before, "/settings").await.status, StatusCode::SEE_OTHER);
        assert_eq!(house.get(&session(&entered), "/settings").await.status, StatusCode::OK);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn leaving_says_what_is_in_the_way_and_then_closes() {
    on_each_store(async |world: World| {
        let (ada, ben) = (world.requester("ada", Money::units(3)).await, world.person("ben").await);
        let house = House::new(world.clone());
        let browser = house.session(ada).await;
        let page = house.get(&browser, "/settings/closing").await;
        assert!(page.text.contains("You still have money here"), "{}", page.text);
        let refused = house.form(&browser, "/settings/closing", &[]).await;
        assert_eq!(refused.status, StatusCode::CONFLICT);

        let browser = house.session(ben).await;
        let copy = house.get(&browser, "/settings/export").await.json();
        assert_eq!(copy["account"][0]["email"], "ben@example.org");
        let page = house.get(&browser, "/settings/closing").await;
        assert!(page.text.contains("This cannot be undone"));
        let closed = house.form(&browser, "/settings/closing", &[]).await;
        assert_eq!(closed.location.as_deref(), Some("/?done=account-is-closed"));
        assert_eq!(house.get(&browser, "/settings").await.status, StatusCode::SEE_OTHER);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_from_elsewhere_is_not_taken() {
    on_each_store(async |world: World| {
        let ada = world.person("ada").await;
        let house = House::new(world.clone());
        let browser = house.session(ada).await;
        let form = ("application/x-www-form-urlencoded", "name=Eve&csrf=".to_owned());
        let post = axum::http::Method::POST;
        let forged = house.send(&browser, post, "/settings/name", Some(form)).await;
        assert_eq!(forged.status, StatusCode::FORBIDDEN);
    })
    .await;
}
