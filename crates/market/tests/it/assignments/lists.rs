//! What workers find: jobs on the board, and their own work by where it stands.

use base::{Email, Money, minutes};
use market::{
    assignments::{self, Job, State, Tab},
    projects::{self, Category, Edit, Hiring, Invitee},
    records::{self, Order, Search},
};
use store::Tx;
use testkit::{Posting, World, on_each_store};

use super::{answer, claim, submit, workers};

async fn board(
    world: &World,
    viewer: Option<market::AccountId>,
    search: Search,
    order: Order,
) -> Vec<Job> {
    let list = async move |tx: &mut Tx| records::find(tx, viewer, &search, order, None, 50).await;
    world.read(list).await.into_iter().map(|it| it.job).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_board_shows_what_is_open_to_whom() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let ben = world.person("ben").await;
        let cheap = world.open_project(ada, Posting { tasks: 2, ..Posting::default() }).await;
        world.wait(1);
        let price = Money::units(9);
        let dear = world.open_project(ada, Posting { price, ..Posting::default() }).await;
        world.wait(1);
        let invite = Posting { hiring: Hiring::Invite, ..Posting::default() };
        let invite = world.open_project(ada, invite).await;
        world.draft_project(ada, Posting::default()).await;
        let ids = |jobs: Vec<Job>| jobs.iter().map(|it| it.project).collect::<Vec<_>>();
        let newest = board(&world, None, Search::default(), Order::Newest).await;
        assert_eq!((newest[1].places_free, newest[1].reward), (2, Money::cents(80)));
        assert_eq!(ids(newest), [dear, cheap]);
        assert_eq!(
            ids(board(&world, Some(ben), Search::default(), Order::Reward).await),
            [dear, cheap]
        );
        let people = [Invitee::Email(Email::parse("email", "ben@example.org").unwrap())];
        let ask = async move |tx: &mut Tx| projects::invite(tx, ada, invite, &people, "").await;
        world.write(ask).await;
        let mine = board(&world, Some(ben), Search::default(), Order::Newest).await;
        assert_eq!(ids(mine), [invite, dear, cheap]);

        claim(&world, ben, dear).await.unwrap();
        let left = board(&world, None, Search::default(), Order::Newest).await;
        assert_eq!(ids(left), [cheap], "nothing is free there now");
        world.wait_hours(1);
        let again = board(&world, None, Search::default(), Order::Newest).await;
        assert_eq!(ids(again), [dear, cheap], "its claim has lapsed");
        world.write(async move |tx| projects::pause(tx, ada, cheap, "").await).await;
        assert_eq!(ids(board(&world, None, Search::default(), Order::Newest).await), [dear]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_board_is_filtered_and_paged() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let mut all = Vec::new();
        for price in [3, 1, 2, 2] {
            let price = Money::units(price);
            all.push(world.open_project(ada, Posting { price, ..Posting::default() }).await);
            world.wait(1);
        }
        let id = all[1];
        let change = Edit {
            category: Some(Category::Writing),
            language: Some("de".into()),
            ..Edit::default()
        };
        world.write(async move |tx| projects::edit(tx, ada, id, change.clone()).await).await;
        let writing = Search { category: Some(Category::Writing), ..Search::default() };
        assert_eq!(board(&world, None, writing, Order::Newest).await[0].project, id);
        let german = Search { language: Some("de".into()), ..Search::default() };
        assert_eq!(board(&world, None, german, Order::Reward).await.len(), 1);
        let apply = Search { hiring: Some(Hiring::Apply), ..Search::default() };
        assert_eq!(board(&world, None, apply, Order::Newest).await, []);
        for (sort, order) in [(Order::Newest, [3, 2, 1, 0]), (Order::Reward, [0, 3, 2, 1])] {
            let (mut after, mut seen) = (None, Vec::new());
            loop {
                let page = async move |tx: &mut Tx| {
                    records::find(tx, None, &Search::default(), sort, after, 1).await
                };
                let page = world.read(page).await;
                let Some(job) = page.first() else { break };
                seen.push(job.job.project);
                after = Some(job.job.project);
            }
            assert_eq!(seen, order.map(|it| all[it]));
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_job_says_how_long_it_takes_once_it_is_known() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let project = world.open_project(ada, Posting { tasks: 9, ..Posting::default() }).await;
        let pace = async move |tx: &mut Tx| assignments::pace(tx, project).await;
        for (i, worker) in workers(&world, 5).await.into_iter().enumerate() {
            assert_eq!(world.read(pace).await, None);
            let it = claim(&world, worker, project).await.unwrap();
            world.wait(minutes([2, 9, 3, 50, 4][i]));
            submit(&world, worker, it.id, "a word").await.unwrap();
        }
        assert_eq!(world.read(pace).await, Some(minutes(4)));
        let page = async move |tx: &mut Tx| assignments::job(tx, None, project).await;
        let page = world.read(page).await;
        assert_eq!(page.sample.as_deref(), Some(r#"{"text":"text 1"}"#));
        assert!(page.form.contains("short_text"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn my_work_stands_under_its_state() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let ben = world.person("ben").await;
        let posting = Posting { tasks: 6, claims_per_worker: 6, ..Posting::default() };
        let project = world.open_project(ada, posting).await;
        let mut ids = Vec::new();
        for _ in 0..4 {
            ids.push(claim(&world, ben, project).await.unwrap().id);
            world.wait(1);
        }
        submit(&world, ben, ids[0], "done").await.unwrap();
        super::hand_back(&world, ben, ids[1]).await.unwrap();
        let draft = ids[2];
        let save =
            async move |tx: &mut Tx| assignments::save_draft(tx, ben, draft, &answer("some")).await;
        world.write(save).await;
        let list = async |tab: Tab| {
            let list = async move |tx: &mut Tx| assignments::mine(tx, ben, tab, None, 10).await;
            world.read(list).await
        };
        let reserved = list(Tab::Reserved).await;
        let told: Vec<_> = reserved.iter().map(|it| (it.id, it.has_draft)).collect();
        assert_eq!(told, [(ids[3], false), (ids[2], true)]);
        let checked = list(Tab::Checked).await;
        assert_eq!((checked.len(), checked[0].id), (1, ids[0]));
        assert_eq!(list(Tab::Ended).await[0].state, State::Returned);
        assert_eq!(list(Tab::Accepted).await, []);
        let tally = async move |tx: &mut Tx| assignments::tally(tx, ben).await;
        let tally = world.read(tally).await;
        let told: Vec<_> = tally.iter().map(|it| (it.tab, it.count, it.worth)).collect();
        let (one, two) = (Money::cents(80), Money::cents(160));
        assert_eq!(told, [(Tab::Reserved, 2, two), (Tab::Checked, 1, one), (Tab::Ended, 1, one)]);
        assert_eq!(tally[1].released_by, checked[0].auto_accept_at);
        world.wait_hours(1);
        assert!(list(Tab::Reserved).await.iter().all(|it| it.state == State::Expired));
    })
    .await;
}
