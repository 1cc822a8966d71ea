//! Amounts as people read them: `€4.00`, `−€0.0125`, `140 points`.
//!
//! Invariant: an amount is shown exactly. Decimals beyond the currency's usual ones appear
//! only when they are not zero; nothing is rounded.

use base::Money;

use crate::{Language, Locale, Word, number::grouped};

/// The installation's currency: how it is named and how its amounts are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Currency {
    /// ISO 4217, such as `EUR`.
    pub code: &'static str,
    /// What stands before the figure: a symbol, or the code and a space.
    prefix: &'static str,
    /// The decimals always shown.
    decimals: usize,
}

const MICRO_DIGITS: usize = 6;

/// Every currency an installation can be set to.
const KNOWN: &[Currency] = &[
    Currency::EUR,
    Currency { code: "USD", prefix: "$", decimals: 2 },
    Currency { code: "GBP", prefix: "£", decimals: 2 },
    Currency { code: "CHF", prefix: "CHF\u{a0}", decimals: 2 },
    Currency { code: "JPY", prefix: "¥", decimals: 0 },
    Currency { code: "INR", prefix: "₹", decimals: 2 },
    Currency { code: "PLN", prefix: "PLN\u{a0}", decimals: 2 },
    Currency { code: "CZK", prefix: "CZK\u{a0}", decimals: 2 },
    Currency { code: "SEK", prefix: "SEK\u{a0}", decimals: 2 },
    Currency { code: "NOK", prefix: "NOK\u{a0}", decimals: 2 },
    Currency { code: "DKK", prefix: "DKK\u{a0}", decimals: 2 },
    Currency { code: "BRL", prefix: "R$", decimals: 2 },
    Currency { code: "AUD", prefix: "A$", decimals: 2 },
    Currency { code: "CAD", prefix: "CA$", decimals: 2 },
];

impl Currency {
    pub const EUR: Self = Self { code: "EUR", prefix: "€", decimals: 2 };

    /// The currency of an ISO 4217 code in upper case; nothing when it is not known here.
    pub fn find(code: &str) -> Option<Self> {
        KNOWN.iter().copied().find(|it| it.code == code)
    }

    /// What stands before a figure, for the label of an amount field.
    pub fn symbol(self) -> &'static str {
        self.prefix.trim_end_matches('\u{a0}')
    }
}

impl Locale {
    /// `€4.00`, `€1,112.40`, `€0.0125`, `−€3.00`; in German `4,00 €`.
    pub fn money(&self, amount: Money) -> String {
        let currency = self.currency;
        let sign = if amount.is_negative() { "−" } else { "" };
        let micros = amount.as_micros().unsigned_abs();
        let units = grouped(self.language, micros / 1_000_000);
        let rest = format!("{:0MICRO_DIGITS$}", micros % 1_000_000);
        let kept = rest.trim_end_matches('0').len().max(currency.decimals);
        let point = self.language.point();
        let figure = match &rest[..kept] {
            "" => units,
            decimals => format!("{units}{point}{decimals}"),
        };
        match self.language {
            Language::English => format!("{sign}{}{figure}", currency.prefix),
            Language::German | Language::French => {
                format!("{sign}{figure}\u{a0}{}", currency.symbol())
            }
        }
    }

    /// An amount as it stands in a field, `4.00` or `4,00`: what was typed is only told the mark
    /// of this language. Three decimals get a fourth, as they would read as thousands.
    pub fn typed_amount(&self, text: &str) -> String {
        let Some((units, decimals)) = text.split_once('.') else { return text.to_owned() };
        let plain = |it: &str| it.bytes().all(|byte| byte.is_ascii_digit());
        match self.language {
            Language::German | Language::French if plain(units) && plain(decimals) => {
                let fourth = if decimals.len() == 3 { "0" } else { "" };
                format!("{units},{decimals}{fourth}")
            }
            _ => text.to_owned(),
        }
    }

    /// A plain decimal as it stands in a field, such as `37.5` or `37,5`: with the mark of this
    /// language, whatever its decimals.
    pub fn typed_decimal(&self, text: &str) -> String {
        let plain = text.bytes().all(|it| it.is_ascii_digit() || it == b'.' || it == b'-');
        match self.language {
            Language::German | Language::French if plain => text.replacen('.', ",", 1),
            _ => text.to_owned(),
        }
    }

    /// A sum to read at a glance: as [`Locale::money`], without parts of a cent from one unit
    /// on. It never says more than there is.
    pub fn sum(&self, amount: Money) -> String {
        let (unit, cent) = (Money::units(1).as_micros(), Money::cents(1).as_micros());
        let micros = amount.as_micros();
        let parts = if unit <= micros.abs() { micros % cent } else { 0 };
        self.money(Money::micros(micros - parts))
    }

    /// As [`Locale::money`], with a plus sign before what comes in: `+€4.00`.
    pub fn movement(&self, amount: Money) -> String {
        let plus = if amount.is_positive() { "+" } else { "" };
        format!("{plus}{}", self.money(amount))
    }

    /// `140 points`; nothing where the installation shows no points.
    pub fn points(&self, amount: Money) -> Option<String> {
        let points = amount.as_points(self.points_per_unit?);
        let sign = if points < 0 { "−" } else { "" };
        let word = if points == 1 { Word::Point } else { Word::Points };
        Some(format!(
            "{sign}{}\u{a0}{}",
            grouped(self.language, points.unsigned_abs()),
            self.word(word)
        ))
    }
}

#[cfg(test)]
mod tests;
