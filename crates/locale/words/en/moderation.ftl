## Queue

moderation-title = Moderation
moderation-lead = Look at what is asked, whether it is fair and allowed, and decide.
moderation-tabs = Projects by state
moderation-tab-waiting = Waiting
moderation-tab-open = Open
moderation-tab-paused = Paused
moderation-table = Projects
moderation-column-project = Project
moderation-column-requester = Requester
moderation-column-price = Price
moderation-column-since = Since
moderation-column-flags = To note
moderation-flag-requester = Paused by its requester
moderation-flag-moderator = Paused by a moderator
moderation-flag-rejections = Too many rejections
moderation-flag-prohibited = Prohibited phrase
moderation-none-open = No project is open
moderation-none-open-text = Projects stand here while workers can claim.
moderation-none-paused = No project is paused
moderation-none-paused-text = Paused projects stand here.
moderation-none-waiting = Nothing is waiting
moderation-none-waiting-text = A project comes here when its requester publishes it.
moderation-to-desk = To the overview

## One project

moderation-instructions = Instructions
moderation-preview = As workers see it
moderation-decide = Decide
moderation-terms = Terms
moderation-requester = Requester
moderation-hits = Phrases of the prohibited list were found.
# The name of a field of the project, and the phrase that was found in it.
moderation-hit = { $field }: “{ $text }”
moderation-paused-by-requester = Its requester paused it.
moderation-paused-by-moderator = A moderator paused it.
moderation-paused-for-rejections = It was paused because too many answers were rejected: look at the rejections, then let it go on or leave it paused.
# The reason that somebody typed.
moderation-quote = “{ $text }”
moderation-published = Published { $date }.
moderation-tasks = Tasks
moderation-places = Free places
moderation-held = In escrow
moderation-time-limit = Time limit
moderation-reworks = Reworks
moderation-reworks-most = at most { $n }
moderation-auto-accept = Accepted by itself after
moderation-here-since = Here since { $date }.
moderation-trusted = Trusted: new projects open without a look.
moderation-trust = Trust this requester
moderation-distrust = Look at them again
moderation-approve = Approve and open
moderation-reason = Reason
moderation-return = Send back
moderation-return-help = What should change? Its requester reads this.
moderation-pause = Pause the project
moderation-pause-help = Why? Its requester reads this.
moderation-resume = Let it go on
moderation-nothing-to-decide = Nothing is to be decided.
moderation-others = Other projects of this requester
moderation-others-table = Other projects
moderation-column-state = State
moderation-column-accepted = Accepted
moderation-accepted-of = { $accepted } of { $wanted }
moderation-price = The requester pays { $price }, the worker receives { $reward }.
