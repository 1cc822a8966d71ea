//! Names: a room is called after what it holds, never after what it is for.

use std::collections::BTreeSet;

use super::{Found, tree::Tree};

/// Names under which everything fits, so that everything ends there.
const EMPTY_NAMES: &[&str] =
    &["core", "common", "utils", "util", "shared", "helpers", "services", "handlers", "models"];

pub(super) fn rooms(tree: &Tree) -> Vec<Found> {
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for source in tree.files.iter().filter(|it| it.krate().is_some()) {
        let parts: Vec<&str> = source.path.split('/').collect();
        for (n, part) in parts.iter().enumerate() {
            let name = part.trim_end_matches(".rs");
            let room = parts[..=n].join("/");
            if EMPTY_NAMES.contains(&name) && seen.insert(room.clone()) {
                let what = format!("`{room}` has a name that fits everything; say what it holds");
                found.push((source.path.clone(), 1, what));
            }
        }
    }
    found
}
