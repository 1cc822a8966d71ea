## The page on which a task is done

# What the cross in the corner does.
task-leave = Leave this task; it stays yours until its time is over
# Above the reward.
task-pays = Pays
# Above what was done and earned in a row.
task-this-session = This session
task-came-back = This came back to be changed.
task-came-back-what = Your answer stands in the form; change it and hand it in again.
task-instructions = Instructions
task-save-draft = Save draft
task-more-time = { $time } more
task-give-back = Give back
task-submit = Submit
task-submit-and-stop = Submit and stop
task-submit-and-next = Submit and next
# Keys and what they do: 1–9 answers, Ctrl Enter submits.
task-key-answers = answer
task-key-enter = Enter
task-key-submits = Submit and next

## What a task shows and asks

task-no-link = Here should be a link, but this is none: { $text }
task-open-picture = Open the picture in full size (new tab)
task-open-by-itself = Open it by itself
task-new-tab = (new tab)
task-choose-one = Choose one
task-uploaded = Uploaded
# Ticked: the file that was uploaded earlier stays.
task-keep-file = Keep { $file }
# Stands for the name of a file that has none.
task-the-file = the file

## What a field says of its own rules

task-hint-url = An address that begins with https:// or http://.
task-hint-letters = Letters only.
task-hint-digits = Digits only.
task-hint-letters-digits = Letters and digits only.
task-hint-least-characters = At least { $n } characters.
task-hint-keyword = “{ $word }”
task-hint-keyword-times = “{ $word }” ({ $n } times)
task-hint-keywords = Use these words: { $words }.
# $kind, $span and $step say which parts the sentence has: A whole number from 1 to 9 in steps of 2.
task-hint-number =
    { $kind ->
        [whole] A whole number
       *[any] A number
    }{ $span ->
        [both] {" "}from { $min } to { $max }
        [least] {" "}from { $min }
        [most] {" "}up to { $max }
       *[none] {""}
    }{ $step ->
        [none] {""}
       *[some] {" "}in steps of { $step }
    }.
task-hint-decimals = At most { $n } digits after the point.
# Days.
task-hint-span = From { $min } to { $max }.
task-hint-span-from = From { $min } on.
task-hint-span-to = Up to { $max }.
task-hint-pick-most = Pick at most { $n }.
task-hint-pick-least = Pick at least { $n }.
task-hint-pick-exactly = Pick exactly { $n }.
task-hint-pick = Pick { $least } to { $most }.
# $kinds are some of the four below.
task-hint-files =
    { $n ->
        [one] One file: { $kinds }. At most { $size }.
       *[other] Up to { $n } files: { $kinds }. At most { $size } each.
    }
task-pictures = pictures
task-sound = sound
task-video = video
task-documents = documents and tables

## A sample on the page of a job

task-sample-card = A sample task
task-sample-what = This is how one of the tasks looks. You fill it in once you have started.
task-sample = The sample
task-sample-label = Sample task

## Giving a task back

task-return-question = Give this task back?
task-return-free = “{ $title }” is free for somebody else at once.
task-return-counts = It counts neither for nor against you, and you receive nothing for it.
task-return-draft = What you wrote is not handed in.
task-return-verb = Give it back

## A task that ended without an answer

task-returned = You gave this task back
task-returned-what = Somebody else may take it now, or you again. It was due on { $time }.
task-over = The time for this task is over
task-over-what = Its place is free again for anybody. It was due on { $time }.
task-kept = What you wrote is kept.
task-kept-go-on = Start the task again while a place is free, and you go on where you were.
task-start-again = Start it again
task-to-the-job = To the job
task-my-work = My work

## After several tasks in a row

task-well-done = Well done
task-handed-in = Handed in
task-tasks =
    { $n ->
        [one] { $n }{"\u00A0"}task
       *[other] { $n }{"\u00A0"}tasks
    }
# Above how long it took: in 20 minutes.
task-took = In
task-an-hour = An hour
task-to-held = To the task you hold
task-find-other = Find other work

## The bar above a task

task-number = Task
# Task 8 of 19.
task-n-of-m = { $n } of { $m }
task-n-of-many = { $n } of more than { $m }
# After the money of this session: €0.42 in 2 min.
task-in-time = in { $time }
# €12.60 an hour, short.
task-each-hour = { $money } an hour

## Keys

task-keys = Keys
task-keys-change = Change the keys
task-key-ctrl-enter = Ctrl Enter
task-key-answers-quick = Answer and go on
task-key-answers-many = Answer the question you are at
task-key-submits-typing = Submit, also while you type
task-key-skip = Skip this task
task-key-zoom = zoom
task-key-help = all keys
task-key-undo = Take back the key just pressed
task-go-on = Go on after a key
# Said for a moment after a digit answered.
task-going-on = Going on … Esc takes it back
task-unsent = Not sent yet. Check your connection and submit again.
task-skip = Skip
task-zoom = Zoom
task-zoom-title = The picture, enlarged
task-picture = Picture of this task
task-close = Close
task-ask = Ask the requester

## Reporting a problem

task-report = Report a problem
task-report-lead = The requester reads it, without your name. It costs you nothing.
task-report-what = What is wrong?
task-report-text = In a few words
task-report-send = Report
task-report-skip = Report and skip
task-report-back = Back to the task
task-problem-broken = A link or picture does not work
task-problem-unclear = It is not clear what to do
task-problem-language = It is in the wrong language
task-problem-prohibited = It asks for something forbidden
task-problem-personal = It shows somebody’s personal data
task-problem-other = Something else
task-problem-staff = A moderator looks at it, too

## The summary

task-sum-checked = Being checked. Yours by { $date } at the latest.
task-sum-more = Go on with this job
task-sum-same = More of the same kind
task-sum-each = { $money } each
task-sum-nothing = No task handed in
task-sum-held = You hold a task of this job
task-sum-held-what = It is not handed in yet. Go on with it, or give it back on its page.
