## The step where tasks come in

data-upload-title = Upload a file
data-paste-title = Paste rows
data-bad-rows-title = Rows that need another look
data-by-hand-title = Add one task by hand
data-imports = Imports
data-go-on-to-pay = Go on to pay
data-back = Back
data-tasks-count =
    { $n ->
        [one] { $n }{"\u00A0"}task
       *[other] { $n }{"\u00A0"}tasks
    }
data-no-tasks-yet = No tasks yet.
data-so-far = { $tasks } so far.
data-look-at-them = Look at them
data-columns-are = Columns: { $columns }.
data-file-label = A table
data-file-help = CSV, TSV, JSON Lines or xlsx with the names of the columns in its first row; up to 256 MB. You see the first rows before anything is imported.
data-upload = Upload and look
data-started = Started
data-column-state = State
data-column-tasks = Tasks
data-column-bad-rows = Bad rows

## One task by hand, and pasted rows

data-nameless-help = While the form shows no data, a task only needs a name to be known by.
data-name-label = Name of the task
data-add-task = Add the task
data-rows-label = Rows
data-rows-help = The names of the columns in the first row, then one task on each line; copied from a spreadsheet, or with commas or semicolons between the values. Up to 500 rows.
data-add-rows = Add the rows

## Rows that were not taken

data-faults-caption = Rows that were not taken
data-fault-cells = ({ $found } instead of { $wanted } cells)
data-column-line = Line
data-column-column = Column
data-column-fault = What is wrong

## An uploaded table before its import

data-table-goes-on = The table goes on.
data-table-is-whole = That is the whole table.
data-fact-file = File
data-fact-size = Size
data-fact-format = Format
data-columns-title = Columns
data-will-be-left-out = Rows that will be left out
data-blank-lines =
    { $n ->
        [one] Line { $lines } has nothing where the form shows something. It becomes a task all the same: take it out of the file if nobody should be paid for it.
       *[other] Lines { $lines } have nothing where the form shows something. They become tasks all the same: take them out of the file if nobody should be paid for them.
    }
data-first-rows = The first rows
data-first-rows-of-file = The first rows of the file
data-start-import = Start the import
data-cancel = Cancel
data-mapping-lead = Each column of the file becomes a column of the tasks under the name beside it. Empty a name to leave the column out.
data-form-needs = The form needs { $columns }.
data-mapping-missing = No column is called { $columns } yet. Write that name beside the column that holds it.
data-mapping-form = Or let the form show the columns that you have
data-example = “{ $text }”

## An import under way or done

data-import = The import
data-ended = Ended
data-not-yet = not yet
data-were-left-out = Rows that were left out
data-first-are-shown = The first { $n } are shown.
data-import-read = { $part } of { $whole } read
data-import-waits = This page comes again every few seconds until it is done. You may leave it.
data-import-undoing = Its tasks are being taken out again.
data-import-done = The import is done: every row became a task.
data-import-done-in-part = The import is done. Some rows were left out: correct them in the file and import only those again, or undo this import and start over.
data-import-undone = The import was undone; its tasks are gone.
data-import-stopped = The import stopped.
data-import-stopped-because = The import stopped: { $why }
data-rows-read = Rows read
data-became-tasks = Became tasks
data-left-out = Left out
data-go-on = Go on where it stopped
data-back-to-data = Back to the data
data-look-at-tasks = Look at the tasks
data-undo = Undo the import
data-undo-question = Undo the import? All tasks that came from it are taken out.

## The tasks of a project

data-tasks = Tasks
data-projects = Projects
data-add-tasks = Add tasks
data-places-count =
    { $n ->
        [one] { $n }{"\u00A0"}place
       *[other] { $n }{"\u00A0"}places
    }
data-tally = { $tasks }, { $done } done. { $places }: { $free } free, { $running } under way, { $accepted } accepted, { $dropped } given up.
data-tasks-caption = The tasks of the project
data-column-number = No.
data-column-accepted = Accepted
data-column-price = Price
data-remove = Remove
data-no-tasks-title = No tasks here
data-no-tasks-text = Each row of your data becomes a task. Type one, paste some, or upload a table.
data-known-answer = Known answer
data-part-of = { $part } of { $whole }
data-task-open = Open
data-task-done = Done
data-task-cancelled = Given up

## Results

data-results = Results
data-answers = Answers
data-answers-told = One row for each accepted answer, with the data of its task. Workers have names of their own here, the same in all your results.
data-tasks-told = One row for each task, those without an answer included. Of a choice it has the option with the most votes, in a tie all that lead.
data-labels = Labels
data-labels-told = One row for each picked option: task, worker and label, as crowd-kit and other libraries read them.
data-download-csv = Download CSV
data-what-was-chosen = What was chosen
data-the-table = The table
data-of-wanted = of { $n } wanted
data-of-tasks =
    { $n ->
        [one] of { $n }{"\u00A0"}task
       *[other] of { $n }{"\u00A0"}tasks
    }
data-accepted-answers = Accepted answers
data-answered-tasks = Tasks with an answer
data-counted-over = Counted over the first { $n } answers
data-row-is = What one row is
data-not-rejected = What you rejected is not in it.
data-rows-cut = The first { $n } rows. The file has them all.
data-columns-cut = The first { $part } of { $whole } columns. The file has them all.
data-to-answers = To the answers
data-no-labels = No labels
data-no-labels-text = Labels are picked options, and no accepted answer has one.
data-to-reviews = To the reviews
data-no-results = No results yet
data-no-results-open = Each answer that you accept, or that time accepts, appears here.
data-to-project = To the project
data-no-results-draft = Results come once the project has opened and answers are accepted.
data-known-left-out =
    { $n ->
        [one] { $n } task whose answer you knew before is left out: it was there to see who is right.
       *[other] { $n } tasks whose answers you knew before are left out: they were there to see who is right.
    }
data-known-take-in = Take them in, marked
data-known-marked =
    { $n ->
        [one] { $n } task whose answer you knew before is in the table, with “true” in the column { $column }.
       *[other] { $n } tasks whose answers you knew before are in the table, with “true” in the column { $column }.
    }
data-known-leave-out = Leave them out
