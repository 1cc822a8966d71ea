## What happens with the results
pipelines-title = What happens with the answers
pipelines-lead = Answers can go on to another of your projects by themselves: to be checked there, or to be worked on by somebody else.
pipelines-chain = The way of the answers
pipelines-how = How it works
pipelines-how-feed = Write → proofread → approve: each accepted answer becomes a task of the next project, with all its data.
pipelines-how-check = Or let others check: each answer that is handed in becomes a task of a checking project, and what most of them say is the verdict.
pipelines-how-money = Nobody gets what they made themselves. The next task is paid for when it is made; without money it waits, and goes on when you top up.
pipelines-add = Lead the answers on
pipelines-next-project = To which project
pipelines-choose = Choose…
pipelines-what = What goes there
pipelines-takes-accepted = Every accepted answer, as a task
pipelines-takes-accepted-help = Somebody else goes on with it: corrects, translates, approves.
pipelines-takes-submitted = Every answer that is handed in, to be checked
pipelines-takes-submitted-help = Several people look at it independently, as many as that project asks answers for a task. Most of them decide; where they disagree, you do.
pipelines-go-on = Go on
pipelines-no-other = You need a second project: the one in which the next people work.
pipelines-new-project = New project
pipelines-out = The next step
pipelines-in = The step before
pipelines-goes-on-to = Every accepted answer becomes a task of { $project }.
pipelines-is-checked-in = Every answer is checked in { $project } before it is accepted.
pipelines-comes-from = Its tasks come from the accepted answers of { $project }.
pipelines-checks-for = Here people check the answers of { $project }.
pipelines-stays-open = It stays open until the step before has ended, and may open without any task of its own.
pipelines-counts =
    { $waiting ->
        [0] { $n } went on, none waits.
       *[other] { $n } went on, { $waiting } waiting.
    }
pipelines-passed-over =
    { $n ->
        [one] { $n } could not: it was judged before, or does not fit into a task.
       *[other] { $n } could not: they were judged before, or do not fit into a task.
    }
pipelines-ended = The step before has ended and everything went on.
pipelines-change = Change
pipelines-end = End it

## How answers go on
pipelines-feed-title = Answers become tasks
pipelines-feed-lead = Every accepted answer becomes a task of “{ $project }”.
pipelines-check-title = Answers are checked
pipelines-check-lead = Every answer is checked in “{ $project }” before it is accepted.
pipelines-no-form = The next project has no form yet. All data goes on under its own name, and each field of the answer as output.<field>.
pipelines-to-form = Make its form
pipelines-columns = What the next form shows
pipelines-columns-lead = Say where each of its data comes from. All other data travels along unseen.
pipelines-shows-nothing = Its form shows no data yet.
pipelines-by-itself = Filled by itself ({ $source })
pipelines-says-of = { $question } “{ $option }”
pipelines-source-answer = answer “{ $field }”
pipelines-source-data = data “{ $column }”
pipelines-reading = What the checkers say
pipelines-reading-lead = One of their fields decides. Say what follows when more than half of them pick an option.
pipelines-judging-field = Field that decides
pipelines-text-field = Field with the reasons
pipelines-no-text = None
pipelines-no-options = The form of the checking project needs a field of which one option is picked.
pipelines-reading-guard = Whoever is rejected reads the reasons and can appeal. Where checkers disagree, and when reworks are used up, the answer waits for you. Your time to review goes on running: when it is over, the answer is accepted.
pipelines-says-accept = Accept
pipelines-says-rework = Ask for rework
pipelines-says-reject = Reject
pipelines-says-nothing = Not clear
pipelines-by-checkers = the people who checked it
pipelines-heard-accept =
    { $whole ->
        [one] The person who checked the answer accepted it.
       *[other] { $n } of { $whole } people who checked the answer independently accepted it.
    }
pipelines-heard-rework =
    { $whole ->
        [one] The person who checked the answer asked for changes before it can be accepted.
       *[other] { $n } of { $whole } people who checked the answer independently asked for changes before it can be accepted.
    }
pipelines-heard-reject =
    { $whole ->
        [one] The person who checked the answer found that it does not do what was asked for.
       *[other] { $n } of { $whole } people who checked the answer independently found that it does not do what was asked for.
    }
pipelines-save = Save
pipelines-back = Back

## The picture
pipelines-tasks =
    { $n ->
        [one] { $n } task
       *[other] { $n } tasks
    }
pipelines-went-on = { $n } went on
pipelines-went-to-check = { $n } to be checked
pipelines-waiting = { $n } waiting

## For workers
pipelines-you-check = Somebody else made what you see in these tasks; you check it. What you made yourself never comes to you.
pipelines-you-go-on = These tasks go on with other people’s work. What you made yourself never comes to you.

## In the review
pipelines-voices = What the checkers say
pipelines-revision = Answer { $n }
pipelines-voices-missing = { $n } of { $wanted } checkers have answered. You need not wait for them.
pipelines-voices-accept = They found it good, so it was accepted.
pipelines-voices-rework = They want changes, so it was sent back.
pipelines-voices-reject = They turned it down, so it was rejected.
pipelines-voices-late = It was judged before the last of them had answered.
pipelines-voices-no-rework = They want changes, and every rework was asked for. You decide.
pipelines-voices-unread = One of them picked an option of which nobody said what follows. You decide.
pipelines-voices-disagree = They do not agree. You decide.

## How far checkers agree
pipelines-agreement-of = How far they agree: { $field }
# Between the whole and the rest of a number.
pipelines-decimal-point = {"."}
pipelines-agreement-lead = Of { $n } answers to { $tasks } tasks, beyond what chance would bring: 1 is full agreement, 0 is chance.
pipelines-agreement-few = Too few to say anything yet.
pipelines-agreement-high = They agree well. You can rely on it.
pipelines-agreement-fair = They agree mostly. Good enough where a single mistake does no harm.
pipelines-agreement-low = They often disagree. Look at the instructions: do two people read them alike?
pipelines-agreement-none = Hardly more than chance. The question or the instructions need work before you use the answers.
pipelines-pairs = Two by two
pipelines-pair = Who
pipelines-pair-tasks = Tasks both had
pipelines-pair-kappa = Cohen’s κ

## Texts: split and put together
pipelines-split-title = Split a text
pipelines-split-lead = One long text becomes many tasks, in order: translated, checked or spoken piece by piece, and put together again at the end.
pipelines-split-name = Name of the text
pipelines-split-by = Into
pipelines-split-paragraphs = Paragraphs
pipelines-split-sentences = Sentences
pipelines-split-text = Text
pipelines-split-file = Or a file
pipelines-split-file-help = A plain text file (.txt, .md) in UTF-8, 2 MiB at most.
pipelines-split-name-help = Without a name, that of the file is used.
pipelines-split-send = Split it
pipelines-assemble = Put together as a text
pipelines-assemble-told = All accepted pieces in order, document by document; a gap stands for what is not there yet.
