//! Delimiters, as a table of first lines.

use super::start;
use crate::Delimiter::{Comma, Semicolon, Tab};

#[test]
fn the_delimiter_that_divides_header_and_rows_alike_wins() {
    let table = [
        ("a,b,c\n1,2,3\n", Comma),
        ("a;b;c\n1;2;3\n", Semicolon),
        ("a\tb\n1\t2\n", Tab),
        ("a\n1;2\n3;4\n", Comma),
        ("a, b; c\n1, 2; 3\n", Comma),
        ("Preis (netto, brutto);Name, Ort;PLZ\n1,5;x;2\n", Semicolon),
        ("a,b;c\n1;2\n3;4\n", Semicolon),
        ("a,b;c\n1,2\n3,4\n", Comma),
        ("\"a,b,c\";d\n1;2\n", Semicolon),
        ("\"a\n;;;;\",b\n1,2\n", Comma),
        ("Name;\"Ort,PLZ,Land\"\nA;\"1,2,3\"\n", Semicolon),
        ("", Comma),
    ];
    for (text, delimiter) in table {
        let found = start(text.as_bytes(), true);
        assert_eq!((found.delimiter, found.skip, found.line), (delimiter, 0, 1), "{text}");
    }
}

#[test]
fn excel_may_be_told() {
    let found = start(b"sep=\t\r\na;b\n", true);
    assert_eq!((found.delimiter, found.skip, found.line), (Tab, 7, 2));
    assert_eq!(start(b"sep=ab\na;b\n", true).skip, 0);
}

#[test]
fn a_row_cut_by_the_blocks_end_has_no_say() {
    assert_eq!(start(b"a,b;c\n1;2\n3,4", false).delimiter, Semicolon);
    assert_eq!(start(b"a;b", false).delimiter, Semicolon);
}
