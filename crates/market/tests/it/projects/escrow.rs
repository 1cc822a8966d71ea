//! Money at each step of a project, to the micro.

use base::{Money, Title};
use market::{
    AccountId, ProjectId,
    ledger::{self, Draft, Name},
    projects::{self, Edit, Ending, NewTask, Offer, State, TaskState},
};
use store::{Tx, sql};
use testkit::{MODERATOR, Posting, World, on_each_store, on_each_store_unchecked};

use super::{escrow, project};

fn euros(n: i64) -> Money {
    Money::units(n)
}

/// 10 places at 2 €: what Ada has and what the project holds after each step.
#[tokio::test(flavor = "multi_thread")]
async fn every_step_moves_exactly_the_price_of_the_places() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        world.fund(ada, euros(100)).await;
        let posting =
            Posting { tasks: 5, answers_per_task: 2, price: euros(2), ..Posting::default() };
        let id = world.draft_project(ada, posting).await;
        let stands = async |left: i64, held: i64| {
            assert_eq!(
                (world.money(ada).await, escrow(&world, id).await),
                (euros(left), euros(held))
            );
        };
        stands(100, 0).await;
        world.write(async move |tx| projects::publish(tx, ada, id).await).await;
        stands(80, 20).await;
        let back = "The instructions do not say what to do.";
        world.write(async move |tx| projects::send_back(tx, MODERATOR, id, back).await).await;
        stands(100, 0).await;
        assert_eq!(project(&world, id).await.note.as_deref(), Some(back));
        world.write(async move |tx| projects::publish(tx, ada, id).await).await;
        world.write(async move |tx| projects::withdraw(tx, ada, id).await).await;
        stands(100, 0).await;
        world.write(async move |tx| projects::publish(tx, ada, id).await).await;
        world.write(async move |tx| projects::approve(tx, MODERATOR, id).await).await;
        stands(80, 20).await;
        add(&world, ada, id, 3).await;
        stands(68, 32).await;
        world.write(async move |tx| projects::pause(tx, ada, id, "").await).await;
        stands(68, 32).await;
        price(&world, ada, id, euros(1)).await;
        stands(84, 16).await;
        price(&world, ada, id, euros(3)).await;
        stands(52, 48).await;
        world.write(async move |tx| projects::close(tx, ada, id).await).await;
        stands(100, 0).await;
    })
    .await;
}

async fn add(world: &World, ada: AccountId, id: ProjectId, count: usize) {
    let row = NewTask { input: vec![("text".into(), "more".into())], ..NewTask::default() };
    let add =
        async move |tx: &mut Tx| projects::add_tasks(tx, ada, id, vec![row.clone(); count]).await;
    world.write(add).await;
}

async fn price(world: &World, ada: AccountId, id: ProjectId, price: Money) {
    let change = Edit { price: Some(price), ..Edit::default() };
    world.write(async move |tx| projects::edit(tx, ada, id, change.clone()).await).await;
}

/// B10: what is in escrow cannot be spent, and without the money nothing opens.
#[tokio::test(flavor = "multi_thread")]
async fn nothing_opens_without_its_money() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let ben = world.person("ben").await;
        world.fund(ada, Money::cents(999)).await;
        let ten = Posting { tasks: 10, ..Posting::default() };
        let id = world.draft_project(ada, ten).await;
        let publish = async move |tx: &mut Tx| projects::publish(tx, ada, id).await;
        assert_eq!(world.refusal(publish).await, "funds-insufficient");
        assert_eq!(project(&world, id).await.state, State::Draft);
        assert_eq!(world.money(ada).await, Money::cents(999));
        world.fund(ada, Money::cents(1)).await;
        world.write(publish).await;
        let gift = async move |tx: &mut Tx| {
            let gift = Draft::new("gift", "k", "test", "k");
            let (from, to) = (Name::available(ada), Name::available(ben));
            ledger::post(tx, gift.moves(from, to, Money::micros(1))).await
        };
        assert_eq!(world.refusal(gift).await, "funds-insufficient");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_open_project_takes_nothing_that_is_not_paid_for() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let id = world.open_project(ada, Posting { tasks: 2, ..Posting::default() }).await;
        let row = NewTask { input: vec![("text".into(), "more".into())], ..NewTask::default() };
        let add =
            async move |tx: &mut Tx| projects::add_tasks(tx, ada, id, vec![row.clone()]).await;
        assert_eq!(world.refusal(add).await, "funds-insufficient");
        let dearer = Edit { price: Some(Money::cents(101)), ..Edit::default() };
        let edit = async move |tx: &mut Tx| projects::edit(tx, ada, id, dearer.clone()).await;
        assert_eq!(world.refusal(edit).await, "funds-insufficient");
        assert_eq!(world.tasks(id).await.len(), 2);
        assert_eq!(project(&world, id).await.version, 1);
        assert_eq!(escrow(&world, id).await, euros(2));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_share_is_fixed_when_the_project_opens() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let fee = async |text: &'static str| {
            let set =
                async move |tx: &mut Tx| market::settings::set(tx, None, "fee_ppm", text).await;
            world.write(set).await;
        };
        let quote = async |id: ProjectId| {
            let read = async move |tx: &mut Tx| {
                let project = projects::of_requester(tx, ada, id).await?;
                projects::quote(tx, &project).await
            };
            world.read(read).await
        };
        let draft = world.draft_project(ada, Posting { tasks: 3, ..Posting::default() }).await;
        let told = quote(draft).await;
        assert_eq!(
            (told.price, told.reward, told.fee),
            (euros(1), Money::cents(80), Money::cents(20))
        );
        assert_eq!(
            (told.tasks, told.places, told.total, told.held),
            (3, 3, Some(euros(3)), euros(0))
        );
        let open = world.open_project(ada, Posting::default()).await;
        fee("300000").await;
        assert_eq!(quote(draft).await.reward, Money::cents(70));
        assert_eq!(quote(open).await.reward, Money::cents(80));
        assert_eq!(project(&world, open).await.fee_ppm, Some(200_000));
    })
    .await;
}

/// A claim as the slice above makes it: one place less, and its price.
async fn claim(world: &World, id: ProjectId) -> Money {
    let take = async move |tx: &mut Tx| {
        let update = sql("update task set places_free = places_free - 1
                          where id = (select id from task where project = $1 and 0 < places_free
                                      order by position limit 1)
                          returning price");
        tx.one(update.bind(id)).await?.get("price")
    };
    world.write(take).await
}

/// Pays one claimed place to Ben and settles it.
async fn accept(world: &World, ben: AccountId, id: ProjectId, price: Money) -> bool {
    let pay = async move |tx: &mut Tx| {
        let key = format!("test-pay:{}", tx.new_id::<base::kinds::Review>());
        let draft = Draft::new("reward", key, "project", id);
        ledger::post(tx, draft.moves(Name::escrow(id), Name::available(ben), price)).await?;
        let update = sql("update task
                          set places_accepted = places_accepted + 1,
                              state = case when places_accepted + places_withdrawn + 1
                                                < answers_wanted then 'open' else 'done' end
                          where id = (select id from task where project = $1 and state = 'open'
                                        and places_free + places_accepted + places_withdrawn
                                            < answers_wanted
                                      order by position limit 1)");
        tx.exec(update.bind(id)).await?;
        projects::settle_if_done(tx, id).await
    };
    world.write(pay).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_accepted_place_completes_the_project() {
    on_each_store_unchecked(async |world| {
        let ada = world.person("ada").await;
        let ben = world.person("ben").await;
        let posting = Posting { tasks: 2, answers_per_task: 2, ..Posting::default() };
        let id = world.open_project(ada, posting).await;
        for left in (0..4).rev() {
            let price = claim(&world, id).await;
            assert_eq!(accept(&world, ben, id, price).await, left == 0);
            assert_eq!(escrow(&world, id).await, euros(left));
        }
        let closed = project(&world, id).await;
        assert_eq!((closed.state, closed.ending), (State::Closed, Some(Ending::Completed)));
        assert_eq!(world.money(ben).await, euros(4));
    })
    .await;
}

/// Closing returns free places at once; what somebody is at keeps its hold until it is settled.
#[tokio::test(flavor = "multi_thread")]
async fn closing_leaves_running_work_its_money() {
    on_each_store_unchecked(async |world| {
        let ada = world.person("ada").await;
        let ben = world.person("ben").await;
        let posting = Posting { tasks: 3, answers_per_task: 2, ..Posting::default() };
        let id = world.open_project(ada, posting).await;
        let (one, two) = (claim(&world, id).await, claim(&world, id).await);
        world.write(async move |tx| projects::close(tx, ada, id).await).await;
        assert_eq!((world.money(ada).await, escrow(&world, id).await), (euros(4), euros(2)));
        let states: Vec<_> = world.tasks(id).await.iter().map(|it| it.state).collect();
        assert_eq!(states, [TaskState::Open, TaskState::Cancelled, TaskState::Cancelled]);
        assert!(!accept(&world, ben, id, one).await);
        assert_eq!(escrow(&world, id).await, euros(1));
        let free = async move |tx: &mut Tx| projects::hold_again(tx, id, two, two).await;
        assert_eq!(world.write(free).await, Offer::Withdrawn);
        assert_eq!((world.money(ada).await, escrow(&world, id).await), (euros(5), euros(0)));
    })
    .await;
}

/// Who has claimed keeps the price; a freed place takes the new one, if it can be covered.
#[tokio::test(flavor = "multi_thread")]
async fn a_freed_place_takes_the_price_of_the_day() {
    on_each_store_unchecked(async |world| {
        let ada = world.person("ada").await;
        let id = world.open_project(ada, Posting { tasks: 3, ..Posting::default() }).await;
        let old = claim(&world, id).await;
        let free = async |now: Money| {
            let free = async move |tx: &mut Tx| projects::hold_again(tx, id, old, now).await;
            world.write(free).await
        };
        price(&world, ada, id, Money::cents(60)).await;
        assert_eq!(escrow(&world, id).await, Money::cents(220));
        assert_eq!(world.money(ada).await, Money::cents(80));
        assert_eq!(free(Money::cents(60)).await, Offer::Again);
        assert_eq!(escrow(&world, id).await, Money::cents(180));
        assert_eq!(world.money(ada).await, Money::cents(120));

        // A second place, claimed at 60 cents, comes free when one costs 1.60 €.
        let old = claim(&world, id).await;
        assert_eq!(old, Money::cents(60));
        world.fund(ada, Money::cents(100)).await;
        price(&world, ada, id, Money::cents(160)).await;
        assert_eq!(world.money(ada).await, Money::cents(120));
        let dear =
            async move |tx: &mut Tx| projects::hold_again(tx, id, old, Money::cents(160)).await;
        assert_eq!(world.write(dear).await, Offer::Again);
        assert_eq!(world.money(ada).await, Money::cents(20));
        assert_eq!(world.write(dear).await, Offer::Withdrawn);
        assert_eq!(world.money(ada).await, Money::cents(80));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_price_that_no_movement_can_carry_is_refused() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let most = Posting { price: Money::MAX, answers_per_task: 100, ..Posting::default() };
        let id = world.draft_project(ada, Posting { tasks: 500, ..most }).await;
        let publish = async move |tx: &mut Tx| projects::publish(tx, ada, id).await;
        assert_eq!(world.refusal(publish).await, "project-too-expensive");
        let total = async move |tx: &mut Tx| {
            let project = projects::of_requester(tx, ada, id).await?;
            Ok(projects::quote(tx, &project).await?.total)
        };
        assert_eq!(world.read(total).await, None);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_can_be_thrown_away() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let id = world.draft_project(ada, Posting::default()).await;
        world.write(async move |tx| projects::close(tx, ada, id).await).await;
        assert_eq!(project(&world, id).await.ending, Some(Ending::Cancelled));
        let title = Edit { title: Some(Title::parse("title", "New").unwrap()), ..Edit::default() };
        let edit = async move |tx: &mut Tx| projects::edit(tx, ada, id, title.clone()).await;
        assert_eq!(world.refusal(edit).await, "project-closed");
    })
    .await;
}
