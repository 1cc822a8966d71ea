//! Numbers and ratings: one value of several, with the bias and the spread of each worker.

use crate::{Fault, Skill};

/// One worker's value of one task.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Value {
    pub task: u32,
    pub worker: u32,
    pub value: f64,
}

/// One number for each task.
#[derive(Debug, Clone, PartialEq)]
pub struct Numbers {
    /// The value and its standard error; none for a task that nobody answered.
    pub values: Vec<Option<(f64, f64)>>,
    /// For each worker, how far they lie above the others on average (`value`), with the spread
    /// around it as `error`.
    pub skills: Vec<Skill>,
}

/// How single values become one, without looking at who gave them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Centre {
    Mean,
    /// The middle value; of two the mean of both.
    Median,
    /// Huber's: like the mean near the middle, like the median far from it.
    Robust,
}

/// Values grouped by task.
fn by_task(tasks: usize, values: &[Value]) -> Result<Vec<Vec<(u32, f64)>>, Fault> {
    if values.is_empty() {
        return Err(Fault::NoLabels);
    }
    let mut groups = vec![Vec::new(); tasks];
    for it in values {
        if !it.value.is_finite() {
            return Err(Fault::OutOfRange);
        }
        let group = groups.get_mut(it.task as usize).ok_or(Fault::OutOfRange)?;
        group.push((it.worker, it.value));
    }
    Ok(groups)
}

/// The centre of each task's values. The standard error is that of a mean of as many values;
/// of one value there is none, and it is infinite.
pub fn centre(
    tasks: usize,
    workers: usize,
    values: &[Value],
    how: Centre,
) -> Result<Numbers, Fault> {
    let groups = by_task(tasks, values)?;
    let one = |group: &Vec<(u32, f64)>| {
        let mut values: Vec<f64> = group.iter().map(|it| it.1).collect();
        let middle = match how {
            Centre::Mean => mean(&values)?,
            Centre::Median => median(&mut values)?,
            Centre::Robust => huber(&mut values)?,
        };
        let n = values.len() as f64;
        let square: f64 = values.iter().map(|it| (it - middle).powi(2)).sum();
        let error = if 1.0 < n { (square / (n - 1.0) / n).sqrt() } else { f64::INFINITY };
        Some((middle, error))
    };
    let values: Vec<Option<(f64, f64)>> = groups.iter().map(one).collect();
    let skills = off(&groups, &values, workers)?;
    Ok(Numbers { values, skills })
}

/// Bias and precision: each worker adds their own bias to the truth, and noise of their own
/// spread. Expectation–maximisation: a task's value is the mean of its values less the biases,
/// weighed by precision; bias and precision are then taken from the differences, with a prior
/// of `strength` observations at no bias and the common spread.
///
/// Source: the Gaussian model of Raykar et al., Learning From Crowds, JMLR 11 (2010), section 4,
/// with a bias for each worker.
pub fn bias_and_precision(
    tasks: usize,
    workers: usize,
    values: &[Value],
    strength: f64,
) -> Result<Numbers, Fault> {
    let groups = by_task(tasks, values)?;
    if values.iter().any(|it| workers <= it.worker as usize) {
        return Err(Fault::OutOfRange);
    }
    let mut bias = vec![0.0; workers];
    let mut precision = vec![1.0; workers];
    let mut found = vec![None; tasks];
    for _ in 0..200 {
        let mut moved: f64 = 0.0;
        for (group, place) in groups.iter().zip(&mut found) {
            let weight: f64 = group.iter().map(|it| precision[it.0 as usize]).sum();
            if weight == 0.0 {
                continue;
            }
            let sum: f64 = group
                .iter()
                .map(|(worker, value)| {
                    precision[*worker as usize] * (value - bias[*worker as usize])
                })
                .sum();
            let next = sum / weight;
            let last = place.map_or(f64::INFINITY, |it: (f64, f64)| it.0);
            moved = moved.max((next - last).abs());
            *place = Some((next, weight.sqrt().recip()));
        }
        let spread = learn(&groups, &found, strength, &mut bias, &mut precision);
        if moved <= 1e-9 * (1.0 + spread) {
            break;
        }
    }
    let skills = off(&groups, &found, workers)?;
    Ok(Numbers { values: found, skills })
}

/// One step on biases and precisions; returns the common spread.
fn learn(
    groups: &[Vec<(u32, f64)>],
    found: &[Option<(f64, f64)>],
    strength: f64,
    bias: &mut [f64],
    precision: &mut [f64],
) -> f64 {
    let mut sums = vec![(0.0, 0.0, 0.0); bias.len()];
    let (mut all, mut square) = (0.0, 0.0);
    let differences = groups.iter().zip(found).flat_map(|(group, found)| {
        let middle = found.map_or(0.0, |it| it.0);
        group.iter().map(move |(worker, value)| (*worker as usize, value - middle))
    });
    for (worker, off) in differences {
        let sum = &mut sums[worker];
        *sum = (sum.0 + 1.0, sum.1 + off, sum.2 + off * off);
        all += 1.0;
        square += off * off;
    }
    // A spread of nothing would make one worker always right.
    let common = (square / all).max(1e-12);
    for (worker, (n, sum, square)) in sums.into_iter().enumerate() {
        bias[worker] = sum / (n + strength);
        let around = square - 2.0 * bias[worker] * sum + n * bias[worker].powi(2);
        precision[worker] = (n + strength) / (around + strength * common);
    }
    common.sqrt()
}

/// How far each worker lies from what was found, on average and around that.
fn off(
    groups: &[Vec<(u32, f64)>],
    found: &[Option<(f64, f64)>],
    workers: usize,
) -> Result<Vec<Skill>, Fault> {
    let mut sums = vec![(0.0, 0.0, 0.0); workers];
    for (group, found) in groups.iter().zip(found) {
        let middle = found.map_or(0.0, |it| it.0);
        for (worker, value) in group {
            let sum = sums.get_mut(*worker as usize).ok_or(Fault::OutOfRange)?;
            let off = value - middle;
            *sum = (sum.0 + 1.0, sum.1 + off, sum.2 + off * off);
        }
    }
    let skill = |(n, sum, square): (f64, f64, f64)| {
        let value = if 0.0 < n { sum / n } else { 0.0 };
        let error = if 0.0 < n { (square / n - value * value).max(0.0).sqrt() } else { 0.0 };
        Skill { value, error, labels: n }
    };
    Ok(sums.into_iter().map(skill).collect())
}

fn mean(values: &[f64]) -> Option<f64> {
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
}

fn median(values: &mut [f64]) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    let half = values.len() / 2;
    let upper = values.get(half).copied()?;
    Some(if values.len() % 2 == 1 { upper } else { f64::midpoint(values[half - 1], upper) })
}

/// Huber's M-estimator with the usual 1.345 and the median deviation as scale.
///
/// Source: Huber, Robust Estimation of a Location Parameter, Annals of Mathematical Statistics
/// 35 (1964).
fn huber(values: &mut [f64]) -> Option<f64> {
    let mut middle = median(values)?;
    let mut away: Vec<f64> = values.iter().map(|it| (it - middle).abs()).collect();
    let reach = 1.345 * 1.4826 * median(&mut away)?;
    if reach == 0.0 {
        return Some(middle);
    }
    for _ in 0..50 {
        let weigh = |it: &f64| (reach / (it - middle).abs().max(reach)).min(1.0);
        let (sum, weight) = values.iter().fold((0.0, 0.0), |(sum, all), it| {
            let weight = weigh(it);
            (sum + weight * it, all + weight)
        });
        let next = sum / weight;
        let moved = (next - middle).abs();
        middle = next;
        if moved < 1e-9 * reach {
            break;
        }
    }
    Some(middle)
}
