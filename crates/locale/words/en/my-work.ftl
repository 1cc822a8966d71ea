## The list of one's own tasks

my-work-title = My work
my-work-applications = Applications
my-work-find-work = Find work
my-work-by-state = My work by state
my-work-reserved = Reserved
my-work-checked = Being checked
my-work-accepted = Accepted
my-work-rework = Rework
my-work-rejected = Rejected and appeals
my-work-ended = Ended
my-work-reserved-meaning = Tasks that you hold. Hand them in before their time is over.
my-work-checked-meaning = Handed in and waiting for the requester. Silence counts as a yes.
my-work-accepted-meaning = Accepted and paid into your wallet.
my-work-rework-meaning = Sent back to be changed. Change them before their time is over.
my-work-rejected-meaning = Not accepted. Each says why, and until when you can appeal.
my-work-ended-meaning = Given back, or out of time. What you wrote is kept for a new start.
my-work-reserved-empty = You hold no task
my-work-reserved-empty-text = A task that you start stays yours until its time is over. It stands here.
my-work-checked-empty = Nothing is being checked
my-work-checked-empty-text = What you hand in waits here, with the date on which it is paid at the latest.
my-work-accepted-empty = Nothing was accepted yet
my-work-accepted-empty-text = Your first accepted answer appears here, and its pay in your wallet.
my-work-rework-empty = Nothing to change
my-work-rework-empty-text = When a requester wants something changed, it stands here with what and until when.
my-work-rejected-empty = Nothing was rejected
my-work-rejected-empty-text = A rejection always says why, and you can appeal against it here.
my-work-ended-empty = Nothing ended early
my-work-ended-empty-text = Tasks that you give back or that run out of time stand here with what you wrote.

## The money at stake

my-work-if-all-in = if you hand it all in
my-work-released-by = released by { $time } at the latest
my-work-to-be-changed = To be changed
my-work-accepted-so-far = Accepted so far

## One task in the list

my-work-go-on = Go on
my-work-change-it = Change it
my-work-view = View
my-work-answers-count =
    { $n ->
        [one] { $n }{"\u00A0"}answer
       *[other] { $n }{"\u00A0"}answers
    }
my-work-all-answers = All { $n }
my-work-draft-kept = Draft kept
# Below the reward: what the money waits for.
my-work-note-by = by { $time } at the latest
my-work-note-paid-on = paid on { $time }
my-work-note-paid = paid
my-work-note-final = final
my-work-note-appeal = appeal until { $time }
my-work-note-moderator = a moderator decides
my-work-note-not-in = not handed in

## The page of one task

my-work-what-happened = What happened
my-work-the-job = The job
# $deadline: 2 h 10 min left, until 22 Nov 2026, 14:30.
my-work-is-yours = This task is yours. { $deadline }
my-work-changes-asked = The requester asks for changes. { $deadline }
# Not a person asks, but those who checked it, or a comparison of texts.
my-work-changes-needed = Something has to change before your answer is accepted. { $deadline }
my-work-looked-at = The requester looks at your answer.
my-work-silence = If you hear nothing, it counts as accepted on { $time } and is paid then.
# The link says my-work-wallet.
my-work-in-your-wallet = Accepted: { $money } is in your { $link }.
my-work-wallet = wallet
my-work-ended-note = This turn ended without an answer. What you wrote is kept.
my-work-start-again = Start it again
my-work-requester = Requester
my-work-pays = Pays
my-work-task = Task
my-work-task-number = no. { $n }
my-work-to-the-job = To the job
my-work-write = Write to the requester
my-work-your-answer = Your answer
my-work-handed-in-on = What you handed in on { $time }
my-work-the-task = The task
my-work-show-task = Show the task
my-work-left-empty = left empty
# Stands for the name of a file that has none.
my-work-file = file

## What happened to a task

my-work-started = Started
my-work-handed-in = Handed in
my-work-handed-in-again = Handed in again
my-work-accepted-paid = Accepted and paid
# Nobody reviewed it in time, so it counts as accepted.
my-work-accepted-by-checkers = Accepted and paid: others checked it
my-work-accepted-by-time = Accepted by time and paid
my-work-sent-back = Sent back for changes
my-work-was-rejected = Rejected
my-work-appealed = Appealed
my-work-replied = The requester replied
my-work-paid = Paid
my-work-paid-by = by { $time } at the latest

## What was said about an answer

my-work-what-to-change = What to change
my-work-requester-said = What the requester said
my-work-checkers-said = What those who checked it said
my-work-stars = { $n } of 5
my-work-why-rejected = Why it was rejected
my-work-decided-by = Decided by
my-work-decided-on = On
my-work-by-rule = a rule of the platform ({ $rule })
my-work-by-requester = the requester
my-work-evidence = Evidence
my-work-reason-instructions = The instructions were not followed
my-work-reason-incomplete = It is incomplete
my-work-reason-low-effort = Too little care was taken
my-work-reason-wrong = The answers are wrong
my-work-reason-plagiarised = It was copied
my-work-reason-too-fast = It was done faster than one can read
my-work-reason-off-topic = It is about something else
my-work-reason-not-reworked = The changes that were asked for did not come in time
my-work-reason-policy = It breaks the rules of the platform
my-work-reason-other = Another reason
my-work-bonus = Bonus

## Appeals

my-work-appeal = Appeal
# The button that sends the appeal.
my-work-appeal-send = Appeal
my-work-appeal-until = You can appeal until { $time }.
my-work-appeal-why = Why it should be accepted
my-work-appeal-help = Say what the decision overlooks. The requester replies or gives in, and a moderator decides.
my-work-your-appeal = Your appeal
my-work-appeal-open = The requester has to reply; silence wins it for you.
my-work-appeal-replied = The requester replied. A moderator decides.
my-work-appeal-won = You won. Your answer counts as accepted and is paid.
my-work-appeal-lost = A moderator looked at it, and the rejection stands.
my-work-replies-by = The requester replies by { $time }.
my-work-requesters-reply = The requester's reply
my-work-moderators-decision = The moderator's decision

## Statistics

my-work-statistics = Statistics
my-work-statistics-lead = What an hour of your work really brings, measured from start to hand-in.
my-work-statistics-few = Statistics begin with a few answers
my-work-statistics-few-text = With { $most } accepted or rejected answers you see here what an hour brings, by project, kind of work and day of the week. You have { $n }.
my-work-statistics-of-all =
    { $n ->
        [one] over { $n } answer
       *[other] over all your { $n } answers
    }
my-work-statistics-of-last =
    { $n ->
        [one] over your last answer
       *[other] over your last { $n } answers
    }
my-work-an-hour = Per hour
my-work-time-worked = Time worked
my-work-earned-with-it = Earned with them
my-work-earned = Earned
my-work-answers = Answers
my-work-by-week = Earned per week
my-work-week-from = Week from
my-work-by-weekday = Per hour, by day of the week
my-work-weekday = Day of the week
my-work-by-project = By project
my-work-project = Project
my-work-by-category = By kind of work
my-work-category = Kind of work
my-work-monday = Mon
my-work-tuesday = Tue
my-work-wednesday = Wed
my-work-thursday = Thu
my-work-friday = Fri
my-work-saturday = Sat
my-work-sunday = Sun
my-work-was-known = The answer of this task was known, and yours was different.
my-work-see-why = See why
