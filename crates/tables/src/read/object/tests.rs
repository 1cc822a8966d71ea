//! Values of JSON as text: exactly as written.

use super::{parse, value_text};
use crate::Format::JsonLines;
use crate::tests::told;

#[test]
fn scalars_keep_every_digit_and_nested_values_become_compact() {
    let table = [
        ("9007199254740993", "9007199254740993"),
        ("0.10", "0.10"),
        ("-1E+05", "-1E+05"),
        ("123456789012345678901234567890.5", "123456789012345678901234567890.5"),
        ("true", "true"),
        ("null", ""),
        (r#""""#, ""),
        (r#""a\n\u00e4\ud83e\uddf5""#, "a\nä🧵"),
        ("[ 1 , 2.50,\t{ \"a b\" : [ ] } ]", r#"[1,2.50,{"a b":[]}]"#),
        (r#"{ "k" : "a \" [ , : \\" }"#, r#"{"k":"a \" [ , : \\"}"#),
    ];
    for (written, text) in table {
        let line = format!("{{\"k\": {written} }}");
        let object = parse(line.as_bytes()).unwrap();
        assert_eq!(value_text(object.0[0].1), Ok(text.to_owned()), "{written}");
    }
}

#[test]
fn nesting_has_a_limit_and_brackets_in_texts_do_not_count() {
    let nested = |n: usize| format!("{{\"k\":{}1{}}}", "[".repeat(n), "]".repeat(n));
    let text_of = |line: &str| value_text(parse(line.as_bytes()).unwrap().0[0].1);
    assert!(text_of(&nested(64)).is_ok());
    assert_eq!(text_of(&nested(65)).unwrap_err().code, "value-too-deep");
    // Far beyond what a parser that calls itself would survive.
    assert_eq!(text_of(&nested(400_000)).unwrap_err().code, "value-too-deep");
    assert!(text_of(&format!("{{\"k\":[\"{}\"]}}", "[".repeat(100))).is_ok());
}

#[test]
fn rows_that_are_not_objects_are_errors_with_their_place() {
    let file = "{\"a\":1,\"b\":\"x\"}\n[1]\n\"a\"\nnope\n{\"a\":1\n{\"a\":1}{\"a\":2}\n\
                {\"b\":[1, 2]}\n{\"a\":\"\\ud800\"}\n{\"a\":1,\"c\":2}\n{\"a\":1,\"a\":2}\n\
                {\"b\":0.10}\n";
    assert_eq!(
        told(JsonLines, file.as_bytes()),
        "a|b\n1: 1|x\n\
         line 2: json-not-an-object (at byte 0: invalid type: sequence, expected an object)\n\
         line 3: json-not-an-object (at byte 3: invalid type: string \"a\", expected an object)\n\
         line 4: json-broken (at byte 2: expected ident)\n\
         line 5: json-broken (at byte 6: EOF while parsing an object)\n\
         line 6: json-broken (at byte 8: trailing characters)\n\
         7: |[1,2]\n\
         line 8, column \"a\": json-broken (unexpected end of hex escape at line 1 column 8)\n\
         line 9: json-unknown-key (\"c\")\n\
         line 10, column \"a\": json-key-twice (\"a\")\n\
         11: |0.10"
    );
}

#[test]
fn files_that_are_json_but_not_lines_are_told_apart() {
    let told = |file: &str| told(JsonLines, file.as_bytes());
    assert_eq!(told("[{\"a\":1},\n{\"a\":2}]"), "line 1: json-array-not-lines");
    assert_eq!(told("[\n{\"a\":1}]"), "line 1: json-array-not-lines");
    assert!(told("{\n \"a\": 1\n}").starts_with("line 1: json-not-lines"));
    assert!(told("a,b\n1,2\n").starts_with("line 1: json-not-lines"));
    assert!(told("{\"a\":1,\"a\":2}").starts_with("line 1, column 2: column-name-twice"));
}
