//! What this slice holds about a person: their figures in each project, and exports.

use store::sql;

use crate::section::Section;

/// This slice's part of a person's copy.
pub const OWN: &[Section] = &[
    Section {
        name: "figures",
        select: || {
            sql("select project as id, answers, accepted, reworked, rejected, compared, agreed,
                        median_ms, first_at, latest_at
                 from figure_worker where worker = $1 and $2 < project
                 order by project limit $3")
        },
    },
    Section {
        name: "exports",
        select: || {
            sql("select id, project, what, format, answers, at as taken_at
                 from figure_export where taken_by = $1 and $2 < id order by id limit $3")
        },
    },
];
