//! The farm shop's short texts: written, proofread by somebody else, and checked by three others
//! whose majority decides.

mod check;

use std::collections::BTreeMap;

use base::{Money, Result, days, minutes};
pub(super) use check::check_them;
use forms::TaskData;
use market::{
    AssignmentId, ProjectId, checking,
    pipelines::{self, Judgement, Reading, Takes, Terms},
    projects::{self, Category},
};
use serde_json::json;

use super::{
    content::{Posting, Row, cell, files_of},
    crowd::unless_refused,
    stage::Stage,
};

const WRITE: Posting = Posting {
    summary: "Two or three sentences each about what a farm shop sells.",
    time_limit: days(2),
    answers: &["text", "slip", "mended"],
    ..Posting::open(
        files_of!("shoptexts/write"),
        "Two sentences for our shop page",
        Category::Writing,
        Money::cents(80),
    )
};

const PROOFREAD: Posting = Posting {
    summary: "Spelling and commas in one short text at a time.",
    time_limit: days(2),
    ..Posting::open(
        files_of!("shoptexts/proofread"),
        "Proofread a short shop text",
        Category::Proofreading,
        Money::cents(30),
    )
};

const CHECK: Posting = Posting {
    summary: "Would you print it? Three people read each text, most of them decide.",
    answers_per_task: 3,
    ..Posting::open(
        files_of!("shoptexts/check"),
        "Is this text ready for the shop?",
        Category::Proofreading,
        Money::cents(6),
    )
};

const WRITERS: [(&str, i64); 3] = [("femi", 420), ("aino", 350), ("akosua", 390)];
const PROOFREADERS: [(&str, i64); 3] = [("ben", 150), ("chiara", 95), ("elif", 130)];
/// Writers and proofreaders are asked so many times.
const ROUNDS: usize = 12;
/// Texts that Greta has accepted, of those that were written.
const ACCEPTED: usize = 12;
/// A proofreader took the one mistake for right, and mends it when asked.
const MENDED: &str = "Eggs, ten";
/// The same, but nobody has mended it yet.
const IN_REWORK: &str = "Walnut oil, 250 ml";
/// Each of its checkers says something else.
const DISPUTED: &str = "Pumpkin chutney";

/// The three projects, and what happened to each text.
pub(super) struct Shop {
    write: ProjectId,
    proofread: ProjectId,
    check: ProjectId,
    rows: Vec<Row>,
    /// Who proofread which text, by the product.
    proofs: BTreeMap<String, (&'static str, AssignmentId)>,
}

/// A chain of three, with texts that have gone different ways along it.
pub(super) async fn write_them(stage: &mut Stage) -> Result<Shop> {
    stage.until_hours_ago(31).await?;
    let shop = open(stage).await?;
    let mut written = Vec::new();
    // Who is busy elsewhere at the moment is asked again in the next round.
    for _ in 0..ROUNDS {
        for (worker, seconds) in WRITERS {
            let Some(it) = take(stage, worker, shop.write).await? else { continue };
            let text = cell(shop.row(&it.product), "text").to_owned();
            if text.is_empty() {
                continue;
            }
            stage.pass(seconds * 1_000).await?;
            stage.hand_in(worker, it.id, &json!({ "text": text }).to_string()).await?;
            written.push(it.id);
        }
    }
    stage.pass(minutes(50)).await?;
    stage.accept("greta", written[0], 5, "I can taste it. Thank you.").await?;
    stage.accept_all("greta", &written[1..written.len().min(ACCEPTED)]).await?;
    go_on(stage).await?;
    Ok(shop)
}

async fn open(stage: &mut Stage) -> Result<Shop> {
    let write = stage.draft("greta", &WRITE).await?;
    let proofread = stage.draft("greta", &PROOFREAD).await?;
    let check = stage.draft("greta", &CHECK).await?;
    let greta = stage.who("greta");
    if stage.has("greta").await? < Money::units(60) {
        stage.top_up("greta", Money::units(100)).await?;
    }
    let says = [("yes", Judgement::Accept), ("mend", Judgement::Rework), ("no", Judgement::Reject)];
    let reading = Reading {
        field: "ready".to_owned(),
        says: says.map(|(value, it)| (value.to_owned(), it)).into(),
        text: Some("why".to_owned()),
    };
    let connect = stage.act(async move |tx| {
        let feeds = Terms { takes: Takes::Accepted, columns: BTreeMap::new(), reading: None };
        let reading = Some(reading.clone());
        let checks = Terms { takes: Takes::Submitted, columns: BTreeMap::new(), reading };
        pipelines::connect(tx, greta, write, proofread, feeds).await?;
        pipelines::connect(tx, greta, proofread, check, checks).await
    });
    connect.await?;
    for project in [write, proofread, check] {
        stage.pay_and_publish("greta", project).await?;
    }
    Ok(Shop { write, proofread, check, rows: WRITE.rows()?, proofs: BTreeMap::new() })
}

/// All but one of them; two have a mistake left, and one has more than its proofreader saw.
pub(super) async fn proofread_them(stage: &mut Stage, shop: &mut Shop) -> Result<()> {
    stage.until_hours_ago(21).await?;
    for _ in 0..ROUNDS {
        for (worker, seconds) in PROOFREADERS {
            if shop.proofs.len() + 1 == ACCEPTED {
                break;
            }
            let Some(it) = take(stage, worker, shop.proofread).await? else { continue };
            stage.pass(seconds * 1_000).await?;
            let is_missed = [MENDED, IN_REWORK, DISPUTED].contains(&it.product.as_str());
            let text = shop.text(&it.product, !is_missed);
            stage.hand_in(worker, it.id, &json!({ "better": text }).to_string()).await?;
            shop.proofs.insert(it.product, (worker, it.id));
        }
    }
    go_on(stage).await
}

/// A task that somebody has taken.
struct Taken {
    id: AssignmentId,
    product: String,
}

async fn take(stage: &mut Stage, worker: &str, project: ProjectId) -> Result<Option<Taken>> {
    let Some(claimed) = unless_refused(stage.claim(worker, project).await)? else {
        return Ok(None);
    };
    let task = claimed.task;
    let task = stage.write(async move |tx| projects::task(tx, project, task).await).await?;
    let data = TaskData::from_json(&task.input)?;
    let product = data.get("product").unwrap_or_default().to_owned();
    Ok(Some(Taken { id: claimed.id, product }))
}

/// What the background has done by now.
async fn go_on(stage: &mut Stage) -> Result<()> {
    stage.pass(minutes(2)).await?;
    let db = stage.db();
    while 0 < pipelines::catch_up(db).await? {}
    while 0 < checking::catch_up(db).await? {}
    Ok(())
}

impl Shop {
    fn row(&self, product: &str) -> &Row {
        let found = self.rows.iter().find(|it| cell(it, "product").starts_with(product));
        found.unwrap_or_else(|| panic!("the shop does not sell {product}"))
    }

    /// The text about a product, with or without its mistake.
    fn text(&self, product: &str, is_mended: bool) -> String {
        let row = self.row(product);
        let text = cell(row, "text");
        match cell(row, "slip") {
            "" => text.to_owned(),
            slip if is_mended => text.replace(slip, cell(row, "mended")),
            _ => text.to_owned(),
        }
    }
}
