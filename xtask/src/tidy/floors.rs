//! Floors: which room may import which, and which room owns a heavy library.
//!
//! Invariant: arrows only go down; what a room must not know is not in its `Cargo.toml`.

use super::{
    Found,
    dependencies::{Dependency, read},
    tree::{Source, Tree},
};

/// Every crate and its floor. Higher floors import lower ones.
const FLOORS: &[(&str, u8)] = &[
    ("mickle", 5),
    ("web", 4),
    ("api", 4),
    ("face", 3),
    ("outside", 3),
    ("market", 2),
    ("store", 1),
    ("locale", 1),
    ("answers", 1),
    ("forms", 0),
    ("tables", 0),
    ("consensus", 0),
    ("originality", 0),
    ("base", 0),
    // Beside the floors: the world that tests use.
    ("testkit", 5),
];

/// Neighbours on one floor that may meet, the importer first.
const BESIDE: &[(&str, &str)] = &[("forms", "base"), ("tables", "base")];

/// Rooms that stay strangers although the floors would let them meet.
const STRANGERS: &[(&str, &str)] = &[("web", "outside"), ("api", "outside"), ("outside", "store")];

/// Libraries that live in named rooms only.
const LIBRARIES: &[(&str, &[&str])] = &[
    ("rusqlite", &["store"]),
    ("tokio-postgres", &["store"]),
    ("deadpool-postgres", &["store"]),
    ("axum", &["face", "web", "api", "mickle"]),
    ("maud", &["web"]),
    ("utoipa", &["face", "api"]),
    ("lettre", &["outside"]),
    ("ureq", &["outside", "mickle"]),
    ("clap", &["mickle"]),
    ("anyhow", &["outside", "mickle", "testkit", "xtask"]),
];

/// A crate imports lower floors only, and nobody ships with the test world.
pub(super) fn floors(tree: &Tree) -> Vec<Found> {
    let mut found = Vec::new();
    for (source, room) in rooms(tree) {
        let Some(floor) = floor_of(room) else {
            let what = format!("`{room}` has no floor; give it one in xtask/src/tidy/floors.rs");
            found.push((source.path.clone(), 1, what));
            continue;
        };
        for it in read(&source.text) {
            if let Some(what) = forbidden(room, floor, &it) {
                found.push((source.path.clone(), it.line, what));
            }
        }
    }
    found
}

fn forbidden(room: &str, floor: u8, it: &Dependency) -> Option<String> {
    let name = it.name.as_str();
    let below = floor_of(name)?;
    if name == "testkit" {
        let what = "`testkit` belongs under [dev-dependencies] only; move it there";
        return (it.section != "dev-dependencies").then(|| what.to_owned());
    }
    if STRANGERS.contains(&(room, name)) {
        return Some(format!("`{room}` must not know `{name}`; let `mickle` bring them together"));
    }
    let meets = below < floor || BESIDE.contains(&(room, name));
    let what = "arrows only go down; move the code to a lower floor or hand it in";
    (!meets).then(|| format!("`{room}` (floor {floor}) imports `{name}` (floor {below}); {what}"))
}

/// A heavy or dangerous library stays in its room; tests may use it anywhere.
pub(super) fn libraries(tree: &Tree) -> Vec<Found> {
    let mut found = Vec::new();
    for (source, room) in rooms(tree) {
        for it in read(&source.text).into_iter().filter(|it| it.section != "dev-dependencies") {
            let owners = LIBRARIES.iter().find(|(library, _)| *library == it.name);
            if let Some((library, owners)) = owners
                && !owners.contains(&room)
            {
                let owners = owners.join("`, `");
                let what = format!("`{room}` must not know `{library}`; it lives in `{owners}`");
                found.push((source.path.clone(), it.line, what));
            }
        }
    }
    found
}

fn rooms(tree: &Tree) -> impl Iterator<Item = (&Source, &str)> {
    tree.files.iter().filter(|it| it.path.ends_with("/Cargo.toml")).filter_map(|it| {
        let room = it.krate()?;
        (it.path == format!("crates/{room}/Cargo.toml")).then_some((it, room))
    })
}

fn floor_of(room: &str) -> Option<u8> {
    FLOORS.iter().find(|(name, _)| *name == room).map(|(_, floor)| *floor)
}
