//! A confusion network: texts laid over each other word by word.

use super::{Answer, words::Word};
use crate::Fault;

/// Places in a row; at each some answers have a word, the others nothing.
pub(super) struct Network<'a> {
    pub(super) places: Vec<Place<'a>>,
    /// The weight of all answers so far.
    pub(super) weight: f64,
}

/// What stands at one place.
#[derive(Default)]
pub(super) struct Place<'a> {
    /// Each word that some answer has there: who wrote it, how often by weight.
    pub(super) words: Vec<(&'a Word, f64)>,
    /// The weight of those that have nothing there.
    pub(super) nothing: f64,
}

/// Which way the best alignment goes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Both,
    /// The place stays without a word of this answer.
    Place,
    /// The word gets a place of its own.
    Word,
}

/// A larger table of places and words is refused.
const CELLS: usize = 1 << 26;

impl<'a> Network<'a> {
    /// Lays answers over each other in the order given; each has a weight.
    pub(super) fn of(answers: &[(&'a Answer, f64)]) -> Result<Self, Fault> {
        let mut network = Self { places: Vec::new(), weight: 0.0 };
        for (answer, weight) in answers {
            network.add(&answer.words, *weight)?;
        }
        Ok(network)
    }

    /// The alignment that costs least: a word at a place costs the share of the answers that do
    /// not have it there, a place left out the share of those that have a word there, a word
    /// with a place of its own 1.
    fn add(&mut self, words: &'a [Word], weight: f64) -> Result<(), Fault> {
        let steps = self.align(words)?;
        let mut places = Vec::with_capacity(steps.len());
        let mut old = std::mem::take(&mut self.places).into_iter();
        let mut words = words.iter();
        for step in steps {
            let mut place = match step {
                Step::Word => Place { words: Vec::new(), nothing: self.weight },
                Step::Both | Step::Place => old.next().unwrap_or_default(),
            };
            match (step, words.as_slice().first()) {
                (Step::Both | Step::Word, Some(word)) => {
                    place.words.push((word, weight));
                    words.next();
                }
                _ => place.nothing += weight,
            }
            places.push(place);
        }
        self.places = places;
        self.weight += weight;
        Ok(())
    }

    fn align(&self, words: &[Word]) -> Result<Vec<Step>, Fault> {
        let columns = words.len() + 1;
        if (self.places.len() + 1).checked_mul(columns).is_none_or(|it| CELLS < it) {
            return Err(Fault::TooMany);
        }
        let mut steps = vec![Step::Word; (self.places.len() + 1) * columns];
        let mut above: Vec<f64> = (0..columns).map(|it| it as f64).collect();
        for (row, place) in (1..).zip(&self.places) {
            let left_out = 1.0 - place.nothing / self.weight;
            let mut before = above[0];
            above[0] += left_out;
            steps[row * columns] = Step::Place;
            for (column, word) in (1..).zip(words) {
                let both = before + 1.0 - place.with(&word.key) / self.weight;
                before = above[column];
                let (mut cost, mut step) = (both, Step::Both);
                for (other, way) in
                    [(before + left_out, Step::Place), (above[column - 1] + 1.0, Step::Word)]
                {
                    // Sums of the same terms in another order differ in the last digits.
                    if other < cost - 1e-9 {
                        (cost, step) = (other, way);
                    }
                }
                above[column] = cost;
                steps[row * columns + column] = step;
            }
        }
        let (mut row, mut column) = (self.places.len(), words.len());
        let mut way = Vec::with_capacity(row + column);
        while 0 < row || 0 < column {
            let step = steps[row * columns + column];
            row -= usize::from(step != Step::Word);
            column -= usize::from(step != Step::Place);
            way.push(step);
        }
        way.reverse();
        Ok(way)
    }
}

impl<'a> Place<'a> {
    /// The weight of the answers that have this word.
    fn with(&self, key: &str) -> f64 {
        self.words.iter().filter(|it| it.0.key == key).map(|it| it.1).sum()
    }

    /// What may stand there, most weight first; of equals a word rather than nothing, and then
    /// the first in order. A word is written as most write it.
    pub(super) fn choices(&self) -> Vec<(Option<&'a Word>, f64)> {
        let mut words = self.words.clone();
        words.sort_by(|a, b| (&a.0.key, &a.0.written).cmp(&(&b.0.key, &b.0.written)));
        let mut choices = vec![(None, self.nothing)];
        for same in words.chunk_by(|a, b| a.0.key == b.0.key) {
            let mut best = (same[0].0, 0.0);
            for alike in same.chunk_by(|a, b| a.0 == b.0) {
                let weight: f64 = alike.iter().map(|it| it.1).sum();
                if best.1 + 1e-9 < weight {
                    best = (alike[0].0, weight);
                }
            }
            choices.push((Some(best.0), same.iter().map(|it| it.1).sum()));
        }
        let rounded = |it: f64| (it * 1e9).round();
        choices.sort_by(|a, b| {
            let by_weight = rounded(b.1).total_cmp(&rounded(a.1));
            by_weight.then_with(|| match (a.0, b.0) {
                (Some(a), Some(b)) => a.key.cmp(&b.key),
                (a, b) => b.is_some().cmp(&a.is_some()),
            })
        });
        choices.retain(|it| 0.0 < it.1);
        choices
    }
}
