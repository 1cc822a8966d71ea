//! Stories of known answers: mixing, money, scores, the quiz, contests and suspects.

mod quiz;
mod scores;

use base::{Money, Rule};
use forms::{Answer, Given};
use market::{
    AccountId, AssignmentId, ProjectId, TaskId, assignments,
    gold::{self, Mode, Settings},
    ledger::Name,
    projects::{self, NewTask},
};
use store::Tx;
use testkit::{Posting, World, on_each_store};

const FORM: &str = r#"{"items": [
    {"show": "text", "text": "${text}"},
    {"ask": "choice", "name": "answer", "label": "What?",
     "options": [{"value": "cat"}, {"value": "dog"}]}]}"#;

/// So many tasks whose answer is `cat`, and so many of which nothing is known.
fn rows(known: usize, plain: usize) -> Vec<NewTask> {
    let row = |n: usize, gold: &[(&str, &str)]| {
        let columns = [("text".to_owned(), format!("picture {n}"))];
        let gold = gold.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        NewTask::from_columns(columns.into_iter().chain(gold).collect()).unwrap()
    };
    let known = (0..known).map(|n| row(n, &[("_gold", "cat"), ("_gold_why", "It purrs.")]));
    let known: Vec<_> = known.collect();
    known.into_iter().chain((0..plain).map(|n| row(1_000 + n, &[]))).collect()
}

fn posting(known: usize, plain: usize) -> Posting {
    let rows = rows(known, plain);
    Posting { form: FORM, rows, claims_per_worker: 1, ..Posting::default() }
}

/// Every second task is a known one, always.
const OFTEN: Settings =
    Settings { quiz: 0, pass: 0, every_first: 2, every_last: 2, mode: Mode::Training };

async fn set(world: &World, ada: AccountId, id: ProjectId, it: Settings) {
    world.write(async move |tx| gold::set_settings(tx, ada, id, it).await).await;
}

fn says(word: &str) -> Answer {
    let mut answer = Answer::default();
    answer.put("answer", Given::Text(word.to_owned()));
    answer
}

/// Claims the next task and hands in a word; whether its answer is known, and under what.
async fn work(world: &World, worker: AccountId, id: ProjectId, word: &str) -> (bool, AssignmentId) {
    let answer = says(word);
    world
        .write(async move |tx| {
            let claim = assignments::claim(tx, worker, id, None).await?;
            assignments::submit(tx, worker, claim.id, &answer).await?.receipt()?;
            Ok((gold::is_gold(tx, claim.task).await?, claim.id))
        })
        .await
}

/// Works until so many known answers were given; the first is told.
async fn until_known(world: &World, worker: AccountId, id: ProjectId, word: &str) -> AssignmentId {
    for _ in 0..60 {
        if let (true, found) = work(world, worker, id, word).await {
            return found;
        }
    }
    panic!("no known answer in sixty tasks");
}

async fn standing(world: &World, id: ProjectId, worker: AccountId) -> (i64, i64, i64) {
    let it = world.read(async move |tx| gold::standing(tx, id, worker).await).await;
    (it.seen, it.right, it.forgiven)
}

#[tokio::test(flavor = "multi_thread")]
async fn known_answers_are_mixed_in_once_each_and_keep_no_project_open() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let id = world.open_project(ada, posting(3, 12)).await;
        set(&world, ada, id, OFTEN).await;
        // Twelve ordinary places and three times ten of known answers.
        assert_eq!(world.balance(Name::escrow(id)).await, Money::units(42));
        let tim = world.person("tim").await;
        let mut known = 0;
        for _ in 0..12 {
            while let (true, _) = work(&world, tim, id, "cat").await {
                known += 1;
            }
        }
        assert!((1..=3).contains(&known), "{known} known answers");
        assert_eq!(standing(&world, id, tim).await, (known, known, 0));
        let none = world.refusal(async move |tx| assignments::claim(tx, tim, id, None).await).await;
        assert_eq!(none, "nothing-left");
        let tally = world.read(async move |tx| projects::tally(tx, id).await).await;
        assert_eq!((tally.tasks, tally.wanted), (12, 12), "progress counts ordinary tasks");
        // All are accepted by time: paid alike, and the rest of the money comes back.
        world.wait_hours(8 * 24);
        world.write(async |tx| market::reviews::accept_overdue(tx, 100).await).await;
        let project = world.read(async move |tx| projects::of_requester(tx, ada, id).await).await;
        assert_eq!(project.state, projects::State::Closed);
        assert_eq!(world.balance(Name::escrow(id)).await, Money::ZERO);
        assert_eq!(world.money(ada).await, Money::units(30 - known));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_task_is_marked_and_unmarked_and_its_money_follows() {
    on_each_store(async |world| {
        let ada = world.requester("ada", Money::units(100)).await;
        let id = world.open_project(ada, posting(0, 4)).await;
        let tasks = world.project_tasks(id).await;
        let (first, second) = (tasks[0], tasks[1]);
        let held = async || world.balance(Name::escrow(id)).await;
        assert_eq!(held().await, Money::units(4));
        let mark =
            async move |tx: &mut Tx| gold::mark(tx, ada, id, first, r#"{"answer": "cat"}"#).await;
        assert_eq!(world.write(mark).await, first, "nobody has worked at it");
        assert_eq!(held().await, Money::units(13), "ten places instead of one");
        assert_eq!(world.refusal(mark).await, "task-answer-known");
        let places = async move |tx: &mut Tx| projects::known::set_places(tx, ada, id, 3).await;
        world.write(places).await;
        assert_eq!(held().await, Money::units(6));
        world.write(async move |tx| gold::unmark(tx, ada, id, first).await).await;
        assert_eq!(held().await, Money::units(4));
        // Once somebody has worked at a task, it keeps its result, and a copy is mixed in.
        let tim = world.person("tim").await;
        let done = world.handed_in(tim, id, Some(second), r#"{"answer": "dog"}"#).await;
        let result = async move |tx: &mut Tx| gold::mark_result(tx, ada, id, second, "").await;
        assert_eq!(world.refusal(result).await, "known-answer-no-result");
        world.accept(ada, done, None).await;
        let copy = world.write(result).await;
        assert_ne!(copy, second);
        assert_eq!(copy.bits() >> 80, second.bits() >> 80, "no younger than the others");
        let kept = world.tasks(id).await;
        let of = |task: TaskId| kept.iter().find(|it| it.id == task).unwrap().clone();
        assert_eq!(of(copy).gold.as_deref(), Some(r#"{"answer":"dog"}"#));
        assert_eq!((of(copy).input, of(second).gold), (of(second).input, None));
        assert_eq!(world.refusal(result).await, "task-answer-known");
        set(&world, ada, id, OFTEN).await;
        for _ in 0..3 {
            let (known, _) = work(&world, tim, id, "cat").await;
            assert!(!known, "who made the result is not asked by it");
        }
        world.write(async move |tx| gold::retire(tx, ada, id, copy).await).await;
        assert_eq!(held().await, Money::units(3), "three answers wait for their verdict");
        let bad = world.refusal(async move |tx| gold::retire(tx, ada, id, copy).await).await;
        assert_eq!(bad, "task-answer-not-known");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_does_not_fit_the_form_is_refused_with_its_column() {
    on_each_store(async |world| {
        let ada = world.requester("ada", Money::units(100)).await;
        let id = world.draft_project(ada, posting(0, 1)).await;
        let row = |gold: &str| {
            let columns = [("text", "x"), ("_gold_answer", gold)];
            let columns = columns.map(|(name, value)| (name.to_owned(), value.to_owned()));
            NewTask::from_columns(columns.into()).unwrap()
        };
        let (good, bad) = (row("Dog"), row("bird"));
        let add = async move |tx: &mut Tx| {
            projects::add_tasks(tx, ada, id, vec![good.clone(), bad.clone()]).await
        };
        let error = world.db.write(add).await.unwrap_err();
        let base::Error::Invalid(fields) = error else { panic!("{error}") };
        assert_eq!(fields[0].field, "rows.1._gold_answer");
        assert_eq!((fields[0].code, fields[0].detail.as_str()), ("option-unknown", "bird"));
        // A form that changes afterwards is held against what is known when it is published.
        let good = row("dog");
        let add =
            async move |tx: &mut Tx| projects::add_tasks(tx, ada, id, vec![good.clone()]).await;
        world.write(add).await;
        let form = FORM.replace("dog", "bird");
        let edit = async move |tx: &mut Tx| {
            let edit = projects::Edit { form: Some(form.clone()), ..projects::Edit::default() };
            projects::edit(tx, ada, id, edit).await
        };
        world.write(edit).await;
        let publish = async move |tx: &mut Tx| projects::publish(tx, ada, id).await;
        let error = world.db.write(publish).await.unwrap_err();
        let base::Error::Invalid(fields) = error else { panic!("{error}") };
        assert_eq!((fields[0].field.as_str(), fields[0].code), ("tasks", "known-misfit"));
        // And a project needs something to find out.
        let only = world.draft_project(ada, posting(2, 0)).await;
        let error = world.db.write(async move |tx| projects::publish(tx, ada, only).await).await;
        let base::Error::Invalid(fields) = error.unwrap_err() else { panic!("no field") };
        assert_eq!((fields[0].field.as_str(), fields[0].code), ("tasks", "required"));
        assert_eq!(gold::Refusal::NotFound.verdict().1, "known-answer-not-found");
    })
    .await;
}
