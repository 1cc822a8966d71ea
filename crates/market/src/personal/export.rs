//! The copy of everything known about a person, as one JSON document in parts, so that a long
//! one needs no more memory than a short one.

use base::{Day, Error, Money, Result, Timestamp};
use serde_json::{Map, Value as Json};
use store::{Row, Tx, Value};

use super::sections::SECTIONS;
use crate::{AccountId, section::Section};

/// Rows in one part.
const PAGE: usize = 500;

/// How far the copy has come.
#[derive(Debug, Clone, Default)]
pub struct Cursor {
    section: usize,
    /// The last id that was written; empty at a section's begin.
    after: String,
    is_over: bool,
}

/// The next part of the copy; nothing after the last. The parts in a row are the document:
/// an object with one list for each section.
pub async fn next_part(
    tx: &mut Tx,
    account: AccountId,
    cursor: &Cursor,
) -> Result<Option<(String, Cursor)>> {
    if cursor.is_over {
        return Ok(None);
    }
    let Some(section) = section(cursor.section) else {
        return Ok(Some(("}\n".to_owned(), Cursor { is_over: true, ..cursor.clone() })));
    };
    let page = i64::try_from(PAGE).map_err(Error::store)?;
    let select = (section.select)().bind(account).bind(&cursor.after).bind(page);
    let rows = tx.all(select).await?;
    let mut text = String::new();
    if cursor.after.is_empty() {
        text.push_str(if cursor.section == 0 { "{" } else { ",\n" });
        text.extend(["\"", section.name, "\": ["]);
    }
    let mut next = cursor.clone();
    for row in &rows {
        text.push_str(if next.after.is_empty() { "\n" } else { ",\n" });
        text.push_str(&object(row)?.to_string());
        next.after = row.get("id")?;
    }
    if rows.len() < PAGE {
        text.push(']');
        next = Cursor { section: cursor.section + 1, ..Cursor::default() };
    }
    Ok(Some((text, next)))
}

fn section(at: usize) -> Option<&'static Section> {
    SECTIONS.iter().copied().flatten().nth(at)
}

fn object(row: &Row) -> Result<Json> {
    let mut object = Map::new();
    for (column, value) in row.cells() {
        let (name, value) = told(column, value)?;
        object.insert(name.to_owned(), value);
    }
    Ok(Json::Object(object))
}

/// A value as its column's name says what it is; see [`Section`].
fn told<'a>(column: &'a str, value: &Value) -> Result<(&'a str, Json)> {
    Ok(match value {
        Value::Null => (column, Json::Null),
        Value::Int(it) if column.ends_with("_at") => {
            (column, Timestamp::from_millis(*it).to_string().into())
        }
        Value::Int(it) if column.ends_with("_on") => {
            (column, Day::from_number(*it).to_string().into())
        }
        Value::Int(it) => match column.strip_suffix("_money") {
            Some(name) => (name, Money::micros(*it).to_decimal().into()),
            None => (column, (*it).into()),
        },
        Value::Real(it) => (column, (*it).into()),
        Value::Text(it) => (column, it.as_str().into()),
        Value::Blob(_) => return Err(Error::store(format!("`{column}` is no text"))),
    })
}
