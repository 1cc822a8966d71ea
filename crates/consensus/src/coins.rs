//! Yes or no, many times over: the model behind sets of labels, drawn shapes and masks.
//!
//! A group (a task) has raters; an item (a tag, a thing, a patch of pixels) belongs to a group,
//! and of its raters some said yes, the others no. Each worker has two coins: how often they say
//! yes where yes is right, and how often where it is wrong.
//!
//! Source: the two-coin model of Raykar et al., Learning From Crowds, JMLR 11 (2010), section 2;
//! with pixels as items it is STAPLE (Warfield, Zou and Wells, Simultaneous Truth and Performance
//! Level Estimation, IEEE Transactions on Medical Imaging 23, 2004).

/// Options of the models of yes and no: sets of labels, shapes, masks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Coins {
    pub iterations: usize,
    /// Ends when the log-likelihood grows by less than this for each item.
    pub tolerance: f64,
    pub coin: Coin,
    /// Prior counts of a worker's yes where yes is right: yes, no.
    pub hits: (f64, f64),
    /// Prior counts of a worker's yes where it is wrong: yes, no.
    pub alarms: (f64, f64),
}

/// How many ways to be wrong a worker has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Coin {
    /// Yes and no are right equally often.
    One,
    /// Yes and no have a share of their own.
    Two,
}

impl Default for Coins {
    fn default() -> Self {
        let (hits, alarms) = ((2.0, 1.0), (0.5, 9.5));
        Self { iterations: 100, tolerance: 1e-7, coin: Coin::Two, hits, alarms }
    }
}

impl Coins {
    /// Priors that say as much of yes as of no, for items that are as often wrong as right.
    pub fn even() -> Self {
        Self { hits: (2.0, 1.0), alarms: (1.0, 2.0), ..Self::default() }
    }
}

/// Prior counts of yes and of no among the items of a kind.
const SHARE: f64 = 0.5;

/// All questions.
#[derive(Debug, Default)]
pub(crate) struct Questions {
    pub(crate) workers: usize,
    /// Items of one kind have a common share of yes.
    pub(crate) kinds: usize,
    /// Who rated each group; a worker who rated twice stands there twice.
    pub(crate) raters: Vec<Vec<u32>>,
    pub(crate) items: Vec<Item>,
}

#[derive(Debug)]
pub(crate) struct Item {
    pub(crate) group: u32,
    pub(crate) kind: u32,
    /// How many equal items this one stands for.
    pub(crate) weight: f64,
    pub(crate) yes: Vec<u32>,
    pub(crate) known: Option<bool>,
}

/// What came out.
#[derive(Debug)]
pub(crate) struct Answered {
    /// How probable yes is for each item.
    pub(crate) probability: Vec<f64>,
    /// Of the labels and the priors, after each iteration; never falls.
    pub(crate) log_likelihood: Vec<f64>,
}

/// Expected counts of one worker.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct Tally {
    /// Items rated for which yes is right, and for which it is wrong.
    pub(crate) rated: [f64; 2],
    /// Those of them for which the worker said yes.
    pub(crate) yes: [f64; 2],
}

/// The two logarithms of a coin: of yes and of no.
#[derive(Clone, Copy)]
struct Side {
    yes: f64,
    no: f64,
}

/// Expectation–maximisation. Begins with the shares of yes among the raters; an item without
/// raters has its kind's share. Each iteration costs the items plus the times that somebody
/// said yes plus the raters.
pub(crate) fn answer(questions: &Questions, options: Coins) -> Answered {
    let share = |it: &Item| {
        let raters = questions.raters[it.group as usize].len();
        let share = if raters == 0 { 0.5 } else { it.yes.len() as f64 / raters as f64 };
        it.known.map_or(share.min(1.0), |known| f64::from(u8::from(known)))
    };
    let mut probability: Vec<f64> = questions.items.iter().map(share).collect();
    let mut log_likelihood = Vec::new();
    let least = options.tolerance * questions.items.len() as f64;
    for _ in 0..options.iterations.max(1) {
        let tallies = tally(questions, &probability);
        let sides: Vec<[Side; 2]> = tallies.iter().map(|it| it.sides(&options)).collect();
        let kinds = shares(questions, &probability);
        let mut sum = penalty(&sides, &kinds, &options);
        sum += expect(questions, &sides, &kinds, &mut probability);
        let gain = log_likelihood.last().map_or(f64::INFINITY, |last| sum - last);
        log_likelihood.push(sum);
        if gain < least {
            break;
        }
    }
    Answered { probability, log_likelihood }
}

/// Expected counts of every worker.
fn tally(questions: &Questions, probability: &[f64]) -> Vec<Tally> {
    let mut coins = vec![Tally::default(); questions.workers];
    let mut groups = vec![[0.0; 2]; questions.raters.len()];
    for (it, share) in questions.items.iter().zip(probability) {
        let counts = [it.weight * share, it.weight * (1.0 - share)];
        let group = &mut groups[it.group as usize];
        (0..2).for_each(|side| group[side] += counts[side]);
        for worker in &it.yes {
            let coin = &mut coins[*worker as usize];
            (0..2).for_each(|side| coin.yes[side] += counts[side]);
        }
    }
    for (raters, group) in questions.raters.iter().zip(&groups) {
        for worker in raters {
            let coin = &mut coins[*worker as usize];
            (0..2).for_each(|side| coin.rated[side] += group[side]);
        }
    }
    coins
}

impl Tally {
    /// The most probable coins under the priors; where yes is right, and where it is wrong.
    fn sides(self, options: &Coins) -> [Side; 2] {
        let no = [0, 1].map(|side| (self.rated[side] - self.yes[side]).max(0.0));
        let [hits, alarms] = [options.hits, options.alarms];
        let side =
            |yes: f64, no: f64| Side { yes: (yes / (yes + no)).ln(), no: (no / (yes + no)).ln() };
        match options.coin {
            Coin::Two => [
                side(self.yes[0] + hits.0, no[0] + hits.1),
                side(self.yes[1] + alarms.0, no[1] + alarms.1),
            ],
            Coin::One => {
                let right = self.yes[0] + no[1] + hits.0 + alarms.1;
                let wrong = no[0] + self.yes[1] + hits.1 + alarms.0;
                [side(right, wrong), side(wrong, right)]
            }
        }
    }
}

/// The most probable shares of yes of each kind under the prior, as logarithms.
fn shares(questions: &Questions, probability: &[f64]) -> Vec<Side> {
    let mut sums = vec![(SHARE, 2.0 * SHARE); questions.kinds];
    for (it, share) in questions.items.iter().zip(probability) {
        let sum = &mut sums[it.kind as usize];
        *sum = (sum.0 + it.weight * share, sum.1 + it.weight);
    }
    let side = |(yes, all): (f64, f64)| Side { yes: (yes / all).ln(), no: (1.0 - yes / all).ln() };
    sums.into_iter().map(side).collect()
}

/// Logarithm of the priors, without constants.
fn penalty(sides: &[[Side; 2]], kinds: &[Side], options: &Coins) -> f64 {
    let coin = |it: &[Side; 2]| {
        let hits = options.hits.0 * it[0].yes + options.hits.1 * it[0].no;
        hits + options.alarms.0 * it[1].yes + options.alarms.1 * it[1].no
    };
    let coins: f64 = sides.iter().map(coin).sum();
    coins + kinds.iter().map(|it| SHARE * (it.yes + it.no)).sum::<f64>()
}

/// The probabilities under the coins; returns the log-likelihood of what was said.
fn expect(
    questions: &Questions,
    sides: &[[Side; 2]],
    kinds: &[Side],
    probability: &mut [f64],
) -> f64 {
    let silent = |raters: &Vec<u32>| {
        [0, 1].map(|side| raters.iter().map(|it| sides[*it as usize][side].no).sum::<f64>())
    };
    let groups: Vec<[f64; 2]> = questions.raters.iter().map(silent).collect();
    let mut sum = 0.0;
    for (it, share) in questions.items.iter().zip(probability) {
        let kind = kinds[it.kind as usize];
        let [mut right, mut wrong] = groups[it.group as usize];
        (right, wrong) = (right + kind.yes, wrong + kind.no);
        for worker in &it.yes {
            let [hit, alarm] = sides[*worker as usize];
            right += hit.yes - hit.no;
            wrong += alarm.yes - alarm.no;
        }
        let most = right.max(wrong);
        let (a, b) = ((right - most).exp(), (wrong - most).exp());
        (*share, sum) = match it.known {
            Some(true) => (1.0, sum + it.weight * right),
            Some(false) => (0.0, sum + it.weight * wrong),
            None => (a / (a + b), sum + it.weight * (most + (a + b).ln())),
        };
    }
    sum
}
