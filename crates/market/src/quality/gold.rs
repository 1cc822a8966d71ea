//! The seam to known answers: what a task's right values are, where they are known.

use std::collections::BTreeMap;

use base::{Error, Result};
use serde_json::{Map, Value};

use super::picks::{Field, Picks};

/// The known values of a task by field, as `forms::Known` reads them: under the field's name,
/// or under an empty one where there is one field only; a list, or parts between bars; by value
/// or by label. Where several values of one choice are right, none of them is the answer.
pub fn known(fields: &[Field], gold: Option<&str>) -> Result<Picks> {
    let Some(gold) = gold else { return Ok(BTreeMap::new()) };
    let gold: Map<String, Value> = serde_json::from_str(gold).map_err(Error::store)?;
    let one = |field: &Field| {
        let given = gold.get(&field.name).or_else(|| gold.get("").filter(|_| fields.len() == 1))?;
        let parts: Vec<&str> = match given {
            Value::Array(entries) => entries.iter().filter_map(Value::as_str).collect(),
            Value::String(text) => text.split('|').collect(),
            _ => return None,
        };
        let parts = parts.into_iter().map(str::trim).filter(|it| !it.is_empty());
        let mut values: Vec<String> = parts.map(|it| value_of(field, it)).collect();
        values.sort_unstable();
        values.dedup();
        let is_known = field.is_many || values.len() == 1;
        is_known.then(|| (field.name.clone(), values))
    };
    Ok(fields.iter().filter_map(one).collect())
}

/// The value of an option that is named by its value or by its label, in whatever case.
fn value_of(field: &Field, text: &str) -> String {
    let alike = text.to_lowercase();
    let by = |fits: &dyn Fn(&(String, String)) -> bool| field.options.iter().find(|it| fits(it));
    let option = by(&|it| it.0 == text)
        .or_else(|| by(&|it| it.1 == text))
        .or_else(|| by(&|it| it.0.to_lowercase() == alike))
        .or_else(|| by(&|it| it.1.to_lowercase() == alike));
    option.map_or_else(|| text.to_owned(), |it| it.0.clone())
}
