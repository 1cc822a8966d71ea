//! The seam to known answers: what a task's right values are, where they are known.

use std::collections::BTreeMap;

use forms::{Form, Known, Value};

use super::picks::{Field, Picks};

/// The known values of a task by field, read as scoring reads them; nothing where what is known
/// does not fit the form. Where several values of one choice are right, none of them is the
/// answer.
pub(super) fn known(form: Option<&Form>, fields: &[Field], gold: Option<&str>) -> Picks {
    let known = form.zip(gold).and_then(|(form, gold)| Known::read(form, gold).ok());
    let Some(known) = known else { return BTreeMap::new() };
    let one = |field: &Field| {
        let values = match known.values(&field.name).as_slice() {
            [Value::Choice(value)] => vec![value.clone()],
            [Value::Choices(values)] => {
                let mut values = values.clone();
                values.sort_unstable();
                values
            }
            _ => return None,
        };
        Some((field.name.clone(), values))
    };
    fields.iter().filter_map(one).collect()
}
