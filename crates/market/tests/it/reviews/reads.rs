use base::{hours, minutes};
use market::{
    assignments::State,
    projects,
    reviews::{self, RequesterFacts, WorkerFacts},
};
use store::Tx;
use testkit::{Posting, on_each_store};

use super::crew::Crew;

#[tokio::test(flavor = "multi_thread")]
async fn the_queue_begins_with_the_longest_waiting() {
    on_each_store(async |world| {
        let crew = Crew::with_tasks(&world, 3).await;
        let (ada, ben) = (crew.ada, crew.ben);
        let posting = Posting { title: "Another", tasks: 2, ..Posting::default() };
        let other = Crew { project: world.open_project(ada, posting).await, ..crew.clone() };
        let first = crew.handed_in().await;
        world.wait(minutes(1));
        let second = other.handed_in().await;
        world.wait(minutes(1));
        let third = crew.handed_in().await;
        let page = async |after, limit| {
            world.read(async move |tx| reviews::queue(tx, ada, after, limit).await).await
        };
        let ids = |lines: &[reviews::Line]| lines.iter().map(|it| it.id).collect::<Vec<_>>();
        let lines = page(None, 2).await;
        assert_eq!(ids(&lines), [first, second]);
        assert_eq!((lines[1].title.as_str(), lines[1].worker_name.as_str()), ("Another", "ben"));
        assert_eq!(ids(&page(Some(second), 2).await), [third]);

        crew.accept(third).await;
        let project = crew.project;
        let list = async |who, state| {
            let list = async move |tx: &mut Tx| {
                reviews::submissions(tx, who, project, state, None, 10).await
            };
            world.db.read(list).await.map(|it| ids(&it))
        };
        assert_eq!(list(ada, State::Submitted).await.unwrap(), [first]);
        assert_eq!(list(ada, State::Accepted).await.unwrap(), [third]);
        let stranger = list(ben, State::Accepted).await.unwrap_err();
        assert!(stranger.is(projects::Refusal::NotFound));
        let counts = world.read(async move |tx| reviews::counts(tx, ada, project).await).await;
        assert_eq!(counts, [(State::Accepted, 1), (State::Submitted, 1)]);
        let waiting = async move |tx: &mut Tx| reviews::count_waiting(tx, ada, 100).await;
        assert_eq!(world.read(waiting).await, 2);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_submission_is_its_two_sides_alone() {
    on_each_store(async |world| {
        let crew = Crew::with_tasks(&world, 1).await;
        let (ada, ben, eve) = (crew.ada, crew.ben, world.person("eve").await);
        let id = crew.handed_in().await;
        for other in [ben, eve] {
            let read = async move |tx: &mut Tx| {
                reviews::for_requester(tx, other, id).await.map(|it| it.id)
            };
            assert_eq!(world.refusal(read).await, "submission-not-found");
        }
        for other in [ada, eve] {
            let read =
                async move |tx: &mut Tx| reviews::for_worker(tx, other, id).await.map(|it| it.id);
            assert_eq!(world.refusal(read).await, "submission-not-found");
        }
        let may = async move |tx: &mut Tx| reviews::may_open_answer(tx, eve, id).await;
        assert!(!world.read(may).await);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn facts_are_counted_from_the_verdicts() {
    on_each_store(async |world| {
        let crew = Crew::with_tasks(&world, 5).await;
        let (ada, ben) = (crew.ada, crew.ben);
        let facts = async || {
            let worker = world.read(async move |tx| reviews::worker_facts(tx, ben).await).await;
            let ada = world.read(async move |tx| reviews::requester_facts(tx, ada).await).await;
            (worker, ada)
        };
        assert_eq!(facts().await, (WorkerFacts::default(), RequesterFacts::default()));
        for (wait, stars) in [(1, Some(5)), (3, Some(4)), (2, Some(4)), (9, None)] {
            let id = crew.handed_in().await;
            world.wait(hours(wait));
            match stars {
                Some(stars) => drop(crew.rate(id, stars).await),
                None => drop(crew.reject(id).await),
            }
        }
        let (worker, requester) = facts().await;
        let told = WorkerFacts { accepted: 3, rejected: 1, ratings: 3, stars: 13 };
        assert_eq!((worker, worker.rating()), (told, Some(433)));
        assert_eq!((requester.accepted, requester.rejected), (3, 1));
        assert_eq!(requester.accepted_percent(), Some(75));
        assert_eq!(requester.median_wait, Some(hours(2)));
    })
    .await;
}
