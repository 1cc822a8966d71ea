//! Tallies: how many tasks of a project stand how, counted by their changes, so that no page
//! counts tasks.

use std::collections::BTreeMap;

use base::{Money, Result};
use store::{Tx, sql};

use super::rows::Weighed;
use crate::{ProjectId, projects::spare::LetGo};

/// Confidences are counted in these steps, in percent: each begins where it says.
pub(super) const STEPS: [i64; 8] = [0, 50, 60, 70, 80, 90, 95, 99];

/// The name under which confidences are counted; standings are counted under their own.
pub(super) const CONFIDENCE: &str = "confidence";

/// What has changed in one project.
#[derive(Debug, Clone, Default)]
pub(super) struct Change {
    /// Answers more, and answers that were new or other than before.
    answers: i64,
    fresh: i64,
    saved_places: i64,
    pub(super) saved: Money,
    counts: BTreeMap<(String, i64), i64>,
}

pub(super) fn step_of(confidence_ppm: i64) -> i64 {
    let below = STEPS.iter().rposition(|it| it * 10_000 <= confidence_ppm);
    i64::try_from(below.unwrap_or_default()).unwrap_or_default()
}

impl Change {
    /// An answer that was not known so.
    pub(super) fn heard(&mut self, is_first: bool) {
        self.answers += i64::from(is_first);
        self.fresh += 1;
    }

    pub(super) fn forgot(&mut self) {
        self.answers -= 1;
    }

    pub(super) fn saves(&mut self, it: LetGo) {
        self.saved_places += it.places;
        self.saved = Money::micros(self.saved.as_micros() + it.money.as_micros());
    }

    pub(super) fn moves(&mut self, before: Option<&Weighed>, after: &Weighed) {
        for (it, by) in before.map(|it| (it, -1)).into_iter().chain([(after, 1)]) {
            *self.counts.entry((it.standing.to_string(), it.answers)).or_default() += by;
            let step = (CONFIDENCE.to_owned(), step_of(it.confidence_ppm));
            *self.counts.entry(step).or_default() += by;
        }
    }

    /// Adds the change to what was counted before. Skills are learned again once one answer in
    /// twenty is new to them, and ten at least.
    pub(super) async fn keep(&self, tx: &mut Tx, project: ProjectId) -> Result<()> {
        let upsert = sql("insert into quality_project
                              (project, answers, fresh, saved_places, saved, refresh_due)
                          values ($1, $2, $3, $4, $5,
                                  case when 10 <= cast($3 as bigint) then 1 else 0 end)
                          on conflict (project) do update set
                              answers = quality_project.answers + excluded.answers,
                              fresh = quality_project.fresh + excluded.fresh,
                              saved_places = quality_project.saved_places
                                  + excluded.saved_places,
                              saved = quality_project.saved + excluded.saved,
                              refresh_due = case
                                  when 10 <= quality_project.fresh + excluded.fresh
                                   and quality_project.answers
                                       <= 20 * (quality_project.fresh + excluded.fresh)
                                  then 1 else quality_project.refresh_due end");
        let upsert = upsert.bind(project).bind(self.answers).bind(self.fresh);
        tx.exec(upsert.bind(self.saved_places).bind(self.saved)).await?;
        for ((what, bucket), by) in self.counts.iter().filter(|it| *it.1 != 0) {
            let upsert = sql("insert into quality_count (project, what, bucket, tasks)
                              values ($1, $2, $3, $4)
                              on conflict (project, what, bucket) do update set
                                  tasks = quality_count.tasks + excluded.tasks");
            tx.exec_later(upsert.bind(project).bind(what).bind(*bucket).bind(*by)).await?;
        }
        Ok(())
    }
}
