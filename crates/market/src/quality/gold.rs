//! The seam to known answers: what a task's right values are, where they are known.

use std::collections::BTreeMap;

use base::{Error, Result};
use serde_json::{Map, Value};

use super::picks::{Field, Picks};

/// The known values of a task by field. The document of a task's gold has the fields' names, or
/// an empty name where there is one field only.
pub fn known(fields: &[Field], gold: Option<&str>) -> Result<Picks> {
    let Some(gold) = gold else { return Ok(BTreeMap::new()) };
    let gold: Map<String, Value> = serde_json::from_str(gold).map_err(Error::store)?;
    let one = |field: &Field| {
        let value = gold.get(&field.name).or_else(|| gold.get("").filter(|_| fields.len() == 1))?;
        let mut values: Vec<String> = match value {
            Value::Array(values) => {
                values.iter().filter_map(|it| it.as_str().map(str::to_owned)).collect()
            }
            Value::String(text) if field.is_many => text.split('|').map(str::to_owned).collect(),
            Value::String(text) => vec![text.clone()],
            _ => return None,
        };
        values.sort_unstable();
        Some((field.name.clone(), values))
    };
    Ok(fields.iter().filter_map(one).collect())
}
