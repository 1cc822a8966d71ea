//! Bombs of several kinds, none of which goes off.

use std::{
    fs::File,
    io::{Cursor, Write},
};

use zip::{ZipWriter, write::SimpleFileOptions};

use super::{SMALL_PART, check};
use crate::{
    limits,
    tests::{inline_row, workbook, zipped},
};

fn verdict(bytes: &[u8]) -> Result<u64, &'static str> {
    let mut file: File = tempfile::tempfile().unwrap();
    file.write_all(bytes).unwrap();
    check(&mut file).map_err(|fatal| fatal.code)
}

/// One part, made of a block that is repeated; nothing of it is held.
fn repeated(name: &str, start: &[u8], block: &[u8], times: u64) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file(name, SimpleFileOptions::default()).unwrap();
    zip.write_all(start).unwrap();
    for _ in 0..times {
        zip.write_all(block).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn an_honest_workbook_passes_with_its_size() {
    let book = workbook(&[&inline_row(1, &["a"])], &[]);
    assert_eq!(verdict(&book), Ok(book.len() as u64));
}

#[test]
fn dense_bombs_are_refused_long_before_the_end() {
    let block = format!("<c>{}</c>", " ".repeat(65_536));
    let bomb = repeated("xl/worksheets/sheet1.xml", b"", block.as_bytes(), 1100);
    assert_eq!(verdict(&bomb), Err("xlsx-unpacks-too-big"));
}

#[test]
fn a_single_huge_cell_is_refused() {
    let block: Vec<u8> = (0..65_536_u32).map(|i| b'a' + (i * i % 23) as u8).collect();
    let bomb = repeated("xl/worksheets/sheet1.xml", b"<c><v>", &block, SMALL_PART / 65_536 + 1);
    assert_eq!(verdict(&bomb), Err("xlsx-part-too-big"));
    // The same weight in many cells is a big sheet, no more.
    let cells = b"<c><v>1</v></c>".repeat(4096);
    let times = SMALL_PART / cells.len() as u64 + 2;
    let sheet = repeated("xl/worksheets/sheet1.xml", b"<row>", &cells, times);
    assert_eq!(verdict(&sheet), Ok(sheet.len() as u64));
}

#[test]
fn shared_texts_have_their_own_limits() {
    let many = b"<si/>".repeat(8192);
    let times = limits::XLSX_SHARED_TEXTS / 8192 + 1;
    let bomb = repeated("XL\\SharedStrings.xml", b"<sst>", &many, times);
    assert_eq!(verdict(&bomb), Err("xlsx-too-many-texts"));
    let promise = zipped(&[("xl/sharedStrings.xml", b"<sst uniqueCount='4000001'/>")]);
    assert_eq!(verdict(&promise), Err("xlsx-too-many-texts"));
    let fewer = zipped(&[("xl/sharedStrings.xml", b"<sst uniqueCount='4000000'/>")]);
    assert!(verdict(&fewer).is_ok());
}

#[test]
fn styles_are_held_to_what_programs_write() {
    let tags = b"<xf/>".repeat(8192);
    let bomb = repeated("xl/styles.xml", b"<styleSheet>", &tags, 62);
    assert_eq!(verdict(&bomb), Err("xlsx-part-too-big"));
}

#[test]
fn a_list_of_many_parts_is_counted_before_it_is_read() {
    let names: Vec<_> = (0..limits::XLSX_PARTS).map(|i| i.to_string()).collect();
    let mut parts: Vec<(&str, &[u8])> = names.iter().map(|n| (n.as_str(), &b""[..])).collect();
    assert!(verdict(&zipped(&parts)).is_ok());
    parts.push(("one more", b""));
    assert_eq!(verdict(&zipped(&parts)), Err("xlsx-too-many-parts"));
    // Whatever the end of the file claims, and wherever blocks end.
    let mut claims = b"PK\x01\x02".repeat(100_000);
    claims.extend(zipped(&[]));
    assert_eq!(verdict(&claims), Err("xlsx-too-many-parts"));
}
