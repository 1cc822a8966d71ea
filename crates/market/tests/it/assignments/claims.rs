//! Claiming and giving back, one worker at a time.

use base::{Money, Timestamp, hours, minutes};
use market::{
    assignments::{self, State},
    events,
    projects::{self, Edit, Hiring, NewTask},
};
use store::Tx;
use testkit::{Posting, World, on_each_store};

use super::{claim, claim_task, code, free_places, hand_back, state_of, submit, workers};

fn row(text: &str, priority: i64) -> NewTask {
    NewTask { input: vec![("text".into(), text.into())], priority, ..NewTask::default() }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_claim_holds_a_place_until_it_is_returned() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let ben = world.person("ben").await;
        let price = Money::units(5);
        let project = world.open_project(ada, Posting { price, ..Posting::default() }).await;
        let claimed = claim(&world, ben, project).await.unwrap();
        assert_eq!(claimed.reward, Money::units(4));
        assert_eq!(claimed.deadline, world.clock.now().plus(hours(1)));
        assert_eq!(free_places(&world, project).await, 0);
        let cleo = world.person("cleo").await;
        assert_eq!(code(claim(&world, cleo, project).await), "nothing-left");

        world.wait(1);
        hand_back(&world, ben, claimed.id).await.unwrap();
        assert_eq!(state_of(&world, claimed.id).await, State::Returned);
        assert_eq!(code(hand_back(&world, ben, claimed.id).await), "assignment-ended");
        assert_eq!(free_places(&world, project).await, 1);
        assert_eq!(claim(&world, cleo, project).await.unwrap().task, claimed.task);
        let history =
            async move |tx: &mut Tx| events::history(tx, &claimed.id.to_string(), 10).await;
        let kinds: Vec<_> = world.read(history).await.into_iter().map(|it| it.kind).collect();
        assert_eq!(kinds, ["assignment-claimed", "assignment-returned"]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_next_task_is_the_most_urgent_then_the_nearest_to_completion() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let rows = vec![row("calm", 0), row("calm too", 0), row("urgent", 5)];
        let posting = Posting { rows, answers_per_task: 2, ..Posting::default() };
        let project = world.open_project(ada, posting).await;
        let tasks = world.project_tasks(project).await;
        let crew = workers(&world, 6).await;
        let mut taken = Vec::new();
        for worker in crew {
            taken.push(claim(&world, worker, project).await.unwrap().task);
        }
        assert_eq!(taken[..2], [tasks[2], tasks[2]], "the urgent one first, for both places");
        assert_eq!(taken[2], taken[3], "what was begun is completed before another begins");
        assert_eq!(taken[4], taken[5]);
        assert_ne!(taken[2], taken[4]);
    })
    .await;
}

/// B7: one worker never gets the same task twice, unless asked for by id after a return.
#[tokio::test(flavor = "multi_thread")]
async fn nobody_gets_a_task_twice() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let ben = world.person("ben").await;
        let posting = Posting { tasks: 3, answers_per_task: 4, ..Posting::default() };
        let project = world.open_project(ada, posting).await;
        let mut seen = Vec::new();
        for _ in 0..3 {
            let it = claim(&world, ben, project).await.unwrap();
            seen.push(it.task);
            submit(&world, ben, it.id, "a word").await.unwrap();
        }
        seen.sort_unstable();
        seen.dedup();
        assert_eq!(seen.len(), 3);
        assert_eq!(code(claim(&world, ben, project).await), "nothing-left");
        let again = claim_task(&world, ben, project, seen[0]).await;
        assert_eq!(code(again), "task-already-yours");

        let cleo = world.person("cleo").await;
        let first = claim(&world, cleo, project).await.unwrap();
        hand_back(&world, cleo, first.id).await.unwrap();
        let next = claim(&world, cleo, project).await.unwrap();
        assert_ne!(next.task, first.task, "what was returned does not come by itself");
        hand_back(&world, cleo, next.id).await.unwrap();
        let asked = claim_task(&world, cleo, project, first.task).await.unwrap();
        assert_eq!(asked.task, first.task, "but it can be asked for");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_task_of_another_project_is_not_found() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let ben = world.person("ben").await;
        let one = world.open_project(ada, Posting::default()).await;
        let other = world.open_project(ada, Posting::default()).await;
        let task = world.project_tasks(other).await[0];
        assert_eq!(code(claim_task(&world, ben, one, task).await), "task-not-found");
        assert_eq!(free_places(&world, other).await, 1);
    })
    .await;
}

/// A running assignment keeps the version and the price it was claimed under.
#[tokio::test(flavor = "multi_thread")]
async fn a_new_price_is_for_new_claims() {
    on_each_store(async |world| {
        let ada = world.requester("ada", Money::units(50)).await;
        let (ben, cleo) = (world.person("ben").await, world.person("cleo").await);
        let posting = Posting { tasks: 2, price: Money::units(1), ..Posting::default() };
        let project = world.open_project(ada, posting).await;
        let before = claim(&world, ben, project).await.unwrap();
        let raise = Edit { price: Some(Money::units(2)), ..Edit::default() };
        world.write(async move |tx| projects::edit(tx, ada, project, raise.clone()).await).await;
        let after = claim(&world, cleo, project).await.unwrap();
        assert_eq!((before.reward, after.reward), (Money::cents(80), Money::cents(160)));
        submit(&world, ben, before.id, "still the old price").await.unwrap();
        let turn = async move |tx: &mut Tx| assignments::turn(tx, ben, before.id).await;
        assert_eq!(world.read(turn).await.reward, Money::cents(80));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_release_lets_those_in_who_have_done_it() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let ben = world.person("ben").await;
        let posting = Posting { tasks: 3, tasks_per_worker: 1, ..Posting::default() };
        let project = world.open_project(ada, posting).await;
        let first = claim(&world, ben, project).await.unwrap();
        submit(&world, ben, first.id, "once").await.unwrap();
        assert_eq!(code(claim(&world, ben, project).await), "tasks-per-worker-reached");
        let again = async move |tx: &mut Tx| projects::release_again(tx, ada, project).await;
        world.write(again).await;
        let second = claim(&world, ben, project).await.unwrap();
        assert_ne!(second.task, first.task);
        submit(&world, ben, second.id, "twice").await.unwrap();
        assert_eq!(code(claim(&world, ben, project).await), "tasks-per-worker-reached");
    })
    .await;
}

async fn extend(
    world: &World,
    worker: market::AccountId,
    id: market::AssignmentId,
) -> base::Result<Timestamp> {
    world.db.write(async move |tx| assignments::extend(tx, worker, id).await).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deadline_is_extended_once_by_half() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let ben = world.person("ben").await;
        let project = world.open_project(ada, Posting::default()).await;
        let it = claim(&world, ben, project).await.unwrap();
        world.wait(minutes(59));
        assert_eq!(code(extend(&world, ada, it.id).await), "assignment-not-found");
        let later = extend(&world, ben, it.id).await.unwrap();
        assert_eq!(later, it.deadline.plus(minutes(30)));
        assert_eq!(code(extend(&world, ben, it.id).await), "already-extended");
        world.wait(minutes(30));
        submit(&world, ben, it.id, "in the longer time").await.unwrap();
        assert_eq!(code(extend(&world, ben, it.id).await), "already-submitted");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_over_is_not_extended() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let ben = world.person("ben").await;
        let posting = Posting { hiring: Hiring::Open, ..Posting::default() };
        let project = world.open_project(ada, posting).await;
        let it = claim(&world, ben, project).await.unwrap();
        world.wait(hours(1));
        assert_eq!(code(extend(&world, ben, it.id).await), "too-late");
        assert_eq!(code(hand_back(&world, ben, it.id).await), "too-late");
    })
    .await;
}
