//! The one clock and the one set of dice; tests hand in fixed ones.

use std::{
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicI64, Ordering},
    },
    time::SystemTime,
};

use base::{DurationMs, Timestamp};
use rand::{Rng, SeedableRng, rngs::StdRng};

/// Where the moment of a transaction comes from.
#[derive(Debug, Clone)]
pub enum Clock {
    /// The database's clock on PostgreSQL, so that several nodes agree; the machine's on SQLite.
    System,
    /// The machine's clock, put forward by so much or, below zero, back.
    Shifted(DurationMs),
    /// A clock that only moves when it is told to.
    Fixed(Arc<AtomicI64>),
}

impl Clock {
    pub fn fixed(at: Timestamp) -> Self {
        Self::Fixed(Arc::new(AtomicI64::new(at.as_millis())))
    }

    /// Moves a fixed clock; others stay as they are.
    pub fn advance(&self, length: DurationMs) {
        if let Self::Fixed(at) = self {
            at.fetch_add(length, Ordering::SeqCst);
        }
    }

    #[expect(clippy::disallowed_methods, reason = "this is the one place that asks the system")]
    pub fn now(&self) -> Timestamp {
        match self {
            Self::Shifted(by) => Self::System.now().plus(*by),
            Self::System => {
                let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
                let millis = since.map_or(0, |it| it.as_millis());
                Timestamp::from_millis(i64::try_from(millis).unwrap_or(i64::MAX))
            }
            Self::Fixed(at) => Timestamp::from_millis(at.load(Ordering::SeqCst)),
        }
    }
}

/// Randomness for ids and secrets: a cryptographic generator, seeded by the system or a test.
#[derive(Debug, Clone)]
pub struct Dice(Arc<Mutex<StdRng>>);

impl Dice {
    #[expect(clippy::disallowed_methods, reason = "this is the one place that asks the system")]
    pub fn system() -> Self {
        Self(Arc::new(Mutex::new(StdRng::from_rng(&mut rand::rng()))))
    }

    pub fn seeded(seed: u64) -> Self {
        Self(Arc::new(Mutex::new(StdRng::seed_from_u64(seed))))
    }

    /// A generator of its own for one transaction, so that nobody waits for the shared one.
    pub fn fork(&self) -> StdRng {
        let mut shared = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut seed = [0u8; 32];
        shared.fill_bytes(&mut seed);
        StdRng::from_seed(seed)
    }
}
