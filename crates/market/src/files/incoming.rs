//! An upload as it arrives: piece by piece to the disk, weighed and fingerprinted on the way.
//!
//! Invariant: what was refused, or what nobody finished, leaves nothing behind.

use std::{path::PathBuf, sync::Arc};

use base::{Error, Result};
use sha2::{Digest, Sha256};
use store::Db;
use tokio::{fs, io::AsyncWriteExt};

use super::{New, media, register};
use crate::{AccountId, FileId, ports::Shelf};

/// A file on its way in.
pub struct Incoming {
    db: Db,
    shelf: Arc<dyn Shelf>,
    id: FileId,
    file: fs::File,
    part: Part,
    most: u64,
    bytes: u64,
    digest: Sha256,
    head: Vec<u8>,
}

/// Removes a half-written file when nobody finishes it.
struct Part(Option<PathBuf>);

impl Drop for Part {
    fn drop(&mut self) {
        if let Some(path) = self.0.take() {
            // It may never have been made; then there is nothing to remove.
            drop(std::fs::remove_file(path));
        }
    }
}

impl Incoming {
    /// Begins an upload of at most so many bytes.
    pub async fn begin(db: Db, shelf: Arc<dyn Shelf>, most: u64) -> Result<Self> {
        let id: FileId = db.read(async move |tx| Ok(tx.new_id())).await?;
        let path = shelf.path(id).with_extension("incoming");
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).await.map_err(Error::store)?;
        }
        let file = fs::File::create(&path).await.map_err(Error::store)?;
        let part = Part(Some(path));
        let (digest, head) = (Sha256::new(), Vec::new());
        Ok(Self { db, shelf, id, file, part, most, bytes: 0, digest, head })
    }

    /// Takes the next piece.
    pub async fn write(&mut self, piece: &[u8]) -> Result<()> {
        self.bytes += piece.len() as u64;
        if self.most < self.bytes {
            return Err(Error::invalid("file", "file-too-large"));
        }
        let missing = media::HEAD.saturating_sub(self.head.len()).min(piece.len());
        self.head.extend_from_slice(&piece[..missing]);
        self.digest.update(piece);
        self.file.write_all(piece).await.map_err(Error::store)
    }

    /// Ends the upload: looks at what it is, puts it on the shelf and enters it.
    pub async fn finish(mut self, owner: AccountId, name: &str, claimed: &str) -> Result<FileId> {
        if self.bytes == 0 {
            return Err(Error::invalid("file", "file-empty"));
        }
        let media_type = media::sniff(name, claimed, &self.head);
        let media_type = media_type.ok_or_else(|| Error::invalid("file", "file-type-refused"))?;
        self.file.sync_all().await.map_err(Error::store)?;
        let Some(path) = self.part.0.clone() else {
            return Err(Error::store("an upload was finished twice"));
        };
        self.shelf.adopt(self.id, &path).await?;
        self.part.0 = None;
        let sha256 = self.digest.clone().finalize();
        let sha256 = sha256.iter().fold(String::new(), |hex, it| format!("{hex}{it:02x}"));
        let bytes = i64::try_from(self.bytes).map_err(Error::store)?;
        let new = New { id: self.id, name: name.to_owned(), media_type, bytes, sha256 };
        let entered = self.db.write(async move |tx| register(tx, owner, new.clone()).await).await;
        if entered.is_err() {
            self.shelf.remove(self.id).await?;
        }
        entered
    }
}
