//! The answer nearest to all: by weight of the workers, and of each answer.

use super::{Answer, Likeness, Texts, Wording, Wordings};
use crate::{
    Matrix, Skill,
    matrix::{argmax, normalise},
};

/// Options of [`nearest_text`].
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Nearest {
    pub likeness: Likeness,
    pub trust: Trust,
    pub iterations: usize,
    /// Ends when no worker's weight moves by more than this part of itself.
    pub tolerance: f64,
}

/// Who counts how much.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trust {
    /// Everybody the same: the medoid.
    Even,
    /// Each worker by how near their answers lie to the centres: RASA.
    Workers,
    /// Each worker, and each answer by how like it is to the others of its task: HRRASA.
    Answers,
}

impl Default for Nearest {
    fn default() -> Self {
        let (likeness, trust) = (Likeness::Edits, Trust::Workers);
        Self { likeness, trust, iterations: 20, tolerance: 1e-6 }
    }
}

/// Distances are at least this, so that who always agrees does not count without end.
const NEAR: f64 = 0.01;

/// For each task the answer that lies nearest to the weighted centre of all its answers.
///
/// With a likeness `k` as the product of two texts, the centre `c = Σ a·x` (weights `a` that sum
/// to 1) lies `k(x, x) - 2 Σ a·k(x, ·) + ΣΣ a·a·k` from `x`, squared; no text is turned into
/// numbers that a model would have to know. A worker of `n` answers weighs `χ²(n) / Σ d²`, with
/// the quantile of χ² below which 2.5 of 100 lie (by Wilson and Hilferty), so that few answers
/// count less; under [`Trust::Answers`] times how like the answer is to the others, on average.
/// Begins with equal weights. Costs the pairs of answers in a task once, compared as the
/// likeness says, and each iteration the pairs again.
///
/// Source: Li and Fukumoto, A Dataset of Crowdsourced Word Sequences: Collections and Answer
/// Aggregation for Ground Truth Creation, AnnoNLP 2019 (RASA); Li, Crowdsourced Text Sequence
/// Aggregation Based on Hybrid Reliability and Representation, SIGIR 2020 (HRRASA).
pub fn nearest_text(texts: &Texts, options: Nearest) -> Wordings {
    let tables: Vec<Matrix> = texts.tasks.iter().map(|it| options.likeness.table(it)).collect();
    let mut weights = vec![1.0; texts.workers];
    let steps = if options.trust == Trust::Even { 0 } else { options.iterations };
    for _ in 0..steps {
        let mut sums = vec![(0.0, 0.0); texts.workers];
        for (answers, table) in texts.tasks.iter().zip(&tables) {
            let shares = shares(answers, table, &weights, options.trust);
            for (it, distance) in answers.iter().zip(distances(table, &shares)) {
                let sum = &mut sums[it.worker as usize];
                *sum = (sum.0 + 1.0, sum.1 + distance);
            }
        }
        let weigh = |(n, sum): &(f64, f64)| if 0.0 < *n { chi_square(*n) / sum } else { 0.0 };
        let next: Vec<f64> = sums.iter().map(weigh).collect();
        let moved = next.iter().zip(&weights).map(|(a, b)| (a - b).abs() / b.max(1e-9));
        let moved = moved.fold(0.0, f64::max);
        weights = next;
        if moved < options.tolerance {
            break;
        }
    }
    choose(texts, &tables, &weights, options.trust)
}

/// The weights of a task's answers; they sum to 1.
fn shares(answers: &[Answer], table: &Matrix, weights: &[f64], trust: Trust) -> Vec<f64> {
    let others = (answers.len() as f64 - 1.0).max(1.0);
    let share = |(it, row): (&Answer, &[f64])| {
        // An answer is like itself, which says nothing.
        let like = (row.iter().sum::<f64>() - 1.0).max(0.0) / others;
        let own = if trust == Trust::Answers { like.max(1e-3) } else { 1.0 };
        own * weights[it.worker as usize]
    };
    let mut shares: Vec<f64> = answers.iter().zip(table.rows()).map(share).collect();
    normalise(&mut shares);
    shares
}

/// How far each answer lies from the centre, squared.
fn distances(table: &Matrix, shares: &[f64]) -> Vec<f64> {
    let product = |row: &[f64]| row.iter().zip(shares).map(|(it, share)| it * share).sum::<f64>();
    let near: Vec<f64> = table.rows().map(product).collect();
    let centre = product(&near);
    near.into_iter().map(|it| (1.0 - 2.0 * it + centre).max(NEAR)).collect()
}

fn choose(texts: &Texts, tables: &[Matrix], weights: &[f64], trust: Trust) -> Wordings {
    let mut sums = vec![(0.0, 0.0, 0.0); texts.workers];
    let mut found = Vec::with_capacity(tables.len());
    for (answers, table) in texts.tasks.iter().zip(tables) {
        let shares = shares(answers, table, weights, trust);
        // Rounded, because sums of the same terms in another order differ in the last digits.
        let near = distances(table, &shares).into_iter().map(|it| -(it * 1e9).round());
        let near: Vec<f64> = near.collect();
        if answers.is_empty() {
            found.push(None);
            continue;
        }
        let best = argmax(&near);
        for (it, like) in answers.iter().zip(table.row(best)) {
            let sum = &mut sums[it.worker as usize];
            *sum = (sum.0 + like, sum.1 + like * like, sum.2 + 1.0);
        }
        found.push(Some(wording(answers, &shares, &answers[best].text)));
    }
    let skills = sums.into_iter().map(|it| Skill::mean(it.0, it.1, it.2)).collect();
    Wordings { texts: found, skills }
}

/// Equal answers stand together; they are in order of the text.
fn wording(answers: &[Answer], shares: &[f64], text: &str) -> Wording {
    let mut all: Vec<(String, f64)> = Vec::new();
    for (it, share) in answers.iter().zip(shares) {
        match all.last_mut().filter(|last| last.0 == it.text) {
            Some(last) => last.1 += share,
            None => all.push((it.text.clone(), *share)),
        }
    }
    let confidence = all.iter().find(|it| it.0 == text).map_or(0.0, |it| it.1.min(1.0));
    all.sort_by(|a, b| (b.0 == text).cmp(&(a.0 == text)).then(b.1.total_cmp(&a.1)));
    Wording { text: text.to_owned(), confidence, places: vec![all] }
}

/// The 0.025 quantile of χ² with `n` degrees of freedom, by the cube of a normal.
fn chi_square(n: f64) -> f64 {
    let part = 2.0 / (9.0 * n);
    n * (1.0 - part - 1.96 * part.sqrt()).max(0.05).powi(3)
}
