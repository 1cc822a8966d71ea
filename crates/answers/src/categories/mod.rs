//! Categories: read quickly, for their tables are the largest.

mod table;

use std::{io, io::Read};

use consensus::{Label, Labels};

use crate::{Names, Trouble};
use table::{Row, Table};

/// Labels, and what their tasks, workers and classes are called.
pub struct Categories {
    pub labels: Labels,
    pub tasks: Names,
    pub workers: Names,
    pub classes: Names,
}

impl Categories {
    /// Reads a table with the columns `task`, `worker` and `label`; they may stand in any order,
    /// and others are passed over.
    pub fn read(source: &mut dyn Read) -> Result<Self, Trouble> {
        let [mut tasks, mut workers, mut classes] = [(); 3].map(|()| Names::default());
        let mut list = Vec::new();
        each(source, ["task", "worker", "label"], |[task, worker, label]| {
            list.push(Label {
                task: tasks.number(task),
                worker: workers.number(worker),
                class: classes.number(label),
            });
        })?;
        let moved = classes.sort();
        list.iter_mut().for_each(|it| it.class = moved[it.class as usize]);
        let labels = Labels::new(tasks.len(), workers.len(), classes.len(), &list)?;
        Ok(Self { labels, tasks, workers, classes })
    }

    /// Reads known answers: a table with the columns `task` and `label`. Those of tasks and labels
    /// that do not occur here are passed over.
    pub fn known(&self, source: &mut dyn Read) -> Result<Vec<(u32, u32)>, Trouble> {
        let mut known = Vec::new();
        each(source, ["task", "label"], |[task, label]| {
            known.extend(self.tasks.find(task).zip(self.classes.find(label)));
        })?;
        if known.is_empty() {
            return Err(Trouble::new("no task and label of it occurs among the labels"));
        }
        Ok(known)
    }
}

/// Hands over the named cells of every row.
fn each<const N: usize>(
    source: &mut dyn Read,
    wanted: [&str; N],
    mut take: impl FnMut([&[u8]; N]),
) -> Result<(), Trouble> {
    let mut table = Table::new(source);
    let Some(header) = table.row().map_err(unreadable)? else {
        return Err(Trouble::new("the file is empty; its first line has to name the columns"));
    };
    let places = columns(&header, wanted)?;
    while let Some(row) = table.row().map_err(unreadable)? {
        let mut cells: [&[u8]; N] = [&[]; N];
        let owned;
        if row.is_plain() {
            for (cell, place) in cells.iter_mut().zip(places) {
                *cell = row.plain_cell(place);
            }
        } else {
            owned = places.map(|it| row.cell(it).unwrap_or_default());
            cells = owned.each_ref().map(|it| &**it);
        }
        if let Some(empty) = cells.iter().position(|it| it.is_empty()) {
            let told = what_is_missing(&row, places[empty], wanted[empty]);
            return Err(Trouble::new(told).on(row.line));
        }
        take(cells);
    }
    Ok(())
}

fn unreadable(error: io::Error) -> Trouble {
    Trouble::new(error.to_string())
}

/// Where the named columns stand.
fn columns<const N: usize>(header: &Row<'_>, wanted: [&str; N]) -> Result<[usize; N], Trouble> {
    let cell = |it| String::from_utf8_lossy(&header.cell(it).unwrap_or_default()).into_owned();
    let have: Vec<String> = (0..header.len()).map(cell).collect();
    let mut found = [0; N];
    for (place, name) in found.iter_mut().zip(wanted) {
        let at = have.iter().position(|it| it.eq_ignore_ascii_case(name));
        *place = at.ok_or_else(|| {
            let told = format!("there is no column `{name}`; there are {}", have.join(", "));
            Trouble::new(told).on(1)
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
