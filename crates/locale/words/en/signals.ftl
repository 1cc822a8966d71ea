## The operator's desk
signals-title = Signals
signals-lead = Work that looks odd. A signal is evidence for you to weigh: nothing happens by itself.
signals-none-title = No signals
signals-none-text = Work that is too fast, always the same or the same as somebody else’s, and shared payout details, show up here.
signals-who = Worker
signals-project = Project
signals-evidence = What was seen
signals-fast = Very fast answers
signals-fast-text = { $n } answers, usually in { $time }. In this project { $usual } is usual.
signals-alike = Always the same answer
signals-alike-text = The last { $n } answers all say “{ $value }” in “{ $field }”. Of what was accepted, { $share } says so.
signals-same-text = The same text as somebody else
signals-same-text-text =
    { $n ->
        [one] { $n } other worker had handed in this text before:
       *[other] { $n } other workers had handed in this text before:
    }
signals-same-payout = Payouts to the same place
signals-same-payout-text = Their payouts go to the same place as those of
signals-rule = A rule says so
signals-rule-text = Rule “{ $name }”, version { $n }
signals-decide = Decide
signals-decision = Your decision
signals-dismiss = There is nothing in it
signals-dismiss-help = The signal goes and does not come back.
signals-restrict = No new tasks for them
signals-restrict-help = They read your text and can contest it; another moderator decides.
signals-lasts-help = Only if they shall get no new tasks.
signals-note = Your note
signals-note-help = If they get no new tasks, they read this. Otherwise only moderators do.
signals-settle = Decide
signals-spam = Answers that have nothing to do with the tasks
signals-spam-text = { $n } answers to “{ $field }”. By what all others answer, they seem to know the answer in { $share } of the tasks.
signals-lines = Answers in rows
signals-lines-text = { $n } times “{ $value }” in a row in “{ $field }”, among { $all } answers that change { $runs } times in all.
signals-lines-from = The row begins with task { $n }.
signals-together = The same wrong answers as somebody else
signals-together-text = { $n } wrong answers in common among { $shared } tasks that both answered; no more than { $expected } were to be expected. The other one is
signals-tasks = Tasks
signals-column-task = Task
signals-column-said = They said
signals-column-others = All others said
signals-task = No. { $n }
signals-known = known: { $value }
signals-chance = Among honest workers this happens by chance once in { $n } cases at most.
