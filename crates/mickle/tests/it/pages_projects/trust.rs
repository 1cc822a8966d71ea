//! What each side is told of known answers, rules that ask for more, and signals; on pages and
//! in documents.

use axum::http::Method;
use market::{
    AccountId, ProjectId, figures,
    gold::{self, Mode, Settings},
    projects::NewTask,
    quality, rules,
};
use testkit::{Posting, World, on_each_store};

use super::{
    assert_shows,
    certainty::{FORM, two_against_one, two_or_three_answers},
    main_of, market,
};
use crate::house::{House, Reply, Who};

/// Two tasks whose answer is known to be "no", and so many others.
fn posting(plain: usize) -> Posting {
    let row = |n: usize, gold: Option<&str>| {
        let mut columns = vec![("text".to_owned(), format!("pair {n}"))];
        columns.extend(gold.map(|it| ("_gold".to_owned(), it.to_owned())));
        NewTask::from_columns(columns).unwrap()
    };
    let rows = (0..2).map(|n| row(n, Some("no"))).chain((10..10 + plain).map(|n| row(n, None)));
    Posting { form: FORM, rows: rows.collect(), ..Posting::default() }
}

async fn with_quiz(world: &World, ada: AccountId, pass: i64, mode: Mode) -> ProjectId {
    let project = world.open_project(ada, posting(4)).await;
    let quiz = Settings { quiz: 2, pass, every_first: 2, every_last: 2, mode };
    world.write(async move |tx| gold::set_settings(tx, ada, project, quiz).await).await;
    project
}

async fn post(house: &House, who: &Who, path: &str, body: &str) -> Reply {
    let body = serde_json::from_str(body).unwrap();
    house.json(who, Method::POST, path, &body).await
}

async fn catch_up(world: &World) {
    world.wait(10_000);
    while figures::catch_up(&world.db).await.unwrap() {}
    while quality::catch_up(&world.db).await.unwrap() {}
    while rules::catch_up(&world.db).await.unwrap() {}
}

#[tokio::test(flavor = "multi_thread")]
async fn a_quiz_is_announced_and_followed_on_both_sides() {
    on_each_store(async |world| {
        let (house, ada, rita) = market(&world).await;
        let project = with_quiz(&world, ada, 1, Mode::Training).await;
        let job = format!("/jobs/{project}");
        let ben = world.person("ben").await;
        let (stranger, worker) = (Who::Nobody, house.session(ben).await);
        let told = ["A quiz first", "first 2 tasks have answers that are known", "With 1 of them"];
        assert_shows(&house.get(&stranger, &job).await, &told);
        let before = house.get(&worker, &job).await;
        assert_shows(&before, &told);
        assert!(!main_of(&before).contains("of 2 done"), "nothing is done yet");

        let said = r#"{"same": "yes"}"#;
        let first = world.handed_in(ben, project, None, said).await;
        assert_shows(&house.get(&worker, &job).await, &["1 of 2 done"]);
        // The requester sees that it was a known answer, and that it was wrong.
        let review = house.get(&rita, &format!("/reviews/{first}")).await;
        assert_shows(&review, &["A known answer", "Wrong", "The same", "Not so"]);
        let mine = house.get(&worker, &format!("/my-work/{first}")).await;
        assert_shows(&mine, &["was known, and yours was different", "/known-answers/"]);
        let all = house.get(&worker, "/my-work").await;
        assert_shows(&all, &["You missed your last known answer", "See which"]);

        let second = world.handed_in(ben, project, None, r#"{"same": "no"}"#).await;
        assert_shows(&house.get(&worker, &job).await, &["You have passed it"]);
        assert_shows(&house.get(&rita, &format!("/reviews/{second}")).await, &["Right"]);
        let plain = world.handed_in(ben, project, None, said).await;
        let review = house.get(&rita, &format!("/reviews/{plain}")).await;
        assert!(!main_of(&review).contains("A known answer"), "it is like any other");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_audit_gives_nothing_away_on_the_way() {
    on_each_store(async |world| {
        let (house, ada, _) = market(&world).await;
        let project = with_quiz(&world, ada, 1, Mode::Audit).await;
        let ben = world.person("ben").await;
        let worker = house.session(ben).await;
        let first = world.handed_in(ben, project, None, r#"{"same": "yes"}"#).await;
        let mine = house.get(&worker, &format!("/my-work/{first}")).await;
        assert!(!main_of(&mine).contains("was known"), "it is in use");
        let job = house.get(&worker, &format!("/jobs/{project}")).await;
        assert_shows(&job, &["once they are out of use"]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rule_over_known_answers_asks_for_more_and_says_what_it_would_cost() {
    on_each_store(async |world| {
        let (house, ada, rita) = market(&world).await;
        let project = with_quiz(&world, ada, 0, Mode::Audit).await;
        catch_up(&world).await;
        let ben = world.person("ben").await;
        for _ in 0..3 {
            world.handed_in(ben, project, None, r#"{"same": "yes"}"#).await;
        }
        catch_up(&world).await;
        let list = format!("/projects/{project}/rules");
        let form = [
            ("name", "Known answers missed"),
            ("collector_1", "gold"),
            ("comparison_1", "below"),
            ("value_1", "60"),
            ("n_1", "20"),
            ("window_1", "answers"),
            ("least_1", "2"),
            ("action", "ask_more"),
            ("lasts", ""),
            ("reason", ""),
        ];
        let new = house.get(&rita, &format!("{list}/new")).await;
        assert_shows(&new, &["Known answers right (%)", "Ask for one more answer beside each"]);
        let tried = [&form[..], &[("try", "1")]].concat();
        let tried = house.form(&rita, &list, &tried).await;
        assert_shows(&tried, &["It would have asked for up to 3 more answers, for up to €3.00"]);
        let made = house.form(&rita, &list, &form).await;
        assert_eq!(made.status, 303, "{}", made.text);
        let rule = made.location.unwrap().split('?').next().unwrap().to_owned();
        house.form(&rita, &format!("{rule}/switch"), &[("to", "on")]).await;
        world.fund(ada, base::Money::units(9)).await;
        world.handed_in(ben, project, None, r#"{"same": "yes"}"#).await;
        catch_up(&world).await;
        let log = house.get(&rita, &list).await;
        assert_shows(&log, &["Asked for 2 more answers", "0% of 2 (below 60"]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn doubts_are_decided_and_asked_about_by_programs() {
    on_each_store(async |world| {
        let (house, ada, _) = market(&world).await;
        let project = world.open_project(ada, two_or_three_answers()).await;
        let tasks = world.project_tasks(project).await;
        two_against_one(&world, project, &tasks).await;
        let key = house.key(ada).await;
        let base = format!("/api/v1/projects/{project}");
        let doubts = house.get(&key, &format!("{base}/doubts")).await.json();
        assert_eq!(doubts["items"].as_array().unwrap().len(), 2, "{doubts}");
        let decide = format!("{base}/doubts/{}/decision", tasks[0]);
        let wrong = post(&house, &key, &decide, r#"{"values": {"same": ["maybe"]}}"#).await;
        assert_eq!(wrong.status, 422, "{}", wrong.text);
        let done = post(&house, &key, &decide, r#"{"values": {"same": ["no"]}}"#).await;
        assert_eq!(done.status, 201, "{}", done.text);
        assert!(done.text.contains(&tasks[1].to_string()), "the next doubt: {}", done.text);
        world.fund(ada, base::Money::units(3)).await;
        let more = format!("{base}/doubts/{}/answers", tasks[1]);
        let asked = post(&house, &key, &more, r#"{"answers": 2}"#).await;
        assert_eq!(asked.status, 201, "{}", asked.text);
        let certainty = house.get(&key, &format!("{base}/certainty")).await.json();
        assert_eq!(certainty["tasks_decided"], 1, "{certainty}");
        assert_eq!(certainty["tasks_in_doubt"], 0, "{certainty}");
        let dashboard = house.get(&house.session(ada).await, &format!("/projects/{project}")).await;
        assert_shows(&dashboard, &["As it went: 3 answers", "Three each: 3", "Five each: 5"]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn moderators_keep_rules_of_the_platform_by_programs() {
    on_each_store(async |world| {
        let house = House::new(world.clone());
        let mo = world.staff("mo", market::accounts::Role::Moderator).await;
        let (key, other) = (house.key(mo).await, house.key(world.person("eve").await).await);
        let rule = r#"{"name": "Guessing", "conditions": [{"collector": "gold",
            "comparison": "below", "value": 300000, "window": "answers", "last": 20,
            "least": 10}], "action": "restrict", "reason": "Too many known answers were wrong."}"#;
        let path = "/api/v1/moderation/rules";
        assert_eq!(post(&house, &other, path, rule).await.status, 404);
        let unfit = rule.replace("\"reason\"", "\"scope\": \"project\", \"reason\"");
        assert_eq!(post(&house, &key, path, &unfit).await.status, 422, "that is no project");
        let made = post(&house, &key, path, rule).await;
        assert_eq!(made.status, 201, "{}", made.text);
        let all = house.get(&key, path).await.json();
        assert_eq!((&all[0]["scope"], &all[0]["on"]), (&"platform".into(), &false.into()), "{all}");
        let tried = post(&house, &key, "/api/v1/moderation/rule-rehearsals", rule).await;
        assert_eq!(tried.status, 200, "{}", tried.text);
        assert!(tried.text.contains("\"looked\":0"), "{}", tried.text);
    })
    .await;
}
