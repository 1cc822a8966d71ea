//! Who answers together: pairs of workers who give the same wrong answers more often than their
//! mistakes explain.

use std::collections::HashMap;

use crate::{
    Gold, Labels,
    chance::{at_least, benjamini_hochberg},
    labels::Given,
    matrix::argmax,
    others::{Others, by_worker, others},
};

/// What speaks for two workers' answering together. A sign for a person to weigh, no verdict.
#[derive(Debug, Clone, PartialEq)]
pub struct Collusion {
    /// The two workers, the smaller number first.
    pub workers: [u32; 2],
    /// How many tasks both answered.
    pub shared: u32,
    /// In how many of them both gave the same answer that all others find wrong.
    pub together: u32,
    /// In how many that was to be expected.
    pub expected: f64,
    /// How probable so many are for two who do not know of each other.
    pub p_value: f64,
    /// The share of false alarms if every pair with such a p-value or a smaller one is suspected.
    pub q_value: f64,
    /// The tasks of the same wrong answer, first those where it was least to be expected.
    pub tasks: Vec<u32>,
}

impl Collusion {
    /// How many times more often than expected.
    pub fn score(&self) -> f64 {
        f64::from(self.together) / self.expected.max(1e-3)
    }
}

/// Options of [`collusion`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CollusionTest {
    /// Pairs with fewer tasks in common are not judged.
    pub least_shared: u32,
    /// Pairs with fewer wrong answers in common are not judged.
    pub least_together: u32,
    /// So many pairs of answers on the same task are looked at, those of tasks with few answers
    /// first. It bounds the cost where a task has thousands of answers.
    pub most: usize,
    /// How many tasks are named as evidence.
    pub named: usize,
}

impl Default for CollusionTest {
    fn default() -> Self {
        Self { least_shared: 5, least_together: 3, most: 20_000_000, named: 10 }
    }
}

/// The weight of the model against what others answered to the very task, in answers.
const MODEL: f64 = 2.0;

/// Finds pairs who were wrong together; the least probable first.
///
/// The truth of a task is what all others say, without the two voices in question. Two workers who
/// do not know of each other both give the wrong label `l` with probability `r_u(l) · r_v(l)`.
/// Each `r` is the greater of two: what the worker's confusion matrix says (Dawid–Skene), and how
/// often all others give `l` to this very task, for some tasks lead everybody into the same
/// mistake; the latter is scaled by how much more the worker errs than all do. The p-value is the
/// exact tail of the sum of these chances (Poisson's binomial distribution). Since for every task
/// the greater chance counts, it is rather too large than too small. Benjamini and Hochberg's
/// correction counts every pair that could have been judged.
///
/// Pairs are found through their common tasks only; the cost is the sum over tasks of the squared
/// number of answers, and no more than `most`.
pub fn collusion(labels: &Labels, gold: &Gold, options: CollusionTest) -> Vec<Collusion> {
    let search = Search::of(labels, gold);
    let (candidates, pairs) = search.candidates(labels, options);
    let by_worker = by_worker(labels);
    let mut all: Vec<Collusion> = candidates
        .into_iter()
        .map(|pair| {
            let both = shared(&by_worker[pair[0] as usize], &by_worker[pair[1] as usize]);
            search.judge(labels, pair, &both, options.named)
        })
        .filter(|it| {
            options.least_shared <= it.shared && options.least_together.max(1) <= it.together
        })
        .collect();
    let p_values: Vec<f64> = all.iter().map(|it| it.p_value).collect();
    let adjusted = benjamini_hochberg(&p_values, pairs);
    all.iter_mut().zip(adjusted).for_each(|(it, q)| it.q_value = q);
    all.sort_by(|a, b| a.p_value.total_cmp(&b.p_value).then(a.workers.cmp(&b.workers)));
    all
}

/// The tasks that two workers share, each with the label of the one and the other.
fn shared(one: &[(u32, u32)], other: &[(u32, u32)]) -> Vec<(u32, u32, u32)> {
    let mut both = Vec::new();
    let mut rest = other.iter().peekable();
    for (task, label) in one {
        while rest.next_if(|it| it.0 < *task).is_some() {}
        if let Some((_, theirs)) = rest.next_if(|it| it.0 == *task) {
            both.push((*task, *label, *theirs));
        }
    }
    both
}

struct Search {
    others: Others,
    /// How often each worker is wrong, in relation to all.
    errs: Vec<f64>,
    classes: usize,
}

impl Search {
    fn of(labels: &Labels, gold: &Gold) -> Self {
        let others = Others::of(labels, gold);
        let mut truth = vec![0.0; labels.classes()];
        let (mut wrong, mut count) = (vec![0.0; labels.workers()], vec![0.0; labels.workers()]);
        for it in labels.iter() {
            others.without(it.task as usize, &[(it.worker, it.class)], &mut truth);
            wrong[it.worker as usize] += 1.0 - truth[it.class as usize];
            count[it.worker as usize] += 1.0;
        }
        let mean = (wrong.iter().sum::<f64>() / labels.len() as f64).max(0.01);
        // Shrunk toward the mean, as if four more answers had been given as all give them.
        let relative = |(wrong, count): (&f64, &f64)| (wrong + 4.0 * mean) / (count + 4.0) / mean;
        let errs = wrong.iter().zip(&count).map(relative).collect();
        Self { others, errs, classes: labels.classes() }
    }

    /// Pairs with enough common wrong answers, and how many pairs share a task at most.
    fn candidates(&self, labels: &Labels, options: CollusionTest) -> (Vec<[u32; 2]>, usize) {
        let mut order: Vec<(usize, usize)> = labels.per_task().zip(0..).collect();
        order.sort_unstable();
        let given: Vec<&[Given]> = labels.by_task().collect();
        let (mut looked, mut truth) = (0_usize, vec![0.0; self.classes]);
        let mut wrong: HashMap<[u32; 2], u32> = HashMap::new();
        for (answers, task) in order {
            let pairs = answers * answers.saturating_sub(1) / 2;
            if options.most < looked.saturating_add(pairs) {
                break;
            }
            looked += pairs;
            for (place, one) in given[task].iter().enumerate() {
                for other in &given[task][..place] {
                    if one.class != other.class || one.worker == other.worker {
                        continue;
                    }
                    let voices = [(one.worker, one.class), (other.worker, other.class)];
                    self.others.without(task, &voices, &mut truth);
                    if argmax(&truth) != one.class() {
                        let (a, b) = (one.worker, other.worker);
                        *wrong.entry([a.min(b), a.max(b)]).or_default() += 1;
                    }
                }
            }
        }
        let enough = |it: &([u32; 2], u32)| options.least_together.max(1) <= it.1;
        let mut found: Vec<[u32; 2]> = wrong.into_iter().filter(enough).map(|it| it.0).collect();
        found.sort_unstable();
        let all = labels.workers() * labels.workers().saturating_sub(1) / 2;
        (found, looked.min(all))
    }

    fn judge(
        &self,
        labels: &Labels,
        pair: [u32; 2],
        both: &[(u32, u32, u32)],
        named: usize,
    ) -> Collusion {
        let mut truth = vec![0.0; self.classes];
        let mut chances = Vec::with_capacity(both.len());
        let mut wrong = Vec::new();
        for (task, one, other) in both {
            self.others.without(*task as usize, &[(pair[0], *one), (pair[1], *other)], &mut truth);
            let right = argmax(&truth);
            let chance = self.chance(labels.of_task(*task as usize), pair, &truth, right);
            chances.push(chance);
            if one == other && *one as usize != right {
                wrong.push((chance, *task));
            }
        }
        wrong.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        let count = |it: usize| u32::try_from(it).unwrap_or(u32::MAX);
        Collusion {
            workers: pair,
            shared: count(both.len()),
            together: count(wrong.len()),
            expected: chances.iter().sum(),
            p_value: at_least(&chances, wrong.len()),
            q_value: 1.0,
            tasks: wrong.into_iter().take(named).map(|it| it.1).collect(),
        }
    }

    /// How probable it is that both give the same label other than `right`.
    fn chance(&self, given: &[Given], pair: [u32; 2], truth: &[f64], right: usize) -> f64 {
        let model = |worker: u32, label: usize| -> f64 {
            let each = truth.iter().enumerate();
            each.map(|(class, share)| share * self.others.mistake(worker, class, label)).sum()
        };
        let rest = given.iter().filter(|it| !pair.contains(&it.worker));
        let mut said = vec![0.0; self.classes];
        let mut count = 0.0;
        for it in rest {
            said[it.class()] += 1.0;
            count += 1.0;
        }
        let each = |label: usize| -> f64 {
            // Given each possible truth, the two err on their own.
            let together: f64 = (0..self.classes)
                .map(|class| {
                    let both = pair.map(|it| self.others.mistake(it, class, label));
                    truth[class] * both[0] * both[1]
                })
                .sum();
            let usual = f64::midpoint(model(pair[0], label), model(pair[1], label));
            let here = (said[label] + MODEL * usual) / (count + MODEL);
            let popular: f64 =
                pair.map(|it| (here * self.errs[it as usize]).min(1.0)).iter().product();
            together.max(popular)
        };
        let sum: f64 = (0..self.classes).filter(|it| *it != right).map(each).sum();
        sum.min(1.0 - 0.05 / others(self.classes))
    }
}
