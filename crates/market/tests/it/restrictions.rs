//! Restrictions: how far, how long, with which reason, and what a worker can do about them.

use base::{AppealText, Pitch, Reason, days};
use market::{
    AccountId, ProjectId, RestrictionId,
    accounts::Role,
    applications, assignments,
    figures::{self, Exclusion, Reach},
    projects::Hiring,
    restrictions::{self, By, Contest, New, Outcome, Over, Sift},
};
use serde_json::json;
use store::Tx;
use testkit::{Posting, World, at_once, on_each_store};

const ANSWER: &str = r#"{"answer": "a bus"}"#;

fn why(text: &str) -> Reason {
    Reason::parse("reason", text).unwrap()
}

async fn counted(world: &World) {
    world.wait(10_000);
    while figures::catch_up(&world.db).await.unwrap() {}
}

async fn no_tasks(world: &World, worker: AccountId, project: ProjectId) -> &'static str {
    world
        .refusal(async move |tx: &mut Tx| assignments::claim(tx, worker, project, None).await)
        .await
}

async fn latest(world: &World, worker: AccountId) -> restrictions::Restriction {
    let list = async move |tx: &mut Tx| restrictions::list(tx, Sift::Of(worker), None, 9).await;
    world.read(list).await.remove(0)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_requester_closes_all_their_projects_to_a_worker_for_a_week() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let posting = || Posting { tasks: 3, ..Posting::default() };
        let first = world.open_project(ada, posting()).await;
        let second = world.open_project(ada, posting()).await;
        let dora = world.person("dora").await;
        let elsewhere = world.open_project(dora, posting()).await;
        world.accepted(ada, ben, first, ANSWER).await;
        counted(&world).await;

        let week = Some(days(7));
        let what = Exclusion { reach: Reach::AllMine, lasts: week, reason: why("Not again.") };
        let restrict =
            async move |tx: &mut Tx| figures::restrict(tx, ada, first, ben, what.clone()).await;
        world.write(restrict.clone()).await;
        assert_eq!(world.refusal(restrict.clone()).await, "worker-already-excluded");
        assert_eq!(no_tasks(&world, ben, first).await, "worker-excluded-everywhere");
        assert_eq!(no_tasks(&world, ben, second).await, "worker-excluded-everywhere");
        world.handed_in(ben, elsewhere, None, ANSWER).await;
        let line = world.read(async move |tx: &mut Tx| figures::worker(tx, first, ben).await).await;
        assert_eq!(line.excluded.map(|it| it.reason), Some("Not again.".to_owned()));

        // It ends by itself, and another one can follow.
        world.wait(days(7));
        world.handed_in(ben, second, None, ANSWER).await;
        assert!(!latest(&world, ben).await.holds);
        world.write(restrict).await;
        assert_eq!(no_tasks(&world, ben, second).await, "worker-excluded-everywhere");
        let include = async move |tx: &mut Tx| figures::include(tx, ada, first, ben).await;
        world.write(include).await;
        world.handed_in(ben, second, None, ANSWER).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_platform_restriction_is_told_contested_and_settled_by_somebody_else() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let mo = world.staff("mo", Role::Moderator).await;
        let mia = world.staff("mia", Role::Moderator).await;
        let project = world.open_project(ada, Posting { tasks: 3, ..Posting::default() }).await;
        let gig = Posting { hiring: Hiring::Apply, ..Posting::default() };
        let gig = world.open_project(ada, gig).await;
        let claim = async move |tx: &mut Tx| assignments::claim(tx, ben, project, None).await;
        let begun = world.write(claim).await.id;

        let restrict = async move |tx: &mut Tx| {
            let (reason, evidence) = (why("Three accounts, one hand."), json!({"accounts": 3}));
            restrictions::restrict_everywhere(tx, mo, ben, &reason, evidence, None).await
        };
        let id = world.write(restrict).await;
        let staff = async move |tx: &mut Tx| {
            restrictions::restrict_everywhere(tx, mo, mia, &why("No."), json!({}), None).await
        };
        assert_eq!(world.refusal(staff).await, "account-is-staff");
        assert_eq!(no_tasks(&world, ben, project).await, "worker-restricted");
        let apply = async move |tx: &mut Tx| {
            let pitch = Pitch::parse("pitch", "I would like to do this.")?;
            applications::apply(tx, ben, gig, &pitch).await
        };
        assert_eq!(world.refusal(apply).await, "worker-restricted");
        let told = world.read(async move |tx: &mut Tx| assignments::why_not(tx, ben, gig).await);
        assert_eq!(told.await[0].detail, "Three accounts, one hand.");
        // What was begun is finished and paid.
        let answer = forms::Answer::from_json(ANSWER).unwrap();
        let submit = async move |tx: &mut Tx| {
            assignments::submit(tx, ben, begun, &answer).await?.receipt().map(|_| ())
        };
        world.write(submit).await;
        world.accept(ada, begun, None).await;
        assert!(world.money(ben).await.is_positive());

        settle_it(&world, id, ben, mo, mia).await;
        world.write(apply).await;
    })
    .await;
}

/// Ben contests what Mo decided, and Mia says what becomes of it.
async fn settle_it(
    world: &World,
    id: RestrictionId,
    ben: AccountId,
    mo: AccountId,
    mia: AccountId,
) {
    let contest = |who| {
        async move |tx: &mut Tx| {
            let text = AppealText::parse("text", "It is my sister who lives with me.")?;
            restrictions::contest(tx, who, id, &text).await
        }
    };
    assert_eq!(world.refusal(contest(mia)).await, "restriction-not-found");
    world.write(contest(ben)).await;
    assert_eq!(world.refusal(contest(ben)).await, "restriction-already-contested");
    let open = world.read(async move |tx: &mut Tx| restrictions::contested(tx, None, 9).await);
    assert_eq!(open.await.iter().map(|it| it.id).collect::<Vec<_>>(), [id]);
    let settle = |who, outcome| {
        async move |tx: &mut Tx| {
            restrictions::settle(tx, who, id, outcome, &why("You are two people.")).await
        }
    };
    assert_eq!(world.refusal(settle(mo, Outcome::Upheld)).await, "restriction-is-your-own");
    world.write(settle(mia, Outcome::Lifted)).await;
    assert_eq!(world.refusal(settle(mia, Outcome::Upheld)).await, "restriction-not-contested");
    let it = latest(world, ben).await;
    let standing = it.standing.unwrap();
    assert!(!it.holds);
    assert_eq!(
        (standing.state, standing.settled_text.as_str()),
        (Contest::Lifted, "You are two people.")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn of_eight_restrictions_at_once_one_is_in_force() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let results = at_once(&world, 8, |world, _| async move {
            let restrict = async move |tx: &mut Tx| {
                let (over, by) = (Over::Requester(ada), By::Person(ada));
                let (reason, evidence) = (why("Enough."), json!({}));
                let new = New { worker: ben, over, reason, evidence, lasts: None, by };
                restrictions::restrict(tx, new).await
            };
            world.db.write(restrict).await
        });
        let done = results.await.into_iter().flatten().count();
        assert_eq!(done, 1);
        let running = async move |tx: &mut Tx| restrictions::running_of(tx, ben).await;
        assert_eq!(world.read(running).await, 1);
    })
    .await;
}
