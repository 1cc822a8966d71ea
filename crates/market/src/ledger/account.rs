//! The names of ledger accounts.

use std::fmt;

use crate::{AccountId, PayoutId, ProjectId};

/// The name of a ledger account, such as `available:01H…`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name {
    kind: &'static str,
    owner: String,
}

impl Name {
    /// Money outside the platform, by the way it came or went: `hand`, `bank`, `card` …
    pub fn world(channel: &str) -> Self {
        Self { kind: "world", owner: channel.to_owned() }
    }

    /// What a person can spend or withdraw.
    pub fn available(account: AccountId) -> Self {
        Self { kind: "available", owner: account.to_string() }
    }

    /// What a project has set aside for its places.
    pub fn escrow(project: ProjectId) -> Self {
        Self { kind: "escrow", owner: project.to_string() }
    }

    /// Money on its way out.
    pub fn payout(payout: PayoutId) -> Self {
        Self { kind: "payout", owner: payout.to_string() }
    }

    /// The platform's share.
    pub fn fees() -> Self {
        Self { kind: "fees", owner: "platform".to_owned() }
    }

    /// Reads a name as it is stored; what people type may be anything.
    pub fn read(text: &str) -> Option<Self> {
        const KINDS: &[&str] = &["world", "available", "escrow", "payout", "fees"];
        let (kind, owner) = text.split_once(':')?;
        let kind = KINDS.iter().find(|it| **it == kind)?;
        let plain = |b: u8| b.is_ascii_alphanumeric() || b == b'-';
        if owner.is_empty() || 60 < owner.len() || !owner.bytes().all(plain) {
            return None;
        }
        Some(Self { kind, owner: owner.to_owned() })
    }

    pub fn kind(&self) -> &'static str {
        self.kind
    }

    pub fn owner(&self) -> &str {
        &self.owner
    }

    /// Accounts that everybody touches have no balance row to queue for; they are summed from
    /// their entries. They can never be the side that runs short.
    pub fn is_entry_only(&self) -> bool {
        matches!(self.kind, "world" | "fees")
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.kind, self.owner)
    }
}
