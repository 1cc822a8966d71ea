//! Finding things: clusters, whether each is there, and how each worker draws, in turn.

use super::{Drawer, Drawings, Shape, Thing, Things, clusters::Neighbours};
use crate::{
    Coins, Skill,
    coins::{Answered, Item, Questions, answer},
};

/// Options of [`find_shapes`].
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Finding {
    /// Two shapes may mark the same thing when they overlap at least so much.
    pub overlap: f64,
    /// How often shapes are clustered anew with what was learned of the workers.
    pub rounds: usize,
    /// Options of the model of who marks what.
    pub coins: Coins,
}

impl Default for Finding {
    fn default() -> Self {
        // Of few workers, one who is alone with a shape is rather wrong.
        let coins = Coins { alarms: (1.0, 4.0), ..Coins::default() };
        Self { overlap: 0.4, rounds: 10, coins }
    }
}

/// What is believed of a worker's shapes before any is seen: their weight, as so many shapes.
const WEIGHT: (f64, f64) = (0.7, 1.0);

/// The things that workers marked.
///
/// Each round, (1) shapes of one class that overlap (area of the common part over that of both,
/// at least `overlap`) become clusters, at most one shape of each worker, the best supported
/// first; (2) whether each cluster is a thing is decided by the two-coin model: whoever looked
/// and drew said yes, whoever looked and did not said no; (3) a worker's weight is the expected
/// precision of their shapes times how well those overlap with the middle. The middle of a
/// cluster is the weighted median of each side, corner or end. Begins with equal weights; ends
/// when no cluster changes, or after `rounds`.
///
/// Costs the pairs of shapes in a task that meet, once, and each round the shapes. A worker who
/// is alone with a task is believed as far as their skill elsewhere goes. A task without shapes
/// has no things.
///
/// Source: the cluster, consensus and worker model of Branson, Van Horn and Perona, Lean
/// Crowdsourcing, CVPR 2017 (boxes), with weighted medians in place of their Gaussian means.
pub fn find_shapes<S: Shape>(drawings: &Drawings<S>, options: Finding) -> Things<S> {
    let least = options.overlap.clamp(1e-6, 1.0);
    let near: Vec<Neighbours> =
        drawings.tasks.iter().map(|it| Neighbours::of(&it.drawn, least)).collect();
    let mut weights = vec![WEIGHT.0; drawings.workers()];
    let mut last = Vec::new();
    let mut round = 1;
    loop {
        let clusters: Vec<Vec<Vec<usize>>> = drawings
            .tasks
            .iter()
            .zip(&near)
            .map(|(it, near)| near.clusters(&it.drawn, &weights))
            .collect();
        let questions = ask(drawings, &clusters);
        let answered = answer(&questions, options.coins);
        let found = settle(drawings, &clusters, &questions, &answered, &weights);
        if round >= options.rounds.max(1) || clusters == last {
            return found;
        }
        weights = found.drawers.iter().map(Drawer::weight).collect();
        last = clusters;
        round += 1;
    }
}

/// For each cluster: who of those who looked drew it.
fn ask<S: Shape>(drawings: &Drawings<S>, clusters: &[Vec<Vec<usize>>]) -> Questions {
    let mut items = Vec::new();
    for ((group, drawing), clusters) in (0..).zip(&drawings.tasks).zip(clusters) {
        items.extend(clusters.iter().map(|cluster| Item {
            group,
            kind: drawing.drawn[cluster[0]].class,
            weight: 1.0,
            yes: cluster.iter().map(|it| drawing.drawn[*it].worker).collect(),
            known: None,
        }));
    }
    let raters = drawings.tasks.iter().map(|it| it.raters.clone()).collect();
    Questions { workers: drawings.workers(), kinds: drawings.classes(), raters, items }
}

/// Sums of one worker: shapes, shapes that mark something, things in their tasks; and of the
/// overlaps with the middle, with their squares.
#[derive(Clone, Copy, Default)]
struct Sums {
    drew: f64,
    right: f64,
    there: f64,
    overlap: f64,
    squares: f64,
}

fn settle<S: Shape>(
    drawings: &Drawings<S>,
    clusters: &[Vec<Vec<usize>>],
    questions: &Questions,
    answered: &Answered,
    weights: &[f64],
) -> Things<S> {
    let mut sums = vec![Sums::default(); drawings.workers()];
    let mut things = Vec::with_capacity(questions.items.len());
    let mut items = questions.items.iter().zip(&answered.probability);
    for (drawing, clusters) in drawings.tasks.iter().zip(clusters) {
        let mut there = 0.0;
        for (cluster, (item, probability)) in clusters.iter().zip(&mut items) {
            let shapes: Vec<(&S, f64)> = cluster
                .iter()
                .map(|it| &drawing.drawn[*it])
                .map(|it| (&it.shape, weights[it.worker as usize]))
                .collect();
            let shape = S::middle(&shapes);
            let mut overlap = 0.0;
            for ((drawn, _), worker) in shapes.iter().zip(&item.yes) {
                let fits = shape.overlap(drawn);
                overlap += fits;
                let sum = &mut sums[*worker as usize];
                sum.drew += 1.0;
                sum.right += probability;
                sum.overlap += fits;
                sum.squares += fits * fits;
            }
            there += probability;
            let mut workers = item.yes.clone();
            workers.sort_unstable();
            things.push(Thing {
                task: item.group,
                class: item.kind,
                shape,
                probability: *probability,
                workers,
                overlap: overlap / cluster.len() as f64,
            });
        }
        drawing.raters.iter().for_each(|it| sums[*it as usize].there += there);
    }
    let drawers = sums.into_iter().map(Drawer::of).collect();
    Things { things, drawers, log_likelihood: answered.log_likelihood.clone() }
}

impl Drawer {
    fn of(sums: Sums) -> Self {
        Self {
            precision: Skill::share(sums.right, sums.drew),
            recall: Skill::share(sums.right, sums.there),
            overlap: Skill::mean(sums.overlap, sums.squares, sums.drew),
        }
    }

    /// How much their shapes count; never nothing.
    fn weight(&self) -> f64 {
        let seen = self.precision.labels;
        let found = self.precision.value * self.overlap.value;
        (found * seen + WEIGHT.0 * WEIGHT.1) / (seen + WEIGHT.1)
    }
}
