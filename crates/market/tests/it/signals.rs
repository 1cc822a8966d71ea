//! Signals: raised once, never a sanction by themselves.

mod beside;

use base::Reason;
use market::{
    AccountId, ProjectId,
    accounts::Role,
    assignments, figures,
    restrictions::{self, Sift},
    signals::{self, Kind, Signal},
};
use store::Tx;
use testkit::{Posting, World, at_once, on_each_store};

async fn works(world: &World, worker: AccountId, project: ProjectId, text: &str, took: i64) {
    let claim = async move |tx: &mut Tx| {
        assignments::claim(tx, worker, project, None).await.map(|it| it.id)
    };
    let id = world.write(claim).await;
    world.wait(took * 1_000);
    let answer = forms::Answer::from_json(&format!("{{\"answer\": \"{text}\"}}")).unwrap();
    let submit = async move |tx: &mut Tx| {
        assignments::submit(tx, worker, id, &answer).await?.receipt().map(|_| ())
    };
    world.write(submit).await;
}

async fn look(world: &World) {
    world.wait(10_000);
    while figures::catch_up(&world.db).await.unwrap() {}
    let nodes = at_once(world, 4, |world, _| async move {
        while signals::catch_up(&world.db).await.unwrap() {}
    });
    nodes.await;
}

async fn open(world: &World) -> Vec<Signal> {
    world.read(async move |tx: &mut Tx| signals::open(tx, None, 20).await).await
}

#[tokio::test(flavor = "multi_thread")]
async fn fast_and_copied_work_is_shown_and_nothing_else_happens() {
    on_each_store(async |world| {
        let ada = world.person("ada").await;
        let (ben, cleo) = (world.person("ben").await, world.person("cleo").await);
        let mo = world.staff("mo", Role::Moderator).await;
        let posting = Posting { tasks: 50, ..Posting::default() };
        let project = world.open_project(ada, posting).await;
        look(&world).await;
        let long =
            "A long description of a red bus at a stop in the old town, and nobody waits there.";
        works(&world, ben, project, long, 120).await;
        look(&world).await;
        assert_eq!(open(&world).await, []);

        for n in 0..14 {
            works(&world, ben, project, &format!("number {n}"), 120).await;
        }
        let copied =
            "A LONG description of a red bus at a stop, in the old town and nobody waits there!";
        works(&world, cleo, project, copied, 2).await;
        for n in 0..10 {
            works(&world, cleo, project, &format!("say {n}"), 2).await;
        }
        look(&world).await;
        look(&world).await;
        let found = open(&world).await;
        let mut kinds: Vec<_> = found.iter().map(|it| (it.kind, it.worker)).collect();
        kinds.sort_unstable();
        assert_eq!(kinds, [(Kind::Fast, cleo), (Kind::SameText, cleo)]);
        let held = async move |tx: &mut Tx| restrictions::list(tx, Sift::Of(cleo), None, 9).await;
        assert_eq!(world.read(held).await, []);

        settle(&world, mo, &found).await;
        let held = world.read(held).await;
        assert_eq!(held.len(), 1);
        assert!(held[0].evidence.contains("signal"));
        works(&world, ben, project, "one more", 120).await;
        look(&world).await;
        assert_eq!(open(&world).await, [], "what was settled does not come back");
    })
    .await;
}

/// Mo dismisses the one and restricts for the other.
async fn settle(world: &World, mo: AccountId, found: &[Signal]) {
    let note = Reason::parse("text", "I looked at the answers.").unwrap();
    let (first, second) = (found[0].id, found[1].id);
    let why = note.clone();
    let dismiss = async move |tx: &mut Tx| signals::dismiss(tx, mo, first, &why).await;
    world.write(dismiss.clone()).await;
    assert_eq!(world.refusal(dismiss).await, "signal-not-found");
    let restrict = async move |tx: &mut Tx| signals::restrict(tx, mo, second, &note, None).await;
    world.write(restrict).await;
}
