//! What each code of the reviews says to a person: what is wrong, and what to do next.

/// A sentence for every refusal and field code of this slice.
pub const CODES: &[(&str, &str)] = &[
    ("submission-not-found", "There is no such submission. Open it from your list of reviews."),
    ("not-submitted", "Nothing was handed in yet. Wait until the worker submits an answer."),
    ("already-reviewed", "This submission was reviewed before. Reload the page to see how."),
    (
        "accepted-by-time",
        "The time to review this submission has passed, so it counts as accepted and is paid.",
    ),
    (
        "no-rework-left",
        "Every rework that this project allows was asked for. Accept the answer or reject it.",
    ),
    ("stars-out-of-range", "A rating is a whole number from 1 to 5."),
    (
        "rework-time-out-of-range",
        "Give at least the task's own time limit and at most 30 days for the rework.",
    ),
    ("evidence-too-long", "Shorten the evidence to at most 20,000 characters of JSON."),
    ("appeal-not-found", "There is no such appeal. Open it from your list of appeals."),
    ("not-rejected", "This answer is not rejected, so there is nothing to appeal against."),
    ("already-appealed", "This rejection was appealed before. Reload the page to see the appeal."),
    ("appeal-window-passed", "The days in which this rejection could be appealed have passed."),
    (
        "appeal-reply-overdue",
        "The days to reply have passed, so the appeal counts as won and the worker is paid.",
    ),
    (
        "appeal-already-replied",
        "This appeal was answered before. A moderator will decide about it.",
    ),
    (
        "appeal-not-replied",
        "The requester may still reply. Decide against the worker only after the reply.",
    ),
    ("appeal-already-decided", "This appeal was decided. Reload the page to see how."),
    (
        "appeal-is-your-own",
        "You are one side of this appeal, so another moderator must decide about it.",
    ),
    ("amount-not-positive", "Give an amount above zero."),
    ("key-malformed", "An idempotency key has 1 to 255 visible ASCII characters."),
    ("bulk-too-many", "Review at most 100 submissions at once."),
];
