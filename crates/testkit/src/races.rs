//! Races: many attempts that start at the same moment.

use std::{future::Future, sync::Arc};

use tokio::sync::Barrier;

use crate::World;

/// Runs `n` attempts that all begin together, and gives their results in order.
///
/// A story about a race runs on a runtime with several threads, beside a control without the
/// guard that must be caught: a race that cannot go wrong proves nothing.
pub async fn at_once<T, F>(world: &World, n: usize, attempt: impl Fn(World, usize) -> F) -> Vec<T>
where
    F: Future<Output = T> + Send + 'static,
    T: Send + 'static,
{
    let gate = Arc::new(Barrier::new(n));
    let begin = |i: usize| {
        let (gate, attempt, db) = (gate.clone(), attempt(world.clone(), i), world.db.clone());
        tokio::spawn(async move {
            // Connections are made before the start, or the first would be done by then.
            db.read(async move |tx| Ok(tx.now())).await.expect("a connection");
            gate.wait().await;
            attempt.await
        })
    };
    let running: Vec<_> = (0..n).map(begin).collect();
    let mut results = Vec::with_capacity(n);
    for attempt in running {
        results.push(attempt.await.expect("an attempt that does not panic"));
    }
    results
}
