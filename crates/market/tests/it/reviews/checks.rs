//! Each invariant of the reviews is broken on purpose, and the check must find it.

use market::reviews;
use testkit::{World, on_each_store, on_each_store_unchecked};

use super::crew::Crew;

async fn rules(world: &World) -> Vec<&'static str> {
    let findings = world.read(async move |tx| reviews::check(tx).await).await;
    findings.iter().map(|it| it.rule).collect()
}

async fn plant(world: &World, defect: String) {
    world.db.script(defect).await.expect("the defect planted");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_honest_market_passes() {
    on_each_store(async |world| {
        let crew = Crew::with_tasks(&world, 3).await;
        crew.accept(crew.handed_in().await).await;
        crew.reject(crew.handed_in().await).await;
        let contested = crew.handed_in().await;
        crew.reject(contested).await;
        crew.appeal(contested).await;
        assert_eq!(rules(&world).await, Vec::<&str>::new());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unpaid_acceptance_is_found() {
    on_each_store_unchecked(async |world| {
        let crew = Crew::with_tasks(&world, 1).await;
        let id = crew.handed_in().await;
        let defect = "update assignment set state = 'accepted', transfer = 'none'";
        plant(&world, format!("{defect} where id = '{id}'")).await;
        assert_eq!(rules(&world).await, ["accepted-is-paid-once-at-its-price"]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_payment_at_another_price_is_found() {
    on_each_store_unchecked(async |world| {
        let crew = Crew::with_tasks(&world, 2).await;
        let id = crew.accept(crew.handed_in().await).await.assignment;
        let defect = "update assignment set price = price + 1 where id";
        plant(&world, format!("{defect} = '{id}'")).await;
        assert_eq!(rules(&world).await, ["accepted-is-paid-once-at-its-price"]);
        let back = "update assignment set price = price - 1, reward = reward + 1 where id";
        plant(&world, format!("{back} = '{id}'")).await;
        assert_eq!(rules(&world).await, ["accepted-is-paid-once-at-its-price"]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_payment_without_acceptance_is_found() {
    on_each_store_unchecked(async |world| {
        let crew = Crew::with_tasks(&world, 2).await;
        let id = crew.accept(crew.handed_in().await).await.assignment;
        let defect = "update assignment set state = 'submitted', transfer = null where id";
        plant(&world, format!("{defect} = '{id}'")).await;
        assert_eq!(rules(&world).await, ["nothing-is-paid-that-was-not-accepted"]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rejection_without_its_record_is_found() {
    on_each_store_unchecked(async |world| {
        let crew = Crew::with_tasks(&world, 2).await;
        let id = crew.handed_in().await;
        crew.reject(id).await;
        plant(&world, format!("delete from decision where assignment = '{id}'")).await;
        assert_eq!(rules(&world).await, ["no-rejection-without-decision"]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_appeal_that_fits_nothing_is_found() {
    on_each_store_unchecked(async |world| {
        let crew = Crew::with_tasks(&world, 2).await;
        let id = crew.handed_in().await;
        crew.reject(id).await;
        crew.appeal(id).await;
        plant(&world, format!("update assignment set state = 'rejected' where id = '{id}'")).await;
        assert_eq!(rules(&world).await, ["appeals-fit-their-assignments"]);
    })
    .await;
}
