## The list
rules-title = Rules
rules-lead = What happens by itself when a worker’s answers are good or bad. Each rule is tried on the last 30 days before you switch it on, and everything it does is in the log.
rules-lead-platform = Rules for everybody, over all projects. They show you people or give them no new tasks; they never reject an answer.
rules-none-title = No rules yet
rules-none-text = A rule watches the answers for you: say what to measure, from which value on, and what to do then.
rules-new = New rule
rules-new-lead = A rule does one thing when all its conditions hold. Try it first: it changes nothing until you switch it on.
rules-open = Look at it
rules-on = On
rules-off = Off
rules-removed = Removed
rules-switch-on = Switch on
rules-switch-off = Switch off
rules-remove = Remove
rules-remove-sure = Remove this rule? What it has done stays, and so does the record.
rules-never-fired = Has not fired yet.
rules-fired = Fired { $n }×, last { $moment }.

## What a rule says
rules-agreement = Answers like the leading one
rules-acceptance = Answers accepted
rules-fast = Answers in less than a third of the usual time
rules-pace = Usual time for an answer
rules-answers = Answers handed in
rules-skipped = Tasks skipped in a row
rules-income = Earned in 24 hours
rules-below-value = below { $value }
rules-at-least-value = { $value } or more
rules-last-answers = over the last { $n } answers
rules-last-days =
    { $n ->
        [one] in the last day
       *[other] in the last { $n } days
    }
rules-from = from { $n } on
rules-condition = { $what }: { $bound }
rules-found = { $what }: { $value } ({ $bound })
rules-found-of = { $what }: { $value } of { $n } ({ $bound })
rules-do-restrict-project = No new tasks of this project
rules-do-restrict-requester = No new tasks of any of my projects
rules-do-restrict-platform = No new tasks anywhere
rules-for-days =
    { $n ->
        [one] for { $n } day
       *[other] for { $n } days
    }
rules-do-accept = Accept what waits of this worker, as long as it holds
rules-do-look = Ask me to look at what waits of this worker
rules-do-flag = Show it to the moderators, nothing more
rules-was-restricted = No new tasks
rules-was-restricted-before = Nothing: they had no new tasks already
rules-was-staff = Nothing: they are on the staff
rules-was-accepted =
    { $n ->
        [one] { $n } answer accepted
       *[other] { $n } answers accepted
    }
rules-was-shown =
    { $n ->
        [one] { $n } answer shown to you
       *[other] { $n } answers shown to you
    }
rules-was-flagged = Shown to the moderators

## The editor
rules-name = Name
rules-name-help = You find it by this name in the log. Workers do not see it.
rules-when = When this holds for a worker
rules-and-when = And when this holds, too
rules-and-third = And a third condition
rules-nothing = Nothing more
rules-what = What is measured
rules-compared = Is
rules-below = below
rules-at-least = at least
rules-value = Value
rules-n = Over the last
rules-window = Answers or days
rules-window-answers = answers
rules-window-days = days
rules-least = Only from so many on
rules-window-help = With fewer than that many, the rule says nothing: a few unlucky answers prove nothing. For skipped tasks and money earned these three fields do not matter.
rules-then = Do this, once
rules-action = Action
rules-lasts-help = Only where workers get no new tasks.
rules-reason = What the worker reads
rules-reason-help = Needed where workers get no new tasks. They read it with what was measured, and can contest it.
rules-seconds = seconds
rules-save = Save
rules-try = Try it on the last 30 days
rules-says = What it says
rules-change = Change it
rules-versions = Versions
rules-version = version { $n }
rules-version-by = Version { $n } by { $who }, { $moment }

## What it would have done, and did
rules-tried =
    { $n ->
        [one] On the last day
       *[other] On the last { $n } days
    }
rules-tried-result = It would have found { $hit } of { $all } workers. Nothing was changed.
rules-tried-cut = Only those who were here last were looked at.
rules-tried-most = The newest { $n } are shown.
rules-log = What the rules did
rules-log-empty = Nothing yet.
rules-column-when = When
rules-column-worker = Worker
rules-column-rule = Rule
rules-column-found = What was found
rules-column-done = What was done
rules-column-today = Today
rules-holds-now = Still so
rules-holds-no-more = No longer so
rules-gold = Known answers right
rules-do-ask-more = Ask for one more answer beside each of theirs, as long as it holds
rules-do-ask-more-help = “One more answer” means: each task that this worker answered in the last day, and each new one, goes to one more person. Tasks that are sure anyway, or whose answer is known, do not. Each costs the price of one answer.
rules-was-asked =
    { $n ->
        [one] Asked for { $n } more answer
       *[other] Asked for { $n } more answers
    }
rules-was-short =
    { $n ->
        [one] Asked for { $n } more answer; your balance paid for no more
       *[other] Asked for { $n } more answers; your balance paid for no more
    }
rules-tried-asks =
    { $n ->
        [one] It would have asked for up to { $n } more answer, for up to { $money }.
       *[other] It would have asked for up to { $n } more answers, for up to { $money }.
    }
