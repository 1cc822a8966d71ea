//! How many requests this node answered, and how many of them failed, by the hour.

use std::sync::{Mutex, PoisonError};

use base::{Timestamp, hours};

/// Hours that are remembered.
const KEPT: i64 = 24;

/// What a node remembers; clones of the application share it.
#[derive(Debug, Default)]
pub struct Tally(Mutex<Vec<Hour>>);

#[derive(Debug, Clone, Copy)]
struct Hour {
    number: i64,
    counted: Counted,
}

/// Requests, and those that failed through our own fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counted {
    pub all: i64,
    pub failed: i64,
}

impl Tally {
    /// Notes one answer.
    pub fn note(&self, now: Timestamp, has_failed: bool) {
        let number = now.as_millis().div_euclid(hours(1));
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.last().is_none_or(|it| it.number != number) {
            kept.retain(|it| number - KEPT < it.number);
            kept.push(Hour { number, counted: Counted::default() });
        }
        if let Some(hour) = kept.last_mut() {
            hour.counted.all += 1;
            hour.counted.failed += i64::from(has_failed);
        }
    }

    /// What was counted in the hour that runs and the `before` ones before it.
    pub fn lately(&self, now: Timestamp, before: i64) -> Counted {
        let number = now.as_millis().div_euclid(hours(1));
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let meant = kept.iter().filter(|it| number - before <= it.number);
        meant.fold(Counted::default(), |sum, it| Counted {
            all: sum.all + it.counted.all,
            failed: sum.failed + it.counted.failed,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_counted_apart_and_old_ones_forgotten() {
        let (tally, start) = (Tally::default(), Timestamp::from_millis(hours(1_000)));
        tally.note(start, false);
        tally.note(start.plus(hours(1)), true);
        assert_eq!(tally.lately(start.plus(hours(1)), 0), Counted { all: 1, failed: 1 });
        assert_eq!(tally.lately(start.plus(hours(1)), 1), Counted { all: 2, failed: 1 });
        tally.note(start.plus(hours(24)), false);
        assert_eq!(tally.lately(start.plus(hours(24)), 99), Counted { all: 2, failed: 1 });
    }
}
