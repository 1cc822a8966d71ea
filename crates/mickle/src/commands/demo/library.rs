//! The library's scene: a project from the first book to the last, done and paid.

use base::{Money, Result};
use market::projects::Category;
use serde_json::json;

use super::{
    content::{Posting, cell, files_of},
    stage::Stage,
};

const SHELVES: Posting = Posting {
    summary: "Read a title and a blurb, choose the shelf. Twelve books, half a minute each.",
    answers: &["shelf"],
    ..Posting::open(
        files_of!("shelves"),
        "Which shelf does this book belong on?",
        Category::Classification,
        Money::cents(15),
    )
};

/// Twelve books, three workers, everything accepted: the project ends by itself.
pub(super) async fn sort_the_books(stage: &mut Stage) -> Result<()> {
    stage.until_hours_ago(480).await?;
    let project = stage.post("ruth", &SHELVES).await?;
    stage.pass(base::hours(3)).await?;
    let mut done = Vec::new();
    for (worker, seconds) in [("hana", 31), ("chiara", 24), ("leila", 40)] {
        for n in 0..4 {
            let answer = |row: &_| {
                let mut answer = json!({ "shelf": cell(row, "shelf") });
                if cell(row, "title").starts_with("The Ledger") {
                    answer["note"] =
                        "A novel as much as a crime story; I followed the blurb.".into();
                }
                answer.to_string()
            };
            done.push(stage.work(worker, project, seconds + 3 * n, answer).await?);
        }
        stage.pass(base::minutes(17)).await?;
    }
    stage.pass(base::hours(20)).await?;
    stage.accept_all("ruth", &done[..11]).await?;
    stage.accept("ruth", done[11], 5, "Thank you, all of you. The boxes are empty.").await
}
