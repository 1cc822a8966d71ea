use base::{Money, days};
use market::notifications::{self, Category};
use store::Tx;
use testkit::{Posting, on_each_store};

use super::{ANSWER, ask, list, tell};

#[tokio::test(flavor = "multi_thread")]
async fn what_belongs_together_is_one_line_and_is_read_together() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let project = world.open_project(ada, Posting { tasks: 3, ..Posting::default() }).await;
        tell(&world).await;
        for _ in 0..3 {
            world.accepted(ada, ben, project, ANSWER).await;
        }
        tell(&world).await;
        let lines = notifications::lines(list(&world, ben).await);
        assert_eq!((lines.len(), lines[0].n, lines[0].is_unread), (1, 3, true));
        assert_eq!(lines[0].worth, Money::cents(240));
        let unread = async move |tx: &mut Tx| notifications::unread(tx, ben).await;
        assert_eq!(world.read(unread).await, 3);
        let id = lines[0].newest.id;
        let not_hers = async move |tx: &mut Tx| notifications::open(tx, ada, id).await.map(|_| ());
        assert_eq!(world.refusal(not_hers).await, "notification-not-found");
        world.write(async move |tx| notifications::open(tx, ben, id).await).await;
        assert_eq!(world.read(unread).await, 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn marking_read_stops_at_what_was_seen_and_at_its_kind() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let project = world.open_project(ada, Posting { tasks: 2, ..Posting::default() }).await;
        ask(&world, ben, project).await;
        tell(&world).await;
        let seen = list(&world, ada).await[0].id;
        let by_kind = async move |tx: &mut Tx| notifications::unread_by_category(tx, ada).await;
        let messages = (Category::Messages, 1);
        assert!(world.read(by_kind).await.contains(&messages));
        world.wait(1_000);
        world.accepted(ada, ben, project, ANSWER).await;
        tell(&world).await;
        let mark = async move |tx: &mut Tx| {
            notifications::mark_all_read(tx, ada, Some(Category::Work), seen).await
        };
        assert_eq!(world.write(mark).await, 0, "she has no work of her own");
        let mark = async move |tx: &mut Tx| notifications::mark_all_read(tx, ada, None, seen).await;
        assert!(0 < world.write(mark).await);
        assert!(!world.read(by_kind).await.contains(&messages));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn old_notifications_are_forgotten() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let project = world.open_project(ada, Posting::default()).await;
        ask(&world, ben, project).await;
        tell(&world).await;
        let sweep = async move |tx: &mut Tx| notifications::sweep(tx, 100).await;
        let before = list(&world, ada).await.len() as u64;
        world.wait(days(89));
        assert_eq!(world.write(sweep).await, 0);
        world.wait(days(2));
        assert!(before <= world.write(sweep).await);
        assert!(list(&world, ada).await.is_empty());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn open_pages_see_whom_something_touched() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let project = world.open_project(ada, Posting::default()).await;
        world.wait(60_000);
        let look = async move |tx: &mut Tx| notifications::changes(tx, 5_000).await;
        assert!(world.read(look).await.all.is_empty(), "nothing happened lately");
        world.handed_in(ben, project, None, ANSWER).await;
        let seen = world.read(look).await;
        let of_project = seen.all.iter().filter(|it| it.project == Some(project));
        let people: Vec<_> = of_project.flat_map(|it| it.people.clone()).collect();
        assert!(people.contains(&ada) && people.contains(&ben), "{people:?}");
        let count = async move |tx: &mut Tx| notifications::counters(tx, ada).await;
        assert_eq!(world.read(count).await.reviews, 1);
    })
    .await;
}
