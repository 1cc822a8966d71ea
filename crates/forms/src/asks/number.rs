//! Number: an exact decimal within limits.

use super::{At, text};
use crate::{Decimal, Given, Value, codes, json::Keys, reader::Fields};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NumberRule {
    pub min: Option<Decimal>,
    pub max: Option<Decimal>,
    /// The value is `min` (or 0) and a whole number of steps.
    pub step: Option<Decimal>,
    /// The most digits after the point that the value needs; 0 asks for a whole number.
    pub decimals: Option<u8>,
}

impl NumberRule {
    /// Whether only whole numbers are taken.
    pub fn is_integer(&self) -> bool {
        self.decimals == Some(0)
    }

    pub(super) fn read(fields: &mut Fields<'_, '_>) -> Self {
        let (min, max) = (fields.decimal("min"), fields.decimal("max"));
        if let (Some(min), Some(max)) = (min, max) {
            fields.ordered("max", &min, &max);
        }
        let step = fields.decimal("step");
        if step.is_some_and(|step| !step.is_positive()) {
            fields.fault("step", codes::STEP_NOT_POSITIVE);
        }
        let finest = u8::try_from(Decimal::MAX_DECIMALS).unwrap_or(u8::MAX);
        Self { min, max, step, decimals: fields.whole("decimals", 0..=finest) }
    }

    pub(super) fn write(&self, keys: Keys) -> Keys {
        // As texts, so that no reader of the document turns them into floats.
        let text = |it: Option<Decimal>| it.map(|it| it.to_string());
        keys.put_some("min", text(self.min))
            .put_some("max", text(self.max))
            .put_some("step", text(self.step))
            .put_some("decimals", self.decimals)
    }

    pub(super) fn check(&self, given: &Given, at: &mut At<'_>) -> Option<Value> {
        let number = match text::digits(given, at)?.parse::<Decimal>() {
            Ok(number) => number,
            Err(error) => {
                at.fault_with(error.code(), error.detail());
                return None;
            }
        };
        let wrong = self.wrong(number);
        if let Some((code, detail)) = wrong {
            at.fault_with(code, detail);
            return None;
        }
        Some(Value::Number(number))
    }

    /// The first rule that the number breaks.
    fn wrong(&self, number: Decimal) -> Option<(&'static str, String)> {
        if let Some(min) = self.min.filter(|min| number < *min) {
            return Some((codes::NUMBER_BELOW_MIN, min.to_string()));
        }
        if let Some(max) = self.max.filter(|max| *max < number) {
            return Some((codes::NUMBER_ABOVE_MAX, max.to_string()));
        }
        if let Some(decimals) = self.decimals.filter(|it| usize::from(*it) < number.decimals()) {
            return Some((codes::NUMBER_TOO_FINE, decimals.to_string()));
        }
        let start = self.min.unwrap_or(Decimal::ZERO);
        let step = self.step.filter(|step| !number.is_on_step(start, *step))?;
        Some((codes::NUMBER_OFF_STEP, step.to_string()))
    }
}
