//! How long work took, and how much of that it was at work.

use std::{
    fmt,
    time::{Duration, Instant},
};

/// A time that runs.
pub(super) struct Clock {
    began: Instant,
    worked: Option<Duration>,
}

/// A time that has run.
pub(super) struct Took {
    whole: Duration,
    /// On a processor, where the system tells it.
    worked: Option<Duration>,
}

impl Clock {
    pub(super) fn start() -> Self {
        Self { began: Instant::now(), worked: worked() }
    }

    pub(super) fn stop(&self) -> Took {
        let since = |began: Duration| worked().map(|it| it.saturating_sub(began));
        Took { whole: self.began.elapsed(), worked: self.worked.and_then(since) }
    }
}

impl fmt::Display for Took {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.worked {
            Some(worked) => write!(f, "{:.2?} (processor {worked:.2?})", self.whole),
            None => write!(f, "{:.2?}", self.whole),
        }
    }
}

/// Nanoseconds of this thread on a processor, as Linux counts them.
fn worked() -> Option<Duration> {
    // They are counted when a thread gives way.
    std::thread::yield_now();
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    told.split_whitespace().next()?.parse().ok().map(Duration::from_nanos)
}
