## Everywhere
appeals-title = Appeals
appeals-one = Appeal
appeals-worker = Worker
appeals-requester = Requester
appeals-at-stake = At stake
appeals-the-task = The task
appeals-what-happened = What happened

## The table
appeals-project = Project
appeals-column-reason = Rejected because
appeals-column-stands = Stands
appeals-column-when = When
# The countdown begins with "Time left".
appeals-reply-due = reply due { $countdown }
appeals-state-open = Needs a reply
appeals-state-replied = With a moderator
appeals-state-won = Won by the worker
appeals-state-lost = Rejection stands

## The requester's list
appeals-none-title = No appeals
appeals-none-text = When a worker contests a rejection of yours, you answer here.
appeals-to-reviews = To your reviews
appeals-reviews = Reviews
appeals-lead = Reply or give in. An appeal that you leave unanswered is won by the worker.

## The requester's case
appeals-the-submission = The submission
appeals-open-submission = Open the submission
appeals-write-message = Write a message
appeals-reply-text = Why the rejection should stand
appeals-reply-help = A moderator reads it and decides.
appeals-reply = Reply
appeals-give-in = Give in and pay { $money }
appeals-give-in-title = Or give in
appeals-give-in-text = The answer counts as accepted, and { $money } are paid out of escrow. This cannot be undone.
appeals-give-in-confirm = Accept and pay this answer?

## The moderators' desk
appeals-desk-empty-title = Nothing to decide
appeals-desk-empty-text = No appeal waits for a moderator.
appeals-desk-lead = The oldest first. Against the worker you decide only once the requester has replied.
appeals-the-answer = The answer
appeals-two-sides = The two sides
appeals-stake = The requester pays { $price }, the worker receives { $reward }.
appeals-decision = Decision
appeals-decide-early = Against the worker you can decide once the requester has replied.
appeals-decide-won = The worker is right
appeals-decide-won-help = The answer is accepted and paid; nothing of the rejection counts any more.
appeals-decide-lost = The rejection stands
appeals-decide-lost-help = It is final, and the place is free again.
appeals-decide-why = Why
appeals-decide-why-help = Both sides read it.
appeals-decide = Decide

## Reported messages
appeals-reports = Reported messages
appeals-reports-empty-title = Nothing reported
appeals-reports-empty-text = No message waits for a moderator's look.
appeals-reports-lead = The oldest first. Say what came of it; the person who reported it is told.
appeals-report-note = What came of it
appeals-report-settle = Settle
appeals-report-by-author = Written by
appeals-report-by = Reported by
appeals-report-because = Because

## Reported tasks, for moderators

appeals-task-reports = Reported tasks
appeals-task-reports-lead = Tasks that ask for something forbidden or show personal data, the oldest first. The person who reported it is told what came of it.
appeals-task-reports-empty = No task waits for a moderator’s look.
appeals-task-report-job = Job
appeals-task-reports-to-moderation = To the moderation
appeals-task-report-of = { $title }, task { $n }, by { $who }
appeals-task-report-says = They say
appeals-report-both = What was reported
appeals-task-report-data = The task’s data
