//! What adaptive answers cost: the most is set aside, and what was not needed comes back.

use base::Money;
use market::{
    ledger::Name,
    projects::{self, Adaptive, Edit, State},
    quality::Standing,
};
use store::Tx;
use testkit::{Posting, on_each_store};

use super::{Pairs, posting};

#[tokio::test(flavor = "multi_thread")]
async fn a_task_is_asked_on_until_it_is_sure() {
    on_each_store(async |world| {
        let it = Pairs::new(&world, 1).await;
        // Five answers at one unit each are set aside; two are offered.
        assert_eq!(world.balance(Name::escrow(it.project)).await, Money::units(5));
        let task = it.task(0).await;
        assert_eq!((task.answers_wanted, task.places_free, task.places_spare), (2, 2, 3));

        it.says(0, 0, "yes").await;
        it.weigh().await;
        assert_eq!(it.task(0).await.places_spare, 3, "one place is still free");
        it.says(1, 0, "yes").await;
        it.weigh().await;
        // Two strangers who agree make it 90 % sure, so a third is asked.
        let task = it.task(0).await;
        assert_eq!((task.answers_wanted, task.places_free, task.places_spare), (3, 1, 2));
        assert_eq!(it.standing(0).await, Standing::Asking);

        it.says(2, 0, "yes").await;
        it.weigh().await;
        let task = it.task(0).await;
        assert_eq!((task.answers_wanted, task.places_free, task.places_spare), (3, 0, 0));
        assert_eq!(it.standing(0).await, Standing::Sure);
        assert_eq!(world.money(it.ada).await, Money::units(2), "two were not needed");
        assert_eq!(world.balance(Name::escrow(it.project)).await, Money::units(3));
        let overview = it.overview().await;
        assert_eq!((overview.saved_places, overview.saved), (2, Money::units(2)));
        assert_eq!(overview.spent(), [(3, 1)]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_acceptance_closes_the_project_and_the_last_answer_does_not() {
    on_each_store(async |world| {
        let it = Pairs::new(&world, 1).await;
        for worker in 0..2 {
            let answer = it.says(worker, 0, "no").await;
            world.accept(it.ada, answer, None).await;
        }
        let project = it.project;
        let state = async move |tx: &mut Tx| Ok(projects::find(tx, project).await?.unwrap().state);
        // Both answers are accepted, and nobody has weighed them yet: it stays open.
        assert_eq!(world.read(state).await, State::Open);
        it.weigh().await;
        let last = it.says(2, 0, "no").await;
        world.accept(it.ada, last, None).await;
        it.weigh().await;
        assert_eq!(world.read(state).await, State::Closed);
        assert_eq!(world.balance(Name::escrow(it.project)).await, Money::ZERO);
        assert_eq!(world.money(it.ada).await, Money::units(2));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_price_moves_the_money_of_places_held_back_too() {
    on_each_store(async |world| {
        let it = Pairs::new(&world, 2).await;
        it.says(0, 0, "yes").await;
        let (ada, project) = (it.ada, it.project);
        let cheaper = Edit { price: Some(Money::micros(500_000)), ..Edit::default() };
        world.write(async move |tx| projects::edit(tx, ada, project, cheaper.clone()).await).await;
        // One answer at 1, nine places at one half.
        let held = world.balance(Name::escrow(it.project)).await;
        assert_eq!(held, Money::micros(5_500_000));
        world.write(async move |tx| projects::close(tx, ada, project).await).await;
        assert_eq!(world.balance(Name::escrow(it.project)).await, Money::units(1));
        assert_eq!(it.task(1).await.places_spare, 0);
        it.weigh().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pilot_pays_only_for_what_its_tasks_may_need() {
    on_each_store(async |world| {
        let ada = world.requester("ada", Money::units(50)).await;
        let project = world.draft_project(ada, posting(4)).await;
        let publish = async move |tx: &mut Tx| projects::publish_pilot(tx, ada, project, 1).await;
        world.write(publish).await;
        assert_eq!(world.balance(Name::escrow(project)).await, Money::units(5));
        let rest = world.read(async move |tx| projects::pilot(tx, project).await).await;
        assert_eq!(rest.map(|it| it.places), Some(15));
        let moderator = testkit::MODERATOR;
        let approve = async move |tx: &mut Tx| {
            let found = projects::find(tx, project).await?.unwrap();
            if found.state == State::InReview {
                projects::approve(tx, moderator, project).await?;
            }
            projects::release_pilot(tx, ada, project).await
        };
        assert_eq!(world.write(approve).await, 3);
        assert_eq!(world.balance(Name::escrow(project)).await, Money::units(20));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn only_what_can_be_compared_can_adapt() {
    on_each_store(async |world| {
        let ada = world.requester("ada", Money::units(50)).await;
        let draft =
            world.draft_project(ada, Posting { form: Posting::default().form, ..posting(1) });
        let draft = draft.await;
        let publish = async move |tx: &mut Tx| projects::publish(tx, ada, draft).await;
        let error = world.db.write(publish).await.expect_err("a text cannot be compared");
        assert!(format!("{error:?}").contains("adaptive-needs-choices"), "{error:?}");
        for (least, most) in [(2, 2), (5, 3), (101, 101)] {
            let edit = Edit {
                answers_per_task: Some(least),
                adaptive: Some(Some(Adaptive::new(most, 95))),
                ..Edit::default()
            };
            let edit = async move |tx: &mut Tx| projects::edit(tx, ada, draft, edit.clone()).await;
            assert!(world.db.write(edit).await.is_err(), "{least} to {most}");
        }
    })
    .await;
}
