//! The worker sends messages to people's devices, outside of any transaction.

use base::Result;
use market::{
    jobs::Leased,
    notifications::push::{self, Outgoing},
};
use store::Tx;

use crate::Worker;

impl Worker {
    /// Sends one message; what cannot be delivered for hours is let go.
    pub(crate) async fn send_push(&self, job: &Leased) -> Result<()> {
        let (payload, base_url) = (job.payload.clone(), self.base_url.clone());
        let prepare =
            self.db.read(async move |tx| push::prepare(tx, &payload, &base_url).await).await;
        let Some(Outgoing { device, key, push }) = prepare? else { return Ok(()) };
        let handed = match self.pusher.push(&key, &push).await {
            Ok(handed) => handed,
            Err(error) => {
                let text = error.to_string();
                let note = async move |tx: &mut Tx| push::mark_failed(tx, device, &text).await;
                self.db.write(note).await?;
                // The notification waits in the app, so nobody needs to look after this.
                return if push::TRIES <= job.attempts { Ok(()) } else { Err(error) };
            }
        };
        self.db.write(async move |tx| push::settle(tx, device, &handed).await).await
    }
}
