//! How far workers agree beyond chance.

use crate::{Labels, labels::Given};

/// How far two values lie apart, for [`krippendorff`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// Values are names: the same or not.
    Nominal,
    /// Values have an order: the number of values between them counts.
    Ordinal,
    /// Differences count.
    Interval,
    /// Differences in relation to size count; values are not below zero.
    Ratio,
}

/// Krippendorff's α for classes as names: 1 is full agreement, 0 is chance.
///
/// None when fewer than two labels can be compared. When all labels are the same, 1.
///
/// Source: Krippendorff, Content Analysis, 2nd edition (2004), chapter 11: `1 - Do / De` over
/// the coincidences of pairs of labels on the same task.
pub fn krippendorff_nominal(labels: &Labels) -> Option<f64> {
    let mut sums = vec![0.0; labels.classes()];
    let (mut compared, mut apart) = (0.0, 0.0);
    let mut counts = vec![0.0; labels.classes()];
    for given in labels.by_task().filter(|it| 1 < it.len()) {
        let n = given.len() as f64;
        count(given, &mut counts);
        let same: f64 = counts.iter().map(|it| it * (it - 1.0)).sum();
        apart += (n * (n - 1.0) - same) / (n - 1.0);
        compared += n;
        sums.iter_mut().zip(&counts).for_each(|(sum, it)| *sum += it);
    }
    let same: f64 = sums.iter().map(|it| it * (it - 1.0)).sum();
    of_parts(compared, apart, compared * (compared - 1.0) - same)
}

/// Krippendorff's α for values, each task's in a list of their own; see [`Level`].
///
/// Costs the number of different values squared.
pub fn krippendorff(tasks: &[Vec<f64>], level: Level) -> Option<f64> {
    let mut values: Vec<f64> = tasks.iter().flatten().copied().collect();
    values.sort_by(f64::total_cmp);
    values.dedup();
    let place = |value: &f64| values.partition_point(|it| it < value);
    let mut totals = vec![0.0; values.len()];
    for task in tasks.iter().filter(|it| 1 < it.len()) {
        task.iter().for_each(|it| totals[place(it)] += 1.0);
    }
    let apart = distances(&values, &totals, level);
    let compared: f64 = totals.iter().sum();
    let mut seen = 0.0;
    for task in tasks.iter().filter(|it| 1 < it.len()) {
        let pairs = task.iter().enumerate();
        let sum: f64 = pairs
            .flat_map(|(at, a)| task[..at].iter().map(move |b| (a, b)))
            .map(|(a, b)| 2.0 * apart(place(a), place(b)))
            .sum();
        seen += sum / (task.len() as f64 - 1.0);
    }
    let mut expected = 0.0;
    for a in 0..values.len() {
        for b in 0..a {
            expected += 2.0 * totals[a] * totals[b] * apart(a, b);
        }
    }
    of_parts(compared, seen, expected)
}

/// α of the number of compared values and of the sums of distances, seen and by chance.
fn of_parts(compared: f64, seen: f64, expected: f64) -> Option<f64> {
    if compared < 2.0 {
        return None;
    }
    if expected == 0.0 {
        return Some(1.0);
    }
    Some(1.0 - (compared - 1.0) * seen / expected)
}

/// The squared distance between the values at two places.
fn distances(values: &[f64], totals: &[f64], level: Level) -> impl Fn(usize, usize) -> f64 {
    let mut below = vec![0.0];
    for total in totals {
        below.push(below[below.len() - 1] + total);
    }
    let (values, totals) = (values.to_vec(), totals.to_vec());
    move |a, b| {
        let (low, high) = (a.min(b), a.max(b));
        let far = match level {
            _ if low == high => 0.0,
            Level::Nominal => 1.0,
            Level::Ordinal => {
                let between = below[high + 1] - below[low];
                between - f64::midpoint(totals[low], totals[high])
            }
            Level::Interval => values[high] - values[low],
            Level::Ratio => {
                let sum = values[high] + values[low];
                if sum == 0.0 { 0.0 } else { (values[high] - values[low]) / sum }
            }
        };
        far * far
    }
}

/// Fleiss' κ; none unless every labelled task has the same number of labels, two or more.
///
/// Source: Fleiss, Measuring Nominal Scale Agreement Among Many Raters, Psychological Bulletin
/// 76 (1971).
pub fn fleiss(labels: &Labels) -> Option<f64> {
    let each = labels.by_task().map(<[Given]>::len).find(|it| 0 < *it)?;
    if each < 2 || labels.by_task().any(|it| !it.is_empty() && it.len() != each) {
        return None;
    }
    let n = each as f64;
    let mut sums = vec![0.0; labels.classes()];
    let mut counts = vec![0.0; labels.classes()];
    let (mut tasks, mut agreed) = (0.0, 0.0);
    for given in labels.by_task().filter(|it| !it.is_empty()) {
        count(given, &mut counts);
        agreed += counts.iter().map(|it| it * (it - 1.0)).sum::<f64>() / (n * (n - 1.0));
        sums.iter_mut().zip(&counts).for_each(|(sum, it)| *sum += it);
        tasks += 1.0;
    }
    let by_chance: f64 = sums.iter().map(|it| (it / (tasks * n)).powi(2)).sum();
    Some(beyond(agreed / tasks, by_chance))
}

/// Cohen's κ of two workers over the tasks that both labelled; none when there is no such task.
///
/// Source: Cohen, A Coefficient of Agreement for Nominal Scales, Educational and Psychological
/// Measurement 20 (1960).
pub fn cohen(labels: &Labels, one: u32, other: u32) -> Option<f64> {
    let mut shares = vec![(0.0, 0.0); labels.classes()];
    let (mut tasks, mut agreed) = (0.0, 0.0);
    for given in labels.by_task() {
        let of = |worker: u32| given.iter().find(|it| it.worker == worker);
        let Some((a, b)) = of(one).zip(of(other)) else { continue };
        tasks += 1.0;
        agreed += f64::from(u8::from(a.class == b.class));
        shares[a.class()].0 += 1.0;
        shares[b.class()].1 += 1.0;
    }
    if tasks == 0.0 {
        return None;
    }
    let by_chance: f64 = shares.iter().map(|it| it.0 * it.1 / (tasks * tasks)).sum();
    Some(beyond(agreed / tasks, by_chance))
}

/// The entropy of each task's labels in bits: 0 when all are the same; none without labels.
pub fn entropy(labels: &Labels) -> Vec<Option<f64>> {
    let mut counts = vec![0.0; labels.classes()];
    let of = |given: &[Given]| {
        if given.is_empty() {
            return None;
        }
        count(given, &mut counts);
        let shares = counts.iter().filter(|it| 0.0 < **it).map(|it| it / given.len() as f64);
        Some(shares.map(|it| -it * it.log2()).sum())
    };
    labels.by_task().map(of).collect()
}

fn beyond(seen: f64, by_chance: f64) -> f64 {
    if by_chance < 1.0 { (seen - by_chance) / (1.0 - by_chance) } else { 1.0 }
}

fn count(given: &[Given], counts: &mut [f64]) {
    counts.fill(0.0);
    given.iter().for_each(|it| counts[it.class()] += 1.0);
}
