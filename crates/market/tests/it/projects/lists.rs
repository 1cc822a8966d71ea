//! A requester's list and the moderators' queue.

use base::{Money, hours};
use market::{
    AccountId, ProjectId,
    projects::{self, Tally},
};
use store::Tx;
use testkit::{Posting, World, on_each_store};

async fn list(world: &World, of: AccountId, before: Option<ProjectId>) -> Vec<projects::Summary> {
    world.read(async move |tx| projects::list(tx, of, before, 2).await).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_requester_sees_their_own_projects_with_their_figures() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let empty = world.draft_project(ada, Posting { tasks: 0, ..Posting::default() }).await;
        world.wait(hours(1));
        let posting = Posting { tasks: 3, answers_per_task: 2, ..Posting::default() };
        let open = world.open_project(ada, posting).await;
        world.wait(hours(1));
        let closed = world.open_project(ada, Posting { tasks: 2, ..Posting::default() }).await;
        world.write(async move |tx| projects::close(tx, ada, closed).await).await;
        world.open_project(ben, Posting::default()).await;

        let first = list(&world, ada, None).await;
        let ids: Vec<_> = first.iter().map(|it| it.project.id).collect();
        assert_eq!(ids, [closed, open]);
        let open_tally = Tally { tasks: 3, wanted: 6, free: 6, ..Tally::default() };
        let closed_tally =
            Tally { tasks: 2, tasks_done: 2, wanted: 2, withdrawn: 2, ..Tally::default() };
        assert_eq!((first[0].tally, first[0].held), (closed_tally, Money::ZERO));
        assert_eq!((first[1].tally, first[1].held), (open_tally, Money::units(6)));
        assert_eq!(first[1].title, "Say what you see");
        let span = (open, closed);
        let titles = async move |tx: &mut Tx| projects::titles(tx, ada, span, 5).await;
        let titles = world.read(titles).await;
        let titles: Vec<_> = titles.iter().map(|it| (it.0, it.1.as_str())).collect();
        assert_eq!(titles, [(open, "Say what you see"), (closed, "Say what you see")]);
        let second = list(&world, ada, Some(open)).await;
        assert_eq!((second.len(), second[0].project.id), (1, empty));
        assert_eq!(second[0].tally, Tally::default());
        assert_eq!(world.read(async move |tx| projects::tally(tx, open).await).await, open_tally);
        assert_eq!(world.read(async move |tx| projects::spent(tx, open).await).await, Money::ZERO);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn moderators_see_the_longest_waiting_first() {
    on_each_store(async |world| {
        let ada = world.requester("ada", Money::units(3)).await;
        let mut ids = Vec::new();
        for _ in 0..3 {
            ids.push(world.draft_project(ada, Posting::default()).await);
        }
        for at in [2, 0, 1] {
            let id = ids[at];
            world.wait(hours(1));
            world.write(async move |tx| projects::publish(tx, ada, id).await).await;
        }
        let waiting = async |after: Option<ProjectId>| {
            let read = async move |tx: &mut Tx| projects::waiting(tx, after, 2).await;
            let found = world.read(read).await;
            found.into_iter().map(|it| it.project.id).collect::<Vec<_>>()
        };
        assert_eq!(waiting(None).await, [ids[2], ids[0]]);
        assert_eq!(waiting(Some(ids[0])).await, [ids[1]]);
    })
    .await;
}
