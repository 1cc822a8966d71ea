## Menu

operator-desks = Desks
operator-overview = Overview
operator-moderation = Moderation
operator-appeals = Appeals
operator-reports = Reports
operator-restrictions = Restrictions
operator-people = People
operator-payouts = Payouts
operator-top-ups = Top-ups
operator-ledger = Ledger
operator-mails = Mails
operator-jobs = Jobs
operator-settings = Settings
operator-pages = Pages
operator-audit = Audit log

## On several pages

operator-to-overview = To the overview
operator-to-ledger = To the ledger
operator-show = Show
operator-show-all = Show all
operator-decline = Decline
operator-reason = Reason
operator-left = somebody who left
operator-column-state = State
operator-column-kind = Kind
operator-column-when = When
operator-column-what = What
operator-column-for = For
operator-column-who = Who
operator-column-by = By
operator-column-about = About
operator-column-amount = Amount
operator-column-balance = Balance
operator-column-total = Total
operator-column-asked = Asked
operator-column-day = Day
operator-column-moved = Moved
# Whoever did something.
operator-by = by { $who }

## What ids stand for

operator-thing-history = Its history
operator-thing-account = account
operator-thing-api-key = API key
operator-thing-appeal = appeal
operator-thing-application = application
operator-thing-assignment = assignment
operator-thing-email = email
operator-thing-installation = installation
operator-thing-import = import
operator-thing-job = job
operator-thing-mail = mail
operator-thing-message = message
operator-thing-payout = payout
operator-thing-payout-destination = payout destination
operator-thing-payout-run = payout run
operator-thing-project = project
operator-thing-session = session
operator-thing-setting = setting
operator-thing-thread = thread
operator-thing-top-up = top up
operator-thing-transfer = transfer

## Overview

operator-title = Operator
operator-overview-lead = What waits, and how the installation is doing.
operator-first = First steps
operator-first-lead = What this marketplace still needs before strangers come. This goes away when all is done.
operator-first-name = Say who you are
operator-first-name-why = your name, address and e-mail address stand in the imprint, the privacy page and the terms.
operator-first-bank = Give your bank details
operator-first-bank-why = requesters send the money of a top-up there.
operator-first-pair = Bring in a second person
operator-first-pair-why = one confirms that money came, another books it. They sign up as everybody does; then give them the role of treasurer.
operator-first-mail = Set a mail server
operator-first-mail-why = until then letters wait here, and you pass on their links.
operator-first-backup = Make a first backup
operator-first-backup-why = and restore it once, before the first cent moves.
operator-first-pages = Then read { $link }: what only you can say is marked in them.
operator-first-pages-link = the pages of imprint, privacy and terms
operator-first-done = Done:
operator-first-open = To do:
operator-desk-money = Money
operator-desk-work = Work
operator-desk-machine = Machine
operator-safe-mode = Safe mode is on after a restore: no mail and no job goes out. Look around, then switch it off in the { $link }.
operator-safe-mode-link = settings
operator-next-silence = The next appeal is won by silence: { $until }.
operator-pile-payouts = Payouts asked for
operator-pile-runs = Runs to release
operator-pile-to-settle = Payouts to settle
operator-pile-top-ups = Top-ups to look for
operator-pile-to-book = Top-ups to book
operator-pile-projects = Projects to look at
operator-pile-stopped = Projects that were stopped
operator-pile-appeals = Appeals to decide
operator-pile-unanswered = Appeals that wait for a reply
operator-pile-reports = Reported messages
operator-pile-jobs = Jobs in the queue
operator-pile-late = Jobs that are late
operator-pile-given-up = Jobs given up
operator-pile-mails = Mails not sent
operator-pile-mails-refused = Mails refused by a server
# When the one that waits longest came, such as 3 days ago.
operator-oldest = oldest { $when }
# A link: the ledger or the audit log.
operator-sealed-to = { $link } is sealed up to { $day }.
operator-not-sealed = { $link } is not sealed yet: a day is sealed ten minutes after its end.
operator-sealed-ledger = The ledger
operator-sealed-audit = The audit log

## Ledger

operator-ledger-lead = Every movement has two sides that sum to zero.
operator-transfers = Transfers
operator-seals = Seals
operator-accounts = Accounts
operator-outside = Outside
operator-sealed-hash = Sealed up to { $day }: { $hash }
# The command stays as it is.
operator-off-balance = The books are off by { $money }. Pay nothing out, and run { $command } now.
operator-held = Held
operator-held-note = came in and did not go out
operator-owed = Owed to people
operator-owed-note = their balances
operator-escrow = In escrow
operator-escrow-note = set aside by projects
operator-on-way = On its way out
operator-on-way-note = payouts that were sent
operator-fees = Fees
operator-fees-note = the platform's share
operator-difference = Difference
operator-difference-zero = as it must be
operator-difference-bad = must be zero
operator-accounts-by-kind = Accounts by kind
operator-column-held-for-payouts = Held for payouts
operator-kind-world = Outside the platform
operator-kind-available = People
operator-kind-escrow = Projects
operator-kind-payout = Payouts on their way
operator-kind-fees = Fees
operator-nothing-came-in = No money has come in yet.
operator-ways = Ways in and out
operator-column-in-less-out = In less out
operator-moves-bonus = Bonus
operator-moves-escrow = Escrow
operator-moves-escrow-return = Escrow return
operator-moves-payout = Payout
operator-moves-payout-failed = Payout failed
operator-moves-payout-paid = Payout paid
operator-moves-reversal = Reversal
operator-moves-reward = Reward
operator-moves-top-up = Top up

## Ledger: accounts of a kind

operator-column-whose = Whose
operator-column-held = Held
operator-column-available = Available
operator-no-account = No account of this kind
operator-no-account-text = It is opened with its first entry.

## Ledger: one account

operator-entries = Entries
operator-save-as-csv = Save as CSV
operator-its-page = its page
operator-held-for-payouts = Held for payouts
operator-until = Up to
operator-no-entries = No entries
operator-no-entries-text = Nothing moved up to that day.

## Ledger: one transfer

operator-sealed = Sealed
operator-not-yet-sealed = Not sealed yet
operator-transfer = Transfer
operator-transfer-key = Key
operator-transfer-memo = Memo
operator-transfer-reverses = Takes back
operator-transfer-reversed = Taken back by
operator-column-account = Account
operator-sum = Sum

## Ledger: transfers

operator-all-kinds = All kinds
operator-no-transfer = No transfer
operator-no-transfer-text = Nothing moved on that day or in that way.
operator-no-transfer-yet = No money has moved yet. Each movement stands here with what it was for.

## Seals

operator-seals-of-ledger = Seals of the ledger
operator-seals-of-audit = Seals of the audit log
operator-seals-lead = Each hash covers its day and the hash before it, so one hash that you keep elsewhere vouches for everything up to its day. Check any day here, or all of them with { $command }.
operator-seal-check = Check this day
operator-seal-whole = As sealed
operator-seal-broken = Changed since
operator-no-seals = No day is sealed yet
operator-no-seals-text = A day is sealed ten minutes after its end.
operator-events = Events
operator-column-hash = Hash

## Payouts

operator-payouts-lead = One treasurer drafts a run, another releases it.
operator-waiting = Waiting
operator-sent-to-settle = Sent, to be settled
operator-runs = Runs
# The way of a payout, who gets it, and the account or address it goes to.
operator-payout-target = { $way }: { $holder }, { $target }
operator-on-hold = On hold: the place is being changed
operator-same-place = Same place as { $n } others
operator-column-where = Where
operator-column-look = Look
operator-nobody-waits = Nobody waits
operator-nobody-waits-text = Payouts that people ask for stand here.
operator-payouts-that-wait = Payouts that wait
operator-draft-run = Draft a run of all that are ready
operator-payout-arrived = Arrived
operator-payout-came-back = Came back
operator-nothing-to-settle = Nothing to settle
operator-nothing-to-settle-text = Payouts of released runs stand here until you note what became of them.
operator-payouts-that-were-sent = Payouts that were sent
operator-settle = Settle
operator-column-drafted = Drafted
operator-owner-reads = Its owner reads this.
operator-failure-question = Has this payout failed?
operator-decline-question = Decline this payout?
operator-failure-of = { $money } to { $who } ({ $way }: { $holder }, { $target })
operator-failure-consequence = The money is available to its owner again.
operator-failure-verb = It failed
operator-failure-title = A payout failed

## One run

operator-run-title = Payout run
operator-run-drafted-by = Drafted by
operator-run-table = Who gets what
operator-run-dry = This is a dry run: nothing has moved yet.
operator-run-own = You drafted it, so another treasurer releases it.
operator-run-release = Release
operator-run-release-question = Release this run? The money leaves these balances.
operator-run-drop = Drop

## Top-ups

operator-top-ups-lead = One treasurer confirms that the money is on the bank account, another books it into the wallet.
operator-no-top-ups = No top-up waits
operator-no-top-ups-text = Top-ups that people ask for stand here.
operator-column-reference = Reference
operator-book = Book
operator-saw-money = I saw the money
operator-refusal-question = Decline this top-up?
operator-refusal-of = { $money } by { $who }, reference { $reference }
operator-refusal-consequence = It is not booked, and its owner hears why.
operator-refusal-title = Decline a top-up

## Jobs

operator-jobs-lead = Work for later: mail, imports, deadlines. What fails is tried again, twelve times with growing pauses, and then given up.
operator-tab-all = All
operator-tab-waiting = Waiting
operator-tab-running = Running
operator-tab-given-up = Given up
operator-tab-done = Done
operator-jobs-by-state = Jobs by state
operator-run-now = Run now
operator-no-jobs = No jobs here
operator-no-jobs-text = Jobs stand here when something is to be done later.
operator-column-due = Due or ended
operator-column-tries = Tries

## Mails

operator-mails-lead = Without a mail server letters wait here. A letter's page shows what it says.
operator-mails-no-server = No mail server is set, so nothing leaves the house. Start Mickle with { $option } to send; until then, open a letter and pass on its link yourself.
operator-send-all = Send all that wait
operator-send-all-question = Send every letter that no mail server took?
operator-mail-address = Address
operator-search = Search
operator-tab-failed = Failed
operator-tab-sent = Sent
operator-mails-by-state = Mails by state
operator-no-mails = No mails here
operator-no-mails-text = Letters to people stand here when they are written.
operator-column-subject = Subject
operator-column-to = To
operator-column-written = Written
operator-mail = Mail
operator-mail-text = Text
operator-mail-hidden-waits = Its link is hidden: whoever has it can act for the person. Show it only to pass it on to them; the audit log notes that you did.
operator-mail-hidden-sent = Its link is hidden: a mail server took this letter, so the person has it.
operator-mail-show-link = Show the link
operator-mail-link = The link to pass on
operator-mail-send-now = Send it now
operator-mail-not-sent = not yet
operator-mail-sent = Sent
operator-mail-refused = Refused
operator-mail-refused-at = { $date }: { $error }

## Audit log

operator-audit-lead = What happened, who did it, and to what.
operator-audit-person = Person (e-mail or id)
operator-audit-subject = Subject (id)
operator-audit-system = the system
operator-audit-nothing = Nothing found
operator-audit-nothing-text = No event is as you asked.
operator-audit-column-subject = To
operator-audit-column-concerns = Concerns
operator-audit-column-facts = Facts

## Settings: what they are and mean

operator-setting-brand = Brand
operator-setting-brand-help = The name of this marketplace.
operator-setting-claim = Claim
operator-setting-claim-help = What the marketplace says of itself at the foot of each page; the proverb where it is empty.
operator-setting-currency = Currency
operator-setting-currency-help = ISO code of the one currency. It stays once money has moved, and holds from the next start on.
operator-setting-fee-ppm = Fee
operator-setting-fee-ppm-help = The platform's share of each price. Projects keep the one they opened with.
operator-setting-points = Points
operator-setting-points-help = Show points beside money, from the next start on.
operator-setting-points-per-unit = Points per unit
operator-setting-points-per-unit-help = How many points stand for one unit of money, from the next start on.
operator-setting-bank-details = Bank details
operator-setting-bank-details-help = Where requesters send the money of a top-up: holder, IBAN, BIC.
operator-setting-payout-minimum = Payout minimum
operator-setting-payout-minimum-help = The smallest amount that can be withdrawn.
operator-setting-minimum-age = Minimum age
operator-setting-minimum-age-help = Years of age needed to sign up.
operator-setting-hourly-floor = Hourly floor
operator-setting-hourly-floor-help = Below this expected hourly pay the posting wizard warns.
operator-setting-moderation = Moderation before opening
operator-setting-moderation-help = A moderator looks at each project before it opens.
operator-setting-prohibited = Prohibited work
operator-setting-prohibited-help = Kinds of work that may not be posted: phrases with semicolons between them, looked for in titles and instructions.
operator-setting-unreviewed-most = Unreviewed answers
operator-setting-unreviewed-most-help = Submitted but unreviewed answers one worker may have in a project.
operator-setting-appeal-days = Days to appeal
operator-setting-appeal-days-help = Days in which a rejection can be appealed.
operator-setting-safe-mode = Safe mode
operator-setting-safe-mode-help = On after a restore: no mail and no job goes out until you have looked and switch it off.
operator-setting-web-push = News on devices
operator-setting-web-push-help = People can hear of news on their devices, by way of the push services of browsers’ makers.
operator-setting-push-services = Push services
operator-setting-push-services-help = Which push services messages may go to: names of hosts with semicolons between them; *. stands for any beginning.
operator-setting-reply-days = Days to reply
operator-setting-reply-days-help = Days in which a requester must reply to an appeal.
operator-setting-operator-name = Name of the operator
operator-setting-operator-name-help = Who runs this marketplace, for the imprint, the privacy page and the terms.
operator-setting-operator-address = Address of the operator
operator-setting-operator-address-help = The operator's postal address, for the imprint and the privacy page.
operator-setting-operator-email = E-mail address of the operator
operator-setting-operator-email-help = Where people write to the operator.

## Settings

operator-settings-lead = Every change is a new version; the audit log says who made it and why.
operator-settings-of-place = The marketplace
operator-settings-of-money = Money
operator-settings-of-work = Work and people
operator-settings-of-operator = Who runs it
operator-settings-of-machine = The machine
operator-settings-subjects = Subjects
operator-settings-search = Search
operator-settings-search-label = Search the settings
operator-settings-none = No setting reads like that
operator-settings-none-text = Search for another word, such as “fee” or “days”.
operator-settings-all = All settings
operator-settings-changed = Changed { $date }, { $by }
operator-settings-by-left = by somebody who left
operator-settings-by-command = by a command
operator-settings-on = On
operator-settings-off = Off
operator-settings-unset = not set
operator-settings-versions = Versions
operator-settings-in-audit = In the audit log
operator-settings-unchanged = Nobody has changed it: the default holds.
operator-settings-column-since = Since
operator-settings-value = Value
operator-settings-column-made = Made
operator-settings-why = Why
operator-settings-why-help = The audit log keeps it beside the change.
operator-settings-save = Put in force
operator-settings-cancel = Cancel
operator-settings-default = The default is { $value }.
operator-settings-default-on = The default is on.
operator-settings-default-off = The default is off.
operator-settings-default-long = The default is shown as long as nobody changes it.
operator-settings-between = From { $least } to { $most }.

## Kinds of events, as the audit log names them

operator-event-account-closed = Account closed
operator-event-account-registered = Account made
operator-event-account-renamed = Name changed
operator-event-account-restored = Account restored
operator-event-account-suspended = Account suspended
operator-event-api-key-created = API key made
operator-event-api-key-revoked = API key revoked
operator-event-restriction-contested = Restriction contested
operator-event-restriction-lifted = Restriction lifted
operator-event-restriction-upheld = Restriction upheld
operator-event-rule-changed = Rule changed
operator-event-rule-fired = Rule fired
operator-event-rule-made = Rule made
operator-event-rule-removed = Rule removed
operator-event-rule-switched-off = Rule switched off
operator-event-rule-switched-on = Rule switched on
operator-event-signal-settled = Signal settled
operator-event-worker-restricted = Worker restricted
operator-event-appeal-lost = Appeal lost
operator-event-appeal-opened = Appeal opened
operator-event-appeal-replied = Appeal replied to
operator-event-appeal-won = Appeal won
operator-event-application-awarded = Job awarded
operator-event-application-declined = Applicant declined
operator-event-application-made = Applied
operator-event-application-withdrawn = Application withdrawn
operator-event-assignment-accepted = Answer accepted
operator-event-assignment-claimed = Task claimed
operator-event-assignment-expired = Task lapsed
operator-event-assignment-extended = Time extended
operator-event-assignment-rejected = Answer rejected
operator-event-assignment-returned = Task returned
operator-event-assignment-submitted = Answer handed in
operator-event-backup-made = Backup made
operator-event-bonus-given = Bonus given
operator-event-code-wrong = Wrong code
operator-event-email-change-asked = New address asked for
operator-event-email-changed = Address changed
operator-event-email-confirmed = Address confirmed
operator-event-extension-declined = More time declined
operator-event-extension-granted = More time granted
operator-event-import-done = Import finished
operator-event-import-failed = Import failed
operator-event-import-started = Import begun
operator-event-import-undone = Import undone
operator-event-invited = Invited
operator-event-job-retried = Job run again
operator-event-mail-read = Mail opened by staff
operator-event-mail-tried-again = Mail tried again
operator-event-mails-tried-again = Mails tried again
operator-event-message-report-settled = Report settled
operator-event-message-reported = Message reported
operator-event-message-sent = Message sent
operator-event-note-written = Note written
operator-event-password-changed = Password changed
operator-event-password-reset-asked = New password asked for
operator-event-payout-data-asked = New payout place asked for
operator-event-payout-data-confirmed = Payout place confirmed
operator-event-payout-data-kept = Old payout place kept
operator-event-payout-failed = Payout failed
operator-event-payout-paid = Payout arrived
operator-event-payout-requested = Payout asked for
operator-event-payout-run-drafted = Run drafted
operator-event-payout-run-dropped = Run dropped
operator-event-payout-run-released = Run released
operator-event-payout-sent = Payout sent
operator-event-payout-taken-back = Payout taken back
operator-event-project-closed = Project closed
operator-event-project-drafted = Project drafted
operator-event-project-edited = Project edited
operator-event-project-opened = Project opened
operator-event-project-paused = Project paused
operator-event-project-released-again = Project offered again
operator-event-project-resumed = Project resumed
operator-event-project-sent-back = Project sent back
operator-event-project-submitted = Project to be looked at
operator-event-project-withdrawn = Project withdrawn
operator-event-recovery-code-used = Recovery code used
operator-event-recovery-codes-renewed = Recovery codes renewed
operator-event-rejection-became-final = Rejection final
operator-event-requester-distrusted = Trust taken back
operator-event-requester-trusted = Requester trusted
operator-event-rework-asked = Rework asked for
operator-event-push-device-added = Device switched on for news
operator-event-push-device-removed = Device switched off for news
operator-event-role-granted = Role given
operator-event-role-revoked = Role taken
operator-event-second-factor-off = Second factor off
operator-event-second-factor-on = Second factor on
operator-event-session-ended = Session ended
operator-event-sessions-ended = Sessions ended
operator-event-setting-changed = Setting changed
operator-event-sign-in-failed = Sign-in failed
operator-event-signed-in = Signed in
operator-event-tasks-added = Tasks added
operator-event-top-up-asked = Top-up asked for
operator-event-top-up-booked = Top-up booked
operator-event-top-up-confirmed = Top-up seen
operator-event-top-up-declined = Top-up declined
operator-event-top-up-taken-back = Top-up taken back

## Kinds of jobs

operator-job-mail-send = Send a mail
operator-job-push-send = Send news to a device
operator-job-push-test = Send a test to a device
operator-job-project-expire = Close a project in time
operator-job-import = Import a file
operator-job-import-undo = Undo an import

## Health

operator-health = Health
operator-health-lead = Whether everything is well: the store, the queue, and what this program answers.
operator-health-store = Store
operator-health-size = Size of the database
operator-health-backup = Last backup
operator-health-no-backup = No backup yet
operator-health-engine = Engine
operator-health-safe = A power cut loses nothing.
operator-health-unsafe = A power cut can lose money movements
operator-health-version = Version
operator-health-queue = Queue
operator-health-failing = Jobs that failed and are tried again
operator-health-requests = Requests
operator-health-hour = This hour
operator-health-day = The last 24 hours
operator-health-failed = { $all } answered, { $failed } failed
operator-health-node = Requests are counted since this program started, for this node alone; /metrics has all of them.

## Desks where nothing waits

operator-checked = Looked just now, { $moment }.
operator-event-assignment-held = Task held for a worker
operator-event-assignment-released = Held task let go
operator-event-page-added = Page added
operator-event-page-placed = Page placed
operator-event-check-undecided = Checkers disagreed
operator-event-pipeline-removed = Way between projects ended
operator-event-pipeline-set = Way between projects laid
operator-event-pipeline-stuck = Way between projects held up
operator-event-originality-set = Rule about copied texts set
operator-event-pilot-released = Rest of a pilot opened
operator-event-task-report-settled = Report of a task settled
operator-event-task-reported = Task reported
operator-letter-news = news
operator-letter-digest = daily letter
operator-letter-payout-data = payout place
operator-letter-reset = new password
operator-letter-sign-up = sign-up
operator-letter-email-change = new address
operator-pile-signals = Signals to weigh
operator-pile-contests = Contested restrictions
operator-event-gold-contested = Known answer contested
operator-event-gold-corrected = Known answer corrected
operator-event-gold-forgiven = Missed known answer forgiven
operator-event-gold-kept = Questioned known answer kept
operator-event-gold-marked = Known answer set
operator-event-gold-retired = Known answer taken out of use
operator-event-gold-scored = Known answer scored
operator-event-gold-settings-changed = Mixing of known answers changed
operator-event-gold-suspected = Known answer in question
operator-event-gold-unmarked = Known answer made an ordinary task
operator-event-gold-upheld = Contested known answer upheld
operator-event-more-answers-asked = More answers asked for
operator-event-result-decided = Result decided by hand
operator-way-bank = Bank
operator-way-paypal = PayPal
operator-way-platform = The platform
