//! What this slice holds about a person: verdicts on their work and by them, appeals, bonuses.

use store::sql;

use crate::section::Section;

/// This slice's part of a person's copy.
pub const OWN: &[Section] = &[
    Section {
        name: "reviews",
        select: || {
            sql("select id, at as reviewed_at, assignment, verdict, rating, comment from review
                 where (worker = $1 or reviewer = $1) and $2 < id order by id limit $3")
        },
    },
    Section {
        name: "appeals",
        select: || {
            sql("select id, opened_at, assignment, text, state, reply, replied_at, decision_text,
                        decided_at
                 from appeal where (worker = $1 or requester = $1) and $2 < id
                 order by id limit $3")
        },
    },
    Section {
        name: "bonuses",
        select: || {
            sql("select id, at as given_at, assignment, amount as amount_money, reason from bonus
                 where (worker = $1 or requester = $1) and $2 < id order by id limit $3")
        },
    },
];
