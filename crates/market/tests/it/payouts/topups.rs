//! Money in by hand: asked, seen by one treasurer, booked by another.

use base::{Money, Reason};
use market::{
    accounts::Role,
    ledger::Name,
    payouts::{self, TopUpState},
};
use store::Tx;
use testkit::{at_once, on_each_store};

#[tokio::test(flavor = "multi_thread")]
async fn a_top_up_needs_two_treasurers() {
    on_each_store(async |world| {
        let rita = world.person("rita").await;
        let tom = world.staff("tom", Role::Treasurer).await;
        let tina = world.staff("tina", Role::Treasurer).await;
        let asked =
            world.write(async move |tx| payouts::ask(tx, rita, Money::units(50)).await).await;
        assert_eq!((asked.state, asked.reference.len()), (TopUpState::Asked, 12));
        let id = asked.id;
        let book = async |who| {
            let book = async move |tx: &mut Tx| payouts::book(tx, who, id).await;
            world.db.write(book).await.map_err(|it| it.code())
        };
        assert_eq!(book(tina).await, Err(Some("top-up-not-confirmed")));
        world.write(async move |tx| payouts::confirm(tx, tom, id).await).await;
        assert_eq!(book(tom).await, Err(Some("four-eyes")));
        assert_eq!(world.money(rita).await, Money::ZERO);
        let dry = world.read(async move |tx| payouts::open_top_ups(tx, 10).await).await;
        assert_eq!(dry[0].confirmed_by_name.as_deref(), Some("tom"));
        let line = world.read(async move |tx| payouts::top_up_line(tx, id).await).await;
        assert_eq!(line, dry[0]);
        assert_eq!(book(tina).await, Ok(()));
        assert_eq!(book(tina).await, Err(Some("top-up-ended")));
        assert_eq!(world.money(rita).await, Money::units(50));
        assert_eq!(world.balance(Name::world("bank")).await, Money::units(-50));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_looks_at_their_own_top_up() {
    on_each_store(async |world| {
        let tom = world.staff("tom", Role::Treasurer).await;
        let own =
            world.write(async move |tx| payouts::ask(tx, tom, Money::units(5)).await).await.id;
        let see = async move |tx: &mut Tx| payouts::confirm(tx, tom, own).await;
        assert_eq!(world.refusal(see).await, "own-top-up");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_top_up_that_ended_stays_ended() {
    on_each_store(async |world| {
        let rita = world.person("rita").await;
        let tom = world.staff("tom", Role::Treasurer).await;
        let ask = async move |tx: &mut Tx| payouts::ask(tx, rita, Money::units(5)).await;
        let (one, two) = (world.write(ask).await.id, world.write(ask).await.id);
        world.write(async move |tx| payouts::take_back_top_up(tx, rita, one).await).await;
        let late = async move |tx: &mut Tx| payouts::confirm(tx, tom, one).await;
        assert_eq!(world.refusal(late).await, "top-up-ended");
        let decline = async move |tx: &mut Tx| {
            let reason = Reason::parse("reason", "no such money came")?;
            payouts::decline(tx, tom, two, &reason).await
        };
        world.write(decline).await;
        assert_eq!(world.refusal(decline).await, "top-up-ended");
        let told = world.read(async move |tx| payouts::top_up(tx, rita, two).await).await;
        assert_eq!((told.state, told.note.as_str()), (TopUpState::Declined, "no such money came"));
        for _ in 0..10 {
            world.write(ask).await;
        }
        assert_eq!(world.refusal(ask).await, "too-many-top-ups");
    })
    .await;
}

/// Two treasurers book at once: the money comes once.
#[tokio::test(flavor = "multi_thread")]
async fn a_top_up_is_booked_once() {
    on_each_store(async |world| {
        let rita = world.person("rita").await;
        let tom = world.staff("tom", Role::Treasurer).await;
        let tina = world.staff("tina", Role::Treasurer).await;
        let asked =
            world.write(async move |tx| payouts::ask(tx, rita, Money::units(50)).await).await;
        let id = asked.id;
        world.write(async move |tx| payouts::confirm(tx, tom, id).await).await;
        let book = async move |tx: &mut Tx| payouts::book(tx, tina, id).await;
        let results =
            at_once(&world, 20, move |world, _| async move { world.db.write(book).await }).await;
        assert_eq!(results.iter().filter(|it| it.is_ok()).count(), 1);
        assert_eq!(world.money(rita).await, Money::units(50));
    })
    .await;
}
