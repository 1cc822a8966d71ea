//! Verdicts and payments that arrive at the same moment.
//!
//! Each race stands beside a careless twin that looks first and writes later without a guard.
//! The twin must be caught doing wrong, or the race would prove nothing.

use std::sync::Arc;

use base::{Money, Result, days};
use market::{
    AccountId, AssignmentId, decisions,
    ledger::{self, Draft, Name},
    reviews,
};
use store::{Db, Tx, sql};
use testkit::{World, at_once, on_each_store};
use tokio::sync::Barrier;

use super::crew::{self, Crew, bonus_of, rejection};

fn codes<T>(replies: &[Result<T>]) -> (usize, Vec<&'static str>) {
    let done = replies.iter().filter(|it| it.is_ok()).count();
    let refused = replies
        .iter()
        .filter_map(|it| it.as_ref().err())
        .map(|it| it.code().unwrap_or_else(|| panic!("not a refusal: {it}")));
    (done, refused.collect())
}

/// What a review would be without its guard: it looks, everybody has looked, then it writes.
struct Careless {
    db: Db,
    looked: Arc<Barrier>,
    id: AssignmentId,
    crew: Crew,
}

impl Careless {
    fn new(crew: &Crew, id: AssignmentId, n: usize) -> Self {
        let (db, looked) = (crew.world.db.clone(), Arc::new(Barrier::new(n)));
        Self { db, looked, id, crew: crew.clone() }
    }

    fn twin(&self) -> Self {
        Self {
            db: self.db.clone(),
            looked: self.looked.clone(),
            id: self.id,
            crew: self.crew.clone(),
        }
    }

    async fn look(&self) -> bool {
        let id = self.id;
        let state = self.db.read(async move |tx| crew::state(tx, id).await).await.unwrap();
        self.looked.wait().await;
        state == market::assignments::State::Submitted
    }

    async fn accept(self) -> bool {
        let waits = self.look().await;
        let (id, project, ben) = (self.id, self.crew.project, self.crew.ben);
        let pay = async move |tx: &mut Tx| {
            let key = format!("careless:{}", tx.new_id::<base::kinds::Transfer>());
            let draft = Draft::new("reward", key, "assignment", id);
            let (from, to) = (Name::escrow(project), Name::available(ben));
            let paid = ledger::post(tx, draft.moves(from, to, Money::cents(80))).await?;
            let update = sql("update assignment set state = 'accepted', transfer = $2
                              where id = $1");
            tx.exec(update.bind(id).bind(paid.id)).await
        };
        waits && self.db.write(pay).await.is_ok()
    }

    async fn reject(self) -> bool {
        let waits = self.look().await;
        let (id, ada, ben) = (self.id, self.crew.ada, self.crew.ben);
        let reject = async move |tx: &mut Tx| {
            let rejection = rejection();
            let decision = decisions::New {
                assignment: id,
                worker: ben,
                reason: rejection.reason,
                text: rejection.text,
                evidence: serde_json::Value::Object(rejection.evidence),
                by: decisions::By::Person(ada),
            };
            let decision = decisions::record(tx, decision).await?;
            let update = sql("update assignment
                              set state = 'rejected', decision = $2, transfer = null
                              where id = $1");
            tx.exec(update.bind(id).bind(decision)).await
        };
        waits && self.db.write(reject).await.is_ok()
    }
}

/// M1: thirty acceptances of one answer at once pay once.
#[tokio::test(flavor = "multi_thread")]
async fn thirty_acceptances_pay_once() {
    on_each_store(async |world| {
        let crew = Crew::with_tasks(&world, 40).await;
        let id = crew.handed_in().await;
        let replies = at_once(&world, 30, |_, _| {
            let crew = crew.clone();
            async move { crew.try_accept(id).await }
        });
        let (done, refused) = codes(&replies.await);
        assert_eq!((done, refused), (1, vec!["already-reviewed"; 29]));
        assert_eq!(
            (crew.earned().await, crew.escrow().await),
            (Money::cents(80), Money::units(39))
        );
        assert_eq!(crew.places().await, (39, 1, 0));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn thirty_careless_acceptances_are_caught_paying_more() {
    testkit::on_each_store_unchecked(async |world| {
        let crew = Crew::with_tasks(&world, 40).await;
        let careless = Careless::new(&crew, crew.handed_in().await, 30);
        let done = at_once(&world, 30, |_, _| careless.twin().accept()).await;
        assert!(1 < done.iter().filter(|it| **it).count());
        assert!(Money::cents(80) < crew.earned().await, "the race above would prove nothing");
    })
    .await;
}

/// M3: of an acceptance and a rejection at the same instant one holds, whichever comes first.
#[tokio::test(flavor = "multi_thread")]
async fn accept_and_reject_at_once_leave_one_verdict() {
    on_each_store(async |world| {
        let crew = Crew::with_tasks(&world, 20).await;
        let mut paid = 0;
        for round in 0..20 {
            let id = crew.handed_in().await;
            let verdicts = at_once(&world, 2, |_, at| {
                let crew = crew.clone();
                async move {
                    if at == round % 2 {
                        crew.try_accept(id).await.map(|_| true)
                    } else {
                        crew.try_reject(id).await.map(|_| false)
                    }
                }
            });
            let verdicts = verdicts.await;
            assert_eq!(codes(&verdicts), (1, vec!["already-reviewed"]));
            let accepted = verdicts.into_iter().find_map(Result::ok).unwrap();
            paid += i64::from(accepted);
            let state = if accepted { "accepted" } else { "rejected" };
            assert_eq!(crew.state(id).await.as_str(), state);
            assert_eq!(crew.earned().await, Money::cents(80 * paid));
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn careless_verdicts_at_once_are_caught_giving_two() {
    testkit::on_each_store_unchecked(async |world| {
        let crew = Crew::with_tasks(&world, 4).await;
        let careless = Careless::new(&crew, crew.handed_in().await, 2);
        let (accept, reject) = (careless.twin().accept(), careless.twin().reject());
        assert_eq!(tokio::join!(accept, reject), (true, true));
    })
    .await;
}

/// M4, M5: two bonuses under one key are one bonus, and both get its reply.
#[tokio::test(flavor = "multi_thread")]
async fn bonuses_under_one_key_are_given_once() {
    on_each_store(async |world| {
        let crew = Crew::with_tasks(&world, 1).await;
        let (ada, id) = (crew.ada, crew.handed_in().await);
        world.fund(ada, Money::units(100)).await;
        let given = at_once(&world, 10, |world, _| give(world, ada, id, "k".to_owned())).await;
        assert!(given.iter().all(|it| it.id == given[0].id));
        assert_eq!(crew.earned().await, Money::units(1));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn bonuses_under_no_common_key_are_caught_adding_up() {
    on_each_store(async |world| {
        let crew = Crew::with_tasks(&world, 1).await;
        let (ada, id) = (crew.ada, crew.handed_in().await);
        world.fund(ada, Money::units(100)).await;
        at_once(&world, 10, |world, at| give(world, ada, id, format!("k{at}"))).await;
        assert_eq!(crew.earned().await, Money::units(10));
    })
    .await;
}

async fn give(world: World, ada: AccountId, id: AssignmentId, key: String) -> reviews::Bonus {
    let give =
        async move |tx: &mut Tx| reviews::bonus(tx, ada, id, bonus_of(Money::units(1), &key)).await;
    world.write(give).await
}

/// M22: nodes that run the same job at once accept each overdue answer once.
#[tokio::test(flavor = "multi_thread")]
async fn nodes_that_auto_accept_at_once_accept_once() {
    on_each_store(async |world| {
        let crew = Crew::with_tasks(&world, 15).await;
        for _ in 0..15 {
            crew.handed_in().await;
        }
        world.wait(days(7));
        let accepted = at_once(&world, 4, async |world: World, _| {
            let mut n = 0;
            loop {
                let run = async move |tx: &mut Tx| reviews::accept_overdue(tx, 4).await;
                match world.write(run).await.len() {
                    0 => return n,
                    some => n += some,
                }
            }
        });
        assert_eq!(accepted.await.iter().sum::<usize>(), 15);
        assert_eq!(crew.earned().await, Money::cents(80 * 15));
        assert_eq!((crew.escrow().await, crew.places().await), (Money::ZERO, (0, 15, 0)));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn careless_nodes_are_caught_accepting_twice() {
    testkit::on_each_store_unchecked(async |world| {
        let crew = Crew::with_tasks(&world, 4).await;
        let careless = Careless::new(&crew, crew.handed_in().await, 2);
        world.wait(days(7));
        let done = at_once(&world, 2, |_, _| careless.twin().accept()).await;
        assert_eq!(done, [true, true]);
        assert_eq!(crew.earned().await, Money::cents(160));
    })
    .await;
}

/// A moderator and the requester end one appeal at the same moment: it is paid once.
#[tokio::test(flavor = "multi_thread")]
async fn an_appeal_won_twice_at_once_pays_once() {
    on_each_store(async |world| {
        let crew = Crew::with_tasks(&world, 20).await;
        let (ada, mia, id) = (crew.ada, world.person("mia").await, crew.handed_in().await);
        crew.reject(id).await;
        let case = crew.appeal(id).await;
        world.wait(days(14));
        let replies = at_once(&world, 6, |world, at| async move {
            let end = async move |tx: &mut Tx| match at % 2 {
                0 => reviews::win_unanswered(tx, 10).await.map(|it| it.len()),
                _ => reviews::give_in(tx, ada, case).await.map(|()| 1),
            };
            world.db.write(end).await
        });
        let won: usize = replies.await.iter().flatten().sum();
        assert_eq!((won, crew.earned().await), (1, Money::cents(80)));
        let code = world.refusal(async move |tx| {
            let text = crew::reason("the colour is there");
            reviews::decide(tx, mia, case, reviews::Outcome::Won, &text).await
        });
        assert_eq!(code.await, "appeal-already-decided");
    })
    .await;
}
