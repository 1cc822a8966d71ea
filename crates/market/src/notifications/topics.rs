//! What people switch: topics, and the ways in which they hear of them.

use crate::word::words;

words! {
    /// How a person hears of a topic.
    Channel {
        /// Not at all.
        Off = "off",
        /// On the page of notifications, and at the bell.
        App = "app",
        /// There, and once a day in a letter.
        Digest = "digest",
        /// There, and in a letter at once.
        Mail = "mail",
    }
    /// Which part of a person's life here it is about.
    Category {
        Work = "work",
        Money = "money",
        Projects = "projects",
        Messages = "messages",
        Account = "account",
        Staff = "staff",
    }
    /// Kinds of news that are switched together.
    Topic {
        /// Accepted answers and bonuses.
        Accepted = "accepted",
        /// Rework, rejections, appeals.
        Verdicts = "verdicts",
        /// Invitations and what became of applications.
        Offers = "offers",
        /// Deadlines that passed or moved.
        Deadlines = "deadlines",
        /// Money that came, went, or came back.
        Money = "money",
        /// Answers handed in where single tasks were awarded.
        Answers = "answers",
        Applications = "applications",
        /// Appeals against the requester's rejections.
        Appeals = "appeals",
        /// What moderators, time or completion did to a project.
        Projects = "projects",
        /// Imports that ended.
        Imports = "imports",
        Messages = "messages",
        /// Passwords, addresses, keys, roles, and where payouts go.
        Security = "security",
        /// What waits at the desks.
        Desks = "desks",
    }
}

impl Topic {
    pub fn category(self) -> Category {
        match self {
            Self::Accepted | Self::Verdicts | Self::Offers | Self::Deadlines => Category::Work,
            Self::Money => Category::Money,
            Self::Answers | Self::Applications | Self::Appeals | Self::Projects | Self::Imports => {
                Category::Projects
            }
            Self::Messages => Category::Messages,
            Self::Security => Category::Account,
            Self::Desks => Category::Staff,
        }
    }

    /// How people hear of it who chose nothing: at once where they must act or wait for it.
    pub fn usual(self) -> Channel {
        match self {
            Self::Verdicts
            | Self::Offers
            | Self::Money
            | Self::Appeals
            | Self::Projects
            | Self::Messages
            | Self::Security => Channel::Mail,
            Self::Accepted | Self::Answers | Self::Applications => Channel::Digest,
            Self::Deadlines | Self::Imports | Self::Desks => Channel::App,
        }
    }

    /// Whether a device that was switched on tells of it, unless the person chose otherwise: what
    /// somebody waits for, has to answer, or would want to know of a stranger in their account.
    pub fn usually_pushed(self) -> bool {
        !matches!(self, Self::Answers | Self::Applications | Self::Imports | Self::Desks)
    }

    /// The ways to choose from.
    pub fn allowed(self) -> &'static [Channel] {
        match self {
            Self::Money => &[Channel::Digest, Channel::Mail],
            Self::Security => &[Channel::Mail],
            _ => Channel::ALL,
        }
    }
}
