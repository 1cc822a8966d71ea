//! Words that must not be committed: promises to oneself, registries, this machine's paths.
//!
//! The lists are spelt in halves, so that this file keeps its own rule.

use super::{Found, tree::Tree};

/// Notes to oneself; anywhere, as whole words.
const NOTES: &[&str] = &[concat!("TO", "DO"), concat!("FIX", "ME")];

/// Code that is not finished or silences a check; in Rust code.
const STUBS: &[&str] = &[
    concat!("todo", "!"),
    concat!("unimplemented", "!"),
    concat!("dbg", "!"),
    concat!("#[", "ignore"),
    concat!("#[", "allow("),
    concat!("#![", "allow("),
];

/// Where packages come from is the client's setting, never the repository's business.
const REGISTRIES: &[&str] = &[
    concat!("crates", ".io"),
    concat!("npmjs", ".org"),
    concat!("npmjs", ".com"),
    concat!("pypi", ".org"),
    concat!("pythonhosted", ".org"),
    concat!("deb.debian", ".org"),
    concat!("archive.ubuntu", ".com"),
];

/// Folders of one machine.
const PATHS: &[&str] = &[
    concat!("/ro", "ot/"),
    concat!("/ho", "me/"),
    concat!("/Us", "ers/"),
    concat!("/wo", "rk/main"),
    concat!("/wo", "rk/shared"),
    concat!("/wo", "rk/target"),
    concat!("/wo", "rk/wt"),
];

/// Written by cargo, which names its own source on every line.
const CARGO_LOCK: &str = "Cargo.lock";

pub(super) fn words(tree: &Tree) -> Vec<Found> {
    let mut found = Vec::new();
    // Check sums are letters by chance.
    let is_lock = |path: &str| path.ends_with(CARGO_LOCK) || path.ends_with("package-lock.json");
    for source in tree.files.iter().filter(|it| !is_lock(&it.path)) {
        for (line, text) in source.lines() {
            for note in NOTES.iter().filter(|it| has_word(text, it)) {
                let what = format!("`{note}`; do it now, or open an issue and delete the note");
                found.push((source.path.clone(), line, what));
            }
        }
    }
    for (source, rust) in tree.rust() {
        for stub in STUBS {
            for (line, _) in rust.places(stub) {
                let what = format!("`{stub}`; finish it, or use `#[expect(…, reason = \"…\")]`");
                found.push((source.path.clone(), line, what));
            }
        }
    }
    found
}

pub(super) fn registries(tree: &Tree) -> Vec<Found> {
    let advice = "say which package, not where it comes from";
    anywhere(tree, |text| {
        let host = REGISTRIES.iter().find(|it| text.contains(**it))?;
        Some(format!("`{host}` names a package registry; {advice}"))
    })
}

pub(super) fn machine_paths(tree: &Tree) -> Vec<Found> {
    let advice = "use a path relative to the repository";
    anywhere(tree, |text| {
        let path = PATHS.iter().find(|it| begins_path(text, it))?;
        Some(format!("`{path}` is a folder of one machine; {advice}"))
    })
}

fn anywhere(tree: &Tree, look: impl Fn(&str) -> Option<String>) -> Vec<Found> {
    let sources = tree.files.iter().filter(|it| !it.path.ends_with(CARGO_LOCK));
    let look = &look;
    let lines = sources.flat_map(|it| it.lines().map(move |(line, text)| (it, line, text)));
    lines.filter_map(|(it, line, text)| Some((it.path.clone(), line, look(text)?))).collect()
}

fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let is_free = |it: Option<char>| it.is_none_or(|it| !it.is_alphanumeric());
        is_free(text[..at].chars().next_back()) && is_free(text[at + word.len()..].chars().next())
    })
}

/// Whether the path stands at the beginning of a path, not inside an address.
fn begins_path(text: &str, path: &str) -> bool {
    text.match_indices(path).any(|(at, _)| {
        !text[..at].ends_with(|it: char| it.is_alphanumeric() || matches!(it, '.' | '-' | '_'))
    })
}
