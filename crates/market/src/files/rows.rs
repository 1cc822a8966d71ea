//! The statements about files.

use base::{Error, Result, Timestamp};
use store::{Row, Tx, sql};

use super::{File, MOST_ROOM, New, Subject};
use crate::{AccountId, FileId};

/// Adds to what a person's files weigh, unless that passes their room. The guard is the lock.
pub(super) async fn take_room(tx: &mut Tx, account: AccountId, bytes: i64) -> Result<bool> {
    if MOST_ROOM < bytes {
        return Ok(false);
    }
    let upsert = sql("insert into file_room (account, bytes) values ($1, $2)
                      on conflict (account) do update
                      set bytes = file_room.bytes + excluded.bytes
                      where file_room.bytes + excluded.bytes <= $3");
    Ok(tx.exec(upsert.bind(account).bind(bytes).bind(MOST_ROOM)).await? == 1)
}

pub(super) async fn give_room(tx: &mut Tx, account: AccountId, bytes: i64) -> Result<()> {
    let update = sql("update file_room set bytes = bytes - $2 where account = $1");
    tx.exec(update.bind(account).bind(bytes)).await?;
    Ok(())
}

pub(super) async fn insert(tx: &mut Tx, owner: AccountId, name: &str, new: &New) -> Result<()> {
    let now = tx.now();
    let insert = sql("insert into file (id, owner, name, media_type, bytes, sha256, created_at)
                      values ($1, $2, $3, $4, $5, $6, $7)");
    let insert = insert.bind(new.id).bind(owner).bind(name).bind(new.media_type);
    tx.exec(insert.bind(new.bytes).bind(&new.sha256).bind(now)).await?;
    Ok(())
}

pub(super) async fn attach(tx: &mut Tx, id: FileId, subject: Subject) -> Result<bool> {
    let update = sql("update file set subject_kind = $2, subject = $3
                      where id = $1 and subject is null and deleted_at is null");
    let update = update.bind(id).bind(subject.kind()).bind(subject.id());
    Ok(tx.exec(update).await? == 1)
}

pub(super) async fn hand_over(tx: &mut Tx, from: Subject, to: Subject) -> Result<()> {
    let update = sql("update file set subject_kind = $3, subject = $4
                      where subject = $2 and subject_kind = $1 and deleted_at is null");
    let update = update.bind(from.kind()).bind(from.id()).bind(to.kind()).bind(to.id());
    tx.exec(update).await?;
    Ok(())
}

pub(super) async fn delete(tx: &mut Tx, id: FileId) -> Result<bool> {
    let now = tx.now();
    let update = sql("update file set deleted_at = $2
                      where id = $1 and subject is null and deleted_at is null");
    Ok(tx.exec(update.bind(id).bind(now)).await? == 1)
}

/// Deletes a file together with what it was part of.
pub(super) async fn release(tx: &mut Tx, id: FileId) -> Result<bool> {
    let now = tx.now();
    let update = sql("update file set deleted_at = $2 where id = $1 and deleted_at is null");
    Ok(tx.exec(update.bind(id).bind(now)).await? == 1)
}

pub(super) async fn find(tx: &mut Tx, id: FileId) -> Result<Option<File>> {
    let select = sql("select * from file where id = $1 and deleted_at is null");
    tx.find(select.bind(id)).await?.as_ref().map(read).transpose()
}

pub(super) async fn of(tx: &mut Tx, subject: Subject) -> Result<Vec<File>> {
    let select = sql("select * from file
                      where subject = $1 and subject_kind = $2 and deleted_at is null
                      order by id limit 1000");
    tx.all(select.bind(subject.id()).bind(subject.kind())).await?.iter().map(read).collect()
}

pub(super) async fn of_owner(
    tx: &mut Tx,
    owner: AccountId,
    before: Option<FileId>,
    limit: i64,
) -> Result<Vec<File>> {
    let select = sql("select * from file
                      where owner = $1 and id < coalesce($2, 'Z') and deleted_at is null
                      order by id desc limit $3");
    let before = before.map(|it| it.to_string());
    tx.all(select.bind(owner).bind(before).bind(limit)).await?.iter().map(read).collect()
}

pub(super) async fn kept(tx: &mut Tx, after: Option<FileId>, limit: i64) -> Result<Vec<File>> {
    let select = sql("select * from file
                      where coalesce($1, '') < id and deleted_at is null
                      order by id limit $2");
    let after = after.map(|it| it.to_string());
    tx.all(select.bind(after).bind(limit)).await?.iter().map(read).collect()
}

pub(super) async fn loose(tx: &mut Tx, before: Timestamp, limit: i64) -> Result<Vec<File>> {
    let select = sql("select * from file
                      where subject is null and deleted_at is null and created_at < $1
                      order by created_at, id limit $2");
    tx.all(select.bind(before).bind(limit)).await?.iter().map(read).collect()
}

fn read(row: &Row) -> Result<File> {
    let kind: Option<String> = row.get("subject_kind")?;
    let subject: Option<String> = row.get("subject")?;
    let subject = kind.zip(subject).map(|(kind, id)| {
        let parsed = Subject::parse(&kind, &id);
        parsed.ok_or_else(|| Error::store(format!("a file's subject is `{kind}` `{id}`")))
    });
    Ok(File {
        id: row.get("id")?,
        owner: row.get("owner")?,
        name: row.get("name")?,
        media_type: row.get("media_type")?,
        bytes: row.get("bytes")?,
        sha256: row.get("sha256")?,
        subject: subject.transpose()?,
        created_at: row.get("created_at")?,
    })
}
