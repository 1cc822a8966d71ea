//! What work shows about a project, its requester and the market.

use base::{Money, days, minutes};
use forms::Answer;
use market::{
    AccountId, AssignmentId, ProjectId, assignments,
    projects::{self, Category, Edit, Hiring},
    records::{self, Found, Order, ProjectRecord, Search},
    reviews::{self, Rework},
};
use store::Tx;
use testkit::{Posting, World, on_each_store};

#[tokio::test(flavor = "multi_thread")]
async fn five_answers_make_a_record_and_four_do_not() {
    on_each_store(async |world| {
        let (rita, will) = (world.person("rita").await, world.person("will").await);
        let project = world.open_project(rita, posting(6)).await;
        for n in 1..=4 {
            let id = work(&world, will, project, minutes(n)).await;
            world.accept(rita, id, None).await;
        }
        let record = measured(&world, project).await;
        assert_eq!((record.answers, record.median_active_ms, record.hourly), (4, None, None));
        assert_eq!(record.accepted_ppm, None);
        let id = work(&world, will, project, minutes(9)).await;
        world.accept(rita, id, None).await;
        let record = measured(&world, project).await;
        assert_eq!(record.median_active_ms, Some(minutes(3)));
        // 0.80 of each 1.00 reach the worker, twenty times an hour.
        assert_eq!(record.hourly, Some(Money::units(16)));
        assert_eq!(record.accepted_ppm, Some(1_000_000));
        assert_eq!((record.answers, record.tasks_open), (5, 1));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_night_away_counts_as_the_time_limit_and_rework_as_rework() {
    on_each_store(async |world| {
        let (rita, will) = (world.person("rita").await, world.person("will").await);
        let project = world.open_project(rita, posting(5)).await;
        let mut ids = Vec::new();
        for _ in 0..5 {
            ids.push(work_extended(&world, will, project, minutes(80)).await);
        }
        let first = ids[0];
        world
            .write(async move |tx| {
                let text = base::ReworkText::parse("text", "Please write it out in full.")?;
                reviews::rework(tx, rita, first, Rework { text, time: None }).await
            })
            .await;
        hand_in(&world, will, first, "again").await;
        for id in ids {
            world.accept(rita, id, None).await;
        }
        let record = measured(&world, project).await;
        assert_eq!(record.median_active_ms, Some(minutes(60)), "the limit is an hour");
        assert_eq!(record.rework_ppm, Some(200_000));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn requesters_and_the_market_have_records_too() {
    on_each_store(async |world| {
        let (rita, will) = (world.person("rita").await, world.person("will").await);
        let project = world.open_project(rita, posting(7)).await;
        for _ in 0..5 {
            let id = work(&world, will, project, minutes(6)).await;
            world.clock.advance(minutes(30));
            world.accept(rita, id, None).await;
        }
        records::refresh(&world.db).await.unwrap();
        let requester = world.read(async move |tx| records::of_requester(tx, rita).await).await;
        assert_eq!((requester.decided, requester.accepted_ppm), (5, Some(1_000_000)));
        assert_eq!((requester.pays_in_ms, requester.answers_in_ms), (Some(minutes(30)), None));
        let market = world.read(async move |tx| records::of_market(tx).await).await;
        assert_eq!(market.median_hourly, Some(Money::units(8)));
        assert_eq!(market.paid_30d, Money::units(4));
        assert_eq!((market.tasks_open, market.jobs_open, market.requesters_active), (2, 1, 1));
        world.clock.advance(days(31));
        records::refresh(&world.db).await.unwrap();
        let market = world.read(async move |tx| records::of_market(tx).await).await;
        assert_eq!((market.median_hourly, market.paid_30d), (None, Money::ZERO));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn only_projects_with_news_are_measured() {
    on_each_store(async |world| {
        let (rita, will) = (world.person("rita").await, world.person("will").await);
        let quiet = world.open_project(rita, posting(2)).await;
        let busy = world.open_project(rita, posting(2)).await;
        assert!(2 <= records::refresh(&world.db).await.unwrap());
        world.clock.advance(minutes(10));
        // What was on its way into the log during the last look is looked at once more.
        records::refresh(&world.db).await.unwrap();
        assert_eq!(records::refresh(&world.db).await.unwrap(), 0);
        work(&world, will, busy, minutes(1)).await;
        assert_eq!(records::refresh(&world.db).await.unwrap(), 1);
        for (project, answers) in [(quiet, 0), (busy, 1)] {
            let read = async move |tx: &mut Tx| records::of_project(tx, project).await;
            assert_eq!(world.read(read).await.answers, answers);
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_board_puts_the_best_hour_first_and_says_why_not() {
    on_each_store(async |world| {
        let (rita, will) = (world.person("rita").await, world.person("will").await);
        let slow = world.open_project(rita, posting(7)).await;
        let fast = world.open_project(rita, Posting { title: "Quick one", ..posting(7) }).await;
        let once = Posting { tasks_per_worker: 1, price: Money::units(9), ..posting(2) };
        let once = world.open_project(rita, once).await;
        for _ in 0..5 {
            work(&world, will, slow, minutes(12)).await;
            work(&world, will, fast, minutes(2)).await;
        }
        work(&world, will, once, minutes(1)).await;
        records::refresh(&world.db).await.unwrap();
        let ids = |found: Vec<Found>| found.iter().map(|it| it.job.project).collect::<Vec<_>>();
        let all = board(&world, Some(will), Search::default()).await;
        assert_eq!(all[2].why_not, Some(assignments::Refusal::TasksPerWorker));
        assert_eq!(all[0].record.hourly, Some(Money::units(24)));
        assert_eq!(ids(all), [fast, slow, once], "what nobody has measured comes last");
        let takeable = Search { takeable: true, ..Search::default() };
        assert_eq!(ids(board(&world, Some(will), takeable.clone()).await), [fast, slow]);
        assert_eq!(ids(board(&world, Some(rita), takeable).await), []);
        let least = Search { least_hourly: Some(Money::units(10)), ..Search::default() };
        assert_eq!(ids(board(&world, None, least).await), [fast]);
        let words = Search { words: "quick".into(), ..Search::default() };
        assert_eq!(ids(board(&world, None, words).await), [fast]);
        let wild = Search { words: "%".into(), ..Search::default() };
        assert_eq!(ids(board(&world, None, wild).await), []);
        let (mut after, mut seen) = (None, Vec::new());
        loop {
            let page = async move |tx: &mut Tx| {
                records::find(tx, None, &Search::default(), Order::Hourly, after, 1).await
            };
            let Some(one) = world.read(page).await.pop() else { break };
            after = Some(one.job.project);
            seen.extend(after);
        }
        assert_eq!(seen, [fast, slow, once]);
        let counts = world.read(async move |tx| records::counts(tx).await).await;
        assert_eq!((counts.all, counts.languages), (3, vec![("en".to_owned(), 3)]));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_board_is_sifted_by_what_a_project_is_now() {
    on_each_store(async |world| {
        let rita = world.person("rita").await;
        let id = world.open_project(rita, posting(1)).await;
        let apply = Posting { hiring: Hiring::Apply, ..posting(1) };
        let other = world.open_project(rita, apply).await;
        let hits = async |search: Search| {
            let found = board(&world, None, search).await;
            found.into_iter().map(|it| it.job.project).collect::<Vec<_>>()
        };
        let of = |category| Search { category: Some(category), ..Search::default() };
        let hired = |hiring| Search { hiring: Some(hiring), ..Search::default() };
        let said = |it: &str| Search { language: Some(it.to_owned()), ..Search::default() };
        assert_eq!(hits(hired(Hiring::Apply)).await, [other]);
        assert_eq!(hits(hired(Hiring::Open)).await, [id]);
        let change = Edit {
            category: Some(Category::Images),
            language: Some("fr".to_owned()),
            ..Edit::default()
        };
        world.write(async move |tx| projects::edit(tx, rita, id, change.clone()).await).await;
        assert_eq!(hits(of(Category::Images)).await, [id]);
        assert_eq!(hits(of(Category::Classification)).await, [other]);
        assert_eq!(hits(said("fr")).await, [id]);
        assert_eq!(hits(said("en")).await, [other]);
    })
    .await;
}

async fn board(world: &World, viewer: Option<AccountId>, search: Search) -> Vec<Found> {
    let find =
        async move |tx: &mut Tx| records::find(tx, viewer, &search, Order::Hourly, None, 20).await;
    world.read(find).await
}

fn posting(tasks: usize) -> Posting {
    Posting { tasks, claims_per_worker: 20, ..Posting::default() }
}

async fn measured(world: &World, project: ProjectId) -> ProjectRecord {
    records::refresh(&world.db).await.unwrap();
    world.read(async move |tx| records::of_project(tx, project).await).await
}

/// Claims, takes its time and hands in.
async fn work(world: &World, worker: AccountId, project: ProjectId, time: i64) -> AssignmentId {
    let claim = async move |tx: &mut Tx| assignments::claim(tx, worker, project, None).await;
    let id = world.write(claim).await.id;
    world.clock.advance(time);
    hand_in(world, worker, id, "a lot").await;
    id
}

/// As [`work`], with more time than the limit.
async fn work_extended(
    world: &World,
    worker: AccountId,
    project: ProjectId,
    time: i64,
) -> AssignmentId {
    let claim = async move |tx: &mut Tx| {
        let id = assignments::claim(tx, worker, project, None).await?.id;
        assignments::extend(tx, worker, id).await?;
        Ok(id)
    };
    let id = world.write(claim).await;
    world.clock.advance(time);
    hand_in(world, worker, id, "a lot").await;
    id
}

async fn hand_in(world: &World, worker: AccountId, id: AssignmentId, text: &str) {
    let answer = Answer::from_json(&format!(r#"{{"answer":"{text}"}}"#)).unwrap();
    let submit =
        async move |tx: &mut Tx| assignments::submit(tx, worker, id, &answer).await?.receipt();
    world.write(submit).await;
}
