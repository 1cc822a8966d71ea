//! The rules of the house as a program: what a reviewer would otherwise have to repeat.
//!
//! Invariant: a rule looks at a [`Tree`] in memory and nothing else, so each one is proved
//! by a small tree with a planted defect.

mod dependencies;
mod floors;
mod habits;
mod lengths;
mod names;
mod proofs;
mod ratchet;
mod rust;
mod shelves;
mod sql;
mod tree;
mod words;

use std::fmt;

use anyhow::{Result, bail};

use tree::Tree;

/// One place where a rule is broken.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Sin {
    path: String,
    line: usize,
    rule: &'static str,
    /// What is wrong, and what to do about it.
    what: String,
}

impl fmt::Display for Sin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: [{}] {}", self.path, self.line, self.rule, self.what)
    }
}

/// A rule: its name in the ratchet, and where the tree breaks it.
type Rule = (&'static str, fn(&Tree) -> Vec<Found>);

/// A path, a line, and a sentence.
type Found = (String, usize, String);

const RULES: &[Rule] = &[
    ("floor", floors::floors),
    ("library", floors::libraries),
    ("shelf", shelves::shelves),
    ("slice-of-face", shelves::slices_of_face),
    ("file-length", lengths::files),
    ("function-length", lengths::functions),
    ("columns", lengths::columns),
    ("module-doc", lengths::module_docs),
    ("sql-room", sql::rooms),
    ("sql-owner", sql::owners),
    ("migration", sql::migrations),
    ("word", words::words),
    ("registry", words::registries),
    ("machine-path", words::machine_paths),
    ("async-move", habits::async_move),
    ("sleep", habits::sleeps),
    ("unwrap", habits::unwraps),
    ("environment", habits::environment),
    ("room-name", names::rooms),
    ("wire-type", names::wire_types),
    ("dependency-row", dependencies::rows),
    ("proof", proofs::proofs),
];

/// Checks the tree on disk and prints what is wrong.
pub(crate) fn check() -> Result<()> {
    let tree = Tree::load()?;
    let sins = all(&tree);
    for sin in &sins {
        println!("{sin}");
    }
    if sins.is_empty() {
        let (files, median) = (tree.files.len(), lengths::median(&tree));
        println!("tidy: {} rules over {files} files, median {median} lines", RULES.len());
        return Ok(());
    }
    bail!("{} of the house's rules' breaches; each line above says what to do", sins.len())
}

/// Every breach that the ratchet does not excuse, and every excuse that is not needed.
fn all(tree: &Tree) -> Vec<Sin> {
    let mut sins: Vec<Sin> = RULES.iter().flat_map(|rule| broken(tree, *rule)).collect();
    sins.sort();
    ratchet::excuse(tree, sins)
}

fn broken(tree: &Tree, (rule, look): Rule) -> Vec<Sin> {
    look(tree).into_iter().map(|(path, line, what)| Sin { path, line, rule, what }).collect()
}

#[cfg(test)]
mod tests;
