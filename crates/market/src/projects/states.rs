//! The words of a project's life, and the one table of its moves.

use crate::word::words;

words! {
    /// Where a project stands.
    State {
        Draft = "draft",
        InReview = "in_review",
        Open = "open",
        Paused = "paused",
        Closed = "closed",
    }
    /// How a worker gets a task.
    Hiring {
        /// Any eligible worker starts at once.
        Open = "open",
        /// Workers apply and the requester awards.
        Apply = "apply",
        /// Named workers only.
        Invite = "invite",
    }
    /// Who or what paused it.
    Pause {
        Requester = "requester",
        Moderator = "moderator",
        /// Too many rejections: a moderator looks first.
        Rejections = "rejections",
    }
    /// How it ended.
    Ending {
        Completed = "completed",
        Cancelled = "cancelled",
        Expired = "expired",
    }
    /// Where a task stands.
    TaskState {
        Open = "open",
        /// Every place was accepted or given up.
        Done = "done",
        /// It was given up before anybody was accepted.
        Cancelled = "cancelled",
    }
    /// The kind of work, by which workers look for it.
    Category {
        Writing = "writing",
        Translation = "translation",
        Proofreading = "proofreading",
        Transcription = "transcription",
        Classification = "classification",
        DataEntry = "data_entry",
        Research = "research",
        Survey = "survey",
        Images = "images",
        Sound = "sound",
        Testing = "testing",
        OnSite = "on_site",
        Other = "other",
    }
    /// How hard the requester thinks it is.
    Difficulty {
        Easy = "easy",
        Medium = "medium",
        Hard = "hard",
    }
}

/// Every move a project can make; what is not here does not happen.
///
/// Back from review to draft goes a project that a moderator sent back or its requester
/// withdrew; straight from draft to closed goes one that is thrown away.
pub const MOVES: &[(State, State)] = &[
    (State::Draft, State::InReview),
    (State::Draft, State::Open),
    (State::Draft, State::Closed),
    (State::InReview, State::Open),
    (State::InReview, State::Draft),
    (State::Open, State::Paused),
    (State::Open, State::Closed),
    (State::Paused, State::Open),
    (State::Paused, State::Closed),
];

impl State {
    pub fn may_become(self, next: Self) -> bool {
        MOVES.contains(&(self, next))
    }
}

impl Difficulty {
    /// 1 is easy, 3 is hard.
    pub const fn level(self) -> i64 {
        match self {
            Self::Easy => 1,
            Self::Medium => 2,
            Self::Hard => 3,
        }
    }

    pub fn from_level(level: i64) -> Option<Self> {
        Self::ALL.iter().copied().find(|it| it.level() == level)
    }
}
