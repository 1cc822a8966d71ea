//! What each code of the payouts says to a person: what is wrong, and what to do next.

/// A sentence for every refusal and field code of this slice.
pub const CODES: &[(&str, &str)] = &[
    ("payout-not-found", "There is no such payout. Open it from your wallet."),
    ("payout-run-not-found", "There is no such payout run. Open it from the list of runs."),
    ("top-up-not-found", "There is no such top-up. Open it from your wallet."),
    (
        "payout-destination-needed",
        "Say where the money should go, and follow the link in the e-mail we send you. Then ask \
         for the payout.",
    ),
    (
        "payout-destination-changing",
        "Another change of your payout data was begun just now. Look for its e-mail.",
    ),
    (
        "payout-destination-not-changing",
        "No change of your payout data is waiting. Reload the page to see what is in force.",
    ),
    (
        "payout-not-ready",
        "This payout cannot go out now: it is in another run, or its owner is changing where it \
         goes. Reload the list.",
    ),
    ("payout-ended", "This payout was sent or has ended. Reload the page to see how."),
    ("payout-not-sent", "This payout was not sent. Release its run first."),
    ("payout-run-ended", "This run was released or dropped before. Reload the page."),
    ("payout-run-empty", "No payout is ready to go out. Wait until somebody asks for one."),
    ("four-eyes", "A second treasurer must do this: nobody releases or books alone."),
    ("own-top-up", "This is your own top-up. Ask another treasurer to look at it."),
    ("top-up-ended", "This top-up was booked or declined before. Reload the page."),
    (
        "top-up-not-confirmed",
        "Nobody has seen this money yet. Confirm it first; then another treasurer books it.",
    ),
    (
        "too-many-top-ups",
        "You have ten open top-ups. Pay one of them, or take back those you no longer need.",
    ),
    ("payout-too-small", "The smallest payout is {}. Wait until you have earned that much."),
    ("amount-not-positive", "Give an amount above zero."),
    ("amount-not-in-cents", "Give whole cents: two digits after the point at most."),
    ("iban-malformed", "This is no IBAN. Copy all of it, country letters and check digits too."),
    ("iban-check-failed", "The IBAN's check digits do not fit. Look for a mistyped character."),
    ("way-unknown", "Choose a bank account, PayPal, or payment by hand."),
];
