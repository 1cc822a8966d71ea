## On several pages
accounts-account = Account
accounts-cancel = Cancel
accounts-change = Change
accounts-email = E-mail
accounts-email-address = E-mail address
accounts-name = Name
accounts-name-help = Others see it beside your work and your projects.
accounts-password = Password
accounts-new-password = New password
accounts-code = Code
accounts-birth-date = Date of birth
accounts-here-since = Here since
accounts-since = Since
accounts-second-factor = Second factor
accounts-sessions = Sessions
accounts-api-keys = API keys
accounts-sign-in = Sign in
accounts-sign-up = Make an account
accounts-letter-box = Check your inbox
accounts-close = Close my account
accounts-change-password = Change your password

## Signing up
accounts-birth-date-help = You need to be { $years } or older. Nobody else sees it.
accounts-sign-up-password-help = Eight characters or more. Three or four unrelated words are good.
accounts-sign-up-lead = One account for everything: work, post projects, get paid.
accounts-sign-up-have = You have one already? { $link }
# The links: Terms, Code of conduct, Privacy.
accounts-sign-up-terms = By making an account you agree to the { $terms } and the { $conduct }. { $privacy } tells what we keep of you.
accounts-terms-link = terms
accounts-conduct-link = code of conduct
accounts-privacy-link = Privacy
accounts-sign-up-sent = We have written to you. Follow the link in our e-mail to confirm your address.
accounts-sign-up-nothing = Nothing came? Look into your spam folder, or wait a few minutes. You can already sign in, and ask for another link in your settings.
accounts-sign-up-no-server = This marketplace has no mail server yet, so the e-mail stays here. Whoever runs it finds your link under Operator, Mails, and can pass it on to you.
accounts-confirm-title = Confirm your e‑mail address
accounts-confirm-ask = Is { $email } your address?
accounts-confirm-yes = Yes, this is my address

## Signing in
accounts-forgot = Forgot your password?
accounts-new-here = New here? { $link }
accounts-step-title = One more step
accounts-step-code-help = The six digits that your app shows now, or one of your recovery codes.
accounts-step-again = Begin again

## A new password by a link
accounts-reset-title = Set a new password
accounts-reset-lead = We send a link to your address. It works once, within an hour.
accounts-reset-send = Send me a link
accounts-reset-back = Back to signing in
accounts-reset-sent = If there is an account with that address, we have sent it a link.
accounts-reset-nothing = Nothing came? Look into your spam folder, or check that you typed the address you signed up with.
accounts-reset-another = Try another address
accounts-reset-help = Eight characters or more. All your sessions will be ended.
accounts-reset-set = Set this password

## Settings
accounts-settings-save = Save
accounts-settings-who = Who you are
accounts-settings-safety = Security
accounts-settings-data = Your data
accounts-settings-data-lead = Take a copy of everything we know about you, or close your account.
accounts-settings-copy = Copy of my data
accounts-settings-suspended = Your account is suspended.
accounts-settings-suspended-help = You can read everything and withdraw your balance. The reason:
accounts-settings-mistake = If you think this is a mistake, answer the e-mail we sent you.
accounts-settings-unconfirmed = Your e-mail address is not confirmed yet. You can work and post projects once you have followed the link in our e-mail.
accounts-settings-send-again = Send the link again
accounts-settings-factor-on = On ·
accounts-settings-factor-off = Off ·
accounts-settings-sessions = See where you are signed in
accounts-settings-keys = Keys for your programs

## The password once more
accounts-proof-title = Is it you?
accounts-proof-lead = You are about to change something that matters. Give your password again.
accounts-proof-code-help = The six digits that your app shows now.
accounts-proof-go-on = Go on

## Changing the password
accounts-password-now = Your password now
accounts-password-help = Eight characters or more. Your other sessions will be ended.
accounts-password-verb = Change the password

## Changing the e-mail address
accounts-email-title = Change your e-mail address
accounts-email-new = New e-mail address
accounts-email-send = Send a link to it
accounts-email-now = It is { $email } now. The new one counts after you follow the link that we send to it, and we tell the old one.
accounts-email-ask-title = Your new e-mail address
accounts-email-ask = Use { $email } for your account?
accounts-email-use = Use this address from now on

## The second factor
accounts-factor-lead = A code from your own device when you sign in, so that a stolen password is not enough.
accounts-factor-on = The second factor is on. You have { $left } recovery codes left.
accounts-factor-renew = Make new recovery codes
accounts-factor-turn-off = Turn it off
accounts-factor-turn-off-question = Turn the second factor off?
accounts-factor-app = Get an app that shows codes (TOTP), such as your password manager.
accounts-factor-scan = Let it scan this picture, or type the key into it.
accounts-factor-picture = The key as a picture to scan
accounts-factor-key = Key: { $secret }
accounts-factor-type = Type the code that it shows.
accounts-factor-code = The code that it shows
accounts-factor-turn-on = Turn it on
accounts-recovery-title = Your recovery codes
accounts-recovery-lead = Write these codes down and keep them apart from your device. Each signs you in once when the device is lost. We show them only now.
accounts-recovery-done = I have written them down

## Sessions
accounts-sessions-lead = Where you are signed in. End what you do not know, and change your password.
accounts-sessions-browser = Browser
accounts-sessions-address = Address
accounts-sessions-seen = Last seen
accounts-sessions-end = End
accounts-sessions-end-others = End all others
accounts-sessions-this = This one
accounts-sessions-unknown = unknown

## API keys
accounts-keys-lead = Your programs use a key instead of your password, and each key opens only what you choose.
accounts-keys-new = A new key
accounts-keys-name-help = So that you know later what it was for.
accounts-keys-scopes = Scopes
accounts-keys-last-day = Last day
accounts-keys-last-day-help = Without one it works until you delete it.
accounts-keys-make = Make a key
accounts-keys-begins = Begins
accounts-keys-last-used = Last used
accounts-keys-never-used = never
accounts-keys-no-last-day = never
accounts-keys-expired = Expired
accounts-keys-delete = Delete
accounts-keys-delete-question = Delete this key? Programs that use it stop.
accounts-keys-shown-title = Your new key
accounts-keys-shown-lead = Copy it now: we show it only this once.
accounts-keys-send = Send it as { $header }.
accounts-keys-copied = I have copied it
accounts-scope-read = Read
accounts-scope-read-help = Look at everything of yours, change nothing.
accounts-scope-work = Work
accounts-scope-work-help = Claim, submit, apply, appeal.
accounts-scope-request = Request
accounts-scope-request-help = Post projects, review, export results.
accounts-scope-money = Money
accounts-scope-money-help = Top up, withdraw, and manage keys.
accounts-scope-staff = Staff
accounts-scope-staff-help = Whatever your staff roles allow.

## Closing the account
accounts-closing-title = Close your account
accounts-closing-before = Before you close your account
accounts-closing-wallet = To your wallet
accounts-closing-back = Back
accounts-closing-question = Close your account?
accounts-closing-name = Your name, address and date of birth are removed, and you cannot sign in again.
accounts-closing-sessions = Your sessions and API keys end.
accounts-closing-work = What you delivered stays with those who paid for it, without your name.
accounts-closing-final = This cannot be undone.

## The first admin
accounts-setup-title = The first admin
accounts-setup-lead = This marketplace has nobody to run it yet. That will be you.
accounts-setup-make = Make me the admin

## People, for staff
accounts-people = People
accounts-people-lead = Everybody signs up by themselves. To make somebody staff, open their page and give them a role.
accounts-people-search-label = Name or e-mail address
accounts-people-search = Search
accounts-people-roles = Roles
accounts-people-state = State
accounts-people-all = Show everybody
accounts-people-nobody = Nobody found
accounts-people-nobody-help = Try a part of the name or of the address.
accounts-state-closed = Closed
accounts-state-suspended = Suspended
accounts-state-unconfirmed = Not confirmed
accounts-state-active = Active
accounts-role-moderator = moderator
accounts-role-assessor = assessor
accounts-role-treasurer = treasurer
accounts-role-manager = manager
accounts-role-admin = admin

## One person, for staff
accounts-person-statement = Statement
accounts-person-audit = Audit log
accounts-person-confirmed = Confirmed
accounts-person-not-yet = not yet
accounts-person-on = on
accounts-person-off = off
accounts-person-suspension = Suspension
accounts-person-suspended-since = Suspended since { $moment }:
accounts-person-restore = Restore the account
accounts-person-reason = Reason
accounts-person-reason-help = The person reads it: say what happened and where. They can still sign in, read, and withdraw their balance.
accounts-person-suspend = Suspend the account
accounts-person-role = Role
accounts-person-role-help = A moderator looks at projects, reports and appeals; a treasurer at money, always two of them; an admin does everything and gives roles.
accounts-person-give = Give this role
accounts-person-take = Take it
accounts-person-roles-note = A changed role ends the person's sessions.
accounts-person-nowhere = Not signed in anywhere.
accounts-person-session = { $address }, since { $since }, seen { $seen }
accounts-person-end-all = End all sessions

## Money in the settings

accounts-settings-money = Money
accounts-settings-payouts = Payouts
accounts-settings-book = Wallet
accounts-settings-place = Where your money goes
accounts-settings-wallet = Statement, and years for the tax office
accounts-settings-looks = Display and keys
accounts-settings-display = Colours, text size, language
accounts-settings-shortcuts = Keys for tasks and reviews

## How pages look
accounts-display = Display
accounts-display-lead = This is how every page looks for you, wherever you sign in.
accounts-display-theme = Colours
accounts-display-theme-system = As on this device
accounts-display-theme-light = Light
accounts-display-theme-dark = Dark
accounts-display-text = Text size
accounts-display-text-normal = Normal
accounts-display-text-large = Large
accounts-display-text-larger = Larger
accounts-display-language = Language
accounts-display-save = Save

## Keys on the page of a task
accounts-shortcuts = Keyboard
accounts-shortcuts-lead = With keys, a task takes seconds. They work on the page of a task and of a review, and never while you type.
accounts-shortcuts-on = Use keys
accounts-shortcuts-on-help = Digits choose an answer, Enter submits, and the keys below do the rest. Switch them off if they get in your way.
accounts-shortcuts-go-on = Go on after a key
accounts-shortcuts-go-on-help = Where a task asks one thing only, the digit that answers it also submits. There is a moment to take it back.
accounts-shortcuts-skip = Skip a task
accounts-shortcuts-report = Report a problem
accounts-shortcuts-zoom = Zoom into a picture
accounts-shortcuts-help = List the keys
accounts-shortcuts-key-help = Each key below is one character, no digit. Leave a field empty, and there is no key.
accounts-shortcuts-reset = Back to the usual keys
## What staff see of a person

accounts-record-did = Answers accepted
accounts-record-took = Answers they took
accounts-record-rejected = { $n } rejected
accounts-record-available = Available
accounts-record-held = { $money } held
accounts-record-opening = Their projects open
accounts-record-trusted = at once
accounts-record-not-trusted = after a look
accounts-notes = Notes of the staff
accounts-note = New note
accounts-note-help = For the next of you who looks. It stays, and is part of the copy of their data that this person can ask for.
accounts-note-keep = Keep the note
