//! What was learned of workers, as CSV: each of them, their mistakes, and who answers together.

use std::{io, path::Path};

use answers::Categories;
use consensus::{Collusion, Confusion, Outcome, Spam};

use super::write::Row;

/// One row for each worker: skill, its standard error, the labels it rests on, how often they
/// know the answer, and how far they are suspected of answering without looking.
pub(super) fn write(
    file: &Path,
    names: &Categories,
    outcome: &Outcome,
    spam: &[Spam],
) -> io::Result<()> {
    let mut judged = vec![None; outcome.skills.len()];
    spam.iter().for_each(|it| judged[it.worker as usize] = Some(it));
    let mut row = Row::to(file)?;
    row.names(["worker", "skill", "error", "answers", "knows", "spam_score", "spam_p", "spam_q"]);
    row.end()?;
    for (worker, (it, spam)) in outcome.skills.iter().zip(judged).enumerate() {
        row.name(names.workers.bytes(worker));
        row.number(it.value);
        row.number(it.error);
        row.name(format!("{:.0}", it.labels).as_bytes());
        match spam {
            Some(it) => {
                row.number(it.knows);
                row.number(it.score);
                row.small(it.p_value);
                row.small(it.q_value);
            }
            // Too few answers to say.
            None => row.names(["", "", "", ""]),
        }
        row.end()?;
    }
    row.close()
}

/// One row for each worker, right label and given label: how probable the one is for the other.
pub(super) fn confusion(file: &Path, names: &Categories, of: &Confusion) -> io::Result<()> {
    let mut row = Row::to(file)?;
    row.names(["worker", "right", "given", "probability"]);
    row.end()?;
    for worker in 0..names.workers.len() {
        for class in 0..names.classes.len() {
            for (label, share) in of.row(worker, class).iter().enumerate() {
                row.name(names.workers.bytes(worker));
                row.name(names.classes.bytes(class));
                row.name(names.classes.bytes(label));
                row.share(*share);
                row.end()?;
            }
        }
    }
    row.close()
}

/// One row for each pair of workers who were wrong together, with the tasks that show it.
pub(super) fn pairs(file: &Path, names: &Categories, pairs: &[Collusion]) -> io::Result<()> {
    let mut row = Row::to(file)?;
    row.names(["worker", "other", "shared", "wrong_together", "expected", "p", "q", "tasks"]);
    row.end()?;
    for it in pairs {
        it.workers.iter().for_each(|it| row.name(names.workers.bytes(*it as usize)));
        row.count(it.shared as usize);
        row.count(it.together as usize);
        row.number(it.expected);
        row.small(it.p_value);
        row.small(it.q_value);
        let tasks: Vec<String> = it.tasks.iter().map(|it| names.tasks.text(*it as usize)).collect();
        row.name(tasks.join(" ").as_bytes());
        row.end()?;
    }
    row.close()
}
