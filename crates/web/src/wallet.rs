//! One's own money: what is there, what is on its way, and every movement with its cause.
//!
//! Invariant: money stands first and points only beside it; whatever waits says what happens
//! next and when.

mod billing;
mod destination;
mod lines;
mod part;
mod payout;
mod statement;
mod top_up;
mod year;

use base::{Error, Money, Result};
use face::Routes;
use locale::Table;

pub(crate) use payout::way;

/// What the pages say after something was done.
pub(crate) const SENTENCES: Table = &[
    (
        "payout-is-requested",
        "Your payout is on its way to the treasurers. You hear from us when it is sent.",
    ),
    ("payout-is-taken-back", "The payout is taken back; the money is available again."),
    (
        "payout-place-asked",
        "We sent you an e-mail. Follow its link, and your payouts go to the new place.",
    ),
    ("payout-place-confirmed", "Your payouts go to the new place from now on."),
    ("payout-place-kept", "Your payouts go where they went before."),
    ("top-up-is-asked", "Now send the money with the reference below."),
    ("top-up-is-taken-back", "The top-up is taken back."),
];

/// Everything about one's own money.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/wallet", statement::show)
        .get("/wallet/statement.csv", statement::csv)
        .get("/wallet/years/{year}", year::show)
        .get("/wallet/years/{year}/summary.csv", year::csv)
        .get("/wallet/billing", billing::show)
        .get("/wallet/billing.csv", billing::csv)
        .get("/wallet/payout", payout::show)
        .post("/wallet/payout", payout::request)
        .post("/wallet/payouts/{id}/withdrawal", payout::take_back)
        .get("/wallet/place", destination::show)
        .post("/wallet/place", destination::propose)
        .post("/wallet/place/return", destination::keep)
        .get("/wallet/destination/{token}", destination::look)
        .post("/wallet/destination/{token}", destination::confirm)
        .get("/wallet/top-up", top_up::show)
        .post("/wallet/top-up", top_up::ask)
        .post("/wallet/top-ups/{id}/withdrawal", top_up::take_back)
}

/// Where so much is topped up: the amount stands in the field already, in whole cents.
pub(crate) fn top_up_href(short: Money) -> String {
    let cent = Money::cents(1).as_micros();
    let micros = short.as_micros();
    let amount = Money::cents(micros.div_euclid(cent) + i64::from(micros.rem_euclid(cent) != 0));
    format!("/wallet/top-up?amount={}", amount.to_decimal())
}

/// An amount as people type it.
fn amount(text: &str) -> Result<Money> {
    Money::typed(text).map_err(|it| Error::invalid("amount", it.code()))
}
