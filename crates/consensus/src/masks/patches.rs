//! Pixels that the same answers cover, taken together.

use std::collections::HashMap;

use super::Mask;

/// The pixels of one task, cut where any mask begins or ends.
pub(super) struct Patches {
    /// Runs in order, each with its patch.
    pub(super) runs: Vec<(u32, u32, usize)>,
    /// For each patch which answers cover it, and how many pixels it has.
    pub(super) patches: Vec<(Vec<u32>, f64)>,
}

impl Patches {
    /// Sweeps over all ends of runs. Costs the runs times the answers that lie over each other.
    pub(super) fn of(answers: &[(u32, Mask)]) -> Self {
        let size = answers.first().map_or(0, |it| it.1.size());
        let mut ends = Vec::new();
        for (slot, (_, mask)) in (0_u32..).zip(answers) {
            ends.extend(mask.runs().iter().flat_map(|it| [(it.0, slot), (it.1, slot)]));
        }
        ends.push((size, u32::MAX));
        ends.sort_unstable();
        let mut open: Vec<u32> = Vec::new();
        let mut known: HashMap<Vec<u32>, usize> = HashMap::new();
        let mut found = Self { runs: Vec::new(), patches: Vec::new() };
        let mut at = 0;
        for (end, slot) in ends {
            if at < end {
                let patch = known.get(&open).copied().unwrap_or_else(|| {
                    known.insert(open.clone(), found.patches.len());
                    found.patches.push((open.clone(), 0.0));
                    found.patches.len() - 1
                });
                found.patches[patch].1 += f64::from(end - at);
                found.runs.push((at, end, patch));
                at = end;
            }
            // A run begins where it is not open, and ends where it is.
            match open.binary_search(&slot) {
                Ok(place) => drop(open.remove(place)),
                Err(place) => open.insert(place, slot),
            }
        }
        found
    }
}
