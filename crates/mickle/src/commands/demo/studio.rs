//! The sound studio's scenes: translation in small pieces, and work for invited people.

use base::{Money, Result, days, minutes};
use market::{
    AssignmentId, ProjectId,
    projects::{self, Category, Difficulty, Hiring, Invitee},
};
use serde_json::json;

use super::{
    content::{Posting, Row, cell, files_of},
    stage::Stage,
};

const SENTENCES: Posting = Posting {
    summary: "One spoken line of an audio walk at a time, from English into German.",
    difficulty: Difficulty::Medium,
    answers_per_task: 2,
    time_limit: minutes(30),
    answers: &["one", "two"],
    ..Posting::open(
        files_of!("sentences"),
        "Translate a sentence into German",
        Category::Translation,
        Money::cents(25),
    )
};

const NEWSLETTER: Posting = Posting {
    summary: "Two paragraphs for people who like to find mistakes.",
    hiring: Hiring::Invite,
    time_limit: days(2),
    ..Posting::open(
        files_of!("newsletter"),
        "Proofread our autumn newsletter",
        Category::Proofreading,
        Money::units(4),
    )
};

/// Half translated.
pub(super) async fn translate_the_walk(stage: &mut Stage) -> Result<Vec<AssignmentId>> {
    stage.until_hours_ago(96).await?;
    let project = stage.post("beatrix", &SENTENCES).await?;
    stage.pass(base::hours(2)).await?;
    let mut done = Vec::new();
    for seconds in [75, 60, 88, 52, 70] {
        let first = |row: &Row| json!({ "german": cell(row, "one") }).to_string();
        done.push(stage.work("elif", project, seconds, first).await?);
    }
    stage.pass(base::hours(5)).await?;
    for seconds in [66, 81, 59, 90] {
        let second = |row: &Row| json!({ "german": cell(row, "two") }).to_string();
        done.push(stage.work("ines", project, seconds, second).await?);
    }
    Ok(done)
}

/// Some lines are accepted, the others wait for the studio's ear.
pub(super) async fn listen_to_the_walk(stage: &mut Stage, done: &[AssignmentId]) -> Result<()> {
    stage.until_hours_ago(51).await?;
    stage.accept("beatrix", done[0], 5, "Reads as if it had been German all along.").await?;
    stage.accept("beatrix", done[5], 4, "").await?;
    stage.accept_all("beatrix", &done[1..3]).await
}

/// For two people only.
pub(super) async fn invite_two(stage: &mut Stage) -> Result<ProjectId> {
    stage.until_hours_ago(74).await?;
    let project = stage.draft("beatrix", &NEWSLETTER).await?;
    let (beatrix, moderator) = (stage.who("beatrix"), stage.who("moderator"));
    let people = ["ben", "chiara"].map(|it| Invitee::Account(stage.who(it)));
    let publish = async move |tx: &mut store::Tx| {
        let link = format!("/jobs/{project}");
        projects::invite(tx, beatrix, project, &people, &link).await?;
        projects::publish(tx, beatrix, project).await?;
        projects::approve(tx, moderator, project).await
    };
    stage.act(publish).await?;
    Ok(project)
}

/// Handed in by one of the two.
pub(super) async fn proofread(stage: &mut Stage, newsletter: ProjectId) -> Result<()> {
    stage.until_hours_ago(46).await?;
    let corrected = include_str!("../../../demo/newsletter/corrected.txt");
    let changes = "leafs: leaves; then: than; november: November; it's: its; a instrument: an \
                   instrument; as long: as long as; friday: Friday, twice; allready: already.";
    let answer = |_: &Row| json!({ "corrected": corrected, "changes": changes }).to_string();
    stage.work("ben", newsletter, 1_900, answer).await.map(|_| ())
}
