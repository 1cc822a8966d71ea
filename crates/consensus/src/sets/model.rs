//! A model of sets: a worker's care is the same for every class.

use super::{Sets, Tags};
use crate::{
    Coins, Matrix,
    coins::{Item, Questions, answer},
};

/// Expectation–maximisation for the model in which a class belongs to a task's set with a
/// probability of its own, and worker `w` gives a class that belongs with probability `h[w]` and
/// one that does not with `f[w]`, whichever it is.
///
/// Unlike binary relevance it learns a worker's care from all classes together, so rare classes
/// are decided with skill learned on frequent ones. Begins with shares of votes; ends when the
/// log-likelihood, priors included, gains less than the tolerance for each task and class; an
/// iteration costs tasks × classes plus the labels given. A task nobody answered has the
/// classes' shares; a worker who is alone with a label is believed as far as the priors of
/// [`Coins`] and the share of the class go.
///
/// Source: the two-coin model of Raykar et al., JMLR 11 (2010), section 2, with each worker's
/// coins tied over all classes.
pub fn two_coins(sets: &Sets, options: Coins) -> Tags {
    let classes = sets.classes();
    let mut items = Vec::with_capacity(sets.tasks() * classes);
    let mut raters = Vec::with_capacity(sets.tasks());
    for (task, given) in (0..).zip(&sets.tasks) {
        raters.push(given.iter().map(|it| it.0).collect());
        let mut yes = vec![Vec::new(); classes];
        for (worker, set) in given {
            set.iter().for_each(|it| yes[*it as usize].push(*worker));
        }
        let known = sets.known[task as usize].as_ref();
        items.extend((0..).zip(yes).map(|(class, yes)| {
            let known = known.map(|it| it.binary_search(&class).is_ok());
            Item { group: task, kind: class, weight: 1.0, yes, known }
        }));
    }
    let questions = Questions { workers: sets.workers(), kinds: classes, raters, items };
    let answered = answer(&questions, options);
    let mut posterior = Matrix::new(sets.tasks(), classes, 0.0);
    for (row, found) in posterior.rows_mut().zip(answered.probability.chunks_exact(classes)) {
        row.copy_from_slice(found);
    }
    Tags::of(sets, posterior, answered.log_likelihood)
}
