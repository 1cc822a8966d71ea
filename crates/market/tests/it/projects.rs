mod check;
mod escrow;
mod imports;
mod invites;
mod lists;
mod pilot;
mod states;
mod terms;

use base::{Money, Rule};
use market::{
    ProjectId,
    ledger::Name,
    projects::{self, CODES, Project, Refusal},
};
use testkit::World;

async fn project(world: &World, id: ProjectId) -> Project {
    let find = async move |tx: &mut store::Tx| projects::find(tx, id).await;
    world.read(find).await.expect("the project")
}

async fn escrow(world: &World, id: ProjectId) -> Money {
    world.balance(Name::escrow(id)).await
}

#[test]
fn every_refusal_has_its_sentence() {
    for refusal in Refusal::ALL {
        let (_, code) = refusal.verdict();
        assert!(CODES.iter().any(|(known, _)| *known == code), "{code}");
    }
}
