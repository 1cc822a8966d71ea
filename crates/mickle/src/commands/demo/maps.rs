//! The map maker's scenes: a rejection that is appealed, a queue, a cancelled project, and one
//! that the moderator sent back.

use base::{MessageText, Money, Result};
use market::{
    AssignmentId, ProjectId,
    decisions::Reason,
    projects::{self, Category, Difficulty},
    reviews,
};
use serde_json::json;

use super::{
    content::{Posting, Row, cell, files_of},
    stage::Stage,
};

const NOTICES: Posting = Posting {
    summary: "Write down the headings on your town hall's notice board.",
    ..Posting::open(
        files_of!("noticeboard"),
        "What hangs on your town's notice board?",
        Category::OnSite,
        Money::units(2),
    )
};

const ADDRESSES: Posting = Posting {
    summary: "Look up whether a small shop is still where our map shows it.",
    difficulty: Difficulty::Medium,
    answers: &["state", "page", "remark"],
    ..Posting::open(
        files_of!("addresses"),
        "Is this shop still there?",
        Category::Research,
        Money::cents(30),
    )
};

const SCHOOLS: Posting = Posting::open(
    files_of!("schools"),
    "Find the heads of three schools",
    Category::Research,
    Money::cents(50),
);

const BAKERIES: Posting = Posting {
    summary: "Find a bakery's Sunday hours on its own page.",
    difficulty: Difficulty::Medium,
    ..Posting::open(
        files_of!("bakeries"),
        "When does this bakery open on Sunday?",
        Category::Research,
        Money::cents(40),
    )
};

/// Opened in good weather, cancelled in bad: nobody went, the money came back.
pub(super) async fn cancel_the_notices(stage: &mut Stage) -> Result<()> {
    stage.until_hours_ago(360).await?;
    let project = stage.post("jonas", &NOTICES).await?;
    stage.pass(base::days(2)).await?;
    let jonas = stage.who("jonas");
    stage.act(async move |tx| projects::close(tx, jonas, project).await).await
}

/// Most answers are accepted; two are rejected, one of them wrongly.
pub(super) async fn check_the_shops(stage: &mut Stage) -> Result<(ProjectId, AssignmentId)> {
    stage.until_hours_ago(135).await?;
    let project = stage.post("jonas", &ADDRESSES).await?;
    stage.pass(base::hours(3)).await?;
    let mut good = Vec::new();
    for seconds in [140, 95, 210] {
        good.push(stage.work("jakub", project, seconds, found).await?);
    }
    stage.pass(base::minutes(40)).await?;
    let guess = |_: &Row| json!({ "state": "same", "remark": "looks fine" }).to_string();
    let guessed = stage.work("dmitri", project, 6, guess).await?;
    good.push(stage.work("leila", project, 180, found).await?);
    let unclear = stage.work("leila", project, 320, found).await?;
    stage.pass(base::hours(18)).await?;
    stage.accept_all("jonas", &good).await?;
    let text = "There is no page that shows it, and the answer came six seconds after the task. \
                The instructions ask for a page, or for what you tried.";
    stage.reject("jonas", guessed, Reason::LowEffort, text).await?;
    let text = "A shop with that name must have a page somewhere. Please look for it longer \
                before you give up on it.";
    stage.reject("jonas", unclear, Reason::Incomplete, text).await?;
    Ok((project, unclear))
}

/// The worker appeals and the requester replies; a moderator has to decide.
pub(super) async fn appeal(stage: &mut Stage, unclear: AssignmentId) -> Result<()> {
    stage.until_hours_ago(100).await?;
    let text = "I followed the instructions: they say that not finding out is a real answer when \
                one says what one tried, and I did. The town's list is three years old, and there \
                is no other page. I looked for five minutes.";
    let appeal = stage.appeal("leila", unclear, text).await?;
    stage.pass(base::hours(2)).await?;
    let jonas = stage.who("jonas");
    let reply = stage.act(async move |tx| {
        let text = "I still think that a clockmaker has a page. But I see that the instructions \
                    can be read like that, and leave it to the moderator.";
        reviews::reply(tx, jonas, appeal, &MessageText::parse("text", text)?).await
    });
    reply.await
}

/// Two more answers, which wait for a look.
pub(super) async fn check_two_more(stage: &mut Stage, shops: ProjectId) -> Result<()> {
    stage.until_hours_ago(52).await?;
    stage.work("mateo", shops, 160, found).await?;
    stage.work("chiara", shops, 120, found).await.map(|_| ())
}

fn found(row: &Row) -> String {
    let mut answer = json!({ "state": cell(row, "state"), "remark": cell(row, "remark") });
    let page = cell(row, "page");
    if !page.is_empty() {
        answer["page"] = page.into();
    }
    answer.to_string()
}

/// Sent back by the moderator with a reason.
pub(super) async fn ask_for_too_much(stage: &mut Stage) -> Result<()> {
    stage.until_hours_ago(50).await?;
    let project = stage.draft("jonas", &SCHOOLS).await?;
    let (jonas, moderator) = (stage.who("jonas"), stage.who("moderator"));
    stage.act(async move |tx| projects::publish(tx, jonas, project).await).await?;
    stage.pass(base::hours(2)).await?;
    let reason = "Names and direct lines of people are personal data. Ask for the schools' own \
                  public numbers instead, and it can open.";
    let send_back =
        async move |tx: &mut store::Tx| projects::send_back(tx, moderator, project, reason).await;
    stage.act(send_back).await
}

/// Waits for a moderator.
pub(super) async fn wait_for_the_moderator(stage: &mut Stage) -> Result<()> {
    stage.until_hours_ago(5).await?;
    let project = stage.draft("jonas", &BAKERIES).await?;
    let jonas = stage.who("jonas");
    stage.act(async move |tx| projects::publish(tx, jonas, project).await).await.map(|_| ())
}
