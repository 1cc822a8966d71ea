//! Texts by their keys, on disk.
//!
//! Invariant: of one key at most [`COMMON`] texts are kept, so that every search reads a bounded
//! number of rows, however many texts there are.

use std::collections::HashMap;

use base::Result;
use originality::Text;
use store::{Tx, sql};

use crate::{AccountId, AssignmentId, ReferenceId};

/// Texts kept of one key; a phrase that more texts have says little about any of them.
const COMMON: usize = 64;
/// Keys asked for in one statement.
const AT_ONCE: usize = 16;

/// The keys of a text among those of one requester: no other requester's text meets them, but
/// for chance, and whoever reads a text asks whose it is.
pub(super) fn scoped(requester: AccountId, text: &Text) -> Vec<i64> {
    let salt = u64::try_from(requester.bits() & u128::from(u64::MAX)).unwrap_or_default();
    text.keys().into_iter().map(|key| (key ^ salt).cast_signed()).collect()
}

/// Which texts have which of the keys that were asked for.
#[derive(Debug, Default)]
pub(super) struct Near(HashMap<i64, Vec<i64>>);

impl Near {
    /// The texts that share most, each key weighed by its rarity; best first.
    pub(super) fn best(&self, most: usize) -> Vec<i64> {
        let mut sums: HashMap<i64, u32> = HashMap::new();
        for texts in self.0.values() {
            let weight = 64 >> texts.len().max(1).ilog2().min(6);
            for text in texts {
                *sums.entry(*text).or_default() += weight;
            }
        }
        let mut best: Vec<(i64, u32)> = sums.into_iter().collect();
        best.sort_unstable_by_key(|(text, sum)| (u32::MAX - sum, *text));
        best.into_iter().take(most).map(|(text, _)| text).collect()
    }

    /// The keys under which one more text is kept.
    pub(super) fn rare(&self, keys: &[i64]) -> Vec<i64> {
        let is_rare = |key: &&i64| self.0.get(*key).is_none_or(|it| it.len() < COMMON);
        keys.iter().filter(is_rare).copied().collect()
    }
}

/// The texts that have some of these keys.
pub(super) async fn near(tx: &mut Tx, keys: &[i64]) -> Result<Near> {
    let mut near = Near::default();
    for keys in keys.chunks(AT_ONCE) {
        let mut select = sql("select key, text from originality_key
                              where key in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12,
                                            $13, $14, $15, $16)
                              limit $17");
        for at in 0..AT_ONCE {
            select = select.bind(keys.get(at).copied().unwrap_or(keys[0]));
        }
        let most = i64::try_from(AT_ONCE * COMMON * 2).unwrap_or(i64::MAX);
        for row in tx.all(select.bind(most)).await? {
            near.0.entry(row.get("key")?).or_default().push(row.get("text")?);
        }
    }
    Ok(near)
}

/// Keeps a field of an answer, so that later texts meet it.
pub(super) async fn keep_answer(
    tx: &mut Tx,
    requester: AccountId,
    (assignment, revision, field): (AssignmentId, i64, &str),
    keys: &[i64],
) -> Result<()> {
    let id = number(tx);
    let insert = sql("insert into originality_text (id, requester, assignment, revision, field)
                      values ($1, $2, $3, $4, $5)");
    let insert = insert.bind(id).bind(requester).bind(assignment).bind(revision).bind(field);
    tx.exec_later(insert).await?;
    keep_keys(tx, id, keys).await
}

pub(super) async fn keep_reference(
    tx: &mut Tx,
    requester: AccountId,
    reference: ReferenceId,
    keys: &[i64],
) -> Result<()> {
    let id = number(tx);
    let insert = sql("insert into originality_text (id, requester, reference) values ($1, $2, $3)");
    tx.exec_later(insert.bind(id).bind(requester).bind(reference)).await?;
    keep_keys(tx, id, keys).await
}

pub(super) async fn forget_reference(
    tx: &mut Tx,
    reference: ReferenceId,
    keys: &[i64],
) -> Result<()> {
    let delete = sql("delete from originality_text where reference = $1 returning id");
    let Some(row) = tx.find(delete.bind(reference)).await? else { return Ok(()) };
    let id: i64 = row.get("id")?;
    for key in keys {
        let delete = sql("delete from originality_key where key = $1 and text = $2");
        tx.exec_later(delete.bind(*key).bind(id)).await?;
    }
    Ok(())
}

async fn keep_keys(tx: &mut Tx, text: i64, keys: &[i64]) -> Result<()> {
    for key in keys {
        let insert = sql("insert into originality_key (key, text) values ($1, $2)
                          on conflict do nothing");
        tx.exec_later(insert.bind(*key).bind(text)).await?;
    }
    Ok(())
}

/// A text's number: its moment and chance, so that older texts have smaller ones and the rows
/// of a key stand in the order of time.
fn number(tx: &mut Tx) -> i64 {
    let chance = i64::from(u32::from_be_bytes(tx.random()) >> 11);
    (tx.now().as_millis() << 21) | chance
}
