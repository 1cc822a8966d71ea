//! `/api/v1/assignments`: one's own work, and nobody else's.

use std::sync::Arc;

use axum::{
    body::{Body, to_bytes},
    http::{Method, Request, header},
};
use market::{accounts::Scope, events};
use serde_json::{Value, json};
use testkit::{Posting, at_once, on_each_store};
use tower::ServiceExt;

use super::{claim, delete, post, problem, refused, submit};
use crate::house::{House, Who};

#[tokio::test(flavor = "multi_thread")]
async fn a_task_is_claimed_drafted_extended_and_handed_in() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let project = world.open_project(ada, Posting::default()).await;
        let house = House::new(world);
        let ben = house.key(ben).await;
        let claimed = claim(&house, &ben, project).await;
        assert_eq!(claimed.status, 201, "{}", claimed.text);
        let claimed = claimed.json();
        let id = claimed["id"].as_str().unwrap();
        assert_eq!(claimed["input"], json!({"text": "text 1"}));
        assert_eq!(claimed["items"][0], json!({"show": "text", "text": "text 1"}));
        assert_eq!(claimed["items"][1]["label"], "What does it say?");
        assert_eq!((&claimed["state"], &claimed["reward"]), (&json!("claimed"), &json!("0.80")));

        let path = format!("/api/v1/assignments/{id}");
        let draft = json!({"answer": {"answer": "half", "more": 1.50}});
        let saved = house.json(&ben, Method::PUT, &format!("{path}/draft"), &draft).await;
        assert_eq!(saved.status, 200, "{}", saved.text);
        let longer = post(&house, &ben, &format!("{path}/extension")).await;
        assert_eq!(longer.status, 201);
        let again = post(&house, &ben, &format!("{path}/extension")).await;
        assert_eq!(problem(&again), refused(409, "already-extended"));
        let seen = house.get(&ben, &path).await.json();
        assert_eq!(seen["draft"]["answer"], "half");
        assert_eq!(
            (&seen["extended"], &seen["deadline"]),
            (&json!(true), &longer.json()["deadline"])
        );

        let wrong = submit(&house, &ben, id, "").await;
        assert_eq!(problem(&wrong), refused(422, "invalid"));
        assert_eq!(wrong.json()["fields"][0]["field"], "answer");
        let first = submit(&house, &ben, id, "it says text").await;
        assert_eq!(first.status, 201, "{}", first.text);
        let again = submit(&house, &ben, id, "it says text").await;
        assert_eq!((again.status.as_u16(), &again.json()["outcome"]), (200, &json!("repeated")));
        assert_eq!(again.json()["submitted_at"], first.json()["submitted_at"]);
        let other = submit(&house, &ben, id, "something else").await;
        assert_eq!(problem(&other), refused(409, "already-submitted"));
        let list = house.get(&ben, "/api/v1/assignments?tab=checked").await.json();
        assert_eq!(list["items"][0]["id"], id);
        let none = house.get(&ben, "/api/v1/assignments").await.json();
        assert_eq!(none["items"], json!([]));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_claim_is_returned() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let project = world.open_project(ada, Posting::default()).await;
        let house = House::new(world);
        let ben = house.key(ben).await;
        let id = claim(&house, &ben, project).await.json()["id"].as_str().unwrap().to_owned();
        let path = format!("/api/v1/assignments/{id}");
        assert_eq!(delete(&house, &ben, &path).await.status, 204);
        let again = delete(&house, &ben, &path).await;
        assert_eq!(problem(&again), refused(409, "assignment-ended"));
        let late = submit(&house, &ben, &id, "after all").await;
        assert_eq!(problem(&late), refused(409, "assignment-ended"));
    })
    .await;
}

/// B2 over the wire: the answer is refused and kept.
#[tokio::test(flavor = "multi_thread")]
async fn a_late_answer_is_kept() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let cleo = world.person("cleo").await;
        let project = world.open_project(ada, Posting::default()).await;
        let house = House::new(world);
        let (ben, cleo) = (house.key(ben).await, house.key(cleo).await);
        let id = claim(&house, &ben, project).await.json()["id"].as_str().unwrap().to_owned();
        house.world.wait_hours(1);
        assert_eq!(claim(&house, &cleo, project).await.status, 201);
        let late = submit(&house, &ben, &id, "all my work").await;
        assert_eq!(problem(&late), refused(409, "too-late"));
        let seen = house.get(&ben, &format!("/api/v1/assignments/{id}")).await.json();
        assert_eq!(seen["draft"]["answer"], "all my work");
        assert_eq!(seen["state"], "expired");
    })
    .await;
}

/// B4 and B5: what is another's is not there, and neither is what does not fit together.
#[tokio::test(flavor = "multi_thread")]
async fn a_stranger_finds_nothing() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let cleo = world.person("cleo").await;
        let posting = Posting { tasks: 2, claims_per_worker: 2, ..Posting::default() };
        let project = world.open_project(ada, posting).await;
        let other = world.open_project(ada, Posting::default()).await;
        let foreign = world.project_tasks(other).await[0];
        let work = Who::Key(world.key(ben, &[Scope::Work]).await);
        let read = Who::Key(world.key(ben, &[Scope::Read]).await);
        let house = House::new(world);
        let ben = house.key(ben).await;
        let id = claim(&house, &ben, project).await.json()["id"].as_str().unwrap().to_owned();
        for who in [ada, cleo] {
            let who = house.key(who).await;
            let path = format!("/api/v1/assignments/{id}");
            let draft = json!({"answer": {}});
            let replies = [
                house.get(&who, &path).await,
                delete(&house, &who, &path).await,
                house.json(&who, Method::PUT, &format!("{path}/draft"), &draft).await,
                post(&house, &who, &format!("{path}/extension")).await,
                submit(&house, &who, &id, "mine").await,
            ];
            for reply in replies {
                assert_eq!(problem(&reply), refused(404, "assignment-not-found"));
            }
        }
        let path = format!("/api/v1/jobs/{project}/assignments");
        let crossed = json!({"task": foreign.to_string()});
        let crossed = house.json(&ben, Method::POST, &path, &crossed).await;
        assert_eq!(problem(&crossed), refused(404, "task-not-found"));
        let nobody = claim(&house, &Who::Nobody, project).await;
        assert_eq!(problem(&nobody), refused(401, "key-needed"));
        assert_eq!(problem(&claim(&house, &read, project).await), refused(403, "key-lacks-scope"));
        let blind = house.get(&work, "/api/v1/assignments").await;
        assert_eq!(problem(&blind), refused(403, "key-lacks-scope"));
        let no_id = submit(&house, &ben, "nonsense", "x").await;
        assert_eq!(problem(&no_id), refused(404, "not-found"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_body_that_cannot_be_read_is_named() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let project = world.open_project(ada, Posting::default()).await;
        let house = House::new(world);
        let ben = house.key(ben).await;
        let claims = format!("/api/v1/jobs/{project}/assignments");
        for body in [json!({"task": 7}), json!({"task": "x"}), json!({"tsk": null}), json!([])] {
            let reply = house.json(&ben, Method::POST, &claims, &body).await;
            assert_eq!(problem(&reply), refused(422, "invalid"), "{body}");
        }
        let id = claim(&house, &ben, project).await.json()["id"].as_str().unwrap().to_owned();
        let path = format!("/api/v1/assignments/{id}/submission");
        let nested = json!({"answer": {"answer": {"a": 1}}});
        let twice = json!({"answer": {"answer": "a"}, "state": "accepted"});
        for body in [json!({}), json!({"answer": "a"}), json!({"answer": null}), nested, twice] {
            let reply = house.json(&ben, Method::POST, &path, &body).await;
            assert_eq!(problem(&reply), refused(422, "invalid"), "{body}");
        }
        let text = Some(("text/plain", "{}".to_owned()));
        assert_eq!(house.send(&ben, Method::POST, &path, text).await.status, 415);
    })
    .await;
}

/// One `Idempotency-Key` is one claim, however often it is sent.
#[tokio::test(flavor = "multi_thread")]
async fn a_repeated_claim_is_the_same_claim() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let posting = Posting { tasks: 5, claims_per_worker: 5, ..Posting::default() };
        let project = world.open_project(ada, posting).await;
        let house = House::new(world.clone());
        let Who::Key(key) = house.key(ben).await else { unreachable!() };
        let replies = at_once(&world, 6, |_, _| {
            let request = Request::builder()
                .method(Method::POST)
                .uri(format!("/api/v1/jobs/{project}/assignments"))
                .header(header::AUTHORIZATION, format!("Bearer {key}"))
                .header(header::CONTENT_TYPE, "application/json")
                .header("idempotency-key", "one")
                .body(Body::from("{}"))
                .unwrap();
            let router = house.router.clone();
            async move {
                let response = router.oneshot(request).await.unwrap();
                let status = response.status().as_u16();
                let bytes = to_bytes(response.into_body(), 1 << 20).await.unwrap();
                let body: Value = serde_json::from_slice(&bytes).unwrap();
                (status, body["id"].clone())
            }
        })
        .await;
        assert!(replies.iter().all(|it| *it == replies[0] && it.0 == 201), "{replies:?}");
        let free: i64 = world.tasks(project).await.iter().map(|it| it.places_free).sum();
        assert_eq!(free, 4);
    })
    .await;
}

/// B1 through the whole house: 5 tasks, 24 workers at once, exactly 5 answers.
#[tokio::test(flavor = "multi_thread")]
async fn five_answers_wanted_five_answers_stored() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let project = world.open_project(ada, Posting { tasks: 5, ..Posting::default() }).await;
        let house = House::new(world.clone());
        let mut keys = Vec::new();
        for i in 0..24 {
            let worker = world.person(&format!("worker{i}")).await;
            keys.push(house.key(worker).await);
        }
        let told = at_once(&world, 24, |_, i| {
            let (house, key) = (house.clone(), keys[i].clone());
            async move {
                let claimed = claim(&house, &key, project).await;
                if claimed.status != 201 {
                    return (claimed.status.as_u16(), 0);
                }
                let id = claimed.json()["id"].as_str().unwrap().to_owned();
                (201, submit(&house, &key, &id, "a word").await.status.as_u16())
            }
        })
        .await;
        assert_eq!(told.iter().filter(|it| **it == (201, 201)).count(), 5, "{told:?}");
        assert_eq!(told.iter().filter(|it| **it == (409, 0)).count(), 19, "{told:?}");
    })
    .await;
}

/// Nobody comes for the place, and yet the worker hears that the time is over.
#[tokio::test(flavor = "multi_thread")]
async fn the_clockwork_tells_of_what_has_lapsed() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let project = world.open_project(ada, Posting::default()).await;
        let house = House::new(world.clone());
        let key = house.key(ben).await;
        let id = claim(&house, &key, project).await.json()["id"].as_str().unwrap().to_owned();
        world.wait_hours(1);
        let worker = mickle::Worker {
            db: world.db.clone(),
            post: Arc::new(outside::Nowhere),
            pusher: Arc::new(outside::Nowhere),
            shelf: Arc::new(outside::Disk::new(world.folder.join("files"))),
            base_url: testkit::BASE_URL.to_owned(),
        };
        worker.wind().await;
        let history = async move |tx: &mut store::Tx| events::history(tx, &id, 10).await;
        let last = world.read(history).await.pop().unwrap();
        assert_eq!((last.kind.as_str(), last.concerns), ("assignment-expired", Some(ben)));
    })
    .await;
}
