//! The words of an assignment's life, and the one table of its moves.

use crate::word::words;

words! {
    /// Where an assignment stands.
    State {
        Claimed = "claimed",
        /// Handed in; the requester is to judge it.
        Submitted = "submitted",
        /// To be changed and handed in again.
        Rework = "rework",
        Accepted = "accepted",
        Rejected = "rejected",
        /// The worker contests the rejection.
        Appealed = "appealed",
        /// The worker gave it back; the place is free again.
        Returned = "returned",
        /// The deadline passed; the place is free again and the draft is kept.
        Expired = "expired",
    }
}

/// Every move an assignment can make; what is not here does not happen.
pub const MOVES: &[(State, State)] = &[
    (State::Claimed, State::Submitted),
    (State::Claimed, State::Returned),
    (State::Claimed, State::Expired),
    (State::Submitted, State::Accepted),
    (State::Submitted, State::Rework),
    (State::Submitted, State::Rejected),
    (State::Rework, State::Submitted),
    (State::Rework, State::Rejected),
    (State::Rejected, State::Appealed),
    (State::Appealed, State::Accepted),
    (State::Appealed, State::Rejected),
];

impl State {
    pub fn may_become(self, next: Self) -> bool {
        MOVES.contains(&(self, next))
    }

    /// The worker can still write and submit.
    pub const fn is_at_work(self) -> bool {
        matches!(self, Self::Claimed | Self::Rework)
    }

    /// An answer was handed in and has not come back.
    pub const fn is_handed_in(self) -> bool {
        matches!(self, Self::Submitted | Self::Accepted | Self::Rejected | Self::Appealed)
    }
}
