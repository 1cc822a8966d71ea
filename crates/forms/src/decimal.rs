//! Exact decimal numbers: whole trillionths, so limits and steps are compared to the digit.
//!
//! Invariant: no float ever stands between what a worker writes and what is stored, and equal
//! numbers are written alike (`1.50` and `1.5` are both `1.5`).

use std::{fmt, str::FromStr};

use crate::codes;

/// A decimal number of at most 18 digits before and 12 after the point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Decimal(i128);

const SCALE: i128 = 1_000_000_000_000;

/// Why a text is no decimal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DecimalError {
    /// Not ASCII digits with at most one point between them and at most a `-` before them.
    Malformed,
    /// More than [`Decimal::MAX_DECIMALS`] digits after the point.
    TooFine,
    /// More than [`Decimal::MAX_DIGITS`] digits before the point.
    TooLarge,
}

impl DecimalError {
    pub fn code(self) -> &'static str {
        match self {
            Self::Malformed => codes::NUMBER_MALFORMED,
            Self::TooFine => codes::NUMBER_TOO_FINE,
            Self::TooLarge => codes::NUMBER_TOO_LARGE,
        }
    }

    /// The limit that was passed, or nothing.
    pub fn detail(self) -> String {
        match self {
            Self::Malformed => String::new(),
            Self::TooFine => Decimal::MAX_DECIMALS.to_string(),
            Self::TooLarge => Decimal::MAX_DIGITS.to_string(),
        }
    }
}

impl Decimal {
    /// The most digits before the point.
    pub const MAX_DIGITS: usize = 18;
    /// The most digits after the point.
    pub const MAX_DECIMALS: usize = 12;
    pub const ZERO: Self = Self(0);

    pub fn is_positive(self) -> bool {
        0 < self.0
    }

    pub(crate) fn whole(it: u8) -> Self {
        Self(i128::from(it) * SCALE)
    }

    /// Both are below 10^30 trillionths, so their sum fits.
    pub(crate) fn plus(self, more: Self) -> Self {
        Self(self.0 + more.0)
    }

    pub(crate) fn minus(self, less: Self) -> Self {
        Self(self.0 - less.0)
    }

    /// How many digits after the point are needed to write it.
    pub fn decimals(self) -> usize {
        let mut rest = self.0 % SCALE;
        let mut decimals = 0;
        while rest != 0 {
            rest = rest * 10 % SCALE;
            decimals += 1;
        }
        decimals
    }

    /// Whether it is `start` and a whole number of steps; a step of 0 is never on the way.
    pub fn is_on_step(self, start: Self, step: Self) -> bool {
        // Both are below 10^30 trillionths, so their difference fits.
        step.0 != 0 && (self.0 - start.0) % step.0 == 0
    }
}

impl FromStr for Decimal {
    type Err = DecimalError;

    fn from_str(text: &str) -> Result<Self, DecimalError> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(digits) => (true, digits),
            None => (false, text),
        };
        let (whole, decimals) = digits.split_once('.').unwrap_or((digits, "0"));
        let is_digits = |it: &str| !it.is_empty() && it.bytes().all(|b| b.is_ascii_digit());
        if !is_digits(whole) || !is_digits(decimals) {
            return Err(DecimalError::Malformed);
        }
        let whole = whole.trim_start_matches('0');
        let decimals = decimals.trim_end_matches('0');
        if Self::MAX_DIGITS < whole.len() {
            return Err(DecimalError::TooLarge);
        }
        if Self::MAX_DECIMALS < decimals.len() {
            return Err(DecimalError::TooFine);
        }
        let padded = format!("{whole:0>1}{decimals:0<width$}", width = Self::MAX_DECIMALS);
        let size: i128 = padded.parse().map_err(|_| DecimalError::Malformed)?;
        Ok(Self(if negative { -size } else { size }))
    }
}

impl fmt::Display for Decimal {
    /// The shortest exact text: `-0.5`, `12`, `0`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (whole, rest) = (self.0.abs() / SCALE, self.0.abs() % SCALE);
        if rest == 0 {
            return f.pad(&format!("{sign}{whole}"));
        }
        let decimals = format!("{rest:012}");
        f.pad(&format!("{sign}{whole}.{}", decimals.trim_end_matches('0')))
    }
}

#[cfg(test)]
mod tests;
