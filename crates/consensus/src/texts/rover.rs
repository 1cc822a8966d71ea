//! ROVER: a vote on each word.

use super::{Answer, Likeness, Texts, Wording, Wordings, network::Network, words};
use crate::{Fault, Skill, texts::words::Word};

/// Options of [`rover`].
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rover {
    /// Votes with equal weights first, as in the paper, then so often with weights learned from
    /// the last.
    pub rounds: usize,
    /// A worker's weight is drawn toward the average as if by so many more texts.
    pub prior: f64,
}

impl Default for Rover {
    fn default() -> Self {
        Self { rounds: 0, prior: 10.0 }
    }
}

/// Lays the texts of a task over each other word by word, and takes at each place what most
/// weight is behind; nothing, where most have nothing there.
///
/// The text most like all others (by words and pairs) is laid first, then the next. A worker's
/// weight is how like their texts were to the results of the last round (one minus edits over
/// the longer text). Words are compared in small letters without marks, and written as most
/// write them. Begins with equal weights, ends after `rounds` more. Costs the answers of a task
/// times the product of the lengths of the text and of the network, and the pairs of answers.
/// One answer alone is the result.
///
/// Source: Fiscus, A Post-processing System to Yield Reduced Word Error Rates: Recognizer Output
/// Voting Error Reduction, ASRU 1997; the order of the texts and the weights are ours.
pub fn rover(texts: &Texts, options: Rover) -> Result<Wordings, Fault> {
    let orders: Vec<Vec<&Answer>> = texts.tasks.iter().map(|it| nearest_first(it)).collect();
    let mut weights = vec![1.0; texts.workers];
    let mut round = 0;
    loop {
        let mut sums = vec![(0.0, 0.0, 0.0); texts.workers];
        let mut found = Vec::with_capacity(orders.len());
        for order in &orders {
            let weighted: Vec<(&Answer, f64)> =
                order.iter().map(|it| (*it, weights[it.worker as usize])).collect();
            let network = Network::of(&weighted)?;
            let result = result(&network);
            for it in order {
                let like = words::alike(&it.words, &result.0);
                let sum = &mut sums[it.worker as usize];
                *sum = (sum.0 + like, sum.1 + like * like, sum.2 + 1.0);
            }
            found.push((!order.is_empty()).then_some(result.1));
        }
        if options.rounds <= round {
            let skills = sums.into_iter().map(|it| Skill::mean(it.0, it.1, it.2)).collect();
            return Ok(Wordings { texts: found, skills });
        }
        let (all, count) = sums.iter().fold((0.0, 0.0), |sum, it| (sum.0 + it.0, sum.1 + it.2));
        let weigh = |(sum, _, n): (f64, f64, f64)| {
            ((sum + options.prior * all / count) / (n + options.prior)).max(1e-3)
        };
        weights = sums.into_iter().map(weigh).collect();
        round += 1;
    }
}

/// The answers of a task, the one most like all others first.
fn nearest_first(answers: &[Answer]) -> Vec<&Answer> {
    let table = Likeness::Words.table(answers);
    let mut order: Vec<(i64, &Answer)> = table
        .rows()
        .zip(answers)
        .map(|(row, it)| {
            // Rounded, because sums of the same terms in another order differ a little.
            let score = row.iter().sum::<f64>() * 1e9;
            (rounded(score), it)
        })
        .collect();
    order.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.text.cmp(&b.1.text)));
    order.into_iter().map(|it| it.1).collect()
}

#[expect(clippy::cast_possible_truncation, reason = "at most 2,000 likenesses of at most 1")]
fn rounded(score: f64) -> i64 {
    score.round() as i64
}

/// What most weight is behind.
fn result(network: &Network<'_>) -> (Vec<Word>, Wording) {
    let mut chosen = Vec::new();
    let (mut sure, mut places) = (0.0, Vec::new());
    for place in &network.places {
        let choices = place.choices();
        let Some(best) = choices.first() else { continue };
        chosen.extend(best.0.cloned());
        sure += best.1 / network.weight;
        let written = |it: Option<&Word>| it.map(|it| it.written.clone()).unwrap_or_default();
        places.push(choices.iter().map(|it| (written(it.0), it.1 / network.weight)).collect());
    }
    let confidence = if places.is_empty() { 1.0 } else { sure / places.len() as f64 };
    let text = words::join(chosen.iter());
    (chosen, Wording { text, confidence, places })
}
