use super::*;

const FORM: &str = r#"{"items": [
    {"ask": "choice", "name": "label", "label": "What?", "options": [
        {"value": "cat", "label": "A cat"}, {"value": "dog", "label": "A dog"}]},
    {"ask": "choices", "name": "tags", "label": "Tags?", "required": false, "options": [
        {"value": "red"}, {"value": "green"}, {"value": "blue"}]},
    {"ask": "number", "name": "count", "label": "How many?", "required": false},
    {"ask": "rating", "name": "stars", "label": "How good?", "required": false},
    {"ask": "short_text", "name": "town", "label": "Where?", "required": false},
    {"ask": "date", "name": "day", "label": "When?", "required": false},
    {"ask": "file", "name": "proof", "label": "Proof?", "required": false}]}"#;

fn form() -> Form {
    Form::from_json(FORM).unwrap()
}

/// The fields that `answer` gets wrong where `known` is right.
fn wrong(known: &str, answer: &str) -> Vec<String> {
    let known = Known::read(&form(), known).unwrap();
    let answer = form().read_checked(answer).unwrap();
    known.wrong(&answer).into_iter().map(str::to_owned).collect()
}

#[test]
fn each_kind_of_field_is_compared_by_its_own_rule() {
    let none: [&str; 0] = [];
    let cases: &[(&str, &str, &[&str])] = &[
        (r#"{"label": "cat"}"#, r#"{"label": "cat"}"#, &none),
        (r#"{"label": "cat"}"#, r#"{"label": "dog"}"#, &["label"]),
        // By the label, in any case, and several right ones.
        (r#"{"label": "a CAT"}"#, r#"{"label": "cat"}"#, &none),
        (r#"{"label": "cat|dog"}"#, r#"{"label": "dog"}"#, &none),
        // A set is right as a whole.
        (r#"{"tags": "blue|red"}"#, r#"{"label": "cat", "tags": ["red", "blue"]}"#, &none),
        (r#"{"tags": ["blue", "red"]}"#, r#"{"label": "cat", "tags": ["red"]}"#, &["tags"]),
        (r#"{"count": 12}"#, r#"{"label": "cat", "count": "12.0"}"#, &none),
        (r#"{"count": "12 ± 0.5"}"#, r#"{"label": "cat", "count": "12.5"}"#, &none),
        (r#"{"count": "12 +- 0.5"}"#, r#"{"label": "cat", "count": "12.51"}"#, &["count"]),
        (r#"{"count": "10..14"}"#, r#"{"label": "cat", "count": "9.99"}"#, &["count"]),
        (r#"{"stars": "4..5"}"#, r#"{"label": "cat", "stars": 4}"#, &none),
        (r#"{"stars": 4}"#, r#"{"label": "cat", "stars": 5}"#, &["stars"]),
        (r#"{"town": "Köln | Cologne"}"#, r#"{"label": "cat", "town": " köln. "}"#, &none),
        (r#"{"town": "New York"}"#, r#"{"label": "cat", "town": "new  york"}"#, &none),
        (r#"{"town": "Köln"}"#, r#"{"label": "cat", "town": "Koln"}"#, &["town"]),
        (r#"{"day": "2026-12-31"}"#, r#"{"label": "cat", "day": "2026-12-30"}"#, &["day"]),
        // What was left blank is not right, and what is not known judges nobody.
        (r#"{"town": "Köln", "count": 1}"#, r#"{"label": "dog"}"#, &["count", "town"]),
    ];
    for (known, answer, expected) in cases {
        assert_eq!(wrong(known, answer), *expected, "{known} {answer}");
    }
}

#[test]
fn what_does_not_fit_the_form_is_named() {
    let cases = [
        (r#"{"label": "bird"}"#, "label", "option-unknown"),
        (r#"{"tags": "red|pink"}"#, "tags", "option-unknown"),
        (r#"{"count": "many"}"#, "count", "number-malformed"),
        (r#"{"count": "14..10"}"#, "count", "known-range"),
        (r#"{"count": "1 ± -2"}"#, "count", "known-range"),
        (r#"{"day": "soon"}"#, "day", "date-malformed"),
        (r#"{"proof": "x"}"#, "proof", "known-file"),
        (r#"{"colour": "red"}"#, "colour", "field-unknown"),
        (r#"{"": "cat"}"#, "\"\"", "field-unknown"),
        (r#"{"_why": "because"}"#, "_answer", "known-nothing"),
        ("[]", "_answer", "type-wrong"),
    ];
    for (known, field, code) in cases {
        let faults = Known::read(&form(), known).unwrap_err();
        assert_eq!((faults[0].field.as_str(), faults[0].code), (field, code), "{known}");
    }
}

#[test]
fn the_only_field_needs_no_name_and_people_read_labels() {
    let form = r#"{"items": [{"ask": "choice", "name": "label", "label": "What?", "options": [
        {"value": "cat", "label": "A cat"}, {"value": "dog", "label": "A dog"}]}]}"#;
    let form = Form::from_json(form).unwrap();
    let known = Known::read(&form, r#"{"": "dog|cat", "_why": " Look at the ears. "}"#).unwrap();
    assert_eq!(known.why(), "Look at the ears.");
    let shown = known.shown(&form);
    assert_eq!(shown, [("label".to_owned(), vec!["A dog".to_owned(), "A cat".to_owned()])]);
}
