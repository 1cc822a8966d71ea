//! Files that dice have damaged: whatever is wrong, it is said with a code, and nothing
//! panics, hangs or passes more rows than the file can hold.

use proptest::prelude::*;
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use super::{cases, inline_row, read, workbook};
use crate::{Format, sentence};

fn check(format: Format, bytes: &[u8]) {
    match read(format, bytes) {
        Err(fatal) => assert!(sentence(fatal.code).is_some(), "{fatal}"),
        Ok((columns, rows)) => {
            assert!(rows.len() <= bytes.len());
            for row in rows {
                match row {
                    Ok(row) => assert_eq!(row.values.len(), columns.len()),
                    Err(error) => assert!(sentence(error.code).is_some(), "{error}"),
                }
            }
        }
    }
}

/// A workbook whose parts are not packed, so that damage reaches the XML.
fn unpacked() -> Vec<u8> {
    use std::io::{Cursor, Read, Write};
    let rows: String = (1..20).map(|i| inline_row(i, &["a", "b&amp;", "_x0041_"])).collect();
    let more = "<row r='30'><c r='A30' s='1'><v>1.5</v></c><c r='B30' t='s'><v>0</v></c></row>";
    let texts = b"<sst uniqueCount='1'><si><t>shared</t></si></sst>";
    let styles =
        b"<styleSheet><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>";
    let parts: [(&str, &[u8]); 2] = [("xl/sharedStrings.xml", texts), ("xl/styles.xml", styles)];
    let packed = workbook(&[&(rows + more)], &parts);
    let mut from = zip::ZipArchive::new(Cursor::new(packed)).unwrap();
    let mut to = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for index in 0..from.len() {
        let mut part = from.by_index(index).unwrap();
        let (name, mut content) = (part.name().unwrap().into_owned(), Vec::new());
        part.read_to_end(&mut content).unwrap();
        to.start_file(name, options).unwrap();
        to.write_all(&content).unwrap();
    }
    to.finish().unwrap().into_inner()
}

fn with_damage(book: &[u8], places: &[(prop::sample::Index, u8)]) -> Vec<u8> {
    let mut bytes = book.to_vec();
    for (at, byte) in places {
        let at = at.index(bytes.len());
        bytes[at] = *byte;
    }
    bytes
}

fn damage() -> impl Strategy<Value = Vec<(prop::sample::Index, u8)>> {
    let byte = prop_oneof![any::<u8>(), prop::sample::select(b"<>/\"'&;=09AZ \0".to_vec())];
    prop::collection::vec((any::<prop::sample::Index>(), byte), 1..6)
}

proptest! {
    #![proptest_config(cases(2000))]

    #[test]
    fn text(pieces in prop::collection::vec(
        prop_oneof![
            prop::sample::select(b",;\t\"\r\n{}[]:=\0\xEF\xBB\xBF\xFF\\ ".to_vec()).prop_map(|b| vec![b]),
            any::<u8>().prop_map(|b| vec![b]),
            Just(b"a,b\n".to_vec()),
            Just(b"{\"a\":1}\n".to_vec()),
        ],
        0..40,
    )) {
        let bytes = pieces.concat();
        for format in [Format::Csv, Format::Tsv, Format::JsonLines] {
            check(format, &bytes);
        }
    }
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn a_workbooks_zip(places in damage()) {
        check(Format::Xlsx, &with_damage(&unpacked(), &places));
    }

    #[test]
    fn a_workbooks_sheet(places in damage()) {
        let rows: String = (1..6).map(|i| inline_row(i, &["a", "b&amp;"])).collect();
        let sheet = with_damage(rows.as_bytes(), &places);
        check(Format::Xlsx, &workbook(&[&String::from_utf8_lossy(&sheet)], &[]));
    }
}
