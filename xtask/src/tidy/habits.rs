//! Habits: the form of a transaction, tests that never sleep, code that never panics.

use super::{
    Found,
    tree::{Source, Tree},
};

/// Tests that must let time pass, because they kill a process under load.
const MAY_SLEEP: &[&str] = &["crates/mickle/tests/it/kill", "crates/testkit/src/wire/"];

/// `db.write` and `db.read` take an `async move` closure that owns what it needs; then it can
/// run again, and it compiles inside handlers.
pub(super) fn async_move(tree: &Tree) -> Vec<Found> {
    let mut found = Vec::new();
    for (source, rust) in tree.rust() {
        for call in ["db.write(", "db.read(", "db.read_long("] {
            for (line, after) in rust.places(call) {
                let after = after.trim_start();
                // A name is a verb handed on; what it points to was written elsewhere.
                let is_closure = after.starts_with("async") || after.starts_with('|');
                if is_closure && !after.starts_with("async move") {
                    let what = format!("write `{call}async move |tx| …)`, and own the captures");
                    found.push((source.path.clone(), line, what));
                }
            }
        }
    }
    found
}

/// A test waits for a fact, never for the clock.
pub(super) fn sleeps(tree: &Tree) -> Vec<Found> {
    let may = |it: &Source| MAY_SLEEP.iter().any(|path| it.path.starts_with(path));
    let what = "a test that sleeps is slow or fails by chance; move the clock or await the fact";
    let mut found = Vec::new();
    for source in tree.files.iter().filter(|it| it.is_test() && !may(it)) {
        if let Some(rust) = &source.rust {
            for call in ["thread::sleep", "time::sleep"] {
                for (line, _) in rust.places(call) {
                    found.push((source.path.clone(), line, what.to_owned()));
                }
            }
        } else if matches!(source.extension(), "ts" | "js" | "mjs") {
            let calls = source.lines().filter(|(_, text)| text.contains("waitForTimeout("));
            found.extend(calls.map(|(line, _)| (source.path.clone(), line, what.to_owned())));
        }
    }
    found
}

/// A panic is a bug; what can go wrong is an error.
pub(super) fn unwraps(tree: &Tree) -> Vec<Found> {
    let mut found = Vec::new();
    for (source, rust) in tree.rust().filter(|(it, _)| !it.is_test()) {
        for (line, _) in rust.places(".unwrap()") {
            let what = "`.unwrap()` outside tests; return the error with `?` or a default";
            found.push((source.path.clone(), line, what.to_owned()));
        }
    }
    found
}

/// The rules read no environment; what they need is handed in.
pub(super) fn environment(tree: &Tree) -> Vec<Found> {
    let is_rule = |it: &Source| it.krate() == Some("market") && !it.is_test();
    let mut found = Vec::new();
    for (source, rust) in tree.rust().filter(|(it, _)| is_rule(it)) {
        for (line, _) in rust.places("std::env") {
            let what = "`market` reads no environment; take the value as an argument or a setting";
            found.push((source.path.clone(), line, what.to_owned()));
        }
    }
    found
}
