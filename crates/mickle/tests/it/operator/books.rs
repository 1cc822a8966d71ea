//! The books on pages say what the ledger says.

use axum::http::StatusCode;
use base::{Money, hours, minutes};
use market::{
    accounts::Role,
    ledger::{self, Draft, Kind, Name},
};
use testkit::{World, on_each_store_unchecked};

use crate::house::House;

/// Two people with money, a project that took some, and a fee.
async fn lived(world: &World) -> (market::AccountId, market::ProjectId) {
    let ada = world.requester("ada", Money::units(50)).await;
    let wim = world.person("wim").await;
    // Movements of one moment have no order among themselves.
    world.wait(minutes(1));
    let project = world.write(async move |tx| {
        let project: market::ProjectId = tx.new_id();
        let draft = Draft::new("escrow", "test:escrow", "project", project);
        let (own, escrow) = (Name::available(ada), Name::escrow(project));
        ledger::post(tx, draft.moves(own, escrow.clone(), Money::units(20))).await?;
        let draft = Draft::new("reward", "test:reward", "project", project).memo("for <wim>");
        let draft = draft.moves(escrow.clone(), Name::available(wim), Money::units(4));
        ledger::post(tx, draft.moves(escrow, Name::fees(), Money::units(1))).await?;
        Ok(project)
    });
    (ada, project.await)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_sums_agree_with_every_balance() {
    on_each_store_unchecked(async |world: World| {
        let (ada, project) = lived(&world).await;
        let totals = world.read(async |tx| ledger::totals(tx).await).await;
        assert_eq!(totals.in_hand(), Money::units(50));
        assert_eq!(totals.of(Kind::Available), Money::units(34));
        assert_eq!(totals.of(Kind::Escrow), world.balance(Name::escrow(project)).await);
        assert_eq!(totals.of(Kind::Fees), world.balance(Name::fees()).await);
        assert_eq!(totals.of(Kind::World), world.balance(Name::world("hand")).await);
        assert!(totals.difference().is_zero());

        let house = House::new(world.clone());
        let tess = house.session(world.staff("tess", Role::Treasurer).await).await;
        for path in ["/operator", "/operator/ledger"] {
            let page = house.get(&tess, path).await.text;
            for figure in ["€50.00", "€34.00", "€15.00", "€1.00", "€0.00"] {
                assert!(page.contains(figure), "{path} lacks {figure}: {page}");
            }
        }
        let own = house.get(&tess, &format!("/operator/ledger/accounts/available:{ada}")).await;
        let balance = world.money(ada).await.to_decimal();
        assert!(own.text.contains(&format!("€{balance}")), "{}", own.text);

        // After the day is sealed the fast sums stand on its rollup and say the same.
        world.wait(hours(30));
        world.write(async |tx| ledger::seal_until(tx).await).await;
        assert_eq!(world.read(async |tx| ledger::totals(tx).await).await, totals);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_transfer_shows_its_legs_and_leads_to_its_accounts() {
    on_each_store_unchecked(async |world: World| {
        let (ada, project) = lived(&world).await;
        let house = House::new(world.clone());
        let tess = house.session(world.staff("tess", Role::Treasurer).await).await;
        let list = house.get(&tess, "/operator/ledger/transfers?kind=reward").await.text;
        assert!(list.contains("for &lt;wim&gt;") && !list.contains("for <wim>"), "{list}");
        assert!(!list.contains("€20.00"), "only rewards were asked for: {list}");
        let path = list.split("href=\"/operator/ledger/transfers/").nth(1);
        let id = path.and_then(|it| it.split('"').next()).unwrap();
        let page = house.get(&tess, &format!("/operator/ledger/transfers/{id}")).await.text;
        for what in ["test:reward", "−€5.00", "+€4.00", "+€1.00", &format!("escrow:{project}")]
        {
            assert!(page.contains(what), "no {what}: {page}");
        }
        let today = world.clock.now().day();
        let day = |it: base::Day| format!("/operator/ledger/transfers?day={it}");
        assert!(house.get(&tess, &day(today)).await.text.contains("€20.00"));
        let before = base::Day::from_number(today.number() - 1);
        assert!(house.get(&tess, &day(before)).await.text.contains("No transfer"));

        let sheet = format!("/operator/ledger/accounts/available:{ada}/entries.csv");
        let sheet = house.get(&tess, &sheet).await;
        assert_eq!(sheet.headers["content-type"], "text/csv; charset=utf-8");
        let lines: Vec<&str> = sheet.text.lines().collect();
        assert!(lines[0].starts_with("at,kind,amount,balance"), "{lines:?}");
        assert!(lines[1].contains(",escrow,-20.00,30.00,"), "{lines:?}");
        assert_eq!(lines.len(), 3, "{lines:?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn seals_are_shown_and_a_changed_day_is_found() {
    on_each_store_unchecked(async |world: World| {
        lived(&world).await;
        world.wait(hours(30));
        let seals = world.write(async |tx| ledger::seal_until(tx).await).await;
        let house = House::new(world.clone());
        let tess = house.session(world.staff("tess", Role::Treasurer).await).await;
        let checked = format!("/operator/ledger/seals?check={}", seals[0].day);
        let page = house.get(&tess, "/operator/ledger/seals").await.text;
        assert!(page.contains("Check this day") && !page.contains("As sealed"), "{page}");
        let page = house.get(&tess, &checked).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.text.contains(&seals[0].hash), "{}", page.text);
        assert!(page.text.contains("As sealed") && !page.text.contains("Changed since"));
        // Somebody rewrites the seal's number of transfers behind our back.
        world.db.script("update seal set transfers = transfers + 1".to_owned()).await.unwrap();
        let page = house.get(&tess, &checked).await.text;
        assert!(page.contains("Changed since"), "{page}");
        world.db.script("update seal set transfers = transfers - 1".to_owned()).await.unwrap();
    })
    .await;
}
