//! What would have been: real labels asked for again, one after another.

use rand::{SeedableRng, rngs::SmallRng, seq::SliceRandom};

use crate::{
    Belief, Fault, Gold, Label, Labels, OneCoin, Outcome, Stopping, matrix::normalise, one_coin,
    one_coin::half_way_to_even,
};

/// Labels that were asked for, and what they say.
#[derive(Debug, Clone)]
pub struct Replayed {
    pub outcome: Outcome,
    /// How many labels were asked for.
    pub asked: usize,
}

/// In which order the labels of each task come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// As they stand in the list.
    Given,
    /// Mixed, from this seed.
    Mixed(u64),
}

/// A worker of whom nothing is known is believed to be right so often, as if so many labels had
/// shown it.
const USUAL: f64 = 0.75;
const KNOWN: f64 = 4.0;

/// Asks for labels round by round, for each task only as long as it is in doubt.
///
/// A round asks for one label of every task that [`Stopping::wants_more`]; tasks whose labels are
/// used up get no more. Between rounds, the skills of the workers and the shares of the classes
/// are learned anew from all labels so far (the one-coin model, skills drawn toward 0.75 while
/// little is known). So a live market would do it, and nothing is known of labels not asked for.
pub fn replay(labels: &Labels, stopping: Stopping, order: Order) -> Result<Replayed, Fault> {
    let streams = streams(labels, order);
    let mut used = vec![0; streams.len()];
    let mut taken: Vec<Label> = Vec::with_capacity(labels.len());
    let mut skills = vec![USUAL; labels.workers()];
    let mut shares = vec![1.0; labels.classes()];
    for round in 0..stopping.most {
        if 0 < round {
            let learned = aggregate(labels, &taken)?;
            shares = learned.posterior.column_sums();
            let drawn =
                |it: &crate::Skill| (it.value * it.labels + USUAL * KNOWN) / (it.labels + KNOWN);
            skills = learned.skills.iter().map(drawn).collect();
        }
        normalise(&mut shares);
        half_way_to_even(&mut shares);
        let before = taken.len();
        for (stream, used) in streams.iter().zip(&mut used) {
            let mut belief = Belief::new(&shares);
            let heard = stream[..*used].iter();
            heard.for_each(|it| belief.hear(it.class as usize, skills[it.worker as usize]));
            if let Some(next) = stream.get(*used)
                && stopping.wants_more(&belief, USUAL)
            {
                taken.push(*next);
                *used += 1;
            }
        }
        if taken.len() == before {
            break;
        }
    }
    Ok(Replayed { outcome: aggregate(labels, &taken)?, asked: taken.len() })
}

/// Asks for the same number of labels for every task.
pub fn replay_fixed(labels: &Labels, each: usize, order: Order) -> Result<Replayed, Fault> {
    let streams = streams(labels, order);
    let first = |it: &Vec<Label>| it.iter().take(each).copied().collect::<Vec<_>>();
    let taken: Vec<Label> = streams.iter().flat_map(first).collect();
    Ok(Replayed { outcome: aggregate(labels, &taken)?, asked: taken.len() })
}

fn streams(labels: &Labels, order: Order) -> Vec<Vec<Label>> {
    let mut streams = vec![Vec::new(); labels.tasks()];
    labels.iter().for_each(|it| streams[it.task as usize].push(it));
    if let Order::Mixed(seed) = order {
        let mut dice = SmallRng::seed_from_u64(seed);
        streams.iter_mut().for_each(|it| it.shuffle(&mut dice));
    }
    streams
}

fn aggregate(all: &Labels, taken: &[Label]) -> Result<Outcome, Fault> {
    let labels = Labels::new(all.tasks(), all.workers(), all.classes(), taken)?;
    Ok(one_coin(&labels, &Gold::default(), OneCoin { trust: KNOWN, ..OneCoin::default() }))
}
