use super::*;
use crate::limits::MAX_TASK_DATA_BYTES;

fn codes_of(text: &str) -> Vec<(String, &'static str)> {
    match TaskData::from_json(text) {
        Err(Error::Invalid(faults)) => faults.into_iter().map(|it| (it.field, it.code)).collect(),
        other => panic!("not refused: {other:?}"),
    }
}

#[test]
fn rows_keep_their_columns_in_order() {
    let data = TaskData::from_json(
        r#"{"z":"last","id":12345678901234567890.10,"ok":true,"none":null,"Größe":"L"}"#,
    )
    .unwrap();
    assert_eq!(data.columns().collect::<Vec<_>>(), ["z", "id", "ok", "none", "Größe"]);
    assert_eq!(data.get("id"), Some("12345678901234567890.10"));
    assert_eq!(data.get("none"), Some(""));
    assert_eq!(data.get("nobody"), None);
    let json = data.to_json();
    assert_eq!(
        json,
        r#"{"z":"last","id":"12345678901234567890.10","ok":"true","none":"","Größe":"L"}"#
    );
    assert_eq!(TaskData::from_json(&json).unwrap(), data);
}

#[test]
fn the_first_of_equal_columns_stays() {
    let data = TaskData::from_pairs([("a", "1"), ("a", "2"), ("b", "3")]);
    assert_eq!(data.iter().collect::<Vec<_>>(), [("a", "1"), ("b", "3")]);
}

#[test]
fn bad_rows_are_refused_by_column() {
    let bad = |field: &str, code| vec![(field.to_owned(), code)];
    assert_eq!(codes_of("[1]"), bad("data", codes::TYPE_WRONG));
    assert_eq!(codes_of("{"), bad("data", codes::JSON_MALFORMED));
    assert_eq!(codes_of(r#"{"a":[1]}"#), bad("a", codes::TYPE_WRONG));
    assert_eq!(codes_of(r#"{"a":1,"b":{},"a":2}"#).len(), 2);
    let large = format!(r#"{{"a":"{}"}}"#, "x".repeat(MAX_TASK_DATA_BYTES));
    let largest = format!(r#"{{"a":"{}"}}"#, "x".repeat(MAX_TASK_DATA_BYTES - 1));
    assert!(TaskData::from_json(&largest).is_ok());
    assert_eq!(codes_of(&large), bad("data", codes::DATA_TOO_LARGE));
    let huge = "x".repeat(limits::MAX_TASK_DATA_JSON_BYTES + 1);
    assert_eq!(codes_of(&huge), bad("data", codes::DOCUMENT_TOO_LARGE));
}

#[test]
fn the_largest_row_can_be_read_again() {
    let columns = (0..50_000).map(|i| (format!("{i:x}"), "\u{1}"));
    let data = TaskData::from_pairs(columns);
    let json = data.to_json();
    assert!(json.len() <= limits::MAX_TASK_DATA_JSON_BYTES);
    assert_eq!(TaskData::from_json(&json).unwrap(), data);
}
