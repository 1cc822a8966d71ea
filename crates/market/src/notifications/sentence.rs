//! One sentence for each notification, in the reader's language: for the app and for letters.

use locale::{Locale, say};

use super::{Category, Line};
use crate::accounts::Role;

/// What a line says.
pub fn sentence(locale: &Locale, line: &Line) -> String {
    let kind = line.newest.kind.as_str();
    work(locale, line, kind)
        .or_else(|| projects(locale, line, kind))
        .or_else(|| money(locale, line, kind))
        .or_else(|| account(locale, line, kind))
        .or_else(|| desks(locale, line, kind))
        .unwrap_or_else(|| say!(locale, "notifications-say-news"))
}

fn title(line: &Line) -> &str {
    line.newest.title.as_deref().unwrap_or("…")
}

/// Who did it; a moderator or time where nobody is named.
fn who(locale: &Locale, line: &Line) -> String {
    line.newest.actor.clone().unwrap_or_else(|| say!(locale, "notifications-somebody"))
}

fn worth(locale: &Locale, line: &Line) -> String {
    locale.money(line.worth)
}

fn work(locale: &Locale, line: &Line, kind: &str) -> Option<String> {
    let (title, n) = (title(line), line.n);
    let is_desk = line.newest.category == Category::Staff;
    Some(match kind {
        "assignment-accepted" => {
            let money = worth(locale, line);
            say!(locale, "notifications-say-accepted", n = n, title = title, money = money)
        }
        "bonus-given" => {
            let (who, money) = (who(locale, line), worth(locale, line));
            say!(locale, "notifications-say-bonus", who = who, title = title, money = money)
        }
        "rework-asked" => {
            say!(locale, "notifications-say-rework", who = who(locale, line), title = title)
        }
        "assignment-rejected" => {
            say!(locale, "notifications-say-rejected", n = n, title = title)
        }
        "appeal-replied" if !is_desk => {
            say!(locale, "notifications-say-appeal-replied", who = who(locale, line), title = title)
        }
        "appeal-won" => {
            let money = worth(locale, line);
            say!(locale, "notifications-say-appeal-won", title = title, money = money)
        }
        "gold-forgiven" => say!(locale, "notifications-say-known-forgiven", title = title),
        "gold-upheld" => say!(locale, "notifications-say-known-upheld", title = title),
        "appeal-lost" => say!(locale, "notifications-say-appeal-lost", title = title),
        "worker-restricted" => match line.newest.fact("scope") {
            Some("project") => say!(locale, "notifications-say-restricted", title = title),
            Some("requester") => say!(locale, "notifications-say-restricted-by"),
            _ => say!(locale, "notifications-say-restricted-here"),
        },
        "restriction-lifted" => say!(locale, "notifications-say-unrestricted"),
        "restriction-upheld" => say!(locale, "notifications-say-upheld"),
        "invited" => {
            say!(locale, "notifications-say-invited", who = who(locale, line), title = title)
        }
        "application-awarded" => say!(locale, "notifications-say-awarded", title = title),
        "application-declined" => say!(locale, "notifications-say-declined", title = title),
        "assignment-expired" => say!(locale, "notifications-say-expired", n = n, title = title),
        "extension-granted" => say!(locale, "notifications-say-more-time", title = title),
        "extension-declined" => say!(locale, "notifications-say-no-more-time", title = title),
        "message-sent" => {
            let who = who(locale, line);
            say!(locale, "notifications-say-message", n = n, who = who, title = title)
        }
        "message-report-settled" => say!(locale, "notifications-say-report-settled"),
        _ => return None,
    })
}

fn projects(locale: &Locale, line: &Line, kind: &str) -> Option<String> {
    let (title, n) = (title(line), line.n);
    Some(match kind {
        "assignment-submitted" => {
            let who = who(locale, line);
            say!(locale, "notifications-say-submitted", n = n, who = who, title = title)
        }
        "check-undecided" => say!(locale, "notifications-say-undecided", n = n, title = title),
        "pipeline-stuck" => say!(locale, "notifications-say-stuck", title = title),
        "rule-fired" => say!(locale, "notifications-say-rule", title = title),
        "application-made" => {
            let who = who(locale, line);
            say!(locale, "notifications-say-applied", n = n, who = who, title = title)
        }
        "appeal-opened" => {
            say!(locale, "notifications-say-appeal", who = who(locale, line), title = title)
        }
        "gold-contested" => {
            let who = who(locale, line);
            say!(locale, "notifications-say-known-contested", n = n, who = who, title = title)
        }
        "gold-suspected" => say!(locale, "notifications-say-known-suspected", n = n, title = title),
        "project-opened" => say!(locale, "notifications-say-opened", title = title),
        "project-sent-back" => say!(locale, "notifications-say-sent-back", title = title),
        "project-paused" => say!(locale, "notifications-say-paused", title = title),
        "project-resumed" => say!(locale, "notifications-say-resumed", title = title),
        "project-closed" => say!(locale, "notifications-say-closed", title = title),
        "requester-trusted" => say!(locale, "notifications-say-trusted"),
        "requester-distrusted" => say!(locale, "notifications-say-distrusted"),
        "import-done" => say!(locale, "notifications-say-imported", title = title),
        "import-failed" => say!(locale, "notifications-say-import-failed", title = title),
        _ => return None,
    })
}

fn money(locale: &Locale, line: &Line, kind: &str) -> Option<String> {
    let money = worth(locale, line);
    Some(match kind {
        "top-up-booked" => say!(locale, "notifications-say-booked", money = money),
        "top-up-declined" => say!(locale, "notifications-say-top-up-declined"),
        "payout-sent" => say!(locale, "notifications-say-payout-sent", money = money),
        "payout-paid" => say!(locale, "notifications-say-payout-paid", money = money),
        "payout-failed" => say!(locale, "notifications-say-payout-failed"),
        _ => return None,
    })
}

fn account(locale: &Locale, line: &Line, kind: &str) -> Option<String> {
    let role = || role(locale, line.newest.fact("role").unwrap_or_default());
    Some(match kind {
        "account-suspended" => say!(locale, "notifications-say-suspended"),
        "account-restored" => say!(locale, "notifications-say-restored"),
        "api-key-created" => say!(locale, "notifications-say-key"),
        "role-granted" => say!(locale, "notifications-say-role", role = role()),
        "role-revoked" => say!(locale, "notifications-say-role-taken", role = role()),
        "email-changed" => say!(locale, "notifications-say-email"),
        "password-changed" => say!(locale, "notifications-say-password"),
        "second-factor-on" => say!(locale, "notifications-say-code-on"),
        "second-factor-off" => say!(locale, "notifications-say-code-off"),
        "recovery-codes-renewed" => say!(locale, "notifications-say-codes-new"),
        "recovery-code-used" => say!(locale, "notifications-say-code-used"),
        "payout-data-asked" => say!(locale, "notifications-say-place-asked"),
        "payout-data-confirmed" => say!(locale, "notifications-say-place"),
        _ => return None,
    })
}

fn role(locale: &Locale, word: &str) -> String {
    match Role::parse(word) {
        Some(Role::Moderator) => say!(locale, "notifications-role-moderator"),
        Some(Role::Assessor) => say!(locale, "notifications-role-assessor"),
        Some(Role::Treasurer) => say!(locale, "notifications-role-treasurer"),
        Some(Role::Manager) => say!(locale, "notifications-role-manager"),
        Some(Role::Admin) => say!(locale, "notifications-role-admin"),
        None => word.to_owned(),
    }
}

fn desks(locale: &Locale, line: &Line, kind: &str) -> Option<String> {
    let (title, money) = (title(line), worth(locale, line));
    Some(match kind {
        "project-submitted" => say!(locale, "notifications-say-look", title = title),
        "restriction-contested" => say!(locale, "notifications-say-contested"),
        "message-reported" => say!(locale, "notifications-say-reported"),
        "appeal-replied" => say!(locale, "notifications-say-decide", title = title),
        "top-up-asked" => {
            say!(locale, "notifications-say-top-up", who = who(locale, line), money = money)
        }
        "payout-requested" => {
            say!(locale, "notifications-say-payout", who = who(locale, line), money = money)
        }
        _ => return None,
    })
}
