//! Which of two is better.

use std::io::Read;

use consensus::{Choice, bradley_terry, noisy_bradley_terry};

use super::six;
use crate::{Report, Table, Trouble, names::Names, sheet::Sheet};

pub(crate) fn pairs(source: &mut dyn Read, method: &str) -> Result<Report, Trouble> {
    let (mut things, mut workers) = (Names::default(), Names::default());
    let mut choices = Vec::new();
    Sheet::open(source, &["worker", "winner", "loser"], 3)?.each(|row| {
        let worker = workers.number(&*row.name(0)?);
        let (won, lost) = (things.number(&*row.name(1)?), things.number(&*row.name(2)?));
        if won == lost {
            return Err(row.wrong(2, "is the same as `winner`"));
        }
        choices.push(Choice { worker, won, lost });
        Ok(())
    })?;
    let found = match method {
        "bradley-terry" => bradley_terry(things.len(), &choices)?,
        _ => noisy_bradley_terry(things.len(), workers.len(), &choices)?,
    };
    let mut met = vec![0_u32; things.len()];
    let mut gave = vec![0_u32; workers.len()];
    for it in &choices {
        met[it.won as usize] += 1;
        met[it.lost as usize] += 1;
        gave[it.worker as usize] += 1;
    }
    let mut report = Report {
        results: Table::new(&["rank", "thing", "score", "comparisons"]),
        workers: Table::new(&["worker", "skill", "answers"]),
        figures: Vec::new(),
    };
    let names: Vec<String> = things.iter().collect();
    for (rank, thing) in (1..).zip(found.ranking()) {
        let row = [six(found.scores[thing]), met[thing].to_string()];
        let head = [format!("{rank}"), names[thing].clone()];
        report.results.rows.push([&head[..], &row[..]].concat());
    }
    for ((worker, skill), gave) in workers.iter().zip(&found.skills).zip(gave) {
        report.workers.rows.push(vec![worker, six(*skill), gave.to_string()]);
    }
    report.figure("things", things.len());
    report.figure("workers", workers.len());
    report.figure("comparisons", choices.len());
    Ok(report)
}
