//! `/api/v1/jobs`: everybody may look.

use market::projects::Hiring;
use serde_json::json;
use testkit::{Posting, on_each_store};

use super::{claim, problem, refused};
use crate::house::{House, Who};

#[tokio::test(flavor = "multi_thread")]
async fn everybody_sees_open_jobs_with_their_pay() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let id = world.open_project(ada, Posting { tasks: 3, ..Posting::default() }).await;
        let invite = Posting { hiring: Hiring::Invite, ..Posting::default() };
        let secret = world.open_project(ada, invite).await;
        let draft = world.draft_project(ada, Posting::default()).await;
        let house = House::new(world);
        let list = house.get(&Who::Nobody, "/api/v1/jobs").await.json();
        let items = list["items"].as_array().unwrap();
        assert_eq!(items.len(), 1);
        assert_eq!(items[0]["id"], id.to_string());
        let facts = ("price", "reward", "places_free", "hiring");
        let told = [facts.0, facts.1, facts.2, facts.3].map(|it| items[0][it].clone());
        assert_eq!(told, [json!("1.00"), json!("0.80"), json!(3), json!("open")]);
        assert_eq!(items[0]["requester"]["name"], "ada");

        let page = house.get(&Who::Nobody, &format!("/api/v1/jobs/{id}")).await.json();
        assert_eq!(page["sample"], json!({"text": "text 1"}));
        assert_eq!(page["form"]["items"][1]["name"], "answer");
        assert_eq!(page.get("reasons"), None);
        for hidden in [secret, draft] {
            let reply = house.get(&Who::Nobody, &format!("/api/v1/jobs/{hidden}")).await;
            assert_eq!(problem(&reply), refused(404, "job-not-found"));
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_shows_what_stands_in_the_way() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let id = world.open_project(ada, Posting::default()).await;
        let house = House::new(world);
        let (ada, ben) = (house.key(ada).await, house.key(ben).await);
        let path = format!("/api/v1/jobs/{id}");
        assert_eq!(house.get(&ben, &path).await.json()["reasons"], json!([]));
        let own = house.get(&ada, &path).await.json();
        assert_eq!(own["reasons"][0]["code"], "own-project");
        claim(&house, &ben, id).await;
        let reasons = house.get(&ben, &path).await.json()["reasons"].clone();
        assert_eq!(reasons[0]["code"], "claims-per-worker-reached");
        let title = reasons[0]["title"].as_str().unwrap();
        assert!(title.contains("at once (1)"), "{title}");
        let wrong = Who::Key("mk_wrong".to_owned());
        assert_eq!(house.get(&wrong, &path).await.status, 401);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_are_filtered_paged_and_strict() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        for _ in 0..3 {
            world.open_project(ada, Posting::default()).await;
            world.wait(1);
        }
        let house = House::new(world);
        let get =
            async |query: &str| house.get(&Who::Nobody, &format!("/api/v1/jobs{query}")).await;
        let first = get("?limit=2&sort=reward").await.json();
        let next = first["next"].as_str().unwrap();
        let second = get(&format!("?limit=2&sort=reward&before={next}")).await.json();
        assert_eq!(second["items"].as_array().unwrap().len(), 1);
        assert_eq!(second.get("next"), None);
        assert_eq!(get("?category=writing").await.json()["items"], json!([]));
        for (query, field) in [
            ("?category=nonsense", "category"),
            ("?sort=cheapest", "sort"),
            ("?hiring=all", "hiring"),
            ("?limit=101", "limit"),
            ("?before=1", "before"),
            ("?colour=red", "colour"),
        ] {
            let reply = get(query).await;
            assert_eq!(problem(&reply), refused(422, "invalid"), "{query}");
            assert_eq!(reply.json()["fields"][0]["field"], field);
        }
    })
    .await;
}
