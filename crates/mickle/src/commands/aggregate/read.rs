//! Labels and known answers, read from CSV.

use std::{fs::File, path::Path};

use anyhow::{Context, Result, anyhow, bail};
use consensus::{Label, Labels};
use csv::{ByteRecord, Reader, ReaderBuilder};

use super::names::{All, Names};

/// Reads a table of labels; the columns may stand in any order, and others are passed over.
pub(super) fn labels(file: &Path) -> Result<(Labels, All)> {
    let mut table = open(file)?;
    let [task, worker, label] = columns(&mut table, ["task", "worker", "label"])
        .with_context(|| file.display().to_string())?;
    let mut names =
        All { tasks: Names::default(), workers: Names::default(), classes: Names::default() };
    let mut list = Vec::new();
    each(file, &mut table, |row| {
        list.push(Label {
            task: names.tasks.number(cell(row, task, "task")?),
            worker: names.workers.number(cell(row, worker, "worker")?),
            class: names.classes.number(cell(row, label, "label")?),
        });
        Ok(())
    })?;
    let moved = names.classes.sort();
    list.iter_mut().for_each(|it| it.class = moved[it.class as usize]);
    let (tasks, workers, classes) = (names.tasks.len(), names.workers.len(), names.classes.len());
    let labels = Labels::new(tasks, workers, classes, &list);
    Ok((labels.map_err(|fault| anyhow!("{}: {fault}", file.display()))?, names))
}

/// Reads known answers of tasks and labels that occur among the labels; others are passed over.
pub(super) fn known(file: &Path, names: &All) -> Result<Vec<(u32, u32)>> {
    let mut table = open(file)?;
    let [task, label] =
        columns(&mut table, ["task", "label"]).with_context(|| file.display().to_string())?;
    let mut known = Vec::new();
    each(file, &mut table, |row| {
        let task = names.tasks.find(cell(row, task, "task")?);
        let class = names.classes.find(cell(row, label, "label")?);
        known.extend(task.zip(class));
        Ok(())
    })?;
    if known.is_empty() {
        bail!("{}: no task and label of it occurs among the labels", file.display());
    }
    Ok(known)
}

fn open(file: &Path) -> Result<Reader<File>> {
    let reader = ReaderBuilder::new().buffer_capacity(1 << 18).flexible(true).from_path(file);
    reader.with_context(|| format!("{} cannot be read", file.display()))
}

/// Where the named columns stand.
fn columns<const N: usize>(table: &mut Reader<File>, wanted: [&str; N]) -> Result<[usize; N]> {
    let header = table.headers()?.clone();
    let mut found = [0; N];
    for (place, name) in found.iter_mut().zip(wanted) {
        let is_it = |it: &str| it.trim_start_matches('\u{feff}').trim().eq_ignore_ascii_case(name);
        *place = header.iter().position(is_it).with_context(|| {
            let have = header.iter().collect::<Vec<_>>().join(", ");
            format!("line 1: there is no column `{name}`; there are {have}")
        })?;
    }
    Ok(found)
}

fn each(
    file: &Path,
    table: &mut Reader<File>,
    mut take: impl FnMut(&ByteRecord) -> Result<()>,
) -> Result<()> {
    let mut row = ByteRecord::new();
    while table.read_byte_record(&mut row).with_context(|| file.display().to_string())? {
        let line = || row.position().map_or(0, csv::Position::line);
        take(&row).with_context(|| format!("{}, line {}", file.display(), line()))?;
    }
    Ok(())
}

fn cell<'r>(row: &'r ByteRecord, place: usize, name: &str) -> Result<&'r [u8]> {
    let cell = row.get(place).map(<[u8]>::trim_ascii).unwrap_or_default();
    if cell.is_empty() {
        bail!("`{name}` is empty");
    }
    Ok(cell)
}
