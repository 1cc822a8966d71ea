//! The staff's menu: the desks of the installation, each seen by those who may sit at it.

use face::Person;
use locale::Locale;
use market::accounts::Role;
use maud::Markup;

use crate::{
    ui::{Tab, tabs},
    words::say,
};

/// A desk of the staff.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Desk {
    Overview,
    Moderation,
    Appeals,
    Reports,
    Restrictions,
    People,
    Payouts,
    TopUps,
    Ledger,
    Mails,
    Jobs,
    Health,
    Settings,
    Pages,
    Audit,
}

impl Desk {
    const ALL: &[Self] = &[
        Self::Overview,
        Self::Moderation,
        Self::Appeals,
        Self::Reports,
        Self::Restrictions,
        Self::People,
        Self::Payouts,
        Self::TopUps,
        Self::Ledger,
        Self::Mails,
        Self::Jobs,
        Self::Health,
        Self::Settings,
        Self::Pages,
        Self::Audit,
    ];

    fn href(self) -> &'static str {
        match self {
            Self::Overview => "/operator",
            Self::Moderation => "/operator/moderation",
            Self::Appeals => "/operator/appeals",
            Self::Reports => "/operator/reports",
            Self::Restrictions => "/operator/restrictions",
            Self::People => "/operator/people",
            Self::Payouts => "/operator/payouts",
            Self::TopUps => "/operator/top-ups",
            Self::Ledger => "/operator/ledger",
            Self::Mails => "/operator/mails",
            Self::Jobs => "/operator/jobs",
            Self::Health => "/operator/health",
            Self::Settings => "/operator/settings",
            Self::Pages => "/operator/pages",
            Self::Audit => "/operator/audit",
        }
    }

    fn label(self, locale: &Locale) -> String {
        match self {
            Self::Overview => say!(locale, "operator-overview"),
            Self::Moderation => say!(locale, "operator-moderation"),
            Self::Appeals => say!(locale, "operator-appeals"),
            Self::Reports => say!(locale, "operator-reports"),
            Self::Restrictions => say!(locale, "operator-restrictions"),
            Self::People => say!(locale, "operator-people"),
            Self::Payouts => say!(locale, "operator-payouts"),
            Self::TopUps => say!(locale, "operator-top-ups"),
            Self::Ledger => say!(locale, "operator-ledger"),
            Self::Mails => say!(locale, "operator-mails"),
            Self::Jobs => say!(locale, "operator-jobs"),
            Self::Health => say!(locale, "operator-health"),
            Self::Settings => say!(locale, "operator-settings"),
            Self::Pages => say!(locale, "operator-pages"),
            Self::Audit => say!(locale, "operator-audit"),
        }
    }

    /// Whether somebody may sit at this desk; the pages ask again by their extractors.
    pub(crate) fn is_open_to(self, person: &Person) -> bool {
        match self {
            Self::Overview => person.has_desk(),
            Self::Moderation
            | Self::Appeals
            | Self::Reports
            | Self::Restrictions
            | Self::People => person.is(Role::Moderator),
            Self::Payouts | Self::TopUps | Self::Ledger => person.is(Role::Treasurer),
            Self::Mails
            | Self::Jobs
            | Self::Health
            | Self::Settings
            | Self::Pages
            | Self::Audit => person.is(Role::Admin),
        }
    }

    /// The desks that somebody may sit at, with this one marked.
    pub(crate) fn menu(self, locale: &Locale, person: &Person) -> Markup {
        let open = Self::ALL.iter().filter(|it| it.is_open_to(person));
        let desks: Vec<Tab<'_>> = open
            .map(|it| Tab {
                href: it.href().into(),
                label: it.label(locale).into(),
                count: None,
                current: *it == self,
            })
            .collect();
        tabs(locale, &say!(locale, "operator-desks"), &desks)
    }
}
