//! What each code of this slice says to a person: what is wrong, and what to do next.

/// Refusals and field codes with their English sentences.
pub const CODES: &[(&str, &str)] = &[
    ("project-not-found", "There is no such project, or it is not yours to see."),
    ("project-not-a-draft", "This can only be done while the project is a draft."),
    (
        "project-in-review",
        "A moderator is looking at the project. Wait for the answer, or withdraw it first.",
    ),
    ("project-not-in-review", "The project is not waiting for a moderator."),
    ("project-not-open", "The project is not open."),
    ("project-not-paused", "The project is not paused."),
    (
        "project-paused-by-moderator",
        "A moderator has to look at this project before it goes on. Read the note by its state.",
    ),
    ("project-closed", "The project is closed. Start a new one to go on."),
    ("project-is-own", "This project is your own: somebody else has to decide on it."),
    ("project-no-pilot", "No task of this project waits for the end of a pilot."),
    ("task-not-found", "There is no such task in this project."),
    ("task-taken", "Somebody has worked at this task. Take it out of use instead."),
    ("task-answer-not-known", "No answer is known of this task, or it is not used any more."),
    ("task-answer-known", "The answer of this task is known already. Correct it instead."),
    ("known-misfit", "A known answer does not fit the form[: {}]. Correct it, or change the form."),
    (
        "project-too-expensive",
        "This costs more than 1,000,000 at once. Lower the price or split the project.",
    ),
    (
        "project-too-many-columns",
        "The tasks of a project have 500 different columns of data at most. Name columns alike, or \
         start another project.",
    ),
    ("project-too-many-tasks", "A project holds a million tasks at most. Start another one."),
    (
        "import-running",
        "Rows are still being imported or taken out. Wait until that is done, or undo it first.",
    ),
    ("import-not-failed", "Only an import that failed can go on."),
    ("import-not-found", "There is no such import in this project."),
    ("priority-malformed", "A priority is a whole number from 0 to 1000."),
    ("invite-not-found", "There is no such invitation."),
    ("project-too-many-invites", "A project invites a thousand people at most."),
    ("invite-own", "This is your own account. Invite somebody else."),
    ("too-many-people", "Invite at most 100 people at once."),
    (
        "work-prohibited",
        "This kind of work is not allowed here[: “{}”]. Remove it, or ask the operator about it.",
    ),
    ("language-malformed", "Give the language as a tag such as de, en or pt-BR."),
    ("time-limit-out-of-range", "The time limit lies between one minute and 30 days."),
    ("auto-accept-out-of-range", "Unreviewed work is accepted after 0 to 30 days."),
    ("answers-most-too-few", "The most answers must be more than the least[, which is {}]."),
    (
        "adaptive-needs-choices",
        "Only picked options can be compared. Put a choice into the form, or ask the same number \
         of answers for each task.",
    ),
    ("costs-more", "It would cost more by now than what you agreed to. Look at the new sum."),
    ("task-ended", "This task was called off. It takes no more answers."),
    ("price-out-of-range", "The price lies between 0.000001 and 1,000,000."),
    ("moment-has-passed", "This moment has passed. Choose a later one."),
    ("task-without-data", "A task needs at least one value. Fill in a column."),
    ("too-many-rows", "Send at most 500 rows at once."),
    ("row-too-large", "A row holds at most 256 KiB. Shorten its values, or give links to files."),
    ("column-name-malformed", "A column's name has 1 to 255 characters[, this does not: {}]."),
    ("column-named-twice", "Two columns have the same name[: {}]. Rename one of them."),
    (
        "data-missing",
        "The form shows data that the tasks do not have[: {}]. Add the column, or change the form.",
    ),
    ("text-not-utf-8", "Line {} is no UTF-8 text. Save the file anew as plain text in UTF-8."),
    ("text-too-long-to-split", "Split at most 2 MiB of text at once. Cut it into several files."),
];
