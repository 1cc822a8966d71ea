//! The worker tells people what happened to them, and writes their daily letters.
//!
//! Each round is a verb in a transaction of its own: a node that dies in between has told
//! everything before it and nothing after.

use base::Result;
use market::notifications;
use store::Tx;

use crate::Worker;

/// News told in one transaction.
const NEWS: i64 = 50;

impl Worker {
    /// Tells people what happened to them; every piece of news once, whoever else is at it.
    pub async fn tell_people(&self) {
        while self.tell_some().await.unwrap_or_else(|error| {
            tracing::error!(%error, "people cannot be told");
            false
        }) {}
    }

    async fn tell_some(&self) -> Result<bool> {
        let waits = self.db.read(async move |tx| notifications::is_any_waiting(tx).await).await?;
        if !waits {
            return Ok(false);
        }
        let base_url = self.base_url.clone();
        let tell = async move |tx: &mut Tx| notifications::deliver(tx, &base_url, NEWS).await;
        Ok(0 < self.db.write(tell).await?)
    }

    /// Writes the daily letters whose hour has come, each in a transaction of its own.
    pub(crate) async fn send_digests(&self) -> Result<i64> {
        let mut sent = 0;
        loop {
            let base_url = self.base_url.clone();
            let send =
                async move |tx: &mut Tx| notifications::send_next_digest(tx, &base_url).await;
            if !self.db.write(send).await? {
                return Ok(sent);
            }
            sent += 1;
        }
    }
}
