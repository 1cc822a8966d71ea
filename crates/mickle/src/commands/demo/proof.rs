//! How good answers are: a project that asks on until it is sure, with known answers, a quiz and
//! rules; and somebody who does not look.

use base::{Money, Result, Title, days};
use market::{
    AssignmentId, ProjectId, figures,
    gold::{self, Mode, Settings},
    projects::{self, Adaptive, Category},
    quality,
    restrictions::Scope,
    rules::{
        self, Action, Collector, Comparison, Condition, Realm, Switch, Terms, Window, WindowKind,
    },
    signals,
};
use serde_json::json;

use super::{
    content::{Posting, cell, files_of},
    crowd::unless_refused,
    objections,
    readers::Readers,
    stage::Stage,
};

const OFFERS: Posting = Posting {
    summary: "Two shops, two offers: the same thing or not? Two readers, more where it is hard.",
    answers_per_task: 2,
    answers: &["same", "why", "hard"],
    ..Posting::open(
        files_of!("offers"),
        "Do these two shops offer the same product?",
        Category::Classification,
        Money::cents(12),
    )
};

/// Who compares offers, and in how many seconds one; the last does not look.
const CREW: [(&str, i64); 8] = [
    ("chiara", 14),
    ("hana", 19),
    ("ada", 21),
    ("ben", 17),
    ("elif", 18),
    ("femi", 23),
    ("mateo", 15),
    ("dmitri", 1),
];
const TURNS: i64 = 26;
/// After so many each, rules look at what there is.
const PAUSE: i64 = 12;

/// The whole scene of the offers.
pub(super) async fn compare_the_offers(stage: &mut Stage) -> Result<()> {
    stage.until_hours_ago(19).await?;
    let project = post_the_offers(stage).await?;
    catch_up(stage).await?;
    make_rules(stage, project).await?;
    catch_up(stage).await?;
    let missed = answer_them(stage, project).await?;
    catch_up(stage).await?;
    // Once more, so that whoever was found out has one answer more to be found out by.
    one_more_each(stage, project).await?;
    catch_up(stage).await?;
    objections::object(stage, missed).await
}

async fn post_the_offers(stage: &mut Stage) -> Result<ProjectId> {
    let id = stage.draft("tariq", &OFFERS).await?;
    let tariq = stage.who("tariq");
    let mut known = Vec::new();
    for task in stage.write(async move |tx| projects::tasks(tx, id, 0, 100).await).await? {
        let row = stage.row(task.id)?;
        if !cell(row, "why").is_empty() {
            let gold = json!({ "same": cell(row, "same"), "_why": cell(row, "why") }).to_string();
            known.push((task.id, gold));
        }
    }
    let set_up = stage.act(async move |tx| {
        let adaptive = Some(Some(Adaptive::new(5, 95)));
        let edit = projects::Edit { adaptive, ..projects::Edit::default() };
        projects::edit(tx, tariq, id, edit).await?;
        for (task, gold) in &known {
            gold::mark(tx, tariq, id, *task, gold).await?;
        }
        let quiz =
            Settings { quiz: 3, pass: 2, every_first: 4, every_last: 12, mode: Mode::Training };
        gold::set_settings(tx, tariq, id, quiz).await
    });
    set_up.await?;
    stage.pay_and_publish("tariq", id).await?;
    Ok(id)
}

/// Three rules of the project, and one of the platform.
async fn make_rules(stage: &mut Stage, project: ProjectId) -> Result<()> {
    let guessing = Terms {
        reason: "Too many of your answers to tasks whose answer is known were wrong here."
            .to_owned(),
        ..rule(
            "Misses known answers",
            (Collector::Gold, Comparison::Below, 650_000, 6),
            Action::Restrict { scope: Scope::Project, lasts: Some(days(7)) },
        )?
    };
    let careful = rule(
        "Careful readers are accepted",
        (Collector::Gold, Comparison::AtLeast, 950_000, 4),
        Action::Accept,
    )?;
    let alone = rule(
        "Often alone: ask somebody else, too",
        (Collector::Agreement, Comparison::Below, 700_000, 10),
        Action::AskMore,
    )?;
    let hasty =
        rule("Far too fast", (Collector::Fast, Comparison::AtLeast, 800_000, 15), Action::Flag)?;
    let (tariq, moderator) = (stage.who("tariq"), stage.who("moderator"));
    let own = Realm::Project(project);
    let all = [
        (tariq, own, guessing),
        (tariq, own, careful),
        (tariq, own, alone),
        (moderator, Realm::Platform, hasty),
    ];
    for (by, realm, terms) in all {
        let make = stage.act(async move |tx| {
            let id = rules::create(tx, by, realm, &terms).await?;
            rules::switch(tx, by, realm, id, Switch::On).await
        });
        make.await?;
    }
    Ok(())
}

fn rule(
    name: &str,
    (collector, comparison, value, least): (Collector, Comparison, i64, i64),
    action: Action,
) -> Result<Terms> {
    let window = Window { kind: WindowKind::Answers, n: 20 };
    let conditions = vec![Condition { collector, comparison, value, window, least }];
    Ok(Terms { name: Title::parse("name", name)?, conditions, action, reason: String::new() })
}

async fn answer_them(
    stage: &mut Stage,
    project: ProjectId,
) -> Result<Vec<(&'static str, AssignmentId)>> {
    let mut readers = Readers::new();
    for turn in 0..TURNS {
        if turn == PAUSE {
            // Careful readers are accepted, and may go on.
            catch_up(stage).await?;
        }
        for (worker, seconds) in CREW {
            let Some(claimed) = unless_refused(stage.claim(worker, project).await)? else {
                continue;
            };
            stage.pass((seconds + turn % seconds.min(4)) * 1_000).await?;
            let row = stage.row(claimed.task)?.clone();
            let is_to_miss = readers.is_to_miss(worker, turn, &row);
            let said = readers.says(worker, turn, &row);
            if is_to_miss && matches!(worker, "ada" | "ben") {
                readers.missed.push((worker, claimed.id));
            }
            stage.hand_in(worker, claimed.id, &json!({ "same": said }).to_string()).await?;
            while 0 < stage.write(async move |tx| quality::weigh_some(tx).await).await? {}
        }
    }
    Ok(readers.missed)
}

async fn one_more_each(stage: &mut Stage, project: ProjectId) -> Result<()> {
    for (worker, seconds) in CREW {
        let Some(claimed) = unless_refused(stage.claim(worker, project).await)? else { continue };
        stage.pass(seconds * 1_000).await?;
        let said = cell(stage.row(claimed.task)?, "same").to_owned();
        stage.hand_in(worker, claimed.id, &json!({ "same": said }).to_string()).await?;
    }
    Ok(())
}

/// What the background has done by now.
async fn catch_up(stage: &mut Stage) -> Result<()> {
    stage.pass(base::minutes(6)).await?;
    let db = stage.db();
    while figures::catch_up(db).await? {}
    while quality::catch_up(db).await? {}
    while rules::catch_up(db).await? {}
    while signals::catch_up(db).await? {}
    signals::compare(db).await?;
    Ok(())
}
