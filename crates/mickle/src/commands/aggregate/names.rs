//! Names and the numbers that stand for them.

use std::hash::{BuildHasher, RandomState};

/// Numbers names in the order in which they first come.
///
/// The names lie one after another in one piece of memory, and are found by a table of numbers
/// with linear probing, at most half full: a million lookups are what reading a table consists of.
pub(super) struct Names {
    bytes: Vec<u8>,
    /// Where each name ends.
    ends: Vec<usize>,
    /// Upper half: of the name's hash; lower half: its number and one more, 0 where none is.
    places: Vec<u64>,
    /// Unlike in each run, so that nobody can prepare names that collide.
    seed: u64,
    last: u32,
}

/// The names of one table.
#[derive(Default)]
pub(super) struct All {
    pub(super) tasks: Names,
    pub(super) workers: Names,
    pub(super) classes: Names,
}

impl Default for Names {
    fn default() -> Self {
        let seed = RandomState::new().hash_one(0_u64);
        Self { bytes: Vec::new(), ends: Vec::new(), places: vec![0; 64], seed, last: 0 }
    }
}

impl Names {
    /// The number of a name, new or known. Tables often repeat a name on the next line, so the
    /// last one is looked at first.
    pub(super) fn number(&mut self, name: &[u8]) -> u32 {
        if (self.last as usize) < self.len() && self.bytes(self.last as usize) == name {
            return self.last;
        }
        let hash = hash(name, self.seed);
        self.last = match self.probe(name, hash) {
            Ok(number) => number,
            Err(place) => self.add(name, hash, place),
        };
        self.last
    }

    pub(super) fn find(&self, name: &[u8]) -> Option<u32> {
        self.probe(name, hash(name, self.seed)).ok()
    }

    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(super) fn bytes(&self, number: usize) -> &[u8] {
        let begin = number.checked_sub(1).map_or(0, |it| self.ends[it]);
        &self.bytes[begin..self.ends[number]]
    }

    pub(super) fn text(&self, number: usize) -> String {
        String::from_utf8_lossy(self.bytes(number)).into_owned()
    }

    /// Sorts the names, so that of equal labels the first in order wins; returns the new number
    /// of each old one.
    pub(super) fn sort(&mut self) -> Vec<u32> {
        let mut order: Vec<usize> = (0..self.len()).collect();
        order.sort_by(|a, b| self.bytes(*a).cmp(self.bytes(*b)));
        let mut sorted = Self::default();
        let mut moved = vec![0; order.len()];
        for old in order {
            moved[old] = sorted.number(self.bytes(old));
        }
        *self = sorted;
        moved
    }

    /// The number of a name, or the place where it would stand.
    fn probe(&self, name: &[u8], hash: u64) -> Result<u32, usize> {
        let mask = self.places.len() - 1;
        let mut place = low(hash) as usize & mask;
        loop {
            let it = self.places[place];
            if it == 0 {
                return Err(place);
            }
            let number = low(it) - 1;
            if it >> 32 == hash >> 32 && self.bytes(number as usize) == name {
                return Ok(number);
            }
            place = (place + 1) & mask;
        }
    }

    fn add(&mut self, name: &[u8], hash: u64, place: usize) -> u32 {
        let number = u32::try_from(self.len()).unwrap_or(u32::MAX - 1).min(u32::MAX - 1);
        self.bytes.extend_from_slice(name);
        self.ends.push(self.bytes.len());
        self.places[place] = entry(hash, number);
        if self.places.len() < 2 * self.len() {
            self.grow();
        }
        number
    }

    fn grow(&mut self) {
        self.places = vec![0; 4 * self.places.len()];
        let mask = self.places.len() - 1;
        for number in 0..self.len() {
            let hash = hash(self.bytes(number), self.seed);
            let mut place = low(hash) as usize & mask;
            while self.places[place] != 0 {
                place = (place + 1) & mask;
            }
            self.places[place] = entry(hash, u32::try_from(number).unwrap_or(u32::MAX - 1));
        }
    }
}

fn entry(hash: u64, number: u32) -> u64 {
    (hash >> 32 << 32) | u64::from(number + 1)
}

fn low(it: u64) -> u32 {
    u32::try_from(it & u64::from(u32::MAX)).unwrap_or(u32::MAX)
}

/// Eight bytes at a time, each mixed in by the two halves of a product.
fn hash(name: &[u8], seed: u64) -> u64 {
    const ODD: u64 = 0x9e37_79b9_7f4a_7c15;
    let mix = |a: u64| {
        let product = u128::from(a) * u128::from(ODD);
        (product >> 64) as u64 ^ a.wrapping_mul(ODD)
    };
    let (whole, rest) = name.as_chunks::<8>();
    let mut sum = mix(seed ^ name.len() as u64);
    for it in whole {
        sum = mix(sum ^ u64::from_le_bytes(*it)) ^ seed;
    }
    let mut last = [0; 8];
    last[..rest.len()].copy_from_slice(rest);
    mix(mix(sum ^ u64::from_le_bytes(last)) ^ seed)
}
