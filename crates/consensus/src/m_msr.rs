//! M-MSR: skills from who agrees with whom, robust against a few who do so by plan.

use crate::{Labels, Outcome, Skill, matrix::argmax, vote::agreement, weighted_vote};

/// Options of [`m_msr`].
#[derive(Debug, Clone, Copy)]
pub struct MMsr {
    pub iterations: usize,
    /// Ends when no skill moves further than this.
    pub tolerance: f64,
    /// At each end one partner of so many is not believed.
    pub trimmed: usize,
}

impl Default for MMsr {
    fn default() -> Self {
        Self { iterations: 1_000, tolerance: 1e-8, trimmed: 4 }
    }
}

/// Two workers of skills `s` and `r` agree beyond chance as often as `s · r`, so the skills are
/// a rank-one completion of the table of agreements; each is taken again and again as the
/// trimmed mean of agreement over the partner's skill. Then a vote with the weights
/// `ln((K - 1) · p / (1 - p))`, where `p` is the probability of a right label.
///
/// Signs: a worker who disagrees with most partners, weighed by their skill, is against the truth.
///
/// Source: Ma and Olshevsky, Adversarial Crowdsourcing Through Robust Rank-One Matrix
/// Completion, NeurIPS 2020. Trimming is a share of the partners here, not a fixed number.
pub fn m_msr(labels: &Labels, options: MMsr) -> Outcome {
    let partners = partners(labels);
    let mut skills = vec![0.5; labels.workers()];
    let mut ratios = Vec::new();
    for _ in 0..options.iterations {
        let mut moved: f64 = 0.0;
        for (worker, with) in partners.iter().enumerate() {
            ratios.clear();
            let able = with.iter().filter(|it| 1e-6 < skills[it.0 as usize]);
            ratios.extend(able.map(|it| it.1.abs() / skills[it.0 as usize]));
            let Some(mean) = trimmed_mean(&mut ratios, options.trimmed) else { continue };
            let next = mean.clamp(1e-3, 1.0);
            moved = moved.max((next - skills[worker]).abs());
            skills[worker] = next;
        }
        if moved < options.tolerance {
            break;
        }
    }
    let signs = signs(&partners, &skills);
    let margin = 1.0 / (labels.tasks() as f64).sqrt().max(2.0);
    let classes = labels.classes().max(2) as f64;
    let weigh = |(skill, sign): (&f64, &f64)| {
        let skill = (skill * sign).clamp(margin - 1.0 / (classes - 1.0), 1.0 - margin);
        let right = (skill * (classes - 1.0) + 1.0) / classes;
        (right * (classes - 1.0) / (1.0 - right)).ln()
    };
    let weights: Vec<f64> = skills.iter().zip(&signs).map(weigh).collect();
    let vote = weighted_vote(labels, &weights);
    let best: Vec<usize> = vote.posterior.rows().map(argmax).collect();
    let counted = agreement(labels, |task| best.get(task).copied());
    let skill = |(skill, counted): (f64, Skill)| Skill { value: skill, ..counted };
    let signed = skills.iter().zip(&signs).map(|(skill, sign)| skill * sign);
    Outcome { skills: signed.zip(counted).map(skill).collect(), ..vote }
}

/// For each worker, those who labelled a common task, and how often both agree beyond chance:
/// 1 when always, 0 when by chance.
fn partners(labels: &Labels) -> Vec<Vec<(u32, f64)>> {
    let mut pairs = Vec::new();
    for given in labels.by_task() {
        for (place, it) in given.iter().enumerate() {
            for other in given[..place].iter().filter(|other| other.worker != it.worker) {
                let key = (it.worker.min(other.worker), it.worker.max(other.worker));
                pairs.push((key, it.class == other.class));
            }
        }
    }
    pairs.sort_unstable();
    let classes = labels.classes().max(2) as f64;
    let mut partners = vec![Vec::new(); labels.workers()];
    for same in pairs.chunk_by(|a, b| a.0 == b.0) {
        let (one, other) = same[0].0;
        let agreed = same.iter().filter(|it| it.1).count() as f64 / same.len() as f64;
        let beyond = (agreed * classes - 1.0) / (classes - 1.0);
        partners[one as usize].push((other, beyond));
        partners[other as usize].push((one, beyond));
    }
    partners
}

/// The mean without the given share at each end; of few values the middle ones.
fn trimmed_mean(values: &mut [f64], one_of: usize) -> Option<f64> {
    values.sort_unstable_by(f64::total_cmp);
    let cut = values.len() / one_of.max(3);
    let kept = values.get(cut..values.len() - cut).filter(|it| !it.is_empty())?;
    Some(kept.iter().sum::<f64>() / kept.len() as f64)
}

/// Which workers stand on the side of most: the leading eigenvector's signs, by power iteration
/// on the agreements, begun with everybody on the right side.
fn signs(partners: &[Vec<(u32, f64)>], skills: &[f64]) -> Vec<f64> {
    let mut side = vec![1.0; skills.len()];
    for _ in 0..50 {
        let pull = |with: &Vec<(u32, f64)>| -> f64 {
            with.iter().map(|it| it.1 * skills[it.0 as usize] * side[it.0 as usize]).sum()
        };
        let next: Vec<f64> =
            partners.iter().map(|it| if pull(it) < 0.0 { -1.0 } else { 1.0 }).collect();
        if next == side {
            break;
        }
        side = next;
    }
    side
}
