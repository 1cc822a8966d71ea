use std::io::Cursor;

use super::{By, paragraphs, sentences, split, text};
use crate::{Format, ReadOptions, open};

#[test]
fn sentences_end_at_marks_and_not_at_what_is_short() {
    let cases: &[(&str, &[&str])] = &[
        ("One. Two! Three?", &["One.", "Two!", "Three?"]),
        (
            "Dr. Lee came at 5.30 p.m. and left. Then it rained",
            &["Dr. Lee came at 5.30 p.m. and left.", "Then it rained"],
        ),
        (
            "Am 3. Oktober, z. B. in Bonn. „Na und?“ Sie ging.",
            &["Am 3. Oktober, z. B. in Bonn.", "„Na und?“", "Sie ging."],
        ),
        (
            "It was 1999. Nobody knew…  He said (twice!) no.",
            &["It was 1999.", "Nobody knew…", "He said (twice!) no."],
        ),
        ("月が。海も。", &["月が。", "海も。"]),
        ("   ", &[]),
    ];
    for (text, parts) in cases {
        assert_eq!(sentences(text), *parts, "{text}");
    }
}

#[test]
fn paragraphs_stand_between_empty_lines_or_on_lines_of_their_own() {
    assert_eq!(paragraphs("a\r\nb\r\n\r\n \nc\n"), ["a\nb", "c"]);
    assert_eq!(paragraphs("\na\nb\n\n"), ["a", "b"]);
    assert!(paragraphs(" \n\n ").is_empty());
}

#[test]
fn a_text_becomes_a_table_that_can_be_read_again() {
    let text = "=One, \"two\". Three.\n\nFour.";
    let bytes = split("a, b", text, By::Sentences).unwrap();
    let mut table = open(Format::Csv, Cursor::new(bytes), &ReadOptions::default()).unwrap();
    assert_eq!(table.columns(), ["document", "paragraph", "sentence", "text"]);
    let mut rows = Vec::new();
    while let Some(row) = table.next_row().unwrap() {
        rows.push(row.unwrap().values);
    }
    let wanted = [
        ["a, b", "1", "1", "=One, \"two\"."],
        ["a, b", "1", "2", "Three."],
        ["a, b", "2", "1", "Four."],
    ];
    assert_eq!(rows, wanted);
}

#[test]
fn the_first_line_that_is_no_text_is_named() {
    assert_eq!(text("\u{FEFF}Grüße\n".as_bytes()), Ok("Grüße\n"));
    assert_eq!(text(b"one\ntwo\nGr\xFC\xDFe"), Err(3));
    assert_eq!(text(b"\xFF\xFEo\0n\0e\0"), Err(1));
    assert_eq!(text(b"one\na\0b"), Err(2));
}
