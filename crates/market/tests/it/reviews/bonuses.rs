use base::Money;
use market::reviews;
use store::Tx;
use testkit::on_each_store;

use super::crew::{Crew, bonus_of};

#[tokio::test(flavor = "multi_thread")]
async fn a_bonus_comes_from_what_is_available() {
    on_each_store(async |world| {
        let crew = Crew::with_tasks(&world, 1).await;
        let (ada, id) = (crew.ada, crew.handed_in().await);
        let give = async move |tx: &mut Tx| {
            reviews::bonus(tx, ada, id, bonus_of(Money::units(2), "thanks")).await
        };
        assert_eq!(world.refusal(give).await, "funds-insufficient");
        world.fund(ada, Money::units(5)).await;
        let (first, again) = (world.write(give).await, world.write(give).await);
        assert_eq!(first, again);
        assert_eq!(
            (world.money(ada).await, crew.earned().await),
            (Money::units(3), Money::units(2))
        );
        let all = world.read(async move |tx| reviews::bonuses_of(tx, id).await).await;
        assert_eq!(all, [first]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_stands_for_one_bonus() {
    on_each_store(async |world| {
        let crew = Crew::with_tasks(&world, 2).await;
        let (ada, one, two) = (crew.ada, crew.handed_in().await, crew.handed_in().await);
        world.fund(ada, Money::units(5)).await;
        let give = async move |tx: &mut Tx, id, amount, key: &str| {
            reviews::bonus(tx, ada, id, bonus_of(amount, key)).await
        };
        world.write(async move |tx| give(tx, one, Money::units(1), "k").await).await;
        let code = world.refusal(async move |tx| give(tx, one, Money::units(2), "k").await).await;
        assert_eq!(code, "transfer-key-reused");
        let code = world.refusal(async move |tx| give(tx, two, Money::units(1), "k").await).await;
        assert_eq!(code, "transfer-key-reused");
        let code = world.refusal(async move |tx| give(tx, one, Money::ZERO, "l").await).await;
        assert_eq!(code, "amount-not-positive");
        let code = world.refusal(async move |tx| give(tx, one, Money::units(1), "a b").await).await;
        assert_eq!(code, "key-malformed");
        assert_eq!(world.money(ada).await, Money::units(4));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_requester_gives_a_bonus_and_only_for_work_done() {
    on_each_store(async |world| {
        let crew = Crew::with_tasks(&world, 2).await;
        let (ada, ben, project) = (crew.ada, crew.ben, crew.project);
        world.fund(ada, Money::units(5)).await;
        let claim =
            async move |tx: &mut Tx| market::assignments::claim(tx, ben, project, None).await;
        let id = world.write(claim).await.id;
        let give = async move |tx: &mut Tx, by| {
            reviews::bonus(tx, by, id, bonus_of(Money::units(1), "k")).await
        };
        assert_eq!(world.refusal(async move |tx| give(tx, ada).await).await, "not-submitted");
        crew.hand_in(ben, id, "blue").await;
        let eve = world.person("eve").await;
        for stranger in [ben, eve] {
            world.fund(stranger, Money::units(5)).await;
            let code = world.refusal(async move |tx| give(tx, stranger).await).await;
            assert_eq!(code, "submission-not-found");
        }
    })
    .await;
}
