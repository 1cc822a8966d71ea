//! Scoring again, after a known answer was corrected.

use base::{Error, Result};
use forms::{Form, Known};
use store::{Tx, sql};

use super::{score::to_json, standing};
use crate::{AccountId, AssignmentId, ProjectId, TaskId, projects};

/// More answers to one task than there can be places.
const MOST: i64 = projects::known::MOST_PLACES;

/// Scores all answers to a task again; whoever it was wrong about is right now, and their
/// standings follow. An open contest of an answer that is right now is won.
pub(super) async fn again(tx: &mut Tx, project: ProjectId, task: TaskId) -> Result<()> {
    let now = tx.now();
    let select = sql("select s.assignment, s.worker, v.form, w.body, t.gold, s.missed
                      from gold_score s
                      join task t on t.id = s.task
                      join assignment a on a.id = s.assignment
                      join project_version v on v.project = a.project and v.version = a.version
                      join answer w on w.assignment = s.assignment and w.revision = 1
                      where s.task = $1 order by s.worker, s.assignment limit $2");
    for row in tx.all(select.bind(task).bind(MOST)).await? {
        let form = Form::from_json(&row.get::<String>("form")?)?;
        let gold: String = row.get("gold")?;
        let Ok(known) = Known::read(&form, &gold) else { continue };
        let answer = form.read_checked(&row.get::<String>("body")?)?;
        let missed = known.wrong(&answer);
        let (is_right, missed) = (missed.is_empty(), to_json(&missed)?);
        if missed == row.get::<String>("missed")? {
            continue;
        }
        let update = sql("update gold_score
                          set missed = $2, is_right = $3,
                              contest = case when contest = 'open' and $2 = '[]' then 'forgiven'
                                             else contest end,
                              reply = case when contest = 'open' and $2 = '[]' then ''
                                           else reply end,
                              replied_at = case when contest = 'open' and $2 = '[]' then $4
                                                else replied_at end
                          where assignment = $1");
        let (assignment, worker): (AssignmentId, AccountId) =
            (row.get("assignment")?, row.get("worker")?);
        let update = update.bind(assignment).bind(missed).bind(i64::from(is_right));
        tx.exec(update.bind(now)).await?;
        standing::sum_up(tx, project, worker).await?;
    }
    count_again(tx, task).await
}

/// Counts the scores of a task again; what it was suspected of has been looked at.
async fn count_again(tx: &mut Tx, task: TaskId) -> Result<()> {
    let sum = sql("select count(*) as seen, count(*) filter (where is_right = 0) as wrong
                   from gold_score where task = $1");
    let row = tx.one(sum.bind(task)).await?;
    let (seen, wrong): (i64, i64) = (row.get("seen")?, row.get("wrong")?);
    let update = sql("update gold_task
                      set seen = $2, wrong = $3, good_seen = 0, good_wrong = 0, suspect_at = null
                      where task = $1");
    let changed = tx.exec(update.bind(task).bind(seen).bind(wrong)).await?;
    if changed <= 1 { Ok(()) } else { Err(Error::store("two rows of one known answer")) }
}
