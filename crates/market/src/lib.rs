//! The rules of the market: slices, each with its words, its verbs, its tables and its SQL.
//!
//! A slice may use slices on lower shelves, never beside or above it. News travels up only as
//! events. From the ground up:
//!
//! | shelf   | slices                                                              |
//! |---------|---------------------------------------------------------------------|
//! | ground  | events, jobs, settings, limits, idempotency, mail, ledger, files,   |
//! |         | accounts, decisions, pages                                          |
//! | third   | projects, and above them restrictions, gold and pipelines           |
//! | fourth  | assignments                                                         |
//! | fifth   | reviews                                                             |
//! | sixth   | applications, originality, quality                                  |
//! | seventh | payouts, messages, results, figures                                 |
//! | eighth  | records, signals, checking, and above them rules                    |
//! | top     | notifications, personal, downloads, check, admin, transparency      |
//!
//! Invariant: no driver, no web server, no environment variable and no system clock is known
//! here; what we ask of the outside is in [`ports`].

pub mod accounts;
pub mod admin;
pub mod applications;
pub mod assignments;
pub mod check;
pub mod checking;
pub mod decisions;
pub mod downloads;
pub mod events;
pub mod figures;
pub mod files;
pub mod gold;
pub mod idempotency;
pub mod jobs;
pub mod ledger;
pub mod limits;
pub mod mail;
pub mod messages;
pub mod notifications;
pub mod originality;
pub mod pages;
pub mod payouts;
pub mod personal;
pub mod pipelines;
pub mod ports;
pub mod projects;
pub mod quality;
pub mod records;
pub mod restrictions;
pub mod results;
pub mod reviews;
pub mod rules;
pub mod settings;
pub mod signals;
pub mod transparency;

mod ids;
mod schema;
mod section;
mod word;

pub use ids::*;
pub use schema::MIGRATIONS;
pub use section::Section;

/// What each slice's codes say to a person; see a slice's own `CODES`.
pub const CODES: &[&[(&str, &str)]] = &[
    accounts::CODES,
    admin::CODES,
    applications::CODES,
    assignments::CODES,
    checking::CODES,
    figures::CODES,
    files::CODES,
    gold::CODES,
    forms::CODES,
    jobs::CODES,
    mail::CODES,
    messages::CODES,
    pages::CODES,
    notifications::CODES,
    originality::CODES,
    payouts::CODES,
    personal::CODES,
    pipelines::CODES,
    projects::CODES,
    quality::CODES,
    restrictions::CODES,
    results::CODES,
    reviews::CODES,
    rules::CODES,
    settings::CODES,
    signals::CODES,
    tables::CODES,
];
