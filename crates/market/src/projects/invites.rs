//! Invitations: who may see and take the work of an `invite` project.
//!
//! Invariant: inviting an address tells nobody whether it has an account here; an invitation
//! counts for the account that has confirmed the address.

use base::{Email, Error, FieldError, Result, Timestamp, days};
use locale::say;
use store::{Row, Tx, sql};

use super::{Project, Refusal, State, rows};
use crate::{
    AccountId, ProjectId,
    accounts::{self, Letter},
    events::{self, Event},
    limits,
};

/// The most people invited at once.
const AT_ONCE: usize = 100;
/// The most invitations of a project.
const MOST: i64 = 1_000;
/// The most letters a requester's invitations send in a day.
const LETTERS: i64 = 200;

/// Somebody to invite.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Invitee {
    Account(AccountId),
    Email(Email),
}

impl Invitee {
    fn who(&self) -> String {
        match self {
            Self::Account(id) => id.to_string(),
            Self::Email(email) => email.to_string(),
        }
    }

    fn read(who: &str) -> Result<Self> {
        match who.parse() {
            Ok(id) => Ok(Self::Account(id)),
            Err(_) => Ok(Self::Email(Email::parse("email", who)?)),
        }
    }
}

/// An invitation that was not withdrawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invite {
    pub invitee: Invitee,
    pub invited_at: Timestamp,
    /// When they heard of it: at once, or when the project opened.
    pub told_at: Option<Timestamp>,
}

/// Invites people; `link` is where they find the job. Inviting somebody again changes nothing.
///
/// They are told at once when the project is open, else when it opens: those with an account
/// by an event that concerns them, others by a letter.
pub async fn invite(
    tx: &mut Tx,
    requester: AccountId,
    id: ProjectId,
    people: &[Invitee],
    link: &str,
) -> Result<()> {
    let own = accounts::must_act(tx, requester).await?;
    let project = rows::lock(tx, requester, id).await?;
    if project.state == State::Closed {
        return Err(Refusal::Closed.into());
    }
    if AT_ONCE < people.len() {
        return Err(Error::Invalid(vec![
            FieldError::new("people", "too-many-people").with(AT_ONCE),
        ]));
    }
    for (at, person) in people.iter().enumerate() {
        let is_own = match person {
            Invitee::Account(account) => *account == requester,
            Invitee::Email(email) => *email == own.email,
        };
        if is_own {
            return Err(Error::invalid(format!("people.{at}"), "invite-own"));
        }
        if let Invitee::Account(account) = person {
            accounts::find(tx, *account).await?;
        }
        insert(tx, id, person, link).await?;
    }
    if MOST < count(tx, id).await? {
        return Err(Refusal::TooManyInvites.into());
    }
    if project.opened_at.is_some() { tell(tx, &project).await } else { Ok(()) }
}

/// Takes an invitation back; work that was begun goes on.
pub async fn withdraw_invite(
    tx: &mut Tx,
    requester: AccountId,
    id: ProjectId,
    invitee: &Invitee,
) -> Result<()> {
    rows::lock(tx, requester, id).await?;
    let now = tx.now();
    let update = sql("update project_invite set withdrawn_at = $3
                      where project = $1 and who = $2 and withdrawn_at is null");
    if tx.exec(update.bind(id).bind(invitee.who()).bind(now)).await? == 0 {
        return Err(Refusal::NoInvite.into());
    }
    Ok(())
}

/// The invitations of a project, in the order of their addresses and ids.
pub async fn invites(tx: &mut Tx, id: ProjectId) -> Result<Vec<Invite>> {
    let select = sql("select who, invited_at, told_at from project_invite
                      where project = $1 and withdrawn_at is null order by who limit 1000");
    let read = |row: &Row| {
        Ok(Invite {
            invitee: Invitee::read(&row.get::<String>("who")?)?,
            invited_at: row.get("invited_at")?,
            told_at: row.get("told_at")?,
        })
    };
    tx.all(select.bind(id)).await?.iter().map(read).collect()
}

/// Whether an account is invited, by its id or by the address it has confirmed.
pub async fn is_invited(tx: &mut Tx, id: ProjectId, account: AccountId) -> Result<bool> {
    let select = sql("select who from project_invite
                      where project = $1 and withdrawn_at is null
                        and (who = $2 or who = (select email from account
                                                where id = $2 and email_confirmed_at is not null))
                      limit 1");
    Ok(tx.find(select.bind(id).bind(account)).await?.is_some())
}

/// Tells everybody who is invited and has not heard of it.
pub(super) async fn tell(tx: &mut Tx, project: &Project) -> Result<()> {
    let select = sql("select who, link from project_invite
                      where project = $1 and told_at is null and withdrawn_at is null
                      order by who limit 1000");
    let untold = tx.all(select.bind(project.id)).await?;
    if untold.is_empty() {
        return Ok(());
    }
    let title = rows::version(tx, project.id, project.version).await?.title;
    for row in untold {
        let (who, link): (String, String) = (row.get("who")?, row.get("link")?);
        let account = match Invitee::read(&who)? {
            Invitee::Account(account) => Some(account),
            Invitee::Email(email) => {
                let account = accounts::find_by_email(tx, &email).await?;
                if account.is_none() {
                    write(tx, project, &email, &title, &link).await?;
                }
                account.map(|it| it.id)
            }
        };
        if let Some(account) = account {
            let event = Event::new("invited", "project", project.id).by(project.requester);
            let event = event.in_project(project.id).concerns(account).fact("title", &*title);
            events::record(tx, event).await?;
        }
        mark_told(tx, project.id, &who).await?;
    }
    Ok(())
}

/// A letter to an address that has no account here.
async fn write(tx: &mut Tx, project: &Project, to: &Email, title: &str, link: &str) -> Result<()> {
    limits::take(tx, &format!("invite:{}", project.requester), LETTERS, days(1)).await?;
    // Nobody knows how this reader speaks; who invites them most likely does.
    let requester = accounts::find(tx, project.requester).await?;
    let (name, language) = (requester.name.as_str(), requester.speaks());
    let letter = Letter {
        subject: say!(language, "mail-invite-subject", who = name),
        text: say!(language, "mail-invite", who = name, title = title, link = link),
    };
    accounts::send_letter(tx, &format!("invite:{}:{to}", project.id), to, language, letter).await
}

async fn insert(tx: &mut Tx, id: ProjectId, person: &Invitee, link: &str) -> Result<()> {
    let now = tx.now();
    let upsert = sql("insert into project_invite (project, who, link, invited_at)
                      values ($1, $2, $3, $4)
                      on conflict (project, who) do update set withdrawn_at = null");
    tx.exec(upsert.bind(id).bind(person.who()).bind(link).bind(now)).await?;
    Ok(())
}

async fn count(tx: &mut Tx, id: ProjectId) -> Result<i64> {
    let count = sql("select count(*) as n from project_invite
                     where project = $1 and withdrawn_at is null");
    tx.one(count.bind(id)).await?.get("n")
}

async fn mark_told(tx: &mut Tx, id: ProjectId, who: &str) -> Result<()> {
    let now = tx.now();
    let update = sql("update project_invite set told_at = $3 where project = $1 and who = $2");
    tx.exec(update.bind(id).bind(who).bind(now)).await?;
    Ok(())
}
