use std::collections::HashSet;

use base::{Money, ReworkText, days};
use market::{
    assignments::State,
    reviews::{self, Rework},
};
use store::Tx;
use testkit::{Posting, on_each_store};

use super::crew::Crew;

#[tokio::test(flavor = "multi_thread")]
async fn silence_accepts() {
    on_each_store(async |world| {
        let crew = Crew::with_tasks(&world, 3).await;
        let (first, second) = (crew.handed_in().await, crew.handed_in().await);
        crew.accept(second).await;
        let run = async move |tx: &mut Tx| reviews::accept_overdue(tx, 100).await;
        world.wait(days(7) - 1);
        assert_eq!(world.write(run).await, []);
        world.wait(1);
        let accepted = world.write(run).await;
        assert_eq!(accepted.iter().map(|it| it.assignment).collect::<Vec<_>>(), [first]);
        assert_eq!(crew.earned().await, Money::cents(160));
        assert_eq!(world.write(run).await, []);
        let ada = crew.ada;
        let detail = world.read(async move |tx| reviews::for_requester(tx, ada, first).await).await;
        assert_eq!(detail.reviews[0].reviewer, None);
    })
    .await;
}

/// The deadline holds by itself: what time has accepted can no longer be sent back.
#[tokio::test(flavor = "multi_thread")]
async fn after_the_time_to_review_only_acceptance_is_left() {
    on_each_store(async |world| {
        let crew = Crew::with_tasks(&world, 2).await;
        let (ada, id) = (crew.ada, crew.handed_in().await);
        world.wait(days(7));
        assert_eq!(crew.try_reject(id).await.unwrap_err().code(), Some("accepted-by-time"));
        let code = world.refusal(async move |tx| {
            let text = ReworkText::parse("text", "Please look once more.")?;
            reviews::rework(tx, ada, id, Rework { text, time: None }).await
        });
        assert_eq!(code.await, "accepted-by-time");
        let queue = world.read(async move |tx| reviews::queue(tx, ada, None, 10).await).await;
        assert!(queue.is_empty());
        crew.accept(id).await;
        assert_eq!(crew.state(id).await, State::Accepted);
    })
    .await;
}

/// After a batch has failed a job goes on one by one.
#[tokio::test(flavor = "multi_thread")]
async fn overdue_answers_can_be_accepted_one_by_one() {
    on_each_store(async |world| {
        let crew = Crew::with_tasks(&world, 2).await;
        let (first, second) = (crew.handed_in().await, crew.handed_in().await);
        let by_time = async move |tx: &mut Tx| reviews::accept_by_time(tx, first).await;
        assert_eq!(world.write(by_time).await, None, "it is not overdue yet");
        world.wait(days(7));
        let overdue = world.read(async move |tx| reviews::overdue(tx, 10).await).await;
        assert_eq!(HashSet::from_iter(overdue), HashSet::from([first, second]));
        assert_eq!(world.write(by_time).await.map(|it| it.assignment), Some(first));
        assert_eq!(world.write(by_time).await, None);
        let overdue = world.read(async move |tx| reviews::overdue(tx, 10).await).await;
        assert_eq!(overdue, [second]);
        assert_eq!(crew.earned().await, Money::cents(80));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn zero_days_to_review_accept_at_once() {
    on_each_store(async |world| {
        let posting = Posting { auto_accept: 0, ..Posting::default() };
        let crew = Crew::new(&world, posting).await;
        crew.handed_in().await;
        world.write(async move |tx| reviews::accept_overdue(tx, 100).await).await;
        assert_eq!(crew.earned().await, Money::cents(80));
    })
    .await;
}
