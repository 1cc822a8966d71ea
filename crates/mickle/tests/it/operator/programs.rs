//! The operator's desk over the API: the role decides, and a key tells no secret.

use axum::http::{Method, StatusCode};
use base::Money;
use market::accounts::{Role, Scope};
use serde_json::json;
use testkit::{World, on_each_store};

use crate::house::{House, Who};

const ADMINS: &[&str] = &[
    "/api/v1/operator/settings",
    "/api/v1/operator/events",
    "/api/v1/operator/mails",
    "/api/v1/operator/jobs",
];
const TREASURERS: &[&str] = &[
    "/api/v1/operator/ledger",
    "/api/v1/operator/ledger/accounts",
    "/api/v1/operator/ledger/accounts?kind=world",
    "/api/v1/operator/ledger/accounts/world:hand/entries",
];

#[tokio::test(flavor = "multi_thread")]
async fn the_role_decides() {
    on_each_store(async |world: World| {
        let ada = world.requester("ada", Money::units(3)).await;
        let house = House::new(world.clone());
        let mut people = vec![(house.key(ada).await, [false, false])];
        for role in Role::ALL {
            let key = house.key(world.staff(role.as_str(), *role).await).await;
            let admin = *role == Role::Admin;
            people.push((key, [admin, admin || *role == Role::Treasurer]));
        }
        for (who, may) in &people {
            for (paths, may) in [(ADMINS, may[0]), (TREASURERS, may[1])] {
                for path in paths {
                    let status = if may { StatusCode::OK } else { StatusCode::NOT_FOUND };
                    assert_eq!(house.get(who, path).await.status, status, "{path}");
                }
            }
        }
        let admin = world.staff("ann", Role::Admin).await;
        let narrow = Who::Key(world.key(admin, &[Scope::Read]).await);
        for path in ADMINS.iter().chain(TREASURERS) {
            assert_eq!(house.get(&Who::Nobody, path).await.status, StatusCode::UNAUTHORIZED);
            assert_eq!(house.get(&narrow, path).await.status, StatusCode::FORBIDDEN, "{path}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_books_over_the_api() {
    on_each_store(async |world: World| {
        let ada = world.requester("ada", Money::units(3)).await;
        let house = House::new(world.clone());
        let tess = house.key(world.staff("tess", Role::Treasurer).await).await;
        let sums = house.get(&tess, "/api/v1/operator/ledger").await.json();
        assert_eq!((&sums["held"], &sums["available"]), (&json!("3.00"), &json!("3.00")));
        assert_eq!(sums["difference"], "0.00");
        let accounts = house.get(&tess, "/api/v1/operator/ledger/accounts").await.json();
        let name = format!("available:{ada}");
        assert_eq!(accounts["items"][0]["name"], name);
        let path = format!("/api/v1/operator/ledger/accounts/{name}/entries");
        let entries = house.get(&tess, &path).await.json();
        assert_eq!(entries["items"][0]["amount"], "3.00");
        let id = entries["items"][0]["transfer"].as_str().unwrap().to_owned();
        let transfer = house.get(&tess, &format!("/api/v1/operator/ledger/transfers/{id}")).await;
        let legs = transfer.json()["legs"].clone();
        assert_eq!(legs[0], json!({ "account": "world:hand", "amount": "-3.00" }));
        assert_eq!(legs[1], json!({ "account": name, "amount": "3.00" }));
        for path in [
            "/api/v1/operator/ledger/accounts/available:%00/entries",
            "/api/v1/operator/ledger/accounts/odd/entries",
            "/api/v1/operator/ledger/transfers/01ARZ3NDEKTSV4RRFFQ69G5FAV",
        ] {
            assert_eq!(house.get(&tess, path).await.status, StatusCode::NOT_FOUND, "{path}");
        }
        let wrong = house.get(&tess, "/api/v1/operator/ledger/accounts?kind=odd").await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn settings_letters_and_jobs_over_the_api() {
    on_each_store(async |world: World| {
        world.person("ada").await;
        world.ask_for_reset("ada@example.org").await;
        let house = House::new(world.clone());
        let ann = house.key(world.staff("ann", Role::Admin).await).await;
        let path = "/api/v1/operator/settings/points";
        let change = async |value: &str| {
            let body = json!({ "value": value, "why": "Our workers know points." });
            house.json(&ann, Method::PATCH, path, &body).await
        };
        let changed = change("on").await.json();
        assert_eq!((&changed["value"], &changed["version"]), (&json!("on"), &json!(1)));
        assert_eq!(change("on").await.json()["version"], 1, "nothing new");
        assert_eq!(change("perhaps").await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let unknown = house
            .json(&ann, Method::PATCH, "/api/v1/operator/settings/odd", &json!({ "value": "1" }))
            .await;
        assert_eq!(unknown.status, StatusCode::NOT_FOUND);
        let log = house.get(&ann, "/api/v1/operator/events?kind=setting-changed").await.json();
        assert_eq!(log["items"][0]["facts"]["why"], "Our workers know points.");
        assert_eq!(log["items"].as_array().unwrap().len(), 1);

        let mails = house.get(&ann, "/api/v1/operator/mails?state=waiting").await;
        assert_eq!(mails.json()["items"][0]["kind"], "reset");
        assert!(!mails.text.contains("/reset/"), "no text leaves by a key: {}", mails.text);
        let jobs = house.get(&ann, "/api/v1/operator/jobs?state=waiting").await.json();
        assert_eq!(jobs["items"][0]["kind"], "mail-send");
        let id = jobs["items"][0]["id"].as_str().unwrap().to_owned();
        let retry = format!("/api/v1/operator/jobs/{id}/retry");
        let retried = house.send(&ann, Method::POST, &retry, None).await;
        assert_eq!(retried.status, StatusCode::CREATED, "{}", retried.text);
    })
    .await;
}
