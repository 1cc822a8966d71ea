//! Dependencies: what the `Cargo.toml` files say, and that each library is explained.

use super::{
    Found,
    tree::{Source, Tree},
};

const PAGE: &str = "docs/dependencies.md";

/// One line of a `Cargo.toml` that names a dependency.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Dependency {
    /// `dependencies`, `dev-dependencies`, `build-dependencies`, `workspace.dependencies`.
    pub(super) section: String,
    pub(super) name: String,
    pub(super) line: usize,
    /// Whether it is a room of ours.
    pub(super) is_path: bool,
}

/// Reads the plain form that this house uses: one dependency, one line.
pub(super) fn read(manifest: &str) -> Vec<Dependency> {
    let mut section = String::new();
    let mut found = Vec::new();
    for (line, text) in (1..).zip(manifest.lines()) {
        let text = text.trim();
        if let Some(head) = text.strip_prefix('[') {
            head.trim_end_matches(']').clone_into(&mut section);
            // `[dependencies.serde]` names its dependency in the head.
            if let Some((before, name)) = section.clone().rsplit_once("dependencies.") {
                section = format!("{before}dependencies");
                found.push(dependency(&section, name, text, line));
            }
        } else if section.ends_with("dependencies")
            && !text.starts_with('#')
            && let Some((name, _)) = text.split_once(['.', ' ', '='])
        {
            found.push(dependency(&section, name, text, line));
        }
    }
    found
}

fn dependency(section: &str, name: &str, text: &str, line: usize) -> Dependency {
    let (section, name) = (section.to_owned(), name.to_owned());
    Dependency { section, name, line, is_path: text.contains("path = ") }
}

/// Each library of the workspace has a row on the page, and each row a library.
pub(super) fn rows(tree: &Tree) -> Vec<Found> {
    let Some(manifest) = tree.find("Cargo.toml") else { return Vec::new() };
    let wanted: Vec<Dependency> = read(&manifest.text)
        .into_iter()
        .filter(|it| it.section == "workspace.dependencies" && !it.is_path)
        .collect();
    let lines = tree.find(PAGE).into_iter().flat_map(Source::lines);
    let rows: Vec<(usize, &str)> =
        lines.filter_map(|(line, text)| Some((line, row_name(text)?))).collect();

    let missing = wanted.iter().filter(|it| rows.iter().all(|(_, name)| *name != it.name));
    let mut found: Vec<Found> = missing
        .map(|it| {
            let what = format!("`{}` is not explained; add its row to {PAGE}", it.name);
            ("Cargo.toml".to_owned(), it.line, what)
        })
        .collect();
    let stale = rows.iter().filter(|(_, name)| wanted.iter().all(|it| it.name != *name));
    found.extend(stale.map(|(line, name)| {
        let what = format!("`{name}` is no longer in Cargo.toml; delete its row");
        (PAGE.to_owned(), *line, what)
    }));
    found
}

/// The library that a row such as ``| `serde` | …`` explains.
fn row_name(text: &str) -> Option<&str> {
    text.strip_prefix("| `")?.split_once("` |").map(|(name, _)| name)
}
