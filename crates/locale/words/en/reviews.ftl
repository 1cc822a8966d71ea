## Everywhere
reviews-title = Reviews
reviews-all-reviewed = All reviewed
reviews-nothing-waits = Nothing waits for your verdict. New submissions appear here.
reviews-the-task = The task

## All projects
reviews-queue-lead = The longest waiting first. What you leave alone counts as accepted when its time is over.
reviews-begin = Begin with the first
reviews-appeals = Appeals
reviews-to-projects = To your projects
reviews-queue-caption = Submissions that wait for you
reviews-column-submission = Submission
reviews-column-worker = Worker
reviews-column-you-pay = You pay
reviews-column-handed-in = Handed in
reviews-column-by-itself = Accepted by itself
# The title of a project and the number of one of its tasks.
reviews-title-and-number = { $title } · no. { $n }
reviews-handed-in-again = handed in again

## One project
reviews-projects = Projects
reviews-one-at-a-time = One at a time
reviews-by-state = Submissions by state
reviews-state-waiting = Waiting
reviews-state-rework = In rework
reviews-state-accepted = Accepted
reviews-state-rejected = Rejected
reviews-state-appealed = Appealed
reviews-number = No. { $n }
reviews-open = Open
# The countdown begins with "Time left".
reviews-by-itself = Accepted by itself · { $countdown }
reviews-what-waits = What waits
reviews-nothing-here = Nothing here
reviews-none-in-state = No submission is in this state.

## Several verdicts at once
reviews-bulk-text = Tick answers to accept them together, or open one to judge it by itself.
reviews-bulk-accept = Accept the ticked ones
reviews-bulk-refused = These were not:
# The link says "Submission", and a whole sentence says why.
reviews-bulk-why = { $link }: { $why }
reviews-submission = Submission

## One submission
reviews-submission-number = Submission { $n }
reviews-next = Next
reviews-the-answer = The answer
reviews-the-worker = The worker
reviews-what-happened = What happened
reviews-time-passed = The time to review has passed, so this answer counts as accepted and is paid.
# The countdown begins with "Time left".
reviews-time-runs = It counts as accepted when its time is over. { $countdown }
reviews-to-appeal = To the appeal
reviews-worker-name = Name
reviews-worker-accepted = Accepted
reviews-worker-rejected = Rejected
reviews-rating = Rating
# Such as "4.6 of 5 (12 ratings)".
reviews-rating-of =
    { $n ->
        [one] { $whole }.{ $tenth } of 5 ({ $n }{"\u00A0"}rating)
       *[other] { $whole }.{ $tenth } of 5 ({ $n }{"\u00A0"}ratings)
    }
reviews-not-rated = not rated yet
reviews-write-message = Write a message

## What was handed in
reviews-instructions = Instructions
reviews-nothing-handed-in = Nothing was handed in.
reviews-handed-in-on = Handed in on { $date }
reviews-locked = This answer was rejected, so its content is locked: it cannot be read, exported or used.

## Verdicts
reviews-accept = Accept
reviews-accept-and-pay = Accept and pay { $money }
reviews-remark = Remark
reviews-remark-help = The worker reads it.
reviews-rework = Ask for changes
reviews-no-rework-left = Every rework this project allows was asked for.
reviews-rework-text = What to change
reviews-rework-time = Time for it
# The unit behind the field.
reviews-hours = hours
reviews-reject = Reject
reviews-choose-one = Choose one
reviews-reason = Reason
reviews-reject-why = Why
reviews-reject-why-help = 50 characters or more. The worker and, after an appeal, a moderator read it.
reviews-reject-note = A rejected answer stays locked, and the worker can appeal. Above 30% rejections a moderator looks at the project.

## Bonus
reviews-bonus = Bonus
reviews-bonus-amount = Amount
reviews-bonus-for = What it is for
reviews-bonus-give = Give a bonus
reviews-bonus-note = From what is available in your wallet. No fee is taken.

## What was said
# The verdict in force.
reviews-said-accepted = Accepted
reviews-said-rework = Sent back for changes
reviews-said-rejected = Rejected
reviews-stars = { $n } of 5
reviews-worker-has-until = The worker has until { $date }.
reviews-appeal = The appeal
reviews-the-requester = The requester
reviews-the-moderator = The moderator
reviews-appeal-reply-by = The requester can reply until { $date }.
reviews-appeal-you-by = You can reply until { $date }. After that the worker has won.
# Where an appeal stands.
reviews-appeal-open = The requester has to reply.
reviews-appeal-open-you = You have to reply.
reviews-appeal-replied = A moderator decides.
reviews-appeal-won = Won: the answer counts as accepted and is paid.
reviews-appeal-lost = Lost: the rejection stands.

## Reviewing by keys
reviews-waiting =
    { $n ->
        [one] { $n }{"\u00A0"}waits
       *[other] { $n }{"\u00A0"}wait
    }
reviews-before = The one before
reviews-after = The next one
reviews-undo-soon = Accepted. It is sent in a moment.
reviews-undo = Undo
reviews-undo-failed = The acceptance was not taken.
reviews-undo-back = Have a look
reviews-keys = Keys
reviews-keys-title = Keys on this page
reviews-keys-note = They rest while you type in a field.
reviews-keys-close = Close
reviews-key-accept = Accept, pay and go on
reviews-key-rework = Ask for changes
reviews-key-reject = Reject, with a reason
reviews-key-after = The next one
reviews-key-before = The one before
reviews-key-stars = Rating
reviews-key-undo = Take the last acceptance back
reviews-key-send = Send what you type
reviews-key-list = This list
reviews-own-reasons = Said before
reviews-took = Took
# Answers of other workers to the same task.
reviews-others =
    { $n ->
        [one] Another answer to this task
       *[other] Other answers to this task
    }
reviews-same = Says the same
reviews-different = Says something else

## Looking for submissions
reviews-any = Any
reviews-minutes = minutes
reviews-sift = Filter
reviews-sift-field = Question
reviews-sift-value = Answered with
reviews-sift-least = Took at least
reviews-sift-most = Took at most
reviews-sift-show = Show
reviews-sift-all = Show all

## Many verdicts
reviews-bulk-judged =
    { $n ->
        [one] { $n }{"\u00A0"}answer was judged.
       *[other] { $n }{"\u00A0"}answers were judged.
    }
reviews-bulk-tick-page = Tick all on this page
reviews-bulk-accept-all = Accept all { $n } that wait
reviews-bulk-accept-matching = Accept all { $n } that match
reviews-bulk-sure = Accept and pay { $n } answers? This cannot be undone.
reviews-bulk-reject = Reject several
reviews-bulk-reject-ticked = Reject the ticked ones
reviews-bulk-reject-matching = Reject all { $n } that match
reviews-sure-reject =
    { $n ->
        [one] Reject { $n }{"\u00A0"}answer?
       *[other] Reject { $n }{"\u00A0"}answers?
    }
reviews-sure-verb =
    { $n ->
        [one] Reject { $n }{"\u00A0"}answer
       *[other] Reject { $n }{"\u00A0"}answers
    }
reviews-sure-each = Each worker reads this reason and gets nothing for the answer.
reviews-sure-appeal = Each can appeal; until that is decided the place stays locked.
reviews-sure-many = Above 30% rejections a moderator looks at the project.
reviews-bulk-left = { $n } could not be judged. They are still in the list, or time has accepted them.
reviews-turns-title = Judging
reviews-turns-so-far = { $n } of { $of }
reviews-turns-go-on = Go on
reviews-turns-stop = Stop here
reviews-to-results = See the results
reviews-next-project = More waits in other projects
reviews-known = A known answer
reviews-known-text = This task was mixed in to see who works carefully. It belongs to neither progress nor results.
reviews-known-right = Right
reviews-known-wrong = Wrong
reviews-known-forgiven = Wrong, and forgiven
reviews-known-contested = Wrong, and contested
reviews-known-unscored = Not scored
reviews-known-suspect = Good workers keep missing it: perhaps it is the known answer that is wrong.
reviews-known-decide = Decide the contest
