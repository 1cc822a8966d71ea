//! The one table: which events are told, to whom, and under which topic.

use super::Topic;
use crate::accounts::Role;

/// Who hears of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum To {
    /// Whom the event concerns, unless they did it themselves.
    Concerned,
    /// Whom the event concerns, also when they did it: somebody else may have.
    Owner,
    /// Everybody with the role, and the admins.
    Staff(Role),
}

/// One line of the table.
#[derive(Debug, Clone, Copy)]
pub(super) struct Kind {
    pub(super) event: &'static str,
    pub(super) topic: Topic,
    pub(super) to: To,
    /// Another slice has written a letter already.
    pub(super) has_letter: bool,
}

const fn kind(event: &'static str, topic: Topic, to: To) -> Kind {
    Kind { event, topic, to, has_letter: false }
}

/// Told in the app; the letter was written where it happened.
const fn lettered(event: &'static str) -> Kind {
    Kind { event, topic: Topic::Security, to: To::Owner, has_letter: true }
}

const KINDS: &[Kind] = &[
    kind("assignment-accepted", Topic::Accepted, To::Concerned),
    kind("bonus-given", Topic::Accepted, To::Concerned),
    kind("rework-asked", Topic::Verdicts, To::Concerned),
    kind("assignment-rejected", Topic::Verdicts, To::Concerned),
    kind("appeal-replied", Topic::Verdicts, To::Concerned),
    kind("appeal-won", Topic::Verdicts, To::Concerned),
    kind("appeal-lost", Topic::Verdicts, To::Concerned),
    kind("worker-restricted", Topic::Verdicts, To::Concerned),
    kind("restriction-lifted", Topic::Verdicts, To::Concerned),
    kind("restriction-upheld", Topic::Verdicts, To::Concerned),
    kind("invited", Topic::Offers, To::Concerned),
    kind("application-awarded", Topic::Offers, To::Concerned),
    kind("application-declined", Topic::Offers, To::Concerned),
    kind("gold-forgiven", Topic::Verdicts, To::Concerned),
    kind("gold-upheld", Topic::Verdicts, To::Concerned),
    kind("gold-contested", Topic::Appeals, To::Concerned),
    kind("gold-suspected", Topic::Answers, To::Concerned),
    kind("assignment-expired", Topic::Deadlines, To::Concerned),
    kind("extension-granted", Topic::Deadlines, To::Concerned),
    kind("extension-declined", Topic::Deadlines, To::Concerned),
    kind("top-up-booked", Topic::Money, To::Concerned),
    kind("top-up-declined", Topic::Money, To::Concerned),
    kind("payout-sent", Topic::Money, To::Concerned),
    kind("payout-paid", Topic::Money, To::Concerned),
    kind("payout-failed", Topic::Money, To::Concerned),
    kind("assignment-submitted", Topic::Answers, To::Concerned),
    kind("check-undecided", Topic::Answers, To::Concerned),
    kind("pipeline-stuck", Topic::Projects, To::Concerned),
    kind("rule-fired", Topic::Answers, To::Concerned),
    kind("application-made", Topic::Applications, To::Concerned),
    kind("appeal-opened", Topic::Appeals, To::Concerned),
    kind("project-opened", Topic::Projects, To::Concerned),
    kind("project-sent-back", Topic::Projects, To::Concerned),
    kind("project-paused", Topic::Projects, To::Concerned),
    kind("project-resumed", Topic::Projects, To::Concerned),
    kind("project-closed", Topic::Projects, To::Concerned),
    kind("requester-trusted", Topic::Projects, To::Concerned),
    kind("requester-distrusted", Topic::Projects, To::Concerned),
    kind("import-done", Topic::Imports, To::Concerned),
    kind("import-failed", Topic::Imports, To::Concerned),
    kind("message-sent", Topic::Messages, To::Concerned),
    kind("message-report-settled", Topic::Messages, To::Concerned),
    kind("account-restored", Topic::Security, To::Owner),
    kind("api-key-created", Topic::Security, To::Owner),
    kind("role-granted", Topic::Security, To::Owner),
    kind("role-revoked", Topic::Security, To::Owner),
    kind("payout-data-confirmed", Topic::Security, To::Owner),
    lettered("account-suspended"),
    lettered("email-changed"),
    lettered("password-changed"),
    lettered("second-factor-on"),
    lettered("second-factor-off"),
    lettered("recovery-codes-renewed"),
    lettered("recovery-code-used"),
    lettered("payout-data-asked"),
    kind("project-submitted", Topic::Desks, To::Staff(Role::Moderator)),
    kind("message-reported", Topic::Desks, To::Staff(Role::Moderator)),
    kind("appeal-replied", Topic::Desks, To::Staff(Role::Moderator)),
    kind("restriction-contested", Topic::Desks, To::Staff(Role::Moderator)),
    kind("top-up-asked", Topic::Desks, To::Staff(Role::Treasurer)),
    kind("payout-requested", Topic::Desks, To::Staff(Role::Treasurer)),
];

/// Every line about a kind of event.
pub(super) fn of(event: &str) -> impl Iterator<Item = Kind> {
    KINDS.iter().filter(move |it| it.event == event).copied()
}
