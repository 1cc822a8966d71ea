//! Statistics, the parts of the statement, and the year for the tax office.

use base::{Money, days, minutes};
use testkit::on_each_store;

use super::start::{done, posting};
use crate::house::House;

#[tokio::test(flavor = "multi_thread")]
async fn statistics_begin_with_ten_answers() {
    on_each_store(async |world| {
        let house = House::new(world.clone());
        let bea = world.requester("bea", Money::units(9)).await;
        let project = world.open_project(bea, posting()).await;
        let worker = world.person("ada").await;
        let ada = house.session(worker).await;
        for _ in 0..9 {
            done(&world, bea, worker, project, minutes(4)).await;
        }
        let page = house.get(&ada, "/my-work/statistics").await.text;
        assert!(page.contains("You have 9.") && !page.contains("<table"), "{page}");
        done(&world, bea, worker, project, minutes(4)).await;
        let page = house.get(&ada, "/my-work/statistics").await.text;
        for part in ["€12.00", "100%", "40\u{a0}min", "Classification", "Say what you see"] {
            assert!(page.contains(part), "{part} in {page}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_statement_is_sifted_and_a_year_is_summed_up() {
    on_each_store(async |world| {
        let house = House::new(world.clone());
        let bea = world.requester("bea", Money::units(9)).await;
        let project = world.open_project(bea, posting()).await;
        let worker = world.person("ada").await;
        done(&world, bea, worker, project, minutes(4)).await;
        world.wait(days(20));
        done(&world, bea, worker, project, minutes(4)).await;
        let ada = house.session(worker).await;
        let page = house.get(&ada, "/wallet").await.text;
        assert!(page.contains("€1.60") && page.contains("Earned this month"), "{page}");
        assert!(page.contains("You can have your money paid out"), "{page}");
        let sheet = house.get(&ada, "/wallet/statement.csv?month=2026-11").await.text;
        assert_eq!(sheet.lines().count(), 2, "{sheet}");
        assert!(sheet.contains("0.80,0.80"), "{sheet}");
        let sheet = house.get(&ada, "/wallet/statement.csv?month=2026-12&kind=work").await.text;
        assert!(sheet.lines().count() == 2 && sheet.contains("0.80,1.60"), "{sheet}");
        done(&world, bea, worker, project, minutes(4)).await;
        let page = house.get(&ada, "/wallet?month=2026-12").await.text;
        let table = page.split("aria-label=\"Statement\"").nth(1).unwrap();
        let rows = table.matches("<tr>").count();
        assert!(
            page.contains("2\u{a0}×\u{a0}Reward") && rows == 2,
            "two of a day share a row: {page}"
        );
        let page = house.get(&ada, "/my-work?tab=accepted").await.text;
        assert!(page.contains("3\u{a0}answers") && page.contains("€2.40"), "{page}");
        let none = house.get(&ada, "/wallet?kind=payouts").await.text;
        assert!(none.contains("Nothing of this kind") && none.contains("Show everything"));
        let year = house.get(&ada, "/wallet/years/2026").await.text;
        assert!(year.contains("Earnings in 2026") && year.contains("€2.40"), "{year}");
        let sheet = house.get(&ada, "/wallet/years/2026/summary.csv").await.text;
        assert!(sheet.contains("2026-11,0.80,0.00,0.80,0.00"), "{sheet}");
        for other in ["2025", "2027", "x", "-1"] {
            let path = format!("/wallet/years/{other}");
            assert_eq!(house.get(&ada, &path).await.status, 404, "{other}");
        }
    })
    .await;
}
