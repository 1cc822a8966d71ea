mod escrow;
mod states;
mod terms;

use base::{Money, Rule};
use market::{
    AccountId, ProjectId,
    ledger::Name,
    projects::{self, CODES, Project, Refusal},
};
use testkit::World;

const ADA: AccountId = AccountId::from_bits(1);
const BEN: AccountId = AccountId::from_bits(2);

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
