//! Settings are changed on their page, with a record; what is wrong is said at the field.

use axum::http::StatusCode;
use base::Money;
use locale::Currency;
use market::{
    accounts::Role,
    settings::{self, Kind},
};
use testkit::{World, on_each_store};

use crate::house::House;

#[tokio::test(flavor = "multi_thread")]
async fn a_change_is_in_force_and_on_record() {
    on_each_store(async |world: World| {
        let house = House::new(world.clone());
        let admin = house.session(world.staff("ann", Role::Admin).await).await;
        let page = "/operator/settings/payout_minimum";
        let form = [("value", "7.50"), ("why", "Banks got dearer.")];
        let changed = house.form(&admin, page, &form).await;
        let done = format!("{page}?done=setting-is-changed");
        assert_eq!(changed.location.as_deref(), Some(done.as_str()));
        let minimum = world.read(async |tx| settings::amount(tx, settings::PAYOUT_MINIMUM).await);
        assert_eq!(minimum.await, Money::cents(750));
        let shown = house.get(&admin, page).await.text;
        assert!(shown.contains("7.50") && shown.contains(">ann<"), "{shown}");
        let list = house.get(&admin, "/operator/settings").await.text;
        assert!(list.contains("€7.50") && list.contains(">ann<"), "{list}");
        let log = house.get(&admin, "/operator/audit?subject=payout_minimum").await.text;
        for what in ["Setting changed", "1.00", "7.50", "Banks got dearer.", ">ann<"] {
            assert!(log.contains(what), "no {what}: {log}");
        }
        // The same again is no change.
        let again = house.form(&admin, page, &[("value", "7.50")]).await;
        assert!(again.location.is_some_and(|it| it.ends_with("setting-is-as-it-was")));
        let versions =
            world.read(async |tx| settings::versions(tx, settings::PAYOUT_MINIMUM, 9).await);
        assert_eq!(versions.await.len(), 1);
    })
    .await;
}

/// Nobody thinks in millionths: the fee is typed in per cent, and amounts with either mark.
#[tokio::test(flavor = "multi_thread")]
async fn a_share_is_typed_in_per_cent() {
    on_each_store(async |world: World| {
        let house = House::new(world.clone());
        let admin = house.session(world.staff("ann", Role::Admin).await).await;
        let page = "/operator/settings/fee_ppm";
        for (typed, ppm) in [("15", 150_000), ("12,5 %", 125_000), ("0 %", 0)] {
            let sent = house.form(&admin, page, &[("value", typed)]).await;
            assert_eq!(sent.status, StatusCode::SEE_OTHER, "{typed}: {}", sent.text);
            let read = world.read(async |tx| settings::number(tx, settings::FEE_PPM).await).await;
            assert_eq!(read, ppm, "{typed}");
        }
        house.form(&admin, page, &[("value", "12.25")]).await;
        let shown = house.get(&admin, page).await.text;
        assert!(shown.contains("12.25 %"), "the exact share stands in the field: {shown}");
        house.form(&admin, "/operator/settings/payout_minimum", &[("value", "5,00")]).await;
        let least =
            world.read(async |tx| settings::amount(tx, settings::PAYOUT_MINIMUM).await).await;
        assert_eq!(least, base::Money::units(5));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_value_changes_nothing() {
    on_each_store(async |world: World| {
        let house = House::new(world.clone());
        let admin = house.session(world.staff("ann", Role::Admin).await).await;
        let wrong = [
            ("fee_ppm", "900001"),
            ("fee_ppm", ""),
            ("fee_ppm", "91"),
            ("fee_ppm", "a fifth"),
            ("fee_ppm", "0.00001 %"),
            ("payout_minimum", "-5"),
            ("payout_minimum", "5,0,0"),
            ("points", "perhaps"),
            ("currency", "XXX"),
            ("brand", "\u{202e}"),
        ];
        for (name, value) in wrong {
            let page = format!("/operator/settings/{name}");
            let refused = house.form(&admin, &page, &[("value", value)]).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{name} = {value}");
            assert!(refused.text.contains("error-summary"), "{name}: {}", refused.text);
        }
        let long = "a".repeat(61);
        let refused = house.form(&admin, "/operator/settings/brand", &[("value", &long)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        let all = world.read(async |tx| settings::in_force(tx).await).await;
        assert!(all.iter().all(|(_, version)| version.is_none()), "{all:?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_currency_stays_once_money_moved() {
    on_each_store(async |world: World| {
        let house = House::new(world.clone());
        let admin = house.session(world.staff("ann", Role::Admin).await).await;
        let change = async |value| {
            house.form(&admin, "/operator/settings/currency", &[("value", value)]).await
        };
        assert_eq!(change("CHF").await.status, StatusCode::SEE_OTHER);
        world.requester("ada", Money::units(1)).await;
        let late = change("EUR").await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert!(late.text.contains("Money has moved"), "{}", late.text);
    })
    .await;
}

/// A currency that could be chosen and not be shown would keep the market from starting.
#[test]
fn every_currency_to_choose_can_be_shown() {
    let Kind::Word(currencies) = settings::CURRENCY.kind else { panic!("a list of words") };
    for code in currencies {
        assert!(Currency::find(code).is_some(), "{code}");
    }
}

/// What a fresh market runs with passes its own checks.
#[test]
fn every_default_is_a_good_value() {
    for setting in settings::ALL {
        let parsed = setting.parse(setting.default);
        assert_eq!(parsed.ok().as_deref(), Some(setting.default), "{}", setting.name);
    }
}

/// The list stands by subject, and a search leaves what sounds like it.
#[tokio::test(flavor = "multi_thread")]
async fn settings_stand_by_subject_and_are_found() {
    on_each_store(async |world: World| {
        let house = House::new(world.clone());
        let admin = house.session(world.staff("ann", Role::Admin).await).await;
        let all = house.get(&admin, "/operator/settings").await.text;
        for setting in settings::ALL {
            let link = format!("/operator/settings/{}\"", setting.name);
            assert_eq!(all.matches(&link).count(), 1, "{}", setting.name);
        }
        let at = |what: &str| all.find(what).unwrap_or_else(|| panic!("no {what}: {all}"));
        assert!(at("id=\"money\"") < at("/operator/settings/fee_ppm"));
        assert!(at("/operator/settings/fee_ppm") < at("id=\"work\""));
        let found = house.get(&admin, "/operator/settings?q=PAYOUT").await.text;
        assert!(found.contains("/operator/settings/payout_minimum"), "{found}");
        assert!(!found.contains("/operator/settings/minimum_age"), "{found}");
        let none = house.get(&admin, "/operator/settings?q=zebra").await.text;
        assert!(none.contains("No setting reads like that"), "{none}");
    })
    .await;
}
