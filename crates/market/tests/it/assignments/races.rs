//! Many at once. Each race stands beside a control without the guard, which must be caught: a
//! race that cannot go wrong proves nothing.

use std::sync::Arc;

use base::Result;
use market::{
    AccountId, AssignmentId, ProjectId, TaskId,
    assignments::{Outcome, State},
};
use store::{Tx, sql};
use testkit::{Posting, World, at_once, on_each_store};
use tokio::sync::Barrier;

use super::{claim, claim_task, hand_back, state_of, stored_answers, submit, workers};

/// Claims and submits until nothing is left; tells how many answers were stored.
async fn work_until_nothing_is_left(world: World, worker: AccountId, project: ProjectId) -> i64 {
    let mut done = 0;
    loop {
        match claim(&world, worker, project).await {
            Ok(it) => {
                submit(&world, worker, it.id, "a word").await.unwrap().receipt().unwrap();
                done += 1;
            }
            Err(error) => {
                assert_eq!(error.code(), Some("nothing-left"));
                return done;
            }
        }
    }
}

/// B1: 5 tasks with one answer wanted, 24 workers at once: exactly 5 answers.
#[tokio::test(flavor = "multi_thread")]
async fn five_answers_wanted_five_answers_stored() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let project = world.open_project(ada, Posting { tasks: 5, ..Posting::default() }).await;
        let crew = workers(&world, 24).await;
        let done =
            at_once(&world, 24, |world, i| work_until_nothing_is_left(world, crew[i], project))
                .await;
        assert_eq!(done.iter().sum::<i64>(), 5);
        assert_eq!(stored_answers(&world, project).await, 5);
    })
    .await;
}

/// The control of B1: looking first and taking afterwards, without the guard, oversells.
#[tokio::test(flavor = "multi_thread")]
async fn without_the_guard_there_are_more() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let project = world.open_project(ada, Posting { tasks: 5, ..Posting::default() }).await;
        let crew = workers(&world, 12).await;
        let looked = Arc::new(Barrier::new(12));
        let taken = at_once(&world, 12, |world, i| {
            claim_unguarded(world, crew[i], project, looked.clone())
        })
        .await;
        let taken: Vec<AssignmentId> = taken.into_iter().flatten().collect();
        assert!(5 < taken.len(), "only {} got a place: the race was none", taken.len());
        // Leave the market as the invariants want it.
        let undo = async move |tx: &mut Tx| {
            tx.exec(sql("delete from assignment where project = $1").bind(project)).await
        };
        world.write(undo).await;
    })
    .await;
}

/// As the peers do it: count, then insert. The barrier stands where theirs are unlucky.
async fn claim_unguarded(
    world: World,
    worker: AccountId,
    project: ProjectId,
    looked: Arc<Barrier>,
) -> Option<AssignmentId> {
    let look = async move |tx: &mut Tx| {
        let select = sql("select t.id from task t where t.project = $1 and (
                              select count(*) from assignment a where a.task = t.id
                          ) < t.answers_wanted order by t.id limit 1");
        tx.find(select.bind(project)).await
    };
    let free = world.read(look).await;
    looked.wait().await;
    let task: TaskId = free?.get("id").expect("an id");
    let take = async move |tx: &mut Tx| {
        let id = tx.new_id();
        let insert = sql("insert into assignment
                              (id, project, version, task, worker, requester, release, state,
                               price, reward, claimed_at, deadline)
                          select $1, p.id, p.version, $2, $3, p.requester, 1, 'claimed', 1, 1, 0,
                                 9000000000000 from project p where p.id = $4");
        tx.exec(insert.bind(id).bind(task).bind(worker).bind(project)).await?;
        Ok(id)
    };
    Some(world.write(take).await)
}

/// 40 tasks of 3 answers: 16 workers drain them to exactly 120, nobody twice at one task.
#[tokio::test(flavor = "multi_thread")]
async fn a_project_is_drained_to_the_last_place() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let posting = Posting { tasks: 40, answers_per_task: 3, ..Posting::default() };
        let project = world.open_project(ada, posting).await;
        let crew = workers(&world, 16).await;
        world
            .write(async |tx| market::settings::set(tx, None, "unreviewed_most", "1000").await)
            .await;
        let done =
            at_once(&world, 16, |world, i| work_until_nothing_is_left(world, crew[i], project))
                .await;
        assert_eq!(done.iter().sum::<i64>(), 120);
        assert_eq!(stored_answers(&world, project).await, 120);
        let twice = async move |tx: &mut Tx| {
            let select = sql("select count(*) as n from (
                                  select task, worker from assignment where project = $1
                                  group by task, worker having 1 < count(*)) as twice");
            tx.one(select.bind(project)).await?.get::<i64>("n")
        };
        assert_eq!(world.read(twice).await, 0);
        assert!(world.tasks(project).await.iter().all(|it| it.places_free == 0));
    })
    .await;
}

/// Places that lapse while everybody claims are all found, though each claim looks only once.
#[tokio::test(flavor = "multi_thread")]
async fn lapsed_places_are_shared_out_exactly() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let posting = Posting { tasks: 12, ..Posting::default() };
        let project = world.open_project(ada, posting).await;
        let crew = workers(&world, 36).await;
        for worker in &crew[..12] {
            claim(&world, *worker, project).await.unwrap();
        }
        world.wait_hours(1);
        let got = at_once(&world, 24, |world, i| {
            let worker = crew[12 + i];
            async move { claim(&world, worker, project).await.is_ok() }
        })
        .await;
        assert_eq!(got.iter().filter(|it| **it).count(), 12);
    })
    .await;
}

/// W8: one worker with many requests at once gets no more claims than one may hold.
#[tokio::test(flavor = "multi_thread")]
async fn one_worker_cannot_outrun_the_limits() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let ben = world.person("ben").await;
        let posting = Posting { tasks: 30, claims_per_worker: 2, ..Posting::default() };
        let project = world.open_project(ada, posting).await;
        let got =
            at_once(
                &world,
                16,
                |world, _| async move { claim(&world, ben, project).await.is_ok() },
            )
            .await;
        assert_eq!(got.iter().filter(|it| **it).count(), 2);
    })
    .await;
}

/// The same task asked for by id, many times at once: one claim.
#[tokio::test(flavor = "multi_thread")]
async fn one_worker_gets_a_task_once() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let ben = world.person("ben").await;
        let posting = Posting { answers_per_task: 10, claims_per_worker: 10, ..Posting::default() };
        let project = world.open_project(ada, posting).await;
        let task = world.project_tasks(project).await[0];
        let got = at_once(&world, 10, |world, _| async move {
            claim_task(&world, ben, project, task).await.map_err(|it| it.code())
        })
        .await;
        assert_eq!(got.iter().filter(|it| it.is_ok()).count(), 1);
        let refused: Vec<_> = got.into_iter().filter_map(Result::err).collect();
        assert!(refused.iter().all(|it| *it == Some("task-already-yours")), "{refused:?}");
        assert_eq!(world.tasks(project).await[0].places_free, 9);
    })
    .await;
}

/// W11 and B3: one answer submitted many times at once is stored once, and everybody who sent
/// it is told so; of different answers one is stored.
#[tokio::test(flavor = "multi_thread")]
async fn an_answer_is_stored_once() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let ben = world.person("ben").await;
        let project = world.open_project(ada, Posting { tasks: 2, ..Posting::default() }).await;
        let it = claim(&world, ben, project).await.unwrap();
        let told = at_once(&world, 12, |world, _| async move {
            submit(&world, ben, it.id, "the same").await.unwrap()
        })
        .await;
        let stored = told.iter().filter(|it| matches!(it, Outcome::Submitted(_))).count();
        assert_eq!((stored, stored_answers(&world, project).await), (1, 1));
        assert!(told.iter().all(|it| it.clone().receipt().is_ok()));

        let it = claim(&world, ben, project).await.unwrap();
        let told = at_once(&world, 12, |world, i| async move {
            submit(&world, ben, it.id, &format!("number {i}")).await.is_ok()
        })
        .await;
        assert_eq!(told.iter().filter(|it| **it).count(), 1);
        assert_eq!(stored_answers(&world, project).await, 2);
    })
    .await;
}

/// The control: without the conditional change both answers are stored.
#[tokio::test(flavor = "multi_thread")]
async fn without_the_condition_answers_pile_up() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let ben = world.person("ben").await;
        let project = world.open_project(ada, Posting::default()).await;
        let it = claim(&world, ben, project).await.unwrap();
        let looked = Arc::new(Barrier::new(12));
        at_once(&world, 12, |world, i| submit_unguarded(world, it.id, i, looked.clone())).await;
        let stored = stored_answers(&world, project).await;
        assert!(1 < stored, "the race was none");
        let undo = async move |tx: &mut Tx| {
            tx.exec(sql("delete from answer where assignment = $1").bind(it.id)).await
        };
        world.write(undo).await;
        hand_back(&world, ben, it.id).await.unwrap();
    })
    .await;
}

async fn submit_unguarded(world: World, id: AssignmentId, i: usize, looked: Arc<Barrier>) {
    let is_open = state_of(&world, id).await == State::Claimed;
    let is_first = answers_of(&world, id).await == 0;
    looked.wait().await;
    if !is_open || !is_first {
        return;
    }
    let keep = async move |tx: &mut Tx| {
        let answer: market::AnswerId = tx.new_id();
        let insert = sql("insert into answer (id, assignment, revision, body, submitted_at)
                          values ($1, $2, $3, '{}', 0)");
        let revision = i64::try_from(i).map_err(base::Error::store)?;
        tx.exec(insert.bind(answer).bind(id).bind(revision)).await
    };
    world.write(keep).await;
}

async fn answers_of(world: &World, id: AssignmentId) -> i64 {
    let count = sql("select count(*) as n from answer where assignment = $1");
    world.read(async move |tx| tx.one(count.clone().bind(id)).await?.get("n")).await
}

/// M3: a submit and a return at the same instant: one of them counts.
#[tokio::test(flavor = "multi_thread")]
async fn a_submit_and_a_return_do_not_both_count() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let posting = Posting { tasks: 20, ..Posting::default() };
        let project = world.open_project(ada, posting).await;
        let crew = workers(&world, 20).await;
        let mut held = Vec::new();
        for worker in &crew {
            held.push(claim(&world, *worker, project).await.unwrap().id);
        }
        let told = at_once(&world, 40, |world, i| {
            let (worker, id) = (crew[i / 2], held[i / 2]);
            async move {
                match i % 2 {
                    0 => submit(&world, worker, id, "done").await.is_ok(),
                    _ => hand_back(&world, worker, id).await.is_ok(),
                }
            }
        })
        .await;
        for pair in told.chunks(2) {
            assert!(pair[0] != pair[1], "both or neither counted");
        }
        let submitted = i64::try_from(told.iter().step_by(2).filter(|it| **it).count()).unwrap();
        assert_eq!(stored_answers(&world, project).await, submitted);
    })
    .await;
}

/// A late submit and somebody else's claim race for one place.
#[tokio::test(flavor = "multi_thread")]
async fn a_late_submit_and_a_claim_share_no_place() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let crew = workers(&world, 20).await;
        let project = world.open_project(ada, Posting { tasks: 10, ..Posting::default() }).await;
        let mut held = Vec::new();
        for worker in &crew[..10] {
            held.push(claim(&world, *worker, project).await.unwrap().id);
        }
        world.wait_hours(1);
        let told = at_once(&world, 20, |world, i| {
            let (worker, id) = (crew[i], held.get(i).copied());
            async move {
                match id {
                    Some(id) => submit(&world, worker, id, "late").await.unwrap().receipt().is_ok(),
                    None => claim(&world, worker, project).await.is_ok(),
                }
            }
        })
        .await;
        assert_eq!(told.iter().filter(|it| **it).count(), 10);
    })
    .await;
}
