//! A shelf for the stories: one folder, one file for each id.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use base::Error;
use market::{
    FileId,
    files::Incoming,
    ports::{Later, Shelf},
};

use crate::World;

/// Keeps files in a folder of the story.
#[derive(Debug, Clone)]
pub struct Folder(PathBuf);

impl Folder {
    /// How many files lie on it, unfinished ones included.
    pub fn count(&self) -> usize {
        fs::read_dir(&self.0).map_or(0, Iterator::count)
    }
}

impl Shelf for Folder {
    fn put(&self, id: FileId, bytes: Vec<u8>) -> Later<'_, ()> {
        Box::pin(async move { fs::write(self.path(id), bytes).map_err(Error::store) })
    }

    fn adopt<'a>(&'a self, id: FileId, from: &'a Path) -> Later<'a, ()> {
        Box::pin(async move { fs::rename(from, self.path(id)).map_err(Error::store) })
    }

    fn get(&self, id: FileId) -> Later<'_, Vec<u8>> {
        Box::pin(async move { fs::read(self.path(id)).map_err(Error::store) })
    }

    fn path(&self, id: FileId) -> PathBuf {
        self.0.join(id.to_string())
    }

    fn remove(&self, id: FileId) -> Later<'_, ()> {
        Box::pin(async move { fs::remove_file(self.path(id)).map_err(Error::store) })
    }
}

impl World {
    /// The story's own shelf.
    pub fn shelf(&self) -> Folder {
        let folder = self.folder.join("shelf");
        fs::create_dir_all(&folder).expect("a folder for files");
        Folder(folder)
    }

    /// Uploads a file in two pieces.
    pub async fn upload(
        &self,
        owner: market::AccountId,
        name: &str,
        bytes: &[u8],
    ) -> base::Result<FileId> {
        let most = market::files::MOST_BYTES;
        let mut incoming = Incoming::begin(self.db.clone(), Arc::new(self.shelf()), most).await?;
        let (first, second) = bytes.split_at(bytes.len() / 2);
        incoming.write(first).await?;
        incoming.write(second).await?;
        incoming.finish(owner, name, "").await
    }
}
