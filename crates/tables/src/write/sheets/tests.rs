//! Workbooks beyond one sheet and beyond one cell.

use std::io::Cursor;

use super::{CUT_MARK, Sheets};
use crate::{Format::Xlsx, ReadOptions, WriteOptions, Writer, limits, open, tests::read};

#[test]
fn rows_that_do_not_fit_go_on_in_another_sheet_with_the_header() {
    let mut sheets = Sheets::new(None).unwrap();
    sheets.rows_per_sheet = 4;
    sheets.header(&["n"]).unwrap();
    for n in 1..=7 {
        sheets.row(&[n.to_string()]).unwrap();
    }
    let mut out = Vec::new();
    assert_eq!(sheets.finish(&mut out).unwrap(), 0);
    let mut found = Vec::new();
    for sheet in ["Sheet1", "Sheet2", "Sheet3"] {
        let options = ReadOptions { sheet: Some(sheet.into()), ..ReadOptions::default() };
        let mut table = open(Xlsx, Cursor::new(out.clone()), &options).unwrap();
        assert_eq!(table.columns(), ["n"]);
        while let Some(row) = table.next_row().unwrap() {
            found.extend(row.unwrap().values);
        }
    }
    assert_eq!(found, ["1", "2", "3", "4", "5", "6", "7"]);
}

#[test]
fn a_cell_too_long_for_a_spreadsheet_is_cut_and_says_so() {
    let fits = "x".repeat(limits::XLSX_CELL_UNITS);
    // Each of these is two units, and none may be cut in half.
    let wide = "🧵".repeat(limits::XLSX_CELL_UNITS / 2 + 1);
    let mut writer = Writer::new(Xlsx, WriteOptions::default(), Vec::new()).unwrap();
    writer.header(&["a"]).unwrap();
    for cell in [fits.clone(), fits.clone() + "y", wide] {
        writer.row(&[cell]).unwrap();
    }
    let finished = writer.finish().unwrap();
    assert_eq!(finished.cut_cells, 2);
    let (_, rows) = read(Xlsx, &finished.out).unwrap();
    let cells: Vec<_> = rows.iter().map(|row| row.as_ref().unwrap().values[0].as_str()).collect();
    assert_eq!(cells[0], fits);
    for cut in &cells[1..] {
        assert!(cut.ends_with(CUT_MARK));
        assert!(limits::XLSX_CELL_UNITS - 2 <= cut.encode_utf16().count());
    }
    assert!(cells[2].starts_with("🧵🧵"));
}

#[test]
fn the_place_for_temporary_files_is_the_one_named() {
    let dir = tempfile::tempdir().unwrap();
    let here =
        |dir: &std::path::Path| WriteOptions { temp_dir: Some(dir.into()), ..Default::default() };
    assert!(Writer::new(Xlsx, here(dir.path()), Vec::new()).is_ok());
    let gone = Writer::new(Xlsx, here(&dir.path().join("gone")), Vec::new());
    assert_eq!(gone.err().unwrap().code, "write-failed");
}
