//! The sentences for this slice's refusals: what is wrong, and what to do next.

/// Each code with its English sentence.
pub const CODES: &[(&str, &str)] = &[
    ("application-not-found", "There is no such application. Open it from your list."),
    (
        "job-not-by-application",
        "Nobody applies for this job. Take a task of it on its page, if one is free.",
    ),
    (
        "already-applied",
        "You have applied for this job. Wait for the answer, or withdraw your application.",
    ),
    ("already-awarded", "You have a task of this job. Finish it before you apply for another one."),
    (
        "application-decided",
        "This application was awarded, declined or withdrawn. Reload the page to see how.",
    ),
    (
        "applicant-unavailable",
        "This applicant cannot take the task at the moment. Choose another one, or try later.",
    ),
];
