//! Moments and days, in UTC. Nobody here asks what time it is.

use std::fmt;

/// A moment: milliseconds since 1970 in UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Timestamp(i64);

/// A length of time in milliseconds.
pub type DurationMs = i64;

pub const fn minutes(n: i64) -> DurationMs {
    n * 60_000
}

pub const fn hours(n: i64) -> DurationMs {
    n * 3_600_000
}

pub const fn days(n: i64) -> DurationMs {
    n * 86_400_000
}

impl Timestamp {
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    pub const fn as_millis(self) -> i64 {
        self.0
    }

    /// The moment `length` later (or earlier, when negative); stops at the ends of time.
    #[must_use]
    pub const fn plus(self, length: DurationMs) -> Self {
        Self(self.0.saturating_add(length))
    }

    /// How long after `earlier` this is.
    pub const fn since(self, earlier: Self) -> DurationMs {
        self.0.saturating_sub(earlier.0)
    }

    /// The UTC day this moment falls on.
    pub const fn day(self) -> Day {
        Day(self.0.div_euclid(days(1)))
    }
}

/// A UTC day, counted from 1970-01-01.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i64);

impl Day {
    pub const fn from_number(number: i64) -> Self {
        Self(number)
    }

    pub const fn number(self) -> i64 {
        self.0
    }

    pub const fn start(self) -> Timestamp {
        Timestamp(self.0 * days(1))
    }

    #[must_use]
    pub const fn next(self) -> Self {
        Self(self.0 + 1)
    }

    /// Reads `2001-12-31`; nothing when there is no such day.
    pub fn parse(text: &str) -> Option<Self> {
        let (year, rest) = text.split_once('-')?;
        let (month, day) = rest.split_once('-')?;
        let whole = |it: &str, n: usize| {
            let fits = it.len() == n && it.bytes().all(|b| b.is_ascii_digit());
            fits.then(|| it.parse::<i64>().ok()).flatten()
        };
        let (year, month, day) = (whole(year, 4)?, whole(month, 2)?, whole(day, 2)?);
        let known = Self::from_date(year, month, day);
        ((1..=12).contains(&month) && 1 <= day && known.date() == (year, month, day))
            .then_some(known)
    }

    /// The day of a proleptic Gregorian date (Howard Hinnant, `days_from_civil`).
    pub const fn from_date(year: i64, month: i64, day: i64) -> Self {
        let year = if month <= 2 { year - 1 } else { year };
        let era = year.div_euclid(400);
        let of_era = year.rem_euclid(400);
        let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        Self(era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468)
    }

    /// Year, month and day (Howard Hinnant, `civil_from_days`).
    pub const fn date(self) -> (i64, i64, i64) {
        let shifted = self.0 + 719_468;
        let era = shifted.div_euclid(146_097);
        let of_era = shifted.rem_euclid(146_097);
        let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * month + 2) / 5 + 1;
        let month = if month < 10 { month + 3 } else { month - 9 };
        (year + era * 400 + (month <= 2) as i64, month, day)
    }

    /// Whole years from this day (a birth) to `today`.
    pub const fn years_until(self, today: Self) -> i64 {
        let (y, m, d) = self.date();
        let (ty, tm, td) = today.date();
        ty - y - ((tm < m || (tm == m && td < d)) as i64)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.date();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl fmt::Display for Timestamp {
    /// RFC 3339 in UTC with milliseconds: `2026-11-22T08:15:00.000Z`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rest = self.0.rem_euclid(days(1));
        let (h, m) = (rest / hours(1), rest / minutes(1) % 60);
        let (s, ms) = (rest / 1_000 % 60, rest % 1_000);
        write!(f, "{}T{h:02}:{m:02}:{s:02}.{ms:03}Z", self.day())
    }
}

#[cfg(test)]
mod tests;
