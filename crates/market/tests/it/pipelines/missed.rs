//! Stories of answers that were accepted at the very moment a pipeline was laid.

use std::sync::Arc;

use base::{Money, Remark, minutes};
use market::{
    AccountId, ProjectId,
    pipelines::{carry_due, end_finished},
    projects::State,
    reviews,
};
use store::{Engine, Tx, sql};
use testkit::{Posting, World, on_each_store};
use tokio::sync::Notify;

use super::{PROOFREAD, connect, next, open, state, step, usual, writing};

const STORY: &str = r#"{"story": "Moon over sea"}"#;

async fn people(world: &World) -> (AccountId, AccountId, AccountId) {
    let ada = world.requester("ada", Money::units(50)).await;
    (ada, world.person("ben").await, world.person("eve").await)
}

/// As if the acceptance had not seen the pipeline, nor the pipeline the acceptance.
async fn lose_pieces(world: &World) {
    let lose = async |tx: &mut Tx| {
        tx.exec(sql("delete from pipeline_piece where state = 'waiting'")).await
    };
    assert_eq!(world.write(lose).await, 1);
}

async fn waiting(world: &World, ada: AccountId, from: ProjectId, to: ProjectId) -> (i64, i64) {
    let step = step(world, ada, from, to).await;
    (step.waiting, step.pipeline.made)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_no_piece_was_written_of_is_found_a_minute_later() {
    on_each_store(async |world| {
        let (ada, ben, _) = people(&world).await;
        let write = writing(&world, ada, 2).await;
        let proofread = next(&world, ada, write, PROOFREAD).await;
        carry_due(&world.db).await.unwrap();
        world.accepted(ada, ben, write, STORY).await;
        lose_pieces(&world).await;
        assert_eq!(carry_due(&world.db).await.unwrap(), 0);
        world.wait(minutes(1));
        carry_due(&world.db).await.unwrap();
        assert_eq!(waiting(&world, ada, write, proofread).await, (0, 1));
        world.accepted(ada, ben, write, STORY).await;
        carry_due(&world.db).await.unwrap();
        assert_eq!(waiting(&world, ada, write, proofread).await, (0, 2));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_pipeline_ends_before_everything_accepted_went_on() {
    on_each_store(async |world| {
        let (ada, ben, eve) = people(&world).await;
        let write = writing(&world, ada, 1).await;
        let proofread = next(&world, ada, write, PROOFREAD).await;
        carry_due(&world.db).await.unwrap();
        world.wait(minutes(1));
        carry_due(&world.db).await.unwrap();
        world.accepted(ada, ben, write, STORY).await;
        lose_pieces(&world).await;
        assert_eq!(end_finished(&world.db).await.unwrap(), 0);
        assert_eq!(state(&world, proofread).await, State::Open);
        carry_due(&world.db).await.unwrap();
        assert_eq!(world.tasks(proofread).await.len(), 1);
        assert_eq!(end_finished(&world.db).await.unwrap(), 1);
        world.accepted(ada, eve, proofread, r#"{"better": "Moon"}"#).await;
        assert_eq!(state(&world, proofread).await, State::Closed);
    })
    .await;
}

/// Two transactions that do not see each other; one engine writes one after the other.
#[tokio::test(flavor = "multi_thread")]
async fn an_acceptance_under_way_while_the_pipeline_is_laid_goes_on() {
    on_each_store(async |world| {
        let (ada, ben, _) = people(&world).await;
        let write = writing(&world, ada, 2).await;
        let posting = Posting { tasks: 0, form: PROOFREAD, ..Posting::default() };
        let proofread = world.draft_project(ada, posting).await;
        let answer = world.handed_in(ben, write, None, STORY).await;
        let (accepted, go) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
        let is_alone = world.db.engine() == Engine::Sqlite;
        let (db, told, until) = (world.db.clone(), accepted.clone(), go.clone());
        let accept = tokio::spawn(async move {
            let accept = async move |tx: &mut Tx| {
                reviews::accept(tx, ada, answer, None, &Remark::parse("comment", "")?).await?;
                told.notify_one();
                if !is_alone {
                    until.notified().await;
                }
                Ok(())
            };
            db.write(accept).await
        });
        accepted.notified().await;
        connect(&world, ada, write, proofread, usual()).await;
        open(&world, ada, proofread).await;
        carry_due(&world.db).await.unwrap();
        go.notify_one();
        accept.await.unwrap().unwrap();
        let made = i64::from(is_alone);
        carry_due(&world.db).await.unwrap();
        assert_eq!(waiting(&world, ada, write, proofread).await, (0, made), "nobody saw it");
        world.wait(minutes(1));
        carry_due(&world.db).await.unwrap();
        assert_eq!(waiting(&world, ada, write, proofread).await, (0, 1));
    })
    .await;
}
