//! How like two texts are, without a model that would have to be fetched.

use std::collections::HashMap;

use super::{Answer, words::alike};
use crate::Matrix;

/// A way to compare texts, between 0 and 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Likeness {
    /// One minus the edits of words over the longer text's words.
    Edits,
    /// The cosine between counts of single words and of pairs of neighbours.
    Words,
    /// The cosine between counts of three to five neighbouring letters.
    Letters,
}

impl Likeness {
    /// How like each answer of a task is to each. Costs their pairs, times their length (edits:
    /// the product of their lengths).
    pub(super) fn table(self, answers: &[Answer]) -> Matrix {
        let counts: Vec<Vec<(u32, f64)>> = match self {
            Self::Edits => Vec::new(),
            Self::Words => count(answers.iter().map(pairs)),
            Self::Letters => count(answers.iter().map(letters)),
        };
        let mut table = Matrix::new(answers.len(), answers.len().max(1), 1.0);
        for (at, it) in answers.iter().enumerate() {
            for (place, other) in answers.iter().enumerate().take(at) {
                let like = match self {
                    Self::Edits => alike(&it.words, &other.words),
                    Self::Words | Self::Letters => product(&counts[at], &counts[place]),
                };
                table.row_mut(at)[place] = like;
                table.row_mut(place)[at] = like;
            }
        }
        table
    }
}

/// Single words and pairs of neighbours, the ends counting as neighbours.
fn pairs(it: &Answer) -> Vec<String> {
    let keys: Vec<&str> = it.words.iter().map(|it| &it.key[..]).collect();
    let ends = [&[""], &keys[..], &[""]].concat();
    let pairs = ends.windows(2).map(|it| format!("{} {}", it[0], it[1]));
    pairs.chain(keys.iter().map(ToString::to_string)).collect()
}

fn letters(it: &Answer) -> Vec<String> {
    let keys: Vec<&str> = it.words.iter().map(|it| &it.key[..]).collect();
    let text: Vec<char> = format!(" {} ", keys.join(" ")).chars().collect();
    (3..=5).flat_map(|n| text.windows(n).map(|it| it.iter().collect())).collect()
}

/// Numbered counts of each text, of length 1, in order of the number.
fn count(texts: impl Iterator<Item = Vec<String>>) -> Vec<Vec<(u32, f64)>> {
    let mut numbers: HashMap<String, u32> = HashMap::new();
    let one = |grams: Vec<String>| {
        let mut all = Vec::with_capacity(grams.len());
        for it in grams {
            let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
            all.push(*numbers.entry(it).or_insert(next));
        }
        all.sort_unstable();
        let counted = all.chunk_by(|a, b| a == b).map(|it| (it[0], it.len() as f64));
        let mut counted: Vec<(u32, f64)> = counted.collect();
        let length = counted.iter().map(|it| it.1 * it.1).sum::<f64>().sqrt();
        counted.iter_mut().for_each(|it| it.1 /= length);
        counted
    };
    texts.map(one).collect()
}

fn product(a: &[(u32, f64)], b: &[(u32, f64)]) -> f64 {
    let (mut at, mut sum) = (0, 0.0);
    for (number, value) in a {
        while at < b.len() && b[at].0 < *number {
            at += 1;
        }
        if at < b.len() && b[at].0 == *number {
            sum += value * b[at].1;
        }
    }
    sum.clamp(0.0, 1.0)
}
