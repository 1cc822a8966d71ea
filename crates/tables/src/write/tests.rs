//! Writers: bytes as they leave, order, chunks.

use std::fmt::Write;

use super::{WriteOptions, Writer};
use crate::{Delimiter, Format, Format::*};

fn written(format: Format, options: WriteOptions, rows: &[&[&str]]) -> String {
    let mut writer = Writer::new(format, options, Vec::new()).unwrap();
    writer.header(rows[0]).unwrap();
    for row in &rows[1..] {
        writer.row(row).unwrap();
    }
    let finished = writer.finish().unwrap();
    assert_eq!((finished.rows, finished.cut_cells), (rows.len() as u64 - 1, 0));
    String::from_utf8(finished.out).unwrap()
}

#[test]
fn csv_is_rfc_4180() {
    let rows: &[&[&str]] = &[&["id", "say \"x\""], &["1", "a,b"], &["2", "line\nbreak"], &["", ""]];
    assert_eq!(
        written(Csv, WriteOptions::default(), rows),
        "id,\"say \"\"x\"\"\"\r\n1,\"a,b\"\r\n2,\"line\nbreak\"\r\n,\r\n"
    );
    let options = WriteOptions { bom: true, delimiter: Delimiter::Semicolon, ..Default::default() };
    assert_eq!(written(Csv, options, &[&["a", "b"], &["1,5", ""]]), "\u{FEFF}a;b\r\n\"1,5\";\r\n");
    assert_eq!(written(Csv, WriteOptions::default(), &[&["a"], &[""]]), "a\r\n\"\"\r\n");
}

#[test]
fn tsv_quotes_tabs_and_json_escapes() {
    assert_eq!(
        written(Tsv, WriteOptions::default(), &[&["a", "b"], &["x\ty", "2"]]),
        "a\tb\r\n\"x\ty\"\t2\r\n"
    );
    assert_eq!(
        written(
            JsonLines,
            WriteOptions { bom: true, ..Default::default() },
            &[&["k\"", "b"], &["1\n", "0.10"]]
        ),
        "{\"k\\\"\":\"1\\n\",\"b\":\"0.10\"}\n"
    );
}

#[test]
fn formulas_are_disarmed_in_header_and_rows_unless_raw() {
    let rows: &[&[&str]] = &[&["@a", "b"], &["=1+1", "-5"]];
    assert_eq!(written(Csv, WriteOptions::default(), rows), "'@a,b\r\n'=1+1,-5\r\n");
    let raw = WriteOptions { raw: true, ..Default::default() };
    assert_eq!(written(Csv, raw, rows), "@a,b\r\n=1+1,-5\r\n");
    assert_eq!(
        written(JsonLines, WriteOptions::default(), rows),
        "{\"@a\":\"=1+1\",\"b\":\"-5\"}\n"
    );
}

#[test]
fn chunks_joined_are_the_file() {
    let mut writer = Writer::new(Csv, WriteOptions::default(), Vec::new()).unwrap();
    let (mut joined, mut expected) = (Vec::new(), "n,square\r\n".to_owned());
    writer.header(&["n", "square"]).unwrap();
    for n in 0..20_000_u64 {
        writer.row(&[n.to_string(), (n * n).to_string()]).unwrap();
        write!(expected, "{n},{}\r\n", n * n).unwrap();
        if 10_000 <= writer.chunk_len() {
            joined.append(&mut writer.take_chunk());
            assert_eq!(writer.chunk_len(), 0);
        }
    }
    joined.append(&mut writer.finish().unwrap().out);
    assert_eq!(joined, expected.into_bytes());
}

#[test]
fn a_table_is_one_header_then_rows_of_its_width() {
    for format in [Csv, Tsv, JsonLines, Xlsx] {
        let new = || Writer::new(format, WriteOptions::default(), Vec::new()).unwrap();
        let mut writer = new();
        assert_eq!(writer.row(&["1"]).unwrap_err().code, "write-out-of-order");
        assert_eq!(writer.header::<&str>(&[]).unwrap_err().code, "header-missing");
        writer.header(&["a", "b"]).unwrap();
        assert_eq!(writer.header(&["a"]).unwrap_err().code, "write-out-of-order");
        assert_eq!(writer.row(&["1"]).unwrap_err().code, "wrong-number-of-cells");
        assert_eq!(new().finish().err().unwrap().code, "write-out-of-order");
    }
}

#[test]
fn tables_and_writers_may_change_threads() {
    fn is_send<T: Send>() {}
    is_send::<Writer<Vec<u8>>>();
    is_send::<Writer<std::fs::File>>();
    is_send::<Box<dyn crate::Rows>>();
}
