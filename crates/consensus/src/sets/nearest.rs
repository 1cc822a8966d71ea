//! The set nearest to all: by Jaccard's or Passonneau's distance, with skill.

use super::{Sets, Tags};
use crate::Matrix;

/// How far two sets lie apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Apart {
    /// One minus the common labels over all labels of both.
    Jaccard,
    /// Jaccard's, and further by a third when one holds the other, by two thirds when both have
    /// labels of their own, and full when nothing is common: MASI.
    Masi,
}

/// Rounds of weighing and choosing; they end when no set changes.
const ROUNDS: usize = 30;
/// Prior of a worker's weight, as sets of which half is right.
const PRIOR: f64 = 1.0;

/// For each task the set with the least weighted distance to all that were given; a worker's
/// weight is how near their sets lie to those chosen, and both are found in turn.
///
/// Candidates are the sets that were given, and the set of the labels that weigh more than
/// half. Begins with equal weights and ends when no choice changes, or after 30 rounds; of equal
/// candidates the smaller, then the first in order, wins. Costs, each round, the square of a
/// task's answers times their labels. A task nobody answered has the empty set.
///
/// The posterior is the weighted share of each label, not a probability.
///
/// Source: Passonneau, Measuring Agreement on Set-valued Items (MASI), LREC 2006; choosing by
/// least weighted distance as in Braylan and Lease, Modeling and Aggregation of Complex
/// Annotations via Annotation Distances, WWW 2020.
pub fn nearest_set(sets: &Sets, apart: Apart) -> Tags {
    let mut weights = vec![1.0; sets.workers()];
    let mut chosen: Vec<Vec<u32>> = vec![Vec::new(); sets.tasks()];
    for _ in 0..ROUNDS {
        let choose = |(task, given): (usize, &Vec<(u32, Vec<u32>)>)| match &sets.known[task] {
            Some(known) => known.clone(),
            None => nearest(given, &weights, apart),
        };
        let next: Vec<Vec<u32>> = sets.tasks.iter().enumerate().map(choose).collect();
        let is_settled = next == chosen;
        chosen = next;
        if is_settled {
            break;
        }
        weights = weigh(sets, &chosen, apart);
    }
    let mut shares = Matrix::new(sets.tasks(), sets.classes(), 0.0);
    for (task, given) in sets.tasks.iter().enumerate() {
        votes(given, &weights, shares.row_mut(task));
        if let Some(known) = &sets.known[task] {
            shares.row_mut(task).fill(0.0);
            known.iter().for_each(|it| shares.row_mut(task)[*it as usize] = 1.0);
        }
    }
    Tags::with(sets, shares, chosen, Vec::new())
}

/// How near each worker's sets lie to those chosen, on average.
fn weigh(sets: &Sets, chosen: &[Vec<u32>], apart: Apart) -> Vec<f64> {
    let mut sums = vec![(0.5 * PRIOR, PRIOR); sets.workers()];
    for (given, chosen) in sets.tasks.iter().zip(chosen) {
        for (worker, set) in given {
            let sum = &mut sums[*worker as usize];
            *sum = (sum.0 + 1.0 - apart.between(set, chosen), sum.1 + 1.0);
        }
    }
    sums.into_iter().map(|(sum, all)| sum / all).collect()
}

/// Weighted shares of the labels.
fn votes(given: &[(u32, Vec<u32>)], weights: &[f64], row: &mut [f64]) {
    let all: f64 = given.iter().map(|it| weights[it.0 as usize]).sum();
    if all <= 0.0 {
        return;
    }
    for (worker, set) in given {
        set.iter().for_each(|it| row[*it as usize] += weights[*worker as usize] / all);
    }
    row.iter_mut().for_each(|it| *it = it.min(1.0));
}

fn nearest(given: &[(u32, Vec<u32>)], weights: &[f64], apart: Apart) -> Vec<u32> {
    let all: f64 = given.iter().map(|it| weights[it.0 as usize]).sum();
    let mut labels: Vec<u32> = given.iter().flat_map(|it| it.1.iter().copied()).collect();
    labels.sort_unstable();
    labels.dedup();
    let weight = |label: u32| {
        let with = given.iter().filter(|it| it.1.binary_search(&label).is_ok());
        with.map(|it| weights[it.0 as usize]).sum::<f64>()
    };
    // Sums of the same terms in another order differ in the last digits.
    labels.retain(|it| all * (1.0 + 1e-9) < 2.0 * weight(*it));
    let mut candidates: Vec<&[u32]> = given.iter().map(|it| &it.1[..]).collect();
    candidates.push(&labels);
    candidates.sort_by(|a, b| a.len().cmp(&b.len()).then(a.cmp(b)));
    candidates.dedup();
    let cost = |set: &[u32]| {
        let each = given.iter().map(|it| weights[it.0 as usize] * apart.between(set, &it.1));
        each.sum::<f64>()
    };
    let costs: Vec<f64> = candidates.iter().map(|it| cost(it)).collect();
    let least = costs.iter().copied().fold(f64::INFINITY, f64::min);
    let best = costs.iter().position(|it| *it <= least + 1e-9 * all.max(1.0));
    best.map(|it| candidates[it].to_vec()).unwrap_or_default()
}

impl Apart {
    /// Between 0, the same, and 1, nothing in common. Both sets are in order.
    pub fn between(self, a: &[u32], b: &[u32]) -> f64 {
        let common = a.iter().filter(|it| b.binary_search(it).is_ok()).count();
        let union = a.len() + b.len() - common;
        if union == 0 {
            return 0.0;
        }
        let jaccard = common as f64 / union as f64;
        let factor = match self {
            Self::Jaccard => 1.0,
            Self::Masi if common == union => 1.0,
            Self::Masi if common == a.len().min(b.len()) => 2.0 / 3.0,
            Self::Masi => 1.0 / 3.0,
        };
        1.0 - jaccard * factor
    }
}
