use base::{DurationMs, Pitch, days, hours};
use market::{
    AccountId, AssignmentId, applications, assignments,
    messages::{self, ExtensionState},
    projects::Hiring,
};
use store::{Tx, sql};
use testkit::{Posting, World, at_once, on_each_store, on_each_store_unchecked};

use super::letter;

/// Ada's `apply` job, awarded to Ben.
struct Job {
    ada: AccountId,
    ben: AccountId,
    id: AssignmentId,
}

async fn awarded(world: &World) -> Job {
    let (ada, ben) = (world.person("ada").await, world.person("ben").await);
    let posting = Posting { hiring: Hiring::Apply, time_limit: days(2), ..Posting::default() };
    let project = world.open_project(ada, posting).await;
    let id = world.write(async move |tx| {
        let pitch = Pitch::parse("pitch", "I have written many of these.")?;
        let application = applications::apply(tx, ben, project, &pitch).await?;
        Ok(applications::award(tx, ada, application).await?.claim.id)
    });
    Job { ada, ben, id: id.await }
}

async fn ask(
    tx: &mut Tx,
    worker: AccountId,
    id: AssignmentId,
    extra: DurationMs,
) -> base::Result<base::Id<base::kinds::ExtensionRequest>> {
    let letter = letter("The client is on holiday.");
    Ok(messages::ask_for_time(tx, worker, id, extra, letter).await?.0)
}

async fn deadline(world: &World, id: AssignmentId) -> i64 {
    let select = sql("select deadline from assignment where id = $1");
    world.read(async move |tx| tx.one(select.clone().bind(id)).await?.get("deadline")).await
}

#[tokio::test(flavor = "multi_thread")]
async fn granted_time_moves_the_deadline_once() {
    on_each_store(async |world| {
        let Job { ada, ben, id } = awarded(&world).await;
        let before = deadline(&world, id).await;
        let wish = world.write(async move |tx| ask(tx, ben, id, days(2)).await).await;
        let code = world.refusal(async move |tx| ask(tx, ben, id, days(1)).await).await;
        assert_eq!(code, "extension-already-asked");
        let grant = async move |tx: &mut Tx| messages::grant_time(tx, ada, wish).await;
        let granted = world.write(grant).await;
        assert_eq!(granted.as_millis() - before, days(2));
        assert_eq!(deadline(&world, id).await, granted.as_millis());
        assert_eq!(world.refusal(grant).await, "extension-already-decided");
        let decline = async move |tx: &mut Tx| messages::decline_time(tx, ada, wish).await;
        assert_eq!(world.refusal(decline).await, "extension-already-decided");
        let find = async move |tx: &mut Tx| messages::find_extension(tx, ben, wish).await;
        let told = world.read(find).await;
        assert_eq!(told.state, ExtensionState::Granted);
        let thread =
            async move |tx: &mut Tx| messages::thread(tx, ada, told.thread, None, 10).await;
        let thread = world.read(thread).await;
        assert_eq!(thread.messages[0].text, "The client is on holiday.");
        assert_eq!(thread.extensions, [told]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn declined_time_leaves_the_deadline() {
    on_each_store(async |world| {
        let Job { ada, ben, id } = awarded(&world).await;
        let before = deadline(&world, id).await;
        let wish = world.write(async move |tx| ask(tx, ben, id, days(2)).await).await;
        world.write(async move |tx| messages::decline_time(tx, ada, wish).await).await;
        assert_eq!(deadline(&world, id).await, before);
        // After an answer one may ask again.
        world.write(async move |tx| ask(tx, ben, id, hours(5)).await).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn time_is_asked_by_the_worker_and_given_by_the_requester() {
    on_each_store(async |world| {
        let Job { ada, ben, id } = awarded(&world).await;
        let eve = world.person("eve").await;
        for other in [ada, eve] {
            let code = world.refusal(async move |tx| ask(tx, other, id, days(1)).await).await;
            assert_eq!(code, "thread-not-found");
        }
        for extra in [0, hours(1) - 1, days(30) + 1, i64::MAX, -1] {
            let code = world.refusal(async move |tx| ask(tx, ben, id, extra).await).await;
            assert_eq!(code, "extension-out-of-range");
        }
        let wish = world.write(async move |tx| ask(tx, ben, id, days(1)).await).await;
        for other in [ben, eve] {
            let grant = async move |tx: &mut Tx| messages::grant_time(tx, other, wish).await;
            assert_eq!(world.refusal(grant).await, "extension-not-found");
        }
        let find = async move |tx: &mut Tx| messages::find_extension(tx, eve, wish).await;
        assert_eq!(world.refusal(find).await, "extension-not-found");
        world.wait(days(2));
        let grant = async move |tx: &mut Tx| messages::grant_time(tx, ada, wish).await;
        assert_eq!(world.refusal(grant).await, "assignment-not-running");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn open_projects_have_no_time_to_ask_for() {
    on_each_store(async |world| {
        let (ada, ben) = (world.person("ada").await, world.person("ben").await);
        let project = world.open_project(ada, Posting::default()).await;
        let claim = async move |tx: &mut Tx| assignments::claim(tx, ben, project, None).await;
        let id = world.write(claim).await.id;
        let code = world.refusal(async move |tx| ask(tx, ben, id, days(1)).await).await;
        assert_eq!(code, "extension-only-in-apply-jobs");
    })
    .await;
}

/// Eight clicks on "grant" at the same moment give the time once.
#[tokio::test(flavor = "multi_thread")]
async fn time_granted_at_once_is_given_once() {
    on_each_store(async |world| {
        let Job { ada, ben, id } = awarded(&world).await;
        let before = deadline(&world, id).await;
        let wish = world.write(async move |tx| ask(tx, ben, id, days(1)).await).await;
        let granted = at_once(&world, 8, |world, _| async move {
            let grant = async move |tx: &mut Tx| messages::grant_time(tx, ada, wish).await;
            world.db.write(grant).await.is_ok()
        });
        assert_eq!(granted.await.into_iter().filter(|it| *it).count(), 1);
        assert_eq!(deadline(&world, id).await - before, days(1));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_careless_grant_is_caught_giving_more() {
    on_each_store_unchecked(async |world| {
        let Job { ben, id, .. } = awarded(&world).await;
        let before = deadline(&world, id).await;
        let wish = world.write(async move |tx| ask(tx, ben, id, days(1)).await).await;
        let looked = std::sync::Arc::new(tokio::sync::Barrier::new(8));
        at_once(&world, 8, |world, _| {
            let looked = looked.clone();
            async move {
                let find = async move |tx: &mut Tx| messages::find_extension(tx, ben, wish).await;
                let is_open = world.read(find).await.state == ExtensionState::Asked;
                looked.wait().await;
                let give = async move |tx: &mut Tx| assignments::give_time(tx, id, days(1)).await;
                if is_open {
                    world.write(give).await;
                }
            }
        })
        .await;
        assert!(days(1) < deadline(&world, id).await - before, "the race would prove nothing");
    })
    .await;
}
