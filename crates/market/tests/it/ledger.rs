mod hot;

use base::{Money, days};
use market::{
    AccountId,
    ledger::{self, Draft, Name},
};
use testkit::on_each_store;

const ADA: AccountId = AccountId::from_bits(1);
const BEN: AccountId = AccountId::from_bits(2);

fn gift(key: &str, euros: i64) -> Draft {
    let (from, to) = (Name::available(ADA), Name::available(BEN));
    Draft::new("gift", key, "test", key).moves(from, to, Money::units(euros))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_repeated_transfer_moves_nothing_more() {
    on_each_store(async |world| {
        world.fund(ADA, Money::units(10)).await;
        let first = world.write(async move |tx| ledger::post(tx, gift("k", 4)).await).await;
        let again = world.write(async move |tx| ledger::post(tx, gift("k", 4)).await).await;
        assert_eq!((first.id, first.repeated, again.repeated), (again.id, false, true));
        assert_eq!(world.money(BEN).await, Money::units(4));
        let other = world.refusal(async move |tx| ledger::post(tx, gift("k", 5)).await).await;
        assert_eq!(other, "transfer-key-reused");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_spends_more_than_is_there() {
    on_each_store(async |world| {
        world.fund(ADA, Money::units(10)).await;
        let code = world.refusal(async move |tx| ledger::post(tx, gift("k", 11)).await).await;
        assert_eq!(code, "funds-insufficient");
        assert_eq!(world.money(ADA).await, Money::units(10));
        assert_eq!(world.money(BEN).await, Money::ZERO);
    })
    .await;
}

/// blnk #181: pending holds count against what is available.
#[tokio::test(flavor = "multi_thread")]
async fn held_money_is_not_available() {
    on_each_store(async |world| {
        world.fund(ADA, Money::units(5)).await;
        let hold = async |key: &'static str| {
            let reserve = async move |tx: &mut store::Tx| {
                let name = Name::available(ADA);
                ledger::reserve(tx, key, &name, Money::units(2), "test", key).await
            };
            world.db.write(reserve).await
        };
        let (one, two) = (hold("1").await.unwrap(), hold("2").await.unwrap());
        assert_eq!(hold("1").await.unwrap(), one);
        assert_eq!(hold("3").await.unwrap_err().code(), Some("funds-insufficient"));
        assert_eq!(world.money(ADA).await, Money::units(1));
        let code = world.refusal(async move |tx| ledger::post(tx, gift("k", 2)).await).await;
        assert_eq!(code, "funds-insufficient");

        world.write(async move |tx| ledger::capture(tx, one, gift("c", 2)).await).await;
        world.write(async move |tx| ledger::void(tx, two).await).await;
        assert_eq!(world.money(ADA).await, Money::units(3));
        let code = world.refusal(async move |tx| ledger::void(tx, one).await).await;
        assert_eq!(code, "hold-ended");
    })
    .await;
}

/// B11: a second refund is a no-op with the first one's reply.
#[tokio::test(flavor = "multi_thread")]
async fn a_transfer_is_reversed_once() {
    on_each_store(async |world| {
        world.fund(ADA, Money::units(10)).await;
        let gift = world.write(async move |tx| ledger::post(tx, gift("k", 4)).await).await.id;
        let back = async move |tx: &mut store::Tx| ledger::reverse(tx, gift, "a mistake").await;
        let (first, again) = (world.write(back).await, world.write(back).await);
        assert_eq!((first.id, again.repeated), (again.id, true));
        assert_eq!(world.money(ADA).await, Money::units(10));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_books_cannot_be_rewritten() {
    on_each_store(async |world| {
        world.fund(ADA, Money::units(10)).await;
        for text in ["update entry set amount = amount + 1", "delete from transfer"] {
            let error = world.db.script(text.into()).await.unwrap_err().to_string();
            let cause = format!("{error} {:?}", world.db.engine());
            assert!(cause.contains("append-only") || error.contains("db error"), "{error}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn statements_tell_every_balance() {
    on_each_store(async |world| {
        world.fund(ADA, Money::units(10)).await;
        world.wait_hours(1);
        world.write(async move |tx| ledger::post(tx, gift("a", 3)).await).await;
        world.wait_hours(1);
        world.write(async move |tx| ledger::post(tx, gift("b", 2)).await).await;
        let page = async |before| {
            let read = async move |tx: &mut store::Tx| {
                ledger::statement(tx, &Name::available(ADA), before, 2).await
            };
            world.read(read).await
        };
        let newest = page(None).await;
        let told: Vec<_> = newest.iter().map(|it| (it.amount, it.balance)).collect();
        let euros = Money::units;
        assert_eq!(told, [(euros(-2), euros(5)), (euros(-3), euros(7))]);
        let older = page(newest.last().map(|it| it.transfer)).await;
        assert_eq!(older.len(), 1);
        assert_eq!((older[0].amount, older[0].balance), (euros(10), euros(10)));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn days_are_sealed_in_a_chain() {
    on_each_store(async |world| {
        for _ in 0..3 {
            world.fund(ADA, Money::units(10)).await;
            world.wait(days(1));
        }
        let seals = world.write(async move |tx| ledger::seal_until(tx).await).await;
        assert_eq!(seals.iter().map(|it| it.transfers).collect::<Vec<_>>(), [1, 1, 1]);
        let again = world.write(async move |tx| ledger::seal_until(tx).await).await;
        assert_eq!(again, []);
        assert_eq!(world.balance(Name::world("hand")).await, Money::units(-30));
        world.fund(ADA, Money::units(10)).await;
        assert_eq!(world.balance(Name::world("hand")).await, Money::units(-40));
    })
    .await;
}
