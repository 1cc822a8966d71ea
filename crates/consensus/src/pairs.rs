//! Which of two is better: a score for each of many things that were compared in pairs.

use crate::Fault;

/// One worker's choice between two things.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    pub worker: u32,
    pub won: u32,
    pub lost: u32,
}

/// What came out of comparisons.
#[derive(Debug, Clone, PartialEq)]
pub struct Scores {
    /// For each thing the logarithm of its strength; their mean is 0. `a` is preferred to `b`
    /// with probability `σ(score[a] - score[b])`.
    pub scores: Vec<f64>,
    /// For each worker, how probable it is that they choose as most would, between ½ and 1.
    /// Empty for the plain model.
    pub skills: Vec<f64>,
}

impl Scores {
    /// Things from best to worst; of equals the one with the smaller number first.
    pub fn ranking(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.scores.len()).collect();
        order.sort_by(|a, b| self.scores[*b].total_cmp(&self.scores[*a]));
        order
    }
}

/// Half a won and half a lost comparison of each thing with an average one, so that what never
/// lost, or was never compared with the others, still has a score.
const PRIOR: f64 = 0.5;

/// Bradley–Terry: strengths by the minorisation–maximisation of Hunter.
///
/// Source: Hunter, MM Algorithms for Generalized Bradley–Terry Models, Annals of Statistics 32
/// (2004).
pub fn bradley_terry(things: usize, choices: &[Choice]) -> Result<Scores, Fault> {
    let weights = vec![1.0; choices.len()];
    check(things, choices)?;
    Ok(Scores { scores: fit(things, choices, &weights), skills: Vec::new() })
}

/// Noisy Bradley–Terry: a worker follows the strengths with probability `γ`, and else tosses a
/// coin. Expectation–maximisation over who tossed.
///
/// Source: the annotator model of Bugakova et al., Aggregation of Pairwise Comparisons with
/// Reduction of Biases (2019), without its bias terms.
pub fn noisy_bradley_terry(
    things: usize,
    workers: usize,
    choices: &[Choice],
) -> Result<Scores, Fault> {
    check(things, choices)?;
    if choices.iter().any(|it| workers <= it.worker as usize) {
        return Err(Fault::OutOfRange);
    }
    let mut follows = vec![0.8_f64; workers];
    let mut scores = vec![0.0_f64; things];
    for _ in 0..50 {
        let followed: Vec<f64> = choices
            .iter()
            .map(|it| {
                let gap = scores[it.won as usize] - scores[it.lost as usize];
                let follow = follows[it.worker as usize] / (1.0 + (-gap).exp());
                let toss = (1.0 - follows[it.worker as usize]) / 2.0;
                follow / (follow + toss)
            })
            .collect();
        let next = fit(things, choices, &followed);
        let mut sums = vec![(1.0, 1.25); workers];
        for (it, weight) in choices.iter().zip(&followed) {
            let sum = &mut sums[it.worker as usize];
            *sum = (sum.0 + weight, sum.1 + 1.0);
        }
        follows = sums.into_iter().map(|(sum, all)| sum / all).collect();
        let moved = next.iter().zip(&scores).map(|(a, b)| (a - b).abs()).fold(0.0, f64::max);
        scores = next;
        if moved < 1e-6 {
            break;
        }
    }
    let skills = follows.into_iter().map(|it| f64::midpoint(1.0, it)).collect();
    Ok(Scores { scores, skills })
}

fn check(things: usize, choices: &[Choice]) -> Result<(), Fault> {
    if choices.is_empty() {
        return Err(Fault::NoLabels);
    }
    let is_known = |it: &Choice| (it.won.max(it.lost) as usize) < things && it.won != it.lost;
    if choices.iter().all(is_known) { Ok(()) } else { Err(Fault::OutOfRange) }
}

/// Strengths when each choice counts as much as its weight.
fn fit(things: usize, choices: &[Choice], weights: &[f64]) -> Vec<f64> {
    let mut wins = vec![PRIOR; things];
    for (it, weight) in choices.iter().zip(weights) {
        wins[it.won as usize] += weight;
    }
    let mut strength = vec![1.0_f64; things];
    for _ in 0..1_000 {
        // The average thing has strength 1.
        let mut met: Vec<f64> = strength.iter().map(|it| 2.0 * PRIOR / (it + 1.0)).collect();
        for (it, weight) in choices.iter().zip(weights) {
            let (won, lost) = (it.won as usize, it.lost as usize);
            let share = weight / (strength[won] + strength[lost]);
            met[won] += share;
            met[lost] += share;
        }
        let mut moved: f64 = 0.0;
        for ((strength, wins), met) in strength.iter_mut().zip(&wins).zip(met) {
            let next = wins / met;
            moved = moved.max((next / *strength).ln().abs());
            *strength = next;
        }
        if moved < 1e-8 {
            break;
        }
    }
    let scores: Vec<f64> = strength.into_iter().map(f64::ln).collect();
    let mean = scores.iter().sum::<f64>() / things.max(1) as f64;
    scores.into_iter().map(|it| it - mean).collect()
}
