//! Top-ups by hand: asked by a requester, seen by one treasurer, booked by another.

use base::{Money, Reason, Result, Timestamp};
use store::{Row, Tx, sql};

use super::{Refusal, TopUpState, check_amount};
use crate::{
    AccountId, TopUpId, accounts,
    events::{self, Event},
    ledger::{self, Draft, Name},
};

/// Open top-ups that one person may have.
const MOST_OPEN: i64 = 10;
/// By which money comes that a treasurer books.
const CHANNEL: &str = "bank";

/// Money that somebody wants to bring in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TopUp {
    pub id: TopUpId,
    pub account: AccountId,
    pub amount: Money,
    /// What the payer writes on the bank transfer.
    pub reference: String,
    pub state: TopUpState,
    pub asked_at: Timestamp,
    pub confirmed_by: Option<AccountId>,
    pub confirmed_at: Option<Timestamp>,
    pub booked_at: Option<Timestamp>,
    /// Why it was declined.
    pub note: String,
}

/// A top-up as a treasurer sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TopUpLine {
    pub top_up: TopUp,
    pub name: String,
    /// The name of the treasurer who saw the money.
    pub confirmed_by_name: Option<String>,
}

/// Asks for a top-up and names the reference to pay under.
pub async fn ask(tx: &mut Tx, account: AccountId, amount: Money) -> Result<TopUp> {
    check_amount(amount)?;
    accounts::must_act(tx, account).await?;
    let open = sql("select count(*) as n from topup
                    where account = $1 and state in ('asked', 'confirmed')");
    if MOST_OPEN <= tx.one(open.bind(account)).await?.get::<i64>("n")? {
        return Err(Refusal::TooManyTopUps.into());
    }
    let (id, now): (TopUpId, _) = (tx.new_id(), tx.now());
    let reference = reference(tx.random());
    let insert = sql("insert into topup (id, account, amount, channel, reference, state, asked_at,
                                         note)
                      values ($1, $2, $3, $4, $5, 'asked', $6, '')");
    let insert = insert.bind(id).bind(account).bind(amount).bind(CHANNEL).bind(reference);
    tx.exec(insert.bind(now)).await?;
    let event = Event::new("top-up-asked", "top-up", id).by(account);
    events::record(tx, event.fact("amount", amount.to_decimal()).is_news()).await?;
    top_up(tx, account, id).await
}

/// Ten characters that are told apart on paper: `MK-7F3K-9Q2P`.
fn reference(chance: [u8; 8]) -> String {
    const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let digit = |it: &u8| char::from(DIGITS[usize::from(it % 32)]);
    let (one, two) = chance.split_at(4);
    let part = |it: &[u8]| it.iter().map(digit).collect::<String>();
    format!("MK-{}-{}", part(one), part(two))
}

/// One top-up of a person.
pub async fn top_up(tx: &mut Tx, account: AccountId, id: TopUpId) -> Result<TopUp> {
    let found = find(tx, id).await?.filter(|it| it.account == account);
    found.ok_or_else(|| Refusal::NoTopUp.into())
}

/// A person's top-ups, newest first, older than `before`.
pub async fn top_ups_of(
    tx: &mut Tx,
    account: AccountId,
    before: Option<TopUpId>,
    limit: i64,
) -> Result<Vec<TopUp>> {
    let select = sql("select id, account, amount, reference, state, asked_at, confirmed_by,
                             confirmed_at, booked_at, note
                      from topup where account = $1 and id < coalesce($2, 'Z')
                      order by id desc limit $3");
    let before = before.map(|it| it.to_string());
    tx.all(select.bind(account).bind(before).bind(limit)).await?.iter().map(read).collect()
}

/// Takes back a top-up of one's own that nobody has seen yet.
pub async fn take_back_top_up(tx: &mut Tx, account: AccountId, id: TopUpId) -> Result<()> {
    top_up(tx, account, id).await?;
    let update = sql("update topup set state = 'declined', note = 'taken back'
                      where id = $1 and state = 'asked'");
    if tx.exec(update.bind(id)).await? != 1 {
        return Err(Refusal::TopUpEnded.into());
    }
    events::record(tx, Event::new("top-up-taken-back", "top-up", id).by(account)).await?;
    Ok(())
}

/// Top-ups that wait for a treasurer, the oldest first: those seen and not booked are the dry
/// run of the booking.
pub async fn open_top_ups(tx: &mut Tx, limit: i64) -> Result<Vec<TopUpLine>> {
    let select = sql("select u.id, u.account, u.amount, u.reference, u.state, u.asked_at,
                             u.confirmed_by, u.confirmed_at, u.booked_at, u.note, a.name,
                             c.name as by_name
                      from topup u join account a on a.id = u.account
                      left join account c on c.id = u.confirmed_by
                      where u.state in ('asked', 'confirmed') order by u.id limit $1");
    tx.all(select.bind(limit)).await?.iter().map(line).collect()
}

/// One top-up as a treasurer sees it, before it is declined.
pub async fn top_up_line(tx: &mut Tx, id: TopUpId) -> Result<TopUpLine> {
    let select = sql("select u.id, u.account, u.amount, u.reference, u.state, u.asked_at,
                             u.confirmed_by, u.confirmed_at, u.booked_at, u.note, a.name,
                             c.name as by_name
                      from topup u join account a on a.id = u.account
                      left join account c on c.id = u.confirmed_by
                      where u.id = $1");
    line(&tx.find(select.bind(id)).await?.ok_or(Refusal::NoTopUp)?)
}

fn line(row: &Row) -> Result<TopUpLine> {
    Ok(TopUpLine {
        top_up: read(row)?,
        name: row.get("name")?,
        confirmed_by_name: row.get("by_name")?,
    })
}

/// A treasurer saw the money on the bank's account.
pub async fn confirm(tx: &mut Tx, treasurer: AccountId, id: TopUpId) -> Result<()> {
    let known = of_another(tx, treasurer, id).await?;
    let now = tx.now();
    let update = sql("update topup set state = 'confirmed', confirmed_by = $2, confirmed_at = $3
                      where id = $1 and state = 'asked'");
    if tx.exec(update.bind(id).bind(treasurer).bind(now)).await? != 1 {
        return Err(Refusal::TopUpEnded.into());
    }
    let event = Event::new("top-up-confirmed", "top-up", id).by(treasurer);
    events::record(tx, event.fact("amount", known.amount.to_decimal())).await?;
    Ok(())
}

/// Another treasurer books it: the money is in the wallet.
pub async fn book(tx: &mut Tx, treasurer: AccountId, id: TopUpId) -> Result<()> {
    let known = of_another(tx, treasurer, id).await?;
    match known.state {
        TopUpState::Asked => return Err(Refusal::TopUpNotConfirmed.into()),
        TopUpState::Booked | TopUpState::Declined => return Err(Refusal::TopUpEnded.into()),
        TopUpState::Confirmed if known.confirmed_by == Some(treasurer) => {
            return Err(Refusal::FourEyes.into());
        }
        TopUpState::Confirmed => {}
    }
    let draft = Draft::new("top-up", format!("top-up:{id}"), "top-up", id);
    let draft = draft.memo(known.reference);
    let (from, to) = (Name::world(CHANNEL), Name::available(known.account));
    let posted = ledger::post(tx, draft.moves(from, to, known.amount)).await?;
    let now = tx.now();
    let update = sql("update topup set state = 'booked', booked_by = $2, booked_at = $3,
                                       transfer = $4
                      where id = $1 and state = 'confirmed' and confirmed_by <> $2");
    let update = update.bind(id).bind(treasurer).bind(now).bind(posted.id);
    if posted.repeated || tx.exec(update).await? != 1 {
        return Err(Refusal::TopUpEnded.into());
    }
    let event = Event::new("top-up-booked", "top-up", id).by(treasurer).concerns(known.account);
    events::record(tx, event.fact("amount", known.amount.to_decimal())).await?;
    Ok(())
}

/// The money never came, or should not be booked.
pub async fn decline(
    tx: &mut Tx,
    treasurer: AccountId,
    id: TopUpId,
    reason: &Reason,
) -> Result<()> {
    let known = find(tx, id).await?.ok_or(Refusal::NoTopUp)?;
    let update = sql("update topup set state = 'declined', note = $2
                      where id = $1 and state in ('asked', 'confirmed')");
    if tx.exec(update.bind(id).bind(reason)).await? != 1 {
        return Err(Refusal::TopUpEnded.into());
    }
    let event = Event::new("top-up-declined", "top-up", id).by(treasurer).concerns(known.account);
    events::record(tx, event.fact("reason", reason.as_str())).await?;
    Ok(())
}

/// A top-up that is somebody else's.
async fn of_another(tx: &mut Tx, treasurer: AccountId, id: TopUpId) -> Result<TopUp> {
    let known = find(tx, id).await?.ok_or(Refusal::NoTopUp)?;
    if known.account == treasurer { Err(Refusal::OwnMoney.into()) } else { Ok(known) }
}

async fn find(tx: &mut Tx, id: TopUpId) -> Result<Option<TopUp>> {
    let select = sql("select id, account, amount, reference, state, asked_at, confirmed_by,
                             confirmed_at, booked_at, note
                      from topup where id = $1");
    tx.find(select.bind(id)).await?.as_ref().map(read).transpose()
}

fn read(row: &Row) -> Result<TopUp> {
    Ok(TopUp {
        id: row.get("id")?,
        account: row.get("account")?,
        amount: row.get("amount")?,
        reference: row.get("reference")?,
        state: row.get("state")?,
        asked_at: row.get("asked_at")?,
        confirmed_by: row.get("confirmed_by")?,
        confirmed_at: row.get("confirmed_at")?,
        booked_at: row.get("booked_at")?,
        note: row.get("note")?,
    })
}
