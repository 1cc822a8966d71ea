## Everywhere
wallet-title = Wallet
wallet-withdraw = Withdraw
wallet-top-up = Top up
wallet-amount = Amount
wallet-how-much = How much
wallet-take-back = Take back
wallet-column-state = State
wallet-column-asked = Asked
# Ways in which a payout goes.
wallet-way-bank = Bank account
wallet-way-paypal = PayPal
wallet-way-hand = By hand
# Such as "Bank account: DE12…34, Ada Lovelace"; the place is bold.
wallet-way-and-place = { $way }: { $place }, { $holder }

## Statement
wallet-statement = Statement
wallet-save-csv = Save as CSV
wallet-available = Available
wallet-being-checked = Being checked
# The money of tasks that are being checked.
wallet-released-by = released by { $date } at the latest
wallet-held = Held for payouts
wallet-sent = Sent to you
wallet-earned = Earned this year
# Of what was earned this year.
wallet-paid-of-it = { $money } of it paid out
wallet-column-when = When
wallet-column-what = What
wallet-column-balance = Balance
wallet-find-work = Find work
wallet-empty-title = Nothing yet
wallet-empty-text = Every movement of your money will stand here.
# What a movement was for.
wallet-cause-reward = Reward
wallet-cause-bonus = Bonus
wallet-cause-bonus-given = Bonus given
wallet-cause-escrow = Set aside for a project
wallet-cause-escrow-return = Back from a project
wallet-cause-payout = Payout
wallet-cause-payout-failed = Payout came back
wallet-cause-top-up = Top-up
wallet-cause-reversal = Correction

## Payout
wallet-place-heading = Where it goes
wallet-place-none = Say where your money should go; we send you a link to confirm it.
wallet-place-waits = A change to { $place } waits for the link in the e-mail we sent you. Until then no payout leaves.
wallet-place-keep = Keep the old one
wallet-place-drop = Take it back
wallet-place-change = Change it
wallet-place-say = Say where
wallet-payout-help = You have { $available } available. The smallest payout is { $least }.
wallet-payout-later = As soon as you have enough, you ask for the next payout here.
wallet-payout-next = What happens next: a treasurer puts it into the next run, a second one releases the run, and you hear from us when the money is sent. Until it is approved you can take it back.
wallet-payouts = Payouts
wallet-your-payouts = Your payouts

## Where payouts go
wallet-place-title = Where your money goes
wallet-place-lead = We send a link to your e-mail address. Payouts wait until you follow it.
wallet-way = How you are paid
wallet-way-bank-help = Give the IBAN below.
wallet-way-paypal-help = Give your e-mail address there.
wallet-way-hand-help = Say how, as agreed with the operator.
wallet-holder = Account holder
wallet-holder-help = The name on the account.
wallet-target = IBAN, PayPal address, or how
wallet-send-link = Send me the link

## Confirming where payouts go
wallet-your-payouts-title = Your payouts
wallet-place-question = Your payouts go here?
wallet-place-yes = Yes, from now on
wallet-place-not-asked = If you did not ask for this, do nothing, reset your password and end all sessions.

## Top-up
wallet-top-up-lead = Ask for an amount, send it with the reference you get, and it is in your wallet once two treasurers have seen it.
wallet-top-up-where = Where to send it
wallet-top-up-help = In whole cents.
wallet-top-up-ask = Get a reference
wallet-top-ups = Top-ups
wallet-your-top-ups = Your top-ups
wallet-column-reference = Reference
wallet-ask-for-the-bank-account = Ask the operator for the bank account.

## Months, years and the way on

wallet-released-between = first by { $first }, all by { $last }
wallet-earned-this-month = Earned this month
wallet-next-ready = { $link }: anything from { $least } on.
wallet-next-link = You can have your money paid out
wallet-next-missing = Payouts start at { $least }; { $missing } to go. { $link }
wallet-by-month = Earned per month
wallet-month = Month
wallet-any-month = All months
wallet-rewards = Rewards
wallet-bonuses = Bonuses
wallet-everything = Everything
wallet-sort-work = Work
wallet-sort-projects = Projects
wallet-sort-top-ups = Top-ups
wallet-show-all = Show everything
wallet-none-fits = Nothing of this kind
wallet-none-fits-text = No movement fits these filters.
wallet-year-link = By year, for taxes
wallet-year-title = Earnings in { $year }
wallet-year-lead = { $name } · everything you earned here and everything that was paid out to you, by month.
wallet-years = Years
wallet-year-earned = Earned
wallet-year-among = included in what you earned
wallet-year-paid-out = Paid out
wallet-year-sum = Year
wallet-year-note = Months are counted in UTC. An amount counts when it was accepted, a payout when it arrived. Print this page or save it as CSV for your tax return.
