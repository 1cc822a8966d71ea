//! Straight lines: the same answer again and again, or a pattern, without regard to the task.

use crate::chance::normal_tail;

/// What stands out in a worker's answers in the order in which they were given.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Lines {
    /// The longest run of one answer: where it begins and how long it is.
    pub begins: usize,
    pub longest: usize,
    /// Number of runs of equal answers.
    pub runs: usize,
    /// How probable so long a run, or so unusual a number of runs, is for the same answers in an
    /// order that has nothing to do with them.
    pub p_value: f64,
}

/// Judges the order of one worker's answers; none where there are fewer than two.
///
/// The answers themselves are not judged: always the same answer has only one order, and is a case
/// for [`spam`](crate::spam). Where the tasks themselves come in an order by their truth, honest
/// answers run too; so mix tasks before showing them, or do not ask this.
///
/// Given how often each answer occurs, every order is equally probable. The p-value is twice the
/// smaller of two: the expected number of runs as long as the longest (which is never less than
/// the probability of one), and the two-sided normal tail of the number of runs, whose mean and
/// variance are `(n(n+1) - Σc²)/n` and `(Σc²(Σc² + n(n+1)) - 2nΣc³ - n³) / (n²(n-1))`.
///
/// Source: Mood, The Distribution Theory of Runs, Annals of Mathematical Statistics 11 (1940).
pub fn straight_lines(answers: &[u32]) -> Option<Lines> {
    if answers.len() < 2 {
        return None;
    }
    let (mut at, mut runs, mut begins, mut longest) = (0, 0, 0, 0);
    for run in answers.chunk_by(|a, b| a == b) {
        if longest < run.len() {
            (begins, longest) = (at, run.len());
        }
        runs += 1;
        at += run.len();
    }
    let mut sorted = answers.to_vec();
    sorted.sort_unstable();
    let counts: Vec<f64> = sorted.chunk_by(|a, b| a == b).map(|it| it.len() as f64).collect();
    let n = answers.len() as f64;
    let few = of_length(&counts, n, longest);
    let odd = of_number(&counts, n, runs as f64);
    Some(Lines { begins, longest, runs, p_value: (2.0 * few.min(odd)).min(1.0) })
}

/// The expected number of runs of this length or more: one at the beginning, or after another
/// answer.
fn of_length(counts: &[f64], n: f64, length: usize) -> f64 {
    let r = length as f64;
    let mut sum = 0.0;
    for count in counts.iter().filter(|it| r <= **it) {
        let mut all = 1.0;
        let mut step = 0.0;
        while step < r {
            all *= (count - step) / (n - step);
            step += 1.0;
        }
        // `n - r` places later, each after another answer with probability `(n - c) / (n - r)`.
        sum += all * (1.0 + (n - count));
    }
    sum.min(1.0)
}

fn of_number(counts: &[f64], n: f64, runs: f64) -> f64 {
    let squares: f64 = counts.iter().map(|it| it * it).sum();
    let cubes: f64 = counts.iter().map(|it| it * it * it).sum();
    let mean = (n * (n + 1.0) - squares) / n;
    let top = squares * (squares + n * (n + 1.0)) - 2.0 * n * cubes - n * n * n;
    let variance = top / (n * n * (n - 1.0));
    // Of few answers the number of runs is far from normal.
    if variance < 1.0 || n < 10.0 {
        return 1.0;
    }
    2.0 * normal_tail(((runs - mean).abs() - 0.5).max(0.0) / variance.sqrt())
}
