//! What was learned of each worker, as CSV.

use std::{io, path::Path};

use consensus::Outcome;

use super::{names::All, write::Row};

/// One row for each worker: skill, its standard error, and the labels it rests on.
pub(super) fn write(file: &Path, names: &All, outcome: &Outcome) -> io::Result<()> {
    let mut row = Row::to(file)?;
    ["worker", "skill", "error", "labels"].iter().for_each(|it| row.name(it.as_bytes()));
    row.end()?;
    for (worker, it) in outcome.skills.iter().enumerate() {
        row.name(names.workers.bytes(worker));
        row.number(it.value);
        row.number(it.error);
        row.name(format!("{:.0}", it.labels).as_bytes());
        row.end()?;
    }
    row.close()
}
