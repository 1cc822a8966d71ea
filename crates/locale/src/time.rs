//! Moments and lengths of time: `22 Nov 2026, 14:30`, `2 h 10 min`, `in 3 days`.
//!
//! Invariant: nobody here asks what time it is; whoever needs "from now" hands it in.

use base::{Day, DurationMs, Timestamp, days, hours, minutes};
use jiff::tz::TimeZone;

use crate::{Language, Locale, Word, say};

const ENGLISH: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const GERMAN: [&str; 12] =
    ["Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sep.", "Okt.", "Nov.", "Dez."];
const FRENCH: [&str; 12] = [
    "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
    "déc.",
];

impl Locale {
    /// `22 Nov 2026`, in the reader's time zone.
    pub fn date(&self, at: Timestamp) -> String {
        self.day(self.day_of(at))
    }

    /// Whether moments are told in UTC, as nobody said where the reader is.
    pub fn is_utc(&self) -> bool {
        self.zone == TimeZone::UTC
    }

    /// The calendar day of a moment in the reader's time zone.
    pub fn day_of(&self, at: Timestamp) -> Day {
        self.local(at).0.day()
    }

    /// `22 Nov 2026`: a calendar day, which has no time zone.
    pub fn day(&self, day: Day) -> String {
        let (year, month, day) = day.date();
        format!("{}\u{a0}{year}", self.day_and_month(day, month))
    }

    /// `22 Nov`: a day whose year is plain from what stands beside it, as on a chart.
    pub fn short_day(&self, day: Day) -> String {
        let (_, month, day) = day.date();
        self.day_and_month(day, month)
    }

    /// `Nov 2026`.
    pub fn month_and_year(&self, day: Day) -> String {
        let (year, month, _) = day.date();
        format!("{}\u{a0}{year}", self.month(month))
    }

    fn day_and_month(&self, day: i64, month: i64) -> String {
        let dot = match self.language {
            Language::English => "",
            Language::German => ".",
            Language::French => {
                if day == 1 {
                    "er"
                } else {
                    ""
                }
            }
        };
        format!("{day}{dot}\u{a0}{}", self.month(month))
    }

    /// `Nov`: a month by its number from 1, whose year is plain from what stands beside it.
    pub fn month(&self, month: i64) -> &'static str {
        let months = match self.language {
            Language::English => &ENGLISH,
            Language::German => &GERMAN,
            Language::French => &FRENCH,
        };
        let month = usize::try_from(month - 1).ok().and_then(|it| months.get(it));
        month.copied().unwrap_or("?")
    }

    /// `22 Nov 2026, 14:30` in the reader's time zone, with `UTC` where that is UTC.
    pub fn date_time(&self, at: Timestamp) -> String {
        let (local, zone) = self.local(at);
        format!("{}, {}{zone}", self.day(local.day()), clock(local))
    }

    /// `14:30` in the reader's time zone, where the day is plain from what stands beside it.
    pub fn clock(&self, at: Timestamp) -> String {
        clock(self.local(at).0)
    }

    /// A length of time in its two largest units: `45 s`, `2 h 10 min`, `3 days 4 h`.
    /// Lengths below zero read as nothing left: `0 s`.
    pub fn duration(&self, length: DurationMs) -> String {
        self.length(length, Word::Days)
    }

    /// A length of time after a word such as `in` or `within`: German says `in 3 Tagen`.
    pub fn duration_after_in(&self, length: DurationMs) -> String {
        self.length(length, Word::DaysAway)
    }

    /// A length with the word for days that what stands before it asks for.
    fn length(&self, length: DurationMs, days_word: Word) -> String {
        let length = length.max(0);
        let unit = |n: i64, word: Word| format!("{}\u{a0}{}", self.number(n), self.word(word));
        let pair = |first: String, n: i64, word: Word| match n {
            0 => first,
            n => format!("{first} {}", unit(n, word)),
        };
        let whole_days = |n: i64| unit(n, if n == 1 { Word::Day } else { days_word });
        match length {
            ..60_000 => unit(length / 1_000, Word::Seconds),
            60_000..600_000 => {
                pair(unit(length / minutes(1), Word::Minutes), length / 1_000 % 60, Word::Seconds)
            }
            600_000..3_600_000 => unit(length / minutes(1), Word::Minutes),
            3_600_000..86_400_000 => {
                pair(unit(length / hours(1), Word::Hours), length / minutes(1) % 60, Word::Minutes)
            }
            86_400_000..604_800_000 => {
                pair(whole_days(length / days(1)), length / hours(1) % 24, Word::Hours)
            }
            _ => whole_days(length / days(1)),
        }
    }

    /// How far off a moment is: `in 2 h 10 min`, `3 days ago`, `just now`. What is over is told
    /// in its largest unit only.
    pub fn relative(&self, now: Timestamp, at: Timestamp) -> String {
        let away = at.since(now);
        // German says `3 Tage`, but `vor 3 Tagen` and `in 3 Tagen`.
        let far = |length: DurationMs| self.length(coarse(length), Word::DaysAway);
        match away {
            -59_999..=0 => say!(self, "time-just-now"),
            ..-59_999 => say!(self, "time-ago", length = far(whole(away.saturating_neg()))),
            _ => say!(self, "time-in", length = far(away)),
        }
    }

    /// A deadline in words: how long is left and when it ends, or since when it is over.
    ///
    /// `2 h 10 min left, until 22 Nov 2026, 14:30 UTC` · `ended 3 days ago, on …`.
    pub fn deadline(&self, now: Timestamp, until: Timestamp) -> String {
        let moment = self.date_time(until);
        if now < until {
            let length = self.duration(coarse(until.since(now)));
            say!(self, "time-left", length = length, moment = moment)
        } else {
            say!(self, "time-ended", ago = self.relative(now, until), moment = moment)
        }
    }

    /// The moment shifted so that its UTC clock reads as the reader's, and the zone's mark.
    fn local(&self, at: Timestamp) -> (Timestamp, &'static str) {
        if self.zone == TimeZone::UTC {
            return (at, "\u{a0}UTC");
        }
        // Moments beyond what calendars hold (year ±9999) stay in UTC.
        match jiff::Timestamp::from_millisecond(at.as_millis()) {
            Ok(moment) => {
                let offset = i64::from(self.zone.to_offset(moment).seconds());
                (at.plus(offset * 1_000), "")
            }
            Err(_) => (at, "\u{a0}UTC"),
        }
    }
}

/// Drops all but the largest unit.
fn whole(length: DurationMs) -> DurationMs {
    match length {
        ..3_600_000 => length,
        3_600_000..86_400_000 => length - length % hours(1),
        _ => length - length % days(1),
    }
}

/// Drops seconds once a minute is full, because a page is read later than it is made.
fn coarse(length: DurationMs) -> DurationMs {
    if length < minutes(1) { length } else { length - length % minutes(1) }
}

fn clock(local: Timestamp) -> String {
    let of_day = local.as_millis().rem_euclid(days(1));
    format!("{:02}:{:02}", of_day / hours(1), of_day / minutes(1) % 60)
}

#[cfg(test)]
mod tests;
