//! The market's own key: made once, because browsers remember its public half.

use base::Result;
use store::{Row, Tx, sql};

use crate::{ports::PushKey, settings};

/// The name of the one row.
const NAME: &str = "vapid";

/// Keeps a fresh key where there is none; of two nodes that start at once, one is heard.
pub async fn keep_key(tx: &mut Tx, fresh: &PushKey) -> Result<()> {
    let now = tx.now();
    let insert = sql("insert into push_key (name, public_key, secret, made_at)
                      values ($1, $2, $3, $4) on conflict (name) do nothing");
    let insert = insert.bind(NAME).bind(&fresh.public).bind(&fresh.secret);
    tx.exec(insert.bind(now)).await?;
    Ok(())
}

/// What browsers must know to take messages from us; nothing while push is off.
pub async fn public_key(tx: &mut Tx) -> Result<Option<String>> {
    Ok(key(tx).await?.map(|it| it.public))
}

/// The key in use; nothing while push is off.
pub(super) async fn key(tx: &mut Tx) -> Result<Option<PushKey>> {
    if !settings::is_on(tx, settings::WEB_PUSH).await? {
        return Ok(None);
    }
    let select = sql("select public_key, secret from push_key where name = $1");
    let read = |it: Row| Ok(PushKey { public: it.get("public_key")?, secret: it.get("secret")? });
    tx.find(select.bind(NAME)).await?.map(read).transpose()
}
