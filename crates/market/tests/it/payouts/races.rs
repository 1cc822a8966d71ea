//! M2, M22: many hands at once, one effect.

use base::{Money, Reason};
use market::{ledger::Name, payouts};
use store::Tx;
use testkit::{World, at_once, on_each_store, on_each_store_unchecked};

use super::{request, three};

#[tokio::test(flavor = "multi_thread")]
async fn of_thirty_withdrawals_of_everything_one_succeeds() {
    on_each_store(async |world| {
        let [wim, ..] = three(&world).await;
        let ask = async move |tx: &mut Tx| payouts::request(tx, wim, Money::units(10)).await;
        let results =
            at_once(&world, 30, move |world, _| async move { world.db.write(ask).await }).await;
        let refused = results.iter().filter_map(|it| it.as_ref().err()?.code());
        assert_eq!(refused.filter(|it| *it == "funds-insufficient").count(), 29);
        assert_eq!(world.money(wim).await, Money::ZERO);
        let all = world.read(async move |tx| payouts::of_account(tx, wim, None, 50).await).await;
        assert_eq!(all.len(), 1);
    })
    .await;
}

/// The control: who looks first and asks afterwards pays out the balance several times.
#[tokio::test(flavor = "multi_thread")]
async fn a_careless_withdrawal_is_caught() {
    on_each_store_unchecked(async |world| {
        let [wim, ..] = three(&world).await;
        let careless = move |world: World, n: usize| async move {
            let available = world.money(wim).await;
            if available < Money::units(10) {
                return false;
            }
            let insert = format!(
                "insert into payout (id, account, amount, destination, state, hold, requested_at)
                     select '{n}', account, 10000000, id, 'requested', '{n}', 1
                     from payout_destination where account = '{wim}';
                 update ledger_account set held = balance where owner = '{wim}'"
            );
            world.db.script(insert).await.is_ok()
        };
        // A race can be lost by chance; five of them are not.
        let mut most = 0;
        for round in 0..5 {
            let script = "delete from payout; update ledger_account set held = 0";
            world.db.script(script.to_owned()).await.unwrap();
            let attempt = move |world, n| careless(world, round * 100 + n);
            let taken = at_once(&world, 30, attempt).await.into_iter().filter(|it| *it).count();
            most = most.max(taken);
        }
        assert!(1 < most, "the race was never run");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_releases_one_sends() {
    on_each_store(async |world| {
        let [wim, tom, tina] = three(&world).await;
        let id = request(&world, wim, Money::units(10)).await;
        let run = world.write(async move |tx| payouts::draft_run(tx, tom, &[]).await).await;
        let release = async move |tx: &mut Tx| payouts::release(tx, tina, run).await;
        let results =
            at_once(&world, 20, move |world, _| async move { world.db.write(release).await }).await;
        assert_eq!(results.iter().filter(|it| it.is_ok()).count(), 1);
        assert_eq!(world.balance(Name::payout(id)).await, Money::units(10));

        // Arrived and came back at the same instant: one of them is true.
        let paid = async move |tx: &mut Tx| payouts::mark_paid(tx, tom, id).await;
        let back = async move |tx: &mut Tx| {
            let reason = Reason::parse("reason", "closed account")?;
            payouts::fail(tx, tina, id, &reason).await
        };
        let (paid, back) = tokio::join!(world.db.write(paid), world.db.write(back));
        assert!(paid.is_ok() != back.is_ok(), "{paid:?} {back:?}");
        assert_eq!(world.balance(Name::payout(id)).await, Money::ZERO);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_drafts_at_once_share_no_payout() {
    on_each_store(async |world| {
        let [wim, tom, tina] = three(&world).await;
        request(&world, wim, Money::units(5)).await;
        request(&world, wim, Money::units(5)).await;
        let draft = |who| {
            let draft = async move |tx: &mut Tx| payouts::draft_run(tx, who, &[]).await;
            world.db.write(draft)
        };
        let (one, two) = tokio::join!(draft(tom), draft(tina));
        let mut members = 0;
        for run in [one, two].into_iter().flatten() {
            let detail = world.read(async move |tx| payouts::run(tx, run).await).await;
            members += detail.lines.len();
        }
        assert_eq!(members, 2);
    })
    .await;
}
