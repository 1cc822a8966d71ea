use base::{MessageText, Money, days};
use market::{
    AccountId, AppealId,
    assignments::{self, State},
    reviews::{self, AppealState, Outcome},
};
use store::Tx;
use testkit::on_each_store;

use super::crew::{Crew, appeal, reason};

async fn reply(tx: &mut Tx, requester: AccountId, id: AppealId) -> base::Result<()> {
    let text = MessageText::parse("text", "The second line speaks of a colour nobody sees.")?;
    reviews::reply(tx, requester, id, &text).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_moderator_lets_the_worker_win() {
    on_each_store(async |world| {
        let crew = Crew::with_tasks(&world, 2).await;
        let (ada, mia, id) = (crew.ada, world.person("mia").await, crew.handed_in().await);
        crew.reject(id).await;
        let case = crew.appeal(id).await;
        assert_eq!(crew.state(id).await, State::Appealed);
        world.write(async move |tx| reply(tx, ada, case).await).await;
        world
            .write(async move |tx| {
                reviews::decide(tx, mia, case, Outcome::Won, &reason("the colour is there")).await
            })
            .await;
        assert_eq!(
            (crew.state(id).await, crew.earned().await),
            (State::Accepted, Money::cents(80))
        );
        assert_eq!((crew.escrow().await, crew.places().await), (Money::units(1), (1, 1, 0)));
        let detail = world.read(async move |tx| reviews::for_requester(tx, ada, id).await).await;
        assert!(detail.answer().is_some(), "what is paid for is readable");
        let told = detail.appeal.unwrap();
        assert_eq!((told.state, told.decided_by), (AppealState::Won, Some(mia)));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_appeal_is_final_and_frees_the_place() {
    on_each_store(async |world| {
        let crew = Crew::with_tasks(&world, 1).await;
        let (ada, ben, mia) = (crew.ada, crew.ben, world.person("mia").await);
        let id = crew.handed_in().await;
        crew.reject(id).await;
        let case = crew.appeal(id).await;
        let lose = async move |tx: &mut Tx| {
            reviews::decide(tx, mia, case, Outcome::Lost, &reason("no colour there")).await
        };
        assert_eq!(world.refusal(lose).await, "appeal-not-replied");
        world.write(async move |tx| reply(tx, ada, case).await).await;
        world.write(lose).await;
        assert_eq!((crew.state(id).await, crew.earned().await), (State::Rejected, Money::ZERO));
        assert_eq!((crew.escrow().await, crew.places().await), (Money::units(1), (1, 0, 0)));
        assert_eq!(world.refusal(lose).await, "appeal-already-decided");
        let code = world.refusal(async move |tx| appeal(tx, ben, id).await).await;
        assert_eq!(code, "already-appealed");
        let (project, cleo) = (crew.project, world.person("cleo").await);
        world.write(async move |tx| assignments::claim(tx, cleo, project, None).await).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn silence_wins_an_appeal() {
    on_each_store(async |world| {
        let crew = Crew::with_tasks(&world, 2).await;
        let (ada, id) = (crew.ada, crew.handed_in().await);
        crew.reject(id).await;
        let case = crew.appeal(id).await;
        let run = async move |tx: &mut Tx| reviews::win_unanswered(tx, 10).await;
        world.wait(days(14) - 1);
        assert_eq!(world.write(run).await, []);
        world.wait(1);
        // Won at that moment, before any job ran.
        let told = world.read(async move |tx| reviews::case(tx, case).await).await;
        assert_eq!(told.appeal.state, AppealState::Won);
        let code = world.refusal(async move |tx| reply(tx, ada, case).await).await;
        assert_eq!(code, "appeal-reply-overdue");
        assert_eq!(world.write(run).await, [case]);
        assert_eq!(world.write(run).await, []);
        assert_eq!(
            (crew.state(id).await, crew.earned().await),
            (State::Accepted, Money::cents(80))
        );
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_requester_gives_in() {
    on_each_store(async |world| {
        let crew = Crew::with_tasks(&world, 1).await;
        let (ada, id) = (crew.ada, crew.handed_in().await);
        crew.reject(id).await;
        let case = crew.appeal(id).await;
        let give_in = async move |tx: &mut Tx| reviews::give_in(tx, ada, case).await;
        world.write(give_in).await;
        assert_eq!(crew.earned().await, Money::cents(80));
        assert_eq!(world.refusal(give_in).await, "appeal-already-decided");
        let code = world.refusal(async move |tx| reply(tx, ada, case).await).await;
        assert_eq!(code, "appeal-already-decided");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_appeal_is_one_and_in_time() {
    on_each_store(async |world| {
        let crew = Crew::with_tasks(&world, 3).await;
        let (ben, eve) = (crew.ben, world.person("eve").await);
        let (id, late) = (crew.handed_in().await, crew.handed_in().await);
        let try_appeal =
            async |who, id| world.refusal(async move |tx| appeal(tx, who, id).await).await;
        assert_eq!(try_appeal(ben, id).await, "not-rejected");
        crew.reject(id).await;
        crew.reject(late).await;
        assert_eq!(try_appeal(eve, id).await, "submission-not-found");
        crew.appeal(id).await;
        assert_eq!(try_appeal(ben, id).await, "already-appealed");
        world.wait(days(7));
        assert_eq!(try_appeal(ben, late).await, "appeal-window-passed");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_decides_about_their_own_appeal() {
    on_each_store(async |world| {
        let crew = Crew::with_tasks(&world, 1).await;
        let (ada, ben, eve) = (crew.ada, crew.ben, world.person("eve").await);
        let id = crew.handed_in().await;
        crew.reject(id).await;
        let case = crew.appeal(id).await;
        for side in [ada, ben] {
            let decide = async move |tx: &mut Tx| {
                reviews::decide(tx, side, case, Outcome::Won, &reason("it is mine")).await
            };
            assert_eq!(world.refusal(decide).await, "appeal-is-your-own");
        }
        for stranger in [ben, eve] {
            let code = world.refusal(async move |tx| reply(tx, stranger, case).await).await;
            assert_eq!(code, "appeal-not-found");
            let code = world.refusal(async move |tx| reviews::give_in(tx, stranger, case).await);
            assert_eq!(code.await, "appeal-not-found");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_lists_of_appeals_tell_who_is_next() {
    on_each_store(async |world| {
        let crew = Crew::with_tasks(&world, 2).await;
        let ada = crew.ada;
        let (one, two) = (crew.handed_in().await, crew.handed_in().await);
        crew.reject(one).await;
        crew.reject(two).await;
        let first = crew.appeal(one).await;
        world.wait_hours(1);
        let second = crew.appeal(two).await;
        world.write(async move |tx| reply(tx, ada, first).await).await;
        let mine = async move |tx: &mut Tx| reviews::appeals_of_requester(tx, ada, None, 10).await;
        let mine: Vec<_> = world.read(mine).await.iter().map(|it| it.appeal.id).collect();
        assert_eq!(mine, [second, first]);
        let desk = async |after| {
            let list = async move |tx: &mut Tx| reviews::appeals_to_decide(tx, after, 1).await;
            world.read(list).await.iter().map(|it| it.appeal.id).collect::<Vec<_>>()
        };
        assert_eq!((desk(None).await, desk(Some(first)).await), (vec![first], vec![second]));
        let locked = async move |tx: &mut Tx| reviews::case_for_requester(tx, ada, first).await;
        assert_eq!(world.read(locked).await.submission.answer(), None);
        let open = world.read(async move |tx| reviews::case(tx, first).await).await;
        assert!(open.submission.answer().is_some(), "a moderator sees what it is about");
        world.wait(days(14));
        assert_eq!(desk(None).await, [first], "the unanswered one is won, not waiting");
    })
    .await;
}
