//! Segmentation masks.

use std::io::Read;

use consensus::{Coin, Coins, Fault, Mask, Masks, Painted, majority_mask, staple};

use super::six;
use crate::{
    Report, Table, Trouble,
    names::Names,
    sheet::{Row, Sheet, short},
};

pub(crate) fn masks(source: &mut dyn Read, method: &str) -> Result<Report, Trouble> {
    let (mut tasks, mut workers) = (Names::default(), Names::default());
    let mut sizes: Vec<u32> = Vec::new();
    let mut painted = Vec::new();
    Sheet::open(source, &["task", "worker", "counts"], 3)?.each(|row| {
        let (task, worker) = (tasks.number(&*row.name(0)?), workers.number(&*row.name(1)?));
        let mask = read(row)?;
        match sizes.get(task as usize) {
            Some(size) if *size != mask.size() => {
                let (size, other) = (mask.size(), size);
                let what = format!("make {size} pixels, and {other} in an earlier row of the task");
                return Err(row.wrong(2, what));
            }
            Some(_) => {}
            None => sizes.push(mask.size()),
        }
        painted.push(Painted { task, worker, mask });
        Ok(())
    })?;
    let count = painted.len();
    let all = Masks::new(tasks.len(), workers.len(), painted)?;
    let one = Coins { coin: Coin::One, ..Coins::even() };
    let found = match method {
        "majority" => majority_mask(&all),
        "one-coin" => staple(&all, one),
        _ => staple(&all, Coins::even()),
    };
    let mut report = Report {
        results: Table::new(&["task", "counts", "area", "answers"]),
        workers: Table::new(&[
            "worker",
            "overlap",
            "error",
            "sensitivity",
            "specificity",
            "answers",
        ]),
        figures: Vec::new(),
    };
    for ((at, task), mask) in tasks.iter().enumerate().zip(&found.masks) {
        let Some(mask) = mask else { continue };
        let counts: Vec<String> = mask.counts().iter().map(ToString::to_string).collect();
        let row = [counts.join(" "), mask.area().to_string(), all.answers(at).to_string()];
        report.results.rows.push([&[task][..], &row[..]].concat());
    }
    for (worker, it) in workers.iter().zip(&found.painters) {
        let skill = it.overlap;
        let shares = [skill.value, skill.error, it.sensitivity, it.specificity].map(six);
        let mut row = vec![worker];
        row.extend(shares);
        row.push(format!("{:.0}", skill.labels));
        report.workers.rows.push(row);
    }
    report.figure("tasks", tasks.len());
    report.figure("workers", workers.len());
    report.figure("masks", count);
    report.likelihood(&found.log_likelihood);
    Ok(report)
}

fn read(row: &Row<'_>) -> Result<Mask, Trouble> {
    let text = row.name(2)?;
    let count = |it: &str| {
        let found = it.parse::<u32>().ok();
        found.ok_or_else(|| row.wrong(2, format!("hold no length in {}", short(it))))
    };
    let counts = text.split_whitespace().map(count).collect::<Result<Vec<_>, _>>()?;
    Mask::from_counts(&counts).map_err(|fault| match fault {
        Fault::TooMany => row.wrong(2, "make more pixels than can be counted"),
        _ => row.wrong(2, "make no pixel"),
    })
}
