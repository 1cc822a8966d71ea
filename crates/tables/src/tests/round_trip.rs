//! What is written is read again, whatever stands in the cells.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::{cases, read};
use crate::{Delimiter, Format, WriteOptions, Writer};

/// Texts with everything that formats stumble over, in the form in which they are read.
fn cell() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just(","),
        Just(";"),
        Just("\t"),
        Just("\""),
        Just("\n"),
        Just(" "),
        Just("'"),
        Just("=1+1"),
        Just("-5"),
        Just("\\"),
        Just("sep=;"),
        Just("_x0041_"),
        Just("_x005F_"),
        Just("<&>"),
        Just("]]>"),
        Just("ß"),
        Just("漢"),
        Just("🧵"),
        Just("\u{FEFF}"),
        Just("0.10"),
        Just("9007199254740993"),
        Just("null"),
        Just("{}"),
        Just("abc"),
    ];
    proptest::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat())
}

type Table = (Vec<String>, Vec<Vec<String>>);

fn tables() -> impl Strategy<Value = Table> {
    let name = "[a-zA-Zäß,;\"=_]([a-z ,;\"']{0,6}[a-z])?";
    let names = proptest::collection::vec(name, 1..5).prop_map(|names| {
        let names: BTreeSet<_> = names.iter().map(|name| normal(name)).collect();
        names.into_iter().collect::<Vec<_>>()
    });
    names.prop_flat_map(|names| {
        let row = proptest::collection::vec(cell(), names.len());
        let said = |row: &Vec<String>| row.iter().any(|cell| !cell.trim_ascii().is_empty());
        let row = row.prop_filter("a blank row is no row", said);
        (Just(names), proptest::collection::vec(row, 0..8))
    })
}

fn normal(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn written(format: Format, options: &WriteOptions, (names, rows): &Table) -> Vec<u8> {
    let mut writer = Writer::new(format, options.clone(), Vec::new()).unwrap();
    writer.header(names).unwrap();
    for row in rows {
        writer.row(row).unwrap();
    }
    writer.finish().unwrap().out
}

fn check(format: Format, options: &WriteOptions, table: &Table) {
    let bytes = written(format, options, table);
    let (columns, rows) = read(format, &bytes).unwrap();
    let rows: Vec<_> = rows.into_iter().map(|row| row.unwrap().values).collect();
    assert_eq!((&columns, &rows), (&table.0, &table.1), "{}", String::from_utf8_lossy(&bytes));
}

proptest! {
    #![proptest_config(cases(250))]

    #[test]
    fn csv(table in tables(), bom: bool, which in 0..3_usize) {
        let options = WriteOptions {
            raw: true, bom, delimiter: Delimiter::ALL[which], ..WriteOptions::default()
        };
        check(Format::Csv, &options, &table);
    }

    #[test]
    fn tsv(table in tables(), bom: bool) {
        check(Format::Tsv, &WriteOptions { raw: true, bom, ..WriteOptions::default() }, &table);
    }

    #[test]
    fn json_lines(table in tables()) {
        // Without a row there is no line, and so no header.
        prop_assume!(!table.1.is_empty());
        check(Format::JsonLines, &WriteOptions::default(), &table);
    }

    /// Another reader of CSV reads the same.
    #[test]
    fn csv_for_others(table in tables()) {
        let options = WriteOptions { raw: true, ..WriteOptions::default() };
        let bytes = written(Format::Csv, &options, &table);
        let mut reader = csv::Reader::from_reader(bytes.as_slice());
        let header: Vec<_> = reader.headers().unwrap().iter().map(str::to_owned).collect();
        prop_assert_eq!(&header, &table.0);
        let rows: Vec<Vec<String>> = reader.deserialize().map(Result::unwrap).collect();
        prop_assert_eq!(&rows, &table.1);
    }
}

proptest! {
    #![proptest_config(cases(60))]

    #[test]
    fn xlsx(table in tables()) {
        check(Format::Xlsx, &WriteOptions::default(), &table);
    }
}
