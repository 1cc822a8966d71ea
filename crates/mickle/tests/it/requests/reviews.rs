//! Many reviews in one request.

use axum::http::Method;
use serde_json::json;
use testkit::on_each_store;

use super::{post, problem, refused};
use crate::town::Town;

/// B13: each row is given or refused by itself, and told; nothing is silently half done.
#[tokio::test(flavor = "multi_thread")]
async fn each_review_of_many_is_reported() {
    on_each_store(async |world| {
        let town = Town::build(world, "of the town").await;
        let rita = &town.who("rita").key;
        let path = town.fill("/api/v1/projects/{project}/reviews");
        let accept = |it: &str| json!({ "assignment": town.thing(it), "verdict": "accept" });
        let short = json!({ "assignment": town.thing("beside"), "verdict": "reject",
                            "reason": "other", "text": "No." });
        let rows = [
            accept("submitted"),
            accept("submitted"),
            accept("accepted"),
            accept("afar"),
            accept("awarded"),
            short,
            json!({ "assignment": town.thing("beside"), "verdict": "accept", "rating": 5 }),
            json!({ "assignment": "x", "verdict": "accept" }),
        ];
        let told = post(&town.house, rita, &path, &json!({ "reviews": rows })).await;
        assert_eq!(told.status, 200, "{}", told.text);
        let told = told.json();
        let statuses = told["rows"].as_array().unwrap().iter().map(|it| &it["status"]);
        let statuses: Vec<_> = statuses.collect();
        assert_eq!(statuses, [201, 409, 409, 404, 404, 422, 201, 422]);
        assert_eq!((&told["done"], &told["refused"]), (&json!(2), &json!(6)));
        for (name, state) in [("submitted", "accepted"), ("beside", "accepted")] {
            let path = town.fill(&format!("/api/v1/submissions/{{{name}}}"));
            let seen = town.house.get(rita, &path).await.json();
            assert_eq!(seen["state"], state, "{name}");
        }
        let nothing = town.house.json(rita, Method::POST, &path, &json!({ "reviews": [] })).await;
        assert_eq!(problem(&nothing), refused(422, "invalid"));
    })
    .await;
}
