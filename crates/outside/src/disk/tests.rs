use super::*;

#[tokio::test]
async fn what_was_put_can_be_got_and_removed() {
    let folder = tempfile::tempdir().unwrap();
    let (disk, id) = (Disk::new(folder.path()), FileId::from_bits(7));
    assert_eq!(disk.get(id).await.unwrap_err().code(), Some("file-not-found"));
    disk.put(id, b"bytes".to_vec()).await.unwrap();
    assert_eq!(disk.get(id).await.unwrap(), b"bytes");
    disk.remove(id).await.unwrap();
    disk.remove(id).await.unwrap();
    assert_eq!(disk.get(id).await.unwrap_err().code(), Some("file-not-found"));
}
