//! Labels and known answers, read from CSV.

use std::{borrow::Cow, fs::File, path::Path};

use anyhow::{Context, Result, anyhow, bail};
use consensus::{Label, Labels};
use indicatif::ProgressBarIter;

use super::{
    super::bar,
    names::All,
    table::{Row, Table},
};

/// Reads a table of labels; the columns may stand in any order, and others are passed over.
pub(super) fn labels(file: &Path) -> Result<(Labels, All)> {
    let mut names = All::default();
    let mut list = Vec::new();
    each(file, ["task", "worker", "label"], |[task, worker, label]| {
        list.push(Label {
            task: names.tasks.number(task),
            worker: names.workers.number(worker),
            class: names.classes.number(label),
        });
    })?;
    let moved = names.classes.sort();
    list.iter_mut().for_each(|it| it.class = moved[it.class as usize]);
    let (tasks, workers, classes) = (names.tasks.len(), names.workers.len(), names.classes.len());
    let labels = Labels::new(tasks, workers, classes, &list);
    Ok((labels.map_err(|fault| anyhow!("{}: {fault}", file.display()))?, names))
}

/// Reads known answers of tasks and labels that occur among the labels; others are passed over.
pub(super) fn known(file: &Path, names: &All) -> Result<Vec<(u32, u32)>> {
    let mut known = Vec::new();
    each(file, ["task", "label"], |[task, label]| {
        known.extend(names.tasks.find(task).zip(names.classes.find(label)));
    })?;
    if known.is_empty() {
        bail!("{}: no task and label of it occurs among the labels", file.display());
    }
    Ok(known)
}

/// Hands over the named cells of every row.
fn each<const N: usize>(
    file: &Path,
    wanted: [&str; N],
    mut take: impl FnMut([&[u8]; N]),
) -> Result<()> {
    let mut table = open(file)?;
    let mut read = || -> Result<()> {
        let places = match table.row()? {
            Some(header) => columns(&header, wanted)?,
            None => bail!("the file is empty; its first line has to name the columns"),
        };
        while let Some(row) = table.row()? {
            let mut cells = [(); N].map(|()| Cow::default());
            for ((cell, place), name) in cells.iter_mut().zip(places).zip(wanted) {
                *cell = row.cell(place).unwrap_or_default();
                if cell.is_empty() {
                    bail!("line {}: {}", row.line, what_is_missing(&row, place, name));
                }
            }
            take(cells.each_ref().map(|it| &**it));
        }
        Ok(())
    };
    read().with_context(|| file.display().to_string())
}

fn open(file: &Path) -> Result<Table<ProgressBarIter<File>>> {
    let opened = File::open(file).with_context(|| format!("{} cannot be read", file.display()))?;
    let length = opened.metadata().ok().filter(std::fs::Metadata::is_file).map(|it| it.len());
    Ok(Table::new(bar::of_bytes("reading", length).wrap_read(opened)))
}

/// Where the named columns stand.
fn columns<const N: usize>(header: &Row<'_>, wanted: [&str; N]) -> Result<[usize; N]> {
    let cell = |it| String::from_utf8_lossy(&header.cell(it).unwrap_or_default()).into_owned();
    let have: Vec<String> = (0..header.len()).map(cell).collect();
    let mut found = [0; N];
    for (place, name) in found.iter_mut().zip(wanted) {
        *place = have.iter().position(|it| it.eq_ignore_ascii_case(name)).with_context(|| {
            format!("line 1: there is no column `{name}`; there are {}", have.join(", "))
        })?;
    }
    Ok(found)
}

fn what_is_missing(row: &Row<'_>, place: usize, name: &str) -> String {
    if place < row.len() {
        return format!("`{name}` is empty");
    }
    format!("`{name}` is missing; the row ends after {} of {} cells", row.len(), place + 1)
}
