//! `/api/v1/applications`: apply, compare, award.

use axum::http::Method;
use market::{ProjectId, projects::Hiring};
use serde_json::json;
use testkit::{Posting, on_each_store};

use super::{delete, post, problem, refused, submit};
use crate::house::{House, Reply, Who};

async fn apply(house: &House, who: &Who, project: ProjectId, pitch: &str) -> Reply {
    let path = format!("/api/v1/jobs/{project}/applications");
    house.json(who, Method::POST, &path, &json!({"pitch": pitch})).await
}

const PITCH: &str = "I have written a hundred of these.";

#[tokio::test(flavor = "multi_thread")]
async fn one_of_three_applicants_is_awarded() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let mut names = Vec::new();
        for name in ["ben", "cleo", "dora"] {
            names.push(world.person(name).await);
        }
        let posting = Posting { hiring: Hiring::Apply, ..Posting::default() };
        let project = world.open_project(ada, posting).await;
        let house = House::new(world);
        let ada = house.key(ada).await;
        let mut keys = Vec::new();
        for name in names {
            keys.push(house.key(name).await);
        }
        let short = apply(&house, &keys[0], project, "Me").await;
        assert_eq!(problem(&short), refused(422, "invalid"));
        assert_eq!(short.json()["fields"][0]["field"], "pitch");
        let mut ids = Vec::new();
        for key in &keys {
            let reply = apply(&house, key, project, PITCH).await;
            assert_eq!(reply.status, 201, "{}", reply.text);
            ids.push(reply.json()["id"].as_str().unwrap().to_owned());
            house.world.wait(1);
        }
        let again = apply(&house, &keys[0], project, PITCH).await;
        assert_eq!(problem(&again), refused(409, "already-applied"));

        let path = format!("/api/v1/projects/{project}/applications");
        let list = house.get(&ada, &path).await.json();
        assert_eq!(list["items"].as_array().unwrap().len(), 3);
        let first = &list["items"][0];
        assert_eq!((&first["worker"]["name"], &first["pitch"]), (&json!("ben"), &json!(PITCH)));
        assert_eq!(first["accepted"], 0);
        let peek = house.get(&keys[0], &path).await;
        assert_eq!(problem(&peek), refused(404, "project-not-found"));

        let award = format!("/api/v1/applications/{}/award", ids[1]);
        let theft = post(&house, &keys[1], &award).await;
        assert_eq!(problem(&theft), refused(404, "application-not-found"));
        let awarded = post(&house, &ada, &award).await;
        assert_eq!(awarded.status, 201, "{}", awarded.text);
        let assignment = awarded.json()["assignment"].as_str().unwrap().to_owned();
        let again = post(&house, &ada, &award).await;
        assert_eq!(problem(&again), refused(409, "application-decided"));
        let other = post(&house, &ada, &format!("/api/v1/applications/{}/award", ids[0])).await;
        assert_eq!(problem(&other), refused(409, "nothing-left"));
        let decline = format!("/api/v1/applications/{}/decline", ids[0]);
        assert_eq!(post(&house, &ada, &decline).await.status, 204);
        let own = format!("/api/v1/applications/{}", ids[2]);
        let peek = house.get(&keys[0], &own).await;
        assert_eq!(problem(&peek), refused(404, "application-not-found"));
        assert_eq!(delete(&house, &keys[2], &own).await.status, 204);
        assert_eq!(house.get(&keys[2], &own).await.json()["state"], "withdrawn");
        let mine = house.get(&keys[1], "/api/v1/applications").await.json();
        assert_eq!(mine["items"][0]["assignment"], assignment);
        assert_eq!(submit(&house, &keys[1], &assignment, "done").await.status, 201);
    })
    .await;
}
