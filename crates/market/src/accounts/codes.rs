//! What each code of this slice says to a person.

/// What is wrong, and what to do next.
pub const CODES: &[(&str, &str)] = &[
    ("account-not-found", "There is no such account. It may have been closed."),
    ("email-taken", "Another account uses this e-mail address. Sign in, or give another one."),
    (
        "email-unconfirmed",
        "Confirm your e-mail address first: follow the link we sent you, or ask for a new one \
         in your settings.",
    ),
    (
        "account-suspended",
        "This account is suspended. The reason is shown in your settings; answer our letter if \
         you think it is wrong.",
    ),
    (
        "admin-is-the-last",
        "This is the only admin. Make somebody else an admin first, then try again.",
    ),
    ("account-is-staff", "This person has a staff role. Take their roles first."),
    ("account-already-suspended", "This account is suspended already."),
    ("account-not-suspended", "This account is not suspended."),
    (
        "link-spent",
        "This link was used before, has expired, or is not complete. Ask for a new one.",
    ),
    ("sign-in-busy", "Many people are signing in right now. Try again in a few seconds."),
    ("sign-in-again", "This took too long. Sign in again with your password."),
    ("session-not-found", "There is no such session of yours."),
    ("proof-needed", "Give your password again before you change this."),
    ("second-factor-is-on", "The second factor is on already. Turn it off to begin anew."),
    ("second-factor-not-begun", "Begin by adding the key to your authenticator app."),
    ("api-key-not-found", "There is no such API key of yours."),
    ("too-many-api-keys", "You have as many API keys as one person can have. Delete one first."),
    ("too-young", "You are too young to sign up here[: you must be {} years old]."),
    ("birth-date-unlikely", "Nobody was born on that day. Check the year, the month and the day."),
    ("password-too-short", "Take a longer password[: at least {} characters]."),
    ("password-too-long", "Take a shorter password[: at most {} characters]."),
    (
        "password-guessed-first",
        "This password is one of the first that are guessed. Take another: three or four words \
         that do not belong together are good.",
    ),
    ("password-wrong", "This is not your password. Try again, or reset it."),
    ("code-wrong", "This code is not right, or was used before. Wait for the next one."),
    ("scopes-needed", "Choose at least one scope."),
    ("scopes-beyond-own", "A key can hand on only the scopes that it has itself."),
    ("expiry-after-own", "A key that expires can make only keys that expire no later."),
    ("moment-malformed", "Write a moment such as 2026-12-31T12:00:00Z."),
    ("shortcut-malformed", "A shortcut is one character that is no digit, or nothing at all."),
    ("shortcut-taken", "Two shortcuts have the same key[: {}]. Give each its own."),
    ("expiry-in-the-past", "Choose a day that is still to come."),
];
