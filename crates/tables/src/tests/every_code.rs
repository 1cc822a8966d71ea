//! The list of codes is whole and alive: each is said somewhere, and none besides.

use std::{
    collections::BTreeSet,
    io::{self, Cursor, Read, Write},
};

use super::{inline_row, read, told, workbook, zipped};
use crate::{
    CODES, Format, Format::*, Mapping, ReadOptions, Target, WriteOptions, Writer, codes, limits,
    open, open_path, sentence,
};

#[test]
fn codes_are_kebab_case_and_unique_and_say_what_to_do() {
    let mut seen = BTreeSet::new();
    for (code, sentence) in CODES {
        assert!(seen.insert(code), "{code} stands twice");
        assert!(code.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'));
        assert!(sentence.ends_with('.') && 30 < sentence.len(), "{code}: {sentence}");
        assert!(!sentence.contains("  "), "{code}: {sentence}");
    }
    assert_eq!(sentence("no-such-code"), None);
}

#[test]
fn every_code_can_be_said_and_is_listed() {
    let mut said = BTreeSet::new();
    said.extend(text_codes());
    said.extend(json_codes());
    said.extend(workbook_codes());
    said.extend(mapping_codes());
    said.extend(writing_codes());
    let listed: BTreeSet<_> = CODES.iter().map(|(code, _)| *code).collect();
    assert_eq!(said, listed);
}

/// All codes that come of reading a file.
fn codes_of(format: Format, bytes: &[u8]) -> Vec<&'static str> {
    match read(format, bytes) {
        Err(fatal) => vec![fatal.code],
        Ok((_, rows)) => rows.into_iter().filter_map(Result::err).map(|error| error.code).collect(),
    }
}

fn text_codes() -> Vec<&'static str> {
    let many = (0..=limits::COLUMNS).map(|i| i.to_string()).collect::<Vec<_>>().join(",");
    let long_name = "x".repeat(limits::NAME_CHARS + 1);
    let long_cell = format!("a\n{}\n", "x".repeat(limits::CELL_BYTES + 1));
    let long_row = format!("a\n{}\n", "x,".repeat(limits::ROW_BYTES));
    let files: [&[u8]; 17] = [
        b"%PDF-1.4",
        b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1",
        b"\xFF\xFEa\0",
        b"a\n\xFC\n",
        b"",
        b"a,\n",
        b"a,a\n",
        long_name.as_bytes(),
        many.as_bytes(),
        b"a,b\n1\n",
        b"\xC3\xBC\n\xFC\n",
        long_cell.as_bytes(),
        long_row.as_bytes(),
        b"a\nx\0\n",
        b"a\n\"x\n",
        b"a\n\"x\"y\n",
        b"a\n1\n",
    ];
    let mut said: Vec<_> = files.iter().flat_map(|file| codes_of(Csv, file)).collect();
    let broken = b"a\n1\n".chain(Broken);
    let mut table = open(Csv, broken, &ReadOptions::default());
    said.push(table.as_mut().err().map_or("", |fatal| fatal.code));
    said
}

fn json_codes() -> Vec<&'static str> {
    let deep = format!("{{\"a\":1}}\n{{\"a\":{}1{}}}\n", "[".repeat(65), "]".repeat(65));
    let files: [&[u8]; 7] = [
        b"[{\"a\":1}]",
        b"{\n\"a\":1}\n",
        b"{\"a\":1}\n{\n",
        b"{\"a\":1}\n7\n",
        deep.as_bytes(),
        b"{\"a\":1}\n{\"b\":1}\n",
        b"{\"a\":1}\n{\"a\":1,\"a\":2}\n",
    ];
    files.iter().flat_map(|file| codes_of(JsonLines, file)).collect()
}

fn workbook_codes() -> Vec<&'static str> {
    let header = inline_row(1, &["a"]);
    let promise = b"<sst uniqueCount='99999999999'></sst>";
    let style = format!("<styleSheet><numFmt formatCode='{}'/></styleSheet>", "0".repeat(3000));
    let bomb = format!("<c>{}</c>", " ".repeat(65_536)).repeat(1100);
    let parts: Vec<_> = (0..=limits::XLSX_PARTS).map(|i| i.to_string()).collect();
    let parts: Vec<(&str, &[u8])> = parts.iter().map(|name| (name.as_str(), &b""[..])).collect();
    let error = |error| format!("{header}<row r='2'><c r='A2' t='e'><v>{error}</v></c></row>");
    let files = [
        b"no zip".to_vec(),
        workbook(&[&header], &[("xl/sharedStrings.xml", promise)]),
        workbook(&[&header], &[("xl/styles.xml", style.as_bytes())]),
        workbook(&[&header], &[("xl/worksheets/sheet2.xml", bomb.as_bytes())]),
        zipped(&parts),
        workbook(&[&error("#N/A")], &[]),
        workbook(&[&error("#SPILL!")], &[]),
    ];
    let mut said: Vec<_> = files.iter().flat_map(|file| codes_of(Xlsx, file)).collect();

    let options = ReadOptions { sheet: Some("Z".into()), ..ReadOptions::default() };
    let book = Cursor::new(workbook(&[&header], &[]));
    said.push(open(Xlsx, book, &options).unwrap_err().code);
    // A file with a hole in it takes no space.
    let big = tempfile::NamedTempFile::new().unwrap();
    big.as_file().set_len(limits::XLSX_FILE_BYTES + 1).unwrap();
    said.push(open_path(Xlsx, big.path(), &ReadOptions::default()).unwrap_err().code);
    said
}

fn mapping_codes() -> Vec<&'static str> {
    let columns = ["a".to_owned(), "b".to_owned(), "_gold".to_owned()];
    let rename = |from: &str, to: &str| (from.to_owned(), Target::Rename(to.to_owned()));
    let ignore = |column: &String| (column.clone(), Target::Ignore);
    let rules = [
        vec![rename("x", "y")],
        vec![rename("a", "b")],
        vec![rename("_gold", "g")],
        columns.iter().map(ignore).collect(),
    ];
    rules.into_iter().map(|rules| Mapping::new(&columns, rules).unwrap_err().code).collect()
}

fn writing_codes() -> Vec<&'static str> {
    let mut early = Writer::new(Csv, WriteOptions::default(), Vec::new()).unwrap();
    let mut failing = Writer::new(Csv, WriteOptions::default(), Broken).unwrap();
    failing.header(&["a"]).unwrap();
    vec![early.row(&["1"]).unwrap_err().code, failing.finish().err().unwrap().code]
}

/// A disk at its end.
struct Broken;

impl Read for Broken {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        Err(io::Error::other("the disk is broken"))
    }
}

impl Write for Broken {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(io::Error::other("the disk is full"))
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_file_that_breaks_off_does_not_pass_for_whole() {
    let rows = "1,x\n".repeat(50_000);
    let file = Cursor::new(format!("a,b\n{rows}")).chain(Broken);
    let mut table = open(Csv, file, &ReadOptions::default()).unwrap();
    let mut n_rows = 0;
    let fatal = loop {
        match table.next_row() {
            Ok(Some(row)) => n_rows += usize::from(row.is_ok()),
            Ok(None) => panic!("taken for whole after {n_rows} rows"),
            Err(fatal) => break fatal,
        }
    };
    assert_eq!(fatal.code, codes::FILE_UNREADABLE);
    assert!(40_000 < n_rows && n_rows <= 50_000, "{n_rows}");
    assert!(told(Csv, b"a\n1").ends_with("2: 1"));
}
