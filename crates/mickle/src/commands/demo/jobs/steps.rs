//! The steps of a job, one after another.

use base::{MessageText, Money, Pitch, Reason, RejectionText, Remark, Result, ReworkText, hours};
use forms::Answer;
use market::{
    AccountId, AssignmentId, applications, assignments,
    messages::{self, Letter, Subject},
    projects,
    reviews::{self, NewBonus, Rating, Rejection, Rework},
};
use serde_json::json;

use super::{Fate, Job, Step, job};
use crate::commands::demo::{crowd, stage::Stage};

/// Who has less pays money in before they post a job.
const ENOUGH: Money = Money::units(40);

pub(in super::super) async fn act(stage: &mut Stage, no: usize, step: Step) -> Result<()> {
    let job = job(no)?;
    let state = stage.crowd.jobs[no].clone();
    let by = stage.who(job.by);
    let worker = job.applicants.get(job.chosen).map(|it| stage.who(it.0));
    let (Some(worker), project) = (worker, state.project) else { return Ok(()) };
    match (step, project, state.assignment) {
        (Step::Fund, _, _) if ENOUGH <= stage.has(job.by).await? => Ok(()),
        (Step::Fund, _, _) => crowd::ask_for_money(stage, job.by, Money::units(100)).await,
        (Step::Post, _, _) => post(stage, no, job).await,
        (Step::Approve, Some(project), _) => {
            let moderator = stage.who("moderator");
            let done =
                stage.write(async move |tx| projects::approve(tx, moderator, project).await).await;
            // Who is trusted needs nobody's look.
            crowd::unless_refused(done).map(|_| ())
        }
        (Step::Apply(place), Some(project), _) => {
            let (who, pitch) = job.applicants[place];
            let who = stage.who(who);
            let apply = stage.write(async move |tx| {
                applications::apply(tx, who, project, &Pitch::parse("pitch", pitch)?).await
            });
            let id = apply.await?;
            stage.crowd.jobs[no].applications.push(id);
            Ok(())
        }
        (Step::Award, Some(_), _) => {
            let Some(id) = state.applications.get(job.chosen).copied() else { return Ok(()) };
            let award = stage.write(async move |tx| applications::award(tx, by, id).await).await?;
            stage.crowd.jobs[no].assignment = Some(award.claim.id);
            Ok(())
        }
        (Step::Say(place), _, Some(id)) => {
            let (by_worker, text) = job.talk[place];
            let author = if by_worker { worker } else { by };
            say(stage, author, id, text).await
        }
        (Step::AskForTime, _, Some(id)) => {
            let why = job.more_time.unwrap_or_default();
            let ask = stage.write(async move |tx| {
                let wish = messages::ask_for_time(tx, worker, id, hours(48), letter(why)?).await?;
                messages::grant_time(tx, by, wish.0).await
            });
            ask.await.map(|_| ())
        }
        (Step::Deliver, _, Some(id)) => deliver(stage, worker, id, job.text).await,
        (Step::DeliverAgain, _, Some(id)) => match job.fate {
            Fate::Reworked(_, text, _, _) => deliver(stage, worker, id, text).await,
            _ => Ok(()),
        },
        (Step::Judge | Step::JudgeAgain, _, Some(id)) => judge(stage, by, id, job, step).await,
        _ => Ok(()),
    }
}

async fn post(stage: &mut Stage, no: usize, job: &'static Job) -> Result<()> {
    let by = stage.who(job.by);
    let id = stage.draft(job.by, &job.posting).await?;
    stage.write(async move |tx| projects::publish(tx, by, id).await).await?;
    stage.crowd.jobs[no].project = Some(id);
    Ok(())
}

async fn say(stage: &Stage, author: AccountId, id: AssignmentId, text: &'static str) -> Result<()> {
    let say = stage.write(async move |tx| {
        messages::say(tx, author, Subject::Assignment(id), None, letter(text)?).await
    });
    say.await.map(|_| ())
}

async fn deliver(
    stage: &Stage,
    worker: AccountId,
    id: AssignmentId,
    text: &'static str,
) -> Result<()> {
    let answer = Answer::from_json(&json!({ "text": text.trim() }).to_string())?;
    stage
        .write(async move |tx| assignments::submit(tx, worker, id, &answer).await)
        .await
        .map(|_| ())
}

async fn judge(
    stage: &Stage,
    by: AccountId,
    id: AssignmentId,
    job: &'static Job,
    step: Step,
) -> Result<()> {
    let done = stage.write(async move |tx| match job.fate {
        Fate::Reworked(wish, _, _, _) if matches!(step, Step::Judge) => {
            let text = ReworkText::parse("text", wish)?;
            reviews::rework(tx, by, id, Rework { text, time: None }).await.map(|_| ())
        }
        Fate::Praised(stars, word, bonus) => {
            accept(tx, by, id, stars, word).await?;
            if bonus == 0 {
                return Ok(());
            }
            let reason = Reason::parse("reason", word)?;
            let (amount, key) = (Money::cents(bonus), format!("demo:{id}"));
            reviews::bonus(tx, by, id, NewBonus { amount, reason, key }).await.map(|_| ())
        }
        Fate::Reworked(_, _, stars, word) => accept(tx, by, id, stars, word).await,
        Fate::Rejected(reason, text) => {
            let text = RejectionText::parse("text", text)?;
            let rejection = Rejection { reason, text, evidence: serde_json::Map::new() };
            reviews::reject(tx, by, id, rejection).await.map(|_| ())
        }
        Fate::Applied | Fate::AtWork | Fate::Delivered => Ok(()),
    });
    done.await
}

async fn accept(
    tx: &mut store::Tx,
    by: AccountId,
    id: AssignmentId,
    stars: i64,
    word: &str,
) -> Result<()> {
    let (rating, word) = (Rating::parse("rating", stars)?, Remark::parse("comment", word)?);
    reviews::accept(tx, by, id, Some(rating), &word).await.map(|_| ())
}

fn letter(text: &str) -> Result<Letter> {
    Ok(Letter { text: MessageText::parse("text", text)?, files: Vec::new() })
}
