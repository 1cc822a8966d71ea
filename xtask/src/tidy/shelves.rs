//! Shelves: which slice of `market` may use which.
//!
//! Invariant: a slice uses lower shelves only. News travels up as events.

use super::{
    Found,
    rust::{Rust, is_letter, line_of},
    tree::{Source, Tree},
};

/// The order of the slices, from the ground up. To add a slice, put it on its shelf here.
const SHELVES: &[&[&str]] = &[
    &[
        "decisions",
        "events",
        "jobs",
        "files",
        "ledger",
        "accounts",
        "settings",
        "mail",
        "limits",
        "idempotency",
        "pages",
    ],
    &["profiles"],
    &["qualifications", "standing", "trust"],
    &["projects"],
    &["gold", "pipelines", "restrictions"],
    &["assignments"],
    &["reviews"],
    &["applications", "originality", "quality"],
    &[
        "payouts",
        "messages",
        "results",
        "figures",
        "shop",
        "community",
        "companies",
        "partners",
        "managed",
    ],
    &["checking", "records", "signals"],
    &["rules"],
    &["notifications", "admin", "personal", "downloads", "check", "transparency"],
];

/// Neighbours on one shelf that may meet, the user first. It has no circles.
const BESIDE: &[(&str, &str)] = &[
    ("accounts", "events"),
    ("accounts", "files"),
    ("accounts", "jobs"),
    ("accounts", "ledger"),
    ("accounts", "limits"),
    ("accounts", "mail"),
    ("accounts", "settings"),
    ("files", "events"),
    ("files", "jobs"),
    ("files", "settings"),
    ("jobs", "events"),
    ("ledger", "events"),
    ("ledger", "jobs"),
    ("ledger", "settings"),
    ("limits", "settings"),
    ("mail", "events"),
    ("mail", "jobs"),
    ("mail", "settings"),
    ("pages", "events"),
    ("personal", "notifications"),
];

/// Modules of `market` that are no slices: any slice may use them, they use none.
const COMMONS: &[&str] = &["lib", "ids", "ports", "schema", "section", "word"];

/// The slices that `face` may know: people at the door, and how often they may knock.
const FACE_MAY_USE: &[&str] = &["accounts", "idempotency", "limits", "settings"];

const ROOM: &str = "crates/market/src/";

/// Every slice has a shelf and uses lower ones only.
pub(super) fn shelves(tree: &Tree) -> Vec<Found> {
    let mut found = Vec::new();
    for (source, rust) in tree.rust().filter(|(it, _)| it.path.starts_with(ROOM)) {
        let (slice, depth) = place(&source.path);
        if COMMONS.contains(&slice) && depth == 1 {
            continue;
        }
        if shelf_of(slice).is_none() {
            let what = format!("`{slice}` has no shelf; put it on one in {}", file!());
            found.push((source.path.clone(), 1, what));
            continue;
        }
        if source.is_test() {
            continue;
        }
        for (line, used) in uses(rust, depth) {
            if let Some(what) = forbidden(slice, &used) {
                found.push((source.path.clone(), line, what));
            }
        }
    }
    found
}

/// What both faces share knows few slices.
pub(super) fn slices_of_face(tree: &Tree) -> Vec<Found> {
    let is_face = |it: &Source| it.krate() == Some("face") && !it.is_test();
    let mut found = Vec::new();
    for (source, rust) in tree.rust().filter(|(it, _)| is_face(it)) {
        for (line, used) in named_after(rust, "market::") {
            if shelf_of(&used).is_some() && !FACE_MAY_USE.contains(&used.as_str()) {
                let what = format!("`face` must not know `{used}`; move this to the faces above");
                found.push((source.path.clone(), line, what));
            }
        }
    }
    found
}

fn forbidden(slice: &str, used: &str) -> Option<String> {
    let (own, other) = (shelf_of(slice)?, shelf_of(used)?);
    let meets = slice == used || other < own || BESIDE.contains(&(slice, used));
    let kind = if other == own { "beside it" } else { "above it" };
    let what = "use a lower shelf, or let it read the event you record";
    (!meets).then(|| format!("`{slice}` uses `{used}`, which stands {kind}; {what}"))
}

/// The slice of a file, and how many modules deep it lies.
fn place(path: &str) -> (&str, usize) {
    let inner = path.strip_prefix(ROOM).unwrap_or(path);
    let inner = inner.trim_end_matches(".rs").trim_end_matches("/mod");
    (inner.split('/').next().unwrap_or_default(), inner.split('/').count())
}

/// The root modules that a file names, by `crate::` or by climbing up with `super::`.
fn uses(rust: &Rust, depth: usize) -> Vec<(usize, String)> {
    let mut found = named_after(rust, "crate::");
    let climb = "super::".repeat(depth);
    found.extend(named_after(rust, &climb).into_iter().filter(|(_, it)| it != "super"));
    found
}

/// The first names after `prefix`, also inside `prefix{a, b::c}`.
fn named_after(rust: &Rust, prefix: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (line, after) in rust.places(prefix) {
        let Some(group) = after.strip_prefix('{') else {
            found.push((line, first_name(after)));
            continue;
        };
        for (at, part) in parts(group) {
            found.push((line + line_of(group, at) - 1, first_name(part)));
        }
    }
    found
}

/// The members of a group, with where each begins, without their own groups.
fn parts(group: &str) -> Vec<(usize, &str)> {
    let (mut depth, mut begin) = (1, 0);
    let mut found = Vec::new();
    for (at, it) in group.char_indices() {
        match it {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 || (depth == 1 && it == ',') {
            let part = &group[begin..at];
            let skipped = part.len() - part.trim_start().len();
            found.push((begin + skipped, part.trim_start()));
            begin = at + 1;
        }
        if depth == 0 {
            break;
        }
    }
    found
}

fn first_name(text: &str) -> String {
    text.chars().take_while(|it| is_letter(*it)).collect()
}

pub(super) fn shelf_of(slice: &str) -> Option<usize> {
    SHELVES.iter().position(|shelf| shelf.contains(&slice))
}

#[cfg(test)]
mod tests;
