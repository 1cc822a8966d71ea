## What happened, one sentence each. They are subjects of letters, too.

notifications-somebody = Somebody
notifications-say-news = There is news for you.
notifications-say-accepted =
    { $n ->
        [one] Your answer in “{ $title }” was accepted: { $money }.
       *[other] { $n } of your answers in “{ $title }” were accepted: { $money }.
    }
notifications-say-bonus = { $who } gave you a bonus of { $money } in “{ $title }”.
notifications-say-rework = { $who } asks you to change something in “{ $title }”.
notifications-say-rejected =
    { $n ->
        [one] Your answer in “{ $title }” was rejected. Read why; you can appeal.
       *[other] { $n } of your answers in “{ $title }” were rejected. Read why; you can appeal.
    }
notifications-say-appeal-replied = { $who } replied to your appeal in “{ $title }”. A moderator decides now.
notifications-say-appeal-won = You won your appeal in “{ $title }”: { $money }.
notifications-say-restricted = You get no new tasks in “{ $title }”. Read why.
notifications-say-restricted-by = A requester gives you no new tasks. Read why.
notifications-say-restricted-here = You get no new tasks here at the moment. Read why.
notifications-say-unrestricted = A restriction was lifted. You can take tasks again.
notifications-say-upheld = You contested a restriction, and it stays. Read why.
notifications-say-rule = A rule asks you to look at a worker’s answers in “{ $title }”.
notifications-say-appeal-lost = Your appeal in “{ $title }” was turned down. Read why.
notifications-say-invited = { $who } invites you to “{ $title }”.
notifications-say-awarded = You got the job “{ $title }”. You can begin.
notifications-say-declined = “{ $title }” went to somebody else this time.
notifications-say-expired =
    { $n ->
        [one] Time ran out for your task in “{ $title }”. What you typed is kept.
       *[other] Time ran out for { $n } of your tasks in “{ $title }”. What you typed is kept.
    }
notifications-say-more-time = You have more time for “{ $title }”.
notifications-say-no-more-time = No more time for “{ $title }”: the deadline stays.
notifications-say-message =
    { $n ->
        [one] { $who } wrote to you about “{ $title }”.
       *[other] { $who } wrote you { $n } messages about “{ $title }”.
    }
notifications-say-report-settled = A moderator looked at the message you reported.
notifications-say-submitted =
    { $n ->
        [one] { $who } handed in an answer for “{ $title }”.
       *[other] { $n } answers for “{ $title }” were handed in, the last by { $who }.
    }
notifications-say-applied =
    { $n ->
        [one] { $who } applies for “{ $title }”.
       *[other] { $n } people apply for “{ $title }”, { $who } last.
    }
notifications-say-appeal = { $who } appeals a rejection in “{ $title }”. Without your reply the appeal is won.
notifications-say-opened = “{ $title }” is open: workers can begin.
notifications-say-sent-back = “{ $title }” came back to you. Read what to change.
notifications-say-paused = “{ $title }” was paused. Read why.
notifications-say-resumed = “{ $title }” goes on.
notifications-say-closed = “{ $title }” is closed.
notifications-say-trusted = Your projects now open without waiting for a look.
notifications-say-distrusted = A moderator looks at your projects before they open.
notifications-say-imported = Your data is in “{ $title }”.
notifications-say-import-failed = An import into “{ $title }” stopped. See where.
notifications-say-known-forgiven = You were right to contest a known answer in “{ $title }”: it no longer counts against you.
notifications-say-known-upheld = The known answer in “{ $title }” that you contested stands. Read why.
notifications-say-known-contested =
    { $n ->
        [one] { $who } contests a known answer in “{ $title }”.
       *[other] { $n } known answers in “{ $title }” are contested.
    }
notifications-say-undecided =
    { $n ->
        [one] The people who checked an answer in “{ $title }” disagree. You decide.
       *[other] The people who checked { $n } answers in “{ $title }” disagree. You decide.
    }
notifications-say-stuck = Answers of “{ $title }” wait to go on to the next project. See what is missing.
notifications-say-known-suspected =
    { $n ->
        [one] Good workers keep missing a known answer in “{ $title }”. Is it right?
       *[other] Good workers keep missing { $n } known answers in “{ $title }”. Are they right?
    }
notifications-say-booked = { $money } arrived in your wallet.
notifications-say-top-up-declined = Your top-up was declined. Read why.
notifications-say-payout-sent = { $money } is on its way to you.
notifications-say-payout-paid = Your payout of { $money } has arrived.
notifications-say-payout-failed = Your payout could not be delivered. The money is back in your wallet.
notifications-say-suspended = Your account is suspended. Read why.
notifications-say-restored = Your account is open again.
notifications-say-key = A new API key was made for your account.
notifications-say-role = You have a new role: { $role }.
notifications-say-role-taken = A role was taken from you: { $role }.
notifications-say-email = Your e-mail address was changed.
notifications-say-password = Your password was changed.
notifications-say-code-on = Signing in now asks for a code.
notifications-say-code-off = Signing in no longer asks for a code.
notifications-say-codes-new = You have new recovery codes.
notifications-say-code-used = A recovery code was used to sign in.
notifications-say-place-asked = A new place for your payouts waits to be confirmed.
notifications-say-place = Your payouts go to a new place now.
notifications-say-look = “{ $title }” waits for a look.
notifications-say-contested = A worker contests a restriction.
notifications-say-reported = A message was reported.
notifications-say-decide = An appeal in “{ $title }” is ready to be decided.
notifications-say-top-up = { $who } asks for a top-up of { $money }.
notifications-say-payout = { $who } asks for a payout of { $money }.
notifications-role-moderator = moderator
notifications-role-assessor = assessor
notifications-role-treasurer = treasurer
notifications-role-manager = manager
notifications-role-admin = admin

## Letters

notifications-mail-end =
    No more e-mails like this one:
    { $link }
notifications-digest-lead = this is new since you last looked:
notifications-digest-more =
    { $n ->
        [one] and { $n } more
       *[other] and { $n } more
    }
notifications-digest-subject =
    { $n ->
        [one] One thing is new
       *[other] { $n } things are new
    }

## The page of notifications

notifications-title = Notifications
notifications-all = All
notifications-category-work = My work
notifications-category-money = Money
notifications-category-projects = My projects
notifications-category-messages = Messages
notifications-category-account = Account
notifications-category-staff = Desks
notifications-categories = Kinds of notifications
notifications-mark-all = Mark all read
notifications-settings = Choose what you hear of
notifications-today = Today
notifications-yesterday = Yesterday
notifications-unread = unread
notifications-empty = All quiet
notifications-empty-text = Answers accepted, messages, money: whatever happens to you stands here.
notifications-find-work = Find work
notifications-marked = Everything is marked read.

## What to hear of, and how

notifications-settings-title = Notifications and e-mails
notifications-settings-lead = For each kind of news, choose whether it stays in the app or comes by e-mail, too.
notifications-way-off = Not at all
notifications-way-app = In the app
notifications-way-digest = App and daily e-mail
notifications-way-mail = App and an e-mail at once
notifications-topic-accepted = Accepted answers and bonuses
notifications-topic-verdicts = Changes asked for, rejections, appeals
notifications-topic-offers = Invitations and your applications
notifications-topic-deadlines = Deadlines
notifications-topic-money = Top-ups and payouts
notifications-topic-money-help = Money always comes with an e-mail.
notifications-topic-answers = Answers handed in to you
notifications-topic-applications = People who apply
notifications-topic-appeals = Appeals against your rejections
notifications-topic-projects = Your projects opened, paused, closed
notifications-topic-imports = Imports that ended
notifications-topic-messages = Messages
notifications-topic-security = Security of your account
notifications-topic-security-help = Passwords, addresses, keys: always with an e-mail.
notifications-topic-desks = What waits at your desks
notifications-always = Always with an e-mail
notifications-when = When e-mails come
notifications-zone = Your time zone
notifications-digest-hour = Hour of the daily e-mail
notifications-quiet = Quiet hours: no e-mails
notifications-quiet-from = No e-mails from
notifications-quiet-until = Until
notifications-quiet-none = No quiet hours
notifications-quiet-help = What happens in these hours is sent when they end, to your devices, too.
notifications-save = Save

## Devices

notifications-push-title = On your devices
notifications-push-lead = News reaches you at once, even when no page of ours is open. Your browser’s maker carries it, sealed, and cannot read it.
notifications-push-on = Switch on in this browser
notifications-push-off = This marketplace sends nothing to devices at the moment.
notifications-push-scripts = Switching on needs scripts: allow them for this page.
notifications-push-cannot = This browser cannot show news of websites. On an iPhone or iPad, first put this page on the Home Screen and open it from there.
notifications-push-denied = You have forbidden notifications of this site. Allow them in your browser’s settings, then come back.
notifications-push-failed = Your browser could not be reached by its maker’s service. Try again in a moment.
notifications-push-since = Since { $day }
notifications-push-heard = last news { $when }
notifications-push-this = this one
notifications-push-never = nothing yet
notifications-push-trouble = did not arrive
notifications-push-test = Send a test
notifications-push-remove = Remove
notifications-push-topic = On my devices, too
notifications-push-test-text = It works. This is how news comes to you here.

notifications-unsubscribe-title = No more e-mails like this?
notifications-unsubscribe-digest = The daily e-mail ends. You still find everything in the app.
notifications-unsubscribe-topic = E-mails about “{ $topic }” end. You still find everything in the app.
notifications-unsubscribe-do = End these e-mails
notifications-unsubscribed = Done: no more of these e-mails
notifications-unsubscribed-text = You still find everything in the app, and can choose again in your settings.
notifications-to-settings = To the settings
