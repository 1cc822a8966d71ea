//! The names of a statement's columns, worked out once.

use std::{
    collections::HashMap,
    sync::{Arc, LazyLock, PoisonError, RwLock},
};

/// Names by the address of the statement, which is a literal, and its length.
type Known = HashMap<(usize, usize), Arc<[String]>>;

pub(crate) struct Names(LazyLock<RwLock<Known>>);

impl Names {
    pub(crate) const fn new() -> Self {
        Self(LazyLock::new(RwLock::default))
    }

    /// The names, read anew when their number has changed: a migration ran between.
    pub(crate) fn of<'a>(
        &self,
        text: &'static str,
        names: impl ExactSizeIterator<Item = &'a str>,
    ) -> Arc<[String]> {
        let key = (text.as_ptr() as usize, text.len());
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
        if let Some(known) = known.filter(|it| it.len() == names.len()) {
            return known;
        }
        let read: Arc<[String]> = names.map(str::to_owned).collect();
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert(key, read.clone());
        read
    }
}
