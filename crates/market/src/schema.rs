//! The schema, step by step; each step is one text for both engines.

use store::Migration;

macro_rules! steps {
    ($($name:literal)*) => {
        &[$(Migration {
            name: $name,
            text: include_str!(concat!("../migrations/", $name, ".sql")),
        }),*]
    };
}

/// Every step in order. A released step never changes; a new one goes to the end.
pub const MIGRATIONS: &[Migration] = steps! {
    "0001_events"
    "0002_jobs"
    "0003_settings"
    "0004_accounts"
    "0005_mail"
    "0006_ledger"
    "0007_files"
    "0008_projects"
    "0009_applications"
    "0010_assignments"
    "0011_reviews"
    "0012_messages"
    "0013_payouts"
    "0014_notifications"
    "0015_idempotency"
    "0016_limits"
    "0017_decisions"
    "0018_pages"
    "0019_preferences"
    "0019_task_reports"
    "0020_records"
    "0024_transparency"
    "0021_figures"
    "0022_pilot"
    "0022_shortlist"
    "0023_notifications"
    "0026_news"
    "0027_unsubscribe"
    "0028_known_answers"
    "0028_gold"
    "0029_places"
    "0029_quality"
    "0030_restrictions"
    "0031_originality"
    "0030_rules"
    "0030_signals"
    "0033_rules"
    "0033_signals"
    "0032_handing_on"
    "0032_pipelines"
    "0032_checking"
    "0035_estimate"
    "0036_push"
    "0037_board"
};
