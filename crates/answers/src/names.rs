//! Names and the numbers that stand for them.

use std::hash::{BuildHasher, RandomState};

/// Numbers names in the order in which they first come.
///
/// The names lie one after another in one piece of memory. They are found by a table with linear
/// probing, at most half full, whose places hold short names whole: a million lookups are what
/// reading a table consists of, and each is one access to memory.
pub struct Names {
    bytes: Vec<u8>,
    /// Where each name ends.
    ends: Vec<usize>,
    places: Vec<Place>,
    /// Unlike in each run, so that nobody can prepare names that collide.
    seed: u64,
    last: Place,
}

/// A name in the table.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Place {
    /// The name itself where it has at most eight bytes, else its hash.
    key: u64,
    length: u32,
    /// One more than the name's number; 0 where no name is.
    next: u32,
}

/// The most bytes of a name that is its own key.
const SHORT: usize = 8;

impl Default for Names {
    fn default() -> Self {
        let seed = RandomState::new().hash_one(0_u64);
        let places = vec![Place::default(); 64];
        Self { bytes: Vec::new(), ends: Vec::new(), places, seed, last: Place::default() }
    }
}

impl Names {
    /// The number of a name, new or known.
    #[inline]
    pub fn number(&mut self, name: impl AsRef<[u8]>) -> u32 {
        let name = name.as_ref();
        let wanted = self.place_of(name);
        // Tables often repeat a name on the next line.
        if !self.is(self.last, wanted, name) {
            self.last = match self.probe(wanted, name) {
                Ok(found) => found,
                Err(free) => self.add(wanted, name, free),
            };
        }
        self.last.next - 1
    }

    /// The number of a known name.
    pub fn find(&self, name: impl AsRef<[u8]>) -> Option<u32> {
        let name = name.as_ref();
        self.probe(self.place_of(name), name).ok().map(|it| it.next - 1)
    }

    pub fn len(&self) -> usize {
        self.ends.len()
    }

    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// A name as it stood in the table.
    pub fn bytes(&self, number: usize) -> &[u8] {
        let begin = number.checked_sub(1).map_or(0, |it| self.ends[it]);
        &self.bytes[begin..self.ends[number]]
    }

    /// A name to be read by a person.
    pub fn text(&self, number: usize) -> String {
        String::from_utf8_lossy(self.bytes(number)).into_owned()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = String> {
        (0..self.len()).map(|it| self.text(it))
    }

    /// Sorts the names, so that of equal labels the first in order wins; returns the new number
    /// of each old one.
    pub(crate) fn sort(&mut self) -> Vec<u32> {
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

    /// What stands, or would stand, in the table for a name; its number is not known yet.
    #[inline]
    fn place_of(&self, name: &[u8]) -> Place {
        let key = if name.len() <= SHORT { packed(name) } else { hash(name, self.seed) };
        Place { key, length: u32::try_from(name.len()).unwrap_or(u32::MAX), next: 0 }
    }

    /// Whether a place of the table is the wanted one.
    #[inline]
    fn is(&self, it: Place, wanted: Place, name: &[u8]) -> bool {
        it.next != 0
            && it.key == wanted.key
            && it.length == wanted.length
            && (name.len() <= SHORT || self.bytes(it.next as usize - 1) == name)
    }

    /// The place of a name, or where it would stand.
    #[inline]
    fn probe(&self, wanted: Place, name: &[u8]) -> Result<Place, usize> {
        let mask = self.places.len() - 1;
        let mut at = self.begin(wanted) & mask;
        loop {
            let it = self.places[at];
            if self.is(it, wanted, name) {
                return Ok(it);
            }
            if it.next == 0 {
                return Err(at);
            }
            at = (at + 1) & mask;
        }
    }

    #[cold]
    fn add(&mut self, wanted: Place, name: &[u8], free: usize) -> Place {
        self.bytes.extend_from_slice(name);
        self.ends.push(self.bytes.len());
        let next = u32::try_from(self.len()).unwrap_or(u32::MAX);
        self.places[free] = Place { next, ..wanted };
        if self.places.len() < 2 * self.len() {
            self.grow();
        }
        Place { next, ..wanted }
    }

    fn grow(&mut self) {
        let many = 2 * self.places.len();
        let old = std::mem::replace(&mut self.places, vec![Place::default(); many]);
        for it in old.into_iter().filter(|it| it.next != 0) {
            let mut at = self.begin(it) & (many - 1);
            while self.places[at].next != 0 {
                at = (at + 1) & (many - 1);
            }
            self.places[at] = it;
        }
    }

    /// Where the search for a name begins, before it is cut to the length of the table.
    #[inline]
    fn begin(&self, it: Place) -> usize {
        let mixed = mix(it.key ^ self.seed ^ u64::from(it.length));
        usize::try_from(mixed & u64::from(u32::MAX)).unwrap_or_default()
    }
}

/// At most eight bytes as one word. Names of other lengths may have the same.
fn packed(name: &[u8]) -> u64 {
    let byte = |at: usize| u64::from(name[at]);
    if let (Some(first), Some(last)) = (name.first_chunk::<4>(), name.last_chunk::<4>()) {
        let high = u64::from(u32::from_le_bytes(*last)) << (8 * (name.len() - 4));
        return u64::from(u32::from_le_bytes(*first)) | high;
    }
    match name.len() {
        0 => 0,
        1 => byte(0),
        2 => byte(0) | byte(1) << 8,
        _ => byte(0) | byte(1) << 8 | byte(2) << 16,
    }
}

/// Eight bytes at a time, each mixed in by the two halves of a product.
fn hash(name: &[u8], seed: u64) -> u64 {
    let (whole, _) = name.as_chunks::<8>();
    let mut sum = mix(seed ^ name.len() as u64);
    for it in whole {
        sum = mix(sum ^ u64::from_le_bytes(*it)) ^ seed;
    }
    // The last eight bytes, some of which may have been taken in before.
    let last = name.last_chunk::<8>().map_or(0, |it| u64::from_le_bytes(*it));
    mix(mix(sum ^ last) ^ seed)
}

fn mix(it: u64) -> u64 {
    const ODD: u64 = 0x9e37_79b9_7f4a_7c15;
    let product = u128::from(it) * u128::from(ODD);
    let high = u64::try_from(product >> 64).unwrap_or_default();
    high ^ it.wrapping_mul(ODD)
}
