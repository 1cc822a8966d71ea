//! What this slice holds about a person: what they wrote, and what they reported.

use store::sql;

use crate::section::Section;

/// This slice's part of a person's copy.
pub const OWN: &[Section] = &[
    Section {
        name: "messages",
        select: || {
            sql("select id, at as sent_at, thread, text from message
                 where author = $1 and $2 < id order by id limit $3")
        },
    },
    Section {
        name: "message_reports",
        select: || {
            sql("select id, at as reported_at, message, reason, settled_at, note
                 from message_report where reporter = $1 and $2 < id order by id limit $3")
        },
    },
];
