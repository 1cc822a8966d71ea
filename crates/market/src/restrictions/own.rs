//! What this slice holds about a person: the restrictions that hold or held them.

use store::sql;

use crate::section::Section;

/// This slice's part of a person's copy.
pub const OWN: &[Section] = &[Section {
    name: "restrictions",
    select: || {
        sql("select id, scope, subject, reason, evidence, at as restricted_at, until_at,
                    ended_at, contest, contest_text, contested_at, settled_text, settled_at
             from restriction where worker = $1 and $2 < id order by id limit $3")
    },
}];
