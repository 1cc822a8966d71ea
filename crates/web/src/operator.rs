//! The operator's desk: money in and out, the books, and how the installation is doing.
//!
//! Invariant: who may see a page is said by its extractor: treasurers see money, admins the
//! rest, and to everybody else nothing of it exists.

mod audit;
mod first_steps;
mod health;
mod jobs;
mod kinds;
mod ledger;
mod links;
mod mails;
mod menu;
mod overview;
mod pages;
mod payouts;
mod runs;
mod seals;
mod settings;
mod top_ups;

use face::{App, Routes};
use locale::Table;

use crate::words::say;
pub(crate) use menu::Desk;
pub(crate) use settings::setting_name;

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
    ("mail-is-queued", "The letter is tried again in a moment."),
    ("mails-are-queued", "Every letter that waited is tried again now."),
    ("job-is-retried", "The job runs in a moment."),
    ("page-is-saved", "Saved. This is what people read now."),
    ("page-is-as-it-was", "Nothing was changed, so nothing was saved."),
    ("page-is-restored", "The earlier version holds again."),
    ("page-is-default", "The program's own text holds again."),
    ("page-is-added", "The page is there. Write its text now."),
    ("page-is-placed", "Done."),
    ("setting-is-changed", "The new value is in force."),
    ("setting-is-as-it-was", "That value was in force already; nothing changed."),
    ("person-malformed", "Give an e-mail address, or an account's id of 26 characters."),
];

/// When a desk at which nothing waits was last looked at: now.
pub(crate) fn looked(app: &App) -> String {
    let moment = app.locale.date_time(app.db.clock().now());
    say!(&app.locale, "operator-checked", moment = moment)
}

/// The desk's pages.
pub(crate) fn routes() -> Routes {
    treasurers().merge(books()).merge(admins()).get("/operator", overview::show)
}

/// The books, to read.
fn books() -> Routes {
    Routes::new()
        .get("/operator/ledger", ledger::show)
        .get("/operator/ledger/accounts", ledger::accounts::show)
        .get("/operator/ledger/accounts/{name}", ledger::account::show)
        .get("/operator/ledger/accounts/{name}/entries.csv", ledger::account::csv)
        .get("/operator/ledger/transfers", ledger::transfers::show)
        .get("/operator/ledger/transfers/{id}", ledger::transfer::show)
        .get("/operator/ledger/seals", seals::of_ledger)
}

fn admins() -> Routes {
    Routes::new()
        .get("/operator/mails", mails::list)
        .post("/operator/mails/sending", mails::send_all)
        .get("/operator/mails/{id}", mails::show)
        .post("/operator/mails/{id}/reading", mails::read)
        .post("/operator/mails/{id}/sending", mails::send)
        .get("/operator/health", health::show)
        .get("/operator/jobs", jobs::show)
        .post("/operator/jobs/{id}/retry", jobs::retry)
        .get("/operator/settings", settings::list)
        .get("/operator/settings/{name}", settings::show)
        .post("/operator/settings/{name}", settings::change)
        .get("/operator/pages", pages::list)
        .post("/operator/pages", pages::add)
        .post("/operator/pages/{name}/placing", pages::place)
        .get("/operator/pages/{name}/{language}", pages::editor::show)
        .post("/operator/pages/{name}/{language}", pages::saving::save)
        .post("/operator/pages/{name}/{language}/default", pages::saving::reset)
        .post("/operator/pages/{name}/{language}/restoration", pages::saving::restore)
        .get("/operator/audit", audit::show)
        .get("/operator/audit/seals", seals::of_log)
}

fn treasurers() -> Routes {
    Routes::new()
        .get("/operator/payouts", payouts::show)
        .post("/operator/payouts/{id}/payment", payouts::pay)
        .get("/operator/payouts/{id}/failure", payouts::ask_failure)
        .post("/operator/payouts/{id}/failure", payouts::fail)
        .post("/operator/runs", runs::draft)
        .get("/operator/runs/{id}", runs::show)
        .get("/operator/runs/{id}/payouts.csv", runs::csv)
        .post("/operator/runs/{id}/release", runs::release)
        .post("/operator/runs/{id}/removal", runs::discard)
        .get("/operator/top-ups", top_ups::show)
        .post("/operator/top-ups/{id}/confirmation", top_ups::confirm)
        .post("/operator/top-ups/{id}/booking", top_ups::book)
        .get("/operator/top-ups/{id}/refusal", top_ups::ask_refusal)
        .post("/operator/top-ups/{id}/refusal", top_ups::decline)
}
