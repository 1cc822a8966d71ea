//! Times in buckets: enough for a median and a picture, and never more than 64 rows.
//!
//! A bucket is a quarter octave: four of them double the time. The first begins at one second
//! and takes everything shorter too, the last has no end.

use base::DurationMs;

/// How many buckets there are.
const BUCKETS: i64 = 64;
/// The steps of one octave, in thousandths.
const STEPS: [i64; 4] = [1_000, 1_189, 1_414, 1_682];

/// Where a bucket begins, in milliseconds.
fn edge(bucket: i64) -> i64 {
    let (octave, step) = (bucket.div_euclid(4), bucket.rem_euclid(4));
    STEPS[usize::try_from(step).unwrap_or_default()] << octave.clamp(0, 40)
}

pub(super) fn bucket_of(took: DurationMs) -> i64 {
    (1..BUCKETS).rev().find(|it| edge(*it) <= took).unwrap_or(0)
}

/// The middle of the bucket in which the median lies.
pub(super) fn median(counts: &[(i64, i64)]) -> Option<i64> {
    let total: i64 = counts.iter().map(|it| it.1).sum();
    let mut seen = 0;
    for (bucket, n) in counts {
        seen += n;
        if total <= seen * 2 && 0 < seen {
            return Some(i64::midpoint(edge(*bucket), edge(*bucket + 1)));
        }
    }
    None
}

/// One bar of the picture: whole octaves, from so many milliseconds on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Octave {
    pub from_ms: i64,
    pub answers: i64,
}

/// The buckets as octaves, from the first that has an answer to the last.
pub(super) fn octaves(counts: &[(i64, i64)]) -> Vec<Octave> {
    let of = |it: &(i64, i64)| it.0.div_euclid(4);
    let Some((first, last)) = counts.first().map(of).zip(counts.last().map(of)) else {
        return Vec::new();
    };
    let sum = |octave: i64| counts.iter().filter(|it| of(it) == octave).map(|it| it.1).sum();
    (first..=last).map(|it| Octave { from_ms: edge(it * 4), answers: sum(it) }).collect()
}

#[cfg(test)]
mod tests;
