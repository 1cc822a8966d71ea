//! Adaptive answers on the pages: asking for them, watching them, and deciding what is left.

use market::{
    ProjectId, TaskId,
    projects::Adaptive,
    quality::{self, Standing},
};
use testkit::{Posting, World, on_each_store};

use super::{assert_shows, draft, main_of, market, sent};

/// Asks whether two things are the same.
pub(super) const FORM: &str = r#"{"items": [
    { "show": "text", "text": "${text}" },
    { "ask": "choice", "name": "same", "label": "Are they the same?",
      "options": [{"value": "yes", "label": "The same"}, {"value": "no", "label": "Not so"}] }
]}"#;

/// Two tasks with two answers or three.
pub(super) fn two_or_three_answers() -> Posting {
    let adaptive = Some(Adaptive::new(3, 95));
    Posting { tasks: 2, answers_per_task: 2, adaptive, form: FORM, ..Posting::default() }
}

async fn weigh(world: &World) {
    world.wait(10_000);
    while quality::catch_up(&world.db).await.unwrap() {}
    while market::figures::catch_up(&world.db).await.unwrap() {}
}

/// Three people answer each task, and one of them says something else.
pub(super) async fn two_against_one(world: &World, project: ProjectId, tasks: &[TaskId]) {
    for (name, said) in [("ben", "yes"), ("cleo", "no"), ("dora", "yes")] {
        let worker = world.person(name).await;
        for task in tasks {
            let answer = format!("{{\"same\": \"{said}\"}}");
            world.handed_in(worker, project, Some(*task), &answer).await;
            weigh(world).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_requester_asks_for_as_many_answers_as_it_takes() {
    on_each_store(async |world| {
        let (house, _, rita) = market(&world).await;
        let id = draft(&house, &rita, "open").await;
        let path = format!("/projects/{id}/pay");
        let typed = |most: &'static str, sure: &'static str| {
            [
                ("price", "0.10"),
                ("answers_per_task", "2"),
                ("answers_most", most),
                ("confidence", sure),
                ("time_limit", "1"),
                ("time_unit", "hours"),
                ("auto_accept", "7"),
                ("max_reworks", "1"),
                ("tasks_per_worker", "0"),
                ("claims_per_worker", "1"),
                ("expires_at", ""),
                ("priority", "0"),
            ]
        };
        let wrong = house.form(&rita, &path, &typed("2", "95")).await;
        assert_eq!(wrong.status, 422);
        assert_shows(&wrong, &["The most answers must be more than the least"]);
        let wrong = house.form(&rita, &path, &typed("7", "100")).await;
        assert_shows(&wrong, &["50–99"]);
        sent(&house, &rita, &path, &typed("7", "95")).await;
        let page = house.get(&rita, &path).await;
        assert_shows(&page, &["name=\"answers_most\"", "value=\"7\"", "value=\"95\""]);
        let dashboard = house.get(&rita, &format!("/projects/{id}")).await;
        assert_shows(&dashboard, &["2 to 7, until 95% sure"]);
        sent(&house, &rita, &path, &typed("", "")).await;
        let dashboard = house.get(&rita, &format!("/projects/{id}")).await;
        assert!(!main_of(&dashboard).contains("until 95"), "the same number for all again");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_in_doubt_is_decided_by_hand() {
    on_each_store(async |world| {
        let (house, ada, rita) = market(&world).await;
        let project = world.open_project(ada, two_or_three_answers()).await;
        let tasks = world.project_tasks(project).await;
        for (name, said) in [("ben", "yes"), ("cleo", "no"), ("dora", "yes")] {
            let worker = world.person(name).await;
            let answer = format!("{{\"same\": \"{said}\"}}");
            let id = world.handed_in(worker, project, Some(tasks[0]), &answer).await;
            world.accept(ada, id, None).await;
            weigh(&world).await;
        }
        let home = format!("/projects/{project}");
        let dashboard = house.get(&rita, &home).await;
        assert_shows(&dashboard, &["How sure the answers are", "1 task is still in doubt"]);
        let task = house.get(&rita, &format!("{home}/tasks/{}", tasks[0])).await;
        assert_shows(&task, &["What the answers say", "The same: 75%", "Who said what"]);
        let list = house.get(&rita, &format!("{home}/doubts")).await;
        let page = format!("{home}/doubts/{}", tasks[0]);
        assert_shows(&list, &["75%", &page]);
        let one = house.get(&rita, &page).await;
        assert_shows(&one, &["Not so", "value=\"yes\" checked", "Ask for more", "ben"]);

        let wrong = house.form(&rita, &format!("{page}/decision"), &[("same", "maybe")]).await;
        assert_eq!(wrong.status, 422);
        let done = sent(&house, &rita, &format!("{page}/decision"), &[("same", "no")]).await;
        assert_shows(&done, &["Your answer is the result", "Nothing is in doubt"]);
        let first = tasks[0];
        let view = world.read(async move |tx| quality::task_view(tx, project, first).await).await;
        assert_eq!(view.standing, Standing::Decided);
        let table = format!("{home}/results/table?rows=tasks&format=csv");
        let file = house.get(&rita, &table).await.text;
        let header = file.lines().next().unwrap_or_default();
        assert!(header.contains("same.result,same.confidence,same.method"), "{header}");
        assert!(file.lines().nth(1).is_some_and(|it| it.contains(",no,1,requester,")), "{file}");

        let ben = world.person("stranger").await;
        let ben = house.session(ben).await;
        for path in [&page, &format!("{home}/doubts")] {
            assert_eq!(house.get(&ben, path).await.status, 404, "{path}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn all_doubts_are_asked_about_at_once_after_the_price_is_seen() {
    on_each_store(async |world| {
        let (house, ada, rita) = market(&world).await;
        let project = world.open_project(ada, two_or_three_answers()).await;
        let tasks = world.project_tasks(project).await;
        two_against_one(&world, project, &tasks).await;
        let home = format!("/projects/{project}");
        let dashboard = house.get(&rita, &home).await;
        assert_shows(&dashboard, &["2 tasks are still in doubt.", "Decide them, or ask more"]);
        assert!(!main_of(&dashboard).contains("tasks differ."), "{}", dashboard.text);
        let list = house.get(&rita, "/projects").await;
        assert_shows(&list, &["2 tasks in doubt"]);
        let doubts = house.get(&rita, &format!("{home}/doubts")).await;
        assert_shows(&doubts, &["each: €2.00 set aside", "How far they agree: Are they the same?"]);
        let ask = format!("{home}/doubts/more");
        world.fund(ada, base::Money::units(3)).await;
        assert_shows(&house.get(&rita, &ask).await, &["Ask for €2.00", "value=\"2.00\""]);
        let less = house.form(&rita, &ask, &[("at_most", "1.00")]).await;
        assert_eq!(less.status, 409);
        assert_shows(&less, &["more by now than what you agreed to"]);
        let done = sent(&house, &rita, &ask, &[("at_most", "2.00")]).await;
        assert_shows(&done, &["One more answer is asked for each task", "Nothing is in doubt"]);
        let key = house.key(ada).await;
        let told = house.get(&key, &format!("/api/v1{home}/doubts")).await.json();
        assert!(told["one_more_cost"].is_null(), "{told}");
        assert_eq!(told["items"].as_array().map(Vec::len), Some(0));
    })
    .await;
}
