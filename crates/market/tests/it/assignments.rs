//! Stories of assignments: claims, time, answers and races.

mod ahead;
mod claims;
mod lapses;
mod lists;
mod races;
mod reasons;
mod reports;
mod submits;

use base::{Result, Rule};
use forms::{Answer, Given};
use market::{
    AccountId, AssignmentId, ProjectId, TaskId, accounts,
    assignments::{self, Claimed, Outcome, State},
    projects,
};
use store::{Tx, sql};
use testkit::World;

pub(crate) async fn claim(world: &World, worker: AccountId, project: ProjectId) -> Result<Claimed> {
    world.db.write(async move |tx| assignments::claim(tx, worker, project, None).await).await
}

pub(crate) async fn claim_task(
    world: &World,
    worker: AccountId,
    project: ProjectId,
    task: TaskId,
) -> Result<Claimed> {
    let claim = async move |tx: &mut Tx| assignments::claim(tx, worker, project, Some(task)).await;
    world.db.write(claim).await
}

pub(crate) async fn submit(
    world: &World,
    worker: AccountId,
    id: AssignmentId,
    text: &str,
) -> Result<Outcome> {
    let answer = answer(text);
    let submit = async move |tx: &mut Tx| assignments::submit(tx, worker, id, &answer).await;
    world.db.write(submit).await
}

pub(crate) async fn hand_back(world: &World, worker: AccountId, id: AssignmentId) -> Result<()> {
    world.db.write(async move |tx| assignments::hand_back(tx, worker, id).await).await
}

pub(crate) fn answer(text: &str) -> Answer {
    let mut answer = Answer::default();
    answer.put("answer", Given::Text(text.to_owned()));
    answer
}

pub(crate) async fn workers(world: &World, n: usize) -> Vec<AccountId> {
    let mut workers = Vec::with_capacity(n);
    for i in 0..n {
        workers.push(world.person(&format!("worker{i}")).await);
    }
    workers
}

/// The code with which something was refused.
fn code<T: std::fmt::Debug>(result: Result<T>) -> &'static str {
    result.expect_err("a refusal").code().expect("a rule")
}

async fn state_of(world: &World, id: AssignmentId) -> State {
    let select = async move |tx: &mut Tx| {
        tx.one(sql("select state from assignment where id = $1").bind(id)).await?.get("state")
    };
    world.read(select).await
}

/// How many places of a project are free.
async fn free_places(world: &World, project: ProjectId) -> i64 {
    world.tasks(project).await.iter().map(|it| it.places_free).sum()
}

async fn stored_answers(world: &World, project: ProjectId) -> i64 {
    let count = async move |tx: &mut Tx| {
        let count =
            sql("select count(*) as n from answer w join assignment a on a.id = w.assignment
                         where a.project = $1");
        tx.one(count.bind(project)).await?.get("n")
    };
    world.read(count).await
}

/// Sends an answer back for rework, as a review would.
async fn ask_rework(world: &World, id: AssignmentId, deadline: base::Timestamp) {
    world
        .write(async move |tx| {
            let update = sql("update assignment
                              set state = 'rework', reworks = reworks + 1, deadline = $2,
                                  auto_accept_at = null
                              where id = $1 and state = 'submitted'");
            tx.exec(update.bind(id).bind(deadline)).await
        })
        .await;
}

#[test]
fn every_refusal_has_its_sentence() {
    for refusal in assignments::Refusal::ALL {
        let code = refusal.verdict().1;
        let mut all = assignments::CODES.iter().chain(accounts::CODES).chain(projects::CODES);
        let known = all.any(|(it, _)| *it == code);
        assert!(known, "no sentence for {code}");
    }
}

#[test]
fn what_is_over_stays_over() {
    for last in [State::Accepted, State::Returned, State::Expired] {
        assert!(!State::ALL.iter().any(|next| last.may_become(*next)), "{last} is an end");
    }
}
