//! Who may claim: each reason that speaks against it, told before and at the claim.

use base::Money;
use market::{
    AccountId, ProjectId, accounts,
    assignments::{self, Reason},
    projects::{self, Hiring, Invitee},
    settings,
};
use store::{Tx, sql};
use testkit::{Posting, World, on_each_store};

use super::{claim, code, hand_back, submit};

async fn reasons(world: &World, worker: AccountId, project: ProjectId) -> Vec<Reason> {
    world.read(async move |tx| assignments::why_not(tx, worker, project).await).await
}

/// The claim is refused with `expected`, and that is the first reason told before.
async fn refused(world: &World, worker: AccountId, project: ProjectId, expected: &str) {
    let told = reasons(world, worker, project).await;
    assert_eq!(told.first().map(Reason::code), Some(expected));
    assert_eq!(code(claim(world, worker, project).await), expected);
}

async fn change(world: &World, person: AccountId, statement: store::Sql) {
    world.write(async move |tx| tx.exec(statement.clone().bind(person)).await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_requester_and_the_unconfirmed_and_the_suspended_are_refused() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let ben = world.person("ben").await;
        let project = world.open_project(ada, Posting::default()).await;
        refused(&world, ada, project, "own-project").await;
        let unconfirm = sql("update account set email_confirmed_at = null where id = $1");
        change(&world, ben, unconfirm).await;
        refused(&world, ben, project, "email-unconfirmed").await;
        let confirm = sql("update account set email_confirmed_at = 1 where id = $1");
        change(&world, ben, confirm).await;
        let mo = world.person("mo").await;
        let suspend = async move |tx: &mut Tx| {
            accounts::suspend(tx, mo, ben, "Several accounts of one person.").await
        };
        world.write(suspend).await;
        refused(&world, ben, project, "account-suspended").await;
        world.write(async move |tx| accounts::restore(tx, mo, ben).await).await;
        assert_eq!(reasons(&world, ben, project).await, []);
        claim(&world, ben, project).await.unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_job_must_be_open() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let ben = world.person("ben").await;
        let draft = world.draft_project(ada, Posting::default()).await;
        assert_eq!(code(claim(&world, ben, draft).await), "job-not-found");
        let expires_at = Some(world.clock.now().plus(base::hours(2)));
        let project = world.open_project(ada, Posting { expires_at, ..Posting::default() }).await;
        let pause = async move |tx: &mut Tx| projects::pause(tx, ada, project, "").await;
        world.write(pause).await;
        refused(&world, ben, project, "job-paused").await;
        world.write(async move |tx| projects::resume(tx, ada, project).await).await;
        world.wait_hours(2);
        // No job has closed it yet; its time is over all the same.
        refused(&world, ben, project, "job-over").await;
        world.write(async move |tx| projects::expire(tx, project).await).await;
        refused(&world, ben, project, "job-over").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn hiring_decides_who_starts_at_once() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let ben = world.person("ben").await;
        let apply = Posting { hiring: Hiring::Apply, ..Posting::default() };
        let apply = world.open_project(ada, apply).await;
        refused(&world, ben, apply, "award-needed").await;
        let invite = Posting { hiring: Hiring::Invite, ..Posting::default() };
        let invite = world.open_project(ada, invite).await;
        refused(&world, ben, invite, "not-invited").await;
        let people = [Invitee::Account(ben)];
        let ask = async move |tx: &mut Tx| projects::invite(tx, ada, invite, &people, "").await;
        world.write(ask).await;
        claim(&world, ben, invite).await.unwrap();
    })
    .await;
}

/// W8: nobody hoards tasks, neither claimed nor handed in.
#[tokio::test(flavor = "multi_thread")]
async fn nobody_hoards() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let ben = world.person("ben").await;
        let posting = Posting { tasks: 40, claims_per_worker: 3, ..Posting::default() };
        let project = world.open_project(ada, posting).await;
        let mut held = Vec::new();
        for _ in 0..3 {
            held.push(claim(&world, ben, project).await.unwrap());
        }
        refused(&world, ben, project, "claims-per-worker-reached").await;
        assert_eq!(reasons(&world, ben, project).await[0].detail, "3");
        hand_back(&world, ben, held.pop().unwrap().id).await.unwrap();
        for it in held {
            submit(&world, ben, it.id, "done").await.unwrap();
        }
        for _ in 2..20 {
            let it = claim(&world, ben, project).await.unwrap();
            submit(&world, ben, it.id, "done").await.unwrap();
        }
        refused(&world, ben, project, "unreviewed-most-reached").await;
        world.write(async move |tx| settings::set(tx, None, "unreviewed_most", "21").await).await;
        let it = claim(&world, ben, project).await.unwrap();
        submit(&world, ben, it.id, "done").await.unwrap();
        refused(&world, ben, project, "unreviewed-most-reached").await;
    })
    .await;
}

/// Claims that have lapsed are not held against anybody.
#[tokio::test(flavor = "multi_thread")]
async fn a_lapsed_claim_counts_no_more() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let ben = world.person("ben").await;
        let posting = Posting { tasks: 2, tasks_per_worker: 1, ..Posting::default() };
        let project = world.open_project(ada, posting).await;
        claim(&world, ben, project).await.unwrap();
        refused(&world, ben, project, "tasks-per-worker-reached").await;
        world.wait_hours(1);
        assert_eq!(reasons(&world, ben, project).await, []);
        claim(&world, ben, project).await.unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_reason_is_told_at_once() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let ben = world.person("ben").await;
        let posting = Posting { price: Money::units(1), ..Posting::default() };
        let project = world.open_project(ada, posting).await;
        let it = claim(&world, ben, project).await.unwrap();
        let unconfirm = sql("update account set email_confirmed_at = null where id = $1");
        change(&world, ben, unconfirm).await;
        let told = reasons(&world, ben, project).await;
        let codes: Vec<_> = told.iter().map(Reason::code).collect();
        let all = ["email-unconfirmed", "claims-per-worker-reached", "nothing-left"];
        assert_eq!(codes, all);
        hand_back(&world, ben, it.id).await.unwrap();
        assert_eq!(reasons(&world, ben, project).await[0].code(), "email-unconfirmed");
    })
    .await;
}
