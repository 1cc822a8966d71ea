//! Texts and transcripts.

use std::io::Read;

use consensus::{Nearest, Rover, Texts, Trust, Written, nearest_text, rover};

use super::{six, skills};
use crate::{Report, Table, Trouble, names::Names, sheet::Sheet};

pub(crate) fn texts(source: &mut dyn Read, method: &str) -> Result<Report, Trouble> {
    let (mut tasks, mut workers) = (Names::default(), Names::default());
    let mut written = Vec::new();
    Sheet::open(source, &["task", "worker", "text|label"], 3)?.each(|row| {
        let (task, worker) = (tasks.number(&*row.name(0)?), workers.number(&*row.name(1)?));
        written.push(Written { task, worker, text: row.text(2).into_owned() });
        Ok(())
    })?;
    let count = written.len();
    let all = Texts::new(tasks.len(), workers.len(), written)?;
    let by = |trust| nearest_text(&all, Nearest { trust, ..Nearest::default() });
    let found = match method {
        "medoid" => by(Trust::Even),
        "rasa" => by(Trust::Workers),
        "hrrasa" => by(Trust::Answers),
        "rover-skill" => rover(&all, Rover { rounds: 2, ..Rover::default() })?,
        _ => rover(&all, Rover::default())?,
    };
    let mut report = Report { workers: skills(&workers, &found.skills), ..Report::default() };
    report.results = Table::new(&["task", "text", "confidence", "answers"]);
    for ((at, task), wording) in tasks.iter().enumerate().zip(&found.texts) {
        let Some(wording) = wording else { continue };
        let (text, sure) = (wording.text.clone(), six(wording.confidence));
        report.results.rows.push(vec![task, text, sure, all.answers(at).to_string()]);
    }
    report.figure("tasks", tasks.len());
    report.figure("workers", workers.len());
    report.figure("texts", count);
    Ok(report)
}
