//! A text as it is compared: its words and letters, each with the place where it stands.

use crate::fold::{Role, fold, is_latin, role};

/// Letters that are read; what stands behind them is not compared.
pub const MOST_LETTERS: usize = 1_000_000;

/// Bytes that are read at most, so that what cannot be seen has an end, too.
const MOST_BYTES: usize = 16 << 20;

/// A word or a letter: a number that is the same for what reads the same, and its place in the
/// text, in bytes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Unit {
    pub(crate) symbol: u64,
    pub(crate) start: u32,
    pub(crate) end: u32,
}

/// A text that was read once and can be compared often.
#[derive(Clone, Debug, Default)]
pub struct Text {
    pub(crate) words: Vec<Unit>,
    pub(crate) letters: Vec<Unit>,
}

impl Text {
    pub fn read(text: &str) -> Self {
        let latin = is_latin(text);
        let mut read = Self::default();
        let mut word: Option<Unit> = None;
        for (at, it) in text.char_indices() {
            if read.letters.len() >= MOST_LETTERS || at >= MOST_BYTES {
                break;
            }
            let role = role(it);
            if role == Role::Nothing {
                continue;
            }
            if role != Role::Letter {
                read.words.extend(word.take().map(done));
            }
            if role == Role::Gap {
                continue;
            }
            let (start, end) = (short(at), short(at + it.len_utf8()));
            let grown = word.get_or_insert(Unit { symbol: BASIS, start, end });
            grown.end = end;
            fold(it, latin, |letter| {
                let symbol = u64::from(letter);
                grown.symbol = (grown.symbol ^ symbol).wrapping_mul(PRIME);
                read.letters.push(Unit { symbol, start, end });
            });
            if role == Role::Word {
                read.words.extend(word.take().map(done));
            }
        }
        read.words.extend(word.map(done));
        read
    }

    /// How many words it has. A few words are alike by chance: who judges people should ask
    /// for some more.
    pub fn words(&self) -> usize {
        self.words.len()
    }
}

fn done(it: Unit) -> Unit {
    Unit { symbol: mix(it.symbol), ..it }
}

fn short(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

// FNV-1a (Fowler, Noll, Vo; public domain), letter by letter.
const BASIS: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0000_0100_0000_01b3;

/// The last steps of SplitMix64 (Steele, Lea, Flood 2014): every bit depends on every bit.
pub(crate) fn mix(it: u64) -> u64 {
    let it = it.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let it = (it ^ (it >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let it = (it ^ (it >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    it ^ (it >> 31)
}
