//! The sentences for this slice's refusals: what is wrong, and what to do next. Those about
//! accounts and tasks as such stand with the slices that own them.

/// Each code with its English sentence.
pub const CODES: &[(&str, &str)] = &[
    (
        "quiz-failed",
        "Too many tasks of the quiz were wrong, so there are no more tasks for you here. Look at \
         your known answers: what you find unfair you can contest.",
    ),
    (
        "own-work",
        "What is free here shows what you made yourself, and somebody else looks at that. As soon \
         as there are tasks with other people's work, you can take them.",
    ),
    ("quiz-first", "This job begins with a quiz: take the next task as it comes."),
    ("quiz-waits", "Hand in the last tasks of the quiz first."),
    (
        "quiz-empty",
        "This job begins with a quiz, and no task of it is free at the moment. Try again later.",
    ),
    ("assignment-not-found", "There is no such task among yours. Look for it under My work."),
    ("job-not-found", "There is no such job. Look for others under Find work."),
    (
        "not-invited",
        "This job is for invited workers only. Ask the person who told you of it for an invitation.",
    ),
    (
        "worker-excluded",
        "The requester takes no more answers from you in this job[: “{}”]. What you have begun you \
         may finish, and it is paid as ever. If you think that this is wrong, say so under your \
         restrictions.",
    ),
    (
        "worker-excluded-everywhere",
        "This requester takes no more answers from you in any of their jobs[: “{}”]. What you have \
         begun you may finish, and it is paid as ever. If you think that this is wrong, say so \
         under your restrictions.",
    ),
    (
        "worker-restricted",
        "You get no new tasks at the moment[: “{}”]. What you have begun you may finish, it is \
         paid as ever, and your money is yours. If you think that this is wrong, say so under \
         your restrictions.",
    ),
    ("own-project", "This is your own project, and nobody works on their own. Take another job."),
    ("job-paused", "This job is paused at the moment. Come back later or take another one."),
    ("job-over", "This job is over. Look for others under Find work."),
    ("award-needed", "Apply for this job; you can begin when the requester awards you a task."),
    (
        "tasks-per-worker-reached",
        "You have done as many tasks of this job as one person may[ ({})]. The requester may release \
         it again later.",
    ),
    (
        "claims-per-worker-reached",
        "You hold as many tasks of this job as one person may at once[ ({})]. Hand one in or \
         return it first.",
    ),
    (
        "unreviewed-most-reached",
        "As many of your answers to this job wait for review as may[ ({})]. Go on when some were \
         reviewed.",
    ),
    (
        "nothing-left",
        "No task is free for you in this job. One may come back when somebody's time runs out.",
    ),
    ("task-already-yours", "You have this task, or had it. Look for it under My work."),
    ("job-changed", "The job was changed this very moment. Read it again and start once more."),
    (
        "assignment-ended",
        "This task was returned or has ended. Start it again from the job's page.",
    ),
    (
        "already-submitted",
        "You have handed in an answer to this task, and it cannot be exchanged. Wait for the \
         review.",
    ),
    (
        "too-late",
        "The time for this task is over. What you wrote is kept; start the task again while a \
         place is free.",
    ),
    (
        "already-extended",
        "You have extended this deadline once. Ask the requester for more time in the thread.",
    ),
    ("task-already-reported", "You have reported this task before. Its requester sees it."),
    ("task-report-not-found", "There is no such report, or somebody has settled it."),
    ("problem-text-needed", "Say in a few words what is wrong."),
    ("draft-too-large", "This draft is larger than any answer may be. Shorten it."),
    ("file-not-yours", "A file in this answer is not one that you uploaded. Upload it again."),
    ("file-of-wrong-kind", "This file is of another kind than was asked for[: {}]."),
    ("file-over-size", "This file is larger than was asked for[: at most {} bytes]."),
];
