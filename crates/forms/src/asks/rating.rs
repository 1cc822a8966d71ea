//! Rating: a whole number from 1 to the number of steps.

use super::{At, text};
use crate::{
    Given, Value, codes,
    json::Keys,
    limits::{DEFAULT_RATING_STEPS, MAX_RATING_LABEL, RATING_STEPS},
    reader::Fields,
};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rating {
    /// The best rating; the worst is 1.
    pub steps: u8,
    /// What 1 means, or nothing.
    pub low: String,
    /// What the best means, or nothing.
    pub high: String,
}

impl Rating {
    pub(super) fn read(fields: &mut Fields<'_, '_>) -> Self {
        Self {
            steps: fields.whole("steps", RATING_STEPS).unwrap_or(DEFAULT_RATING_STEPS),
            low: fields.line("low", 0..=MAX_RATING_LABEL),
            high: fields.line("high", 0..=MAX_RATING_LABEL),
        }
    }

    pub(super) fn write(&self, keys: Keys) -> Keys {
        let label = |it: &str| (!it.is_empty()).then(|| it.to_owned());
        keys.put("steps", self.steps)
            .put_some("low", label(&self.low))
            .put_some("high", label(&self.high))
    }

    pub(super) fn check(&self, given: &Given, at: &mut At<'_>) -> Option<Value> {
        let digits = text::digits(given, at)?;
        // `parse` would also take a plus sign.
        let is_plain = digits.bytes().all(|b| b.is_ascii_digit());
        let steps =
            digits.parse::<u8>().ok().filter(|it| is_plain && (1..=self.steps).contains(it));
        if steps.is_none() {
            at.fault_with(codes::RATING_OUT_OF_RANGE, format!("1 to {}", self.steps));
        }
        steps.map(Value::Rating)
    }
}
