//! A published set of labels and its truth.

use std::{collections::HashMap, error::Error, fs::File, path::Path};

use consensus::{Label, Labels, Outcome};

pub(crate) struct Set {
    pub(crate) labels: Labels,
    truth: Vec<(u32, u32)>,
}

impl Set {
    pub(crate) fn accuracy(&self, outcome: &Outcome) -> f64 {
        let is_right = |it: &&(u32, u32)| outcome.best(it.0 as usize) == it.1 as usize;
        self.truth.iter().filter(is_right).count() as f64 / self.truth.len() as f64
    }
}

/// None where the set is not there.
pub(crate) fn read(folder: &Path, name: &str) -> Result<Option<Set>, Box<dyn Error>> {
    let (mut tasks, mut workers, mut classes) = (HashMap::new(), HashMap::new(), HashMap::new());
    let Ok(file) = File::open(folder.join(format!("{name}.labels.csv"))) else { return Ok(None) };
    let mut list = Vec::new();
    for row in csv::Reader::from_reader(file).records() {
        let row = row?;
        list.push(Label {
            task: number(&mut tasks, &row[0])?,
            worker: number(&mut workers, &row[1])?,
            class: number(&mut classes, &row[2])?,
        });
    }
    let mut truth = Vec::new();
    for row in csv::Reader::from_path(folder.join(format!("{name}.truth.csv")))?.records() {
        let row = row?;
        truth.extend(tasks.get(&row[0]).copied().zip(classes.get(&row[1]).copied()));
    }
    let labels = Labels::new(tasks.len(), workers.len(), classes.len(), &list)?;
    Ok(Some(Set { labels, truth }))
}

fn number(known: &mut HashMap<String, u32>, name: &str) -> Result<u32, Box<dyn Error>> {
    let next = u32::try_from(known.len())?;
    Ok(*known.entry(name.to_owned()).or_insert(next))
}
