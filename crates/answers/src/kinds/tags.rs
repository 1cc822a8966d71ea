//! Sets of labels.

use std::io::Read;

use consensus::{Apart, Coins, Method, Sets, Tagged, binary_relevance, nearest_set, two_coins};

use super::{six, skills};
use crate::{Report, Table, Trouble, names::Names, sheet::Sheet};

pub(crate) fn tags(source: &mut dyn Read, method: &str, seed: u64) -> Result<Report, Trouble> {
    let (mut tasks, mut workers, mut classes) =
        (Names::default(), Names::default(), Names::default());
    let mut tagged = Vec::new();
    Sheet::open(source, &["task", "worker", "labels|label"], 3)?.each(|row| {
        let (task, worker) = (tasks.number(&*row.name(0)?), workers.number(&*row.name(1)?));
        let labels = row.text(2);
        let labels = labels.split(';').map(str::trim).filter(|it| !it.is_empty());
        let classes = labels.map(|it| classes.number(it)).collect();
        tagged.push(Tagged { task, worker, classes });
        Ok(())
    })?;
    let given = tagged.len();
    let sets = Sets::new(tasks.len(), workers.len(), classes.len(), tagged)?;
    let found = match method {
        "two-coins" => two_coins(&sets, Coins::default()),
        "masi" => nearest_set(&sets, Apart::Masi),
        "jaccard" => nearest_set(&sets, Apart::Jaccard),
        of_each => {
            let method = Method::parse(of_each).ok_or_else(|| Trouble::new("no such method"))?;
            binary_relevance(&sets, method, seed)?
        }
    };
    let mut report = Report { workers: skills(&workers, &found.skills), ..Report::default() };
    report.results = Table::new(&["task", "labels", "answers"]);
    report.results.header.extend(classes.iter().map(|it| format!("p_{it}")));
    for ((at, task), set) in tasks.iter().enumerate().zip(&found.sets) {
        let names: Vec<String> = set.iter().map(|it| classes.text(*it as usize)).collect();
        let mut row = vec![task, names.join(";"), sets.answers(at).to_string()];
        row.extend(found.posterior.row(at).iter().map(|it| six(*it)));
        report.results.rows.push(row);
    }
    report.figure("tasks", tasks.len());
    report.figure("workers", workers.len());
    report.figure("sets", given);
    report.figure("labels", classes.len());
    report.likelihood(&found.log_likelihood);
    Ok(report)
}
