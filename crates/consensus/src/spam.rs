//! Who answers without looking: answers that have nothing to do with the truth.

use crate::{
    Gold, Labels,
    chance::{benjamini_hochberg, tail_of_sum},
    others::{Others, by_worker},
};

/// What speaks for a worker's answers being spam. A sign for a person to weigh, no verdict.
#[derive(Debug, Clone, PartialEq)]
pub struct Spam {
    pub worker: u32,
    /// Logarithm of how much better "says the same whatever is asked" explains the answers than
    /// "knows the answer as often as an honest worker does at least". Above 0 speaks for spam.
    pub score: f64,
    /// How probable so high a score is for an honest worker who is only just good enough.
    pub p_value: f64,
    /// The share of false alarms if everybody with such a p-value or a smaller one is suspected.
    pub q_value: f64,
    /// How often the answer seems to be known, beyond what guessing explains: 1 always, 0 never.
    pub knows: f64,
    pub answers: u32,
    /// The tasks that speak most for it, first the strongest.
    pub tasks: Vec<u32>,
}

/// Options of [`spam`].
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SpamTest {
    /// In what share of the tasks an honest worker knows the answer at least. None: half of what
    /// the middle worker does.
    pub knows: Option<f64>,
    /// Workers with fewer answers are not judged.
    pub least: u32,
    /// How many tasks are named as evidence.
    pub named: usize,
}

impl Default for SpamTest {
    fn default() -> Self {
        Self { knows: None, least: 5, named: 10 }
    }
}

/// An honest worker slips now and then: so much of their guesses is spread over all labels.
const SLIPS: f64 = 0.02;

/// Judges every worker with enough answers; most suspicious first.
///
/// Honest is who knows the answer with probability `θ` or more, and else guesses from habits `ξ`
/// of their own (the model of MACE); a spammer's `θ` is 0, whether they guess, draw lots or say
/// always the same. The truth of a task is what all *others* say of it, with its doubt
/// ([Dawid–Skene](crate::dawid_skene) without the worker's own voice), so that nobody confirms
/// themselves. The score is the log-likelihood ratio
/// `Σ ln m[l] / (θ·P(l) + (1 - θ)·ξ[l])`, where `m` is how often the worker gives each label and
/// `ξ = (m - θ·share) / (1 - θ)`. The p-value is the exact model's tail at `θ`: workers who know
/// more have larger ones, so the rate of false alarms is at most the one asked for. Over many
/// workers, Benjamini and Hochberg's correction gives the share of false alarms among alarms.
///
/// Costs a pass of Dawid–Skene and some passes over the labels.
///
/// Sources: Raykar and Yu, Eliminating Spammers and Ranking Annotators for Crowdsourced Labeling
/// Tasks, JMLR 13 (2012), for what a spammer is; Hovy and others, NAACL-HLT 2013, for the model.
pub fn spam(labels: &Labels, gold: &Gold, options: SpamTest) -> Vec<Spam> {
    let others = Others::of(labels, gold);
    let mut scratch = vec![0.0; labels.classes()];
    let least = options.least.max(1) as usize;
    let given: Vec<Seen> = by_worker(labels)
        .into_iter()
        .zip(0..)
        .filter(|it| least <= it.0.len())
        .map(|(answers, worker)| Seen::of(worker, answers, &others, &mut scratch))
        .collect();
    let knows = options.knows.unwrap_or_else(|| half_of_the_middle(&given)).clamp(0.05, 0.95);
    let mut all: Vec<Spam> = given.iter().map(|it| it.judge(knows, options.named)).collect();
    let p_values: Vec<f64> = all.iter().map(|it| it.p_value).collect();
    let adjusted = benjamini_hochberg(&p_values, p_values.len());
    all.iter_mut().zip(adjusted).for_each(|(it, q)| it.q_value = q);
    all.sort_by(|a, b| a.p_value.total_cmp(&b.p_value).then(b.score.total_cmp(&a.score)));
    all
}

fn half_of_the_middle(given: &[Seen]) -> f64 {
    let mut all: Vec<f64> = given.iter().map(|it| it.knows).collect();
    all.sort_by(f64::total_cmp);
    all.get(all.len() / 2).map_or(0.5, |it| it / 2.0)
}

/// A worker's answers beside what all others say.
struct Seen {
    worker: u32,
    answers: Vec<(u32, u32)>,
    /// For each answer, how probable the others find each class.
    truths: Vec<f64>,
    /// How often each label is given, and how often each class is right.
    given: Vec<f64>,
    right: Vec<f64>,
    knows: f64,
}

impl Seen {
    fn of(worker: u32, answers: Vec<(u32, u32)>, others: &Others, truth: &mut [f64]) -> Self {
        let classes = truth.len();
        let each = 1.0 / answers.len() as f64;
        let (mut given, mut right) = (vec![0.0; classes], vec![0.0; classes]);
        let mut truths = Vec::with_capacity(answers.len() * classes);
        let mut agreed = 0.0;
        for (task, label) in &answers {
            others.without(*task as usize, &[(worker, *label)], truth);
            agreed += truth[*label as usize] * each;
            given[*label as usize] += each;
            right.iter_mut().zip(&*truth).for_each(|(sum, it)| *sum += it * each);
            truths.extend_from_slice(truth);
        }
        // Agreement beyond that of answers without a question, as in Cohen's κ.
        let chance: f64 = given.iter().zip(&right).map(|(a, b)| a * b).sum();
        let knows = ((agreed - chance) / (1.0 - chance).max(1e-9)).clamp(0.0, 1.0);
        Self { worker, answers, truths, given, right, knows }
    }

    fn judge(&self, knows: f64, named: usize) -> Spam {
        let classes = self.given.len();
        let mut habits: Vec<f64> = self
            .given
            .iter()
            .zip(&self.right)
            .map(|(given, right)| (given - knows * right).max(0.0))
            .collect();
        crate::matrix::normalise(&mut habits);
        habits.iter_mut().for_each(|it| *it = *it * (1.0 - SLIPS) + SLIPS / classes as f64);
        let chances: Vec<f64> = self
            .truths
            .chunks_exact(classes)
            .flat_map(|truth| {
                truth.iter().zip(&habits).map(|(p, habit)| knows * p + (1.0 - knows) * habit)
            })
            .collect();
        let values: Vec<f64> = chances
            .chunks_exact(classes)
            .flat_map(|row| {
                row.iter().zip(&self.given).map(|(it, given)| (given.max(1e-6) / it).ln())
            })
            .collect();
        let of = |place: usize| values[place * classes + self.answers[place].1 as usize];
        let score: f64 = (0..self.answers.len()).map(of).sum();
        let terms = values.chunks_exact(classes).zip(chances.chunks_exact(classes));
        let p_value = tail_of_sum(terms, score);
        let mut strongest: Vec<usize> =
            (0..self.answers.len()).filter(|it| 0.0 < of(*it)).collect();
        strongest.sort_by(|a, b| of(*b).total_cmp(&of(*a)));
        Spam {
            worker: self.worker,
            score,
            p_value,
            q_value: 1.0,
            knows: self.knows,
            answers: u32::try_from(self.answers.len()).unwrap_or(u32::MAX),
            tasks: strongest.into_iter().take(named).map(|it| self.answers[it].0).collect(),
        }
    }
}
