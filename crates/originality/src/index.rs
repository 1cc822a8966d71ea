//! An index in memory: which of many texts share most keys with a new one.
//!
//! A posting is eight bytes, half a key and the number of a text. They lie in sorted runs that
//! are merged as they grow (O'Neil and others, *The log-structured merge-tree*, 1996), so that
//! adding costs little and a search is a handful of binary searches.

/// Texts taken of one key; a phrase that more texts have says little about any of them.
const COMMON: usize = 64;
/// Postings that are gathered before they are sorted.
const FRESH: usize = 4_096;

/// Texts by their keys. Texts are small numbers; whoever calls keeps what they stand for.
#[derive(Clone, Debug, Default)]
pub struct Index {
    /// Sorted runs, each less than half as long as the one before.
    runs: Vec<Vec<u64>>,
    fresh: Vec<u64>,
}

impl Index {
    pub fn add(&mut self, text: u32, keys: &[u64]) {
        self.fresh.extend(keys.iter().map(|key| (key & UPPER) | u64::from(text)));
        if self.fresh.len() >= FRESH {
            self.settle();
        }
    }

    /// Sorts what was added last. A search sees it before, too, only a little slower.
    pub fn settle(&mut self) {
        let mut run = std::mem::take(&mut self.fresh);
        run.sort_unstable();
        while self.runs.last().is_some_and(|it| it.len() < 2 * run.len()) {
            let Some(other) = self.runs.pop() else { break };
            run = merged(other, run);
        }
        self.runs.push(run);
    }

    /// The texts that share most, with what they share weighed by its rarity; best first.
    pub fn search(&self, keys: &[u64], most: usize) -> Vec<(u32, u32)> {
        let mut hits: Vec<(u32, u32)> = Vec::new();
        let mut texts: Vec<u32> = Vec::new();
        for key in keys {
            texts.clear();
            for run in &self.runs {
                let (from, to) = (key & UPPER, key | !UPPER);
                let begin = run.partition_point(|it| *it < from);
                let found = run[begin..].iter().take_while(|it| **it <= to);
                texts.extend(found.take(COMMON).map(|it| number(*it)));
            }
            let fresh = self.fresh.iter().filter(|it| *it & UPPER == key & UPPER);
            texts.extend(fresh.take(COMMON).map(|it| number(*it)));
            // A key of one text counts 64, one of sixty texts 2.
            let weight = 64 >> (texts.len().max(1).ilog2()).min(6);
            hits.extend(texts.iter().take(COMMON).map(|text| (*text, weight)));
        }
        let mut best = summed(hits);
        best.sort_unstable_by_key(|(text, weight)| (u32::MAX - weight, *text));
        best.truncate(most);
        best
    }

    /// Bytes that its postings take.
    pub fn bytes(&self) -> usize {
        let runs: usize = self.runs.iter().map(Vec::capacity).sum();
        (runs + self.fresh.capacity()) * size_of::<u64>()
    }
}

/// The half of a key that is kept.
const UPPER: u64 = 0xffff_ffff_0000_0000;

fn number(posting: u64) -> u32 {
    u32::try_from(posting & !UPPER).unwrap_or_default()
}

fn merged(one: Vec<u64>, other: Vec<u64>) -> Vec<u64> {
    let mut all = Vec::with_capacity(one.len() + other.len());
    let mut other = other.into_iter().peekable();
    for it in one {
        while let Some(less) = other.next_if(|less| *less < it) {
            all.push(less);
        }
        all.push(it);
    }
    all.extend(other);
    all
}

fn summed(mut hits: Vec<(u32, u32)>) -> Vec<(u32, u32)> {
    hits.sort_unstable();
    let mut sums: Vec<(u32, u32)> = Vec::new();
    for (text, weight) in hits {
        match sums.last_mut() {
            Some((last, sum)) if *last == text => *sum += weight,
            _ => sums.push((text, weight)),
        }
    }
    sums
}
