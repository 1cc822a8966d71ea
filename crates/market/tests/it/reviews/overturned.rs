//! B20: a rejection that is overturned restores everything it touched.

use base::{MessageText, Money};
use market::{
    assignments::State,
    ledger::Name,
    reviews::{self, Outcome, RequesterFacts, WorkerFacts},
};
use store::{Tx, sql};
use testkit::{World, on_each_store};

use super::crew::{Crew, reason};

/// Every figure that a verdict moves.
#[derive(Debug, PartialEq)]
struct Figures {
    earned: Money,
    fees: Money,
    escrow: Money,
    spendable: Money,
    places: (i64, i64, i64),
    worker: WorkerFacts,
    requester: (i64, i64),
    waiting: i64,
    /// Assignments of the worker that count against what one worker may have waiting.
    unreviewed: i64,
    free_to_claim: bool,
}

async fn figures(world: &World, crew: &Crew) -> Figures {
    let (ada, ben, project) = (crew.ada, crew.ben, crew.project);
    let worker = world.read(async move |tx| reviews::worker_facts(tx, ben).await).await;
    let requester: RequesterFacts =
        world.read(async move |tx| reviews::requester_facts(tx, ada).await).await;
    let waiting = world.read(async move |tx| reviews::count_waiting(tx, ada, 100).await).await;
    let unreviewed = async move |tx: &mut Tx| {
        let count = sql("select count(*) as n from assignment
                         where worker = $1 and state in ('submitted', 'rework', 'appealed')");
        tx.one(count.bind(ben)).await?.get("n")
    };
    let why_not = async move |tx: &mut Tx| market::assignments::why_not(tx, ben, project).await;
    Figures {
        earned: crew.earned().await,
        fees: world.balance(Name::fees()).await,
        escrow: crew.escrow().await,
        spendable: world.money(ada).await,
        places: crew.places().await,
        worker,
        requester: (requester.accepted, requester.rejected),
        waiting,
        unreviewed: world.read(unreviewed).await,
        free_to_claim: world.read(why_not).await.is_empty(),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_won_appeal_leaves_the_figures_of_an_acceptance() {
    on_each_store(async |world| {
        let straight = Crew::with_tasks(&world, 3).await;
        let contested = Crew {
            world: world.clone(),
            ada: world.person("anna").await,
            ben: world.person("bert").await,
            project: straight.project,
        };
        let posting = testkit::Posting { tasks: 3, ..testkit::Posting::default() };
        let project = world.open_project(contested.ada, posting).await;
        let contested = Crew { project, ..contested };
        let mia = world.person("mia").await;
        let fees = async || world.balance(Name::fees()).await;

        let id = straight.handed_in().await;
        let before = fees().await;
        straight.accept(id).await;
        let fee = fees().await.checked_sub(before).unwrap();
        let wanted = figures(&world, &straight).await;

        let id = contested.handed_in().await;
        let untouched = figures(&world, &contested).await;
        contested.reject(id).await;
        let rejected = figures(&world, &contested).await;
        assert_ne!(rejected.worker, untouched.worker, "the rejection shows");
        let case = contested.appeal(id).await;
        let ada = contested.ada;
        world
            .write(async move |tx| {
                let text = MessageText::parse("text", "I still see no colour.")?;
                reviews::reply(tx, ada, case, &text).await?;
                reviews::decide(tx, mia, case, Outcome::Won, &reason("it is there")).await
            })
            .await;
        let won = figures(&world, &contested).await;
        let fees_of_both = Figures { fees: won.fees, ..wanted };
        assert_eq!(won, fees_of_both);
        assert_eq!(won.fees.checked_sub(untouched.fees), Some(fee));
        assert_eq!(contested.state(id).await, State::Accepted);
    })
    .await;
}
