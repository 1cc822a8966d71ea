//! Text tables as people really send them, and as nobody should.

use super::{read, told};
use crate::{Format, Format::*, codes, limits};

#[track_caller]
fn check(format: Format, file: &[u8], expected: &str) {
    assert_eq!(told(format, file), expected);
}

#[test]
fn the_ways_of_writing_lines_are_all_read() {
    for file in ["a,b\n1,2\n3,4\n", "a,b\r\n1,2\r\n3,4", "a,b\r1,2\r3,4\r", "\u{FEFF}a,b\n1,2\n3,4"]
    {
        check(Csv, file.as_bytes(), "a|b\n2: 1|2\n3: 3|4");
    }
}

#[test]
fn a_byte_order_mark_before_quotes_is_no_part_of_the_name() {
    check(Csv, b"\xEF\xBB\xBF\"a\",\"b\"\r\n1,2\r\n", "a|b\n2: 1|2");
    check(JsonLines, b"\xEF\xBB\xBF{\"a\":1}\r\n{\"a\":2}\r\n", "a\n1: 1\n2: 2");
}

#[test]
fn the_delimiter_is_found_in_the_header() {
    check(Csv, b"a;b\n1,5;2\n", "a|b\n2: 1,5|2");
    check(Csv, b"a\tb\n1;2\t3,4\n", "a|b\n2: 1;2|3,4");
    check(Csv, b"text\nno delimiter\n", "text\n2: no delimiter");
    check(Csv, b"\"a;x\",b\n1,2\n", "a;x|b\n2: 1|2");
    check(Csv, b"Name, Vorname;Stadt\nX, Y;Z\n", "Name, Vorname|Stadt\n2: X, Y|Z");
    check(Csv, b"sep=;\r\na;b\r\n1;2\r\n", "a|b\n3: 1|2");
    check(Tsv, b"a,b\tc\n1\t2\n", "a,b|c\n2: 1|2");
}

#[test]
fn quoted_cells_may_hold_anything() {
    check(
        Csv,
        b"a,b\n\"1\r\n2\r3\n4\",\"say \"\"no\"\"\"\n\"\",x\n",
        "a|b\n2: 1\n2\n3\n4|say \"no\"\n6: |x",
    );
}

#[test]
fn blank_lines_and_rows_are_passed_over_and_counted_as_lines() {
    check(Csv, b"\n\r\n a ,b\n\n1,2\n   \n,,\n,\n3,4\n\n", "a|b\n5: 1|2\n9: 3|4");
    check(JsonLines, b"\n{\"a\":1}\n\n  \n{\"a\":null}\n{\"a\":2}\n", "a\n2: 1\n6: 2");
}

#[test]
fn a_ragged_row_is_an_error_and_the_next_row_is_read() {
    check(
        Csv,
        b"a,b\n1\n1,2,3\n4,5\n",
        "a|b\nline 2: wrong-number-of-cells (1 ≠ 2)\n\
         line 3: wrong-number-of-cells (3 ≠ 2)\n4: 4|5",
    );
}

#[test]
fn quotes_gone_astray_are_told() {
    check(
        Csv,
        b"a,b\n\"x\" y,1\n5\" pipe,2\n3,4\n",
        "a|b\nline 2, column \"a\": quote-astray (on line 2)\n3: 5\" pipe|2\n4: 3|4",
    );
    check(
        Csv,
        b"a,b\n1,2\n3,\"4\n5,6\n7,8\n",
        "a|b\n2: 1|2\nline 3, column \"b\": quote-not-closed (opened on line 3)",
    );
}

#[test]
fn headers_that_are_none() {
    check(Csv, b"", "header-missing");
    check(Csv, b"\xEF\xBB\xBF\n\n  \n", "header-missing");
    check(JsonLines, b"", "header-missing");
    check(JsonLines, b"{}\n", "line 1: header-missing");
    check(Csv, b"a,,c\n", "line 1, column 2: column-name-empty");
    check(
        Csv,
        b"\na,b, a \n",
        "line 2, column 3: column-name-twice (\"a\" is column 1 and column 3)",
    );
    check(Csv, b"a,\"b\n1,2\n", "line 1, column 2: quote-not-closed (opened on line 1)");
    check(Csv, b"a,b\0\n1,2\n", "line 1, column 2: cell-has-control-characters (U+0000)");
    check(JsonLines, b"{\"\":1}\n", "line 1, column 1: column-name-empty");
    let long = "x".repeat(limits::NAME_CHARS + 1);
    check(Csv, long.as_bytes(), "line 1, column 1: column-name-too-long");
}

#[test]
fn a_header_alone_is_an_empty_table() {
    check(Csv, b"a,b", "a|b");
    check(Csv, b"a,b\r\n", "a|b");
}

#[test]
fn names_with_line_breaks_become_one_line() {
    check(Csv, b"\"first\r\nname\",  b \n1,2\n", "first name|b\n3: 1|2");
}

#[test]
fn six_hundred_columns_are_too_many_and_five_hundred_are_not() {
    let header = |n: usize| (0..n).map(|i| format!("c{i}")).collect::<Vec<_>>().join(",");
    let too_many = "line 1: too-many-columns (600 > 500)";
    check(Csv, header(600).as_bytes(), too_many);
    let (columns, _) = read(Csv, header(500).as_bytes()).unwrap();
    assert_eq!(columns.len(), 500);
    let keys: Vec<_> = (0..600).map(|i| format!("\"c{i}\":1")).collect();
    check(JsonLines, format!("{{{}}}", keys.join(",")).as_bytes(), too_many);
    let million = ",".repeat(1_000_000);
    check(
        Csv,
        format!("a,b\n1{million}\n2,3\n").as_bytes(),
        "a|b\nline 2: wrong-number-of-cells (1000001 ≠ 2)\n3: 2|3",
    );
}

#[test]
fn other_encodings_are_refused_with_the_way_out() {
    let utf_16 = |swap: bool| -> Vec<u8> {
        let bytes = |unit: u16| if swap { unit.to_be_bytes() } else { unit.to_le_bytes() };
        "\u{FEFF}id,text\r\n1,Grüße\r\n".encode_utf16().flat_map(bytes).collect()
    };
    for file in
        [utf_16(false), utf_16(true), utf_16(false)[2..].to_vec(), utf_16(true)[2..].to_vec()]
    {
        check(Csv, &file, "encoding-utf-16");
        check(JsonLines, &file, "encoding-utf-16");
    }
    check(Csv, b"id,text\n1,hello\n2,Gr\xFC\xDFe\n", "line 3: encoding-latin-1");
    check(Csv, b"id;Stra\xDFe\n", "line 1: encoding-latin-1");
    assert!(crate::sentence(codes::ENCODING_LATIN_1).unwrap().contains("CSV UTF-8"));
}

#[test]
fn one_broken_letter_in_utf_8_is_a_matter_of_its_row() {
    check(
        Csv,
        "id,text\n1,Grüße\n"
            .as_bytes()
            .iter()
            .chain(b"2,\xFC\n3,x\n")
            .copied()
            .collect::<Vec<_>>()
            .as_slice(),
        "id|text\n2: 1|Grüße\nline 3, column \"text\": not-utf-8 (byte 1, 0xFC)\n4: 3|x",
    );
    // Latin-1 that begins behind the first block is found row by row.
    let mut late = b"id,text\n".to_vec();
    late.extend(b"1,plain\n".repeat(10_000));
    late.extend(b"2,\xE4\n");
    let (_, rows) = read(Csv, &late).unwrap();
    let error = rows.last().unwrap().as_ref().unwrap_err();
    assert_eq!((error.line, error.code), (10_002, codes::NOT_UTF_8));
}

#[test]
fn control_characters_are_told_by_column() {
    check(
        Csv,
        b"a,b\n1,x\0y\n2,\x1B[31m\n3,\xC2\x85\n4,tab\there\n",
        "a|b\nline 2, column \"b\": cell-has-control-characters (U+0000)\n\
         line 3, column \"b\": cell-has-control-characters (U+001B)\n\
         line 4, column \"b\": cell-has-control-characters (U+0085)\n5: 4|tab\there",
    );
    check(
        JsonLines,
        b"{\"a\":\"x\"}\n{\"a\":\"\\u0000\"}\n",
        "a\n1: x\nline 2, column \"a\": cell-has-control-characters (U+0000)",
    );
}

#[test]
fn cells_and_rows_have_their_limits() {
    let fits = "x".repeat(limits::CELL_BYTES);
    let file = format!("a,b\n1,{fits}\n2,{fits}y\n3,\"{fits}y\"\n4,z\n");
    check(
        Csv,
        file.as_bytes(),
        &format!(
            "a|b\n2: 1|{fits}\nline 3, column \"b\": cell-too-long (65536 bytes at most)\n\
             line 4, column \"b\": cell-too-long (65536 bytes at most)\n5: 4|z"
        ),
    );
    let json = format!("{{\"a\":1}}\n{{\"a\":\"{fits}y\"}}\n{{\"a\":2}}\n");
    check(
        JsonLines,
        json.as_bytes(),
        "a\n1: 1\nline 2, column \"a\": cell-too-long (65537 bytes)\n3: 2",
    );
    let columns: Vec<_> = (0..17).map(|i| format!("c{i}")).collect();
    let wide = vec![fits.as_str(); 17].join(",");
    let file = format!("{}\n{wide}\n{}\n", columns.join(","), ["1"; 17].join(","));
    let (_, rows) = read(Csv, file.as_bytes()).unwrap();
    assert_eq!(rows[0].as_ref().unwrap_err().code, codes::ROW_TOO_LONG);
    assert_eq!(rows[1].as_ref().unwrap().line, 3);
    let members: Vec<_> = columns.iter().map(|c| format!("\"{c}\":\"{fits}\"")).collect();
    let json = format!("{{\"c0\":1}}\n{{{}}}\n{{\"c0\":2}}\n", members.join(","));
    check(
        JsonLines,
        json.as_bytes(),
        "c0\n1: 1\nline 2: row-too-long (1048576 bytes at most)\n3: 2",
    );
}

#[test]
fn other_files_are_told_apart() {
    for file in [b"%PDF-1.7".as_slice(), b"\x89PNG\r\n", b"<!DOCTYPE html><table>", &[1; 500]] {
        check(Csv, file, "not-a-table");
        check(Tsv, file, "not-a-table");
    }
    check(Csv, b"PK\x03\x04 and so on", "not-a-table (zip)");
    check(Csv, b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "xls-old-or-locked");
}
