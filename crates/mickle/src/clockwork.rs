//! The clockwork: what time itself brings about, on every node.

use base::Result;
use market::{
    accounts, assignments, events, files, ledger, limits,
    notifications::{self, push},
    pipelines,
};

use crate::{Worker, silence, worker::tell};

impl Worker {
    /// What time itself brings about: seals, what silence decides, and forgetting what may be
    /// forgotten.
    pub async fn wind(&self) {
        if self.is_safe().await {
            return;
        }
        let sealed = self.db.write(async move |tx| ledger::seal_until(tx).await).await;
        tell("seal", sealed.map(|it| it.len()));
        tell("seal the log", self.seal_log().await);
        let forgot = self.db.write(async move |tx| limits::forget(tx, base::days(2)).await).await;
        tell("forget", forgot);
        let forgot = self.db.write(async move |tx| accounts::forget(tx).await).await;
        tell("forget sessions", forgot);
        tell("accept", silence::accept_overdue(&self.db).await);
        tell("appeals", silence::win_unanswered(&self.db).await);
        tell("lapse", self.lapse().await);
        tell("pipelines end", pipelines::end_finished(&self.db).await);
        tell("daily letters", self.send_digests().await);
        let swept = self.db.write(async move |tx| notifications::sweep(tx, 500).await).await;
        tell("sweep notifications", swept);
        tell("forget devices", self.forget_devices().await);
        tell("sweep", files::sweep(self.db.clone(), self.shelf.clone()).await);
    }

    /// Forgets the devices of sessions that were ended. Mostly there are none, and then no writer
    /// waits for the look.
    async fn forget_devices(&self) -> Result<u64> {
        if !self.db.read(async move |tx| push::is_any_ended(tx).await).await? {
            return Ok(0);
        }
        self.db.write(async move |tx| push::forget_ended(tx, 500).await).await
    }

    /// Notes what is overdue, a hundred at a time, so that people hear of it.
    async fn lapse(&self) -> Result<i64> {
        let mut rounds = 1;
        while self.db.write(async move |tx| assignments::lapse_overdue(tx, 100).await).await? {
            rounds += 1;
        }
        Ok(rounds)
    }

    /// Seals the finished days of the log: each is hashed without holding up a writer.
    async fn seal_log(&self) -> Result<i64> {
        let mut sealed = 0;
        while let Some(seal) =
            self.db.read_long(async move |tx| events::next_seal(tx).await).await?
        {
            if !self.db.write(async move |tx| events::keep_seal(tx, &seal).await).await? {
                break;
            }
            sealed += 1;
        }
        Ok(sealed)
    }
}
