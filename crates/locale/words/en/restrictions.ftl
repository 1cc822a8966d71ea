## The worker's page
restrictions-title = Your restrictions
restrictions-lead = Where you get no new tasks, why, and what you can do about it. What you have begun you may finish, and your money is always paid out.
restrictions-none-title = Nothing holds you back
restrictions-none-text = You can take every task that you are eligible for. Should that change, you read here why.
restrictions-find-work = Find work
restrictions-banner = You get no new tasks in some projects.
restrictions-banner-link = See where and why

## What a restriction says
restrictions-of-project = No new tasks of “{ $title }” by { $who }
restrictions-of-requester = No new tasks of { $who }
restrictions-of-platform = No new tasks anywhere here
restrictions-since = since { $moment }
restrictions-until = until { $moment }
restrictions-open-ended = until it is lifted
restrictions-was-lifted = lifted { $moment }
restrictions-was-over = over since { $moment }
restrictions-holds = In force
restrictions-lifted = Lifted
restrictions-over = Over
restrictions-reason = Reason
restrictions-evidence = What it rests on
restrictions-decided-by = Decided by
restrictions-a-moderator = a moderator
restrictions-a-rule = a rule, version { $n }
restrictions-figures = Answers: { $answers }, accepted: { $accepted }, rejected: { $rejected }
restrictions-agreed = { $agreed } of { $compared } answers like the others’

## Contesting
restrictions-contest = Contest it
restrictions-contest-why = Why is this wrong?
restrictions-contest-help = A moderator reads it and decides. You can contest a restriction once.
restrictions-contest-send = Send to the moderators
restrictions-your-word = What you wrote
restrictions-waits = A moderator is looking at it.
restrictions-contest-lifted = A moderator agreed with you.
restrictions-contest-upheld = A moderator looked at it, and it stays.

## How long
restrictions-how-long = How long?
restrictions-forever = Until it is lifted
restrictions-days =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }

## The operator's desk
restrictions-desk = Restrictions
restrictions-desk-lead = Workers who say that a restriction is wrong. Lift it or say why it stays; they read your sentence.
restrictions-desk-contested = Contested
restrictions-desk-views = Restrictions, rules and signals
restrictions-desk-empty-title = Nobody contests a restriction
restrictions-desk-empty-text = When a worker does, you decide here.
restrictions-desk-people = People
restrictions-their-word = What the worker says
restrictions-decision = Your decision
restrictions-lift = Lift it
restrictions-lift-help = The worker gets new tasks again at once.
restrictions-uphold = Leave it
restrictions-uphold-help = It stays as it is.
restrictions-decide-why = Your sentence to the worker
restrictions-decide = Decide
restrictions-card = Restrictions
restrictions-card-none = None. They can take every task they are eligible for.
restrictions-restrict = Restrict
restrictions-restrict-title = Give { $who } no new tasks
restrictions-restrict-new = They cannot claim, apply or be awarded anything, in any project.
restrictions-restrict-begun = What they have begun they finish, and it is paid. They can withdraw their money.
restrictions-restrict-contest = They read your reason and can contest it; another moderator decides.
restrictions-restrict-why = Reason
restrictions-restrict-why-help = The worker reads this. Say what you saw, not what you suspect.
restrictions-cancel = Cancel
