//! What this slice holds about a person: the rules that fired for them.

use store::sql;

use crate::section::Section;

/// This slice's part of a person's copy.
pub const OWN: &[Section] = &[Section {
    name: "rule_firings",
    select: || {
        sql("select id, rule, version, project, at as fired_at, measured, outcome, answers,
                    restriction
             from rule_firing where worker = $1 and $2 < id order by id limit $3")
    },
}];
