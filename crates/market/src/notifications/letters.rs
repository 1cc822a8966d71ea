//! What notifications write to people, in the language that they chose.

use base::{Error, Result, Timestamp};
use locale::{Currency, Locale, say};
use store::Tx;

use super::{Line, Notification, Topic, hours, list, sentence};
use crate::{
    AccountId, NotificationId,
    accounts::{self, Account},
    mail, settings,
};

/// The most lines of a daily letter; the app has the rest.
const MOST_LINES: usize = 40;

/// A letter about one notification.
pub(super) async fn at_once(
    tx: &mut Tx,
    account: AccountId,
    id: NotificationId,
    topic: Topic,
    base_url: &str,
    not_before: Option<Timestamp>,
) -> Result<()> {
    let Some(person) = reader(tx, account).await? else { return Ok(()) };
    let locale = speaking(tx, &person).await?;
    let it = list::find(tx, account, id).await?;
    let text = sentence(&locale, &Line::of(it.clone()));
    let link = format!("{base_url}/notifications/{id}");
    let key = hours::key(tx, account).await?;
    let can_end = topic.allowed().contains(&super::Channel::App);
    let end = format!("{base_url}/unsubscribe/{key}/{topic}");
    let end = can_end.then(|| say!(&locale, "notifications-mail-end", link = end));
    let unsubscribe = can_end.then(|| format!("{base_url}/one-click/{key}/{topic}"));
    let body =
        format!("{text}\n\n{link}\n{}", end.map(|it| format!("\n{it}\n")).unwrap_or_default());
    let letter = Letter { subject: subject(&text), body, unsubscribe, not_before };
    write(tx, &format!("news:{}:{account}", it.event), &person, &locale, letter).await
}

/// The letter of a day: one line for each thing, the newest first.
pub(super) async fn daily(
    tx: &mut Tx,
    account: AccountId,
    due_at: i64,
    waiting: Vec<Notification>,
    base_url: &str,
) -> Result<()> {
    let Some(person) = reader(tx, account).await? else { return Ok(()) };
    let locale = speaking(tx, &person).await?;
    let lines = super::lines(waiting);
    let mut body = format!("{}\n\n", say!(&locale, "notifications-digest-lead"));
    for it in lines.iter().take(MOST_LINES) {
        let (text, id) = (sentence(&locale, it), it.newest.id);
        body.push_str(&format!("• {text}\n  {base_url}/notifications/{id}\n"));
    }
    if MOST_LINES < lines.len() {
        let more = say!(&locale, "notifications-digest-more", n = lines.len() - MOST_LINES);
        body.push_str(&format!("• {more}\n  {base_url}/notifications\n"));
    }
    let key = hours::key(tx, account).await?;
    let link = format!("{base_url}/unsubscribe/{key}/digest");
    let one_click = format!("{base_url}/one-click/{key}/digest");
    body.push_str(&format!("\n{}\n", say!(&locale, "notifications-mail-end", link = link)));
    let subject = say!(&locale, "notifications-digest-subject", n = lines.len());
    let letter = Letter { subject, body, unsubscribe: Some(one_click), not_before: None };
    write(tx, &format!("digest:{account}:{due_at}"), &person, &locale, letter).await
}

struct Letter {
    subject: String,
    body: String,
    unsubscribe: Option<String>,
    not_before: Option<Timestamp>,
}

/// Who can be written to: somebody who is here and whose address is confirmed.
async fn reader(tx: &mut Tx, account: AccountId) -> Result<Option<Account>> {
    let person = accounts::find(tx, account).await?;
    Ok(Some(person).filter(|it| it.email_confirmed_at.is_some() && it.closed_at.is_none()))
}

pub(super) async fn speaking(tx: &mut Tx, person: &Account) -> Result<Locale> {
    let code = settings::text(tx, settings::CURRENCY).await?;
    let currency = Currency::find(&code);
    let currency = currency.ok_or_else(|| Error::store(format!("`{code}` is no currency")))?;
    Ok(Locale::english(currency).in_language(person.speaks()))
}

/// A subject is one line, and short enough for a list of letters.
fn subject(text: &str) -> String {
    let plain: String = text.chars().map(|it| if it.is_control() { ' ' } else { it }).collect();
    if plain.chars().count() <= 90 {
        return plain.trim_end_matches('.').to_owned();
    }
    plain.chars().take(89).chain(['…']).collect()
}

async fn write(
    tx: &mut Tx,
    key: &str,
    to: &Account,
    locale: &Locale,
    letter: Letter,
) -> Result<()> {
    let brand = settings::text(tx, settings::BRAND).await?;
    let body = format!("{}\n\n{}\n{brand}\n", say!(locale, "mail-hello-news"), letter.body);
    let subject = format!("{} – {brand}", letter.subject);
    let new = mail::New {
        key,
        to: &to.email,
        subject: &subject,
        body: &body,
        unsubscribe: letter.unsubscribe,
        not_before: letter.not_before,
    };
    mail::write_new(tx, new).await
}
