//! A sentence for every code that any room of the house can give.

use std::sync::LazyLock;

use locale::{Sentences, Table};

/// The faces' own codes.
const OWN: Table = &[
    ("not-found", "There is nothing here, or it is not yours to see."),
    ("invalid", "Some fields need another look."),
    ("failed", "Something went wrong on our side. Nothing was changed; please try again."),
    (
        "form-not-ours",
        "This form was not sent from our pages or is out of date. Go back, reload the page \
             and send it again.",
    ),
    ("upload-broken", "The upload was cut off. Try again, perhaps over a better connection."),
    ("form-unreadable", "This field could not be read. Go back and fill it in again."),
    (
        "key-needed",
        "Send an API key as `Authorization: Bearer mk_…`. You make keys in your settings.",
    ),
    (
        "key-lacks-scope",
        "This API key lacks the scope for that. Make a key with it in your settings.",
    ),
    ("too-many-requests", "Too many requests at once. Wait a second and go on more slowly."),
    ("json-needed", "Send a JSON document with `Content-Type: application/json`."),
    ("json-unreadable", "The JSON document could not be read here."),
    ("body-unreadable", "The body could not be read; it may be too large."),
    ("query-unreadable", "A parameter in the address could not be read."),
    (
        "idempotency-key-needed",
        "Send an `Idempotency-Key` header, so that a repetition does not pay twice.",
    ),
    ("idempotency-key-malformed", "The `Idempotency-Key` is 1 to 255 visible ASCII characters."),
    ("idempotency-key-reused", "This `Idempotency-Key` stands for another request. Use a new one."),
    ("store-busy", "The market is busy. Try again in a moment."),
    ("moment-malformed", "Write a moment such as 2026-12-31T12:00:00Z."),
    ("account-name-malformed", "Give the `next` of the page before."),
    ("day-malformed", "Write a day such as 2026-12-31."),
    ("id-malformed", "An id is 26 characters, as an earlier answer showed it."),
    ("word-unknown", "This word is not known here[: {}]. See the documentation for the list."),
    ("number-out-of-range", "Choose a number[: {}]."),
    ("method-not-allowed", "This address does not know that method."),
    (
        "took-too-long",
        "This took too long. Nothing may have been changed; look before you try again.",
    ),
    (
        "funds-insufficient",
        "There is not enough money for that. Top up, or choose a smaller amount.",
    ),
    ("transfer-not-found", "There is no such transfer."),
    ("hold-ended", "That money was released before."),
    ("transfer-key-reused", "This key stands for another movement."),
    ("too-many-tries", "Too many tries. Wait a while and try again."),
];

/// Every sentence, merged from the rooms' tables.
pub fn sentences() -> Sentences {
    static ALL: LazyLock<Sentences> = LazyLock::new(|| {
        let slices = market::CODES.iter().copied();
        slices.fold(Sentences::new().with(OWN), Sentences::with)
    });
    ALL.clone()
}
