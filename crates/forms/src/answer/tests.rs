use super::*;
use crate::{limits::MAX_ANSWER_BYTES, samples};

fn faults(text: &str) -> Vec<(String, &'static str)> {
    match Answer::from_json(text) {
        Err(Error::Invalid(faults)) => faults.into_iter().map(|it| (it.field, it.code)).collect(),
        other => panic!("not refused: {other:?}"),
    }
}

#[test]
fn answers_are_read_as_they_were_given() {
    let text = r#"{"z":" a ","n":1.50,"l":["x",""],"none":null,"":"no name"}"#;
    let answer = Answer::from_json(text).unwrap();
    assert_eq!(answer.get("n"), Some(&Given::Number("1.50".to_owned())));
    assert_eq!(answer.get("none"), None);
    let json = r#"{"z":" a ","n":1.50,"l":["x",""],"":"no name"}"#;
    assert_eq!(answer.to_json(), json);
    assert_eq!(Answer::from_json(json).unwrap(), answer);
    assert!(!answer.is_empty() && Answer::from_json("{}").unwrap().is_empty());
}

#[test]
fn what_is_no_answer_is_refused() {
    let whole = |code| vec![("_answer".to_owned(), code)];
    assert_eq!(faults("[]"), whole(codes::TYPE_WRONG));
    assert_eq!(faults("\"a\""), whole(codes::TYPE_WRONG));
    assert_eq!(faults("{"), whole(codes::JSON_MALFORMED));
    assert_eq!(faults(&"[".repeat(100)), whole(codes::JSON_MALFORMED));
    let deep = format!("{{\"a\":{}{}}}", "[".repeat(100), "]".repeat(100));
    assert_eq!(faults(&deep), whole(codes::JSON_TOO_DEEP));
    let large = " ".repeat(MAX_ANSWER_JSON_BYTES + 1);
    assert_eq!(faults(&large), whole(codes::DOCUMENT_TOO_LARGE));
    let one_by_one = faults(r#"{"a":true,"b":{},"c":[1],"d":1,"d":2,"e":"sound"}"#);
    let expected = [
        ("a", codes::TYPE_WRONG),
        ("b", codes::TYPE_WRONG),
        ("c", codes::TYPE_WRONG),
        ("d", codes::KEY_REPEATED),
    ];
    assert_eq!(one_by_one, expected.map(|(field, code)| (field.to_owned(), code)));
}

#[test]
fn html_pairs_become_texts_and_lists() {
    let form = samples::image_question();
    let pairs = [
        ("_csrf", "token"),
        ("count", "3"),
        ("problems", "dark"),
        ("problems", "blurred"),
        ("marked", ""),
        ("unknown", "x"),
    ];
    let answer = Answer::from_pairs(&form, pairs);
    assert_eq!(
        answer.to_json(),
        r#"{"count":"3","problems":["dark","blurred"],"marked":[""],"unknown":"x"}"#
    );
    let faults = form.check(&answer).unwrap_err();
    assert_eq!((faults.len(), faults[0].code), (1, codes::FIELD_UNKNOWN));

    let one = Answer::from_pairs(&form, [("count", "0"), ("problems", "none")]);
    assert_eq!(form.check(&one).unwrap().to_json(), r#"{"count":"0","problems":["none"]}"#);
}

#[test]
fn a_single_value_given_twice_is_refused_not_chosen_from() {
    let form = samples::sentiment();
    let pairs = [("sentiment", "positive"), ("sentiment", "negative"), ("sentiment", "x")];
    let answer = Answer::from_pairs(&form, pairs);
    assert_eq!(answer.to_json(), r#"{"sentiment":["positive","negative","x"]}"#);
    assert_eq!(form.check(&answer).unwrap_err()[0].code, codes::ONE_VALUE_ONLY);
}

#[test]
fn the_largest_answer_can_be_read_again() {
    let mut answer = Answer::default();
    answer.put("a", Given::Text("\u{1}".repeat(MAX_ANSWER_BYTES / 2)));
    answer.put("b", Given::List(vec![String::new(); MAX_ANSWER_BYTES / 2 - 6]));
    assert!((MAX_ANSWER_BYTES - 10..=MAX_ANSWER_BYTES).contains(&answer.size()));
    let json = answer.to_json();
    assert!(MAX_ANSWER_BYTES * 4 < json.len() && json.len() <= MAX_ANSWER_JSON_BYTES);
    assert_eq!(Answer::from_json(&json).unwrap(), answer);
}

#[test]
fn a_made_up_number_does_not_break_the_document() {
    let mut answer = Answer::default();
    answer.put("a", Given::Number("1,\"b\":2".to_owned()));
    answer.put("a2", Given::Number("0x1".to_owned()));
    assert_eq!(answer.to_json(), r#"{"a":"1,\"b\":2","a2":"0x1"}"#);
    answer.put("a", Given::Number("1e2".to_owned()));
    assert_eq!(answer.to_json(), r#"{"a":1e2,"a2":"0x1"}"#);
}

#[test]
fn many_names_are_read_in_time() {
    let pairs: Vec<String> = (0..100_000).map(|i| format!("{i:x}")).collect();
    let answer =
        Answer::from_pairs(&samples::sentiment(), pairs.iter().map(|it| (it.as_str(), "")));
    // With a search through the list for each name this would take minutes.
    assert_eq!(answer.iter().count(), 100_000);
}
