//! `/api/v1/projects/{id}/results`: what a project has brought.

use axum::http::header;
use serde_json::Value;
use testkit::{Posting, World, on_each_store};

use super::{P, field, named, problem, refused};
use crate::house::{House, Who};

/// Ada's project of two tasks, one of them answered with a formula, and her key.
async fn market(world: World) -> (House, Who, String) {
    let (ada, ben) = (world.person("ada").await, world.person("ben").await);
    let posting = Posting { title: "Äpfel / Birnen", tasks: 2, ..Posting::default() };
    let project = world.open_project(ada, posting).await;
    world.accepted(ada, ben, project, r#"{"answer": "=1+1"}"#).await;
    let house = House::new(world);
    let ada = house.key(ada).await;
    (house, ada, format!("{P}/{project}/results"))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_comes_as_a_file_in_every_format() {
    on_each_store(async |world| {
        let (house, ada, path) = market(world).await;
        let csv = house.get(&ada, &path).await;
        let kind = csv.headers[header::CONTENT_TYPE].to_str().unwrap();
        assert_eq!((csv.status.as_u16(), kind), (200, "text/csv; charset=utf-8"));
        let told = csv.headers[header::CONTENT_DISPOSITION].to_str().unwrap();
        let name = "filename*=UTF-8''%C3%A4pfel-birnen-answers.csv";
        assert!(told.starts_with("attachment; ") && told.ends_with(name), "{told}");
        assert!(csv.text.starts_with("text,answer,task_id,task_number,assignment_id,worker,"));
        assert!(csv.text.contains(",'=1+1,"), "{}", csv.text);
        let raw = house.get(&ada, &format!("{path}?raw=true")).await;
        assert!(raw.text.contains(",=1+1,"), "{}", raw.text);

        let lines = house.get(&ada, &format!("{path}?rows=tasks&format=jsonl")).await;
        let lines: Vec<Value> =
            lines.text.lines().map(|it| serde_json::from_str(it).unwrap()).collect();
        // Which of the two tasks was claimed is left to chance.
        let mut answers: Vec<_> = lines.iter().map(|it| it["answers"].to_string()).collect();
        answers.sort();
        assert_eq!(answers, ["\"0\"", "\"1\""]);

        let sheet = house.get(&ada, &format!("{path}?rows=tasks&format=xlsx")).await;
        assert!(sheet.bytes.starts_with(b"PK"), "{}", sheet.text);
        let table = house.get(&ada, &format!("{path}?rows=labels&format=tsv")).await;
        assert_eq!(table.text, "task\tworker\tlabel\tfield\r\n");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_unknown_is_named() {
    on_each_store(async |world| {
        let (house, ada, path) = market(world).await;
        for (query, name) in [("format=pdf", "format"), ("rows=cells", "rows")] {
            let reply = house.get(&ada, &format!("{path}?{query}")).await;
            assert_eq!((reply.status.as_u16(), field(&reply)), (422, named(name, "word-unknown")));
        }
        let reply = house.get(&ada, &format!("{path}?raw=perhaps")).await;
        assert_eq!(field(&reply), named("raw", "query-unreadable"));
        let none = "01ARZ3NDEKTSV4RRFFQ69G5FAV";
        let reply = house.get(&ada, &format!("{path}/answers?after={none}")).await;
        assert_eq!(problem(&reply), refused(404, "result-not-found"));
        let reply = house.get(&ada, &format!("{path}/answers?after=x")).await;
        assert_eq!(field(&reply), named("after", "id-malformed"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_come_page_by_page() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let posting = Posting { tasks: 3, ..Posting::default() };
        let project = world.open_project(ada, posting).await;
        for n in 1..=3 {
            world.wait(1_000);
            world.accepted(ada, ben, project, &format!(r#"{{"answer": "{n}"}}"#)).await;
        }
        let house = House::new(world);
        let key = house.key(ada).await;
        let path = format!("{P}/{project}/results/answers?limit=2");
        let first = house.get(&key, &path).await.json();
        let next = first["next"].as_str().expect("a next page");
        let second = house.get(&key, &format!("{path}&after={next}")).await.json();
        let told = |page: &Value| {
            let items = page["items"].as_array().unwrap().iter();
            items.map(|it| it["answer"]["answer"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
        };
        assert_eq!((told(&first), told(&second)), (vec!["1".into(), "2".into()], vec!["3".into()]));
        assert_eq!(second.get("next"), None);
        let item = &second["items"][0];
        assert!(item["input"]["text"].as_str().unwrap().starts_with("text "));
        assert_eq!(item["worker"].as_str().unwrap().len(), 17);
        assert_eq!(item["submitted_at"], "2026-11-22T08:00:03.000Z");
    })
    .await;
}
