//! The lists of a person's copy: those of the slices, and those of the ground that all use.

use store::sql;

use super::work::WORK;
use crate::{
    accounts, figures, gold, messages, notifications, originality, payouts, pipelines,
    restrictions, reviews, rules, section::Section, signals,
};

/// Every part of the copy. A slice that holds something new about people adds its `OWN` here.
pub(super) const SECTIONS: &[&[Section]] = &[
    accounts::OWN,
    messages::OWN,
    reviews::OWN,
    payouts::OWN,
    figures::OWN,
    gold::OWN,
    restrictions::OWN,
    rules::OWN,
    signals::OWN,
    notifications::OWN,
    originality::OWN,
    pipelines::OWN,
    GROUND,
    WORK,
];

const GROUND: &[Section] = &[
    Section {
        name: "money",
        select: || {
            sql("select t.id, t.at as moved_at, t.kind, e.amount as amount_money, t.memo,
                        t.cause_kind, t.cause
                 from entry e join transfer t on t.id = e.transfer
                 where e.account = 'available:' || $1 and $2 < t.id
                 order by t.id limit $3")
        },
    },
    Section {
        name: "events",
        select: || {
            sql("select id, at as happened_at, kind, subject_kind, subject, body from event
                 where concerns = $1 and $2 < id order by id limit $3")
        },
    },
];
