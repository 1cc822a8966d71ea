//! What a folder holds before a demonstration is made in it.

use anyhow::Result;
use market::accounts;
use store::Db;

use super::{super::plain::Plain, people};

/// What a store holds.
pub(super) enum Found {
    Nothing,
    Demo,
    Other,
}

/// The admin comes last, so a market that has the others only was cut short.
pub(super) async fn look(db: &Db) -> Result<Found> {
    let admin = people::email_of_the_last();
    let found = db.read(async move |tx| {
        let email = base::Email::parse("email", &admin)?;
        if accounts::find_by_email(tx, &email).await?.is_some() {
            return Ok(Found::Demo);
        }
        let anybody = accounts::people(tx, "", None, 1).await?;
        Ok(if anybody.is_empty() { Found::Nothing } else { Found::Other })
    });
    found.await.plain()
}
