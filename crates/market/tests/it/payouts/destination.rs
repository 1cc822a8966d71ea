//! Where money goes, and who may say so.

use base::{Money, minutes};
use market::payouts::{self, NewDestination, State};
use store::Tx;
use testkit::{BASE_URL, on_each_store};

use super::{IBAN, OTHER_IBAN, payout, request, three};

#[test]
fn a_place_is_checked_by_its_form() {
    let code = |way: &str, target: &str| match NewDestination::parse(way, "Ada", target) {
        Ok(_) => "",
        Err(base::Error::Invalid(fields)) => fields[0].code,
        Err(other) => panic!("{other}"),
    };
    assert_eq!(code("sepa", "DE89 3704 0044 0532 0130 00"), "");
    assert_eq!(code("sepa", "DE89 3704 0044 0532 0130 01"), "iban-check-failed");
    assert_eq!(code("paypal", "ada@example.org"), "");
    assert_eq!(code("paypal", "ada"), "email-malformed");
    assert_eq!(code("hand", "at the desk, on Fridays"), "");
    assert_eq!(code("cheque", "x"), "way-unknown");
}

/// M21: a stolen session changes the place a moment before the payout.
#[tokio::test(flavor = "multi_thread")]
async fn a_change_holds_payouts_until_its_link_is_followed() {
    on_each_store(async |world| {
        let [wim, tom, tina] = three(&world).await;
        let id = request(&world, wim, Money::units(6)).await;
        let draft = async move |tx: &mut Tx| payouts::draft_run(tx, tom, &[]).await;
        let run = world.write(draft).await;
        let token = world.propose_place(wim, OTHER_IBAN).await;
        let sent = world.write(async move |tx| payouts::release(tx, tina, run).await).await;
        assert_eq!((sent, payout(&world, wim, id).await.state), (0, State::Requested));
        assert_eq!(world.refusal(draft).await, "payout-run-empty");
        let named = async move |tx: &mut Tx| payouts::draft_run(tx, tom, &[id]).await;
        assert_eq!(world.refusal(named).await, "payout-not-ready");

        let confirm = async move |tx: &mut Tx| payouts::confirm_change(tx, &token).await;
        let place = world.write(confirm.clone()).await;
        assert_eq!((place.target.as_str(), place.hint().as_str()), (OTHER_IBAN, "AT61 … 3201"));
        assert_eq!(world.refusal(confirm).await, "link-spent");
        let run = world.write(draft).await;
        let dry = world.read(async move |tx| payouts::run(tx, run).await).await;
        assert_eq!(dry.lines[0].target, OTHER_IBAN);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_owner_can_keep_the_old_place() {
    on_each_store(async |world| {
        let [wim, tom, _] = three(&world).await;
        request(&world, wim, Money::units(6)).await;
        let token = world.propose_place(wim, OTHER_IBAN).await;
        let keep = async move |tx: &mut Tx| payouts::keep_old(tx, wim).await;
        world.write(keep).await;
        assert_eq!(world.refusal(keep).await, "payout-destination-not-changing");
        let confirm = async move |tx: &mut Tx| payouts::confirm_change(tx, &token).await;
        assert_eq!(world.refusal(confirm).await, "link-spent");
        let standing = world.read(async move |tx| payouts::destinations(tx, wim).await).await;
        assert_eq!((standing.in_force.unwrap().target.as_str(), standing.waiting), (IBAN, None));
        world.write(async move |tx| payouts::draft_run(tx, tom, &[]).await).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_needs_a_fresh_proof() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let session = world.session(ada).await;
        world.wait(minutes(11));
        let change = async move |tx: &mut Tx| {
            let new = NewDestination::parse("sepa", "Ada", IBAN)?;
            payouts::begin_change(tx, ada, session, &new, BASE_URL).await
        };
        assert_eq!(world.refusal(change).await, "proof-needed");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn treasurers_see_who_shares_a_place() {
    on_each_store(async |world| {
        let [wim, ..] = three(&world).await;
        let ben = world.requester("ben", Money::units(10)).await;
        world.place(ben, IBAN).await;
        request(&world, wim, Money::units(6)).await;
        let waiting = world.read(async move |tx| payouts::open_payouts(tx, 10).await).await;
        assert_eq!(waiting[0].shared_with, 1);
    })
    .await;
}
