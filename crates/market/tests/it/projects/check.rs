//! Each rule of the check finds the defect that was planted against it.

use base::Money;
use market::{
    ProjectId,
    projects::{self, imports},
};
use store::Tx;
use testkit::{Posting, World, on_each_store_unchecked};

async fn found(world: &World) -> Vec<&'static str> {
    let check = async |tx: &mut Tx| {
        let mut found = projects::check(tx).await?;
        let rooms = market::check::all(tx).await?.into_iter();
        found.extend(rooms.filter(|it| it.rule == "room-is-sum-of-files"));
        Ok(found.into_iter().map(|it| it.rule).collect::<Vec<_>>())
    };
    world.read(check).await
}

/// Plants a defect, expects these rules to be broken, and mends it.
async fn plant(world: &World, defect: &str, cure: &str, rules: &[&str]) {
    world.db.script(defect.to_owned()).await.unwrap();
    assert_eq!(found(world).await, rules, "{defect}");
    world.db.script(cure.to_owned()).await.unwrap();
    assert_eq!(found(world).await, [""; 0], "{cure}");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_planted_defect_is_found() {
    on_each_store_unchecked(async |world| {
        let ada = world.requester("ada", Money::units(9)).await;
        world.upload(ada, "a.csv", b"text\none\n").await.unwrap();
        let open = world.open_project(ada, Posting { tasks: 2, ..Posting::default() }).await;
        let closed = world.open_project(ada, Posting::default()).await;
        world.write(async move |tx| projects::close(tx, ada, closed).await).await;
        world.draft_project(ada, Posting::default()).await;
        assert_eq!(found(&world).await, [""; 0]);

        let escrow = |id: ProjectId, n: i64| {
            format!("update ledger_account set balance = {n} where id = 'escrow:{id}'")
        };
        let rules = ["free-places-are-covered"];
        plant(&world, &escrow(open, 1_999_999), &escrow(open, 2_000_000), &rules).await;
        let state = |it: &str| format!("update project set state = '{it}' where id = '{open}'");
        plant(&world, &state("draft"), &state("open"), &["draft-holds-no-money"]).await;
        let places = |state: &str, n: i64| {
            format!(
                "update task set state = '{state}', answers_wanted = 2, places_free = {n}
                 where project = '{closed}'"
            )
        };
        let cure = places("cancelled", 0);
        plant(&world, &places("open", 1), &cure, &["closed-offers-nothing"]).await;
        let rules = ["settled-project-is-empty"];
        plant(&world, &escrow(closed, 1), &escrow(closed, 0), &rules).await;
        let tasks = |it: &str, free: i64| {
            format!("update task set state = '{it}', places_free = {free} where project = '{open}'")
        };
        let rules = ["open-project-has-open-tasks"];
        plant(&world, &tasks("done", 0), &tasks("open", 1), &rules).await;
        let price = |it: &str| format!("update board set price = price {it} 1");
        plant(&world, &price("+"), &price("-"), &["board-shows-what-is-open"]).await;
        let spoken = |it: &str| format!("update board set language = '{it}'");
        plant(&world, &spoken("xx"), &spoken("en"), &["board-shows-what-is-open"]).await;
        let room = |it: &str| format!("update file_room set bytes = bytes {it} 1");
        plant(&world, &room("+"), &room("-"), &["room-is-sum-of-files"]).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_import_that_lost_count_is_found() {
    on_each_store_unchecked(async |world| {
        let ada = world.person("ada").await;
        let id = world.draft_project(ada, Posting { tasks: 0, ..Posting::default() }).await;
        let import = super::imports::start(&world, ada, id, "a.csv", b"text\none\n", &[]).await;
        let import = import.unwrap();
        super::imports::work(&world).await;
        let done = world.read(async move |tx| imports::find(tx, ada, id, import).await).await;
        assert_eq!(done.rows_kept, 1);
        let count = |n: i64| {
            format!("update import set rows_kept = {n}, rows_read = {n} where id = '{import}'")
        };
        plant(&world, &count(0), &count(1), &["import-counts-its-tasks"]).await;
    })
    .await;
}
