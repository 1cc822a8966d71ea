//! What accounts write to people, in the language that they chose. No letter quotes a name
//! that its reader did not confirm, so that nobody can use us to send their own words.

use base::{Email, Result};
use locale::{Language, say};
use store::Tx;

use super::Account;
use crate::{mail, settings};

/// A letter without its greeting and signature.
pub(crate) struct Letter {
    pub(crate) subject: String,
    pub(crate) text: String,
}

/// Writes a letter to a person, once for its key.
pub(super) async fn write(tx: &mut Tx, key: &str, to: &Account, letter: Letter) -> Result<()> {
    send(tx, key, &to.email, to.speaks(), letter).await
}

/// Writes a letter once for its key, signed with the marketplace's name.
pub(crate) async fn send(
    tx: &mut Tx,
    key: &str,
    to: &Email,
    language: Language,
    letter: Letter,
) -> Result<()> {
    let brand = settings::text(tx, settings::BRAND).await?;
    let Letter { subject, text } = letter;
    let body = format!("{}\n\n{text}\n\n{brand}\n", say!(language, "mail-hello"));
    mail::write(tx, key, to, &format!("{subject} – {brand}"), &body).await
}

/// Tells a person what was done with their account, and what to do if it was not them.
pub(super) async fn notice(tx: &mut Tx, account: &Account, what: &str) -> Result<()> {
    let id: crate::EventId = tx.new_id();
    let language = account.speaks();
    let letter = Letter {
        subject: say!(language, "mail-notice-subject"),
        text: say!(language, "mail-notice", what = what),
    };
    write(tx, &format!("notice:{id}"), account, letter).await
}

pub(super) fn confirm(language: Language, link: &str) -> Letter {
    Letter {
        subject: say!(language, "mail-confirm-subject"),
        text: say!(language, "mail-confirm", link = link),
    }
}

pub(super) fn has_account(language: Language, sign_in: &str, reset: &str) -> Letter {
    Letter {
        subject: say!(language, "mail-has-account-subject"),
        text: say!(language, "mail-has-account", link = sign_in, reset = reset),
    }
}

pub(super) fn reset(language: Language, link: &str) -> Letter {
    Letter {
        subject: say!(language, "mail-reset-subject"),
        text: say!(language, "mail-reset", link = link),
    }
}

pub(super) fn change_email(language: Language, link: &str) -> Letter {
    Letter {
        subject: say!(language, "mail-change-email-subject"),
        text: say!(language, "mail-change-email", link = link),
    }
}

/// To the old address, when somebody asks for another one.
pub(super) fn change_asked(language: Language) -> Letter {
    Letter {
        subject: say!(language, "mail-notice-subject"),
        text: say!(language, "mail-change-asked"),
    }
}

pub(super) fn goodbye(language: Language) -> Letter {
    Letter { subject: say!(language, "mail-goodbye-subject"), text: say!(language, "mail-goodbye") }
}

pub(super) fn suspended(language: Language, reason: &str) -> Letter {
    Letter {
        subject: say!(language, "mail-suspended-subject"),
        text: say!(language, "mail-suspended", reason = reason),
    }
}
