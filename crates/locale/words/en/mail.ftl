# Letters. Every letter begins with this, and a text in small letters goes on after its comma.
mail-hello = Hello,
mail-hello-news = Hello,
mail-notice-subject = A change to your account
mail-notice =
    { $what }

    If this was not you, reset your password now and end all sessions in your settings.
mail-email-changed = Your account now uses another e-mail address.
mail-password-changed = Your password was changed.
mail-code-on = Signing in now asks for a code.
mail-code-off = Signing in no longer asks for a code.
mail-codes-new = You have new recovery codes.
mail-code-used = One of your recovery codes was used to sign in.
mail-change-asked = somebody, we hope you, wants to use another e-mail address for your account. If it was not you, reset your password now.
mail-confirm-subject = Confirm your e-mail address
mail-confirm =
    somebody, we hope you, made an account with this e-mail address. Follow this link to confirm it:

    { $link }

    The link works once, within 7 days. If it was not you, do nothing.
mail-has-account-subject = You already have an account
mail-has-account =
    somebody, perhaps you, tried to make an account with this e-mail address. You have one already. Sign in here:

    { $link }

    If you forgot your password, set a new one here:

    { $reset }

    If it was not you, do nothing.
mail-reset-subject = Set a new password
mail-reset =
    follow this link to set a new password:

    { $link }

    The link works once, within an hour, and ends all your sessions. If you did not ask for it, do nothing: your password stays as it is.
mail-change-email-subject = Confirm your new e-mail address
mail-change-email =
    somebody, we hope you, wants to use this e-mail address for an account. Follow this link to confirm it:

    { $link }

    The link works once, within a day. If it was not you, do nothing.
mail-goodbye-subject = Your account is closed
mail-goodbye = your account is closed, as you asked. We have removed your personal data and this was our last e-mail.
mail-suspended-subject = Your account is suspended
mail-suspended =
    our staff have suspended your account for this reason:

    { $reason }

    You can still sign in, read everything and withdraw your balance. If you think this is a mistake, answer this e-mail.
mail-payout-place-subject = Confirm where your payouts go
mail-payout-place =
    somebody, we hope you, said where your payouts should go. Follow this link to confirm it:

    { $link }

    The link works once, within a day. Until then no payout leaves. If it was not you, reset your password now, end all sessions, and keep the old place on the page of your payouts.
mail-invite-subject = { $who } invites you to a job
mail-invite =
    { $who } invites you to the job “{ $title }”.

    Sign up with this e-mail address and open the job:
    { $link }

    If you do not want this, ignore this e-mail.
