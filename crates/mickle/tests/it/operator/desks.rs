//! The overview shows each member of the staff their own, and a person's page what can be done.

use axum::http::StatusCode;
use base::Money;
use market::{accounts::Role, payouts, settings};
use testkit::{World, on_each_store};

use crate::house::House;

#[tokio::test(flavor = "multi_thread")]
async fn the_overview_counts_what_waits_for_whom() {
    on_each_store(async |world: World| {
        let ada = world.person("ada").await;
        let amount = Money::cents(2_575);
        world.write(async move |tx| payouts::ask(tx, ada, amount).await).await;
        let house = House::new(world.clone());
        let treasurer = house.session(world.staff("tess", Role::Treasurer).await).await;
        let moderator = house.session(world.staff("mo", Role::Moderator).await).await;
        let admin = house.session(world.staff("ann", Role::Admin).await).await;
        let see = async |who| house.get(who, "/operator").await.text;
        let (money, work, all) = (see(&treasurer).await, see(&moderator).await, see(&admin).await);
        for (page, has, lacks) in [
            (&money, "€25.75", "Reported messages"),
            (&work, "Reported messages", "€25.75"),
            (&all, "€25.75", "Safe mode"),
        ] {
            assert!(page.contains(has) && !page.contains(lacks), "{has}, not {lacks}: {page}");
        }
        assert!(!money.contains("Jobs in the queue") && all.contains("Jobs in the queue"));
        assert!(!money.contains("First steps") && all.contains("Give your bank details"));
        // Whoever is signed in finds two doors at the start, staff a third.
        let ada = house.session(ada).await;
        let (own, staff) = (house.get(&ada, "/").await.text, house.get(&admin, "/").await.text);
        assert!(own.contains("/projects/new") && !own.contains("Run the market"), "{own}");
        assert!(staff.contains("Run the market"), "{staff}");
        let on = async |tx: &mut store::Tx| settings::set(tx, None, "safe_mode", "on").await;
        world.write(on).await;
        assert!(see(&admin).await.contains("Safe mode is on"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_admin_ends_somebodys_sessions() {
    on_each_store(async |world: World| {
        let (ada, mo) = (world.person("ada").await, world.staff("mo", Role::Moderator).await);
        let house = House::new(world.clone());
        let (own, moderator) = (house.session(ada).await, house.session(mo).await);
        let admin = house.session(world.staff("ann", Role::Admin).await).await;
        let page = format!("/operator/people/{ada}");
        let seen = house.get(&moderator, &page).await.text;
        assert!(!seen.contains("Sessions"), "where she signs in from is not for moderators");
        assert!(house.get(&admin, &page).await.text.contains("End all sessions"));
        let ended = house.form(&admin, &format!("{page}/sessions/endings"), &[]).await;
        assert_eq!(ended.status, StatusCode::SEE_OTHER);
        assert_eq!(house.get(&own, "/settings").await.status, StatusCode::SEE_OTHER);
        let log = house.get(&admin, "/operator/audit?kind=sessions-ended").await.text;
        assert!(log.contains(">ann<") && log.contains(">ada<"), "{log}");
        // A person without any movement has a statement all the same.
        let statement = format!("/operator/ledger/accounts/available:{ada}");
        let page = house.get(&admin, &page).await.text;
        assert!(page.contains(&statement), "{page}");
        assert_eq!(house.get(&admin, &statement).await.status, StatusCode::OK);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn staff_note_what_they_know_and_see_that_all_is_well() {
    on_each_store(async |world: World| {
        let (ada, mo) = (world.person("ada").await, world.staff("mo", Role::Moderator).await);
        let house = House::new(world.clone());
        let moderator = house.session(mo).await;
        let admin = house.session(world.staff("ann", Role::Admin).await).await;
        let page = format!("/operator/people/{ada}");
        let text = [("text", "She called us twice.")];
        let kept = house.form(&moderator, &format!("{page}/notes"), &text).await;
        assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.text);
        let seen = house.get(&admin, &page).await.text;
        assert!(seen.contains("She called us twice.") && seen.contains(">mo<"), "{seen}");
        let health = house.get(&admin, "/operator/health").await.text;
        assert!(health.contains("No backup yet") && health.contains("0% failed"), "{health}");
        let queue = house.get(&moderator, "/operator/moderation").await.text;
        assert!(queue.contains("Looked just now"), "{queue}");
    })
    .await;
}
