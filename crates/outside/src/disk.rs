//! Files in a folder of this machine, spread over 1,024 sub-folders.
//!
//! Invariant: a file appears under its name only when all its bytes have reached the disk.

use std::{
    io::ErrorKind,
    path::{Path, PathBuf},
};

use base::{Error, Kind};
use market::{
    FileId,
    ports::{Later, Shelf},
};
use tokio::{fs, io::AsyncWriteExt};

/// A folder of files named by their ids; several nodes on one machine may share it.
#[derive(Debug, Clone)]
pub struct Disk {
    folder: PathBuf,
}

impl Disk {
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into() }
    }

    async fn write(&self, id: FileId, bytes: Vec<u8>) -> std::io::Result<()> {
        let path = self.path(id);
        let folder = path.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder).await?;
        let part = path.with_extension("part");
        let mut file = fs::File::create(&part).await?;
        file.write_all(&bytes).await?;
        file.sync_all().await?;
        place(&part, &path).await
    }
}

/// Gives a finished file its name; the name is as durable as the bytes only when its folder
/// was synced too.
async fn place(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::rename(from, to).await?;
    fs::File::open(to.parent().unwrap_or(Path::new("."))).await?.sync_all().await
}

impl Shelf for Disk {
    fn put(&self, id: FileId, bytes: Vec<u8>) -> Later<'_, ()> {
        Box::pin(async move { self.write(id, bytes).await.map_err(failed) })
    }

    fn adopt<'a>(&'a self, id: FileId, from: &'a Path) -> Later<'a, ()> {
        Box::pin(async move { place(from, &self.path(id)).await.map_err(failed) })
    }

    fn get(&self, id: FileId) -> Later<'_, Vec<u8>> {
        Box::pin(async move { fs::read(self.path(id)).await.map_err(failed) })
    }

    fn path(&self, id: FileId) -> PathBuf {
        let name = id.to_string();
        // The last characters are chance, so the folders fill evenly.
        self.folder.join(&name[24..]).join(name)
    }

    fn remove(&self, id: FileId) -> Later<'_, ()> {
        Box::pin(async move {
            match fs::remove_file(self.path(id)).await {
                Err(error) if error.kind() != ErrorKind::NotFound => Err(failed(error)),
                _ => Ok(()),
            }
        })
    }
}

fn failed(error: std::io::Error) -> Error {
    match error.kind() {
        ErrorKind::NotFound => Error::refused(Kind::NotFound, "file-not-found"),
        ErrorKind::StorageFull => Error::refused(Kind::Unavailable, "disk-full"),
        _ => Error::store(error),
    }
}

#[cfg(test)]
mod tests;
