//! A text that was copied, and is marked in its review.

use base::{Money, Result};
use market::{originality, projects::Category};
use serde_json::json;

use super::{
    content::{Posting, Row, cell, files_of},
    stage::Stage,
};

const JAMS: Posting = Posting {
    summary: "A few sentences of your own for the label of a jar.",
    answers: &["text"],
    ..Posting::open(
        files_of!("jams"),
        "A few words for our new jams",
        Category::Writing,
        Money::cents(90),
    )
};

/// Three jars, three texts, one of which stood on another jar before.
pub(super) async fn describe_the_jams(stage: &mut Stage) -> Result<()> {
    stage.until_hours_ago(9).await?;
    let project = stage.draft("greta", &JAMS).await?;
    let greta = stage.who("greta");
    let set = stage.act(async move |tx| {
        let rule = originality::Rule { mode: originality::Mode::Flag, ..Default::default() };
        originality::set_rule(tx, greta, project, rule).await
    });
    set.await?;
    stage.pay_and_publish("greta", project).await?;
    let text = |row: &Row| json!({ "text": cell(row, "text") }).to_string();
    for (worker, seconds) in [("hana", 310), ("ada", 280), ("mateo", 60)] {
        stage.work(worker, project, seconds, text).await?;
        stage.pass(base::minutes(4)).await?;
        while 0 < originality::catch_up(stage.db()).await? {}
    }
    Ok(())
}
