//! Numbers and ratings.

use std::io::Read;

use consensus::{Centre, Value, bias_and_precision, centre};

use super::six;
use crate::{Report, Table, Trouble, names::Names, sheet::Sheet};

/// So many values of a worker weigh as much as what all workers are like.
const STRENGTH: f64 = 2.0;

pub(crate) fn numbers(source: &mut dyn Read, method: &str) -> Result<Report, Trouble> {
    let (mut tasks, mut workers) = (Names::default(), Names::default());
    let mut values = Vec::new();
    Sheet::open(source, &["task", "worker", "value|label"], 3)?.each(|row| {
        let (task, worker) = (tasks.number(&*row.name(0)?), workers.number(&*row.name(1)?));
        let value = row.number(2)?;
        if 1e150 < value.abs() {
            return Err(row.wrong(2, "is too large"));
        }
        values.push(Value { task, worker, value });
        Ok(())
    })?;
    let by = |how| centre(tasks.len(), workers.len(), &values, how);
    let found = match method {
        "mean" => by(Centre::Mean)?,
        "median" => by(Centre::Median)?,
        "robust" => by(Centre::Robust)?,
        _ => bias_and_precision(tasks.len(), workers.len(), &values, STRENGTH)?,
    };
    let mut report = Report {
        results: Table::new(&["task", "value", "error"]),
        workers: Table::new(&["worker", "bias", "spread", "answers"]),
        figures: Vec::new(),
    };
    for (task, value) in tasks.iter().zip(&found.values) {
        let (value, error) = value.unwrap_or((f64::NAN, f64::INFINITY));
        let error = if error.is_finite() { six(error) } else { String::new() };
        report.results.rows.push(vec![task, six(value), error]);
    }
    for (worker, it) in workers.iter().zip(&found.skills) {
        let row = [six(it.value), six(it.error), format!("{:.0}", it.labels)];
        report.workers.rows.push([&[worker][..], &row[..]].concat());
    }
    report.figure("tasks", tasks.len());
    report.figure("workers", workers.len());
    report.figure("values", values.len());
    Ok(report)
}
