//! SQL in its room: who may hold statements, and who may write which table.
//!
//! Invariant: a table has one owner, named by the first line of the migration that makes it.

use std::collections::BTreeMap;

use super::{
    Found,
    rust::{Literal, is_letter},
    shelves::shelf_of,
    tree::{Source, Tree},
};

const MIGRATIONS: &str = "crates/market/migrations/";
const SLICES: &str = "crates/market/src/";
const STORE: &str = "crates/store/src/";
/// The tests of a room may plant what its code would never write.
const ROOMS: &[&str] = &["crates/market/", "crates/store/"];

/// Statements stand in the slices and in the store, nowhere else.
pub(super) fn rooms(tree: &Tree) -> Vec<Found> {
    let is_outside = |it: &Source| !ROOMS.iter().any(|room| it.path.starts_with(room));
    let mut found = Vec::new();
    for (source, rust) in tree.rust().filter(|(it, _)| is_outside(it)) {
        for (line, _) in rust.places("sql(") {
            let what = "SQL outside its room; make it a verb of the slice that owns the table";
            found.push((source.path.clone(), line, what.to_owned()));
        }
    }
    found
}

/// A table is written by its own slice only; the store names no table at all.
pub(super) fn owners(tree: &Tree) -> Vec<Found> {
    let owners = tables(tree);
    let mut found = Vec::new();
    for (source, rust) in tree.rust().filter(|(it, _)| !it.is_test()) {
        let own = match source.path.strip_prefix(SLICES) {
            Some(inner) => inner.split(['/', '.']).next().unwrap_or_default(),
            None if source.path.starts_with(STORE) => "store",
            None => continue,
        };
        for literal in &rust.literals {
            for (line, table) in written(literal) {
                let what = match owners.get(table.as_str()) {
                    Some(owner) if *owner == own => continue,
                    Some(owner) => format!("`{table}` belongs to `{owner}`; call a verb of it"),
                    None if own == "store" => continue,
                    None => format!("no migration makes `{table}`; add one with `-- owner: {own}`"),
                };
                found.push((source.path.clone(), line, what));
            }
        }
    }
    found
}

/// A migration says whose tables it makes or alters, and touches nobody else's.
pub(super) fn migrations(tree: &Tree) -> Vec<Found> {
    let owners = tables(tree);
    let mut found = Vec::new();
    for source in scripts(tree) {
        let Some(owner) = owner_of(source) else {
            let what = "begin the migration with `-- owner: slice`".to_owned();
            found.push((source.path.clone(), 1, what));
            continue;
        };
        if shelf_of(owner).is_none() {
            let what = format!("`{owner}` is no slice; name one that has a shelf");
            found.push((source.path.clone(), 1, what));
        }
        for (line, table) in after(&source.text, &["alter table "]) {
            if let Some(other) = owners.get(table.as_str()).filter(|it| **it != owner) {
                let what = format!("`{table}` belongs to `{other}`; alter it in a migration of it");
                found.push((source.path.clone(), line, what));
            }
        }
    }
    found
}

/// Every table and the slice that owns it.
fn tables(tree: &Tree) -> BTreeMap<String, &str> {
    let mut owners = BTreeMap::new();
    for source in scripts(tree) {
        for (_, table) in after(&source.text, &["create table if not exists ", "create table "]) {
            owners.entry(table).or_insert(owner_of(source).unwrap_or_default());
        }
    }
    owners
}

fn scripts(tree: &Tree) -> impl Iterator<Item = &Source> {
    let is_script = |it: &&Source| it.path.starts_with(MIGRATIONS) && it.extension() == "sql";
    tree.files.iter().filter(is_script)
}

fn owner_of(source: &Source) -> Option<&str> {
    source.text.lines().next()?.strip_prefix("-- owner:").map(str::trim)
}

/// The tables that a literal writes, with their lines.
fn written(literal: &Literal) -> Vec<(usize, String)> {
    let mut found = after(&literal.text, &["insert into ", "delete from "]);
    found.extend(updated(&literal.text));
    found.into_iter().map(|(line, table)| (literal.line + line - 1, table)).collect()
}

/// `update t set` writes `t`; `for update`, `do update set` and plain English do not.
fn updated(text: &str) -> Vec<(usize, String)> {
    let words: Vec<(usize, &str)> = (1..)
        .zip(text.lines())
        .flat_map(|(line, it)| it.split_whitespace().map(move |word| (line, word)))
        .collect();
    let mut found = Vec::new();
    for (n, (line, word)) in words.iter().enumerate() {
        let next = |by: usize| words.get(n + by).map_or("", |(_, it)| *it);
        let is_write = next(2) == "set" || next(2) == "as" || next(3) == "set";
        let is_name = next(1) != "set" && next(1).chars().all(is_letter);
        if word.trim_start_matches('(') == "update" && is_write && is_name {
            found.push((*line, next(1).to_owned()));
        }
    }
    found
}

/// The names that follow any of the phrases, with their lines; blanks may be line breaks.
fn after(text: &str, phrases: &[&str]) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let lower = text.to_ascii_lowercase();
    let flat: String = lower.chars().map(|it| if it == '\n' { ' ' } else { it }).collect();
    for phrase in phrases {
        for (at, _) in flat.match_indices(phrase) {
            let rest = flat[at + phrase.len()..].trim_start();
            let name: String = rest.chars().take_while(|it| is_letter(*it)).collect();
            // `create table if` is the longer phrase's business.
            if !name.is_empty() && name != "if" {
                found.push((super::rust::line_of(text, at), name));
            }
        }
    }
    found
}
