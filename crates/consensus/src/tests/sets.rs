//! The published sets, read in place.
//!
//! They lie beside the project, in `../shared/data`; where they are absent, such as in a
//! stranger's clone, tests that need them say so and end.

use std::{collections::HashMap, path::PathBuf};

use crate::{Label, Labels};

pub(super) struct Set {
    pub(super) labels: Labels,
    pub(super) truth: Vec<(u32, u32)>,
}

pub(super) fn folder() -> Option<PathBuf> {
    let up = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let found = up.ancestors().map(|it| it.join("shared/data/truth-inference"));
    let found = found.into_iter().find(|it| it.is_dir());
    if found.is_none() {
        eprintln!("skipped: the published sets are not beside this checkout");
    }
    found
}

pub(super) fn read(name: &str) -> Option<Set> {
    let folder = folder()?;
    let mut tasks = HashMap::new();
    let mut workers = HashMap::new();
    let mut classes: Vec<String> = Vec::new();
    let rows = |name: String| -> Vec<csv::StringRecord> {
        let reader = csv::Reader::from_path(folder.join(name));
        reader.map(|it| it.into_records().filter_map(Result::ok).collect()).unwrap_or_default()
    };
    let labels = rows(format!("{name}.labels.csv"));
    classes.extend(labels.iter().map(|it| it[2].to_owned()));
    classes.sort();
    classes.dedup();
    let class =
        |name: &str| classes.iter().position(|it| it == name).and_then(|it| u32::try_from(it).ok());
    let number = |map: &mut HashMap<String, u32>, name: &str| {
        let next = u32::try_from(map.len()).unwrap();
        *map.entry(name.to_owned()).or_insert(next)
    };
    let list: Vec<Label> = labels
        .iter()
        .map(|it| Label {
            task: number(&mut tasks, &it[0]),
            worker: number(&mut workers, &it[1]),
            class: class(&it[2]).unwrap_or_default(),
        })
        .collect();
    let truth = rows(format!("{name}.truth.csv"));
    let truth = truth.iter().filter_map(|it| Some((*tasks.get(&it[0])?, class(&it[1])?)));
    let truth = truth.collect();
    let labels = Labels::new(tasks.len(), workers.len(), classes.len(), &list).ok()?;
    Some(Set { labels, truth })
}
