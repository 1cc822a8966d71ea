//! Where the ids that the books and the log hold lead to, for whoever may go there.

use face::Person;
use locale::Locale;
use market::{accounts::Role, ledger::Name};
use maud::{Markup, html};

use crate::words::say;

/// The page of a thing, if there is one that this member of the staff may open.
pub(super) fn page_of(person: &Person, kind: &str, id: &str) -> Option<String> {
    let (role, path) = match kind {
        "account" => (Role::Moderator, format!("/operator/people/{id}")),
        "project" => (Role::Moderator, format!("/operator/moderation/{id}")),
        "appeal" => (Role::Moderator, format!("/operator/appeals/{id}")),
        "message" => (Role::Moderator, "/operator/reports".to_owned()),
        "payout" | "payout-destination" => (Role::Treasurer, "/operator/payouts".to_owned()),
        "payout-run" => (Role::Treasurer, format!("/operator/runs/{id}")),
        "top-up" => (Role::Treasurer, "/operator/top-ups".to_owned()),
        "transfer" => (Role::Treasurer, format!("/operator/ledger/transfers/{id}")),
        "mail" => (Role::Admin, format!("/operator/mails/{id}")),
        "job" => (Role::Admin, "/operator/jobs".to_owned()),
        "setting" => (Role::Admin, format!("/operator/settings/{id}")),
        _ => return None,
    };
    person.is(role).then_some(path)
}

/// What something is for or about: its kind, linked where it has a page, and its history in
/// the log for those who may read that.
pub(super) fn thing(locale: &Locale, person: &Person, kind: &str, id: &str) -> Markup {
    let (words, history) = (words(locale, kind), say!(locale, "operator-thing-history"));
    html! {
        @match page_of(person, kind, id) {
            Some(href) => a href=(href) { (words) },
            None => (words),
        }
        " "
        @if person.is(Role::Admin) {
            a.id href={ "/operator/audit?subject=" (id) } title=(history) { (short(id)) }
        } @else {
            span.id title=(id) { (short(id)) }
        }
    }
}

/// What a thing of this kind is called; a kind that is new here by its own name.
fn words(locale: &Locale, kind: &str) -> String {
    match kind {
        "account" => say!(locale, "operator-thing-account"),
        "api_key" => say!(locale, "operator-thing-api-key"),
        "appeal" => say!(locale, "operator-thing-appeal"),
        "application" => say!(locale, "operator-thing-application"),
        "assignment" => say!(locale, "operator-thing-assignment"),
        "email" => say!(locale, "operator-thing-email"),
        "import" => say!(locale, "operator-thing-import"),
        "installation" => say!(locale, "operator-thing-installation"),
        "job" => say!(locale, "operator-thing-job"),
        "mail" => say!(locale, "operator-thing-mail"),
        "message" => say!(locale, "operator-thing-message"),
        "payout" => say!(locale, "operator-thing-payout"),
        "payout-destination" => say!(locale, "operator-thing-payout-destination"),
        "payout-run" => say!(locale, "operator-thing-payout-run"),
        "project" => say!(locale, "operator-thing-project"),
        "session" => say!(locale, "operator-thing-session"),
        "setting" => say!(locale, "operator-thing-setting"),
        "thread" => say!(locale, "operator-thing-thread"),
        "top-up" => say!(locale, "operator-thing-top-up"),
        "transfer" => say!(locale, "operator-thing-transfer"),
        other => other.replace(['-', '_'], " "),
    }
}

/// The end of an id: ids of one day begin alike.
pub(super) fn short(id: &str) -> String {
    let letters = id.chars().count();
    if letters < 20 {
        return id.to_owned();
    }
    let end: String = id.chars().skip(letters - 6).collect();
    format!("…{end}")
}

/// The page of a ledger account.
pub(super) fn account(name: &Name) -> String {
    format!("/operator/ledger/accounts/{name}")
}

/// An address with those parameters that say something.
pub(super) fn with(path: &str, pairs: &[(&str, &str)]) -> String {
    let mut address = path.to_owned();
    let told = pairs.iter().filter(|it| !it.1.is_empty());
    for (at, (name, value)) in told.enumerate() {
        address.push(if at == 0 { '?' } else { '&' });
        address.push_str(name);
        address.push('=');
        for byte in value.bytes() {
            if byte.is_ascii_alphanumeric() || b"-_.".contains(&byte) {
                address.push(char::from(byte));
            } else {
                address.push_str(&format!("%{byte:02X}"));
            }
        }
    }
    address
}

#[cfg(test)]
mod tests;
