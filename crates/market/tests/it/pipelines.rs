//! Stories of pipelines: answers go on to the next project, once, paid for, and to other people.

mod missed;

use std::collections::{BTreeMap, HashSet};

use base::{Money, Rule as _, minutes};
use market::{
    AccountId, ProjectId,
    assignments::{self, Refusal as NoClaim},
    events,
    pipelines::{self, CODES, Refusal, Step, Takes, Terms, carry_due, end_finished},
    projects::{self, State, Task},
};
use store::Tx;
use testkit::{Posting, World, at_once, on_each_store};

const WRITE: &str = r#"{"items": [
    { "show": "text", "text": "${topic}" },
    { "ask": "long_text", "name": "story", "label": "Write" }
]}"#;
const PROOFREAD: &str = r#"{"items": [
    { "show": "text", "text": "${topic}: ${story}" },
    { "ask": "long_text", "name": "better", "label": "Correct" }
]}"#;
const APPROVE: &str = r#"{"items": [
    { "show": "text", "text": "${before} – ${better}" },
    { "ask": "choice", "name": "good", "label": "Good?",
      "options": [{"value": "yes"}, {"value": "no"}] }
]}"#;

fn topics(n: usize) -> Vec<projects::NewTask> {
    let row = |n: usize| projects::NewTask {
        input: vec![("topic".to_owned(), format!("topic {n}"))],
        ..projects::NewTask::default()
    };
    (1..=n).map(row).collect()
}

async fn writing(world: &World, ada: AccountId, tasks: usize) -> ProjectId {
    let rows = topics(tasks);
    world.open_project(ada, Posting { rows, form: WRITE, ..Posting::default() }).await
}

fn usual() -> Terms {
    Terms { takes: Takes::Accepted, columns: BTreeMap::new(), reading: None }
}

/// A project without tasks of its own, fed by another and open.
async fn next(world: &World, ada: AccountId, source: ProjectId, form: &'static str) -> ProjectId {
    let posting = Posting { tasks: 0, form, ..Posting::default() };
    let id = world.draft_project(ada, posting).await;
    connect(world, ada, source, id, usual()).await;
    open(world, ada, id).await;
    id
}

async fn open(world: &World, ada: AccountId, id: ProjectId) {
    let open = async move |tx: &mut Tx| {
        if projects::publish(tx, ada, id).await? == State::InReview {
            projects::approve(tx, AccountId::from_bits(0xA11), id).await?;
        }
        Ok(())
    };
    world.write(open).await;
}

async fn connect(world: &World, ada: AccountId, from: ProjectId, to: ProjectId, terms: Terms) {
    let connect =
        async move |tx: &mut Tx| pipelines::connect(tx, ada, from, to, terms.clone()).await;
    world.write(connect).await;
}

async fn step(world: &World, ada: AccountId, from: ProjectId, to: ProjectId) -> Step {
    world.read(async move |tx| pipelines::find(tx, ada, from, to).await).await
}

async fn state(world: &World, id: ProjectId) -> State {
    world.read(async move |tx| Ok(projects::find(tx, id).await?.unwrap().state)).await
}

fn cell(task: &Task, column: &str) -> String {
    let data = forms::TaskData::from_json(&task.input).unwrap();
    data.get(column).unwrap_or("–").to_owned()
}

#[test]
fn every_refusal_has_a_sentence() {
    let told: HashSet<_> = CODES.iter().map(|(code, _)| *code).collect();
    for refusal in Refusal::ALL {
        assert!(told.contains(refusal.verdict().1), "{refusal:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_accepted_answer_goes_on_with_its_data_and_nobody_gets_what_they_made() {
    on_each_store(async |world| {
        let ada = world.requester("ada", Money::units(50)).await;
        let (ben, eve, kim) =
            (world.person("ben").await, world.person("eve").await, world.person("kim").await);
        let write = writing(&world, ada, 2).await;
        let proofread = next(&world, ada, write, PROOFREAD).await;
        let posting = Posting { tasks: 0, form: APPROVE, ..Posting::default() };
        let approve = world.draft_project(ada, posting).await;
        let columns = BTreeMap::from([("before".to_owned(), "story".to_owned())]);
        connect(&world, ada, proofread, approve, Terms { columns, ..usual() }).await;
        open(&world, ada, approve).await;

        let first = world.handed_in(ben, write, None, r#"{"story": "Moon over sea"}"#).await;
        assert_eq!(carry_due(&world.db).await.unwrap(), 0, "nothing is accepted yet");
        world.accept(ada, first, None).await;
        assert_eq!(carry_due(&world.db).await.unwrap(), 1);
        assert_eq!(carry_due(&world.db).await.unwrap(), 0, "it goes on once");
        let tasks = world.tasks(proofread).await;
        assert_eq!(tasks.len(), 1);
        assert_eq!(cell(&tasks[0], "story"), "Moon over sea");
        assert_eq!(cell(&tasks[0], "output.story"), "Moon over sea");
        assert!(cell(&tasks[0], "topic").starts_with("topic"));

        let task = tasks[0].id;
        let why = async move |tx: &mut Tx| assignments::why_not(tx, ben, proofread).await;
        assert_eq!(world.read(why).await[0].refusal, NoClaim::OwnWork);
        for asked in [None, Some(task)] {
            let claim =
                async move |tx: &mut Tx| assignments::claim(tx, ben, proofread, asked).await;
            assert_eq!(world.refusal(claim).await, "own-work");
        }
        world.accepted(ada, eve, proofread, r#"{"better": "The moon over the sea"}"#).await;
        carry_due(&world.db).await.unwrap();
        let last = world.tasks(approve).await;
        assert_eq!(cell(&last[0], "before"), "Moon over sea");
        assert_eq!(cell(&last[0], "better"), "The moon over the sea");
        for maker in [ben, eve] {
            let claim = async move |tx: &mut Tx| assignments::claim(tx, maker, approve, None).await;
            assert_eq!(world.refusal(claim).await, "own-work");
        }
        world.accepted(ada, kim, approve, r#"{"good": "yes"}"#).await;
        let chain = async move |tx: &mut Tx| pipelines::chain(tx, ada, proofread).await;
        let chain = world.read(chain).await;
        let depths: Vec<_> = chain.nodes.iter().map(|it| (it.project, it.depth)).collect();
        assert_eq!(depths, [(write, 0), (proofread, 1), (approve, 2)]);
        assert_eq!(chain.links.iter().map(|it| it.pipeline.made).sum::<i64>(), 2);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_money_an_answer_waits_and_goes_on_when_there_is_some() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let write = writing(&world, ada, 2).await;
        let proofread = next(&world, ada, write, PROOFREAD).await;
        for story in [r#"{"story": "one"}"#, r#"{"story": "two"}"#] {
            world.accepted(ada, ben, write, story).await;
        }
        let (source, target) = (write, proofread);
        for _ in 0..3 {
            carry_due(&world.db).await.unwrap();
            world.wait(minutes(1));
        }
        let seen = step(&world, ada, source, target).await;
        assert_eq!((seen.waiting, seen.pipeline.made), (2, 0));
        assert_eq!(seen.pipeline.trouble.unwrap().0, "pipeline-money-lacks");
        let told = world.read(async move |tx| events::history(tx, &target.to_string(), 50).await);
        let told = told.await.iter().filter(|it| it.kind == "pipeline-stuck").count();
        assert_eq!(told, 1, "the requester is told once");

        world.fund(ada, Money::units(1)).await;
        world.wait(minutes(1));
        carry_due(&world.db).await.unwrap();
        let seen = step(&world, ada, source, target).await;
        assert_eq!((seen.waiting, seen.pipeline.made), (1, 1), "as far as the money goes");
        world.fund(ada, Money::units(1)).await;
        world.wait(minutes(1));
        carry_due(&world.db).await.unwrap();
        let seen = step(&world, ada, source, target).await;
        assert_eq!((seen.waiting, seen.pipeline.made), (0, 2));
        assert_eq!(seen.pipeline.trouble, None);
        assert_eq!(world.money(ada).await, Money::ZERO);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fed_project_stays_open_until_the_one_before_has_ended() {
    on_each_store(async |world| {
        let ada = world.requester("ada", Money::units(50)).await;
        let (ben, eve) = (world.person("ben").await, world.person("eve").await);
        let write = writing(&world, ada, 2).await;
        let proofread = next(&world, ada, write, PROOFREAD).await;
        for n in 1..=2 {
            world.accepted(ada, ben, write, r#"{"story": "one"}"#).await;
            end_finished(&world.db).await.unwrap();
            carry_due(&world.db).await.unwrap();
            world.accepted(ada, eve, proofread, r#"{"better": "One"}"#).await;
            assert_eq!(state(&world, proofread).await, State::Open, "after {n}");
        }
        assert_eq!(state(&world, write).await, State::Closed);
        assert_eq!(end_finished(&world.db).await.unwrap(), 1);
        assert_eq!(state(&world, proofread).await, State::Closed);
        assert_eq!(end_finished(&world.db).await.unwrap(), 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_accepted_before_goes_on_once_however_many_carry() {
    on_each_store(async |world| {
        let ada = world.requester("ada", Money::units(50)).await;
        let ben = world.person("ben").await;
        let write = writing(&world, ada, 6).await;
        for _ in 0..3 {
            world.accepted(ada, ben, write, r#"{"story": "before"}"#).await;
        }
        let proofread = next(&world, ada, write, PROOFREAD).await;
        for _ in 0..3 {
            world.accepted(ada, ben, write, r#"{"story": "after"}"#).await;
        }
        let carry = |world: World, _| async move {
            for _ in 0..4 {
                carry_due(&world.db).await.unwrap();
            }
        };
        at_once(&world, 8, carry).await;
        assert_eq!(world.tasks(proofread).await.len(), 6);
        assert_eq!(step(&world, ada, write, proofread).await.pipeline.made, 6);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_who_claim_at_once_nobody_gets_their_own_text() {
    on_each_store(async |world| {
        let ada = world.requester("ada", Money::units(50)).await;
        let crew = super::assignments::workers(&world, 6).await;
        let write = writing(&world, ada, 6).await;
        let proofread = next(&world, ada, write, PROOFREAD).await;
        for worker in &crew {
            let story = format!(r#"{{"story": "by {worker}"}}"#);
            world.accepted(ada, *worker, write, &story).await;
        }
        carry_due(&world.db).await.unwrap();
        let claim = |world: World, n: usize| {
            let worker = crew[n % crew.len()];
            async move {
                let claim =
                    async move |tx: &mut Tx| assignments::claim(tx, worker, proofread, None).await;
                (worker, world.db.write(claim).await)
            }
        };
        let tasks = world.tasks(proofread).await;
        let mut got = 0;
        for (worker, claimed) in at_once(&world, 6, claim).await {
            let Ok(claimed) = claimed else { continue };
            let task = tasks.iter().find(|it| it.id == claimed.task).unwrap();
            assert_ne!(cell(task, "story"), format!("by {worker}"));
            got += 1;
        }
        assert!(5 <= got, "only the last one may find nothing but their own: {got}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_way_leads_back_or_into_somebody_elses_project_and_one_may_end_it() {
    on_each_store(async |world| {
        let (ada, rita) =
            (world.requester("ada", Money::units(9)).await, world.person("rita").await);
        let ben = world.person("ben").await;
        let write = writing(&world, ada, 2).await;
        let proofread = next(&world, ada, write, PROOFREAD).await;
        let last = next(&world, ada, proofread, PROOFREAD).await;
        let hers = world.draft_project(rita, Posting::default()).await;
        for (from, to, code) in [
            (last, write, "pipeline-circle"),
            (write, write, "pipeline-circle"),
            (write, hers, "project-not-found"),
            (hers, write, "project-not-found"),
        ] {
            let connect =
                async move |tx: &mut Tx| pipelines::connect(tx, ada, from, to, usual()).await;
            assert_eq!(world.refusal(connect).await, code);
        }
        let peek = async move |tx: &mut Tx| pipelines::find(tx, rita, write, proofread).await;
        assert_eq!(world.refusal(peek).await, "project-not-found");

        world.accepted(ada, ben, write, r#"{"story": "one"}"#).await;
        let end = async move |tx: &mut Tx| pipelines::disconnect(tx, ada, write, proofread).await;
        world.write(end).await;
        carry_due(&world.db).await.unwrap();
        assert!(world.tasks(proofread).await.is_empty(), "what had not gone on stays");
        assert_eq!(state(&world, proofread).await, State::Closed, "nothing can come any more");
        let again = async move |tx: &mut Tx| pipelines::disconnect(tx, ada, write, proofread).await;
        assert_eq!(world.refusal(again).await, "pipeline-not-found");
    })
    .await;
}
