//! A running project as its requester follows it: the list, the dashboard, tasks and workers.

use axum::http::Method;
use market::figures;
use testkit::{Posting, World, on_each_store};

use super::{assert_shows, main_of, market, sent};
use crate::house::Who;

const FORM: &str = r#"{"items": [
    { "show": "text", "text": "${text}" },
    { "ask": "choice", "name": "kind", "label": "What is it?",
      "options": [{"value": "lamp", "label": "A lamp"}, {"value": "<b>", "label": "<b>"}] }
]}"#;

async fn count(world: &World) {
    world.wait(10_000);
    while figures::catch_up(&world.db).await.unwrap() {}
}

#[tokio::test(flavor = "multi_thread")]
async fn the_dashboard_moves_with_the_work() {
    on_each_store(async |world| {
        let (house, ada, rita) = market(&world).await;
        let (ben, cleo) = (world.person("ben").await, world.person("cleo").await);
        let posting = Posting { tasks: 2, answers_per_task: 2, form: FORM, ..Posting::default() };
        let project = world.open_project(ada, posting).await;
        let live = format!("/projects/{project}/live");
        let before = house.get(&rita, &live).await;
        let tag = before.headers.get("etag").expect("a tag").to_str().unwrap().to_owned();
        let ask = async |tag: &str| {
            let headers = [("if-none-match", tag)];
            house.send_with(&rita, Method::GET, &live, None, &headers).await
        };
        assert_eq!(ask(&tag).await.status, 304);

        world.accepted(ada, ben, project, r#"{"kind": "lamp"}"#).await;
        world.accepted(ada, cleo, project, r#"{"kind": "<b>"}"#).await;
        count(&world).await;
        let now = ask(&tag).await;
        assert_eq!(now.status, 200);
        let shown = [
            "of 4\u{a0}places",
            "1 of 1 tasks differ",
            "Tasks that need you",
            "&lt;b&gt; ×1",
            "Answers per hour",
            "What became of the answers",
            "Decide",
        ];
        assert_shows(&now, &shown);
        // The page holds the same part, for those without scripts.
        let page = house.get(&rita, &format!("/projects/{project}")).await;
        assert_shows(&page, &[&format!("data-refreshes=\"{live}\""), "1 of 1 tasks differ"]);

        let list = house.get(&rita, "/projects?state=open&q=SAY").await;
        assert_shows(&list, &["1 task differs", "Say what you see"]);
        let none = house.get(&rita, "/projects?q=nothing+like+it").await;
        assert_shows(&none, &["No such project", "Show all projects"]);
        let ben = house.session(ben).await;
        assert_eq!(house.get(&ben, &live).await.status, 404);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_task_shows_every_answer_side_by_side() {
    on_each_store(async |world| {
        let (house, ada, rita) = market(&world).await;
        let (ben, cleo) = (world.person("ben").await, world.person("cleo").await);
        let posting = Posting { tasks: 2, answers_per_task: 2, form: FORM, ..Posting::default() };
        let project = world.open_project(ada, posting).await;
        let tasks = world.project_tasks(project).await;
        let first = Some(tasks[0]);
        let given = world.handed_in(ben, project, first, r#"{"kind": "lamp"}"#).await;
        world.handed_in(cleo, project, first, r#"{"kind": "<b>"}"#).await;
        count(&world).await;

        let page = house.get(&rita, &format!("/projects/{project}/tasks/{}", tasks[0])).await;
        let shown = [
            "ben",
            "cleo",
            "A lamp",
            "&lt;b&gt;",
            "handed in an answer",
            "50%",
            &format!("/reviews/{given}"),
            &tasks[1].to_string(),
        ];
        assert_shows(&page, &shown);
        let list = house.get(&rita, &format!("/projects/{project}/tasks?show=review")).await;
        assert_shows(&list, &[&tasks[0].to_string(), "A lamp ×1"]);
        assert!(!main_of(&list).contains(&tasks[1].to_string()));
        let found = house.get(&rita, &format!("/projects/{project}/tasks?q=TEXT+2")).await;
        assert_shows(&found, &[&tasks[1].to_string()]);
        assert!(!main_of(&found).contains(&tasks[0].to_string()));
        let none = house.get(&rita, &format!("/projects/{project}/tasks?q=no%26such")).await;
        assert_shows(&none, &["No such task", "value=\"no&amp;such\""]);
        let elsewhere = world.open_project(ada, Posting::default()).await;
        let wrong = format!("/projects/{elsewhere}/tasks/{}", tasks[0]);
        assert_eq!(house.get(&rita, &wrong).await.status, 404);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_worker_is_excluded_reads_why_and_comes_back() {
    on_each_store(async |world| {
        let (house, ada, rita) = market(&world).await;
        let ben = world.person("ben").await;
        let posting = Posting { tasks: 3, form: FORM, ..Posting::default() };
        let project = world.open_project(ada, posting).await;
        world.accepted(ada, ben, project, r#"{"kind": "lamp"}"#).await;
        count(&world).await;

        let workers = format!("/projects/{project}/workers");
        let page = house.get(&rita, &workers).await;
        let door = format!("{workers}/{ben}/exclusion");
        assert_shows(&page, &["ben", &door, "about=project&amp;subject="]);
        let empty = house.form(&rita, &door, &[("reason", "")]).await;
        assert_eq!(empty.status, 422);
        let why = "Every <b> is called a lamp.";
        let form = [("reason", why), ("reach", "this"), ("lasts", "")];
        let done = sent(&house, &rita, &door, &form).await;
        assert_shows(&done, &["Excluded", "Every &lt;b&gt; is called a lamp.", "take part again"]);

        let browser = house.session(ben).await;
        let job = house.get(&browser, &format!("/jobs/{project}")).await;
        assert_shows(
            &job,
            &["takes no more answers from you", "Every &lt;b&gt; is called a lamp."],
        );
        let start = house.form(&browser, &format!("/jobs/{project}/assignments"), &[]).await;
        assert_eq!(start.status, 403);
        let sheet = house.get(&rita, &format!("{workers}/table")).await;
        assert!(sheet.text.lines().nth(1).is_some_and(|it| it.contains(why)), "{}", sheet.text);

        let back = format!("{workers}/{ben}/inclusion");
        let done = sent(&house, &rita, &back, &[]).await;
        assert_shows(&done, &["They may take tasks of this project again.", &door]);
        assert_eq!(house.get(&Who::Nobody, &workers).await.status, 303);
    })
    .await;
}
