//! Appeals in lists and as cases: what the requester answers and the moderator decides.

use base::{Money, Result};
use store::{Row, Tx, sql};

use super::{Appeal, Detail, Refusal, appeals, detail};
use crate::{AccountId, AppealId, decisions::Reason};

/// An appeal in a list.
#[derive(Debug, Clone)]
pub struct AppealLine {
    pub appeal: Appeal,
    /// The project's title.
    pub title: String,
    pub worker_name: String,
    pub requester_name: String,
    pub reason: Reason,
    /// What the worker receives when it is won.
    pub reward: Money,
}

/// An appeal with the whole submission it is about.
#[derive(Debug, Clone)]
pub struct Case {
    pub appeal: Appeal,
    pub submission: Detail,
}

/// The appeals against one requester's rejections, the newest first, older than `before`.
pub async fn appeals_of_requester(
    tx: &mut Tx,
    requester: AccountId,
    before: Option<AppealId>,
    limit: i64,
) -> Result<Vec<AppealLine>> {
    let now = tx.now();
    let select = sql("select l.id, l.assignment, l.decision, l.project, l.worker, l.requester,
                             l.text, l.state, l.opened_at, l.reply_by, l.reply, l.replied_at,
                             l.decided_by, l.decision_text, l.decided_at, v.title,
                             w.name as worker_name, q.name as requester_name, d.reason, a.reward
                      from appeal l
                      join assignment a on a.id = l.assignment
                      join project_version v on v.project = a.project and v.version = a.version
                      join decision d on d.id = l.decision
                      join account w on w.id = l.worker
                      join account q on q.id = l.requester
                      where l.requester = $1 and l.id < $2
                      order by l.id desc limit $3");
    let before = before.map_or_else(|| "Z".to_owned(), |it| it.to_string());
    let rows = tx.all(select.bind(requester).bind(before).bind(limit)).await?;
    rows.iter().map(|row| line(row, now)).collect()
}

/// The appeals that wait for a moderator, the longest replied first, younger than `after`.
/// Those whose requester may still reply come too: they can be decided for the worker.
pub async fn appeals_to_decide(
    tx: &mut Tx,
    after: Option<AppealId>,
    limit: i64,
) -> Result<Vec<AppealLine>> {
    let now = tx.now();
    let select = sql("select l.id, l.assignment, l.decision, l.project, l.worker, l.requester,
                             l.text, l.state, l.opened_at, l.reply_by, l.reply, l.replied_at,
                             l.decided_by, l.decision_text, l.decided_at, v.title,
                             w.name as worker_name, q.name as requester_name, d.reason, a.reward
                      from appeal l
                      join assignment a on a.id = l.assignment
                      join project_version v on v.project = a.project and v.version = a.version
                      join decision d on d.id = l.decision
                      join account w on w.id = l.worker
                      join account q on q.id = l.requester
                      where (l.state = 'replied' or (l.state = 'open' and $1 < l.reply_by))
                        and $2 < l.id
                      order by l.id limit $3");
    let after = after.map(|it| it.to_string()).unwrap_or_default();
    let rows = tx.all(select.bind(now).bind(after).bind(limit)).await?;
    rows.iter().map(|row| line(row, now)).collect()
}

/// A case as a moderator sees it, the answers included; the face asks who is one.
pub async fn case(tx: &mut Tx, id: AppealId) -> Result<Case> {
    let appeal = appeals::find(tx, id).await?.ok_or(Refusal::NoAppeal)?;
    let submission = detail::for_moderator(tx, appeal.assignment).await?;
    Ok(Case { appeal, submission })
}

/// A case as its requester sees it: the answers are locked.
pub async fn case_for_requester(tx: &mut Tx, requester: AccountId, id: AppealId) -> Result<Case> {
    let appeal = appeals::of_requester(tx, requester, id).await?;
    let submission = detail::for_requester(tx, requester, appeal.assignment).await?;
    Ok(Case { appeal, submission })
}

fn line(row: &Row, now: base::Timestamp) -> Result<AppealLine> {
    Ok(AppealLine {
        appeal: appeals::read(row, now)?,
        title: row.get("title")?,
        worker_name: row.get("worker_name")?,
        requester_name: row.get("requester_name")?,
        reason: row.get("reason")?,
        reward: row.get("reward")?,
    })
}
