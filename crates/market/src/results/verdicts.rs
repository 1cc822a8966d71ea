//! Verdicts: what the accepted answers of one task come to when each is weighed by its worker,
//! how sure that is, and where it comes from.
//!
//! - A choice, or choices: the leading value of the belief (see [`crate::quality`]), unless it
//!   was known before, or the requester has decided.
//! - A number or a rating: the middle of the values, little moved by those far off, and the
//!   standard error of that.

use base::Result;
use consensus::{Centre, Value, centre};

use super::{
    columns::{Columns, Field},
    majority::Kind,
    pseudonym,
    rows::TaskRow,
};
use crate::{AccountId, quality::Picks};

/// One accepted answer to a task.
#[derive(Debug, Clone)]
pub(super) struct Voice {
    pub(super) worker: AccountId,
    /// A person accepted it, not time.
    pub(super) is_reviewed: bool,
    /// By field.
    pub(super) cells: Vec<String>,
}

/// The columns behind a field's own.
pub(super) fn columns_of(kind: &Kind) -> &'static [&'static str] {
    match kind {
        Kind::Choice(_) | Kind::Choices(_) => &["result", "confidence", "method", "answers"],
        Kind::Number => &["middle", "error", "answers"],
        Kind::File | Kind::Other => &[],
    }
}

impl Columns {
    /// What stands in [`columns_of`] for the field at a place.
    pub(super) fn verdict(
        &self,
        task: &TaskRow,
        at: usize,
        voices: &[Voice],
    ) -> Result<Vec<String>> {
        let field = &self.fields[at];
        let said: Vec<(&Voice, &String)> =
            voices.iter().map(|it| (it, &it.cells[at])).filter(|it| !it.1.is_empty()).collect();
        let all = || {
            let one = |it: &(&Voice, &String)| {
                format!("{}={}", pseudonym(self.requester, it.0.worker), it.1)
            };
            said.iter().map(one).collect::<Vec<_>>().join(" ")
        };
        Ok(match field.kind {
            Kind::File | Kind::Other => Vec::new(),
            Kind::Number => {
                let (middle, error) = middle(&said);
                vec![middle, error, all()]
            }
            Kind::Choice(_) | Kind::Choices(_) => {
                let (value, confidence, method) = self.settled(task, field, &said)?;
                vec![value, confidence, method.to_owned(), all()]
            }
        })
    }

    fn settled(
        &self,
        task: &TaskRow,
        field: &Field,
        said: &[(&Voice, &String)],
    ) -> Result<(String, String, &'static str)> {
        let decided: Option<Picks> = task.decided()?;
        if let Some(values) = decided.as_ref().and_then(|it| it.get(&field.name)) {
            return Ok((values.join("|"), "1".to_owned(), "requester"));
        }
        let known = self.weights.known(task.gold.as_deref());
        if let Some(values) = known.get(&field.name) {
            return Ok((values.join("|"), "1".to_owned(), "gold"));
        }
        let values = |cell: &str| -> Vec<String> {
            match field.kind {
                Kind::Choices(_) => cell.split('|').map(str::to_owned).collect(),
                _ => vec![cell.to_owned()],
            }
        };
        let heard: Vec<(AccountId, Vec<String>)> =
            said.iter().map(|it| (it.0.worker, values(it.1))).collect();
        Ok(match self.weights.believe(&field.name, &heard) {
            Some(it) => (it.values.join("|"), decimals(it.confidence), "weighed"),
            None => (String::new(), String::new(), ""),
        })
    }

    /// Where a task's result comes from.
    pub(super) fn provenance(&self, task: &TaskRow, voices: &[Voice]) -> Result<&'static str> {
        Ok(match voices {
            _ if task.decided()?.is_some() => "requester",
            _ if !self.weights.known(task.gold.as_deref()).is_empty() => "gold",
            [] => "",
            [one] if one.is_reviewed => "reviewed",
            [_] => "accepted",
            _ => "aggregated",
        })
    }
}

/// The robust middle of some numbers, and its standard error where there are two at least.
fn middle(said: &[(&Voice, &String)]) -> (String, String) {
    let value = |(at, it): (usize, &(&Voice, &String))| {
        let worker = u32::try_from(at).ok()?;
        Some(Value { task: 0, worker, value: it.1.parse().ok()? })
    };
    let values: Vec<Value> = said.iter().enumerate().filter_map(value).collect();
    let found = centre(1, said.len(), &values, Centre::Robust).ok();
    let Some((middle, error)) = found.and_then(|it| it.values.first().copied().flatten()) else {
        return (String::new(), String::new());
    };
    let error = if error.is_finite() { decimals(error) } else { String::new() };
    (decimals(middle), error)
}

/// A number with four decimals at most.
fn decimals(number: f64) -> String {
    let text = format!("{number:.4}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
