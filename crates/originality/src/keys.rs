//! Keys: numbers of which two texts that share a passage have some in common.
//!
//! Most are the smallest hash of every window of word shingles, which is winnowing (Schleimer,
//! Wilkerson, Aiken, *Winnowing: local algorithms for document fingerprinting*, SIGMOD 2003):
//! whatever the rest of the texts, an equal run of [`SHINGLE`] + [`WINDOW`] − 1 = 12 words gives
//! both a key in common. The others are bands of a `MinHash` (Broder 1997; bands as in Leskovec,
//! Rajaraman, Ullman, *Mining of Massive Datasets*, chapter 3) over shingles of letters, spaces
//! left out: they find a text whose every word was touched a little.

use std::collections::VecDeque;

use crate::text::{Text, Unit, mix};

/// Rises when the same text would get other keys; keys that were stored before are then stale.
pub const KEYS_VERSION: i64 = 1;

/// A text has at most so many keys; of more, the smallest are kept, the same ones in every text.
pub const MOST_KEYS: usize = 512;

/// Words in a shingle.
const SHINGLE: usize = 3;
/// Shingles in a window.
const WINDOW: usize = 10;

/// Letters in a shingle of letters.
const LETTERS: usize = 8;
const BANDS: usize = 8;
const ROWS: usize = 4;
const HASHES: usize = BANDS * ROWS;

/// The smallest values of many hashes over the shingles of letters: two texts agree in as many
/// of them as they have shingles in common.
pub(crate) type Signature = [u32; HASHES];

impl Text {
    /// The keys, sorted, each once. A text without a word has none.
    pub fn keys(&self) -> Vec<u64> {
        let mut keys = windows(&self.words);
        if let Some(signature) = self.signature() {
            keys.extend(bands(&signature));
        }
        keys.sort_unstable();
        keys.dedup();
        keys.truncate(MOST_KEYS);
        keys
    }

    pub(crate) fn signature(&self) -> Option<Signature> {
        if self.letters.is_empty() {
            return None;
        }
        let mut least = [u32::MAX; HASHES];
        let length = LETTERS.min(self.letters.len());
        for shingle in self.letters.windows(length) {
            let hash = hash(shingle);
            // Two halves of one number make the many hashes (Kirsch, Mitzenmacher 2006).
            let (mut value, step) = (low(hash), low(hash >> 32) | 1);
            for slot in &mut least {
                let mixed = value ^ (value >> 15);
                *slot = (*slot).min(mixed.wrapping_mul(0x2c1b_3c6d));
                value = value.wrapping_add(step);
            }
        }
        Some(least)
    }
}

/// The part of the shingles of letters that both texts have, estimated; the same both ways.
pub(crate) fn likeness(one: &Signature, other: &Signature) -> f64 {
    let alike = one.iter().zip(other).filter(|(one, other)| one == other).count();
    alike as f64 / HASHES as f64
}

/// The smallest hash of each window, by a queue that only grows (each shingle enters and leaves
/// it once).
fn windows(words: &[Unit]) -> Vec<u64> {
    let mut keys = Vec::with_capacity(words.len() / 4 + BANDS + 1);
    if words.is_empty() {
        return keys;
    }
    let hashes: Vec<u64> = words.windows(SHINGLE.min(words.len())).map(hash).collect();
    let mut rising: VecDeque<(usize, u64)> = VecDeque::new();
    for (at, hash) in hashes.iter().copied().enumerate() {
        while rising.back().is_some_and(|(_, it)| *it >= hash) {
            rising.pop_back();
        }
        rising.push_back((at, hash));
        if rising.front().is_some_and(|(first, _)| first + WINDOW <= at) {
            rising.pop_front();
        }
        if at + 1 >= WINDOW.min(hashes.len()) {
            keys.extend(rising.front().map(|(_, it)| *it).filter(|it| keys.last() != Some(it)));
        }
    }
    keys
}

fn bands(signature: &Signature) -> impl Iterator<Item = u64> {
    signature
        .chunks(ROWS)
        .zip(0_u64..)
        .map(|(rows, band)| rows.iter().fold(mix(band), |key, row| mix(key ^ u64::from(*row))))
}

/// One number of several units in their order.
pub(crate) fn hash(units: &[Unit]) -> u64 {
    let sum = units.iter().fold(0_u64, |sum, it| {
        sum.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(it.symbol).rotate_left(17)
    });
    mix(sum)
}

fn low(it: u64) -> u32 {
    u32::try_from(it & 0xffff_ffff).unwrap_or_default()
}
