//! Names: a room is called after what it holds, never after what it is for.

use std::collections::{BTreeMap, BTreeSet};

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

/// The API's document calls a type by its bare name, so of two of one name one is lost.
pub(super) fn wire_types(tree: &Tree) -> Vec<Found> {
    let mut first: BTreeMap<&str, &str> = BTreeMap::new();
    let mut found = Vec::new();
    for source in tree.files.iter().filter(|it| it.path.starts_with("crates/api/src/")) {
        for (line, text) in source.lines() {
            let Some(name) = wire_type(text) else { continue };
            if let Some(elsewhere) = first.insert(name, &source.path) {
                let what = format!("`{name}` is in {elsewhere} too; call one of them otherwise");
                found.push((source.path.clone(), line, what));
            }
        }
    }
    found
}

/// The name of the type that a line declares, if it is one of the wire's.
fn wire_type(line: &str) -> Option<&str> {
    let (before, after) = line.split_once("struct ").or_else(|| line.split_once("enum "))?;
    let is_declared = before.is_empty() || before.starts_with("pub") && before.ends_with(' ');
    let name = after.split(|it: char| !it.is_alphanumeric()).next()?;
    (is_declared && name.ends_with("Json")).then_some(name)
}
