//! The farm shop's pantry: packets to read, in a paused project, and a menu in a draft.

use base::{Money, Result};
use market::projects::{self, Category};
use serde_json::json;

use super::{
    content::{Posting, cell, files_of},
    stage::Stage,
};

const SEEDS: Posting = Posting {
    summary: "Type what stands on a packet of seeds: plant, year, weight.",
    answers: &["plant", "year", "grams"],
    ..Posting::open(
        files_of!("seeds"),
        "Type what stands on our seed packets",
        Category::DataEntry,
        Money::cents(20),
    )
};

const MENU: Posting = Posting {
    summary: "Four dishes, into French as a French guest expects to read it.",
    ..Posting::open(
        files_of!("menu"),
        "Translate our café's menu into French",
        Category::Translation,
        Money::cents(80),
    )
};

/// Begun, then paused by its requester until better pictures come.
pub(super) async fn type_the_seed_packets(stage: &mut Stage) -> Result<()> {
    stage.until_hours_ago(143).await?;
    let project = stage.post("greta", &SEEDS).await?;
    stage.pass(base::hours(2)).await?;
    let answer = |row: &_| {
        let (year, grams) = (cell(row, "year"), cell(row, "grams"));
        json!({ "plant": cell(row, "plant"), "year": year, "grams": grams }).to_string()
    };
    let done = stage.work("hana", project, 35, answer).await?;
    stage.work("mateo", project, 28, answer).await?;
    stage.pass(base::hours(5)).await?;
    stage.accept("greta", done, 4, "").await?;
    let (greta, note) = (stage.who("greta"), "Sharper pictures come on Monday; then we go on.");
    stage.act(async move |tx| projects::pause(tx, greta, project, note).await).await
}

/// Written, not posted yet.
pub(super) async fn draft_the_menu(stage: &mut Stage) -> Result<()> {
    stage.until_hours_ago(6).await?;
    stage.draft("greta", &MENU).await.map(|_| ())
}
