//! Posting transfers.

use std::collections::BTreeMap;

use base::{Money, Result};
use store::Tx;

use super::{Name, Refusal, rows};
use crate::TransferId;

/// A transfer about to be posted.
#[derive(Debug, Clone)]
pub struct Draft {
    pub(super) kind: &'static str,
    pub(super) key: String,
    pub(super) cause_kind: &'static str,
    pub(super) cause: String,
    pub(super) memo: String,
    pub(super) reverses: Option<TransferId>,
    pub(super) entries: BTreeMap<Name, Money>,
}

impl Draft {
    /// `kind` says what sort of movement it is (`reward`, `topup` …), `key` makes it happen
    /// once, and the cause is the thing it is for, such as (`assignment`, its id).
    pub fn new(
        kind: &'static str,
        key: impl Into<String>,
        cause_kind: &'static str,
        cause: impl ToString,
    ) -> Self {
        Self {
            kind,
            key: key.into(),
            cause_kind,
            cause: cause.to_string(),
            memo: String::new(),
            reverses: None,
            entries: BTreeMap::new(),
        }
    }

    /// Moves an amount. Several moves of one draft are one transfer; zero moves nothing.
    #[must_use]
    pub fn moves(mut self, from: Name, to: Name, amount: Money) -> Self {
        assert!(!amount.is_negative(), "money moves forward");
        self.add(from, amount.negated());
        self.add(to, amount);
        self
    }

    /// A sentence for the statement.
    #[must_use]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = memo.into();
        self
    }

    fn add(&mut self, account: Name, amount: Money) {
        let sum = self.entries.entry(account).or_default();
        *sum = [*sum, amount].into_iter().sum();
    }
}

/// What became of a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Posted {
    pub id: TransferId,
    /// It had been posted before under this key; nothing moved now.
    pub repeated: bool,
}

/// Posts a transfer, or returns the one already posted under its key.
///
/// Refuses with [`Refusal::NotEnough`] when an account would pass below what holds leave it,
/// and with [`Refusal::KeyReused`] when the key stands for another movement.
pub async fn post(tx: &mut Tx, draft: Draft) -> Result<Posted> {
    let entries: Vec<(Name, Money)> = draft
        .entries
        .iter()
        .filter(|(_, it)| !it.is_zero())
        .map(|(a, m)| (a.clone(), *m))
        .collect();
    assert!(2 <= entries.len(), "a transfer has two sides");
    assert!(entries.iter().map(|(_, it)| *it).sum::<Money>().is_zero(), "a transfer sums to zero");

    let id = tx.new_id();
    if !rows::insert_transfer(tx, id, &draft).await? {
        return repeated(tx, &draft, &entries).await;
    }
    // Names come out of the map in order, so two transfers never wait for each other crosswise.
    for (account, amount) in &entries {
        if !account.is_entry_only() {
            rows::open_account(tx, account).await?;
            if !rows::change_balance(tx, account, *amount).await? {
                return Err(Refusal::NotEnough.into());
            }
        }
        rows::insert_entry(tx, id, account, *amount).await?;
    }
    Ok(Posted { id, repeated: false })
}

async fn repeated(tx: &mut Tx, draft: &Draft, entries: &[(Name, Money)]) -> Result<Posted> {
    let (id, before) = rows::transfer_by_key(tx, &draft.key).await?;
    let now: Vec<(String, Money)> = entries.iter().map(|(a, m)| (a.to_string(), *m)).collect();
    if before != now {
        return Err(Refusal::KeyReused.into());
    }
    Ok(Posted { id, repeated: true })
}

/// The transfer posted under a key, if any.
pub async fn find(tx: &mut Tx, key: &str) -> Result<Option<TransferId>> {
    rows::find_transfer(tx, key).await
}

/// Takes a transfer back by a new one. A second reversal is a no-op with the first one's reply.
pub async fn reverse(tx: &mut Tx, id: TransferId, memo: &str) -> Result<Posted> {
    let (names, cause_kind, cause) = rows::entries_of(tx, id).await?;
    if names.is_empty() {
        return Err(Refusal::NoTransfer.into());
    }
    let mut draft = Draft::new("reversal", format!("reverse:{id}"), cause_kind, cause).memo(memo);
    draft.reverses = Some(id);
    for (account, amount) in names {
        draft.add(account, amount.negated());
    }
    post(tx, draft).await
}
