//! The pollster's scenes: opinions, apples and breakfast, in many small answers.

use base::{Money, Result, minutes};
use market::{ProjectId, projects::Category};
use serde_json::json;

use super::{
    content::{Posting, Row, cell, files_of},
    stage::Stage,
};

const FEELINGS: Posting = Posting {
    summary: "Read what a customer wrote and say how they feel. 10 to 20 seconds each.",
    answers_per_task: 3,
    time_limit: minutes(10),
    answers: &["feeling"],
    ..Posting::open(
        files_of!("feelings"),
        "How does this customer feel?",
        Category::Classification,
        Money::cents(10),
    )
};

const APPLES: Posting = Posting {
    summary: "Count the apples on a table. Pears do not count.",
    answers_per_task: 2,
    time_limit: minutes(10),
    answers: &["apples", "pears"],
    ..Posting::open(
        files_of!("apples"),
        "How many apples are on the table?",
        Category::Images,
        Money::cents(10),
    )
};

const BREAKFAST: Posting = Posting {
    summary: "Five questions about this morning. Two minutes, once per person.",
    answers_per_task: 40,
    tasks_per_worker: 1,
    time_limit: minutes(30),
    ..Posting::open(
        files_of!("breakfast"),
        "Five questions about your breakfast",
        Category::Survey,
        Money::cents(50),
    )
};

/// The first day: everything is accepted.
pub(super) async fn read_the_reviews(stage: &mut Stage) -> Result<ProjectId> {
    stage.until_hours_ago(168).await?;
    let project = stage.post("tariq", &FEELINGS).await?;
    stage.pass(base::hours(1)).await?;
    let mut done = Vec::new();
    for (worker, n, seconds) in
        [("chiara", 14, 12), ("hana", 11, 19), ("leila", 9, 15), ("mateo", 8, 11)]
    {
        for turn in 0..n {
            let answer = |row: &Row| {
                let feeling = judged(cell(row, "feeling"), turn);
                let certainty = if feeling == "mixed" { "3" } else { "5" };
                json!({ "feeling": feeling, "certainty": certainty }).to_string()
            };
            done.push(stage.work(worker, project, seconds + turn % 5, answer).await?);
        }
        stage.pass(base::hours(2)).await?;
    }
    stage.until_hours_ago(144).await?;
    stage.accept_all("tariq", &done).await?;
    Ok(project)
}

/// Another day: what was read waits for a look, and much is left to read.
pub(super) async fn read_more_reviews(stage: &mut Stage, feelings: ProjectId) -> Result<()> {
    stage.until_hours_ago(20).await?;
    for (worker, n) in [("jakub", 6), ("ines", 5), ("noor", 3)] {
        for turn in 0..n {
            let answer = |row: &Row| {
                json!({ "feeling": judged(cell(row, "feeling"), turn + 3) }).to_string()
            };
            stage.work(worker, feelings, 14 + turn, answer).await?;
        }
        stage.pass(base::minutes(25)).await?;
    }
    Ok(())
}

/// People differ: every ninth reading is another one.
fn judged(feeling: &str, turn: i64) -> &str {
    if turn % 9 == 8 { "mixed" } else { feeling }
}

/// Who answered, and their answers in the order of the form.
type Breakfast =
    (&'static str, &'static str, &'static [&'static str], &'static str, &'static str, &'static str);

/// Twelve people have answered; the newest answers wait for a look.
pub(super) async fn ask_about_breakfast(stage: &mut Stage) -> Result<()> {
    const ANSWERS: &[Breakfast] = &[
        ("hana", "early", &["cereal", "fruit"], "15", "5", ""),
        ("mateo", "late", &["bread", "drink"], "20", "4", "A second coffee"),
        ("leila", "morning", &["bread", "egg"], "25", "5", "More time"),
        ("chiara", "morning", &["sweet", "drink"], "5", "3", "Sitting down for it"),
        ("jakub", "early", &["bread", "egg"], "12", "4", ""),
        ("elif", "morning", &["bread", "fruit", "egg"], "40", "5", "Nothing. It was Sunday"),
        ("ben", "none", &[], "0", "1", "Having bought bread yesterday"),
        ("ines", "late", &["drink"], "3", "2", "Milk that is not sour"),
        ("ada", "morning", &["cereal"], "10", "4", ""),
    ];
    stage.until_hours_ago(68).await?;
    let project = stage.post("tariq", &BREAKFAST).await?;
    let mut done = Vec::new();
    for (worker, when, what, minutes, liked, wish) in ANSWERS {
        stage.pass(base::minutes(37)).await?;
        let answer = |_: &Row| {
            let mut answer = json!({ "when": when, "minutes": minutes, "liked": liked });
            if !what.is_empty() {
                answer["what"] = json!(what);
            }
            if !wish.is_empty() {
                answer["wish"] = json!(wish);
            }
            answer.to_string()
        };
        done.push(stage.work(worker, project, 95, answer).await?);
    }
    stage.pass(base::hours(8)).await?;
    stage.accept_all("tariq", &done[..6]).await
}

/// Just begun; one worker is counting at this moment.
pub(super) async fn count_the_apples(stage: &mut Stage) -> Result<()> {
    stage.until_hours_ago(4).await?;
    let project = stage.post("tariq", &APPLES).await?;
    let answer = |row: &Row| {
        json!({ "apples": cell(row, "apples"), "pears": cell(row, "pears") }).to_string()
    };
    for seconds in [16, 21, 30] {
        stage.work("leila", project, seconds, answer).await?;
    }
    stage.until_hours_ago(0).await?;
    stage.claim("hana", project).await.map(|_| ())
}
