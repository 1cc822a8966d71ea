use serde_json::{Map, Value, json};

use super::Document;

fn item(name: &str) -> Map<String, Value> {
    match json!({ "ask": "short_text", "name": name, "label": name }) {
        Value::Object(item) => item,
        _ => Map::new(),
    }
}

fn document(names: &[&str]) -> Document {
    let mut document = Document::default();
    for name in names {
        document.put(None, item(name));
    }
    document
}

#[track_caller]
fn check(document: &Document, names: &[&str]) {
    assert_eq!(document.names(None), names);
    let form = forms::Form::from_json(&document.to_json()).unwrap();
    assert_eq!(form.cell_names().collect::<Vec<_>>(), names);
}

#[test]
fn items_move_up_and_down_and_stop_at_the_ends() {
    let mut it = document(&["a", "b", "c"]);
    it.shift(2, true);
    check(&it, &["a", "c", "b"]);
    it.shift(0, true);
    it.shift(2, false);
    it.shift(7, true);
    it.shift(usize::MAX, false);
    check(&it, &["a", "c", "b"]);
    it.shift(0, false);
    check(&it, &["c", "a", "b"]);
}

#[test]
fn items_are_changed_in_their_place_added_at_the_end_and_removed() {
    let mut it = document(&["a", "b"]);
    it.put(Some(0), item("z"));
    it.put(Some(9), item("last"));
    check(&it, &["z", "b", "last"]);
    it.remove(1);
    it.remove(9);
    check(&it, &["z", "last"]);
    assert_eq!(it.names(Some(0)), ["last"]);
}

#[test]
fn a_stored_form_comes_back_and_nonsense_is_nothing() {
    let stored = forms::samples::address_check().to_json();
    let read = Document::read(&stored);
    assert_eq!(forms::Form::from_json(&read.to_json()).unwrap().to_json(), stored);
    assert_eq!(forms::Form::from_json(&read.to_pretty()).unwrap().to_json(), stored);
    for nonsense in ["", "no", "[]", "{\"items\":3}"] {
        assert_eq!(Document::read(nonsense), Document::default());
        assert_eq!(Document::read(nonsense).to_pretty(), "");
    }
}
