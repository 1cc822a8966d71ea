use forms::{Form, samples};
use serde_json::{Map, Value, json};

use super::{Typed, name_of, of};
use crate::projects::form::{
    document::{Document, kind},
    kinds_of_items as known,
};

/// Reads an item into fields and back, as a person who changes nothing does.
fn through_the_fields(item: &Map<String, Value>) -> Map<String, Value> {
    let (word, properties) = (kind(item), of(kind(item)));
    let is_asked = known::find(word).unwrap().is_asked;
    Typed::of(item, properties).to_item(word, is_asked, properties)
}

#[test]
fn a_person_who_changes_nothing_changes_nothing() {
    let everything = r#"{"items":[
        {"ask":"short_text","name":"a","label":"A ${x}","help":"Two\nlines","required":false,
         "min_length":2,"max_length":7,"characters":"letters_and_digits"},
        {"ask":"number","name":"n","label":"N","min":"-1.5","max":"20","step":"0.5","decimals":1},
        {"ask":"date","name":"d","label":"D","min":"2026-01-01","max":"2026-12-31"},
        {"ask":"rating","name":"r","label":"R","steps":7,"low":"bad","high":"good"},
        {"ask":"file","name":"f","label":"F","max_files":3,"max_bytes":1234567,
         "kinds":["image","document"]},
        {"show":"video","source":"https://example.org/${x}","caption":"A film"}]}"#;
    let samples = [
        Form::from_json(everything).unwrap(),
        samples::sentiment(),
        samples::product_text(),
        samples::address_check(),
        samples::image_question(),
    ];
    for form in samples {
        let mut document = Document::read(&form.to_json());
        for at in 0..document.items().len() {
            let item = through_the_fields(document.item(at).unwrap());
            document.put(Some(at), item);
        }
        assert_eq!(Form::from_json(&document.to_json()).unwrap().to_json(), form.to_json());
    }
}

#[test]
fn options_and_keywords_are_lines() {
    let typed = |key: &str, text: &str| Typed(vec![(key.to_owned(), text.to_owned())]);
    let item =
        typed("options", "yes | Yes, it is\r\n\r\n no \n").to_item("choice", true, of("choice"));
    assert_eq!(item["options"], json!([{"value":"yes","label":"Yes, it is"},{"value":"no"}]));
    let item =
        typed("keywords", "light | 2\nlamp\nodd | x").to_item("long_text", true, of("long_text"));
    let keywords =
        json!([{"keyword":"light","min":2},{"keyword":"lamp"},{"keyword":"odd","min":"x"}]);
    assert_eq!(item["keywords"], keywords);
    assert_eq!(item["required"], json!(false));
}

#[test]
fn every_kind_can_be_typed() {
    for it in known::KINDS {
        let mut typed = Typed(Vec::new());
        for (key, value) in [
            ("name", "n"),
            ("label", "L"),
            ("options", "a\nb"),
            ("text", "T"),
            ("source", "${photo}"),
        ] {
            typed.0.push((key.to_owned(), value.to_owned()));
        }
        let item = typed.to_item(it.word, it.is_asked, of(it.word));
        let question = json!({"ask":"url","name":"q","label":"Q"});
        let whole = json!({ "items": [item, question] }).to_string();
        assert!(Form::from_json(&whole).is_ok(), "{whole}");
    }
}

#[test]
fn names_are_made_of_labels() {
    assert_eq!(name_of("What is ${product}?", &[]), "what_is_product");
    assert_eq!(name_of("2. Wie groß?", &[]), "wie_gro");
    assert_eq!(name_of("何ですか", &["answer", "answer_2"]), "answer_3");
}
