//! The word that the server is to stop, for answers that would never end by themselves.

use tokio::sync::watch;

/// Said once, heard by everybody who asks; clones share it.
#[derive(Debug, Clone)]
pub struct Stop(watch::Sender<bool>);

impl Default for Stop {
    fn default() -> Self {
        Self(watch::Sender::new(false))
    }
}

impl Stop {
    /// Tells everybody to come to an end.
    pub fn stop(&self) {
        self.0.send_replace(true);
    }

    /// Waits until it is said; returns at once when it was.
    pub async fn stopped(&self) {
        let mut told = self.0.subscribe();
        // The sender lives as long as this handle, so waiting cannot fail.
        drop(told.wait_for(|it| *it).await);
    }
}
