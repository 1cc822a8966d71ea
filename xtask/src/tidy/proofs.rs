//! Proofs: a page that says what is proved by which test names tests that are there.

use super::{Found, tree::Tree};

/// What must hold that peers get wrong, row by row.
const PAGE: &str = "docs/KNOWN-BUGS-OF-PEERS.md";

/// Every row names a test or more, as `path/below/crates.rs::name`.
pub(super) fn proofs(tree: &Tree) -> Vec<Found> {
    let Some(page) = tree.find(PAGE) else { return Vec::new() };
    let mut found = Vec::new();
    for (line, row) in page.lines().filter(|(_, text)| text.starts_with("| B")) {
        let spans = row.split('`').skip(1).step_by(2);
        let named: Vec<_> = spans.filter_map(|it| it.split_once(".rs::")).collect();
        if named.is_empty() {
            let what = "name the test that proves it, as `crate/tests/it/file.rs::name`";
            found.push((PAGE.to_owned(), line, what.to_owned()));
        }
        for (path, name) in named {
            let source = tree.find(&format!("crates/{path}.rs"));
            if !source.is_some_and(|it| it.text.contains(&format!("fn {name}("))) {
                let what = format!("there is no test `{name}` in crates/{path}.rs");
                found.push((PAGE.to_owned(), line, what));
            }
        }
    }
    found
}
