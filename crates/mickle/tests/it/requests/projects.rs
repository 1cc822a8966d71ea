//! `/api/v1/projects`: from the first draft to the last place.

use axum::http::Method;
use base::Money;
use market::accounts::Role;
use serde_json::{Value, json};
use testkit::on_each_store;

use super::{P, bare, describe, draft, field, named, post, problem, refused};
use crate::house::{House, Who};

async fn with_key(house: &House, who: &Who, path: &str, key: &str, body: &Value) -> (u16, Value) {
    let headers = [("idempotency-key", key)];
    let reply = house.send_with(who, Method::POST, path, Some(body), &headers).await;
    (reply.status.as_u16(), reply.json())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_project_is_drafted_paid_for_opened_and_closed() {
    on_each_store(async |world| {
        let ada = world.requester("ada", Money::units(10)).await;
        let mo = world.staff("mo", Role::Moderator).await;
        let house = House::new(world);
        let (ada, mo) = (house.key(ada).await, house.key(mo).await);
        let id = draft(&house, &ada).await;
        let at = |rest: &str| format!("{P}/{id}{rest}");

        let early = post(&house, &ada, &at("/publication"), &json!({})).await;
        assert_eq!(field(&early), named("instructions", "required"));
        let told = describe(&house, &ada, &id).await.json();
        assert_eq!((&told["version"], &told["price"]), (&json!(1), &json!("0.50")));
        assert_eq!(told["form"]["items"][1]["max_length"], 200);

        let rows = json!({ "rows": [{"text": "a lamp"}, {"text": "a chair", "_priority": 5}] });
        let (status, added) = with_key(&house, &ada, &at("/tasks"), "k1", &rows).await;
        assert_eq!((status, added["tasks"].as_array().map(Vec::len)), (201, Some(2)));
        let again = with_key(&house, &ada, &at("/tasks"), "k1", &rows).await;
        assert_eq!(again, (201, added.clone()));
        let tasks = house.get(&ada, &at("/tasks?limit=1")).await.json();
        assert_eq!(
            (&tasks["items"][0]["input"]["text"], &tasks["next"]),
            (&json!("a lamp"), &json!("1"))
        );

        let quote = house.get(&ada, &at("/quote")).await.json();
        let told = ["price", "reward", "fee", "total", "available"].map(|it| quote[it].clone());
        assert_eq!(told, ["0.50", "0.40", "0.10", "2.00", "10.00"]);
        let reply = post(&house, &ada, &at("/publication"), &json!({})).await;
        assert_eq!((reply.status.as_u16(), &reply.json()["state"]), (201, &json!("in_review")));

        let queue = house.get(&mo, "/api/v1/moderation/projects").await.json();
        assert_eq!(queue["items"][0]["id"], json!(id));
        let approval = format!("/api/v1/moderation/projects/{id}/approval");
        assert_eq!(bare(&house, &mo, Method::POST, &approval).await.status, 201);
        let open = house.get(&ada, &at("")).await.json();
        assert_eq!((&open["state"], &open["held"]), (&json!("open"), &json!("2.00")));
        assert_eq!(open["progress"]["places_free"], 4);

        let dearer = json!({ "price": "1.00", "expires_at": "2027-01-01T00:00:00Z" });
        let told = house.json(&ada, Method::PATCH, &at(""), &dearer).await.json();
        assert_eq!((&told["version"], &told["held"]), (&json!(2), &json!("4.00")));
        assert_eq!(told["expires_at"], "2027-01-01T00:00:00.000Z");
        let versions = house.get(&ada, &at("/versions")).await.json();
        let prices = [0, 1].map(|n| versions["items"][n]["price"].clone());
        assert_eq!(prices, ["1.00", "0.50"]);

        let pause = post(&house, &ada, &at("/pause"), &json!({"note": "Lunch"})).await;
        assert_eq!(pause.status, 201);
        assert_eq!(house.get(&ada, &at("")).await.json()["note"], "Lunch");
        assert_eq!(bare(&house, &ada, Method::DELETE, &at("/pause")).await.status, 204);
        let release = bare(&house, &ada, Method::POST, &at("/releases")).await;
        assert_eq!(release.json()["release"], 2);
        assert_eq!(bare(&house, &ada, Method::POST, &at("/closure")).await.status, 201);
        let closed = house.get(&ada, &at("")).await.json();
        let told = ["state", "closed_as", "held", "spent"].map(|it| closed[it].clone());
        assert_eq!(told, ["closed", "cancelled", "0.00", "0.00"]);
        let late = bare(&house, &ada, Method::POST, &at("/closure")).await;
        assert_eq!(problem(&late), refused(410, "project-closed"));
        let line = &house.get(&ada, P).await.json()["items"][0];
        assert_eq!((&line["id"], &line["state"]), (&json!(id), &json!("closed")));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn bad_input_is_named_field_by_field() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let house = House::new(world);
        let ada = house.key(ada).await;
        let id = draft(&house, &ada).await;
        let limit = "time-limit-out-of-range";
        let bodies = [
            (json!({"title": ""}), "title", "required"),
            (json!({"title": "x".repeat(121)}), "title", "text-too-long"),
            (json!({"category": "crime"}), "category", "word-unknown"),
            (json!({"price": "-1"}), "price", "amount-not-a-number"),
            (json!({"price": "1e3"}), "price", "amount-not-a-number"),
            (json!({"price": "0"}), "price", "price-out-of-range"),
            (json!({"price": 0.5}), "price", "json-unreadable"),
            (json!({"price": "1000000.01"}), "price", "amount-too-large"),
            (json!({"time_limit_seconds": i64::MAX}), "time_limit_seconds", limit),
            (json!({"time_limit_seconds": 59}), "time_limit_seconds", limit),
            (json!({"answers_per_task": 101}), "answers_per_task", "number-out-of-range"),
            (json!({"expires_at": "tomorrow"}), "expires_at", "moment-malformed"),
            (json!({"expires_at": "2020-01-01T00:00:00Z"}), "expires_at", "moment-has-passed"),
            (json!({"form": {"items": []}}), "form.items", "list-too-short"),
            (json!({"instructions": "Write fake reviews."}), "instructions", "work-prohibited"),
            (json!({"colour": "red"}), "colour", "json-unreadable"),
        ];
        for (body, name, code) in bodies {
            let reply = house.json(&ada, Method::PATCH, &format!("{P}/{id}"), &body).await;
            assert_eq!(reply.status, 422, "{body}: {}", reply.text);
            assert_eq!(field(&reply), named(name, code), "{body}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn bad_rows_are_named_by_number_and_column() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let house = House::new(world);
        let ada = house.key(ada).await;
        let path = format!("{P}/{}/tasks", draft(&house, &ada).await);
        let rows = json!({"rows": [
            {"a": "1"}, {"a": ["2"]}, {"a": " "}, {"_priority": "high", "a": "1"}
        ]});
        let (status, told) = with_key(&house, &ada, &path, "k", &rows).await;
        let faults = told["fields"].as_array().unwrap().iter();
        let faults: Vec<_> = faults.map(|it| it["field"].as_str().unwrap()).collect();
        assert_eq!((status, faults), (422, vec!["rows[1].a", "rows[2]", "rows[3]._priority"]));
        let keyless = post(&house, &ada, &path, &json!({"rows": [{"a": "1"}]})).await;
        assert_eq!(field(&keyless), named("Idempotency-Key", "idempotency-key-needed"));
        let many = json!({ "rows": vec![json!({"a": "1"}); 501] });
        let (status, told) = with_key(&house, &ada, &path, "l", &many).await;
        assert_eq!((status, &told["fields"][0]["code"]), (422, &json!("too-many-rows")));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn people_are_invited_and_uninvited() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let house = House::new(world);
        let key = house.key(ada).await;
        let id = draft(&house, &key).await;
        let path = format!("{P}/{id}/invitations");
        let people = json!({"accounts": [ben.to_string()], "emails": ["New@Example.org"]});
        let told = post(&house, &key, &path, &people).await;
        assert_eq!(told.status, 201, "{}", told.text);
        let items = house.get(&key, &path).await.json()["items"].clone();
        assert_eq!(items[0]["account"], json!(ben.to_string()));
        assert_eq!(
            (&items[1]["email"], &items[1]["told_at"]),
            (&json!("new@example.org"), &json!(null))
        );
        let gone = json!({"emails": ["new@example.org"]});
        let delete = house.json(&key, Method::DELETE, &path, &gone).await;
        assert_eq!(delete.status, 204);
        let again = house.json(&key, Method::DELETE, &path, &gone).await;
        assert_eq!(problem(&again), refused(404, "invite-not-found"));
        let bad = post(&house, &key, &path, &json!({"emails": ["nobody"]})).await;
        assert_eq!(field(&bad), named("emails.0", "email-malformed"));
        let own = post(&house, &key, &path, &json!({"accounts": [ada.to_string()]})).await;
        assert_eq!(field(&own), named("people.0", "invite-own"));
    })
    .await;
}
