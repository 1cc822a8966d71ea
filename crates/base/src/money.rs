//! Money: whole micro-units of the installation's currency, with checked arithmetic.
//!
//! Invariant: no float ever touches an amount, and rounding is a named call.

use std::{fmt, iter::Sum, str::FromStr};

/// An amount in micro-units (1 EUR = 1 000 000); may be negative in a ledger entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Money(i64);

/// Why a text is no amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MoneyError {
    /// Not digits with at most one decimal point.
    NotANumber,
    /// More than six decimals.
    TooFine,
    /// Beyond the largest single amount ([`Money::MAX`]).
    TooLarge,
}

impl MoneyError {
    pub fn code(self) -> &'static str {
        match self {
            Self::NotANumber => "amount-not-a-number",
            Self::TooFine => "amount-too-fine",
            Self::TooLarge => "amount-too-large",
        }
    }
}

impl fmt::Display for MoneyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl std::error::Error for MoneyError {}

const MICROS: i64 = 1_000_000;

impl Money {
    pub const ZERO: Self = Self(0);
    /// The largest amount of one movement: 1 000 000 units, as 10^12 micros.
    pub const MAX: Self = Self(1_000_000 * MICROS);

    pub const fn micros(micros: i64) -> Self {
        Self(micros)
    }

    pub const fn cents(cents: i64) -> Self {
        Self(cents * 10_000)
    }

    pub const fn units(units: i64) -> Self {
        Self(units * MICROS)
    }

    pub const fn as_micros(self) -> i64 {
        self.0
    }

    pub const fn is_positive(self) -> bool {
        0 < self.0
    }

    pub const fn is_negative(self) -> bool {
        self.0 < 0
    }

    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    #[must_use]
    pub const fn negated(self) -> Self {
        Self(-self.0)
    }

    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).map(Self)
    }

    /// This amount `n` times, or nothing when that overflows.
    pub fn checked_times(self, n: i64) -> Option<Self> {
        self.0.checked_mul(n).map(Self)
    }

    /// Splits a price into the worker's reward and the platform's fee.
    ///
    /// `reward = round_half_up(price × (1 − fee))`, `fee = price − reward` (domain.md §5), so
    /// the parts sum to the price exactly for every amount. `fee_ppm` is in millionths
    /// (200 000 = 20 %) and must not pass 1 000 000; the price must not be negative.
    pub fn split(self, fee_ppm: i64) -> (Self, Self) {
        assert!((0..=MICROS).contains(&fee_ppm), "a fee is a share");
        assert!(!self.is_negative(), "a price is not negative");
        let scaled = i128::from(self.0) * i128::from(MICROS - fee_ppm);
        let reward = (scaled + i128::from(MICROS / 2)) / i128::from(MICROS);
        // The reward is at most the price, which fits.
        let reward = Self(i64::try_from(reward).unwrap_or(self.0));
        (reward, Self(self.0 - reward.0))
    }

    /// The amount in points at `points_per_unit`, rounded half up (points only show money).
    pub fn as_points(self, points_per_unit: i64) -> i64 {
        let scaled = i128::from(self.0) * i128::from(points_per_unit);
        let rounded = (scaled + i128::from(MICROS / 2)).div_euclid(i128::from(MICROS));
        i64::try_from(rounded).unwrap_or(i64::MAX)
    }

    /// Reads an amount as people type it: with a point or a comma before the decimals, and
    /// with or without the sign of the euro. Three digits after a comma may be thousands
    /// (`1,240`), so they are only taken for decimals after a zero.
    pub fn typed(text: &str) -> Result<Self, MoneyError> {
        let text = text.trim().trim_matches('€').trim();
        let Some((units, decimals)) = text.split_once(',') else { return text.parse() };
        if decimals.len() == 3 && units != "0" {
            return Err(MoneyError::NotANumber);
        }
        // Whatever else stands there, such as a second mark, is no digit.
        format!("{units}.{decimals}").parse()
    }

    /// Plain decimal text with at least two decimals, as the APIs speak it: `4.00`, `0.0125`.
    pub fn to_decimal(self) -> String {
        let sign = if self.0 < 0 { "-" } else { "" };
        let micros = self.0.unsigned_abs();
        let (units, rest) = (micros / MICROS.unsigned_abs(), micros % MICROS.unsigned_abs());
        let digits = format!("{rest:06}");
        let kept = digits.trim_end_matches('0').len().max(2);
        format!("{sign}{units}.{}", &digits[..kept])
    }
}

impl FromStr for Money {
    type Err = MoneyError;

    /// Reads `12`, `12.5` or `0.000001`: ASCII digits, at most six decimals, no sign.
    fn from_str(text: &str) -> Result<Self, MoneyError> {
        let (units, decimals) = text.split_once('.').unwrap_or((text, "0"));
        let digits = |it: &str| !it.is_empty() && it.bytes().all(|b| b.is_ascii_digit());
        if !digits(units) || !digits(decimals) {
            return Err(MoneyError::NotANumber);
        }
        let decimals = decimals.trim_end_matches('0');
        if 6 < decimals.len() {
            return Err(MoneyError::TooFine);
        }
        let units: i64 = units.parse().map_err(|_| MoneyError::TooLarge)?;
        let rest: i64 = format!("{decimals:0<6}").parse().map_err(|_| MoneyError::NotANumber)?;
        let amount = units.checked_mul(MICROS).and_then(|it| it.checked_add(rest)).map(Self);
        amount.filter(|it| *it <= Self::MAX).ok_or(MoneyError::TooLarge)
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.to_decimal())
    }
}

impl Sum for Money {
    /// Sums amounts; a total beyond 64 bits is a bug, so it stops the caller.
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, |sum, it| match sum.checked_add(it) {
            Some(sum) => sum,
            None => panic!("a sum of money passed 64 bits"),
        })
    }
}

#[cfg(test)]
mod tests;
