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

/// The statement as PostgreSQL hears it; worked out once for each literal.
pub(crate) fn for_postgres(text: &'static str) -> &'static str {
    static HEARD: LazyLock<RwLock<HashMap<&'static str, &'static str>>> =
        LazyLock::new(RwLock::default);
    if !text.contains(POSTGRES) {
        return text;
    }
    if let Some(known) = HEARD.read().unwrap_or_else(PoisonError::into_inner).get(text) {
        return known;
    }
    let mut heard = HEARD.write().unwrap_or_else(PoisonError::into_inner);
    heard.entry(text).or_insert_with(|| Box::leak(uncomment(text, POSTGRES).into_boxed_str()))
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
