## What needs a look

running-flag-soon = { $n } to review, first deadline in { $left }
running-flag-rejections = Paused: many rejections
running-flag-import = Rows left out
running-flag-rejected = { $share } rejected
running-flag-quiet = No answer for a day
running-flag-reported =
    { $n ->
        [one] { $n } problem reported
       *[other] { $n } problems reported
    }
running-flag-differ =
    { $n ->
        [one] { $n } task differs
       *[other] { $n } tasks differ
    }
running-flag-pay = Pays less than usual
running-flag-draft = Not published yet
running-soon =
    { $n ->
        [one] { $n } answer waits for you; it counts as accepted in { $left }.
       *[other] { $n } answers wait for you; the first counts as accepted in { $left }.
    }
running-soon-text = What is accepted is paid.
running-soon-do = Review them now
running-import = The last import left something out.
running-import-text = Some rows did not become tasks.
running-import-do = See which
running-many-rejected = { $share } of the verdicts are rejections.
running-many-rejected-text = Often the instructions leave something open, or one worker stands out.
running-many-rejected-do = Look at the workers
running-quiet = Nobody has handed in anything for a day, though places are free.
running-quiet-text = A better price, more time or shorter instructions help most.
running-quiet-do = Look at pay and time
running-pay = An hour of this work pays { $own }.
running-pay-text = Elsewhere here half of the answers pay { $usual } or more, so workers go there first.
running-full = Every place is filled.
running-full-text = Add tasks to go on.
running-full-do = Add tasks
running-reported =
    { $n ->
        [one] Workers reported { $n } problem.
       *[other] Workers reported { $n } problems.
    }
running-reported-text = A task that cannot be done costs everybody time.
running-differ =
    { $n ->
        [one] The answers to { $n } task differ.
       *[other] The answers to { $n } tasks differ.
    }
running-differ-text = Have a look before you use the results.
running-differ-do = Look at them

## The list of projects

running-by-state = By state
running-all = All
running-with-problems = With problems
running-search-title = Search titles
running-search = Search
running-no-match = No such project
running-no-match-text = Nothing fits this search. Take a filter away.
running-show-all = Show all projects
running-of = of { $whole }
running-hourly = An hour pays
running-begin-template = From a pattern
running-begin-template-text = Choose the kind of work, and form and instructions are begun for you.
running-begin-template-do = Choose a kind of work
running-begin-table = From a table
running-begin-table-text = CSV, Excel or JSON Lines: each row becomes a task.
running-begin-table-do = Begin and upload
running-begin-look = See how others do it
running-begin-look-text = Open jobs show their instructions, their pay and their form.

## The dashboard

running-accepted = Accepted
running-waiting = Waiting for you
running-rejected = Rejected
running-ready = ready about { $day }
running-held = { $money } in escrow
running-agreement = Agreement
running-acceptance = Acceptance
running-differ-of =
    { $n ->
        [one] { $n } of { $whole } tasks differs
       *[other] { $n } of { $whole } tasks differ
    }
running-hourly-paid = Workers earn an hour
running-workers =
    { $n ->
        [one] { $n }{"\u00A0"}worker
       *[other] { $n }{"\u00A0"}workers
    }
running-median = half take { $time } at most
running-per-hour = Answers per hour
running-per-day = Answers per day
running-hour = Hour
running-day = Day
running-answers = Answers
running-verdicts = What became of the answers
running-reworked =
    { $n ->
        [one] Changes were asked for once.
       *[other] Changes were asked for { $n } times.
    }
running-labels = Picked: { $question }
running-more-options = and { $n } more options, picked { $sum } times
running-times = How long an answer takes
running-time = From
running-need-you = Tasks that need you
running-column-task = Task
running-column-votes = Picked
running-decide = Decide
running-task = Task { $n }
running-all-differing =
    { $n ->
        [one] { $n } task in all
       *[other] All { $n } tasks
    }
running-lately = Lately

## What happened

running-you = You
running-somebody = Mickle
running-several = several workers
running-and-others =
    { $n ->
        [one] { $who } and one other
       *[other] { $who } and { $n } others
    }
running-did-claim = { $who } began
running-did-submit =
    { $n ->
        [one] { $who } handed in an answer
       *[other] { $who } handed in { $n } answers
    }
running-did-accept =
    { $n ->
        [one] { $who } accepted an answer by { $worker }
       *[other] { $who } accepted { $n } answers by { $worker }
    }
running-did-accept-by-time =
    { $n ->
        [one] An answer was accepted because the time to review it had passed
       *[other] { $n } answers were accepted because the time to review them had passed
    }
running-did-rework =
    { $n ->
        [one] { $who } asked { $worker } for changes
       *[other] { $who } asked { $worker } for changes { $n } times
    }
running-did-reject =
    { $n ->
        [one] { $who } rejected an answer by { $worker }
       *[other] { $who } rejected { $n } answers by { $worker }
    }
running-did-reject-by-time =
    { $n ->
        [one] An answer was rejected because the time to change it had passed
       *[other] { $n } answers were rejected because the time to change them had passed
    }
running-did-return =
    { $n ->
        [one] { $who } gave a task back
       *[other] { $who } gave { $n } tasks back
    }
running-did-expire =
    { $n ->
        [one] A claim ran out of time
       *[other] { $n } claims ran out of time
    }
running-did-bonus =
    { $n ->
        [one] { $who } gave a bonus
       *[other] { $who } gave { $n } bonuses
    }
running-did-appeal =
    { $n ->
        [one] { $who } appealed against a rejection
       *[other] { $who } appealed against { $n } rejections
    }
running-did-win = The appeal of { $worker } was won
running-did-lose = The appeal of { $worker } was lost
running-did-write =
    { $n ->
        [one] { $who } wrote a message
       *[other] { $who } wrote { $n } messages
    }
running-did-draft = { $who } began the project
running-did-publish = { $who } published the project
running-did-open = The project opened
running-did-pause = { $who } paused the project
running-did-resume = { $who } opened the project again
running-did-close = The project closed
running-did-edit =
    { $n ->
        [one] { $who } changed the project
       *[other] { $who } changed the project { $n } times
    }
running-did-release = { $who } released the project again
running-did-add =
    { $n ->
        [one] { $who } added tasks
       *[other] { $who } added tasks { $n } times
    }
running-did-import = { $who } imported a table
running-did-exclude = { $who } excluded a worker
running-did-include = { $who } let a worker take part again
running-did-apply =
    { $n ->
        [one] { $who } applied
       *[other] { $who } applied { $n } times
    }

## Tasks

running-by-standing = By where they stand
running-todo = To do
running-running = Under way
running-review = To review
running-done = Done
running-differing = Answers differ ({ $n })
running-search-data = Number or a part of the data
running-column-picture = Picture
running-no-task = No such task
running-no-task-text = Nothing fits this search. Take a filter away.
running-show-all-tasks = Show all tasks
running-before = Previous
running-after = Next
running-as-workers-see = As workers see it
running-raw = The data as it was given
running-no-answer = Nobody has handed in an answer yet.
running-outcome = What it comes to
running-middle = { $middle } ({ $least } to { $most })
running-yes = yes
running-at-it = At it now
running-history = History
running-review-it = Review
running-open-it = Open

## Workers

running-the-workers = Workers
running-save-csv = Save as CSV
running-workers-note = Times run from claim to first answer. Agreement compares answers to tasks whose places are all filled. Both are hints to look closer, never a reason to reject by themselves.
running-no-workers = Nobody has worked here yet
running-no-workers-text = Whoever claims a task appears here, with pace and agreement.
running-sort = Order
running-sort-answers = Most answers
running-sort-name = Name
running-sort-accepted = Most accepted
running-sort-rejected = Most rejected
running-sort-agreement = Least agreement
running-sort-time = Fastest
running-sort-latest = Here last
running-column-worker = Worker
running-column-reworked = Sent back
running-column-time = Usual time
running-column-latest = Last seen
running-column-acts = What to do
running-fast = { $time }, very fast
running-slow = { $time }, slow
running-excluded = Excluded
running-excluded-until = Excluded until { $date }
running-excluded-everywhere = Excluded from all your projects
running-excluded-everywhere-until = Excluded from all your projects until { $date }
running-write = Write
running-exclude = Exclude
running-include = Let take part again
running-exclude-title = Exclude { $who }
running-exclude-new = They take no new tasks there.
running-exclude-reach = From what?
running-exclude-this = This project
running-exclude-all = All my projects
running-exclude-all-help = Those that you post later, too.
running-exclude-begun = What they have begun they may finish, and what you accept is paid as ever.
running-exclude-back = You can take it back at any time. The record of it stays.
running-exclude-why = Why?
running-exclude-why-help = The worker reads this. Say what went wrong, so that they understand it.

## Results

running-exports = Taken before
running-export-at = When
running-export-by = By
running-export-what = What

## Messages

running-messages = Messages
running-no-messages = No messages about this project
running-no-messages-text = Questions of workers appear here. You can also write to any worker first.
running-to-workers = To the workers
running-flag-doubt =
    { $n ->
        [one] { $n } task in doubt
       *[other] { $n } tasks in doubt
    }
running-doubt =
    { $n ->
        [one] { $n } task is still in doubt.
       *[other] { $n } tasks are still in doubt.
    }
running-doubt-text = All their answers are in, and they do not agree well enough.
running-doubt-do = Decide them, or ask more people
