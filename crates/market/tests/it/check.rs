//! The check finds what it must: each rule is proved by a defect planted behind the back of
//! the verbs, and by a market with some of everything in which it finds nothing.

mod defects;
mod lived;

use market::check::{self, Finding};
use store::Engine;
use testkit::{World, on_each_store};

use lived::{Lived, live};

/// Drops what would refuse a defect: triggers, checks and (on PostgreSQL) references.
const DISARM_POSTGRES: &str = "
    drop trigger entry_kept on entry; drop trigger transfer_kept on transfer;
    drop trigger event_kept on event;
    do $$ declare it record; begin
        for it in select c.conrelid::regclass as place, c.conname from pg_constraint c
                  join pg_namespace n on n.oid = c.connamespace
                  where n.nspname = current_schema() and c.contype in ('c', 'f') loop
            execute format('alter table %s drop constraint %I', it.place, it.conname);
        end loop;
    end $$;";
const DISARM_SQLITE: &str = "
    drop trigger entry_kept; drop trigger entry_stays;
    drop trigger transfer_kept; drop trigger transfer_stays;
    drop trigger event_kept; drop trigger event_stays;
    pragma ignore_check_constraints = on;";

async fn findings(world: &World) -> Vec<Finding> {
    world.read(async move |tx| check::all(tx).await).await
}

/// Plants a defect in a market with some of everything and asks which rules it breaks.
async fn broken_by(
    world: &World,
    plant: impl AsyncFn(&World, &Lived) -> String,
) -> Vec<&'static str> {
    let market = live(world).await;
    assert_eq!(findings(world).await, [], "before the defect");
    let disarm = match world.db.engine() {
        Engine::Sqlite => DISARM_SQLITE,
        Engine::Postgres => DISARM_POSTGRES,
    };
    let script = format!("{disarm}\n{}", plant(world, &market).await);
    world.db.script(script).await.expect("the defect planted");
    let mut rules: Vec<_> = findings(world).await.iter().map(|it| it.rule).collect();
    rules.retain(|it| check::RULES.iter().copied().flatten().any(|known| known == it));
    rules.dedup();
    rules
}

#[tokio::test(flavor = "multi_thread")]
async fn a_market_with_some_of_everything_is_clean() {
    on_each_store(async |world| {
        live(&world).await;
        assert_eq!(findings(&world).await, []);
    })
    .await;
}

#[test]
fn every_rule_has_a_defect_that_proves_it() {
    for rule in check::RULES.iter().copied().flatten() {
        assert!(defects::PROVED.contains(rule), "no defect proves `{rule}`");
    }
}
