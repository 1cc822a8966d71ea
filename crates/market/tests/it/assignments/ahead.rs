//! The next task, held while its worker is still at the one before.

use base::{Money, Result, minutes};
use market::{
    AccountId, AssignmentId, ProjectId,
    assignments::{self, Claimed, State, Tab},
    events,
    projects::{self, Edit, Hiring},
};
use store::{Tx, sql};
use testkit::{Posting, World, at_once, on_each_store};

use super::{claim, code, free_places, hand_back, state_of, stored_answers, submit, workers};

async fn ahead(world: &World, worker: AccountId, beside: AssignmentId) -> Result<Claimed> {
    world.db.write(async move |tx| assignments::claim_ahead(tx, worker, beside).await).await
}

async fn give_back(world: &World, worker: AccountId, project: ProjectId) -> bool {
    world.write(async move |tx| assignments::give_back_ahead(tx, worker, project).await).await
}

async fn open(world: &World, worker: AccountId, id: AssignmentId) -> Result<AssignmentId> {
    world.db.write(async move |tx| assignments::open(tx, worker, id).await).await
}

async fn listed(world: &World, worker: AccountId, tab: Tab) -> usize {
    let mine = async move |tx: &mut Tx| assignments::mine(tx, worker, tab, None, 50).await;
    world.read(mine).await.len()
}

async fn job(world: &World, posting: Posting) -> (AccountId, ProjectId) {
    let ada = world.person("ada").await;
    let project = world.open_project(ada, posting).await;
    (world.person("ben").await, project)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_next_claim_is_the_task_that_was_held() {
    on_each_store(async |world| {
        let (ben, project) = job(&world, Posting { tasks: 5, ..Posting::default() }).await;
        let first = claim(&world, ben, project).await.unwrap();
        let held = ahead(&world, ben, first.id).await.unwrap();
        assert_ne!(held.task, first.task);
        assert_eq!(held.deadline, world.clock.now().plus(minutes(30)));
        assert_eq!(ahead(&world, ben, first.id).await.unwrap(), held, "asked twice, held once");
        assert_eq!(free_places(&world, project).await, 3);
        assert_eq!(listed(&world, ben, Tab::Reserved).await, 1, "nobody chose it yet");
        assert_eq!(code(claim(&world, ben, project).await), "claims-per-worker-reached");

        world.wait(minutes(20));
        submit(&world, ben, first.id, "one").await.unwrap().receipt().unwrap();
        let second = claim(&world, ben, project).await.unwrap();
        assert_eq!((second.id, second.task), (held.id, held.task), "no second claim");
        assert_eq!(second.deadline, world.clock.now().plus(minutes(60)), "its time begins now");
        assert_eq!(free_places(&world, project).await, 3);
        assert_eq!(listed(&world, ben, Tab::Reserved).await, 1);
        let turn = async move |tx: &mut Tx| assignments::turn(tx, ben, held.id).await;
        assert_eq!(world.read(turn).await.claimed_at, world.clock.now());
        // It is opened once, and not again an hour later.
        world.wait(minutes(10));
        assert_eq!(open(&world, ben, held.id).await.unwrap(), held.id);
        assert_eq!(world.read(turn).await.deadline, second.deadline);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_opens_lapses_and_was_never_there() {
    on_each_store(async |world| {
        let (ben, project) = job(&world, Posting { tasks: 2, ..Posting::default() }).await;
        let cleo = world.person("cleo").await;
        let first = claim(&world, ben, project).await.unwrap();
        let held = ahead(&world, ben, first.id).await.unwrap();
        world.wait(minutes(30) - 1);
        assert_eq!(code(claim(&world, cleo, project).await), "nothing-left");
        world.wait(1);
        assert_eq!(claim(&world, cleo, project).await.unwrap().task, held.task);
        assert_eq!(state_of(&world, held.id).await, State::Expired);
        assert_eq!(listed(&world, ben, Tab::Ended).await, 0);
        let history = async move |tx: &mut Tx| events::history(tx, &held.id.to_string(), 10).await;
        let told = world.read(history).await;
        let kinds: Vec<_> = told.iter().map(|it| it.kind.as_str()).collect();
        assert_eq!(kinds, ["assignment-held", "assignment-released"]);
        assert!(told.iter().all(|it| it.concerns.is_none()), "nobody is told");
        assert_eq!(code(ahead(&world, ben, first.id).await), "nothing-left");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_stops_gives_back_and_may_have_it_later() {
    on_each_store(async |world| {
        let (ben, project) = job(&world, Posting { tasks: 2, ..Posting::default() }).await;
        let first = claim(&world, ben, project).await.unwrap();
        let held = ahead(&world, ben, first.id).await.unwrap();
        submit(&world, ben, first.id, "one").await.unwrap().receipt().unwrap();
        assert!(give_back(&world, ben, project).await);
        assert!(!give_back(&world, ben, project).await);
        assert_eq!(free_places(&world, project).await, 1);
        let later = claim(&world, ben, project).await.unwrap();
        assert_eq!(later.task, held.task);
        assert_ne!(later.id, held.id);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn skipping_leads_to_the_held_one_and_never_back() {
    on_each_store(async |world| {
        let (ben, project) = job(&world, Posting { tasks: 2, ..Posting::default() }).await;
        let skip =
            async |id| world.write(async move |tx| assignments::skip(tx, ben, id).await).await;
        let first = claim(&world, ben, project).await.unwrap();
        let held = ahead(&world, ben, first.id).await.unwrap();
        let next = skip(first.id).await.unwrap();
        assert_eq!(next.id, held.id);
        assert_eq!(state_of(&world, first.id).await, State::Returned);
        assert_eq!(skip(next.id).await, None, "both were skipped");
        assert_eq!(free_places(&world, project).await, 2);
    })
    .await;
}

/// A page that was fetched ahead and answered: the answer opens the task by itself.
#[tokio::test(flavor = "multi_thread")]
async fn an_answer_opens_what_was_held() {
    on_each_store(async |world| {
        let (ben, project) = job(&world, Posting { tasks: 3, ..Posting::default() }).await;
        let first = claim(&world, ben, project).await.unwrap();
        let held = ahead(&world, ben, first.id).await.unwrap();
        let early = submit(&world, ben, held.id, "too early").await;
        assert_eq!(code(early), "claims-per-worker-reached");
        submit(&world, ben, first.id, "one").await.unwrap().receipt().unwrap();
        submit(&world, ben, held.id, "two").await.unwrap().receipt().unwrap();
        assert_eq!(stored_answers(&world, project).await, 2);
        assert_eq!(listed(&world, ben, Tab::Checked).await, 2);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_held_beyond_what_one_may_do() {
    on_each_store(async |world| {
        let posting = Posting { tasks: 5, tasks_per_worker: 2, ..Posting::default() };
        let (ben, project) = job(&world, posting).await;
        let first = claim(&world, ben, project).await.unwrap();
        ahead(&world, ben, first.id).await.unwrap();
        submit(&world, ben, first.id, "one").await.unwrap().receipt().unwrap();
        let second = claim(&world, ben, project).await.unwrap();
        assert_eq!(code(ahead(&world, ben, second.id).await), "tasks-per-worker-reached");
        // Nor for somebody who is at nothing, or at something of another.
        let cleo = world.person("cleo").await;
        assert_eq!(code(ahead(&world, cleo, second.id).await), "assignment-not-found");
        hand_back(&world, ben, second.id).await.unwrap();
        assert_eq!(code(ahead(&world, ben, second.id).await), "assignment-ended");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_chosen_for_one_task_has_no_next_one() {
    on_each_store(async |world| {
        let posting = Posting { tasks: 5, hiring: Hiring::Apply, ..Posting::default() };
        let (ben, project) = job(&world, posting).await;
        let award = async move |tx: &mut Tx| assignments::award(tx, ben, project).await;
        let it = world.write(award).await;
        assert_eq!(code(ahead(&world, ben, it.id).await), "award-needed");
    })
    .await;
}

/// Whoever opens a task that was held gets today's terms.
#[tokio::test(flavor = "multi_thread")]
async fn a_changed_price_is_not_held() {
    on_each_store(async |world| {
        let ada = world.requester("ada", Money::units(20)).await;
        let ben = world.person("ben").await;
        let project = world.open_project(ada, Posting { tasks: 4, ..Posting::default() }).await;
        let first = claim(&world, ben, project).await.unwrap();
        let held = ahead(&world, ben, first.id).await.unwrap();
        let price = Some(Money::units(2));
        let edit = Edit { price, ..Edit::default() };
        world
            .write(async move |tx| projects::edit(tx, ada, project, edit.clone()).await.map(|_| ()))
            .await;
        submit(&world, ben, first.id, "one").await.unwrap().receipt().unwrap();
        let next = claim(&world, ben, project).await.unwrap();
        assert_ne!(next.id, held.id);
        assert_eq!(next.reward, Money::cents(160));
        assert_eq!(state_of(&world, held.id).await, State::Expired);
    })
    .await;
}

/// Eight pages of one worker ask at once, and eight workers share what is left.
#[tokio::test(flavor = "multi_thread")]
async fn however_many_ask_at_once_one_is_held_for_each() {
    on_each_store(async |world| {
        let (ben, project) = job(&world, Posting { tasks: 12, ..Posting::default() }).await;
        let mine = claim(&world, ben, project).await.unwrap();
        let got =
            at_once(
                &world,
                8,
                |world, _| async move { ahead(&world, ben, mine.id).await.unwrap().id },
            )
            .await;
        assert!(got.iter().all(|it| *it == got[0]), "{got:?}");
        assert_eq!(free_places(&world, project).await, 10);

        // Eight more take one each; two places are left to be held, whoever is first.
        let crew = workers(&world, 8).await;
        let mut at = Vec::new();
        for worker in &crew {
            at.push((*worker, claim(&world, *worker, project).await.unwrap().id));
        }
        let held = at_once(&world, 8, |world, i| {
            let (worker, id) = at[i];
            async move { ahead(&world, worker, id).await.is_ok() }
        })
        .await;
        assert_eq!(held.iter().filter(|it| **it).count(), 2);

        // All hand in and go on until nothing is left: twelve wanted, twelve stored.
        at.push((ben, mine.id));
        at_once(&world, 9, |world, i| {
            let (worker, id) = at[i];
            async move {
                let mut id = id;
                loop {
                    submit(&world, worker, id, "a word").await.unwrap().receipt().unwrap();
                    match claim(&world, worker, project).await {
                        Ok(next) => id = next.id,
                        Err(_) => break,
                    }
                }
            }
        })
        .await;
        assert_eq!(stored_answers(&world, project).await, 12);
        let twice = async move |tx: &mut Tx| {
            let select = sql("select count(*) as n from (
                                  select task from answer w join assignment a
                                      on a.id = w.assignment
                                  where a.project = $1 group by task having 1 < count(*)) as t");
            tx.one(select.bind(project)).await?.get::<i64>("n")
        };
        assert_eq!(world.read(twice).await, 0);
    })
    .await;
}
