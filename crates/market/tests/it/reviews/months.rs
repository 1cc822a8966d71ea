//! The transparency report counts what happened, and settles a month once it is over.

use base::{Money, days, hours, minutes};
use market::{
    AssignmentId, assignments,
    reviews::{self, Outcome},
    transparency::{self, Month, Report},
};
use store::Tx;
use testkit::{World, on_each_store};

use super::crew::{Crew, reason};

async fn refresh(world: &World) -> usize {
    transparency::refresh(&world.db).await.unwrap()
}

async fn report(world: &World) -> Vec<Report> {
    world.read(async move |tx| transparency::report(tx).await).await
}

/// Ben works for six minutes, and the answer waits for half an hour.
async fn worked(crew: &Crew) -> AssignmentId {
    let (ben, project) = (crew.ben, crew.project);
    let claim = async move |tx: &mut Tx| assignments::claim(tx, ben, project, None).await;
    let id = crew.world.write(claim).await.id;
    crew.world.clock.advance(minutes(6));
    crew.hand_in(ben, id, "blue").await;
    crew.world.clock.advance(minutes(30));
    id
}

#[tokio::test(flavor = "multi_thread")]
async fn a_month_is_told_as_it_was() {
    on_each_store(async |world| {
        assert_eq!(refresh(&world).await, 12);
        assert!(report(&world).await.is_empty(), "nothing happened yet");
        let crew = Crew::with_tasks(&world, 8).await;
        for _ in 0..5 {
            let id = worked(&crew).await;
            crew.accept(id).await;
        }
        let id = worked(&crew).await;
        crew.reject(id).await;
        let (case, mia, ada) = (crew.appeal(id).await, world.person("mia").await, crew.ada);
        world
            .write(async move |tx| {
                let text = base::MessageText::parse("text", "Nobody sees that colour there.")?;
                reviews::reply(tx, ada, case, &text).await?;
                reviews::decide(tx, mia, case, Outcome::Won, &reason("it is there")).await
            })
            .await;
        assert_eq!(refresh(&world).await, 1, "only the month under way");
        let months = report(&world).await;
        let november = Report {
            month: Month::of(world.clock.now()),
            accepted: 5,
            rejected: 1,
            reworked: 0,
            appeals_opened: 1,
            appeals_won: 1,
            appeals_lost: 0,
            median_hourly: Some(Money::units(8)),
            median_wait: Some(minutes(30)),
            paid_out: Money::ZERO,
            payouts: 0,
            median_payout: None,
        };
        assert_eq!(months.last(), Some(&november));
        assert!(months.len() == 6 && months[..5].iter().all(Report::is_empty), "{months:?}");
        assert_eq!(refresh(&world).await, 0, "it is fresh");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_month_that_is_over_is_worked_out_once_more_and_never_again() {
    on_each_store(async |world| {
        let crew = Crew::with_tasks(&world, 2).await;
        let id = worked(&crew).await;
        crew.accept(id).await;
        refresh(&world).await;
        world.clock.advance(days(10));
        assert_eq!(refresh(&world).await, 2, "the month that ended, and the new one");
        world.clock.advance(hours(1));
        assert_eq!(refresh(&world).await, 1);
        let accepted: Vec<_> = report(&world).await.iter().map(|it| it.accepted).collect();
        assert_eq!(accepted, [0, 0, 0, 0, 1, 0]);
    })
    .await;
}
