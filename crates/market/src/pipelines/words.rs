//! What each code says to a person, and what this slice holds about people.

use store::sql;

use crate::section::Section;

/// A sentence for every refusal and field code of this slice.
pub const CODES: &[(&str, &str)] = &[
    ("pipeline-not-found", "Nothing leads from the one project to the other. Reload the page."),
    ("pipeline-circle", "That way would lead back to where it began. Choose another project."),
    (
        "pipeline-too-many",
        "This project feeds as many others as it may. End one of these ways first.",
    ),
    (
        "pipeline-checked-already",
        "Another project checks these answers already. End that way first.",
    ),
    (
        "pipeline-form-needed",
        "Make the form of the project that checks first: one of its fields says what follows.",
    ),
    ("pipeline-too-many-rules", "Fill at most {} columns by hand."),
    ("field-has-no-options", "Choose a field of which one option is picked."),
    ("field-is-no-text", "Choose a field for a text, or none."),
    (
        "checking-says-one-thing",
        "Let one option accept at least, and another ask for rework or reject.",
    ),
    (
        "pipeline-money-lacks",
        "Your balance does not cover the next task. Top up, and it goes on by itself.",
    ),
    (
        "pipeline-column-missing",
        "The next form shows data that nothing fills[: {}]. Say where it comes from.",
    ),
    ("pipeline-next-closed", "The next project is closed, so nothing goes on to it."),
];

/// This slice's part of a person's copy: the ways that they laid between their projects.
pub const OWN: &[Section] = &[Section {
    name: "pipelines",
    select: || {
        sql("select id, created_at, source, target, takes, columns, reading from pipeline
             where requester = $1 and $2 < id order by id limit $3")
    },
}];
