//! The result as CSV.

use std::path::Path;

use anyhow::Result;
use consensus::{Labels, Outcome};
use csv::Writer;

use super::names::All;

/// One row for each task: its label, how sure that is, of how many answers, and the probability
/// of every label.
pub(super) fn tasks(file: &Path, labels: &Labels, names: &All, outcome: &Outcome) -> Result<()> {
    let mut table = Writer::from_path(file)?;
    let mut row = csv::ByteRecord::from(vec!["task", "label", "confidence", "answers"]);
    for class in 0..labels.classes() {
        row.push_field(format!("p_{}", names.classes.text(class)).as_bytes());
    }
    table.write_byte_record(&row)?;
    let mut counts = vec![0_u32; labels.tasks()];
    labels.iter().for_each(|it| counts[it.task as usize] += 1);
    for (task, shares) in outcome.posterior.rows().enumerate() {
        let best = outcome.best(task);
        row.clear();
        row.push_field(names.tasks.bytes(task));
        row.push_field(names.classes.bytes(best));
        row.push_field(format!("{:.6}", shares[best]).as_bytes());
        row.push_field(counts[task].to_string().as_bytes());
        for share in shares {
            row.push_field(format!("{share:.6}").as_bytes());
        }
        table.write_byte_record(&row)?;
    }
    Ok(table.flush()?)
}

/// One row for each worker: skill, its standard error, and the labels it rests on.
pub(super) fn workers(file: &Path, names: &All, outcome: &Outcome) -> Result<()> {
    let mut table = Writer::from_path(file)?;
    table.write_record(["worker", "skill", "error", "labels"])?;
    for (worker, it) in outcome.skills.iter().enumerate() {
        table.write_record([
            names.workers.bytes(worker),
            format!("{:.6}", it.value).as_bytes(),
            format!("{:.6}", it.error).as_bytes(),
            format!("{:.0}", it.labels).as_bytes(),
        ])?;
    }
    Ok(table.flush()?)
}
