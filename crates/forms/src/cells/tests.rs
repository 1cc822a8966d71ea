use crate::{Answer, Form, samples};

/// A form with a field of every kind, all of them optional.
const EVERY_KIND: &str = r#"{"items":[
    {"ask":"short_text","name":"short","label":"x","required":false},
    {"ask":"long_text","name":"long","label":"x","required":false},
    {"ask":"number","name":"number","label":"x","required":false},
    {"ask":"date","name":"date","label":"x","required":false},
    {"ask":"url","name":"url","label":"x","required":false},
    {"ask":"email","name":"email","label":"x","required":false},
    {"ask":"choice","name":"choice","label":"x","required":false,
        "options":[{"value":"a b"},{"value":"="}]},
    {"ask":"choices","name":"choices","label":"x","required":false,
        "options":[{"value":"a,b"},{"value":"c\"d"},{"value":"e"}]},
    {"ask":"rating","name":"rating","label":"x","required":false},
    {"ask":"file","name":"file","label":"x","required":false,"max_files":3}
]}"#;

#[test]
fn a_row_has_one_cell_per_field_and_reads_back() {
    let form = Form::from_json(EVERY_KIND).unwrap();
    let (a, b) = ("01J9ZQ4Y8T0000000000000001", "01J9ZQ4Y8T0000000000000002");
    let json = format!(
        r#"{{"short":"a|b","long":"1\n\n2","number":-0.50,"date":"2024-02-29",
            "url":"https://example.org/|","email":"A@b.cc","choice":"=",
            "choices":["e","a,b"],"rating":4,"file":["{b}","{a}"]}}"#
    );
    let checked = form.read_checked(&json).unwrap();
    let cells = form.cells(&checked);
    let files = format!("{b}|{a}");
    let expected = [
        "a|b",
        "1\n\n2",
        "-0.5",
        "2024-02-29",
        "https://example.org/|",
        "a@b.cc",
        "=",
        "a,b|e",
        "4",
        &files,
    ];
    assert_eq!(cells, expected);
    assert_eq!(form.check(&Answer::from_cells(&form, &cells)).unwrap(), checked);
}

#[test]
fn blank_fields_are_empty_cells() {
    let form = Form::from_json(EVERY_KIND).unwrap();
    let empty = form.read_checked("{}").unwrap();
    assert!(empty.is_empty());
    assert_eq!(form.cells(&empty), vec![""; 10]);
    assert_eq!(form.check(&Answer::from_cells(&form, &[""; 10])).unwrap(), empty);
    let names: Vec<&str> = form.cell_names().collect();
    assert_eq!(names[..3], ["short", "long", "number"]);
    assert_eq!(names.len(), 10);
}

#[test]
fn rows_that_are_too_short_or_too_long_are_read_as_far_as_they_go() {
    let form = samples::sentiment();
    let short = Answer::from_cells(&form, &["negative"]);
    assert_eq!(form.check(&short).unwrap().to_json(), r#"{"sentiment":"negative"}"#);
    let long = Answer::from_cells(&form, &["negative", "5", "x"]);
    assert_eq!(form.check(&long).unwrap().to_json(), r#"{"sentiment":"negative","certainty":5}"#);
}
