//! Campaigns: projects of many small tasks that the crowd works on, some of them again and
//! again.
//!
//! Each names its posting, who posts it and when, how long a task takes, and how much room for
//! doubt it leaves. What careful people answer stands in the hidden columns of its tasks.

mod lab;
mod museum;
mod podcast;
mod polls;
mod river;
mod shelves;
mod street;
mod tapes;
mod town;
mod workshop;

use super::content::Posting;

/// Work that one requester posts once or several times.
pub(super) struct Campaign {
    pub(super) posting: Posting,
    pub(super) by: &'static str,
    /// How long one task usually takes.
    pub(super) seconds: i64,
    /// 100 when people slip as they usually do; more where they differ.
    pub(super) doubt: i64,
    /// What workers ask, and the answers.
    pub(super) talk: &'static [(&'static str, &'static str)],
    pub(super) editions: &'static [Edition],
}

/// One time that it is posted.
pub(super) struct Edition {
    /// What its title ends in; nothing when empty.
    pub(super) name: &'static str,
    pub(super) days_ago: i64,
    /// How many rows of its table; all when 0.
    pub(super) rows: i64,
    pub(super) end: End,
}

/// What becomes of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// It goes on until all is done.
    Whole,
    Draft,
    /// After so many days.
    Cancelled(i64),
    Paused(i64, &'static str),
    Expires(i64),
}

impl Edition {
    pub(super) const fn new(name: &'static str, days_ago: i64) -> Self {
        Self { name, days_ago, rows: 0, end: End::Whole }
    }

    pub(super) const fn end(mut self, end: End) -> Self {
        self.end = end;
        self
    }
}

pub(super) const ALL: &[&Campaign] = &[
    &polls::FEELINGS,
    &shelves::SHELVES,
    &town::REPORTS,
    &shelves::CARDS,
    &town::SIGNS,
    &museum::MEMORIES,
    &polls::FRUIT,
    &street::FRONTS,
    &workshop::STOCK,
    &museum::LABELS,
    &tapes::MORSE,
    &workshop::RECEIPTS,
    &river::NOTES,
    &lab::PAIRS,
    &lab::LEAVES,
    &podcast::TITLES,
    &podcast::COMMAS,
    &polls::COMMUTE,
    &town::NAMES,
    &museum::ORDER,
    &river::TAP,
    &podcast::LISTENERS,
];
