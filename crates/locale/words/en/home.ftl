## The start page

home-title = Micro-jobs
home-proverb = Many a little makes a mickle
home-lead = Big jobs, cut into small tasks. People do them for fair pay; every answer is checked and comes back as one result.
home-earn = Earn
home-earn-how = Small tasks and small jobs, whenever you have time. You see the pay before you start.
home-find-work = Find work
home-order = Order work
home-order-how = Cut your work into tasks, choose who may do it, and pay only for what you accept.
home-post-project = Post a project
home-sign-up = Make an account
home-look-around = Look around first
home-picture = A sheet of paper falls into small tasks, and the tasks add up to growing stacks of coins.

## Figures

home-tasks-open = Tasks open now
home-jobs-open =
    { $n ->
        [one] in { $n } job
       *[other] in { $n } jobs
    }
home-paid = Paid to workers
home-paid-note = in the last 30 days
home-hourly = Pay per hour
home-hourly-note = half of all accepted work paid more
home-requesters = Requesters
home-requesters-note = with work open right now

## Jobs

home-open-now = Open right now
home-all-jobs = All jobs
home-an-hour = ≈ { $money } an hour

## How it works

home-how = How it works
home-way-work = You want to earn
home-work-1 = Pick a job
home-work-1-how = What it pays, how long it takes and who asks: all of it stands there before you begin.
home-work-2 = Do it in your own time
home-work-2-how = On the phone or at a desk, minutes at a time. What you type is saved as you go.
home-work-3 = Get paid
home-work-3-how = Accepted answers are in your wallet at once. Withdraw whenever you like.
home-way-order = You want work done
home-order-1 = Describe it
home-order-1-how = Write the instructions, build the form, upload your table. Each row becomes a task.
home-order-2 = Set the money aside
home-order-2-how = It pays for accepted answers, and for nothing else. You see beforehand what an hour pays.
home-order-3 = Check and download
home-order-3-how = Accept, ask for rework, or let several people agree. Take the results as a table.

## Checking and money

home-checked = Every answer is looked at
home-checked-lead = Clear rules for both sides, and a person who decides when they disagree.
home-check-accept = Accepted
home-check-accept-how = The worker is paid in the same moment.
home-check-rework = Sent back
home-check-rework-how = With a note on what to change, and time to do it.
home-check-reject = Rejected
home-check-reject-how = Only with a reason in writing. It can be appealed, and a moderator decides.
home-check-silence = No reply
home-check-silence-how = When the time to check is over, the answer counts as accepted.
home-safe = The money is there before the work
home-safe-lead = Nobody works on a promise, and nobody pays for nothing.
home-flow = The requester sets money aside. Accepted answers are paid from it to the worker; the rest goes back.
home-flow-requester = Requester
home-flow-aside = Set aside
home-flow-worker = Worker
home-flow-accepted = answers accepted
home-flow-rest = the rest comes back
home-safe-1 = The full price lies ready before a project opens.
home-safe-2 = Every cent stands in a ledger that nobody can change afterwards.
home-safe-3 = Two people look at each payout before it leaves.
home-safe-more = Read the { $report }, or work it out with the { $fees }.
home-help = help
home-fees = fee calculator

## Questions

home-questions = Questions people ask
home-q-cost = What does it cost?
home-q-cost-a = Workers pay nothing, ever. For requesters our share of { $fee } is in the price of each accepted answer. Nothing comes on top.
home-q-when = When do I get my money?
home-q-when-a = The moment your answer is accepted, it is in your wallet. You can withdraw from { $least } on.
home-q-earn = How much can I earn?
home-q-earn-a = That depends on the work there is and on your pace. Each job shows what people really reached in an hour, as soon as enough of them have done it.
home-q-bad = What if my answer is rejected unfairly?
home-q-bad-a = You appeal with one button. If the requester does not reply, you win. If they do, a moderator reads both sides and decides.
home-q-kinds = What kind of work is there?
home-q-kinds-a = Sorting pictures, correcting addresses, writing and translating short texts, listening and typing, research, surveys, tests of websites. Fake reviews and the like are forbidden.

## For who is signed in

home-back = Good to see you, { $name }
home-back-lead = What would you like to do?
home-my-work = My work
home-my-projects = My projects
home-run = Run the market
home-run-how = What waits for a decision, the books, the people and the settings.
home-to-desk = To the operator’s desk
