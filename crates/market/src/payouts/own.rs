//! What the payouts know of a person, for the copy that each person can take along.

use store::sql;

use crate::section::Section;

/// The lists of a person's copy.
pub const OWN: &[Section] = &[
    Section {
        name: "payout_destinations",
        select: || {
            sql("select id, kind, holder, target, created_at, confirmed_at, replaced_at
                 from payout_destination where account = $1 and $2 < id order by id limit $3")
        },
    },
    Section {
        name: "payouts",
        select: || {
            sql("select id, amount as amount_money, destination, state, requested_at, sent_at,
                        ended_at, failure
                 from payout where account = $1 and $2 < id order by id limit $3")
        },
    },
    Section {
        name: "top_ups",
        select: || {
            sql("select id, amount as amount_money, channel, reference, state, asked_at,
                        booked_at, note
                 from topup where account = $1 and $2 < id order by id limit $3")
        },
    },
];
