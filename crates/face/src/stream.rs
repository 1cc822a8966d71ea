//! Bodies that come from the disk piece by piece, however large the file is.

use std::{io::ErrorKind, path::Path};

use axum::body::Body;
use base::{Error, Kind, Result};
use tokio::{fs::File, io::AsyncReadExt};

/// Bytes read at once.
const PIECE: usize = 64 * 1024;

/// The bytes of a file of this machine as a body.
pub async fn stream(path: &Path) -> Result<Body> {
    let file = File::open(path).await.map_err(|error| match error.kind() {
        ErrorKind::NotFound => Error::refused(Kind::NotFound, "file-not-found"),
        _ => Error::store(error),
    })?;
    let pieces = futures_util::stream::try_unfold(file, async |mut file| {
        let mut piece = vec![0; PIECE];
        let length = file.read(&mut piece).await?;
        piece.truncate(length);
        Ok::<_, std::io::Error>((0 < length).then_some((piece, file)))
    });
    Ok(Body::from_stream(pieces))
}
