use base::minutes;
use market::{
    assignments::State,
    reviews::{self, Neighbours, Sieve},
};
use store::Tx;
use testkit::{Posting, on_each_store};

use super::crew::{Crew, WHY};

#[tokio::test(flavor = "multi_thread")]
async fn neighbours_go_on_and_begin_again() {
    on_each_store(async |world| {
        let crew = Crew::with_tasks(&world, 3).await;
        let (ada, project) = (crew.ada, crew.project);
        let mut ids = Vec::new();
        for _ in 0..3 {
            ids.push(crew.handed_in().await);
            world.wait(minutes(1));
        }
        let around = async |id| {
            world.read(async move |tx| reviews::neighbours(tx, ada, project, id).await).await
        };
        let is = |before, after| Neighbours { before, after };
        assert_eq!(around(ids[0]).await, is(None, Some(ids[1])));
        assert_eq!(around(ids[1]).await, is(Some(ids[0]), Some(ids[2])));
        assert_eq!(around(ids[2]).await, is(Some(ids[1]), Some(ids[0])), "it begins again");
        crew.accept(ids[0]).await;
        crew.accept(ids[1]).await;
        assert_eq!(around(ids[2]).await, is(None, None));
        let eve = world.person("eve").await;
        let stranger = async move |tx: &mut Tx| reviews::neighbours(tx, eve, project, ids[0]).await;
        assert_eq!(world.read(stranger).await, is(None, None));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn reasons_come_back_once_each_and_others_answers_lie_beside() {
    on_each_store(async |world| {
        let posting = Posting { tasks: 1, answers_per_task: 3, ..Posting::default() };
        let crew = Crew::new(&world, posting).await;
        let (ada, eve) = (crew.ada, world.person("eve").await);
        let (one, two) = (crew.handed_in().await, crew.handed_in_by(eve).await);
        let task =
            world.read(async move |tx| Ok(reviews::for_moderator(tx, one).await?.task)).await;
        let beside =
            async |who| world.read(async move |tx| reviews::beside(tx, who, task, one).await).await;
        let found = beside(ada).await;
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].id, found[0].worker_name.as_str()), (two, "eve"));
        assert!(found[0].body.contains("blue"));
        assert!(beside(eve).await.is_empty(), "a worker has no such desk");
        let reasons =
            async |who| world.read(async move |tx| reviews::own_reasons(tx, who, 5).await).await;
        assert!(reasons(ada).await.is_empty());
        crew.reject(two).await;
        crew.reject(one).await;
        let known = reasons(ada).await;
        assert_eq!(known.len(), 1, "the same reason is told once");
        assert_eq!(known[0].text, WHY);
        assert!(reasons(eve).await.is_empty());
        assert!(beside(ada).await.is_empty(), "what was rejected is locked");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sieve_lets_through_what_was_asked_for() {
    on_each_store(async |world| {
        let crew = Crew::with_tasks(&world, 4).await;
        let (ada, project, eve) = (crew.ada, crew.project, world.person("eve").await);
        let quick = crew.handed_in().await;
        let slow = crew.claimed().await;
        world.wait(minutes(5));
        crew.hand_in(crew.ben, slow, "green").await;
        let other = crew.handed_in_by(eve).await;
        let all = Sieve::all(State::Submitted);
        let ids = async |sieve: Sieve| {
            let count = sieve.clone();
            let found = async move |tx: &mut Tx| {
                let n = reviews::count_matching(tx, ada, project, &count).await?;
                let lines = reviews::matching(tx, ada, project, &sieve, None, 10).await?;
                assert_eq!(n, i64::try_from(lines.len()).unwrap());
                Ok(lines.iter().map(|it| it.id).collect::<Vec<_>>())
            };
            world.read(found).await
        };
        assert_eq!(ids(all.clone()).await, [quick, slow, other]);
        assert_eq!(ids(Sieve { worker: Some(eve), ..all.clone() }).await, [other]);
        assert_eq!(ids(Sieve { least: Some(minutes(5)), ..all.clone() }).await, [slow]);
        let short = Sieve { most: Some(minutes(4)), ..all.clone() };
        assert_eq!(ids(short).await, [quick, other]);
        let said = |value: &str| Some(("answer".to_owned(), value.to_owned()));
        let green = Sieve { field: said("green"), ..all.clone() };
        assert_eq!(ids(green.clone()).await, [slow]);
        let workers = async move |tx: &mut Tx| {
            reviews::workers_in(tx, ada, project, State::Submitted, 10).await
        };
        let names: Vec<String> = world.read(workers).await.into_iter().map(|it| it.1).collect();
        assert_eq!(names, ["ben", "eve"]);
        crew.reject(slow).await;
        let locked = Sieve { state: State::Rejected, ..green };
        assert!(ids(locked).await.is_empty(), "nobody asks what a locked answer says");
        assert_eq!(ids(Sieve::all(State::Rejected)).await, [slow]);
    })
    .await;
}
