//! What this slice holds about a person: that something was noticed, and what came of it. What
//! was seen of others beside it is theirs.

use store::sql;

use crate::section::Section;

/// This slice's part of a person's copy.
pub const OWN: &[Section] = &[Section {
    name: "signals",
    select: || {
        sql("select id, kind, project, at as noticed_at, outcome, settled_at
             from signal where worker = $1 and $2 < id order by id limit $3")
    },
}];
