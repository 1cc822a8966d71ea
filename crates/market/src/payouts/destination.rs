//! Where a person's money goes.
//!
//! Invariant: a new place is in force only after the link in an e-mail to the account's address
//! was followed; until then no payout of that person leaves (domain.md §1, safety.md M21).

use base::{Email, Error, Handle, Result, Timestamp, hours};
use locale::say;
use store::{Row, Tx, sql};

use super::{Refusal, Way, iban, rows};
use crate::{
    AccountId, PayoutDestinationId, SessionId,
    accounts::{self, Letter, Link, NewLink, Purpose},
    events::{self, Event},
    limits,
};

/// Changes that one person can ask for in an hour.
const CHANGES: i64 = 5;

/// A place about to be proposed, checked by its own form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewDestination {
    way: Way,
    holder: Handle,
    target: String,
}

impl NewDestination {
    /// Reads a form: `target` is an IBAN, an address at `PayPal`, or how to hand the money over.
    pub fn parse(way: &str, holder: &str, target: &str) -> Result<Self> {
        let way = Way::parse(way).ok_or_else(|| Error::invalid("way", "way-unknown"))?;
        let holder = Handle::parse("holder", holder)?;
        let target = match way {
            Way::Sepa => iban::parse("target", target)?,
            Way::Paypal => Email::parse("target", target)?.to_string(),
            Way::Hand => base::Reason::parse("target", target)?.to_string(),
        };
        Ok(Self { way, holder, target })
    }
}

/// A place where money can go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Destination {
    pub id: PayoutDestinationId,
    pub way: Way,
    pub holder: String,
    pub target: String,
    pub created_at: Timestamp,
    pub confirmed_at: Option<Timestamp>,
}

impl Destination {
    /// Enough of the target to recognise it by: the last four characters of an IBAN.
    pub fn hint(&self) -> String {
        match self.way {
            Way::Sepa => {
                let (head, tail) = (self.target.get(..4), self.target.get(self.target.len() - 4..));
                format!("{} … {}", head.unwrap_or_default(), tail.unwrap_or_default())
            }
            Way::Paypal | Way::Hand => self.target.clone(),
        }
    }
}

/// What is in force for a person, and what waits for its link to be followed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Standing {
    pub in_force: Option<Destination>,
    pub waiting: Option<Destination>,
}

/// Where a person's money goes now, and where it is to go.
pub async fn destinations(tx: &mut Tx, account: AccountId) -> Result<Standing> {
    let select = sql("select id, kind, holder, target, created_at, confirmed_at
                      from payout_destination
                      where account = $1 and replaced_at is null order by id limit 2");
    let mut standing = Standing::default();
    for row in tx.all(select.bind(account)).await? {
        let it = read(&row)?;
        let place = match it.confirmed_at {
            Some(_) => &mut standing.in_force,
            None => &mut standing.waiting,
        };
        *place = Some(it);
    }
    Ok(standing)
}

/// Proposes another place and sends the link that puts it in force. Payouts wait from now on.
/// The password must have been given a moment ago.
pub async fn begin_change(
    tx: &mut Tx,
    account: AccountId,
    session: SessionId,
    new: &NewDestination,
    base_url: &str,
) -> Result<PayoutDestinationId> {
    accounts::must_be_proved(tx, account, session).await?;
    limits::take(tx, &format!("payout-data:{account}"), CHANGES, hours(1)).await?;
    let person = accounts::find(tx, account).await?;
    if person.email_confirmed_at.is_none() {
        return Err(Refusal::EmailUnconfirmed.into());
    }
    rows::drop_waiting(tx, account).await?;
    let (id, now): (PayoutDestinationId, _) = (tx.new_id(), tx.now());
    let insert =
        sql("insert into payout_destination (id, account, kind, holder, target, created_at)
                      values ($1, $2, $3, $4, $5, $6) on conflict do nothing");
    let insert = insert.bind(id).bind(account).bind(new.way).bind(&new.holder).bind(&new.target);
    if tx.exec(insert.bind(now)).await? != 1 {
        return Err(Refusal::Changing.into());
    }
    send_link(tx, account, &person.email, id, base_url).await?;
    let event = Event::new("payout-data-asked", "payout-destination", id).by(account);
    events::record(tx, event.concerns(account).fact("way", new.way.as_str())).await?;
    Ok(id)
}

async fn send_link(
    tx: &mut Tx,
    account: AccountId,
    email: &Email,
    id: PayoutDestinationId,
    base_url: &str,
) -> Result<()> {
    let link = NewLink {
        purpose: Purpose::PayoutData,
        account: Some(account),
        email: Some(email),
        subject: Some(id.to_string()),
    };
    let link = accounts::issue_link(tx, link).await?;
    let language = accounts::find(tx, account).await?.speaks();
    let link_there = format!("{base_url}/wallet/destination/{}", link.token);
    let letter = Letter {
        subject: say!(language, "mail-payout-place-subject"),
        text: say!(language, "mail-payout-place", link = link_there),
    };
    accounts::send_letter(tx, &format!("payout-data:{}", link.id), email, language, letter).await
}

/// The place that a link would put in force, without spending the link.
pub async fn look_at_change(tx: &mut Tx, token: &str) -> Result<Destination> {
    let link = accounts::look_at_link(tx, Purpose::PayoutData, token).await?;
    of_link(tx, &link).await
}

/// Puts a place in force by the link that went to the account's address. Payouts that wait go
/// there; those in a run that was not released go back to waiting, for another look.
pub async fn confirm_change(tx: &mut Tx, token: &str) -> Result<Destination> {
    let link = accounts::spend_link(tx, Purpose::PayoutData, token).await?;
    let place = of_link(tx, &link).await?;
    let account = link.account.ok_or(accounts::Refusal::LinkSpent)?;
    rows::replace(tx, account, place.id).await?;
    rows::redirect(tx, account, place.id).await?;
    let event = Event::new("payout-data-confirmed", "payout-destination", place.id).by(account);
    events::record(tx, event.concerns(account)).await?;
    Ok(Destination { confirmed_at: Some(tx.now()), ..place })
}

async fn of_link(tx: &mut Tx, link: &Link) -> Result<Destination> {
    let select = sql("select id, kind, holder, target, created_at, confirmed_at
                      from payout_destination
                      where id = $1 and account = $2 and replaced_at is null
                        and confirmed_at is null");
    let select = select.bind(link.subject.clone().unwrap_or_default()).bind(link.account);
    let row = tx.find(select).await?;
    row.as_ref().map(read).transpose()?.ok_or_else(|| accounts::Refusal::LinkSpent.into())
}

/// Drops a proposed place: the one in force stays, and payouts leave again.
pub async fn keep_old(tx: &mut Tx, account: AccountId) -> Result<()> {
    if !rows::drop_waiting(tx, account).await? {
        return Err(Refusal::NothingWaits.into());
    }
    accounts::void_links(tx, account, Purpose::PayoutData).await?;
    let event = Event::new("payout-data-kept", "account", account).by(account);
    events::record(tx, event.concerns(account)).await?;
    Ok(())
}

fn read(row: &Row) -> Result<Destination> {
    Ok(Destination {
        id: row.get("id")?,
        way: row.get("kind")?,
        holder: row.get("holder")?,
        target: row.get("target")?,
        created_at: row.get("created_at")?,
        confirmed_at: row.get("confirmed_at")?,
    })
}
