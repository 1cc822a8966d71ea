## The list of jobs

jobs-find-work = Find work
jobs-lead = Every job says what it pays you before you start. Look around without signing in.
jobs-how-to-get-it = How to get it
jobs-all = All jobs
jobs-any-kind = Any kind
jobs-any-language = Any language
jobs-any-pay = Any hourly pay
jobs-kind-of-work = Kind of work
jobs-language = Language
jobs-order = Order
jobs-newest-first = Newest first
jobs-best-paid-first = Best reward
jobs-time-to-do-it = { $time } to do it
jobs-view = View
jobs-none-fits = No such job
jobs-none-fits-text = No open job fits these filters at the moment. Widen them, or come back later.
jobs-show-all = Show all jobs
jobs-none-open = No job is open
jobs-none-open-text = New jobs stand here as soon as a requester opens one. Have your account ready, or post work yourself.
jobs-post-project = Post a project
jobs-make-account = Make an account

## A job

jobs-what-to-do = What to do
jobs-no-instructions = The requester wrote no instructions beyond the form.
jobs-sign-in-to-apply = Sign in to apply
jobs-sign-in-to-start = Sign in to start
jobs-go-on = Go on with your task
jobs-to-your-project = To your project
jobs-start-for = Start and earn { $money }
jobs-paused = This job is paused at the moment. Tasks that are under way go on; new ones can be started when it opens again.
# The link says jobs-find-other.
jobs-over = This job is over. { $link }.
jobs-find-other = Find other work
jobs-pay = Pay
jobs-pay-for-what = You receive it for every accepted answer. The requester pays { $money }; the rest runs the platform.
jobs-half-take = Usual time
jobs-that-is-an-hour = Per hour
jobs-pace-unknown = Too few were done to say how long one takes.
jobs-the-job = The job
jobs-requester = Requester
# How many answers this requester accepts, as a percentage.
jobs-accepts = Accepts
jobs-accepts-unknown = nothing reviewed yet
jobs-accepts-too-few = too few verdicts to tell
jobs-reviews-within = Reviews within
jobs-places = Places
jobs-time-limit = Time limit
# When one is paid.
jobs-paid = Paid
jobs-paid-at-once = as soon as you hand in
jobs-paid-after = when accepted, after { $time } at the latest
# Whether the requester may ask for changes of an answer.
jobs-changes = Changes
jobs-changes-none = are not asked for
jobs-changes-some =
    { $n ->
        [one] may be asked for once
       *[other] may be asked for { $n } times
    }
jobs-open-until = Open until { $time }.
jobs-ask-question = Ask a question

## What one needs for a job

jobs-needs = What you need
# Read aloud before a need that is met, or that is not.
jobs-met = Met:
jobs-not-met = Not met:
jobs-need-confirmed = Your e-mail address is confirmed
jobs-need-good-standing = Your account is in good standing
jobs-need-invited = You are invited
jobs-need-at-most =
    { $n ->
        [one] At most { $n }{"\u00A0"}task a person
       *[other] At most { $n }{"\u00A0"}tasks a person
    }
jobs-need-free-task = A task is free for you
jobs-to-your-account = To your account
jobs-to-your-tasks = To your tasks
jobs-to-your-answers = To your answers

## Applying

jobs-apply = Apply
jobs-apply-for-this = Apply for this job
# The field in which applicants say why they are right for the job.
jobs-pitch = Why you
jobs-pitch-help = What you have done of this kind, how you would go about it, and when. The requester sees it beside your name, rating and accepted work.
jobs-your-application = Your application
jobs-application-sent = sent { $time }
jobs-application-open = The requester has your application. You may begin when it is awarded.
jobs-application-awarded = The requester chose you. The task is yours.
jobs-application-declined = The requester chose somebody else this time.
jobs-application-withdrawn = You took this application back.
jobs-what-you-wrote = What you wrote
jobs-to-the-task = To the task
jobs-withdraw = Withdraw
jobs-withdraw-question = Withdraw your application?

## The start page of a worker

jobs-hello = Hello, { $name }
jobs-open-now =
    { $n ->
        [one] { $n }{"\u00A0"}job is open right now.
       *[other] { $n }{"\u00A0"}jobs are open right now.
    }
jobs-open-none = Nothing is open at this very moment.
jobs-go-on-heading = Go on with your work
jobs-carry-on = Go on
jobs-change-it = Change it
jobs-changes-wanted = changes asked for
jobs-search = Search in titles
jobs-search-hint = Search jobs
jobs-only-mine = Only what I may take
jobs-least-hourly = Pay per hour
jobs-least-from = from { $money }
jobs-hourly-first = Best per hour
jobs-pays-in = pays in { $time }
jobs-accepts-share = accepts { $share }
jobs-requester-new = new here
jobs-not-measured = not timed yet
jobs-start = Start
jobs-why-own = Your own project
jobs-why-done = You did your share
jobs-why-running = You hold one already
jobs-why-unreviewed = Reviews first
jobs-money = Your money
jobs-money-wallet = Wallet
jobs-money-available = Ready to pay out
jobs-money-checked = Being checked
jobs-money-by = by { $time } at the latest
jobs-money-week = Earned in 7 days
jobs-money-payout = Withdraw
jobs-earned-by-day = Earned per day
jobs-earned-day = Day
jobs-earned = Earned
jobs-statistics = Your statistics
jobs-unlock = Unlock more
jobs-unlock-email = { $link } and you can start all { $n } open jobs.
jobs-unlock-email-link = Confirm your e-mail address
jobs-unlock-place = { $link }, and payouts need only one press.
jobs-unlock-place-link = Say where your money should go
jobs-unlock-apply = { $link }: write a few lines, and the work is reserved for you.
jobs-unlock-apply-link =
    { $n ->
        [one] { $n }{"\u00A0"}job takes applications
       *[other] { $n }{"\u00A0"}jobs take applications
    }

## What is known of a job

jobs-similar = Jobs like this one
jobs-accepted-here = Accepted here
jobs-sent-back-here = Sent back for changes
jobs-measured-over =
    { $n ->
        [one] Measured over the last answer.
       *[other] Measured over the last { $n } answers.
    }
jobs-decided-over =
    { $n ->
        [one] Over the last verdict.
       *[other] Over the last { $n } verdicts.
    }
jobs-answers-within = Answers messages within
jobs-quiz = A quiz first
jobs-quiz-rule = Your first { $n } tasks have answers that are known. With { $pass } of them right you go on with the others.
jobs-quiz-free = Your first { $n } tasks have answers that are known, so that you see how it goes. You cannot fail.
jobs-quiz-otherwise = With fewer, this project has no more tasks for you; nothing else changes. Each is paid like any other.
jobs-quiz-training = If one is wrong, you read at once what is right, and why.
jobs-quiz-audit = You read how many were right, and which ones once they are out of use.
jobs-quiz-done = { $n } of { $whole } done
jobs-quiz-passed = You have passed it
jobs-quiz-failed = Too many were wrong
jobs-quiz-look = See which, and object if you see it differently
