//! Old sins: a list that may only shrink.
//!
//! Invariant: an entry excuses exactly as many breaches as there are; one more is an error,
//! and so is one less, until the entry is lowered.

use std::collections::BTreeMap;

use super::{
    Sin,
    tree::{Source, Tree},
};

pub(super) const PATH: &str = "xtask/ratchet.txt";

/// Takes away what the ratchet excuses; adds what is wrong with the ratchet itself.
pub(super) fn excuse(tree: &Tree, sins: Vec<Sin>) -> Vec<Sin> {
    let mut groups: BTreeMap<(String, String), Vec<Sin>> = BTreeMap::new();
    for sin in sins {
        groups.entry((sin.rule.to_owned(), sin.path.clone())).or_default().push(sin);
    }
    let mut left = Vec::new();
    for (line, entry) in entries(tree) {
        let Some((rule, path, allowed)) = parse(entry) else {
            left.push(wrong(line, format!("`{entry}`; write `rule path count`")));
            continue;
        };
        let found = groups.remove(&(rule.clone(), path.clone())).unwrap_or_default();
        match found.len() {
            0 => left.push(wrong(line, format!("`{entry}` is healed; delete the line"))),
            n if n < allowed => left.push(wrong(line, format!("`{entry}`; lower it to {n}"))),
            n if n == allowed => {}
            _ => left.extend(found),
        }
    }
    left.extend(groups.into_values().flatten());
    left.sort();
    left
}

fn entries(tree: &Tree) -> impl Iterator<Item = (usize, &str)> {
    let lines = tree.find(PATH).into_iter().flat_map(Source::lines);
    lines.filter(|(_, it)| !it.trim().is_empty() && !it.starts_with('#'))
}

fn parse(entry: &str) -> Option<(String, String, usize)> {
    let fields: Vec<&str> = entry.split_whitespace().collect();
    let [rule, path, count] = fields.as_slice() else { return None };
    Some(((*rule).to_owned(), (*path).to_owned(), count.parse().ok()?))
}

fn wrong(line: usize, what: String) -> Sin {
    Sin { path: PATH.to_owned(), line, rule: "ratchet", what }
}
