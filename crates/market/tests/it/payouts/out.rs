//! From the request to the money, or back.

use base::{Money, Reason};
use market::{
    ledger::{Name, balance},
    payouts::{self, State},
};
use store::Tx;
use testkit::on_each_store;

use super::{payout, request, three};

fn reason() -> Reason {
    Reason::parse("reason", "the bank says no").unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_payout_is_asked_approved_sent_and_paid() {
    on_each_store(async |world| {
        let [wim, tom, tina] = three(&world).await;
        let id = request(&world, wim, Money::units(6)).await;
        assert_eq!(world.money(wim).await, Money::units(4));
        let waiting = world.read(async move |tx| payouts::open_payouts(tx, 10).await).await;
        assert_eq!((waiting[0].name.as_str(), waiting[0].on_hold), ("wim", false));

        let run = world.write(async move |tx| payouts::draft_run(tx, tom, &[]).await).await;
        let dry = world.read(async move |tx| payouts::run(tx, run).await).await;
        assert_eq!((dry.run.payouts, dry.run.total), (1, Money::units(6)));
        assert_eq!(dry.lines[0].target, super::IBAN);
        assert_eq!(payout(&world, wim, id).await.state, State::Approved);
        let held = world.read(async move |tx| balance(tx, &Name::available(wim)).await).await;
        assert_eq!(held.held, Money::units(6), "a draft moves nothing");

        let one = world.read(async move |tx| payouts::look(tx, id).await).await;
        assert_eq!((one.name.as_str(), &one.target), ("wim", &dry.lines[0].target));
        let sheet = payouts::run_sheet(&dry, "EUR").unwrap();
        let sheet = String::from_utf8(sheet).unwrap();
        let line = format!(",sepa,{},6.00,EUR,{id},approved", super::IBAN);
        assert!(sheet.contains(&line), "{line} in {sheet}");

        let own = world.refusal(async move |tx| payouts::release(tx, tom, run).await).await;
        assert_eq!(own, "four-eyes");
        let sent = world.write(async move |tx| payouts::release(tx, tina, run).await).await;
        assert_eq!(sent, 1);
        assert_eq!(world.balance(Name::payout(id)).await, Money::units(6));
        let again = world.refusal(async move |tx| payouts::release(tx, tina, run).await).await;
        assert_eq!(again, "payout-run-ended");

        let pay = async move |tx: &mut Tx| payouts::mark_paid(tx, tom, id).await;
        assert!(world.write(pay).await);
        assert!(!world.write(pay).await, "a second mark changes nothing");
        assert_eq!(world.balance(Name::world("bank")).await, Money::units(6));
        assert_eq!(payout(&world, wim, id).await.state, State::Paid);
        let late = async move |tx: &mut Tx| payouts::fail(tx, tom, id, &reason()).await;
        assert_eq!(world.refusal(late).await, "payout-ended");
        let figures = world.read(async move |tx| payouts::figures(tx, wim).await).await;
        assert_eq!(figures.paid_this_year, Money::units(6));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_payout_that_came_back_is_available_again_once() {
    on_each_store(async |world| {
        let [wim, tom, tina] = three(&world).await;
        let (early, late) = (
            request(&world, wim, Money::units(5)).await,
            request(&world, wim, Money::units(5)).await,
        );
        let fail = async |id| {
            let fail = async move |tx: &mut Tx| payouts::fail(tx, tom, id, &reason()).await;
            world.write(fail).await
        };
        let run = world.write(async move |tx| payouts::draft_run(tx, tom, &[late]).await).await;
        world.write(async move |tx| payouts::release(tx, tina, run).await).await;
        assert_eq!(world.money(wim).await, Money::ZERO);
        for id in [early, late] {
            assert_eq!((fail(id).await, fail(id).await), (true, false));
            let told = payout(&world, wim, id).await;
            assert_eq!(
                (told.state, told.failure.as_deref()),
                (State::Failed, Some("the bank says no"))
            );
        }
        assert_eq!(world.money(wim).await, Money::units(10));
        let paid = async move |tx: &mut Tx| payouts::mark_paid(tx, tom, late).await;
        assert_eq!(world.refusal(paid).await, "payout-ended");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn small_crooked_and_uncovered_amounts_are_refused() {
    on_each_store(async |world| {
        let [wim, ..] = three(&world).await;
        let refused = async |amount: Money| {
            world.refusal(async move |tx| payouts::request(tx, wim, amount).await).await
        };
        assert_eq!(refused(Money::ZERO).await, "amount-not-positive");
        assert_eq!(refused(Money::cents(99)).await, "payout-too-small");
        assert_eq!(refused(Money::micros(5_000_001)).await, "amount-not-in-cents");
        assert_eq!(refused(Money::micros(i64::MAX)).await, "amount-too-large");
        assert_eq!(refused(Money::cents(1001)).await, "funds-insufficient");
        let ben = world.requester("ben", Money::cents(3)).await;
        let nowhere = async move |tx: &mut Tx| payouts::request_all(tx, ben).await;
        assert_eq!(world.refusal(nowhere).await, "payout-destination-needed");
        world.place(ben, super::OTHER_IBAN).await;
        let all = world.write(nowhere).await.expect("a payout");
        assert_eq!((all.amount, world.money(ben).await), (Money::cents(3), Money::ZERO));
        assert_eq!(world.write(nowhere).await, None);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_is_taken_back_until_it_is_approved() {
    on_each_store(async |world| {
        let [wim, tom, _] = three(&world).await;
        let ben = world.person("ben").await;
        let id = request(&world, wim, Money::units(6)).await;
        let back = async |who| {
            let back = async move |tx: &mut Tx| payouts::take_back(tx, who, id).await;
            world.db.write(back).await.map_err(|it| it.code())
        };
        assert_eq!(back(ben).await, Err(Some("payout-not-found")));
        let run = world.write(async move |tx| payouts::draft_run(tx, tom, &[]).await).await;
        assert_eq!(back(wim).await, Err(Some("payout-not-ready")));
        world.write(async move |tx| payouts::drop_run(tx, tom, run).await).await;
        assert_eq!(back(wim).await, Ok(()));
        assert_eq!(back(wim).await, Err(Some("payout-ended")));
        assert_eq!(world.money(wim).await, Money::units(10));
        let empty = async move |tx: &mut Tx| payouts::draft_run(tx, tom, &[]).await;
        assert_eq!(world.refusal(empty).await, "payout-run-empty");
    })
    .await;
}
