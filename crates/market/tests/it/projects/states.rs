//! The table of moves, and every verb in every state.

use base::{Money, days, hours};
use market::{
    AccountId, ProjectId,
    accounts::Role,
    projects::{self, Edit, Ending, MOVES, Pause, State},
};
use store::Tx;
use testkit::{MODERATOR, Posting, World, on_each_store};

use super::project;

/// The moves of domain.md §2, written out once more: draft → in_review → open ⇄ paused →
/// closed, and in_review → draft.
#[test]
fn the_table_of_moves_is_the_one_of_the_domain() {
    use State::{Closed, Draft, InReview, Open, Paused};
    let rows = [
        (Draft, [false, true, true, false, true]),
        (InReview, [true, false, true, false, false]),
        (Open, [false, false, false, true, true]),
        (Paused, [false, false, true, false, true]),
        (Closed, [false; 5]),
    ];
    for (from, may) in rows {
        for (to, may) in State::ALL.iter().zip(may) {
            assert_eq!(from.may_become(*to), may, "{from} → {to}");
        }
    }
    assert_eq!(MOVES.len(), 9);
}

#[derive(Debug, Clone, Copy)]
enum Verb {
    Publish,
    Withdraw,
    Approve,
    SendBack,
    Pause,
    Resume,
    Release,
    Close,
}

const VERBS: [Verb; 8] = [
    Verb::Publish,
    Verb::Withdraw,
    Verb::Approve,
    Verb::SendBack,
    Verb::Pause,
    Verb::Resume,
    Verb::Release,
    Verb::Close,
];

async fn say(tx: &mut Tx, ada: AccountId, verb: Verb, id: ProjectId) -> base::Result<()> {
    match verb {
        Verb::Publish => projects::publish(tx, ada, id).await.map(|_| ()),
        Verb::Withdraw => projects::withdraw(tx, ada, id).await,
        Verb::Approve => projects::approve(tx, MODERATOR, id).await,
        Verb::SendBack => projects::send_back(tx, MODERATOR, id, "Say what it pays.").await,
        Verb::Pause => projects::pause(tx, ada, id, "").await,
        Verb::Resume => projects::resume(tx, ada, id).await,
        Verb::Release => projects::release_again(tx, ada, id).await.map(|_| ()),
        Verb::Close => projects::close(tx, ada, id).await,
    }
}

async fn outcome(world: &World, ada: AccountId, verb: Verb, id: ProjectId) -> String {
    let done = world.db.write(async move |tx| say(tx, ada, verb, id).await).await;
    match done {
        Ok(()) => project(world, id).await.state.to_string(),
        Err(error) => error.code().expect("a refusal").to_owned(),
    }
}

/// A project of Ada's in this state, paid for.
async fn standing(world: &World, ada: AccountId, state: State) -> ProjectId {
    let id = world.draft_project(ada, Posting::default()).await;
    world.fund(ada, Money::units(1)).await;
    let way: &[Verb] = match state {
        State::Draft => &[],
        State::InReview => &[Verb::Publish],
        State::Open => &[Verb::Publish, Verb::Approve],
        State::Paused => &[Verb::Publish, Verb::Approve, Verb::Pause],
        State::Closed => &[Verb::Publish, Verb::Approve, Verb::Close],
    };
    for verb in way {
        outcome(world, ada, *verb, id).await;
    }
    assert_eq!(project(world, id).await.state, state);
    id
}

#[tokio::test(flavor = "multi_thread")]
async fn every_verb_in_every_state() {
    let not = |what: &str| format!("project-not-{what}");
    let is = |what: &str| format!("project-{what}");
    let to = |state: State| state.to_string();
    let rows: [(State, [String; 8]); 5] = [
        (
            State::Draft,
            [
                to(State::InReview),
                not("in-review"),
                not("in-review"),
                not("in-review"),
                not("open"),
                not("paused"),
                not("open"),
                to(State::Closed),
            ],
        ),
        (
            State::InReview,
            [
                is("in-review"),
                to(State::Draft),
                to(State::Open),
                to(State::Draft),
                is("in-review"),
                is("in-review"),
                is("in-review"),
                is("in-review"),
            ],
        ),
        (
            State::Open,
            [
                not("a-draft"),
                not("in-review"),
                not("in-review"),
                not("in-review"),
                to(State::Paused),
                not("paused"),
                to(State::Open),
                to(State::Closed),
            ],
        ),
        (
            State::Paused,
            [
                not("a-draft"),
                not("in-review"),
                not("in-review"),
                not("in-review"),
                not("open"),
                to(State::Open),
                to(State::Paused),
                to(State::Closed),
            ],
        ),
        (State::Closed, std::array::from_fn(|_| is("closed"))),
    ];
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        for (state, outcomes) in &rows {
            for (verb, expected) in VERBS.iter().zip(outcomes) {
                let id = standing(&world, ada, *state).await;
                assert_eq!(outcome(&world, ada, *verb, id).await, *expected, "{verb:?} in {state}");
            }
        }
    })
    .await;
}

/// B5: somebody else's project is not found, whatever one tries.
#[tokio::test(flavor = "multi_thread")]
async fn a_stranger_finds_no_project() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let ben = world.person("ben").await;
        let id = world.open_project(ada, Posting::default()).await;
        let task = world.project_tasks(id).await[0];
        let tries = [
            world.refusal(async move |tx| projects::publish(tx, ben, id).await).await,
            world.refusal(async move |tx| projects::withdraw(tx, ben, id).await).await,
            world.refusal(async move |tx| projects::pause(tx, ben, id, "").await).await,
            world.refusal(async move |tx| projects::resume(tx, ben, id).await).await,
            world.refusal(async move |tx| projects::close(tx, ben, id).await).await,
            world.refusal(async move |tx| projects::release_again(tx, ben, id).await).await,
            world.refusal(async move |tx| projects::of_requester(tx, ben, id).await).await,
            world.refusal(async move |tx| projects::remove_task(tx, ben, id, task).await).await,
            world.refusal(async move |tx| projects::edit(tx, ben, id, Edit::default()).await).await,
        ];
        assert_eq!(tries, ["project-not-found"; 9]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn moderators_do_not_decide_on_their_own_projects() {
    on_each_store(async |world| {
        let ben = world.person("ben").await;
        let mo = world.staff("mo", Role::Moderator).await;
        world.fund(mo, Money::units(1)).await;
        let id = world.draft_project(mo, Posting::default()).await;
        world.write(async move |tx| projects::publish(tx, mo, id).await).await;
        let approve = async move |tx: &mut Tx| projects::approve(tx, mo, id).await;
        assert_eq!(world.refusal(approve).await, "project-is-own");
        let back =
            async move |tx: &mut Tx| projects::send_back(tx, mo, id, "I would rather not.").await;
        assert_eq!(world.refusal(back).await, "project-is-own");
        let trust = async move |tx: &mut Tx| projects::trust(tx, mo, mo).await;
        assert_eq!(world.refusal(trust).await, "project-is-own");
        world.write(async move |tx| projects::approve(tx, ben, id).await).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_moderator_stopped_only_a_moderator_lets_go_on() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let id = world.open_project(ada, Posting::default()).await;
        let stop = async move |tx: &mut Tx| {
            projects::pause_as_moderator(tx, MODERATOR, id, "Two workers reported it.").await
        };
        world.write(stop).await;
        let stopped = project(&world, id).await;
        assert_eq!(stopped.paused, Some(Pause::Moderator));
        assert_eq!(stopped.note.as_deref(), Some("Two workers reported it."));
        let resume = async move |tx: &mut Tx| projects::resume(tx, ada, id).await;
        assert_eq!(world.refusal(resume).await, "project-paused-by-moderator");
        let resume =
            async move |tx: &mut Tx| projects::resume_as_moderator(tx, MODERATOR, id).await;
        world.write(resume).await;
        let open = project(&world, id).await;
        assert_eq!((open.state, open.paused, open.note), (State::Open, None, None));

        let many = async move |tx: &mut Tx| projects::pause_for_rejections(tx, id, "40 %").await;
        world.write(many).await;
        world.write(many).await;
        assert_eq!(project(&world, id).await.paused, Some(Pause::Rejections));
        let resume = async move |tx: &mut Tx| projects::resume(tx, ada, id).await;
        assert_eq!(world.refusal(resume).await, "project-paused-by-moderator");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn trusted_requesters_skip_the_review() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let ben = world.person("ben").await;
        let posts = async |requester: AccountId| {
            world.fund(requester, Money::units(1)).await;
            let id = world.draft_project(requester, Posting::default()).await;
            world.write(async move |tx| projects::publish(tx, requester, id).await).await
        };
        assert_eq!(posts(ada).await, State::InReview);
        world.write(async move |tx| projects::trust(tx, MODERATOR, ada).await).await;
        assert_eq!(posts(ada).await, State::Open);
        assert_eq!(posts(ben).await, State::InReview);
        world.write(async move |tx| projects::distrust(tx, MODERATOR, ada).await).await;
        assert_eq!(posts(ada).await, State::InReview);
        let off = async |tx: &mut Tx| market::settings::set(tx, None, "moderation", "off").await;
        world.write(off).await;
        assert_eq!(posts(ben).await, State::Open);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_project_closes_when_its_time_is_over() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let end = world.clock.now().plus(days(3));
        let posting = Posting { tasks: 2, expires_at: Some(end), ..Posting::default() };
        let id = world.open_project(ada, posting).await;
        let expire = async move |tx: &mut Tx| projects::expire(tx, id).await;
        world.wait_hours(71);
        assert!(!world.write(expire).await);
        world.wait(hours(1));
        let job = world.write(async |tx| market::jobs::lease(tx).await).await.expect("a job");
        assert_eq!((job.kind.as_str(), job.payload), (projects::EXPIRE, id.to_string()));
        assert!(world.write(expire).await);
        assert!(!world.write(expire).await);
        let closed = project(&world, id).await;
        assert_eq!((closed.state, closed.ending), (State::Closed, Some(Ending::Expired)));
        assert_eq!(world.money(ada).await, Money::units(2));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_not_act_may_not_post() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let id = world.draft_project(ada, Posting::default()).await;
        let suspend = async move |tx: &mut Tx| {
            market::accounts::suspend(tx, MODERATOR, ada, "Somebody complained.").await
        };
        world.write(suspend).await;
        let tries = [
            world.refusal(async move |tx| projects::publish(tx, ada, id).await).await,
            world.refusal(async move |tx| projects::edit(tx, ada, id, Edit::default()).await).await,
            world.refusal(async move |tx| projects::resume(tx, ada, id).await).await,
        ];
        assert_eq!(tries, ["account-suspended"; 3]);
        world.write(async move |tx| projects::close(tx, ada, id).await).await;
    })
    .await;
}
