//! Token buckets in memory: a brake for each node, cheap enough for every request.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
    time::Instant,
};

use market::AccountId;

/// One bucket for each account; full at the start, refilled at a steady rate.
pub struct Buckets {
    rate: f64,
    burst: f64,
    levels: Mutex<HashMap<AccountId, Level>>,
}

struct Level {
    tokens: f64,
    at: Instant,
}

/// Beyond this many buckets, the full ones are forgotten.
const MOST: usize = 100_000;

impl Buckets {
    /// So many requests in a second, and so many at once; a rate of zero never says no.
    pub fn new(rate: u32, burst: u32) -> Self {
        Self { rate: rate.into(), burst: burst.into(), levels: Mutex::default() }
    }

    /// Takes a token at this moment; the seconds to wait when there is none.
    pub fn take(&self, who: AccountId, now: Instant) -> Result<(), u64> {
        if self.rate <= 0.0 {
            return Ok(());
        }
        let mut levels = self.levels.lock().unwrap_or_else(PoisonError::into_inner);
        if MOST <= levels.len() {
            let (rate, burst) = (self.rate, self.burst);
            levels.retain(|_, it| it.refilled(rate, burst, now) < burst);
        }
        let level = levels.entry(who).or_insert(Level { tokens: self.burst, at: now });
        level.tokens = level.refilled(self.rate, self.burst, now);
        level.at = now;
        if level.tokens < 1.0 {
            return Err(1);
        }
        level.tokens -= 1.0;
        Ok(())
    }
}

impl Level {
    fn refilled(&self, rate: f64, burst: f64, now: Instant) -> f64 {
        let seconds = now.saturating_duration_since(self.at).as_secs_f64();
        (self.tokens + seconds * rate).min(burst)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_bucket_empties_and_fills() {
        let buckets = Buckets::new(10, 3);
        let (ada, start) = (AccountId::from_bits(1), Instant::now());
        let taken = |at| (0..5).filter(|_| buckets.take(ada, at).is_ok()).count();
        assert_eq!(taken(start), 3);
        assert_eq!(taken(start + Duration::from_millis(200)), 2);
        assert_eq!(taken(start + Duration::from_secs(60)), 3);
        assert!(buckets.take(AccountId::from_bits(2), start).is_ok());
    }
}
