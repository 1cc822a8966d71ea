//! Date: a calendar day, written as `2026-12-31`.

use base::Day;

use super::{At, text};
use crate::{Given, Value, codes, json::Keys, reader::Fields};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateRule {
    pub min: Option<Day>,
    pub max: Option<Day>,
}

impl DateRule {
    pub(super) fn read(fields: &mut Fields<'_, '_>) -> Self {
        let (min, max) = (fields.day("min"), fields.day("max"));
        if let (Some(min), Some(max)) = (min, max) {
            fields.ordered("max", &min, &max);
        }
        Self { min, max }
    }

    pub(super) fn write(&self, keys: Keys) -> Keys {
        let text = |it: Option<Day>| it.map(|it| it.to_string());
        keys.put_some("min", text(self.min)).put_some("max", text(self.max))
    }

    pub(super) fn check(&self, given: &Given, at: &mut At<'_>) -> Option<Value> {
        let Some(day) = Day::parse(&text::line(given, at)?) else {
            at.fault(codes::DATE_MALFORMED);
            return None;
        };
        if let Some(min) = self.min.filter(|min| day < *min) {
            at.fault_with(codes::DATE_TOO_EARLY, min);
            return None;
        }
        if let Some(max) = self.max.filter(|max| *max < day) {
            at.fault_with(codes::DATE_TOO_LATE, max);
            return None;
        }
        Some(Value::Date(day))
    }
}
