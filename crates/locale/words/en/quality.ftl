## Asking on only while a task is not sure

quality-adaptive = Stop as soon as a task is sure
quality-most = Answers at most
quality-most-help = Leave it empty and every task gets the same number. Otherwise a task gets more answers one by one, up to this many, until they agree well enough. The most is set aside first; what was not needed comes back to your wallet.
quality-confidence = How sure, in percent
quality-confidence-help = From 50 to 99. With 95, about one in twenty of the tasks that stop early may still be wrong.
quality-range = { $least } to { $most }
quality-terms = { $least } to { $most }, until { $share } sure

## How sure a project is

quality-title = How sure the answers are
quality-settled =
    { $whole ->
        [one] { $n } of { $whole } task is settled
       *[other] { $n } of { $whole } tasks are settled
    }
quality-by-confidence = Tasks by how sure they are
quality-sure = Sure
quality-tasks = Tasks
quality-spent =
    { $n ->
        [one] { $answers } answers for { $n } task that is through.
       *[other] { $answers } answers for { $n } tasks that are through.
    }
quality-saved =
    { $n ->
        [one] { $n } answer was not needed; { $money } came back.
       *[other] { $n } answers were not needed; { $money } came back.
    }
quality-doubts =
    { $n ->
        [one] { $n } task is still in doubt
       *[other] { $n } tasks are still in doubt
    }
quality-look-at-doubts = Decide

## One task

quality-belief = What the answers say
quality-share = { $value }: { $share }
quality-heard = Who said what
quality-worker = Worker
quality-answer = Answer
quality-weight = Likely right
quality-nothing-picked = nothing
quality-standing-asking = More answers are on their way.
quality-standing-sure = Sure enough: { $share }.
quality-standing-unsure = All answers are in, and they leave doubt: { $share } sure.
quality-standing-decided = You decided this one.
quality-standing-known = The right answer was known before.

## Workers

quality-skill = Likely right
quality-skill-of = { $share } ± { $error }
quality-skill-note = “Likely right” is worked out from everybody's answers, with how far off it may easily be.

## The queue of doubts

quality-queue = In doubt
quality-queue-lead = Tasks whose answers are all in and do not agree well enough. The least sure come first.
quality-none = Nothing is in doubt
quality-none-text = When the answers to a task do not agree well enough, you find it here.
quality-decide = Decide it
quality-decide-title = Your decision
quality-decide-text = It becomes the result. Everybody who answered is paid as always.
quality-keep = Keep this answer
quality-skip = Next one
quality-ask-title = Ask more people
quality-ask-more = More answers
quality-ask-more-text = Each costs { $price }, set aside now.
quality-ask = Ask for more
quality-data = The task
quality-sure-column = Sure
quality-answers-column = Answers
quality-as-it-went = As it went: { $n } answers
quality-three-each = Three each: { $n }
quality-five-each = Five each: { $n }

## One more answer for each doubt

quality-wide = Ask one more person about each
quality-wide-text =
    { $n ->
        [one] { $n } task in doubt gets one more answer: { $money } set aside now.
       *[other] { $n } tasks in doubt get one more answer each: { $money } set aside now.
    }
quality-wide-question = Ask one more person about each task in doubt?
quality-wide-tasks =
    { $n ->
        [one] { $n } task gets one more answer.
       *[other] { $n } tasks get one more answer each.
    }
quality-wide-cost = { $money } of your balance is set aside for that now; an answer is paid when you accept it.
quality-wide-anew = Nobody who has answered a task gets it again.
quality-wide-most = Only the { $n } least sure tasks are asked about at once. Do it again for the others.
quality-wide-do = Ask for { $money }
quality-answers-of =
    { $n ->
        [one] { $n } answer
       *[other] { $n } answers
    }
