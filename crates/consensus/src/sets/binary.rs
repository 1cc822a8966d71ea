//! Binary relevance: each class is a question of its own, answered with yes or no.

use super::{Sets, Tags};
use crate::{Fault, Gold, Label, Labels, Matrix, Method};

/// Aggregates every class by itself with a method for categories, and puts together the set of
/// the classes for which yes wins.
///
/// Begins, stops and costs as the method does, once for each class: classes × answers. The
/// log-likelihood is the sum over the classes; one that ended early keeps its last. A task nobody
/// answered has the method's prior in every class.
///
/// Source: Boutell, Luo, Shen and Brown, Learning Multi-label Scene Classification, Pattern
/// Recognition 37 (2004), where the decomposition is named; here over workers instead of features.
pub fn binary_relevance(sets: &Sets, method: Method, seed: u64) -> Result<Tags, Fault> {
    let mut posterior = Matrix::new(sets.tasks(), sets.classes(), 0.0);
    let mut traces = Vec::new();
    for class in 0..sets.classes() {
        let (labels, gold) = question(sets, class)?;
        let outcome = method.run(&labels, &gold, seed)?;
        for task in 0..sets.tasks() {
            posterior.row_mut(task)[class] = outcome.posterior.row(task)[1];
        }
        traces.push(outcome.log_likelihood);
    }
    Ok(Tags::of(sets, posterior, together(&traces)))
}

/// Whether one class applies, as labels 0 and 1.
fn question(sets: &Sets, class: usize) -> Result<(Labels, Gold), Fault> {
    let says = |classes: &[u32]| {
        let found = classes.binary_search_by(|it| (*it as usize).cmp(&class));
        u32::from(found.is_ok())
    };
    let mut list = Vec::with_capacity(sets.len());
    for (task, given) in (0..).zip(&sets.tasks) {
        let label = |it: &(u32, Vec<u32>)| Label { task, worker: it.0, class: says(&it.1) };
        list.extend(given.iter().map(label));
    }
    let known = (0..).zip(&sets.known).filter_map(|(task, it)| Some((task, says(it.as_ref()?))));
    let gold = Gold::new(sets.tasks(), known);
    Ok((Labels::new(sets.tasks(), sets.workers(), 2, &list)?, gold))
}

/// Sums of traces of different length.
fn together(traces: &[Vec<f64>]) -> Vec<f64> {
    if traces.iter().any(Vec::is_empty) {
        return Vec::new();
    }
    let longest = traces.iter().map(Vec::len).max().unwrap_or_default();
    let at = |step: usize| traces.iter().map(|it| it[step.min(it.len() - 1)]).sum();
    (0..longest).map(at).collect()
}
