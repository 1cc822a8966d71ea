//! A map that keeps the order in which things came, and finds them without a search.

use std::collections::HashMap;

#[derive(Debug, Clone)]
pub(crate) struct Ordered<T> {
    entries: Vec<(String, T)>,
    places: HashMap<String, usize>,
}

impl<T> Ordered<T> {
    /// Puts a value behind all others, or hands it back when the name is taken.
    pub(crate) fn push(&mut self, name: &str, value: T) -> Result<(), T> {
        if self.places.contains_key(name) {
            return Err(value);
        }
        self.places.insert(name.to_owned(), self.entries.len());
        self.entries.push((name.to_owned(), value));
        Ok(())
    }

    pub(crate) fn get(&self, name: &str) -> Option<&T> {
        self.places.get(name).map(|at| &self.entries[*at].1)
    }

    pub(crate) fn get_mut(&mut self, name: &str) -> Option<&mut T> {
        self.places.get(name).map(|at| &mut self.entries[*at].1)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        self.entries.iter().map(|(name, value)| (name.as_str(), value))
    }

    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }
}

impl<T> Default for Ordered<T> {
    fn default() -> Self {
        Self { entries: Vec::new(), places: HashMap::new() }
    }
}

/// Equal means: the same names with the same values in the same order.
impl<T: PartialEq> PartialEq for Ordered<T> {
    fn eq(&self, other: &Self) -> bool {
        self.entries == other.entries
    }
}

impl<T: Eq> Eq for Ordered<T> {}
