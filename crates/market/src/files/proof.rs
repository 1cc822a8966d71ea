//! Proof that what lies on the shelf is what was stored.

use std::sync::Arc;

use base::{Error, Kind, Result};
use sha2::{Digest, Sha256};
use store::Db;

use super::rows;
use crate::{FileId, ports::Shelf};

/// Files of one look.
const PAGE: i64 = 200;

/// A file whose bytes are not those that were stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    Missing(FileId),
    Changed(FileId),
}

/// Reads every kept file and compares its bytes with the hash that was noted when it came.
pub async fn faults(db: &Db, shelf: &Arc<dyn Shelf>) -> Result<Vec<Fault>> {
    let (mut faults, mut after) = (Vec::new(), None);
    loop {
        let page = db.read(async move |tx| rows::kept(tx, after, PAGE).await).await?;
        let Some(last) = page.last() else { return Ok(faults) };
        after = Some(last.id);
        for it in &page {
            match shelf.get(it.id).await {
                Ok(bytes) if hash(&bytes) == it.sha256 => {}
                Ok(_) => faults.push(Fault::Changed(it.id)),
                Err(Error::Refused { kind: Kind::NotFound, .. }) => {
                    faults.push(Fault::Missing(it.id));
                }
                Err(error) => return Err(error),
            }
        }
    }
}

/// As it is noted: lower-case hexadecimal digits.
fn hash(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().fold(String::new(), |hex, it| format!("{hex}{it:02x}"))
}
