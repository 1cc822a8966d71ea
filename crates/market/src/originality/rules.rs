//! What a project asks of its texts.

use base::{Error, FieldError, Result};
use store::{Tx, sql};

use crate::{
    AccountId, ProjectId,
    events::{self, Event},
    projects,
    word::words,
};

words! {
    /// What becomes of an answer that copies.
    Mode {
        /// Nothing is compared.
        Off = "off",
        /// It is marked for the review.
        Flag = "flag",
        /// It goes back to its worker at once, while a rework is left.
        Rework = "rework",
    }
}

/// The least part copied that counts, in percent.
pub const LEAST_THRESHOLD: i64 = 5;
/// The part copied that counts when nobody says otherwise, in percent; on the published sets
/// it tells every copy from every honest text.
pub const USUAL_THRESHOLD: i64 = 25;

/// A project's rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    pub mode: Mode,
    /// From this part copied on, in percent.
    pub threshold: i64,
    /// The task's own text counts as a source; not where it is to be mended or continued.
    pub own_input: bool,
}

impl Default for Rule {
    fn default() -> Self {
        Self { mode: Mode::Off, threshold: USUAL_THRESHOLD, own_input: true }
    }
}

/// The rule of a requester's project.
pub async fn rule(tx: &mut Tx, requester: AccountId, project: ProjectId) -> Result<Rule> {
    projects::of_requester(tx, requester, project).await?;
    let select = sql("select mode, threshold, own_input from originality_rule where project = $1");
    let Some(row) = tx.find(select.bind(project)).await? else { return Ok(Rule::default()) };
    Ok(Rule {
        mode: row.get("mode")?,
        threshold: row.get("threshold")?,
        own_input: row.get("own_input")?,
    })
}

/// Says what a project asks. Answers that were handed in before are compared, too, and are
/// marked at most.
pub async fn set_rule(
    tx: &mut Tx,
    requester: AccountId,
    project: ProjectId,
    rule: Rule,
) -> Result<()> {
    projects::of_requester(tx, requester, project).await?;
    if !(LEAST_THRESHOLD..=100).contains(&rule.threshold) {
        return Err(Error::Invalid(vec![FieldError::new("threshold", "threshold-out-of-range")]));
    }
    let now = tx.now();
    let upsert = sql("insert into originality_rule
                          (project, requester, mode, threshold, own_input, since)
                      values ($1, $2, $3, $4, $5, $6)
                      on conflict (project) do update set
                          since = case when originality_rule.mode = excluded.mode
                                       then originality_rule.since else excluded.since end,
                          mode = excluded.mode, threshold = excluded.threshold,
                          own_input = excluded.own_input");
    let upsert = upsert.bind(project).bind(requester).bind(rule.mode).bind(rule.threshold);
    tx.exec(upsert.bind(rule.own_input).bind(now)).await?;
    let event = Event::new("originality-set", "project", project).by(requester).in_project(project);
    let event = event.fact("mode", rule.mode.as_str()).fact("threshold", rule.threshold);
    events::record(tx, event).await?;
    Ok(())
}
