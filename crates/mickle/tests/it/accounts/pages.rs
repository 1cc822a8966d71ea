//! Signing up and in, as a browser does it.

use axum::http::StatusCode;
use testkit::{Device, PASSWORD, World, on_each_store};

use crate::house::{House, Reply, Who};

const NEWCOMER: &[(&str, &str)] = &[
    ("email", "ada@example.org"),
    ("name", "Ada"),
    ("password", PASSWORD),
    ("born_on", "1990-05-17"),
];

async fn sign_in(house: &House, email: &str, password: &str) -> Reply {
    house.form(&Who::Nobody, "/sign-in", &[("email", email), ("password", password)]).await
}

/// The session that an answer gives to the browser.
pub(super) fn session(reply: &Reply) -> Who {
    let cookie = reply.cookie.as_deref().expect("a session's cookie");
    let token = cookie.strip_prefix("__Host-sid=").and_then(|it| it.split(';').next());
    Who::Session(token.expect("a token").to_owned())
}

/// The value of a hidden field.
pub(super) fn hidden<'a>(reply: &'a Reply, name: &str) -> &'a str {
    let start = format!("name=\"{name}\" value=\"");
    let after = reply.text.split(&start).nth(1).unwrap_or_else(|| panic!("no {name}"));
    after.split('"').next().unwrap_or_default()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_newcomer_signs_up_confirms_and_signs_in() {
    on_each_store(async |world: World| {
        let house = House::new(world.clone());
        let page = house.get(&Who::Nobody, "/sign-up").await;
        assert_eq!(page.status, StatusCode::OK);
        for hint in ["autocomplete=\"new-password\"", "autocomplete=\"bday\""] {
            assert!(page.text.contains(hint), "{hint}");
        }
        let sent = house.form(&Who::Nobody, "/sign-up", NEWCOMER).await;
        assert_eq!(sent.location.as_deref(), Some("/sign-up/sent"));

        let token = world.link_to("ada@example.org", "/confirm/").await;
        let link = format!("/confirm/{token}");
        for _ in 0..2 {
            // Looking spends nothing: programs that read mail look first.
            let page = house.get(&Who::Nobody, &link).await;
            assert!(page.text.contains("ada@example.org"), "{}", page.text);
        }
        let confirmed = house.form(&Who::Nobody, &link, &[]).await;
        assert_eq!(confirmed.location.as_deref(), Some("/sign-in?done=email-is-confirmed"));
        let again = house.form(&Who::Nobody, &link, &[]).await;
        assert_eq!(again.status, StatusCode::GONE);

        let entered = sign_in(&house, "ada@example.org", PASSWORD).await;
        assert_eq!(entered.location.as_deref(), Some("/"));
        let cookie = entered.cookie.clone().unwrap();
        for part in ["__Host-sid=", "; Path=/", "; HttpOnly", "; SameSite=Lax", "; Secure"] {
            assert!(cookie.contains(part), "{cookie}");
        }
        let ada = session(&entered);
        let settings = house.get(&ada, "/settings").await;
        assert!(settings.text.contains("Ada") && settings.text.contains("17\u{a0}May\u{a0}1990"));
        let out = house.form(&ada, "/sign-out", &[]).await;
        assert_eq!(out.location.as_deref(), Some("/?done=signed-out"));
        let after = house.get(&ada, "/settings").await;
        assert_eq!(after.location.as_deref(), Some("/sign-in?next=/settings"));
    })
    .await;
}

/// I2: the same answer, letter by letter, whether the address is taken or not.
#[tokio::test(flavor = "multi_thread")]
async fn a_stranger_cannot_tell_who_has_an_account() {
    on_each_store(async |world: World| {
        world.person("ada").await;
        let house = House::new(world.clone());
        let compare = |one: &Reply, two: &Reply| {
            assert_eq!((one.status, &one.location), (two.status, &two.location));
            let plain = |it: &Reply| it.text.replace("ben@", "ada@").replace("cyd@", "ada@");
            assert!(plain(one) == plain(two), "{}\n{}", one.text, two.text);
        };
        let taken = house.form(&Who::Nobody, "/sign-up", NEWCOMER).await;
        let mut free = NEWCOMER.to_vec();
        free[0].1 = "ben@example.org";
        compare(&taken, &house.form(&Who::Nobody, "/sign-up", &free).await);

        for (path, password) in [("/reset", ""), ("/sign-in", "a wild guess")] {
            let ask = async |email| {
                let pairs = [("email", email), ("password", password)];
                house.form(&Who::Nobody, path, &pairs).await
            };
            compare(&ask("ada@example.org").await, &ask("cyd@example.org").await);
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_stands_beside_the_field_and_nothing_is_lost() {
    on_each_store(async |world: World| {
        let house = House::new(world.clone());
        let pairs = [
            ("email", "ada"),
            ("name", "Ada \"the\" <b>"),
            ("password", "qwertz123"),
            ("born_on", "2020-01-01"),
        ];
        let page = house.form(&Who::Nobody, "/sign-up", &pairs).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        for field in ["email", "password"] {
            let error = format!("<p class=\"error\" id=\"f-{field}-error\">");
            assert!(page.text.contains(&error), "{field}: {}", page.text);
        }
        assert!(page.text.contains("one of the first that are guessed"));
        assert!(page.text.contains("Ada &quot;the&quot; &lt;b&gt;"), "typed text comes back");
        assert!(!page.text.contains("qwertz123"), "a password does not come back");
        assert!(page.text.contains("href=\"#f-email\""), "the summary leads to the field");

        let mut young = NEWCOMER.to_vec();
        young[3].1 = "2015-01-01";
        let page = house.form(&Who::Nobody, "/sign-up", &young).await;
        assert!(page.text.contains("you must be 18 years old"), "{}", page.text);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn guessing_is_slowed_down_with_a_sentence() {
    on_each_store(async |world: World| {
        world.person("ada").await;
        let house = House::new(world.clone());
        for _ in 0..5 {
            let page = sign_in(&house, "ada@example.org", "a wild guess").await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let sixth = sign_in(&house, "ada@example.org", PASSWORD).await;
        assert_eq!(sixth.status, StatusCode::TOO_MANY_REQUESTS);
        assert!(sixth.text.contains("Too many tries"), "{}", sixth.text);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_factor_is_turned_on_asked_for_and_turned_off() {
    on_each_store(async |world: World| {
        let ada = world.person("ada").await;
        let house = House::new(world.clone());
        let browser = house.session(ada).await;
        let page = house.get(&browser, "/settings/second-factor").await;
        assert!(page.text.contains("<svg role=\"img\""), "a picture to scan");
        let secret = page.text.split("Key: ").nth(1).unwrap().split("<code>").nth(1).unwrap();
        let device = Device::with(secret.split('<').next().unwrap());
        let code = device.code(world.clock.now());
        let on = house.form(&browser, "/settings/second-factor", &[("code", &code)]).await;
        assert!(on.text.contains("Your recovery codes"), "{}", on.text);
        assert_eq!(on.text.matches("<li><code>").count(), 8);

        world.wait(30_000);
        let half = sign_in(&house, "ada@example.org", PASSWORD).await;
        assert_eq!((half.status, &half.cookie), (StatusCode::OK, &None));
        let step = hidden(&half, "step").to_owned();
        let give = async |code: &str| {
            let pairs = [("step", step.as_str()), ("code", code), ("next", "/settings")];
            house.form(&Who::Nobody, "/sign-in/code", &pairs).await
        };
        let wrong = give("12").await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        let right = give(&device.code(world.clock.now())).await;
        assert_eq!(right.location.as_deref(), Some("/settings"));
        let inside = session(&right);
        let off = house.form(&inside, "/settings/second-factor/removal", &[]).await;
        assert_eq!(off.location.as_deref(), Some("/settings?done=second-factor-is-off"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_forgotten_password_is_set_anew_by_a_link() {
    on_each_store(async |world: World| {
        world.person("ada").await;
        let house = House::new(world.clone());
        let sent = house.form(&Who::Nobody, "/reset", &[("email", "ada@example.org")]).await;
        assert_eq!(sent.location.as_deref(), Some("/reset/sent"));
        let link = format!("/reset/{}", world.link_to("ada@example.org", "/reset/").await);
        let page = house.get(&Who::Nobody, &link).await;
        assert!(page.text.contains("autocomplete=\"new-password\""));
        let short = house.form(&Who::Nobody, &link, &[("password", "short")]).await;
        assert!(short.text.contains("at least 8 characters"), "{}", short.text);
        let set = house.form(&Who::Nobody, &link, &[("password", "four new safe words")]).await;
        assert_eq!(set.location.as_deref(), Some("/sign-in?done=password-is-new"));
        assert_eq!(house.get(&Who::Nobody, &link).await.status, StatusCode::GONE);
        let entered = sign_in(&house, "ada@example.org", "four new safe words").await;
        assert_eq!(entered.status, StatusCode::SEE_OTHER);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_printed_link_makes_the_first_admin_once() {
    on_each_store(async |world: World| {
        let house = House::new(world.clone());
        let token = world.write(market::accounts::first_admin_token).await.unwrap();
        let link = format!("/setup/{token}");
        assert_eq!(house.get(&Who::Nobody, "/setup/guess").await.status, StatusCode::GONE);
        assert_eq!(house.get(&Who::Nobody, &link).await.status, StatusCode::OK);
        let made = house.form(&Who::Nobody, &link, NEWCOMER).await;
        assert_eq!(made.location.as_deref(), Some("/operator?done=admin-is-made"));
        assert_eq!(house.get(&Who::Nobody, &link).await.status, StatusCode::GONE);
        let people = house.get(&session(&made), "/operator/people").await;
        assert_eq!(people.status, StatusCode::OK);
    })
    .await;
}
