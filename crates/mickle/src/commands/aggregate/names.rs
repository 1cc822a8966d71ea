//! Names and the numbers that stand for them.

use std::collections::HashMap;

/// Numbers names in the order in which they first come.
#[derive(Default)]
pub(super) struct Names {
    numbers: HashMap<Box<[u8]>, u32>,
    names: Vec<Box<[u8]>>,
    last: u32,
}

/// The names of one table.
pub(super) struct All {
    pub(super) tasks: Names,
    pub(super) workers: Names,
    pub(super) classes: Names,
}

impl Names {
    /// The number of a name, new or known. Tables often repeat a name on the next line, so the
    /// last one is looked at first.
    pub(super) fn number(&mut self, name: &[u8]) -> u32 {
        if self.names.get(self.last as usize).is_some_and(|it| **it == *name) {
            return self.last;
        }
        self.last = match self.numbers.get(name) {
            Some(number) => *number,
            None => {
                let number = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
                self.numbers.insert(name.into(), number);
                self.names.push(name.into());
                number
            }
        };
        self.last
    }

    pub(super) fn find(&self, name: &[u8]) -> Option<u32> {
        self.numbers.get(name).copied()
    }

    pub(super) fn len(&self) -> usize {
        self.names.len()
    }

    pub(super) fn bytes(&self, number: usize) -> &[u8] {
        self.names.get(number).map_or(&[], |it| it)
    }

    pub(super) fn text(&self, number: usize) -> String {
        String::from_utf8_lossy(self.bytes(number)).into_owned()
    }

    /// Sorts the names, so that of equal labels the first in order wins; returns the new number
    /// of each old one.
    pub(super) fn sort(&mut self) -> Vec<u32> {
        let mut order: Vec<usize> = (0..self.names.len()).collect();
        order.sort_by(|a, b| self.names[*a].cmp(&self.names[*b]));
        let mut moved = vec![0; order.len()];
        for (new, old) in (0..).zip(&order) {
            moved[*old] = new;
        }
        self.names = order.into_iter().map(|old| self.names[old].clone()).collect();
        self.numbers.values_mut().for_each(|it| *it = moved[*it as usize]);
        moved
    }
}
