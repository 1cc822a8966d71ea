//! Time: what lapses by itself, with no timer running.

use base::{Money, days, hours};
use market::{
    AccountId, TaskId,
    assignments::{self, State},
    decisions::{self, Reason},
    events,
    ledger::Name,
    projects,
};
use store::{Tx, sql};
use testkit::{Posting, World, on_each_store};

use super::{
    answer, ask_rework, claim, claim_task, code, free_places, state_of, stored_answers, submit,
};

/// B6: an abandoned place can be claimed within a second of its deadline. No job ever runs here.
#[tokio::test(flavor = "multi_thread")]
async fn an_abandoned_place_is_free_at_its_deadline() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let (ben, cleo) = (world.person("ben").await, world.person("cleo").await);
        let project = world.open_project(ada, Posting::default()).await;
        let left = claim(&world, ben, project).await.unwrap();
        world.wait(hours(1) - 1);
        assert_eq!(code(claim(&world, cleo, project).await), "nothing-left");
        world.wait(1);
        let taken = claim(&world, cleo, project).await.unwrap();
        assert_eq!(taken.task, left.task);
        assert_eq!(state_of(&world, left.id).await, State::Expired);
        submit(&world, cleo, taken.id, "by another").await.unwrap();
        assert_eq!(stored_answers(&world, project).await, 1);
    })
    .await;
}

/// An expired claim may be claimed again, with what was typed.
#[tokio::test(flavor = "multi_thread")]
async fn a_draft_comes_back_with_its_task() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let ben = world.person("ben").await;
        let project = world.open_project(ada, Posting::default()).await;
        let first = claim(&world, ben, project).await.unwrap();
        let save = async move |tx: &mut Tx| {
            assignments::save_draft(tx, ben, first.id, &answer("half a thou")).await
        };
        world.write(save).await;
        world.wait_hours(1);
        let second = claim(&world, ben, project).await.unwrap();
        assert_eq!((second.task, second.id == first.id), (first.task, false));
        let turn = async move |tx: &mut Tx| assignments::turn(tx, ben, second.id).await;
        let draft = world.read(turn).await.draft;
        assert_eq!(draft, Some(answer("half a thou").to_json()));
    })
    .await;
}

/// A rework that was not done is rejected by a rule, with its record; the place is held while
/// the worker can appeal, then it is free.
#[tokio::test(flavor = "multi_thread")]
async fn a_rework_that_was_not_done_is_rejected() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let (ben, cleo) = (world.person("ben").await, world.person("cleo").await);
        let project = world.open_project(ada, Posting::default()).await;
        let it = claim(&world, ben, project).await.unwrap();
        submit(&world, ben, it.id, "too short").await.unwrap();
        ask_rework(&world, it.id, world.clock.now().plus(hours(2))).await;
        world.wait_hours(2);
        assert_eq!(
            submit(&world, ben, it.id, "too late").await.unwrap(),
            assignments::Outcome::TooLate
        );
        assert_eq!(state_of(&world, it.id).await, State::Rejected);
        let read = async move |tx: &mut Tx| decisions::of_assignment(tx, it.id).await;
        let decision = world.read(read).await.remove(0);
        assert_eq!(decision.reason, Reason::NotReworked);
        assert_eq!(decision.rule.as_deref(), Some("rework-deadline/1"));
        let told = async move |tx: &mut Tx| events::history(tx, &it.id.to_string(), 10).await;
        let last = world.read(told).await.pop().unwrap();
        assert_eq!((last.kind.as_str(), last.concerns), ("assignment-rejected", Some(ben)));

        world.wait(days(7) - 1);
        assert_eq!(code(claim(&world, cleo, project).await), "nothing-left");
        world.wait(1);
        claim(&world, cleo, project).await.unwrap();
        assert_eq!(state_of(&world, it.id).await, State::Rejected, "and it stays rejected");
        let again = claim_task(&world, ben, project, it.task).await;
        assert_eq!(code(again), "task-already-yours");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_job_notes_what_no_claim_came_for() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let ben = world.person("ben").await;
        let posting = Posting { tasks: 5, claims_per_worker: 5, ..Posting::default() };
        let project = world.open_project(ada, posting).await;
        let mut claims = Vec::new();
        for _ in 0..5 {
            claims.push(claim(&world, ben, project).await.unwrap().id);
        }
        let lapse = async move |tx: &mut Tx| assignments::lapse_overdue(tx, 3).await;
        assert!(!world.write(lapse).await, "nothing is overdue");
        world.wait_hours(1);
        assert!(world.write(lapse).await, "three of five");
        assert!(!world.write(lapse).await);
        assert_eq!(free_places(&world, project).await, 5);
        for id in claims {
            assert_eq!(state_of(&world, id).await, State::Expired);
        }
    })
    .await;
}

/// More is overdue than one claim notes at once: it still finds the place that came free.
#[tokio::test(flavor = "multi_thread")]
async fn a_claim_finds_the_one_task_it_may_take_behind_many_overdue_ones() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let cleo = world.person("cleo").await;
        let posting = Posting { tasks: 130, claims_per_worker: 20, ..Posting::default() };
        let project = world.open_project(ada, posting).await;
        // Cleo has had all but the last one to lapse, and has given them back.
        for _ in 0..129 {
            let it = claim(&world, cleo, project).await.unwrap();
            super::hand_back(&world, cleo, it.id).await.unwrap();
        }
        let tasks = had_by(&world, cleo).await;
        for (worker, tasks) in super::workers(&world, 7).await.into_iter().zip(tasks.chunks(19)) {
            for task in tasks {
                claim_task(&world, worker, project, *task).await.unwrap();
            }
        }
        world.wait(1);
        let ben = world.person("ben").await;
        let last = claim(&world, ben, project).await.unwrap();
        world.wait_hours(1);
        assert_eq!(claim(&world, cleo, project).await.unwrap().task, last.task);
    })
    .await;
}

async fn had_by(world: &World, worker: AccountId) -> Vec<TaskId> {
    let read = async move |tx: &mut Tx| {
        let select = sql("select task from assignment where worker = $1 order by id");
        tx.all(select.bind(worker)).await?.iter().map(|it| it.get("task")).collect()
    };
    world.read(read).await
}

/// M11: what runs when a project closes keeps its money until it ends; then the requester has
/// it back.
#[tokio::test(flavor = "multi_thread")]
async fn a_place_of_a_closed_project_is_given_up_with_its_money() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let (ben, cleo) = (world.person("ben").await, world.person("cleo").await);
        let posting = Posting { tasks: 3, price: Money::units(2), ..Posting::default() };
        let project = world.open_project(ada, posting).await;
        let expires = claim(&world, ben, project).await.unwrap();
        let returned = claim(&world, cleo, project).await.unwrap();
        world.write(async move |tx| projects::close(tx, ada, project).await).await;
        let stands = async |ada_has: i64, held: i64| {
            let now = (world.money(ada).await, world.balance(Name::escrow(project)).await);
            assert_eq!(now, (Money::units(ada_has), Money::units(held)));
        };
        stands(2, 4).await;
        super::hand_back(&world, cleo, returned.id).await.unwrap();
        stands(4, 2).await;
        world.wait_hours(1);
        assert_eq!(
            submit(&world, ben, expires.id, "late").await.unwrap(),
            assignments::Outcome::TooLate
        );
        stands(6, 0).await;
        assert_eq!(state_of(&world, expires.id).await, State::Expired);
    })
    .await;
}

/// B9: claims, drafts and deadlines survive a restart of the server.
#[tokio::test(flavor = "multi_thread")]
async fn a_claim_survives_a_restart() {
    on_each_store(async |world: World| {
        let ada = world.person("ada").await;
        let (ben, cleo) = (world.person("ben").await, world.person("cleo").await);
        let project = world.open_project(ada, Posting::default()).await;
        let it = claim(&world, ben, project).await.unwrap();
        let world = world.reopened().await;
        assert_eq!(code(claim(&world, cleo, project).await), "nothing-left");
        world.wait(hours(1) - 1);
        submit(&world, ben, it.id, "after the restart").await.unwrap();
        let world = world.reopened().await;
        assert_eq!(state_of(&world, it.id).await, State::Submitted);
        assert_eq!(stored_answers(&world, project).await, 1);
    })
    .await;
}
