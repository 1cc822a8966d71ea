//! What this slice holds about a person: the reference texts they named.

use store::sql;

use crate::section::Section;

/// This slice's part of a person's copy.
pub const OWN: &[Section] = &[Section {
    name: "reference_texts",
    select: || {
        sql("select id, at as added_at, name, body from originality_reference
             where requester = $1 and $2 < id order by id limit $3")
    },
}];
