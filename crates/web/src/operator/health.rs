//! `/operator/health`: whether the installation is well, on one screen.

use axum::response::Response;
use base::hours;
use face::{Admin, Counted, Local, PageError, Visitor};
use locale::Locale;
use market::admin::{self, Health};
use maud::{Markup, html};

use super::Desk;
use crate::{
    frame,
    ui::{PageHead, Tone, card, chip, cols, date_time, definitions, relative},
    words::say,
};

/// A copy older than this is worth a warning.
const OLD_COPY: i64 = hours(36);

/// `GET /operator/health`
pub(super) async fn show(
    Local(app): Local,
    visitor: Visitor,
    _admin: Admin,
) -> Result<Response, PageError> {
    let health = app.db.read(async move |tx| admin::health(tx).await).await?;
    let (locale, now) = (&app.locale, app.db.clock().now());
    let (hour, day) = (app.tally.lately(now, 0), app.tally.lately(now, 23));
    let content = html! {
        (PageHead::new(say!(locale, "operator-health"))
            .lead(&say!(locale, "operator-health-lead")))
        (cols([
            card(&say!(locale, "operator-health-store"), definitions([
                (say!(locale, "operator-health-size").as_str(), html! {
                    (size(locale, health.bytes))
                }),
                (say!(locale, "operator-health-backup").as_str(), backup(locale, now, &health)),
                (say!(locale, "operator-health-engine").as_str(),
                    engine(locale, app.db.durability())),
                (say!(locale, "operator-health-version").as_str(), html! {
                    "Mickle " (env!("CARGO_PKG_VERSION"))
                }),
            ])),
            card(&say!(locale, "operator-health-queue"), definitions([
                (say!(locale, "operator-pile-jobs").as_str(), html! {
                    (locale.number(health.jobs.waiting))
                }),
                (say!(locale, "operator-health-failing").as_str(), bad(locale, health.failing)),
                (say!(locale, "operator-pile-late").as_str(), bad(locale, health.jobs.overdue)),
                (say!(locale, "operator-pile-given-up").as_str(),
                    bad(locale, health.jobs.given_up)),
            ])),
            card(&say!(locale, "operator-health-requests"), definitions([
                (say!(locale, "operator-health-hour").as_str(), counted(locale, hour)),
                (say!(locale, "operator-health-day").as_str(), counted(locale, day)),
            ])),
        ]))
        p.muted.small-text { (say!(locale, "operator-health-node")) }
    };
    let frame = frame(&app, &visitor, say!(locale, "operator-health")).await?;
    Ok(frame.desk(Desk::Health).show(content))
}

/// `12 MiB`.
fn size(locale: &Locale, bytes: i64) -> String {
    const MIB: i64 = 1 << 20;
    format!("{}\u{a0}MiB", locale.number((bytes + MIB / 2) / MIB))
}

/// The engine's name, and whether what it confirmed outlives a power cut; how it says so itself
/// stands behind that.
fn engine(locale: &Locale, durability: &str) -> Markup {
    let (name, how) = durability.split_once(", ").unwrap_or((durability, ""));
    let is_safe =
        matches!(how, "journal_mode=WAL, synchronous=FULL" | "synchronous_commit=on, fsync=on");
    html! {
        (name)
        @if !how.is_empty() {
            div.small-text {
                @if is_safe { span.muted { (say!(locale, "operator-health-safe")) } }
                @else {
                    (chip(Tone::Bad, &say!(locale, "operator-health-unsafe"))) " "
                    code { (how) }
                }
            }
        }
    }
}

fn backup(locale: &Locale, now: base::Timestamp, health: &Health) -> Markup {
    html! {
        @match health.backup_at {
            Some(at) => {
                @if OLD_COPY < now.since(at) {
                    (chip(Tone::Warn, &locale.relative(now, at)))
                } @else {
                    (relative(locale, now, at))
                }
                div.small-text.muted { (date_time(locale, at)) }
            }
            None => {
                (chip(Tone::Warn, &say!(locale, "operator-health-no-backup")))
                div.small-text { code { "mickle backup --to …" } }
            }
        }
    }
}

/// A number that should be nothing.
fn bad(locale: &Locale, n: i64) -> Markup {
    if n == 0 {
        html! { "0" }
    } else {
        chip(Tone::Bad, &locale.number(n))
    }
}

fn counted(locale: &Locale, it: Counted) -> Markup {
    let ppm = if it.all == 0 { 0 } else { it.failed * 1_000_000 / it.all };
    let (all, failed) = (locale.number(it.all), locale.percent(ppm));
    let text = say!(locale, "operator-health-failed", all = all, failed = failed);
    html! { @if it.failed == 0 { (text) } @else { (chip(Tone::Bad, &text)) } }
}
