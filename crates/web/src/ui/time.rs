//! Moments on pages: words for people, `datetime` for programs.

use base::{DurationMs, Timestamp, days};
use locale::{Locale, Word};
use maud::{Markup, html};

/// `22 Nov 2026`. The mark tells scripts that the day is that of UTC.
pub fn date(locale: &Locale, at: Timestamp) -> Markup {
    html! { time datetime=(at) data-utc[locale.is_utc()] { (locale.date(at)) } }
}

/// `22 Nov 2026, 14:30`.
pub fn date_time(locale: &Locale, at: Timestamp) -> Markup {
    html! { time datetime=(at) { (locale.date_time(at)) } }
}

/// Longer ago than this nobody counts the days.
const LONG_AGO: DurationMs = days(30);

/// `3 days ago`, with the full moment when pointed at; the day itself where that is long ago.
pub fn relative(locale: &Locale, now: Timestamp, at: Timestamp) -> Markup {
    if LONG_AGO < now.since(at) {
        return date(locale, at);
    }
    html! {
        time datetime=(at) title=(locale.date_time(at)) { (locale.relative(now, at)) }
    }
}

/// `2 h 10 min left, until …`, warning in its last tenth or hour of whatever it counts.
pub fn deadline(locale: &Locale, now: Timestamp, until: Timestamp) -> Markup {
    let left = until.since(now);
    let class = match left {
        ..=0 => "deadline over",
        1..3_600_000 => "deadline near",
        _ => "deadline",
    };
    html! { time class=(class) datetime=(until) { (locale.deadline(now, until)) } }
}

/// A running countdown. Without scripts it shows what was left when the page was made.
///
/// The script counts from `now` by its own steady clock, so a wrong clock on the person's
/// machine does not move the deadline; it announces five minutes and one minute only.
pub fn countdown(locale: &Locale, now: Timestamp, until: Timestamp) -> Markup {
    let left = until.since(now).max(0);
    html! {
        span.countdown {
            span.label { (locale.word(Word::TimeLeft)) }
            " "
            time role="timer" datetime=(until) data-left=(left)
                data-over=(locale.word(Word::TimeOver)) { (locale.duration(left)) }
        }
    }
}
