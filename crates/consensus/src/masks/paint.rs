//! Which pixels belong: by majority, and by a model of the workers.

use super::{Mask, Masks, Painter, Pictures, patches::Patches};
use crate::{
    Coins, Skill,
    coins::{Item, Questions, answer},
};

/// A pixel belongs when more than half of the masks of its task say so.
///
/// Costs the runs of all masks times the masks that lie over each other.
pub fn majority_mask(masks: &Masks) -> Pictures {
    let (questions, patches) = ask(masks);
    let share = |it: &Item| it.yes.len() as f64 / questions.raters[it.group as usize].len() as f64;
    let shares: Vec<f64> = questions.items.iter().map(share).collect();
    paint(masks, &questions, &patches, &shares, Vec::new())
}

/// Simultaneous truth and performance level estimation: each worker paints a pixel that belongs
/// with one probability, and one that does not with another (or, with one coin, is right with
/// one probability); each task has its own share of pixels that belong.
///
/// Pixels that the same answers cover are one item with a weight, so an iteration costs the
/// patches, not the pixels. Begins with the shares of the masks; ends when the log-likelihood,
/// priors included, gains less than the tolerance for each patch. One worker alone is believed.
///
/// Source: Warfield, Zou and Wells, IEEE Transactions on Medical Imaging 23 (2004), without
/// their Markov field over neighbouring pixels.
pub fn staple(masks: &Masks, options: Coins) -> Pictures {
    let (questions, patches) = ask(masks);
    let answered = answer(&questions, options);
    paint(masks, &questions, &patches, &answered.probability, answered.log_likelihood)
}

/// Each patch of each task as an item, task by task.
fn ask(masks: &Masks) -> (Questions, Vec<Patches>) {
    let patches: Vec<Patches> = masks.tasks.iter().map(|it| Patches::of(it)).collect();
    let mut items = Vec::new();
    for ((group, answers), patches) in (0..).zip(&masks.tasks).zip(&patches) {
        items.extend(patches.patches.iter().map(|(slots, pixels)| Item {
            group,
            kind: group,
            weight: *pixels,
            yes: slots.iter().map(|it| answers[*it as usize].0).collect(),
            known: None,
        }));
    }
    let raters = masks.tasks.iter().map(|it| it.iter().map(|it| it.0).collect()).collect();
    (Questions { workers: masks.workers, kinds: masks.tasks.len(), raters, items }, patches)
}

/// Sums of one worker: pixels that belong and of these painted; others and of these left;
/// overlaps, their squares and number.
type Sums = [f64; 7];

fn paint(
    masks: &Masks,
    questions: &Questions,
    patches: &[Patches],
    shares: &[f64],
    log_likelihood: Vec<f64>,
) -> Pictures {
    let mut sums = vec![[0.0; 7]; masks.workers];
    let (mut found, mut posterior) = (Vec::new(), Vec::new());
    let mut first = 0;
    for (answers, patches) in masks.tasks.iter().zip(patches) {
        let items = first..first + patches.patches.len();
        first = items.end;
        let shares = &shares[items.clone()];
        let items = &questions.items[items];
        let belong: f64 = items.iter().zip(shares).map(|(it, share)| it.weight * share).sum();
        let pixels: f64 = items.iter().map(|it| it.weight).sum();
        for (worker, _) in answers {
            let sum = &mut sums[*worker as usize];
            sum[0] += belong;
            sum[2] += pixels - belong;
            sum[3] += pixels - belong;
        }
        for (it, share) in items.iter().zip(shares) {
            for worker in &it.yes {
                sums[*worker as usize][1] += it.weight * share;
                sums[*worker as usize][3] -= it.weight * (1.0 - share);
            }
        }
        let runs: Vec<(u32, u32, f64)> =
            patches.runs.iter().map(|it| (it.0, it.1, shares[it.2])).collect();
        let mask = answers.first().map(|_| likely(&runs));
        for (worker, answer) in answers {
            let overlap = mask.as_ref().map_or(0.0, |it| it.overlap(answer));
            let sum = &mut sums[*worker as usize];
            (sum[4], sum[5], sum[6]) = (sum[4] + overlap, sum[5] + overlap * overlap, sum[6] + 1.0);
        }
        found.push(mask);
        posterior.push(runs);
    }
    let painters = sums.iter().map(Painter::of).collect();
    Pictures { masks: found, posterior, painters, log_likelihood }
}

/// The pixels that belong more probably than not.
fn likely(runs: &[(u32, u32, f64)]) -> Mask {
    let mut mask = Mask { size: runs.last().map_or(0, |it| it.1), runs: Vec::new() };
    for (begin, end, _) in runs.iter().filter(|it| 0.5 < it.2) {
        match mask.runs.last_mut().filter(|it| it.1 == *begin) {
            Some(last) => last.1 = *end,
            None => mask.runs.push((*begin, *end)),
        }
    }
    mask
}

impl Painter {
    fn of(sums: &Sums) -> Self {
        let share =
            |part: f64, all: f64| if 0.0 < all { (part / all).clamp(0.0, 1.0) } else { 0.0 };
        Self {
            overlap: Skill::mean(sums[4], sums[5], sums[6]),
            sensitivity: share(sums[1], sums[0]),
            specificity: share(sums[3], sums[2]),
        }
    }
}
