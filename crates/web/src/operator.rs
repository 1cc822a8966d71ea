//! The operator's desk: money in and out, the books, and how the installation is doing.
//!
//! Invariant: who may see a page is said by its extractor: treasurers see money, admins the
//! rest, and to everybody else nothing of it exists.

mod payouts;
mod runs;
mod top_ups;

use face::Routes;
use locale::Table;

/// What the pages say after something was done.
pub(crate) const SENTENCES: Table = &[
    ("run-is-drafted", "The run is drafted. Another treasurer releases it."),
    ("run-is-released", "The run is released. Send the money now, and note what became of it."),
    ("run-is-dropped", "The run is dropped; its payouts wait again."),
    ("payout-is-paid", "Noted as arrived."),
    ("payout-has-failed", "Noted as failed; the money is available to its owner again."),
    ("top-up-is-confirmed", "Noted as seen. Another treasurer books it."),
    ("top-up-is-booked", "Booked: the money is in the wallet."),
    ("top-up-is-declined", "Declined; its owner hears why."),
];

/// The desk's pages.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/operator/payouts", payouts::show)
        .post("/operator/payouts/{id}/payment", payouts::pay)
        .get("/operator/payouts/{id}/failure", payouts::ask_failure)
        .post("/operator/payouts/{id}/failure", payouts::fail)
        .post("/operator/runs", runs::draft)
        .get("/operator/runs/{id}", runs::show)
        .post("/operator/runs/{id}/release", runs::release)
        .post("/operator/runs/{id}/removal", runs::discard)
        .get("/operator/top-ups", top_ups::show)
        .post("/operator/top-ups/{id}/confirmation", top_ups::confirm)
        .post("/operator/top-ups/{id}/booking", top_ups::book)
        .get("/operator/top-ups/{id}/refusal", top_ups::ask_refusal)
        .post("/operator/top-ups/{id}/refusal", top_ups::decline)
}
