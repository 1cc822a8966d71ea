//! Lays two texts side by side.
//!
//! Equal runs are found as in greedy string tiling (Wise 1993) with hashed seeds, from left to
//! right: at each word of ours the longest run of theirs that begins with the same seed. Runs
//! that follow each other closely in both texts are one passage, and what lies between them is
//! aligned word by word (seed, extend, join: Sánchez-Pérez, Sidorov, Gelbukh, *The winning
//! approach to text alignment for text reuse detection at PAN 2014*). A seed is tried in at most
//! [`PLACES`] places, so that the cost is linear: 1 MB of one word costs what 1 MB of prose costs.

use crate::{
    keys::{hash, likeness},
    overlap::{Kind, Overlap, Passage, Tile},
    passage::{Joined, Run, join},
    text::{Text, Unit},
};

/// Places of theirs at which one seed is tried.
const PLACES: usize = 16;

/// What is compared, and what is little.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Grain {
    /// Units of a seed.
    pub(crate) seed: usize,
    /// Units that may stand between two runs of a passage.
    pub(crate) gap: usize,
    /// Equal units of the smallest passage.
    pub(crate) least: usize,
    /// What a changed unit takes from what an equal one adds, as in a local alignment (Smith,
    /// Waterman 1981): phrases that everybody uses, strewn over other words, are no passage.
    pub(crate) change: f64,
    /// Units between two passages that count as changed rather than as new.
    pub(crate) hole: usize,
}

const WORDS: Grain = Grain { seed: 3, gap: 12, least: 8, change: 0.7, hole: 24 };
const LETTERS: Grain = Grain { seed: 8, gap: 16, least: 48, change: 1.0, hole: 120 };

/// Below this part copied, the letters are looked at too.
const DOUBTFUL: f64 = 0.5;
/// As alike as this are the letters of texts that are related.
const RELATED: f64 = 0.2;

/// What `ours` shares with `theirs`: 1 for a text that is wholly in the other, 0 where they have
/// no passage in common. What ours has of theirs need not be what theirs has of ours.
pub fn compare(ours: &Text, theirs: &Text) -> Overlap {
    let by_words = aligned(&ours.words, &theirs.words, WORDS);
    if by_words.copied >= DOUBTFUL {
        return by_words;
    }
    let related = ours.signature().zip(theirs.signature());
    if related.is_none_or(|(ours, theirs)| likeness(&ours, &theirs) < RELATED) {
        return by_words;
    }
    let by_letters = aligned(&ours.letters, &theirs.letters, LETTERS);
    if by_letters.copied > by_words.copied { by_letters } else { by_words }
}

fn aligned(ours: &[Unit], theirs: &[Unit], grain: Grain) -> Overlap {
    if ours.is_empty() || theirs.is_empty() {
        return Overlap::default();
    }
    let passages = join(ours, theirs, &runs(ours, theirs, grain.seed), grain);
    let covered: usize = passages.iter().map(Joined::length).sum();
    if covered == 0 {
        return Overlap::default();
    }
    let equal: usize = passages.iter().map(Joined::equal).sum();
    let changed: usize = passages.iter().map(Joined::changed).sum();
    let holes = passages.windows(2).map(|it| it[1].ours().start - it[0].ours().end);
    let changed = changed + holes.filter(|it| *it <= grain.hole).sum::<usize>();
    Overlap {
        copied: covered as f64 / ours.len() as f64,
        kind: Some(Kind::of(equal as f64 / (equal + changed) as f64)),
        passages: passages.iter().map(|it| placed(it, ours, theirs)).collect(),
    }
}

fn runs(ours: &[Unit], theirs: &[Unit], seed: usize) -> Vec<Run> {
    let seed = seed.min(ours.len()).min(theirs.len());
    let mut seeds: Vec<(u64, usize)> =
        theirs.windows(seed).enumerate().map(|(at, it)| (hash(it), at)).collect();
    seeds.sort_unstable();
    let mut runs: Vec<Run> = Vec::new();
    let mut at = 0;
    while at + seed <= ours.len() {
        let wanted = hash(&ours[at..at + seed]);
        let first = seeds.partition_point(|(hash, _)| *hash < wanted);
        let places = seeds[first..].iter().take_while(|(hash, _)| *hash == wanted).take(PLACES);
        // Of runs of one length, the one that goes on where the last one ended.
        let after = runs.last().map_or(0, |it| it.theirs + it.length);
        let longest = places
            .map(|(_, there)| (equal(&ours[at..], &theirs[*there..]), *there))
            .max_by_key(|(length, there)| (*length, *there >= after, usize::MAX - *there));
        match longest {
            Some((length, there)) if length >= seed => {
                runs.push(Run { ours: at, theirs: there, length });
                at += length;
            }
            _ => at += 1,
        }
    }
    runs
}

fn equal(ours: &[Unit], theirs: &[Unit]) -> usize {
    ours.iter().zip(theirs).take_while(|(one, other)| one.symbol == other.symbol).count()
}

fn placed(it: &Joined, ours: &[Unit], theirs: &[Unit]) -> Passage {
    let bytes = |units: &[Unit]| match (units.first(), units.last()) {
        (Some(first), Some(last)) => first.start as usize..last.end as usize,
        _ => 0..0,
    };
    let tile = |run: &Run| Tile {
        ours: bytes(&ours[run.ours..run.ours + run.length]),
        theirs: bytes(&theirs[run.theirs..run.theirs + run.length]),
    };
    let tiles: Vec<Tile> = it.runs().iter().map(tile).collect();
    Passage {
        ours: bytes(&ours[it.ours()]),
        theirs: bytes(&theirs[it.theirs()]),
        equal: it.equal() as f64 / it.length() as f64,
        tiles,
    }
}
