//! Texts that a requester names: nobody shall hand them in as their own.

use base::{ReferenceText, Result, Timestamp, Title};
use originality::Text;
use store::{Row, Tx, sql};

use super::{LEAST_WORDS, Refusal, rows};
use crate::{AccountId, ReferenceId, accounts};

/// The most reference texts of one requester.
pub const MOST_REFERENCES: i64 = 200;

/// A reference text, without its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    pub id: ReferenceId,
    pub name: String,
    pub words: i64,
    pub at: Timestamp,
}

/// A requester's reference texts, newest first.
pub async fn references(tx: &mut Tx, requester: AccountId) -> Result<Vec<Reference>> {
    let select = sql("select id, name, words, at from originality_reference
                      where requester = $1 order by id desc limit $2");
    let reference = |row: &Row| {
        Ok(Reference {
            id: row.get("id")?,
            name: row.get("name")?,
            words: row.get("words")?,
            at: row.get("at")?,
        })
    };
    tx.all(select.bind(requester).bind(MOST_REFERENCES)).await?.iter().map(reference).collect()
}

/// Adds a reference text. What was handed in before is not compared with it.
pub async fn add(
    tx: &mut Tx,
    requester: AccountId,
    name: &Title,
    body: &ReferenceText,
) -> Result<ReferenceId> {
    accounts::must_act(tx, requester).await?;
    let count = sql("select count(*) as n from originality_reference where requester = $1");
    let count: i64 = tx.one(count.bind(requester)).await?.get("n")?;
    if MOST_REFERENCES <= count {
        return Err(Refusal::TooManyReferences.into());
    }
    let text = Text::read(body.as_str());
    if text.words() < LEAST_WORDS {
        return Err(base::Error::invalid("text", "text-too-short-to-compare"));
    }
    let (id, now): (ReferenceId, _) = (tx.new_id(), tx.now());
    let insert = sql("insert into originality_reference (id, requester, name, body, words, at)
                      values ($1, $2, $3, $4, $5, $6)");
    let words = i64::try_from(text.words()).unwrap_or(i64::MAX);
    let insert = insert.bind(id).bind(requester).bind(name).bind(body).bind(words);
    tx.exec(insert.bind(now)).await?;
    let keys = rows::scoped(requester, &text);
    let near = rows::near(tx, &keys).await?;
    rows::keep_reference(tx, requester, id, &near.rare(&keys)).await?;
    Ok(id)
}

/// Takes a reference text away. What was found before stays found, without its words.
pub async fn remove(tx: &mut Tx, requester: AccountId, id: ReferenceId) -> Result<()> {
    let delete = sql("delete from originality_reference where id = $1 and requester = $2
                      returning body");
    let row = tx.find(delete.bind(id).bind(requester)).await?.ok_or(Refusal::NoReference)?;
    let body: String = row.get("body")?;
    rows::forget_reference(tx, id, &rows::scoped(requester, &Text::read(&body))).await
}
