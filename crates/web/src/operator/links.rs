//! Where the ids that the books and the log hold lead to, for whoever may go there.

use face::Person;
use market::{accounts::Role, ledger::Name};
use maud::{Markup, html};

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
pub(super) fn thing(person: &Person, kind: &str, id: &str) -> Markup {
    let words = kind.replace(['-', '_'], " ");
    html! {
        @match page_of(person, kind, id) {
            Some(href) => a href=(href) { (words) },
            None => (words),
        }
        " "
        @if person.is(Role::Admin) {
            a.id href={ "/operator/audit?subject=" (id) } title="Its history" { (short(id)) }
        } @else {
            span.id title=(id) { (short(id)) }
        }
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
mod tests {
    //! Addresses keep what they are given.

    use super::{short, with};

    #[test]
    fn parameters_are_escaped_and_empty_ones_left_out() {
        let address =
            with("/operator/audit", &[("kind", ""), ("q", "a b&c"), ("day", "2026-01-02")]);
        assert_eq!(address, "/operator/audit?q=a%20b%26c&day=2026-01-02");
        assert_eq!(with("/x", &[("a", "")]), "/x");
    }

    #[test]
    fn long_ids_are_told_by_their_end() {
        assert_eq!(short("fee_ppm"), "fee_ppm");
        assert_eq!(short("01HZZZZZZZZZZZZZZZZZABCDEF"), "…ABCDEF");
    }
}
