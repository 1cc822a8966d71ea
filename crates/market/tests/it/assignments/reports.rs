//! What workers find wrong with a task, and who reads it.

use base::{Reason, Result};
use market::{
    AccountId, AssignmentId, TaskReportId,
    assignments::{self, Problem},
    figures,
};
use store::Tx;
use testkit::{Posting, World, on_each_store};

use super::{claim, code};

async fn report(
    world: &World,
    worker: AccountId,
    id: AssignmentId,
    problem: Problem,
    text: &'static str,
) -> Result<TaskReportId> {
    let report = async move |tx: &mut Tx| assignments::report(tx, worker, id, problem, text).await;
    world.db.write(report).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_requester_reads_what_is_wrong_and_a_moderator_what_is_forbidden() {
    on_each_store(async |world| {
        let (ada, mia) = (world.person("ada").await, world.person("mia").await);
        let (ben, cleo) = (world.person("ben").await, world.person("cleo").await);
        let posting = Posting { tasks: 3, answers_per_task: 2, ..Posting::default() };
        let project = world.open_project(ada, posting).await;
        let (bens, cleos) = (
            claim(&world, ben, project).await.unwrap(),
            claim(&world, cleo, project).await.unwrap(),
        );
        report(&world, ben, bens.id, Problem::Broken, "").await.unwrap();
        let again = report(&world, ben, bens.id, Problem::Unclear, "").await;
        assert_eq!(code(again), "task-already-reported");
        let strange = report(&world, ben, cleos.id, Problem::Broken, "").await;
        assert_eq!(code(strange), "assignment-not-found");
        assert!(
            report(&world, cleo, cleos.id, Problem::Other, "  ").await.is_err(),
            "says nothing"
        );
        world.wait(base::minutes(1));
        let bad = report(&world, cleo, cleos.id, Problem::Prohibited, "It sells reviews.");
        let bad = bad.await.unwrap();

        let read = async |who| {
            world
                .db
                .read(async move |tx| {
                    let counts = assignments::problems(tx, who, project).await?;
                    let texts = assignments::reports(tx, who, project, None, 10).await?;
                    Ok((counts, texts))
                })
                .await
        };
        let (counts, texts) = read(ada).await.unwrap();
        assert_eq!(counts, [(Problem::Broken, 1), (Problem::Prohibited, 1)]);
        assert_eq!(texts[0].text, "It sells reviews.");
        let told = async |who, reported| {
            let show = figures::Show { reported, ..figures::Show::default() };
            let list = async move |tx: &mut Tx| figures::list(tx, who, &show, 10).await;
            world.read(list).await.iter().map(|it| it.reported).collect::<Vec<_>>()
        };
        world.draft_project(ada, Posting { title: "A quiet one", ..Posting::default() }).await;
        assert_eq!((told(ada, false).await, told(ada, true).await), (vec![0, 2], vec![2]));
        assert_eq!(texts.len(), 2);
        assert!(read(ben).await.is_err(), "nobody else's business");

        let open = async || {
            world.read(async move |tx| assignments::open_task_reports(tx, None, 10).await).await
        };
        let waiting = open().await;
        assert_eq!(waiting.len(), 1, "the broken link is the requester's own affair");
        assert_eq!((waiting[0].report.id, waiting[0].reporter), (bad, cleo));
        let settle = async || {
            world
                .db
                .write(async move |tx| {
                    let note = Reason::parse("note", "Paused the project.")?;
                    assignments::settle_task_report(tx, mia, bad, &note).await
                })
                .await
        };
        settle().await.unwrap();
        assert_eq!(code(settle().await), "task-report-not-found");
        assert!(open().await.is_empty());
    })
    .await;
}
