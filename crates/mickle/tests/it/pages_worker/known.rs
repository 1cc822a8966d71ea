//! Known answers on the pages of both sides, and that nobody can tell them from other tasks.

use base::Money;
use market::{AccountId, AssignmentId, ProjectId, TaskId, assignments, gold, projects::NewTask};
use store::Tx;
use testkit::{Posting, World, on_each_store};

use super::path_of;
use crate::house::{House, Who};

const FORM: &str = r#"{"items": [
    {"show": "text", "text": "${text}"},
    {"ask": "choice", "name": "answer", "label": "What is it?",
     "options": [{"value": "cat", "label": "A cat"}, {"value": "dog", "label": "A dog"}]}]}"#;

fn posting(known: usize, plain: usize) -> Posting {
    let row = |is_known: bool| {
        let mut columns = vec![("text".to_owned(), "A picture of an animal".to_owned())];
        if is_known {
            columns.push(("_gold".to_owned(), "cat".to_owned()));
            columns.push(("_gold_why".to_owned(), "Look at the whiskers.".to_owned()));
        }
        NewTask::from_columns(columns).unwrap()
    };
    let rows = (0..known).map(|_| row(true)).chain((0..plain).map(|_| row(false)));
    Posting { form: FORM, rows: rows.collect(), ..Posting::default() }
}

/// A task of a project whose answer is known, or is not.
async fn task(world: &World, job: ProjectId, known: bool) -> TaskId {
    world.tasks(job).await.into_iter().find(|it| it.gold.is_some() == known).unwrap().id
}

/// Everything that a new worker is told of a task, without what differs between any two.
async fn told(world: &World, house: &House, name: &str, job: ProjectId, task: TaskId) -> String {
    let worker = world.person(name).await;
    let (who, key) = (house.session(worker).await, house.key(worker).await);
    let claim = async move |tx: &mut Tx| assignments::claim(tx, worker, job, Some(task)).await;
    let id = world.write(claim).await.id;
    let page = house.get(&who, &format!("/work/{id}")).await;
    assert_eq!(page.status, 200);
    let main = page.text.split("<main").nth(1).unwrap().split("</main>").next().unwrap();
    let token = house.form_token(&who).await;
    let json = house.get(&key, &format!("/api/v1/assignments/{id}")).await;
    assert_eq!(json.status, 200, "{}", json.text);
    // A right answer: whoever was wrong may be told in training.
    let fields = [("answer", "cat"), ("_then", "stop")];
    let handed = house.upload(&who, &format!("/work/{id}/answers"), &fields, &[]).await;
    let to = handed.location.unwrap();
    let after = house.get(&key, &format!("/api/v1/assignments/{id}")).await;
    let mine = house.get(&key, "/api/v1/assignments").await;
    let all = [main, &json.text, &to, &after.text, &mine.text].join("\n");
    let all = all.replace(&id.to_string(), "ID").replace(&task.to_string(), "TASK");
    all.replace(&token, "TOKEN")
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_tells_a_known_answer_from_an_ordinary_task() {
    on_each_store(async |world| {
        let house = House::new(world.clone());
        let bea = world.person("bea").await;
        let job = world.open_project(bea, posting(3, 9)).await;
        let often = gold::Settings { every_first: 2, every_last: 2, ..gold::Settings::default() };
        world.write(async move |tx| gold::set_settings(tx, bea, job, often).await).await;
        let (known, plain) = (task(&world, job, true).await, task(&world, job, false).await);
        let of_known = told(&world, &house, "ada", job, known).await;
        let of_plain = told(&world, &house, "ida", job, plain).await;
        assert_eq!(of_known, of_plain);
        for word in ["gold", "known"] {
            assert!(!of_known.to_lowercase().contains(word), "{word} in {of_known}");
        }
    })
    .await;
}

/// Hands in that it is a dog; where the worker is led, and what it was.
async fn miss(
    house: &House,
    who: &Who,
    worker: AccountId,
    job: ProjectId,
) -> (String, AssignmentId) {
    let world = &house.world;
    let known = task(world, job, true).await;
    let claim = async move |tx: &mut Tx| assignments::claim(tx, worker, job, Some(known)).await;
    let id = world.write(claim).await.id;
    let path = format!("/work/{id}/answers");
    let handed = house.upload(who, &path, &[("answer", "dog")], &[]).await;
    (path_of(&handed), id)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_missed_answer_is_told_contested_and_forgiven() {
    on_each_store(async |world| {
        let house = House::new(world.clone());
        let bea = world.requester("bea", Money::units(50)).await;
        let job = world.open_project(bea, posting(0, 4)).await;
        let requester = house.session(bea).await;
        let tab = format!("/projects/{job}/known");
        let empty = house.get(&requester, &tab).await.text;
        assert!(empty.contains("No known answers yet"), "{empty}");
        // By hand: what is right, and why.
        let first = world.project_tasks(job).await[0];
        let wrong = house.form(&requester, &format!("{tab}/{first}"), &[]).await;
        assert_eq!(wrong.status, 422, "{}", wrong.text);
        let fields = [("answer", "cat"), ("_why", "Look at the whiskers.")];
        let marked = house.form(&requester, &format!("{tab}/{first}"), &fields).await;
        assert_eq!(marked.status, 303, "{}", marked.text);
        let page = house.get(&requester, &tab).await.text;
        assert!(page.contains("A cat") && page.contains("€10"), "{page}");

        let ada = world.person("ada").await;
        let who = house.session(ada).await;
        let (to, id) = miss(&house, &who, ada, job).await;
        assert_eq!(to, format!("/known-answers/{id}"));
        let page = house.get(&who, &format!("{to}?go")).await.text;
        for part in ["A dog", "A cat", "Look at the whiskers.", "Go on", "I see it differently"] {
            assert!(page.contains(part), "{part} in {page}");
        }
        let short = house.form(&who, &format!("{to}/contest"), &[("reason", "no")]).await;
        assert_eq!(short.status, 422);
        let reason = [("reason", "It barks, so it is a dog.")];
        let sent = house.form(&who, &format!("{to}/contest"), &reason).await;
        assert_eq!(sent.status, 303, "{}", sent.text);

        let page = house.get(&requester, &tab).await.text;
        assert!(page.contains("It barks, so it is a dog."), "{page}");
        let path = format!("{tab}/contests/{id}");
        let bare = house.form(&requester, &path, &[("_then", "upheld")]).await;
        assert_eq!(bare.status, 422, "who upholds says why: {}", bare.text);
        let forgiven = house.form(&requester, &path, &[("_then", "forgiven")]).await;
        assert_eq!(forgiven.status, 303);
        let list = house.get(&who, "/known-answers").await.text;
        assert!(list.contains("forgiven") && list.contains("known answer was right"), "{list}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn settings_are_saved_and_a_failed_quiz_says_what_to_do() {
    on_each_store(async |world| {
        let house = House::new(world.clone());
        let bea = world.requester("bea", Money::units(50)).await;
        let job = world.open_project(bea, posting(2, 3)).await;
        let requester = house.session(bea).await;
        let tab = format!("/projects/{job}/known");
        let mut fields = vec![
            ("quiz", "2"),
            ("pass", "3"),
            ("every_first", "4"),
            ("every_last", "8"),
            ("places", "12"),
            ("mode", "audit"),
        ];
        let wrong = house.form(&requester, &format!("{tab}/settings"), &fields).await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.text.contains("No more can be right"), "{}", wrong.text);
        fields[1] = ("pass", "2");
        let saved = house.form(&requester, &format!("{tab}/settings"), &fields).await;
        assert_eq!(saved.status, 303, "{}", saved.text);
        assert_eq!(world.tasks(job).await[0].places_free, 12);
        let stranger = house.session(world.person("eve").await).await;
        let theirs = house.form(&stranger, &format!("{tab}/settings"), &fields).await;
        assert_eq!(theirs.status, 404);

        let ada = world.person("ada").await;
        let who = house.session(ada).await;
        let (to, _) = miss(&house, &who, ada, job).await;
        assert!(!to.starts_with("/known-answers"), "an audit tells nothing: {to}");
        let refused = house.form(&who, &format!("/jobs/{job}/assignments"), &[]).await;
        assert_eq!(refused.status, 403);
        assert!(refused.text.contains("Too many tasks of the quiz were wrong"), "{}", refused.text);
        let list = house.get(&who, "/known-answers").await.text;
        assert!(list.contains("You missed your last known answer"), "{list}");
        assert!(list.contains("as soon as they are out of use"), "{list}");
    })
    .await;
}
