//! What accounts write to people. No letter quotes a name that its reader did not confirm,
//! so that nobody can use us to send their own words.

use base::{Email, Result};
use store::Tx;

use super::Account;
use crate::{mail, settings};

/// A letter without its greeting and signature.
pub(super) struct Letter {
    pub(super) subject: String,
    pub(super) text: String,
}

/// Writes a letter once for its key, signed with the marketplace's name.
pub(super) async fn send(tx: &mut Tx, key: &str, to: &Email, letter: Letter) -> Result<()> {
    let brand = settings::text(tx, settings::BRAND).await?;
    let Letter { subject, text } = letter;
    let body = format!("Hello,\n\n{text}\n\n{brand}\n");
    mail::write(tx, key, to, &format!("{subject} – {brand}"), &body).await
}

/// Tells a person what was done with their account, and what to do if it was not them.
pub(super) async fn notice(tx: &mut Tx, account: &Account, what: &str) -> Result<()> {
    let id: crate::EventId = tx.new_id();
    let text = format!(
        "{what}\n\nIf this was not you, reset your password now and end all sessions in your \
         settings."
    );
    let subject = "A change to your account".to_owned();
    send(tx, &format!("notice:{id}"), &account.email, Letter { subject, text }).await
}

pub(super) fn confirm(link: &str) -> Letter {
    Letter {
        subject: "Confirm your e-mail address".to_owned(),
        text: format!(
            "somebody, we hope you, made an account with this e-mail address. Follow this link \
             to confirm it:\n\n{link}\n\nThe link works once, within 7 days. If it was not you, \
             do nothing."
        ),
    }
}

pub(super) fn has_account(sign_in: &str, reset: &str) -> Letter {
    Letter {
        subject: "You already have an account".to_owned(),
        text: format!(
            "somebody, perhaps you, tried to make an account with this e-mail address. You \
             have one already. Sign in here:\n\n{sign_in}\n\nIf you forgot your password, set \
             a new one here:\n\n{reset}\n\nIf it was not you, do nothing."
        ),
    }
}

pub(super) fn reset(link: &str) -> Letter {
    Letter {
        subject: "Set a new password".to_owned(),
        text: format!(
            "follow this link to set a new password:\n\n{link}\n\nThe link works once, within \
             an hour, and ends all your sessions. If you did not ask for it, do nothing: your \
             password stays as it is."
        ),
    }
}

pub(super) fn change_email(link: &str) -> Letter {
    Letter {
        subject: "Confirm your new e-mail address".to_owned(),
        text: format!(
            "somebody, we hope you, wants to use this e-mail address for an account. Follow \
             this link to confirm it:\n\n{link}\n\nThe link works once, within a day. If it was \
             not you, do nothing."
        ),
    }
}

pub(super) fn goodbye() -> Letter {
    Letter {
        subject: "Your account is closed".to_owned(),
        text: "your account is closed, as you asked. We have removed your personal data and \
               this was our last letter."
            .to_owned(),
    }
}

pub(super) fn suspended(reason: &str) -> Letter {
    Letter {
        subject: "Your account is suspended".to_owned(),
        text: format!(
            "our staff have suspended your account for this reason:\n\n{reason}\n\nYou can \
             still sign in, read everything and withdraw your balance. If you think this is a \
             mistake, answer this letter."
        ),
    }
}
