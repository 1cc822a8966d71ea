## Steps

projects-title = Projects
projects-step-basics = Basics
projects-step-instructions = Instructions
projects-step-form = Form
projects-step-data = Data
projects-step-pay = Pay
projects-step-people = People
projects-step-check = Check
projects-step-basics-lead = What workers see in the list of jobs before they open yours.
projects-step-instructions-lead = Say step by step what is to be done, and show a good and a bad example.
projects-step-form-lead = What a worker sees of each task, and what is to be filled in.
projects-step-data-lead = Each row of data becomes one task.
projects-step-pay-lead = What an answer costs, how many you want, and how long workers have.
projects-step-people-lead = Who may do it.
projects-step-check-lead = What is missing, what it costs, and a last look before it opens.
projects-change-published = The project was published. What you change here holds for places that nobody has claimed; who is at work keeps the terms of the claim.
projects-change-in-review = A moderator is looking at the project, so it cannot be changed now. { $link }.
projects-change-in-review-link = Withdraw it from review first
projects-change-closed = The project is closed. { $link }.
projects-change-closed-link = Look at it
projects-save-and-go-on = Save and go on
projects-save = Save
projects-save-changes = Save the changes
projects-back = Back
projects-cancel = Cancel

## Choices and states

projects-choose-category = Choose a category
projects-hiring-open = Open to everybody
projects-hiring-apply = By application
projects-hiring-invite = By invitation
projects-hiring-open-help = Any worker starts at once. Good for many small tasks.
projects-hiring-apply-help = Workers apply with a short pitch and you choose. Good for few jobs.
projects-hiring-invite-help = Only people whose e-mail address you name.
projects-paused-by-requester = You paused it.
projects-paused-by-moderator = A moderator paused it; only a moderator lets it go on.
projects-paused-by-rejections = Too many answers were rejected, so a moderator looks before it goes on.
projects-ended-completed = Every place was filled.
projects-ended-cancelled = It was closed by hand.
projects-ended-expired = Its time was over.

## List

projects-new = New project
projects-none = No projects yet
projects-none-text = Post your first project: say what is to be done, add your data, and try it as a worker would. You pay only for answers that you accept.
projects-see-others = See what others post
projects-price = Price
projects-spent = Spent
projects-in-escrow = In escrow
projects-count-to-review = { $n } to review
projects-sent-back = Sent back
projects-by-moderator = By a moderator
projects-no-places-left = No places left

## Progress

projects-no-tasks-yet = No tasks yet
projects-places-accepted =
    { $n ->
        [one] { $accepted } of { $n }{"\u00A0"}place accepted
       *[other] { $accepted } of { $n }{"\u00A0"}places accepted
    }
projects-places-submitted = { $n } submitted
projects-places-claimed = { $n } claimed
projects-accepted = Accepted
projects-of-places =
    { $n ->
        [one] of { $n }{"\u00A0"}place
       *[other] of { $n }{"\u00A0"}places
    }
projects-to-review = To review
projects-submitted-answers = submitted answers
projects-claimed = Claimed
projects-free = { $n } free
projects-free-and-given-up = { $n } free, { $given } given up
projects-for-open-places = for open places
projects-for-accepted-answers = for accepted answers

## Dashboard

projects-overview = Overview
projects-tasks = Tasks
projects-reviews = Reviews
projects-applicants = Applicants
projects-results = Results
projects-this-project = This project
projects-before-published = Before it can be published
projects-terms = Terms
projects-dates = Dates
projects-more = More
projects-edit = Edit
projects-check-and-publish = Check and publish
projects-withdraw = Withdraw from review
projects-pause = Pause
projects-resume = Resume
# What a moderator or the requester wrote.
projects-quoted = “{ $text }”
projects-moderator-sent-back = A moderator sent the project back.
projects-moderator-sent-back-text = Change what is asked, then check and publish it again.
projects-moderator-looks = A moderator is looking at it.
projects-moderator-looks-text = It opens by itself when it is approved. Its price is in escrow until then.
projects-answers-wait-link =
    { $n ->
        [one] { $n }{"\u00A0"}answer waits for your review
       *[other] { $n }{"\u00A0"}answers wait for your review
    }
projects-answers-wait = { $link }. What is not reviewed within { $wait } counts as accepted.
projects-any-number = any number
projects-number-and-release = { $n }, release { $release }
projects-not-set-yet = not set yet
projects-price-of-answer = Price of an answer
projects-at-most = at most { $n }
projects-version = Version
projects-drafted = Drafted
projects-submitted = Submitted
projects-opened = Opened
projects-ends = Ends
projects-closed = Closed
projects-release-again = Release again
projects-release-again-text = Workers who have done their share may take part once more when you release the project again.
projects-see-as-workers = See it as workers do
projects-withdraw-first = Withdraw it from review before you edit or close it.

## Pausing and closing

projects-pause-title = Pause the project
projects-pause-text = Nobody new can start. Work that is claimed goes on and waits for your review.
projects-pause-why = Why?
projects-pause-why-help = Shown beside the state, for you and for workers.
projects-close-title = Close the project
projects-throw-away = Throw the draft away
projects-throw-away-question = Throw away the draft “{ $title }”?
projects-throw-away-unseen = Nobody has seen it, and nothing was paid.
projects-throw-away-stays = It stays in your list as closed and cannot be opened again.
projects-close-question = Close “{ $title }”?
projects-close-given-up =
    { $n ->
        [one] { $n }{"\u00A0"}place that nobody has begun is given up.
       *[other] { $n }{"\u00A0"}places that nobody has begun are given up.
    }
projects-close-comes-back = { $money } comes back from escrow to your wallet at once.
projects-close-under-way =
    { $n ->
        [one] { $n }{"\u00A0"}answer under way goes on; its money stays in escrow until then.
       *[other] { $n }{"\u00A0"}answers under way go on; their money stays in escrow until then.
    }
projects-close-for-good = A closed project cannot be opened again.

## Beginning and basics

projects-new-lead = Four things to begin with. Everything else comes step by step, and nothing is published or paid before you say so.
projects-new-title-help = What is to be done, in one line, as workers read it in the list of jobs.
projects-new-submit = Make a draft
projects-field-title = Title
projects-field-title-help = What is to be done, in one line.
projects-field-summary = Summary
projects-field-summary-help = One or two sentences that stand below the title.
projects-category = Category
projects-language = Language
projects-language-help = What workers must be able to read and write.
projects-difficulty = Difficulty
projects-who-may = Who may do it?

## Check

projects-not-published = It could not be published.
projects-done-and-missing = What is done and what is missing
projects-try-it = Try it as a worker
projects-what-it-costs = What it costs
projects-publish = Publish
projects-publish-it = Publish the project
projects-no-sum-yet = Set a price and add tasks, and the sum stands here.
projects-places = Places
projects-places-product = { $places } ({ $tasks } × { $answers })
projects-count-tasks =
    { $n ->
        [one] { $n }{"\u00A0"}task
       *[other] { $n }{"\u00A0"}tasks
    }
projects-count-answers =
    { $n ->
        [one] { $n }{"\u00A0"}answer
       *[other] { $n }{"\u00A0"}answers
    }
projects-workers-receive = Workers receive
projects-platforms-share = Platform's share
projects-total = Total
projects-in-your-wallet = In your wallet
projects-too-much = more than one project can hold
projects-already-published = The project was published already.
projects-to-the-project = To the project
projects-still-missing = Some things are still missing; see the list.
projects-wallet-lacks = Your wallet lacks { $money } for that.
projects-top-up = Top up
projects-goes-into-escrow = { $money } go into escrow. You pay only for answers that you accept; what is left over comes back.
projects-moderated-first = A moderator looks at it first; it opens by itself after that.

## Checklist

projects-check-done = Done:
projects-check-advice = Advice:
projects-check-missing = Missing:
projects-check-basics-advice = A summary would help workers to choose; it is optional.
projects-check-basics-done = Title, summary, category and language are set.
projects-check-instructions-missing = Write the instructions: what is to be done, and what counts as done.
projects-check-instructions-done = The instructions are written.
projects-check-form-missing = Make the form: what a worker sees and fills in.
projects-check-form-done = The form is made.
projects-check-form-lacks = The form shows data that not every task has: { $columns }. Add it, or change the form.
projects-check-data-missing = Add data: each row becomes a task.
projects-check-data-awaited = Done: tasks come from the step before.
projects-check-data-done =
    { $n ->
        [one] Ready: { $n }{"\u00A0"}task.
       *[other] Ready: { $n }{"\u00A0"}tasks.
    }
projects-check-pay-missing = Set the price of an answer.
projects-check-pay-over = The last day has passed. Choose a later one, or none.
projects-check-pay-too-much = This costs more than one project can hold. Lower the price or split it.
projects-check-pay-done = An answer costs { $price }.
projects-check-people-open = Any worker may start at once.
projects-check-people-apply = Workers apply, and you choose.
projects-check-people-nobody = Nobody is invited yet, so nobody would see it.
projects-check-people-invited =
    { $n ->
        [one] { $n }{"\u00A0"}person is invited.
       *[other] { $n }{"\u00A0"}people are invited.
    }

## Instructions

projects-preview = Preview
projects-not-saved-yet = Not saved yet.
projects-preview-empty = What you write is shown here as workers will read it.
projects-instructions-help = What counts as done, what does not, and what to do when in doubt. Written in Markdown. Begin a paragraph with “Good:” or “Bad:”, and workers see examples side by side.
projects-show-preview = Show the preview
projects-markdown-title = How Markdown is written
projects-markdown-heading = Heading
projects-markdown-important = important
projects-markdown-stressed = stressed
projects-markdown-point = a point
projects-markdown-words = words
projects-markdown-text = text
projects-markdown-is-heading = a heading; ## a smaller one
projects-markdown-is-list = a list; 1. numbers it
projects-markdown-is-link = a link
projects-markdown-is-picture = a picture
projects-markdown-is-quotation = a quotation, such as an example

## Pay

projects-what-it-comes-to = What it comes to
projects-price-of-one = Price of one answer
projects-price-of-one-help = What you pay for one accepted answer. The worker's share is shown beside.
projects-answers-per-task = Answers per task
projects-answers-per-task-help = More answers by different workers let you compare them.
projects-estimate = Minutes one answer takes
projects-estimate-help = Your estimate, to work out the hourly pay. Workers do not see it.
projects-work-it-out = Work it out
projects-accepted-by-itself = Accepted by itself after
projects-accepted-by-itself-help = What you have not reviewed by then counts as accepted and is paid.
projects-time-limit = Time limit
projects-time-limit-help = From claim to deadline. A worker may extend it once by half.
projects-unit = Unit
projects-days = days
projects-hours = hours
projects-minutes = minutes
projects-limits = Limits, end and order
projects-reworks = Reworks
projects-reworks-help = How often you may send an answer back for changes.
projects-tasks-for-one = Tasks for one worker
projects-tasks-for-one-help = 0 means any number; 1 means once per person.
projects-claims-at-once = Claims at once
projects-claims-at-once-help = How many tasks one worker may hold at the same time.
projects-last-day = Last day
projects-last-day-help = The project closes by itself at the end of this day (UTC). Leave it empty for no end.
projects-priority = Priority
projects-priority-help = Among your own open projects, a higher one is offered first.
projects-give-a-price = Give a price and choose “Work it out” to see what workers receive, what an hour pays, and what the project costs.
projects-estimate-first = Estimate the minutes of one answer to see what an hour pays.
projects-hourly = About { $money } an hour for the worker.
projects-hourly-too-low = About { $money } an hour for the worker. That is below the { $floor } this marketplace expects: raise the price, or make the task shorter.

## People

projects-who-may-is = Who may do it:
projects-who-may-fixed = This cannot be changed after the project was published.
projects-invite-people = Invite people
projects-invite = Invite
projects-invited = Invited
projects-addresses = E-mail addresses
projects-addresses-help = One on each line, at most 100 at once. They are told when the project is open; who has no account here gets a letter.
projects-invited-people = Invited people
projects-column-who = Who
projects-column-invited = Invited
projects-column-told = Told
projects-when-it-opens = when it opens
projects-withdraw-invite = Withdraw
projects-nobody-invited = Nobody is invited yet
projects-nobody-invited-text = Write the addresses of the people who should do this work.
projects-go-on-to-check = Go on to the check

## Preview

projects-form-as-workers-see = The form as workers see it

## What workers reported

projects-reports-tab = Problems
projects-reports = Reported problems
projects-reports-lead = What workers found wrong with tasks of this project. They are not named.
projects-reports-none = No problems reported
projects-reports-none-text = When a picture is missing or something is unclear, workers can tell you here.
projects-reports-which = Task
projects-reports-task = Task { $n }
projects-reports-what = Problem
projects-reports-text = What they say
projects-reports-when = When

## Pilot
projects-pilot-title = Or begin with a pilot of { $n } tasks.
projects-pilot-text = Only { $money } go into escrow now. You look at the answers and release the rest with one click.
projects-pilot-begin = Publish { $n } tasks as a pilot
projects-pilot-runs = This is a pilot.
projects-pilot-in-review =
    { $n ->
        [one] It opens with its first tasks; { $n }{"\u00A0"}more task waits until you release it, and costs nothing before.
       *[other] It opens with its first tasks; { $n }{"\u00A0"}more tasks wait until you release them, and cost nothing before.
    }
projects-pilot-rest = { $n } more tasks wait until you release them; that sets { $money } aside.
projects-pilot-look = Look at the answers
projects-pilot-release =
    { $n ->
        [one] Release the last task
       *[other] Release the other { $n } tasks
    }
projects-pilot-top-up = Top up { $money } first
projects-measured = Measured: half of { $n } answers to such work of yours took { $time } at most.
