//! What the tests of this crate share, and the tests that look at all of it.

mod every_code;
mod nasty;
mod real_inputs;
mod round_trip;
mod workbooks;

use std::io::{Cursor, Write};

use zip::{ZipWriter, write::SimpleFileOptions};

use crate::{Fatal, Format, ReadOptions, Row, RowError, Rows, open};

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

/// The table as short text: the header, then `line: a|b` or `line column code`.
pub(crate) fn told(format: Format, bytes: &[u8]) -> String {
    match read(format, bytes) {
        Err(fatal) => format!("{fatal}"),
        Ok((columns, rows)) => {
            let mut told = columns.join("|");
            for row in rows {
                told.push('\n');
                told.push_str(&match row {
                    Ok(row) => format!("{}: {}", row.line, row.values.join("|")),
                    Err(error) => error.to_string(),
                });
            }
            told
        }
    }
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
    for (index, rows) in sheets.iter().enumerate() {
        let letter = char::from(b'A' + u8::try_from(index).unwrap());
        list += &format!("<sheet name='{letter}' sheetId='{0}' r:id='s{0}'/>", index + 1);
        relations += &format!(
            "<Relationship Id='s{0}' Type='{RELATIONS}/worksheet' \
             Target='worksheets/sheet{0}.xml'/>",
            index + 1
        );
        let xml = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
        contents.push((format!("xl/worksheets/sheet{}.xml", index + 1), xml));
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
        row += &format!("<c r='{letter}{number}' t='inlineStr'><is><t>{cell}</t></is></c>");
    }
    row + "</row>"
}
