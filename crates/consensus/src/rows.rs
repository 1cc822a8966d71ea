//! A row of numbers for each pair of worker and label that occurs.

use crate::{Confusion, Labels, Matrix, Skill, matrix::normalise};

/// The least count: what a worker never did is not impossible.
const LEAST_COUNT: f64 = 1e-10;
/// The least probability; of many, the product is still a number.
const LEAST: f64 = 1e-15;

/// Which pairs of worker and label occur, and which of them each label is. A table over the
/// pairs instead of over workers × classes keeps many classes cheap.
pub(crate) struct Rows {
    /// The row of each label, in the order of the labels.
    places: Vec<u32>,
    /// The class of each row; the rows of one worker stand together.
    classes: Vec<u32>,
    /// Where the rows of each worker begin, and the end of the last.
    starts: Vec<usize>,
}

impl Rows {
    pub(crate) fn of(labels: &Labels) -> Self {
        let mut by_worker: Vec<Vec<u32>> = vec![Vec::new(); labels.workers()];
        let mut places = Vec::with_capacity(labels.len());
        // First the rank of each class among its worker's, then the worker's first row.
        for it in labels.given() {
            let known = &mut by_worker[it.worker()];
            let rank = known.iter().position(|class| *class == it.class).unwrap_or_else(|| {
                known.push(it.class);
                known.len() - 1
            });
            places.push(u32::try_from(rank).unwrap_or(u32::MAX));
        }
        let mut starts = vec![0];
        for known in &by_worker {
            starts.push(starts[starts.len() - 1] + known.len());
        }
        for (place, it) in places.iter_mut().zip(labels.given()) {
            *place += u32::try_from(starts[it.worker()]).unwrap_or(u32::MAX);
        }
        Self { places, classes: by_worker.concat(), starts }
    }

    pub(crate) fn len(&self) -> usize {
        self.classes.len()
    }

    /// The rows of each worker.
    pub(crate) fn by_worker(&self) -> impl Iterator<Item = std::ops::Range<usize>> {
        self.starts.windows(2).map(|it| it[0]..it[1])
    }

    /// The rows of each task's labels.
    pub(crate) fn by_task(&self, labels: &Labels) -> impl Iterator<Item = &[u32]> {
        labels.spans().map(|it| &self.places[it])
    }

    /// Turns counts (row: worker and label, column: true class) into the
    /// probability of the label when the class is right, after `smoothing` was added to each
    /// count of every label, and `trust` to those of the right one. Returns the logarithm of
    /// the prior that these additions are, without constants.
    pub(crate) fn probabilities(&self, counts: &mut Matrix, smoothing: f64, trust: f64) -> f64 {
        let columns = counts.columns();
        let added = smoothing * columns as f64 + trust;
        let mut sums = vec![0.0; columns];
        let mut gave = vec![false; columns];
        let mut prior = 0.0;
        for span in self.by_worker() {
            sums.fill(added);
            gave.fill(false);
            for place in span.clone() {
                gave[self.classes[place] as usize] = true;
                for (sum, it) in sums.iter_mut().zip(counts.row_mut(place)) {
                    *it = it.max(LEAST_COUNT);
                    *sum += *it;
                }
            }
            for place in span.clone() {
                let label = self.classes[place] as usize;
                let row = counts.row_mut(place);
                row[label] += trust;
                for (it, sum) in row.iter_mut().zip(&sums) {
                    *it = ((*it + smoothing) / sum).max(LEAST);
                }
                if 0.0 < added {
                    prior += row.iter().map(|it| smoothing * it.ln()).sum::<f64>();
                    prior += trust * row[label].ln();
                }
            }
            let missing = columns - span.len();
            if 0.0 < added && 0 < missing {
                prior += unseen(&sums, &gave, missing as f64, smoothing, trust);
            }
        }
        prior
    }

    /// How the workers mistake the classes, and how often each is right.
    ///
    /// A skill is the expected share of right labels: the expected number of times that label
    /// and true class were the same, over the number of labels.
    pub(crate) fn learned(&self, counts: &Matrix) -> (Confusion, Vec<Skill>) {
        let classes = counts.columns();
        let workers = self.starts.len() - 1;
        let mut confusion = Confusion::new(workers, classes);
        let mut skills = Vec::with_capacity(workers);
        for worker in 0..workers {
            let (mut right, mut sum) = (0.0, 0.0);
            for place in self.starts[worker]..self.starts[worker + 1] {
                let label = self.classes[place] as usize;
                let row = counts.row(place);
                right += row[label];
                sum += row.iter().sum::<f64>();
                for (class, it) in row.iter().enumerate() {
                    confusion.row_mut(worker, class)[label] = *it;
                }
            }
            (0..classes).for_each(|class| normalise(confusion.row_mut(worker, class)));
            skills.push(Skill::share(right, sum));
        }
        (confusion, skills)
    }
}

/// The logarithm of the prior of the labels that a worker never gave.
fn unseen(sums: &[f64], gave: &[bool], missing: f64, smoothing: f64, trust: f64) -> f64 {
    let part = |added: f64, sum: f64| if 0.0 < added { added * (added / sum).ln() } else { 0.0 };
    let class = |(sum, gave): (&f64, &bool)| {
        let others = if *gave { missing } else { missing - 1.0 };
        let right = if *gave { 0.0 } else { part(smoothing + trust, *sum) };
        others * part(smoothing, *sum) + right
    };
    sums.iter().zip(gave).map(class).sum()
}
