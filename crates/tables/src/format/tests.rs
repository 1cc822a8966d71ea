//! Detection, as a table: name, first bytes, verdict.

use crate::Format::{self, *};

#[test]
fn the_first_bytes_speak_before_the_name() {
    let table: [(&str, &[u8], Result<Format, &str>); 17] = [
        ("a.csv", b"a,b", Ok(Csv)),
        ("A.CSV", b"{\"a\":1}", Ok(Csv)),
        ("a.tsv", b"a\tb", Ok(Tsv)),
        ("a.txt", b"a\tb", Ok(Csv)),
        ("a", b"a;b", Ok(Csv)),
        ("a", b"\xEF\xBB\xBF\n {\"a\":1}", Ok(JsonLines)),
        ("a.jsonl", b"{\"a\":1}", Ok(JsonLines)),
        ("a.ndjson", b"", Ok(JsonLines)),
        ("a.json", b"{\"a\":1}", Ok(JsonLines)),
        ("a.json", b" [{\"a\":1}]", Err("json-array-not-lines")),
        ("a.csv", b"PK\x03\x04", Ok(Xlsx)),
        ("a.xlsx", b"PK\x03\x04", Ok(Xlsx)),
        ("a.xlsx", b"a,b", Err("xlsx-unreadable")),
        ("a.xls", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", Err("xls-old-or-locked")),
        ("a.csv", b"%PDF-1.7", Err("not-a-table")),
        ("a.xls", b"<html><table>", Err("not-a-table")),
        ("a.csv", b"\x89PNG", Err("not-a-table")),
    ];
    for (name, bytes, expected) in table {
        let found = Format::detect(name, bytes).map_err(|fatal| fatal.code);
        assert_eq!(found, expected, "{name} {}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn what_is_written_under_an_extension_is_detected_by_it() {
    for format in [Csv, Tsv, JsonLines] {
        let name = format!("results.{}", format.extension());
        assert_eq!(Format::detect(&name, b""), Ok(format));
        assert!(!format.media_type().is_empty());
    }
}
