//! Stories of applications: apply, compare, award.

use base::{Pitch, Result, Rule};
use market::{
    AccountId, ApplicationId, ProjectId, accounts,
    applications::{self, Applicant, Awarded, MOVES, Mark, State},
    assignments, events,
    projects::Hiring,
};
use store::Tx;
use testkit::{Posting, World, at_once, on_each_store};

use crate::assignments::{claim, hand_back, submit, workers};

fn by_application() -> Posting {
    Posting { hiring: Hiring::Apply, ..Posting::default() }
}

async fn apply(world: &World, worker: AccountId, project: ProjectId) -> Result<ApplicationId> {
    let pitch = Pitch::parse("pitch", "I have done this many times.").unwrap();
    world.db.write(async move |tx| applications::apply(tx, worker, project, &pitch).await).await
}

async fn award(world: &World, requester: AccountId, id: ApplicationId) -> Result<Awarded> {
    world.db.write(async move |tx| applications::award(tx, requester, id).await).await
}

async fn applicants(world: &World, requester: AccountId, project: ProjectId) -> Vec<Applicant> {
    let list = async move |tx: &mut Tx| {
        applications::applicants(tx, requester, project, State::Open, None, 50).await
    };
    world.read(list).await
}

fn code<T: std::fmt::Debug>(result: Result<T>) -> &'static str {
    result.expect_err("a refusal").code().expect("a rule")
}

#[test]
fn every_refusal_has_its_sentence() {
    for refusal in applications::Refusal::ALL {
        let code = refusal.verdict().1;
        assert!(applications::CODES.iter().any(|(it, _)| *it == code), "no sentence for {code}");
    }
    assert!(MOVES.iter().all(|(from, _)| *from == State::Open));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_award_is_a_claim_with_its_own_deadline() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let (ben, cleo) = (world.person("ben").await, world.person("cleo").await);
        let project = world.open_project(ada, by_application()).await;
        let bens = apply(&world, ben, project).await.unwrap();
        world.wait_hours(5);
        apply(&world, cleo, project).await.unwrap();
        assert_eq!(code(apply(&world, ben, project).await), "already-applied");
        assert_eq!(code(apply(&world, ada, project).await), "own-project");
        let names: Vec<_> =
            applicants(&world, ada, project).await.into_iter().map(|it| it.name).collect();
        assert_eq!(names, ["ben", "cleo"]);

        assert_eq!(code(award(&world, cleo, bens).await), "application-not-found");
        let awarded = award(&world, ada, bens).await.unwrap();
        assert_eq!(awarded.claim.deadline, world.clock.now().plus(base::hours(1)));
        assert_eq!(code(award(&world, ada, bens).await), "application-decided");
        let told = async move |tx: &mut Tx| events::history(tx, &bens.to_string(), 10).await;
        let told = world.read(told).await;
        assert_eq!(told[0].concerns, Some(ada));
        assert_eq!((told[1].kind.as_str(), told[1].concerns), ("application-awarded", Some(ben)));
        submit(&world, ben, awarded.claim.id, "done").await.unwrap();
        assert_eq!(code(apply(&world, ben, project).await), "nothing-left");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_application_is_decided_once() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let ben = world.person("ben").await;
        let project = world.open_project(ada, by_application()).await;
        let first = apply(&world, ben, project).await.unwrap();
        let withdraw = async move |tx: &mut Tx| applications::withdraw(tx, ben, first).await;
        world.write(withdraw).await;
        assert_eq!(world.refusal(withdraw).await, "application-decided");
        assert_eq!(code(award(&world, ada, first).await), "application-decided");

        let second = apply(&world, ben, project).await.unwrap();
        let by_ben = async move |tx: &mut Tx| applications::decline(tx, ben, second).await;
        assert_eq!(world.refusal(by_ben).await, "application-not-found");
        let decline = async move |tx: &mut Tx| applications::decline(tx, ada, second).await;
        world.write(decline).await;
        assert_eq!(world.refusal(decline).await, "application-decided");
        assert_eq!(code(award(&world, ada, second).await), "application-decided");
        assert_eq!(applicants(&world, ada, project).await, []);
        let mine = async move |tx: &mut Tx| applications::of_worker(tx, ben, None, None, 10).await;
        let states: Vec<_> = world.read(mine).await.into_iter().map(|it| it.state).collect();
        assert_eq!(states.len(), 2);
        assert!(states.contains(&State::Withdrawn) && states.contains(&State::Declined));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_applies_only_where_tasks_are_awarded() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let ben = world.person("ben").await;
        let open = world.open_project(ada, Posting::default()).await;
        assert_eq!(code(apply(&world, ben, open).await), "job-not-by-application");
        let invite = Posting { hiring: Hiring::Invite, ..Posting::default() };
        let invite = world.open_project(ada, invite).await;
        assert_eq!(code(apply(&world, ben, invite).await), "not-invited");
        let project = world.open_project(ada, by_application()).await;
        assert_eq!(code(claim(&world, ben, project).await), "award-needed");
    })
    .await;
}

/// After an award came to its end, the worker may apply again and the place is awarded anew.
#[tokio::test(flavor = "multi_thread")]
async fn a_place_that_was_given_back_is_awarded_again() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let (ben, cleo) = (world.person("ben").await, world.person("cleo").await);
        let posting = Posting { tasks: 2, claims_per_worker: 5, ..by_application() };
        let project = world.open_project(ada, posting).await;
        let first = apply(&world, ben, project).await.unwrap();
        let awarded = award(&world, ada, first).await.unwrap();
        assert_eq!(code(apply(&world, ben, project).await), "already-awarded");
        hand_back(&world, ben, awarded.claim.id).await.unwrap();
        apply(&world, ben, project).await.unwrap();
        let cleos = apply(&world, cleo, project).await.unwrap();
        award(&world, ada, cleos).await.unwrap();
    })
    .await;
}

/// What keeps the applicant from the task is the applicant's business.
#[tokio::test(flavor = "multi_thread")]
async fn a_suspended_applicant_is_unavailable() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let ben = world.person("ben").await;
        let project = world.open_project(ada, by_application()).await;
        let id = apply(&world, ben, project).await.unwrap();
        let mo = world.person("mo").await;
        let suspend = async move |tx: &mut Tx| {
            accounts::suspend(tx, mo, ben, "Several accounts of one person.").await
        };
        world.write(suspend).await;
        assert_eq!(code(award(&world, ada, id).await), "applicant-unavailable");
        assert_eq!(world.tasks(project).await[0].places_free, 1);
    })
    .await;
}

/// Two clerks of one requester award 3 places among 12 applicants at once: 3 awards.
#[tokio::test(flavor = "multi_thread")]
async fn no_more_are_awarded_than_there_are_places() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let project = world.open_project(ada, Posting { tasks: 3, ..by_application() }).await;
        let crew = workers(&world, 12).await;
        let mut wishes = Vec::new();
        for worker in &crew {
            wishes.push(apply(&world, *worker, project).await.unwrap());
        }
        let told = at_once(&world, 24, |world, i| {
            let id = wishes[i / 2];
            async move { award(&world, ada, id).await.map_err(|it| it.code()) }
        })
        .await;
        assert_eq!(told.iter().filter(|it| it.is_ok()).count(), 3);
        let open = applicants(&world, ada, project).await;
        assert_eq!(open.len(), 9, "the others still wait");
        let mut workers: Vec<_> = told.iter().flatten().map(|it| it.worker).collect();
        workers.sort_unstable();
        workers.dedup();
        assert_eq!(workers.len(), 3);
    })
    .await;
}

/// An award and a withdrawal at once: one of them counts, and no place is lost.
#[tokio::test(flavor = "multi_thread")]
async fn an_award_and_a_withdrawal_do_not_both_count() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let project = world.open_project(ada, Posting { tasks: 8, ..by_application() }).await;
        let crew = workers(&world, 8).await;
        let mut wishes = Vec::new();
        for worker in &crew {
            wishes.push(apply(&world, *worker, project).await.unwrap());
        }
        let told = at_once(&world, 16, |world, i| {
            let (worker, id) = (crew[i / 2], wishes[i / 2]);
            async move {
                let withdraw =
                    async move |tx: &mut Tx| applications::withdraw(tx, worker, id).await;
                match i % 2 {
                    0 => award(&world, ada, id).await.is_ok(),
                    _ => world.db.write(withdraw).await.is_ok(),
                }
            }
        })
        .await;
        assert!(told.chunks(2).all(|pair| pair[0] != pair[1]), "{told:?}");
        let awarded = told.iter().step_by(2).filter(|it| **it).count();
        let free: i64 = world.tasks(project).await.iter().map(|it| it.places_free).sum();
        assert_eq!(free, 8 - i64::try_from(awarded).unwrap());
        let crew = crew.clone();
        let tally = async move |tx: &mut Tx| assignments::tally(tx, crew[0]).await;
        assert!(world.read(tally).await.len() <= 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_shortlist_is_its_requesters_and_ends_with_the_decision() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let (ben, cleo) = (world.person("ben").await, world.person("cleo").await);
        let project = world.open_project(ada, by_application()).await;
        let bens = apply(&world, ben, project).await.unwrap();
        // Who applied in the same millisecond comes in no order.
        world.wait(base::minutes(1));
        let cleos = apply(&world, cleo, project).await.unwrap();
        let mark = async |who, id, mark| {
            world.db.write(async move |tx| applications::shortlist(tx, who, id, mark).await).await
        };
        mark(ada, cleos, Mark::On).await.unwrap();
        let marked: Vec<_> =
            applicants(&world, ada, project).await.iter().map(|it| it.shortlisted).collect();
        assert_eq!(marked, [false, true]);
        assert_eq!(code(mark(ben, cleos, Mark::Off).await), "application-not-found");
        let these = async |who| {
            let these = async move |tx: &mut Tx| {
                applications::these(tx, who, project, &[cleos, bens]).await
            };
            world.db.read(these).await
        };
        let names: Vec<_> = these(ada).await.unwrap().into_iter().map(|it| it.name).collect();
        assert_eq!(names, ["cleo", "ben"], "in the order asked for");
        assert_eq!(code(these(ben).await), "project-not-found");
        world.write(async move |tx| applications::decline(tx, ada, cleos).await).await;
        assert_eq!(code(mark(ada, cleos, Mark::Off).await), "application-decided");
    })
    .await;
}
