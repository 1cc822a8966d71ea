//! Chance with a seed, so that the market is the same each time.

/// A small generator of numbers (SplitMix64); stories need no better one.
#[derive(Debug, Clone)]
pub(super) struct Chance(u64);

impl Chance {
    pub(super) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut it = self.0;
        it = (it ^ (it >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        it = (it ^ (it >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        it ^ (it >> 31)
    }

    /// A number from 0 to below `n`.
    pub(super) fn below(&mut self, n: i64) -> i64 {
        let n = n.max(1).unsigned_abs();
        i64::try_from(self.roll() % n).unwrap_or(0)
    }

    pub(super) fn between(&mut self, least: i64, most: i64) -> i64 {
        least + self.below(most - least + 1)
    }

    pub(super) fn percent(&mut self, likely: i64) -> bool {
        self.below(100) < likely
    }

    /// A place in a list of so many.
    pub(super) fn place(&mut self, n: usize) -> usize {
        let n = i64::try_from(n).unwrap_or(i64::MAX);
        usize::try_from(self.below(n)).unwrap_or(0)
    }

    pub(super) fn one_of<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        let place = self.place(list.len());
        list.get(place)
    }

    pub(super) fn shuffle<T>(&mut self, list: &mut [T]) {
        for last in (1..list.len()).rev() {
            let other = self.place(last + 1);
            list.swap(last, other);
        }
    }

    /// Around `usual`, now and then much longer, as people's times are.
    pub(super) fn about(&mut self, usual: i64) -> i64 {
        let mut part = self.between(55, 125);
        if self.percent(9) {
            part += self.between(60, 260);
        }
        (usual * part / 100).max(2)
    }
}
