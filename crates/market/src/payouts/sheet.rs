//! An account's statement as CSV, part by part, so that years of it need no memory.

use base::{Error, Result};
use store::Tx;
use tables::{Format, WriteOptions, Writer};

use super::RunDetail;
use crate::{
    AccountId, TransferId,
    ledger::{self, Line, Name, Part},
};

const PAGE: i64 = 500;
const COLUMNS: [&str; 8] =
    ["at", "kind", "amount", "balance", "memo", "cause_kind", "cause", "transfer"];

/// Where the next part begins; the default is the top of the sheet.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SheetCursor {
    begun: bool,
    before: Option<TransferId>,
    done: bool,
}

/// The next piece of a part of a person's statement, newest lines first; nothing after the last.
pub async fn next_sheet(
    tx: &mut Tx,
    account: AccountId,
    part: Part,
    at: SheetCursor,
) -> Result<Option<(Vec<u8>, SheetCursor)>> {
    if part == Part::default() {
        return next_sheet_of(tx, &Name::available(account), at).await;
    }
    if at.done {
        return Ok(None);
    }
    let own = Name::available(account);
    let lines = ledger::sifted(tx, &own, part, at.before, PAGE).await?;
    sheet(&lines, at).map(Some)
}

/// The next part of the statement of any ledger account, for treasurers.
pub async fn next_sheet_of(
    tx: &mut Tx,
    account: &Name,
    at: SheetCursor,
) -> Result<Option<(Vec<u8>, SheetCursor)>> {
    if at.done {
        return Ok(None);
    }
    let lines = ledger::statement(tx, account, at.before, PAGE).await?;
    sheet(&lines, at).map(Some)
}

fn sheet(lines: &[Line], at: SheetCursor) -> Result<(Vec<u8>, SheetCursor)> {
    let mut writer = Writer::new(Format::Csv, WriteOptions::default(), Vec::new()).map_err(bad)?;
    writer.header(&COLUMNS).map_err(bad)?;
    if at.begun {
        // The names of the columns stand on top only.
        writer.take_chunk();
    }
    for it in lines {
        let cells = [
            it.at.to_string(),
            it.kind.clone(),
            it.amount.to_decimal(),
            it.balance.to_decimal(),
            it.memo.clone(),
            it.cause_kind.clone(),
            it.cause.clone(),
            it.transfer.to_string(),
        ];
        writer.row(&cells).map_err(bad)?;
    }
    let done = i64::try_from(lines.len()).is_ok_and(|it| it < PAGE);
    let before = lines.last().map(|it| it.transfer);
    let rest = writer.finish().map_err(bad)?;
    Ok((rest.out, SheetCursor { begun: true, before, done }))
}

/// What the columns of a run are called.
const RUN_COLUMNS: [&str; 7] =
    ["holder", "way", "target", "amount", "currency", "reference", "state"];

/// A run as CSV, for whoever types the transfers or has a bank read them: to whom, where, how
/// much, and the reference by which a payout is found again.
pub fn run_sheet(run: &RunDetail, currency: &str) -> Result<Vec<u8>> {
    let mut writer = Writer::new(Format::Csv, WriteOptions::default(), Vec::new()).map_err(bad)?;
    writer.header(&RUN_COLUMNS).map_err(bad)?;
    for it in &run.lines {
        let cells = [
            it.holder.clone(),
            it.payout.way.to_string(),
            it.target.clone(),
            it.payout.amount.to_decimal(),
            currency.to_owned(),
            it.payout.id.to_string(),
            it.payout.state.to_string(),
        ];
        writer.row(&cells).map_err(bad)?;
    }
    Ok(writer.finish().map_err(bad)?.out)
}

fn bad(error: tables::WriteError) -> Error {
    Error::store(error.code)
}
