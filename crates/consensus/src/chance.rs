//! How improbable something is that chance could have done: tails of sums, and what to make of
//! many of them at once.

/// `P(Z ≥ z)` for the standard normal distribution; within a millionth of its size.
///
/// Source: the rational approximation of erfc in Press and others, Numerical Recipes, 6.2.
pub(crate) fn normal_tail(z: f64) -> f64 {
    const TERMS: [f64; 10] = [
        -1.265_512_23,
        1.000_023_68,
        0.374_091_96,
        0.096_784_18,
        -0.186_288_06,
        0.278_868_07,
        -1.135_203_98,
        1.488_515_87,
        -0.822_152_23,
        0.170_872_77,
    ];
    let x = z.abs() / std::f64::consts::SQRT_2;
    let t = 1.0 / (1.0 + 0.5 * x);
    let sum = TERMS.iter().rev().fold(0.0, |sum, it| sum * t + it);
    let tail = 0.5 * t * (sum - x * x).exp();
    if z < 0.0 { 1.0 - tail } else { tail }
}

/// `P(X ≥ count)` for the number of successes among independent trials of these chances; exact.
pub(crate) fn at_least(chances: &[f64], count: usize) -> f64 {
    if count == 0 {
        return 1.0;
    }
    // The distribution of fewer successes; what flows past its end is the tail.
    let mut fewer = vec![0.0; count];
    fewer[0] = 1.0;
    let mut tail = 0.0;
    for (trial, chance) in chances.iter().enumerate() {
        tail += fewer[count - 1] * chance;
        for it in (0..count.min(trial + 2)).rev() {
            let from = if it == 0 { 0.0 } else { fewer[it - 1] };
            fewer[it] = fewer[it] * (1.0 - chance) + from * chance;
        }
    }
    tail.min(1.0)
}

/// One term of a sum: the values it can take, each with its probability.
pub(crate) type Term<'t> = (&'t [f64], &'t [f64]);

/// `P(S ≥ x)` for a sum of independent terms, from their cumulant generating function.
///
/// Where the saddle point lies far out, beyond what can be computed, Chernoff's bound stands for
/// it, which is never too small.
///
/// Source: Lugannani and Rice, Saddle Point Approximation for the Distribution of the Sum of
/// Independent Random Variables, Advances in Applied Probability 12 (1980).
pub(crate) fn tail_of_sum<'t>(terms: impl Iterator<Item = Term<'t>> + Clone, x: f64) -> f64 {
    const FARTHEST: f64 = 30.0;
    let (_, mean, variance) = cumulants(terms.clone(), 0.0);
    if variance <= 0.0 {
        return if x <= mean { 1.0 } else { 0.0 };
    }
    let z = (x - mean) / variance.sqrt();
    if z < 0.1 {
        return normal_tail(z);
    }
    let mut at = 0.0;
    for _ in 0..40 {
        let (_, slope, bend) = cumulants(terms.clone(), at);
        let step = (x - slope) / bend.max(1e-12);
        at = (at + step.clamp(-1.0, 1.0)).clamp(0.0, FARTHEST);
        if step.abs() < 1e-6 {
            break;
        }
    }
    let (height, _, bend) = cumulants(terms, at);
    let depth = at * x - height;
    let bound = (-depth).exp();
    if FARTHEST <= at || depth <= 0.0 {
        return bound.min(1.0);
    }
    let w = (2.0 * depth).sqrt();
    let u = at * bend.sqrt();
    let density = bound / std::f64::consts::TAU.sqrt();
    (normal_tail(w) - density * (1.0 / w - 1.0 / u)).clamp(0.0, bound)
}

/// The cumulant generating function of a sum and its first two derivatives.
fn cumulants<'t>(terms: impl Iterator<Item = Term<'t>>, at: f64) -> (f64, f64, f64) {
    let (mut height, mut slope, mut bend) = (0.0, 0.0, 0.0);
    for (values, chances) in terms {
        let (mut sum, mut first, mut second) = (0.0, 0.0, 0.0);
        for (value, chance) in values.iter().zip(chances) {
            let weight = chance * (at * value).exp();
            sum += weight;
            first += weight * value;
            second += weight * value * value;
        }
        let mean = first / sum;
        height += sum.ln();
        slope += mean;
        bend += second / sum - mean * mean;
    }
    (height, slope, bend)
}

/// For each p-value, the least share of false alarms at which it would be an alarm when all
/// `tests` were made; those that are not listed are taken as 1.
///
/// Source: Benjamini and Hochberg, Controlling the False Discovery Rate, Journal of the Royal
/// Statistical Society B 57 (1995).
pub fn benjamini_hochberg(p_values: &[f64], tests: usize) -> Vec<f64> {
    let mut order: Vec<usize> = (0..p_values.len()).collect();
    order.sort_by(|a, b| p_values[*a].total_cmp(&p_values[*b]));
    let tests = tests.max(p_values.len()) as f64;
    let mut adjusted = vec![1.0; p_values.len()];
    let mut least: f64 = 1.0;
    for (rank, place) in order.into_iter().enumerate().rev() {
        least = least.min(p_values[place] * tests / (rank as f64 + 1.0));
        adjusted[place] = least;
    }
    adjusted
}
