//! The few places where the engines truly differ, all in one room.
//!
//! `/*pg: … */` is spoken on PostgreSQL only and `/*sqlite: … */` on SQLite only; each is an
//! ordinary comment to the other. Used for `for update skip locked`, for `strict`, and for
//! nothing else that could be said alike.

use std::{
    collections::HashMap,
    sync::{LazyLock, PoisonError, RwLock},
};

const POSTGRES: &str = "/*pg:";
const SQLITE: &str = "/*sqlite:";

/// The statement as PostgreSQL hears it.
pub(crate) fn for_postgres(text: &'static str) -> &'static str {
    static HEARD: Heard = Heard::new();
    HEARD.once(text, |it| uncomment(it, POSTGRES))
}

/// The statement as SQLite hears it: there `$2` is a name that is numbered by its first
/// appearance, while `?2` is the second value.
pub(crate) fn for_sqlite(text: &'static str) -> &'static str {
    static HEARD: Heard = Heard::new();
    HEARD.once(text, |it| uncomment(it, SQLITE).replace('$', "?"))
}

/// Translations, each worked out once. A literal is known by its address.
struct Heard(LazyLock<RwLock<HashMap<(usize, usize), &'static str>>>);

impl Heard {
    const fn new() -> Self {
        Self(LazyLock::new(RwLock::default))
    }

    fn once(&self, text: &'static str, translate: impl Fn(&str) -> String) -> &'static str {
        let key = (text.as_ptr() as usize, text.len());
        if let Some(known) = self.0.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return known;
        }
        let mut heard = self.0.write().unwrap_or_else(PoisonError::into_inner);
        heard.entry(key).or_insert_with(|| Box::leak(translate(text).into_boxed_str()))
    }
}

/// A migration as PostgreSQL hears it.
pub(crate) fn migration_for_postgres(text: &str) -> String {
    uncomment(text, POSTGRES)
}

/// A migration as SQLite hears it: its markers spoken, and types named as `strict` wants them.
pub(crate) fn migration_for_sqlite(text: &str) -> String {
    let text = uncomment(text, SQLITE);
    text.replace(" bigint", " integer").replace(" double precision", " real")
}

fn uncomment(text: &str, marker: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(marker) {
        out.push_str(&rest[..start]);
        let spoken = &rest[start + marker.len()..];
        let end = spoken.find("*/").unwrap_or(spoken.len());
        out.push_str(&spoken[..end]);
        rest = spoken.get(end + 2..).unwrap_or_default();
    }
    out.push_str(rest);
    out
}
