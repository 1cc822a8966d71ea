## Known answers, as their requester sees them
gold-tab = Known answers
gold-title = Known answers
gold-lead = Tasks whose right answer you know, mixed in among the others. Workers cannot tell them apart; you see who works carefully.
gold-settings = How they are mixed in
gold-stat-in-use = In use
gold-stat-held = Set aside for them
gold-stat-scored = Answers scored
gold-stat-wrong = Of these wrong
gold-none = No known answers yet
gold-none-text = Import them in a column “_gold”, or open a task and say what is right.
gold-to-tasks = To the tasks
gold-column-task = Task
gold-column-data = Data
gold-column-right = Right answer
gold-column-seen = Answers
gold-column-wrong = Wrong
gold-column-state = State
gold-state-retired = out of use
gold-state-suspect = in question
gold-state-used-up = used up
gold-state-in-use = in use
gold-training = Training
gold-training-help = Whoever is wrong is told at once what is right, and why.
gold-audit = Audit
gold-audit-help = Scored in silence. Workers read which ones were wrong once these are out of use.
gold-quiz = Quiz: known answers before the first ordinary task
gold-quiz-help = 0 means no quiz.
gold-pass = Of these, right at least
gold-every-first = At first, one of so many tasks is a known one
gold-every-first-help = 5 means one in five.
gold-every-last = Once a worker is trusted, one of
gold-every-last-help = The rate falls with each right answer.
gold-places = Workers who may be given each one
gold-places-help = Their answers are paid like any other. What is not needed comes back when the project closes.
gold-mode = What workers hear
gold-save = Save
gold-suspects = Are these right?
gold-suspects-text = Workers who are good at the others keep missing these. They rest until you have looked.
gold-known-is = You say:
gold-correct = Correct it
gold-keep = It is right
gold-retire = Take out of use
gold-contested = A worker disagrees
gold-reply = Your reply
gold-reply-help = Needed if you uphold it.
gold-forgive = Forgive
gold-uphold = Uphold
gold-no-form = This project has no form yet. Make one first.
gold-several = Several right answers: part them by |. Numbers may have a margin: 12 ± 0.5, or 11..13. A blank field is not judged.
gold-why = Why this is right
gold-why-help = Workers who miss it read this.
gold-new = Make this a known answer
gold-new-text = Say what is right. If somebody has worked at this task already, a copy of it is mixed in, and its result stays.
gold-from-result-text = All accepted answers agree? Then take them.
gold-from-result = Take the result
gold-places-left = Places left
gold-how-it-goes = How it goes
gold-unmark = Make it ordinary again
gold-look = The known answer
gold-mark = Make it a known answer
gold-stat-retired = { $n } out of use
gold-stat-places =
    { $n ->
        [one] { $n } place
       *[other] { $n } places
    }
gold-task = Task { $n }
gold-of-task = Known answer: task { $n }
gold-suspect-why = { $n } of { $of } good workers answered otherwise.
gold-contested-by = { $who } says about { $task }:
gold-places-beside =
    { $n ->
        [one] and { $places } for { $n } known answer
       *[other] and { $places } for { $n } known answers
    }
