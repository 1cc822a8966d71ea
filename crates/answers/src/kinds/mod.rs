//! One file for each kind: its columns, its methods, its tables.

mod masks;
mod numbers;
mod pairs;
mod shapes;
mod tags;
mod texts;

use consensus::Skill;

use crate::{Table, names::Names};

pub(crate) use masks::masks;
pub(crate) use numbers::numbers;
pub(crate) use pairs::pairs;
pub(crate) use shapes::shapes;
pub(crate) use tags::tags;
pub(crate) use texts::texts;

/// Workers and one skill of each.
fn skills(workers: &Names, skills: &[Skill]) -> Table {
    let mut table = Table::new(&["worker", "skill", "error", "answers"]);
    let row = |(name, it): (String, &Skill)| {
        vec![name, six(it.value), six(it.error), format!("{:.0}", it.labels)]
    };
    table.rows = workers.iter().zip(skills).map(row).collect();
    table
}

fn six(value: f64) -> String {
    format!("{value:.6}")
}
