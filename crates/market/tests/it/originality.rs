//! Stories of originality: what is copied is marked or sent back, and nobody reads more by it.

use std::collections::HashSet;

use base::{ReferenceText, Rule as _, Title};
use forms::Answer;
use market::{
    AccountId, AssignmentId, ProjectId, ReferenceId,
    assignments::{self, State},
    decisions::{self, Reason},
    originality::{self, CODES, Finding, Mode, Origin, Refusal, Rule, check_due},
    projects::NewTask,
    reviews,
};
use store::Tx;
use testkit::{Posting, World, on_each_store};

const FORM: &str = r#"{"version": 1, "items": [
    {"show": "text", "text": "${text}"},
    {"ask": "long_text", "name": "story", "label": "Tell it"}
]}"#;
const TOWN: &str = "Our town library opens at nine and closes at six. Children may borrow four \
    books, adults eight. A librarian on the first floor helps you to find local newspapers.";
/// Four words of it are others.
const COPY: &str = "OUR town library opens at TEN and closes at six. Kids may borrow four books, \
    adults seven. A librarian on the first floor helps everybody to find local newspapers.";
const OWN: &str = "The path begins behind the station and climbs for two hours to the lake, where \
    benches stand beneath old trees and cake is sold at the mill.";

#[test]
fn every_refusal_has_a_sentence() {
    let told: HashSet<_> = CODES.iter().map(|(code, _)| *code).collect();
    for refusal in Refusal::ALL {
        let (_, code) = refusal.verdict();
        assert!(told.contains(code), "{code}");
    }
}

fn answer(text: &str) -> String {
    format!(r#"{{"story": "{text}"}}"#)
}

async fn project(world: &World, requester: AccountId, mode: Mode) -> ProjectId {
    let posting = Posting { tasks: 3, answers_per_task: 3, form: FORM, ..Posting::default() };
    let id = world.open_project(requester, posting).await;
    set(world, requester, id, Rule { mode, ..Rule::default() }).await;
    id
}

async fn set(world: &World, requester: AccountId, id: ProjectId, rule: Rule) {
    world.write(async move |tx| originality::set_rule(tx, requester, id, rule).await).await;
}

async fn found(world: &World, requester: AccountId, id: AssignmentId) -> Finding {
    let read = async move |tx: &mut Tx| originality::for_requester(tx, requester, id).await;
    world.read(read).await.expect("it was compared")
}

async fn state(world: &World, requester: AccountId, id: AssignmentId) -> State {
    world.read(async move |tx| Ok(reviews::for_requester(tx, requester, id).await?.state)).await
}

async fn hand_in(world: &World, worker: AccountId, id: AssignmentId, text: &str) {
    let answer = Answer::from_json(&answer(text)).unwrap();
    let submit =
        async move |tx: &mut Tx| assignments::submit(tx, worker, id, &answer).await?.receipt();
    world.write(submit).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_goes_back_with_its_record_and_shows_a_worker_nobody_elses_words() {
    on_each_store(async |world| {
        let (ada, ben, eve) =
            (world.person("ada").await, world.person("ben").await, world.person("eve").await);
        let project = project(&world, ada, Mode::Rework).await;
        let first = world.handed_in(ben, project, None, &answer(TOWN)).await;
        world.wait(1_000);
        let copy = world.handed_in(eve, project, None, &answer(COPY)).await;
        assert_eq!(check_due(&world.db).await.unwrap(), 2);
        assert_eq!(check_due(&world.db).await.unwrap(), 0, "each is compared once");

        let (one, other) = (found(&world, ada, first).await, found(&world, ada, copy).await);
        assert!(one.fields.is_empty() && !one.is_flagged(), "the first one copied nobody");
        assert!(other.is_flagged() && other.sent_back && 900 <= other.copied, "{other:?}");
        let source = &other.fields[0].sources[0];
        assert_eq!((source.origin, source.kind.as_str()), (Origin::Answer, "light-edit"));
        let theirs = source.theirs.as_ref().unwrap();
        assert_eq!(theirs.text, TOWN);
        let read = |text: &str| text.to_lowercase();
        for (ours, there) in source.ours.marks.iter().zip(&theirs.marks) {
            assert_eq!(read(&COPY[ours.clone()]), read(&TOWN[there.clone()]));
        }
        assert_eq!(state(&world, ada, first).await, State::Submitted);
        assert_eq!(state(&world, ada, copy).await, State::Rework);
        let record = async move |tx: &mut Tx| decisions::of_assignment(tx, copy).await;
        let record = world.read(record).await.remove(0);
        assert_eq!(
            (record.reason, record.rule.as_deref()),
            (Reason::Plagiarised, Some("originality/1"))
        );
        assert!(record.evidence.contains("light-edit"), "{}", record.evidence);

        let mine = async move |tx: &mut Tx| originality::for_worker(tx, eve, copy).await;
        let mine = world.read(mine).await.unwrap();
        assert!(mine.fields[0].sources.iter().all(|it| it.theirs.is_none() && it.name.is_none()));
        assert_eq!(mine.fields[0].sources[0].ours.text, COPY);
        let peek = async move |tx: &mut Tx| originality::for_worker(tx, ben, copy).await;
        assert_eq!(world.refusal(peek).await, "submission-not-found");

        hand_in(&world, eve, copy, OWN).await;
        assert_eq!(check_due(&world.db).await.unwrap(), 1);
        assert!(!found(&world, ada, copy).await.is_flagged());
        assert_eq!(state(&world, ada, copy).await, State::Submitted);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_rework_left_a_copy_waits_for_its_requester() {
    on_each_store(async |world| {
        let (ada, ben, eve) =
            (world.person("ada").await, world.person("ben").await, world.person("eve").await);
        let project = project(&world, ada, Mode::Rework).await;
        world.handed_in(ben, project, None, &answer(TOWN)).await;
        world.wait(1_000);
        let copy = world.handed_in(eve, project, None, &answer(TOWN)).await;
        check_due(&world.db).await.unwrap();
        hand_in(&world, eve, copy, COPY).await;
        check_due(&world.db).await.unwrap();
        let again = found(&world, ada, copy).await;
        assert!(again.is_flagged() && !again.sent_back && again.revision == 2, "{again:?}");
        assert_eq!(state(&world, ada, copy).await, State::Submitted);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn texts_of_another_requester_are_never_met_and_what_came_before_the_rule_is_only_marked() {
    on_each_store(async |world| {
        let (ada, rita) = (world.person("ada").await, world.person("rita").await);
        let (ben, eve) = (world.person("ben").await, world.person("eve").await);
        let (hers, other) =
            (project(&world, ada, Mode::Off).await, project(&world, rita, Mode::Rework).await);
        let first = world.handed_in(ben, hers, None, &answer(TOWN)).await;
        world.wait(1_000);
        let copy = world.handed_in(eve, hers, None, &answer(TOWN)).await;
        let elsewhere = world.handed_in(eve, other, None, &answer(TOWN)).await;
        assert_eq!(check_due(&world.db).await.unwrap(), 1, "nothing is compared while it is off");
        assert!(found(&world, rita, elsewhere).await.fields.is_empty());

        world.wait_hours(1);
        set(&world, ada, hers, Rule { mode: Mode::Rework, ..Rule::default() }).await;
        assert_eq!(check_due(&world.db).await.unwrap(), 2);
        assert!(!found(&world, ada, first).await.is_flagged());
        let marked = found(&world, ada, copy).await;
        assert!(marked.is_flagged() && !marked.sent_back);
        assert_eq!(state(&world, ada, copy).await, State::Submitted);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_tasks_own_text_and_references_are_sources() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let rows = vec![town(), town()];
        let posting = Posting { rows, form: FORM, ..Posting::default() };
        let project = world.open_project(ada, posting).await;
        set(&world, ada, project, Rule { mode: Mode::Flag, ..Rule::default() }).await;
        let copied = world.handed_in(ben, project, None, &answer(TOWN)).await;
        check_due(&world.db).await.unwrap();
        let it = found(&world, ada, copied).await;
        assert_eq!((it.copied, it.fields[0].sources[0].origin), (1_000, Origin::Task));

        let rule = Rule { mode: Mode::Flag, own_input: false, ..Rule::default() };
        set(&world, ada, project, rule).await;
        let reference = named(&world, ada, OWN).await;
        let second = world.handed_in(ben, project, None, &answer(OWN)).await;
        check_due(&world.db).await.unwrap();
        let it = found(&world, ada, second).await;
        let source = &it.fields[0].sources[0];
        assert_eq!((source.origin, source.name.as_deref()), (Origin::Reference, Some("Walks")));
        assert_eq!(source.theirs.as_ref().unwrap().text, OWN);

        let eve = world.person("eve").await;
        let steal = async move |tx: &mut Tx| originality::remove(tx, eve, reference).await;
        assert_eq!(world.refusal(steal).await, "reference-not-found");
        world.write(async move |tx| originality::remove(tx, ada, reference).await).await;
        let it = found(&world, ada, second).await;
        assert!(it.is_flagged() && it.fields[0].sources[0].theirs.is_none(), "its words are gone");
    })
    .await;
}

async fn named(world: &World, requester: AccountId, text: &'static str) -> ReferenceId {
    let add = async move |tx: &mut Tx| {
        let name = Title::parse("name", "Walks")?;
        originality::add(tx, requester, &name, &ReferenceText::parse("text", text)?).await
    };
    world.write(add).await
}

fn town() -> NewTask {
    NewTask { input: vec![("text".to_owned(), TOWN.to_owned())], ..NewTask::default() }
}
