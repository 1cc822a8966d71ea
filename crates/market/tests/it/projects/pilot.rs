//! A pilot pays for its first tasks only; the rest follows with one word, or never.

use base::{Money, Result};
use market::{
    AccountId, ProjectId,
    projects::{self, Edit, State, TaskState},
};
use store::Tx;
use testkit::{MODERATOR, Posting, World, on_each_store};

use super::{escrow, project};

async fn pilot(world: &World, tasks: usize, n: i64) -> (AccountId, ProjectId) {
    let ada = world.person("ada").await;
    world.fund(ada, Money::units(100)).await;
    let id = world.draft_project(ada, Posting { tasks, ..Posting::default() }).await;
    let publish = async move |tx: &mut Tx| {
        if projects::publish_pilot(tx, ada, id, n).await? == State::InReview {
            projects::approve(tx, MODERATOR, id).await?;
        }
        Ok(())
    };
    world.write(publish).await;
    (ada, id)
}

async fn release(world: &World, who: AccountId, id: ProjectId) -> Result<i64> {
    world.db.write(async move |tx| projects::release_pilot(tx, who, id).await).await
}

async fn publish(world: &World, who: AccountId, id: ProjectId, n: i64) -> Result<State> {
    world.db.write(async move |tx| projects::publish_pilot(tx, who, id, n).await).await
}

#[track_caller]
fn code<T: std::fmt::Debug>(result: Result<T>) -> &'static str {
    result.expect_err("a refusal").code().expect("a rule")
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_pilot_is_paid_for_and_worked_on_until_the_rest_is_released() {
    on_each_store(async |world| {
        let (ada, id) = pilot(&world, 12, 2).await;
        let ben = world.person("ben").await;
        assert_eq!(escrow(&world, id).await, Money::units(2));
        assert_eq!(world.money(ada).await, Money::units(98));
        let rest = world.read(async move |tx| projects::pilot(tx, id).await).await.unwrap();
        assert_eq!((rest.tasks, rest.places, rest.cost), (10, 10, Some(Money::units(10))));

        for _ in 0..2 {
            world.accepted(ada, ben, id, r#"{"answer": "blue"}"#).await;
        }
        let claim = async move |tx: &mut Tx| {
            market::assignments::claim(tx, ben, id, None).await.map(|it| it.id)
        };
        assert_eq!(world.refusal(claim).await, "nothing-left");
        assert_eq!(project(&world, id).await.state, State::Open, "the rest is still to come");

        let cheaper = Edit { price: Some(Money::cents(50)), ..Edit::default() };
        world.write(async move |tx| projects::edit(tx, ada, id, cheaper.clone()).await).await;
        assert_eq!(escrow(&world, id).await, Money::ZERO, "what waits holds no money");
        assert_eq!(release(&world, ada, id).await.unwrap(), 10);
        assert_eq!(escrow(&world, id).await, Money::units(5));
        assert_eq!(code(release(&world, ada, id).await), "project-no-pilot");
        for _ in 0..10 {
            world.accepted(ada, ben, id, r#"{"answer": "blue"}"#).await;
        }
        assert_eq!(project(&world, id).await.state, State::Closed);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pilot_that_ends_early_leaves_nothing_behind() {
    on_each_store(async |world| {
        let (ada, id) = pilot(&world, 5, 2).await;
        world.write(async move |tx| projects::close(tx, ada, id).await).await;
        assert_eq!(world.money(ada).await, Money::units(100));
        let tasks = world.read(async move |tx| projects::tasks(tx, id, 0, 10).await).await;
        assert!(tasks.iter().all(|it| it.state == TaskState::Cancelled));
        assert_eq!(code(release(&world, ada, id).await), "project-closed");
        assert!(world.read(async move |tx| projects::pilot(tx, id).await).await.is_none());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_lacks_the_money_for_the_rest_keeps_the_pilot() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        world.fund(ada, Money::units(3)).await;
        let id = world.draft_project(ada, Posting { tasks: 5, ..Posting::default() }).await;
        for wrong in [0, 101] {
            assert!(publish(&world, ada, id, wrong).await.is_err());
        }
        assert_eq!(publish(&world, ada, id, 2).await.unwrap(), State::InReview);
        // Back in the draft, every task wants its answers again.
        world.write(async move |tx| projects::withdraw(tx, ada, id).await).await;
        let tally = world.read(async move |tx| projects::tally(tx, id).await).await;
        assert_eq!((tally.wanted, tally.free), (5, 5));
        publish(&world, ada, id, 2).await.unwrap();
        world.write(async move |tx| projects::approve(tx, MODERATOR, id).await).await;
        assert_eq!(code(release(&world, ada, id).await), "funds-insufficient");
        assert_eq!(escrow(&world, id).await, Money::units(2));
        let eve = world.person("eve").await;
        assert_eq!(code(release(&world, eve, id).await), "project-not-found");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_says_the_same_and_has_no_tasks() {
    on_each_store(async |world| {
        let (ada, eve) = (world.person("ada").await, world.person("eve").await);
        let posting = Posting { tasks: 3, answers_per_task: 2, ..Posting::default() };
        let id = world.open_project(ada, posting).await;
        let copy = world.write(async move |tx| projects::copy(tx, ada, id).await).await;
        let read = async move |tx: &mut Tx| {
            let (old, new) = (projects::find(tx, id).await?, projects::find(tx, copy).await?);
            let (old, new) = (old.unwrap(), new.unwrap());
            let terms = (projects::current(tx, &old).await?, projects::current(tx, &new).await?);
            Ok((new, terms, projects::tally(tx, copy).await?.tasks))
        };
        let (new, (old_terms, terms), tasks) = world.read(read).await;
        assert_eq!((new.state, tasks), (State::Draft, 0));
        assert_eq!((&terms.title, &terms.form), (&old_terms.title, &old_terms.form));
        assert_eq!((terms.price, terms.answers_per_task), (old_terms.price, 2));
        assert_eq!(terms.instructions, old_terms.instructions);
        let stranger = async move |tx: &mut Tx| projects::copy(tx, eve, id).await;
        assert_eq!(world.refusal(stranger).await, "project-not-found");
    })
    .await;
}
