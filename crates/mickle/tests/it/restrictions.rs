//! Restrictions on the pages: a worker reads why, contests it, and a moderator decides.

use axum::http::Method;
use market::accounts::Role;
use serde_json::json;
use testkit::{Posting, on_each_store};

use crate::house::{House, Reply};

fn assert_shows(reply: &Reply, texts: &[&str]) {
    assert_eq!(reply.status, 200, "{}", reply.text);
    for text in texts {
        assert!(reply.text.contains(text), "no {text} in {}", reply.text);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_is_restricted_contests_it_and_is_heard() {
    on_each_store(async |world| {
        let house = House::new(world.clone());
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let mo = world.staff("mo", Role::Moderator).await;
        let mia = world.staff("mia", Role::Moderator).await;
        let project = world.open_project(ada, Posting::default()).await;
        let (mo, mia, worker) =
            (house.session(mo).await, house.session(mia).await, house.session(ben).await);

        let door = format!("/operator/people/{ben}/restriction");
        let wrong = house.form(&mo, &door, &[("reason", ""), ("lasts", "7")]).await;
        assert_eq!(wrong.status, 422);
        let odd = house.form(&mo, &door, &[("reason", "Enough"), ("lasts", "8")]).await;
        assert_eq!(odd.status, 422);
        let form = [("reason", "Two <b> hands"), ("lasts", "7")];
        assert_eq!(house.form(&mo, &door, &form).await.status, 303);
        let person = house.get(&mo, &format!("/operator/people/{ben}")).await;
        assert_shows(&person, &["Two &lt;b&gt; hands", "In force", "/lifting"]);

        assert_shows(&house.get(&worker, "/my-work").await, &["/restrictions"]);
        let job = house.get(&worker, &format!("/jobs/{project}")).await;
        assert_shows(&job, &["You get no new tasks", "Two &lt;b&gt; hands", "/restrictions"]);
        let key = house.key(ben).await;
        let list = house.get(&key, "/api/v1/restrictions").await;
        assert_eq!(list.json()["items"][0]["scope"], json!("platform"));
        let id = list.json()["items"][0]["id"].as_str().unwrap().to_owned();
        let contest = format!("/restrictions/{id}/contest");
        assert_eq!(house.form(&worker, &contest, &[("text", "no")]).await.status, 422);
        let word = [("text", "These are my own two hands.")];
        assert_eq!(house.form(&worker, &contest, &word).await.status, 303);
        let own = house.get(&worker, "/restrictions").await;
        assert_shows(&own, &["A moderator is looking at it.", "my own two hands"]);

        let desk = house.get(&mia, "/operator/restrictions").await;
        assert_shows(&desk, &["These are my own two hands.", "ben"]);
        let settle = format!("/operator/restrictions/{id}/settlement");
        let lift = [("outcome", "lifted"), ("text", "Two hands are allowed.")];
        assert_eq!(house.form(&mo, &settle, &lift).await.status, 403);
        assert_eq!(house.form(&mia, &settle, &lift).await.status, 303);
        let own = house.get(&worker, "/restrictions").await;
        assert_shows(&own, &["A moderator agreed with you.", "Two hands are allowed."]);
        let body = json!({"text": "These are my own two hands."});
        let sent = house.json(&key, Method::POST, &format!("/api/v1{contest}"), &body).await;
        assert_eq!(sent.status, 410);
    })
    .await;
}
