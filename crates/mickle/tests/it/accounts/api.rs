//! `/api/v1/me`: a program sees its owner's account and no other.

use axum::http::{Method, StatusCode};
use market::accounts::{Role, Scope};
use serde_json::json;
use testkit::{World, on_each_store};

use crate::house::{House, Who};

#[tokio::test(flavor = "multi_thread")]
async fn a_key_shows_its_owner() {
    on_each_store(async |world: World| {
        let mo = world.staff("mo", Role::Moderator).await;
        let house = House::new(world.clone());
        let key = house.key(mo).await;
        let me = house.get(&key, "/api/v1/me").await.json();
        assert_eq!(me["id"], mo.to_string());
        assert_eq!(me["email"], "mo@example.org");
        assert_eq!(me["roles"], json!(["moderator"]));
        assert_eq!(me["suspended_reason"], json!(null));
        assert!(me.get("password_hash").is_none());

        let none = house.get(&Who::Nobody, "/api/v1/me").await;
        assert_eq!(none.status, StatusCode::UNAUTHORIZED);
        assert_eq!(none.json()["code"], "key-needed");
        let work = Who::Key(world.key(mo, &[Scope::Work]).await);
        let lacks = house.get(&work, "/api/v1/me").await;
        assert_eq!(
            (lacks.status, lacks.json()["code"].clone()),
            (StatusCode::FORBIDDEN, json!("key-lacks-scope"),)
        );
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_hand_on_what_they_have_and_no_more() {
    on_each_store(async |world: World| {
        let ada = world.person("ada").await;
        let house = House::new(world.clone());
        let key = Who::Key(world.key(ada, &[Scope::Read, Scope::Money]).await);
        let make = async |who: &Who, body: serde_json::Value| {
            house.json(who, Method::POST, "/api/v1/me/keys", &body).await
        };
        let end = "2026-11-23T08:00:00Z";
        let made = make(
            &key,
            json!({"name": "day", "scopes": ["read", "money"],
                                     "expires_at": end}),
        )
        .await;
        assert_eq!(made.status, StatusCode::CREATED, "{}", made.text);
        let child = Who::Key(made.json()["secret"].as_str().unwrap().to_owned());
        assert_eq!(house.get(&child, "/api/v1/me").await.status, StatusCode::OK);

        for (body, field, code) in [
            (json!({"name": "a", "scopes": ["work"]}), "expires_at", "expiry-after-own"),
            (
                json!({"name": "a", "scopes": ["work"], "expires_at": end}),
                "scopes",
                "scopes-beyond-own",
            ),
            (json!({"name": "", "scopes": ["read"]}), "name", "required"),
            (json!({"name": "a", "scopes": ["rule"]}), "scopes[0]", "json-unreadable"),
            (
                json!({"name": "a", "scopes": ["read"], "expires_at": "soon"}),
                "expires_at",
                "moment-malformed",
            ),
            (json!({"name": "a", "scopes": ["read"], "role": "admin"}), "role", "json-unreadable"),
        ] {
            let refused = make(&child, body.clone()).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{body}");
            let fields = &refused.json()["fields"][0];
            assert_eq!(
                (fields["field"].clone(), fields["code"].clone()),
                (json!(field), json!(code),)
            );
        }

        let listed = house.get(&key, "/api/v1/me/keys").await.json();
        let items = listed["items"].as_array().unwrap();
        assert_eq!(items.len(), 2);
        assert!(items.iter().all(|it| it.get("secret").is_none()));
        let child_id = made.json()["id"].as_str().unwrap().to_owned();
        let path = format!("/api/v1/me/keys/{child_id}");
        let gone = house.send(&key, Method::DELETE, &path, None).await;
        assert_eq!(gone.status, StatusCode::NO_CONTENT);
        assert_eq!(house.get(&child, "/api/v1/me").await.status, StatusCode::UNAUTHORIZED);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn sessions_and_keys_of_others_are_not_found() {
    on_each_store(async |world: World| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let house = House::new(world.clone());
        let (adas, bens) = (house.key(ada).await, house.key(ben).await);
        let browser = house.session(ada).await;
        let sessions = house.get(&adas, "/api/v1/me/sessions").await.json();
        let session = sessions["items"][0]["id"].as_str().unwrap().to_owned();
        let key = house.get(&adas, "/api/v1/me/keys").await.json();
        let key = key["items"][0]["id"].as_str().unwrap().to_owned();
        for path in [format!("/api/v1/me/sessions/{session}"), format!("/api/v1/me/keys/{key}")] {
            let refused = house.send(&bens, Method::DELETE, &path, None).await;
            assert_eq!(refused.status, StatusCode::NOT_FOUND, "{path}");
        }
        let path = format!("/api/v1/me/sessions/{session}");
        let ended = house.send(&adas, Method::DELETE, &path, None).await;
        assert_eq!(ended.status, StatusCode::NO_CONTENT);
        assert_eq!(house.get(&browser, "/settings").await.status, StatusCode::SEE_OTHER);

        let copy = house.get(&bens, "/api/v1/me/export").await;
        assert_eq!(copy.json()["account"][0]["email"], "ben@example.org");
        assert!(!copy.text.contains("ada"), "{}", copy.text);
    })
    .await;
}
