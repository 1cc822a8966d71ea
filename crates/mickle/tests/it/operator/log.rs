//! The audit log sifted by kind, person, subject and day, page by page, and its seals.

use base::{Day, hours};
use market::{
    accounts::{self, Role},
    events,
};
use testkit::{World, on_each_store};

use crate::house::House;

#[tokio::test(flavor = "multi_thread")]
async fn the_log_is_sifted() {
    on_each_store(async |world: World| {
        let (ada, bob) = (world.person("ada").await, world.person("bob").await);
        let ann = world.staff("ann", Role::Admin).await;
        let reason = "Copied answers in three projects.";
        world.write(async move |tx| accounts::suspend(tx, ann, bob, reason).await).await;
        let house = House::new(world.clone());
        let admin = house.session(ann).await;
        let see =
            async |query: &str| house.get(&admin, &format!("/operator/audit?{query}")).await.text;
        let of_kind = see("kind=account-suspended").await;
        assert!(of_kind.contains(reason) && of_kind.contains(&format!("people/{bob}")));
        assert!(!of_kind.contains(&format!("people/{ada}")), "{of_kind}");
        for person in [bob.to_string(), "BOB%40example.org".to_owned(), ann.to_string()] {
            let seen = see(&format!("person={person}")).await;
            assert!(seen.contains(reason), "{person}: {seen}");
        }
        assert!(!see("person=ada%40example.org").await.contains(reason));
        assert!(see(&format!("subject={bob}")).await.contains(reason));
        let today = world.clock.now().day();
        assert!(see(&format!("day={today}&kind=account-suspended")).await.contains(reason));
        let before = Day::from_number(today.number() - 1);
        assert!(see(&format!("day={before}")).await.contains("Nothing found"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_log_goes_on_page_by_page() {
    on_each_store(async |world: World| {
        let ann = world.staff("ann", Role::Admin).await;
        for number in 0..70 {
            world.wait(1);
            world
                .write(async move |tx| {
                    let event = events::Event::new("test-noted", "test", format!("t{number}x"));
                    events::record(tx, event).await
                })
                .await;
        }
        let house = House::new(world.clone());
        let admin = house.session(ann).await;
        let first = house.get(&admin, "/operator/audit?kind=test-noted").await.text;
        assert!(first.contains("t69x") && first.contains("t20x") && !first.contains("t19x"));
        let older = first.split("rel=\"next\"").next().and_then(|it| it.rsplit("href=\"").next());
        let older = older.unwrap().split('"').next().unwrap().replace("&amp;", "&");
        assert!(older.contains("kind=test-noted&before="), "{older}");
        let second = house.get(&admin, &older).await.text;
        assert!(second.contains("t19x") && second.contains("t0x") && !second.contains("t20x"));
        assert!(!second.contains("rel=\"next\""), "that was the last page");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sealed_day_is_vouched_for() {
    on_each_store(async |world: World| {
        world.person("ada").await;
        world.wait(hours(30));
        let seal = world.read(async |tx| events::next_seal(tx).await).await.unwrap();
        let kept = seal.clone();
        assert!(world.write(async move |tx| events::keep_seal(tx, &kept).await).await);
        let house = House::new(world.clone());
        let admin = house.session(world.staff("ann", Role::Admin).await).await;
        let checked = format!("/operator/audit/seals?check={}", seal.day);
        let page = house.get(&admin, &checked).await.text;
        assert!(page.contains(&seal.hash) && page.contains("As sealed"), "{page}");
        world.db.script("update event_seal set events = events + 1".to_owned()).await.unwrap();
        let page = house.get(&admin, &checked).await.text;
        assert!(page.contains("Changed since"), "{page}");
        world.db.script("update event_seal set events = events - 1".to_owned()).await.unwrap();
    })
    .await;
}
