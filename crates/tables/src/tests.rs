//! What the tests of this crate share, and the tests that look at all of it.

mod damage;
mod every_code;
mod nasty;
mod real_inputs;
mod round_trip;
mod workbooks;

use std::{
    fmt::Write,
    io::{Cursor, Write as _},
};

use proptest::prelude::ProptestConfig;
use zip::{ZipWriter, write::SimpleFileOptions};

use crate::{Fatal, Format, ReadOptions, Row, RowError, Rows, open};

/// Dice thrown so many times; nothing is left in the tree.
pub(crate) fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

pub(crate) type Read = (Vec<String>, Vec<Result<Row, RowError>>);

pub(crate) fn table(format: Format, bytes: &[u8]) -> Result<Box<dyn Rows>, Fatal> {
    open(format, Cursor::new(bytes.to_vec()), &ReadOptions::default())
}

/// Reads a table to its end.
pub(crate) fn read(format: Format, bytes: &[u8]) -> Result<Read, Fatal> {
    let mut table = table(format, bytes)?;
    let mut rows = Vec::new();
    while let Some(row) = table.next_row()? {
        rows.push(row);
    }
    Ok((table.columns().to_vec(), rows))
}

pub(crate) fn row(line: u64, values: &[&str]) -> Row {
    Row { line, values: values.iter().map(ToString::to_string).collect() }
}

/// The table as short text: the header, then `line: a|b` or what is wrong with the row.
pub(crate) fn told(format: Format, bytes: &[u8]) -> String {
    let (columns, rows) = match read(format, bytes) {
        Ok(table) => table,
        Err(fatal) => return fatal.to_string(),
    };
    let row = |row| match row {
        Ok(Row { line, values }) => format!("{line}: {}", values.join("|")),
        Err(error) => RowError::to_string(&error),
    };
    let mut told = vec![columns.join("|")];
    told.extend(rows.into_iter().map(row));
    told.join("\n")
}

pub(crate) fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A workbook whose sheets, named A, B …, have the given content, with other parts beside.
pub(crate) fn workbook(sheets: &[&str], others: &[(&str, &[u8])]) -> Vec<u8> {
    let root = format!(
        "<Relationships><Relationship Id='r1' Type='{RELATIONS}/officeDocument' \
         Target='xl/workbook.xml'/></Relationships>"
    );
    let (mut list, mut relations, mut contents) = (String::new(), String::new(), Vec::new());
    for (letter, (number, rows)) in ('A'..='Z').zip((1..).zip(sheets)) {
        write!(list, "<sheet name='{letter}' sheetId='{number}' r:id='s{number}'/>").unwrap();
        write!(
            relations,
            "<Relationship Id='s{number}' Type='{RELATIONS}/worksheet' \
             Target='worksheets/sheet{number}.xml'/>"
        )
        .unwrap();
        let xml = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
        contents.push((format!("xl/worksheets/sheet{number}.xml"), xml));
    }
    let book = format!("<workbook xmlns:r='{RELATIONS}'><sheets>{list}</sheets></workbook>");
    let relations = format!("<Relationships>{relations}</Relationships>");
    let mut parts: Vec<(&str, &[u8])> = vec![
        ("_rels/.rels", root.as_bytes()),
        ("xl/workbook.xml", book.as_bytes()),
        ("xl/_rels/workbook.xml.rels", relations.as_bytes()),
    ];
    parts.extend(contents.iter().map(|(name, xml)| (name.as_str(), xml.as_bytes())));
    parts.extend(others);
    zipped(&parts)
}

/// A row of inline texts, from column A on.
pub(crate) fn inline_row(number: u32, cells: &[&str]) -> String {
    let mut row = format!("<row r='{number}'>");
    for (letter, cell) in ('A'..='Z').zip(cells) {
        write!(row, "<c r='{letter}{number}' t='inlineStr'><is><t>{cell}</t></is></c>").unwrap();
    }
    row + "</row>"
}
