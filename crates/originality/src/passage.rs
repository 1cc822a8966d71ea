//! Joins equal runs into passages, and aligns what lies between them.

use std::ops::Range;

use crate::{align::Grain, text::Unit};

/// Passages that a run may still join; the older ones are too far behind.
const OPEN: usize = 8;

/// An equal run, in units of each text.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Run {
    pub(crate) ours: usize,
    pub(crate) theirs: usize,
    pub(crate) length: usize,
}

/// Runs that follow each other in both texts. It has one run at least.
#[derive(Clone, Debug)]
pub(crate) struct Joined(Vec<Run>);

impl Joined {
    pub(crate) fn runs(&self) -> &[Run] {
        &self.0
    }

    pub(crate) fn ours(&self) -> Range<usize> {
        let (first, last) = (self.0[0], self.last());
        first.ours..last.ours + last.length
    }

    pub(crate) fn theirs(&self) -> Range<usize> {
        let (first, last) = (self.0[0], self.last());
        first.theirs..last.theirs + last.length
    }

    /// Units of ours from its beginning to its end.
    pub(crate) fn length(&self) -> usize {
        self.ours().len()
    }

    pub(crate) fn equal(&self) -> usize {
        self.0.iter().map(|it| it.length).sum()
    }

    /// Units put in, left out or replaced.
    pub(crate) fn changed(&self) -> usize {
        self.length().max(self.theirs().len()) - self.equal()
    }

    fn last(&self) -> Run {
        self.0[self.0.len() - 1]
    }

    /// How far behind it a run begins, where the run is near enough to belong to it.
    fn distance(&self, run: Run, gap: usize) -> Option<usize> {
        let last = self.last();
        let ours = run.ours.checked_sub(last.ours + last.length)?;
        let theirs = run.theirs.checked_sub(last.theirs + last.length)?;
        (ours <= gap && theirs <= gap).then_some(ours + theirs)
    }
}

/// The passages that say something, in the order of ours, none over another.
pub(crate) fn join(ours: &[Unit], theirs: &[Unit], runs: &[Run], grain: Grain) -> Vec<Joined> {
    let mut passages: Vec<Joined> = Vec::new();
    for run in runs {
        let open = passages.len().saturating_sub(OPEN);
        let near = passages[open..].iter_mut();
        let near = near.filter_map(|it| Some((it.distance(*run, grain.gap)?, it)));
        match near.min_by_key(|(distance, _)| *distance) {
            Some((_, passage)) => passage.0.push(*run),
            None => passages.push(Joined(vec![*run])),
        }
    }
    // A text that is shorter than a passage can still be wholly there.
    let least = grain.least.min(ours.len());
    let mut passages: Vec<Joined> =
        passages.into_iter().map(|it| filled(it, ours, theirs)).collect();
    passages.retain(|it| {
        let worth = it.equal() as f64 - grain.change * it.changed() as f64;
        it.equal() >= least && worth >= 0.75 * least as f64
    });
    apart(passages, least)
}

/// What lies between two runs, aligned by the longest common subsequence: at most a gap of each
/// text, so the table is small.
fn filled(it: Joined, ours: &[Unit], theirs: &[Unit]) -> Joined {
    let mut runs: Vec<Run> = Vec::with_capacity(it.0.len());
    for run in it.0 {
        if let Some(last) = runs.last().copied() {
            let (a, b) = (last.ours + last.length, last.theirs + last.length);
            for (x, y) in common(&ours[a..run.ours], &theirs[b..run.theirs]) {
                add(&mut runs, Run { ours: a + x, theirs: b + y, length: 1 });
            }
        }
        add(&mut runs, run);
    }
    Joined(runs)
}

fn add(runs: &mut Vec<Run>, run: Run) {
    match runs.last_mut() {
        Some(last)
            if last.ours + last.length == run.ours && last.theirs + last.length == run.theirs =>
        {
            last.length += run.length;
        }
        _ => runs.push(run),
    }
}

fn common(ours: &[Unit], theirs: &[Unit]) -> Vec<(usize, usize)> {
    if ours.is_empty() || theirs.is_empty() {
        return Vec::new();
    }
    let width = theirs.len() + 1;
    let mut longest = vec![0_usize; (ours.len() + 1) * width];
    for x in (0..ours.len()).rev() {
        for y in (0..theirs.len()).rev() {
            longest[x * width + y] = if ours[x].symbol == theirs[y].symbol {
                longest[(x + 1) * width + y + 1] + 1
            } else {
                longest[(x + 1) * width + y].max(longest[x * width + y + 1])
            };
        }
    }
    let (mut x, mut y) = (0, 0);
    let mut pairs = Vec::new();
    while x < ours.len() && y < theirs.len() {
        if ours[x].symbol == theirs[y].symbol {
            pairs.push((x, y));
            (x, y) = (x + 1, y + 1);
        } else if longest[(x + 1) * width + y] >= longest[x * width + y + 1] {
            x += 1;
        } else {
            y += 1;
        }
    }
    pairs
}

/// Two passages can share words of ours, where a run stands between the runs of another
/// passage. The one with more equal words keeps them.
fn apart(mut passages: Vec<Joined>, least: usize) -> Vec<Joined> {
    passages.sort_by_key(Joined::equal);
    passages.reverse();
    let mut kept: Vec<Joined> = Vec::new();
    let mut taken: Vec<Range<usize>> = Vec::new();
    for it in passages {
        let here = it.ours();
        let at = taken.partition_point(|range| range.end <= here.start);
        if taken.get(at).is_none_or(|next| next.start >= here.end) {
            taken.insert(at, here);
            kept.push(it);
        }
    }
    debug_assert!(kept.iter().all(|it| it.equal() >= least), "what is small was left out before");
    kept.sort_by_key(|it| it.ours().start);
    kept
}
