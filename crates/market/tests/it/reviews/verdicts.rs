use base::{Money, Remark, ReworkText, days, hours};
use market::{
    assignments::State,
    ledger::Name,
    reviews::{self, Rework, Verdict},
};
use store::Tx;
use testkit::{Posting, on_each_store};

use super::crew::{Crew, accept};

#[tokio::test(flavor = "multi_thread")]
async fn an_accepted_answer_is_paid_at_the_price_of_its_claim() {
    on_each_store(async |world| {
        let posting = Posting { tasks: 2, price: Money::cents(499), ..Posting::default() };
        let crew = Crew::new(&world, posting).await;
        let id = crew.handed_in().await;
        let done = crew.accept(id).await;
        assert_eq!((done.worker, done.paid), (crew.ben, Money::micros(3_992_000)));
        assert_eq!(crew.earned().await, done.paid);
        assert_eq!(world.balance(Name::fees()).await, Money::micros(998_000));
        assert_eq!(crew.escrow().await, Money::cents(499));
        assert_eq!((crew.state(id).await, crew.places().await), (State::Accepted, (1, 1, 0)));
    })
    .await;
}

/// B12: what the worker gets and what the platform keeps is the price, to the last micro.
#[tokio::test(flavor = "multi_thread")]
async fn reward_and_fee_are_the_price_exactly() {
    on_each_store(async |world| {
        let mut spent = Money::ZERO;
        for micros in [1, 2, 3, 7, 333_333, 999_999, 1_000_001] {
            let price = Money::micros(micros);
            spent = [spent, price].into_iter().sum();
            let (ada, ben) = (
                world.person(&format!("ada{micros}")).await,
                world.person(&format!("ben{micros}")).await,
            );
            let project = world.open_project(ada, Posting { price, ..Posting::default() }).await;
            let crew = Crew { world: world.clone(), ada, ben, project };
            let before = world.balance(Name::fees()).await;
            let paid = crew.accept(crew.handed_in().await).await.paid;
            let fee = world.balance(Name::fees()).await.checked_sub(before).unwrap();
            assert_eq!(paid.checked_add(fee), Some(price));
            assert_eq!(crew.escrow().await, Money::ZERO);
        }
        let world_side = world.balance(Name::world("hand")).await;
        assert_eq!(world_side, spent.negated());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_accepted_answer_closes_the_project() {
    on_each_store(async |world| {
        let crew = Crew::with_tasks(&world, 1).await;
        crew.accept(crew.handed_in().await).await;
        let project = crew.project;
        let project = world.read(async move |tx| market::projects::find(tx, project).await).await;
        assert_eq!(project.unwrap().state, market::projects::State::Closed);
        assert_eq!(crew.escrow().await, Money::ZERO);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_verdict_is_given_once_and_by_the_requester_only() {
    on_each_store(async |world| {
        let crew = Crew::with_tasks(&world, 3).await;
        let (ada, ben, eve) = (crew.ada, crew.ben, world.person("eve").await);
        let id = crew.handed_in().await;
        for stranger in [eve, ben] {
            let code = world.refusal(async move |tx| accept(tx, stranger, id, None).await).await;
            assert_eq!(code, "submission-not-found");
        }
        crew.accept(id).await;
        assert_eq!(crew.try_accept(id).await.unwrap_err().code(), Some("already-reviewed"));
        assert_eq!(crew.try_reject(id).await.unwrap_err().code(), Some("already-reviewed"));
        assert_eq!(crew.earned().await, Money::cents(80));

        let project = crew.project;
        let claim =
            async move |tx: &mut Tx| market::assignments::claim(tx, ben, project, None).await;
        let claimed = world.write(claim).await.id;
        let code = world.refusal(async move |tx| accept(tx, ada, claimed, None).await).await;
        assert_eq!(code, "not-submitted");
        let code = world.refusal(async move |tx| accept(tx, ada, id, Some(6)).await).await;
        assert_eq!(code, "stars-out-of-range");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rework_comes_back_as_a_new_revision() {
    on_each_store(async |world| {
        let crew = Crew::with_tasks(&world, 2).await;
        let (ada, ben) = (crew.ada, crew.ben);
        let id = crew.handed_in().await;
        let rework = async move |tx: &mut Tx, time| {
            let text = ReworkText::parse("text", "Write the colour in capital letters.")?;
            reviews::rework(tx, ada, id, Rework { text, time }).await
        };
        let code = world.refusal(async move |tx| rework(tx, Some(hours(1) - 1)).await).await;
        assert_eq!(code, "rework-time-out-of-range");
        let deadline = world.write(async move |tx| rework(tx, None).await).await;
        assert_eq!(deadline.since(world.clock.now()), days(1));
        assert_eq!(crew.state(id).await, State::Rework);
        let code = world.refusal(async move |tx| rework(tx, None).await).await;
        assert_eq!(code, "already-reviewed");

        crew.hand_in(ben, id, "BLUE").await;
        let code = world.refusal(async move |tx| rework(tx, None).await).await;
        assert_eq!(code, "no-rework-left");
        world.write(async move |tx| accept(tx, ada, id, Some(4)).await).await;

        let detail = world.read(async move |tx| reviews::for_requester(tx, ada, id).await).await;
        let answers: Vec<_> = detail.revisions.iter().map(|it| it.body.clone().unwrap()).collect();
        assert!(answers[0].contains("blue") && answers[1].contains("BLUE"), "{answers:?}");
        let said: Vec<_> =
            detail.reviews.iter().map(|it| (it.verdict, it.revision, it.rating)).collect();
        assert_eq!(said, [(Verdict::Rework, 1, None), (Verdict::Accept, 2, Some(4))]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_remark_travels_with_the_verdict() {
    on_each_store(async |world| {
        let crew = Crew::with_tasks(&world, 1).await;
        let (ada, ben, id) = (crew.ada, crew.ben, crew.handed_in().await);
        world
            .write(async move |tx| {
                let comment = Remark::parse("comment", "Well seen.")?;
                reviews::accept(tx, ada, id, None, &comment).await
            })
            .await;
        let detail = world.read(async move |tx| reviews::for_worker(tx, ben, id).await).await;
        assert_eq!(detail.reviews[0].comment, "Well seen.");
        assert_eq!(detail.reviews[0].reviewer, Some(ada));
    })
    .await;
}
