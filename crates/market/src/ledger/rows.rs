//! The ledger's statements.

use base::{Day, Error, Money, Result, Timestamp};
use store::{Row, Tx, sql};

use super::{Balance, Draft, Name};
use crate::{HoldId, TransferId};

pub(super) async fn insert_transfer(tx: &mut Tx, id: TransferId, draft: &Draft) -> Result<bool> {
    let now = tx.now();
    let insert = sql("insert into transfer
                          (id, key, kind, cause_kind, cause, memo, at, day, reverses)
                      values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
                      on conflict do nothing");
    let insert = insert.bind(id).bind(&draft.key).bind(draft.kind).bind(draft.cause_kind);
    let insert = insert.bind(&draft.cause).bind(&draft.memo).bind(now).bind(now.day());
    Ok(tx.exec(insert.bind(draft.reverses)).await? == 1)
}

pub(super) async fn insert_entry(
    tx: &mut Tx,
    transfer: TransferId,
    account: &Name,
    amount: Money,
) -> Result<()> {
    let now = tx.now();
    let insert = sql("insert into entry (transfer, account, amount, at) values ($1, $2, $3, $4)");
    tx.exec_later(insert.bind(transfer).bind(account.to_string()).bind(amount).bind(now)).await
}

pub(super) async fn open_account(tx: &mut Tx, account: &Name) -> Result<()> {
    let now = tx.now();
    let insert = sql("insert into ledger_account (id, kind, owner, created_at)
                      values ($1, $2, $3, $4) on conflict do nothing");
    let insert = insert.bind(account.to_string()).bind(account.kind()).bind(account.owner());
    tx.exec_later(insert.bind(now)).await
}

/// Moves a balance unless it would fall below what is held. The guard is the lock.
pub(super) async fn change_balance(tx: &mut Tx, account: &Name, by: Money) -> Result<bool> {
    let update = sql("update ledger_account set balance = balance + $2
                      where id = $1 and held <= balance + $2");
    Ok(tx.exec(update.bind(account.to_string()).bind(by)).await? == 1)
}

pub(super) async fn change_held(tx: &mut Tx, account: &Name, by: Money) -> Result<bool> {
    change_held_by_id(tx, &account.to_string(), by).await
}

pub(super) async fn change_held_by_id(tx: &mut Tx, account: &str, by: Money) -> Result<bool> {
    let update = sql("update ledger_account set held = held + $2
                      where id = $1 and held + $2 between 0 and balance");
    Ok(tx.exec(update.bind(account).bind(by)).await? == 1)
}

pub(super) async fn balance(tx: &mut Tx, account: &Name) -> Result<Balance> {
    let select = sql("select balance, held from ledger_account where id = $1");
    let row = tx.find(select.bind(account.to_string())).await?;
    row.map_or(Ok(Balance::default()), |row| {
        Ok(Balance { posted: row.get("balance")?, held: row.get("held")? })
    })
}

/// The sum of an entry-only account.
pub(super) async fn sum_entries(tx: &mut Tx, account: &Name) -> Result<Money> {
    sum_until(tx, account, Timestamp::from_millis(i64::MAX), "").await
}

/// The sum of an entry-only account up to a transfer and with it: the newest rollup before its
/// day, and what came after that. Reads the entries of one day, and of those not sealed yet.
pub(super) async fn sum_until(
    tx: &mut Tx,
    account: &Name,
    at: Timestamp,
    id: &str,
) -> Result<Money> {
    let newest = sql("select day, balance from rollup where account = $1 and day < $2
                      order by day desc limit 1");
    let newest = newest.bind(account.to_string()).bind(at.day());
    let (base, from) = match tx.find(newest).await? {
        Some(row) => (row.get("balance")?, row.get::<Day>("day")?.next().start()),
        None => (Money::ZERO, Timestamp::from_millis(i64::MIN)),
    };
    let sum = sql("select cast(coalesce(sum(amount), 0) as bigint) as total from entry
                   where account = $1 and $2 <= at and (at, transfer) <= ($3, $4)");
    let sum = sum.bind(account.to_string()).bind(from).bind(at).bind(id);
    let later = tx.one(sum).await?.get("total")?;
    Ok([base, later].into_iter().sum())
}

pub(super) async fn sum_between(
    tx: &mut Tx,
    account: &Name,
    from: Timestamp,
    until: Timestamp,
) -> Result<Money> {
    let sum = sql("select cast(coalesce(sum(amount), 0) as bigint) as total from entry
                   where account = $1 and $2 <= at and at < $3");
    tx.one(sum.bind(account.to_string()).bind(from).bind(until)).await?.get("total")
}

pub(super) async fn find_transfer(tx: &mut Tx, key: &str) -> Result<Option<TransferId>> {
    let row = tx.find(sql("select id from transfer where key = $1").bind(key)).await?;
    row.map(|it| it.get("id")).transpose()
}

/// The transfer with this key and its entries by account name.
pub(super) async fn transfer_by_key(
    tx: &mut Tx,
    key: &str,
) -> Result<(TransferId, Vec<(String, Money)>)> {
    let select = sql("select t.id, e.account, e.amount from transfer t
                      join entry e on e.transfer = t.id
                      where t.key = $1 order by e.account limit 100");
    let rows = tx.all(select.bind(key)).await?;
    let first = rows.first().ok_or_else(|| Error::store(format!("no transfer keyed {key}")))?;
    let id = first.get("id")?;
    let entry = |row: &Row| Ok((row.get("account")?, row.get("amount")?));
    Ok((id, rows.iter().map(entry).collect::<Result<_>>()?))
}

type Entries = (Vec<(Name, Money)>, &'static str, String);

pub(super) async fn entries_of(tx: &mut Tx, id: TransferId) -> Result<Entries> {
    let select = sql("select t.cause, e.account, e.amount from transfer t
                      join entry e on e.transfer = t.id
                      where t.id = $1 order by e.account limit 100");
    let rows = tx.all(select.bind(id)).await?;
    let cause = rows.first().map_or(Ok(String::new()), |it| it.get("cause"))?;
    let mut entries = Vec::new();
    for row in &rows {
        let account: String = row.get("account")?;
        let name = Name::read(&account);
        let name = name.ok_or_else(|| Error::store(format!("`{account}` is no ledger account")))?;
        entries.push((name, row.get("amount")?));
    }
    Ok((entries, "transfer", cause))
}

pub(super) async fn insert_hold(
    tx: &mut Tx,
    id: HoldId,
    key: &str,
    account: &Name,
    amount: Money,
    cause: (&str, &str),
) -> Result<bool> {
    let now = tx.now();
    let insert = sql("insert into hold
                          (id, key, account, amount, cause_kind, cause, state, created_at)
                      values ($1, $2, $3, $4, $5, $6, 'pending', $7) on conflict do nothing");
    let insert = insert.bind(id).bind(key).bind(account.to_string()).bind(amount);
    Ok(tx.exec(insert.bind(cause.0).bind(cause.1).bind(now)).await? == 1)
}

pub(super) async fn hold_by_key(
    tx: &mut Tx,
    key: &str,
    account: &Name,
    amount: Money,
) -> Result<Option<HoldId>> {
    let select = sql("select id from hold where key = $1 and account = $2 and amount = $3");
    let row = tx.find(select.bind(key).bind(account.to_string()).bind(amount)).await?;
    row.map(|it| it.get("id")).transpose()
}

/// Ends a pending hold and tells where it lay; nothing when it had ended before.
pub(super) async fn end_hold(
    tx: &mut Tx,
    id: HoldId,
    state: &str,
) -> Result<Option<(String, Money)>> {
    let now = tx.now();
    let update = sql("update hold set state = $2, ended_at = $3
                      where id = $1 and state = 'pending' returning account, amount");
    let row = tx.find(update.bind(id).bind(state).bind(now)).await?;
    row.map(|it| Ok((it.get("account")?, it.get("amount")?))).transpose()
}
