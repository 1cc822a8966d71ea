//! Which shapes mark the same thing.

use super::{Drawn, Shape};

/// The shapes of one task that overlap, by the place of each in the task.
pub(super) struct Neighbours {
    /// For each shape the others' that overlap enough, of the same class: by worker, best first.
    near: Vec<Vec<Near>>,
}

#[derive(Clone, Copy)]
struct Near {
    worker: u32,
    place: usize,
    overlap: f64,
}

impl Neighbours {
    /// Compares the shapes that meet on the first axis; shapes are in order of class and of
    /// where they begin.
    pub(super) fn of<S: Shape>(drawn: &[Drawn<S>], least: f64) -> Self {
        let mut near = vec![Vec::new(); drawn.len()];
        for (at, it) in drawn.iter().enumerate() {
            let end = it.shape.reach().1;
            let follow = drawn.iter().enumerate().skip(at + 1);
            let meets = |other: &Drawn<S>| other.class == it.class && other.shape.reach().0 < end;
            for (place, other) in follow.take_while(|other| meets(other.1)) {
                if other.worker == it.worker {
                    continue;
                }
                let overlap = it.shape.overlap(&other.shape);
                if least <= overlap {
                    near[at].push(Near { worker: other.worker, place, overlap });
                    near[place].push(Near { worker: it.worker, place: at, overlap });
                }
            }
        }
        for all in &mut near {
            all.sort_by(|a, b| {
                let by = a.worker.cmp(&b.worker).then(b.overlap.total_cmp(&a.overlap));
                by.then(a.place.cmp(&b.place))
            });
        }
        Self { near }
    }

    /// Clusters with at most one shape of each worker, each as places in order.
    ///
    /// The shape that is best supported (the weights of the workers whose best shape overlaps
    /// with it, times that overlap) takes of each worker the free shape that overlaps most;
    /// then the next best supported of those that are free.
    pub(super) fn clusters<S>(&self, drawn: &[Drawn<S>], weights: &[f64]) -> Vec<Vec<usize>> {
        let weight = |worker: u32| weights[worker as usize];
        let support = |(it, near): (&Drawn<S>, &Vec<Near>)| {
            let best = near.chunk_by(|a, b| a.worker == b.worker).map(|of| of[0]);
            weight(it.worker) + best.map(|it| weight(it.worker) * it.overlap).sum::<f64>()
        };
        let supports: Vec<f64> = drawn.iter().zip(&self.near).map(support).collect();
        let mut order: Vec<usize> = (0..drawn.len()).collect();
        // Rounded, because sums of the same terms in another order differ in the last digits.
        let rounded = |it: usize| (supports[it] * 1e9).round();
        order.sort_by(|a, b| rounded(*b).total_cmp(&rounded(*a)).then(a.cmp(b)));
        let mut is_taken = vec![false; drawn.len()];
        let mut clusters = Vec::new();
        for seed in order {
            if is_taken[seed] {
                continue;
            }
            let mut cluster = vec![seed];
            for of in self.near[seed].chunk_by(|a, b| a.worker == b.worker) {
                cluster.extend(of.iter().map(|it| it.place).find(|it| !is_taken[*it]));
            }
            cluster.iter().for_each(|it| is_taken[*it] = true);
            cluster.sort_unstable();
            clusters.push(cluster);
        }
        clusters.sort_unstable();
        clusters
    }
}
