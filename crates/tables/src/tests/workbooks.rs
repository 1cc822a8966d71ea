//! Workbooks, made by hand where no program would write them.

use std::io::Cursor;

use rust_xlsxwriter::{ExcelDateTime, Format as CellFormat, Formula, Workbook};

use super::{inline_row, row, table, told, workbook};
use crate::{Format::Xlsx, ReadOptions, open, preview};

#[track_caller]
fn check(rows: &str, expected: &str) {
    assert_eq!(told(Xlsx, &workbook(&[rows], &[])), expected);
}

#[test]
fn a_table_may_stand_anywhere_and_have_holes() {
    let rows = "<row r='3'><c r='C3' t='inlineStr'><is><t>a</t></is></c>\
                <c r='D3' t='inlineStr'><is><t> b </t></is></c><c r='F3'/></row>\
                <row r='4'/>\
                <row r='7'><c r='D7'><v>1.1000000000000001</v></c></row>\
                <row r='8'><c r='A8' t='inlineStr'><is><t>beside</t></is></c></row>\
                <row r='9'><c r='C9' t='str'><f>1+1</f><v>x</v></c><c r='D9'><v>3.0</v></c></row>";
    check(
        rows,
        "a|b\n7: |1.1\n\
         line 8: wrong-number-of-cells (a cell in column A has no header)\n9: x|3",
    );
}

#[test]
fn headers_are_held_to_the_same_rules() {
    check("", "header-missing");
    check(
        &inline_row(2, &["a", "b", "a"]),
        "line 2, column 3: column-name-twice (\"a\" is column 1 and column 3)",
    );
    check(&inline_row(1, &["a", "", "c"]), "line 1, column 2: column-name-empty");
    let wide: Vec<_> =
        (0..600).map(|i| format!("<c t='inlineStr'><is><t>c{i}</t></is></c>")).collect();
    check(&format!("<row>{}</row>", wide.concat()), "line 1: too-many-columns (501 > 500)");
}

#[test]
fn cells_that_cannot_be_read_cost_their_row_only() {
    let row = |number: u32, cell: &str| format!("<row r='{number}'>{cell}</row>");
    let long = "x".repeat(70_000);
    let rows = [
        inline_row(1, &["a", "b"]),
        row(2, "<c r='A2' t='e'><v>#N/A</v></c>"),
        inline_row(3, &["good", "row"]),
        row(4, &format!("<c r='B4' t='inlineStr'><is><t>{long}</t></is></c>")),
        row(5, "<c r='A5' t='s'><v>99</v></c><c r='B5'><v>5</v></c>"),
        inline_row(7, &["also", "good_x0000_"]),
        inline_row(8, &["last", "&lt;one&gt;"]),
    ];
    check(
        &rows.concat(),
        "a|b\n\
         line 2, column \"a\": cell-has-formula-error (#N/A)\n\
         3: good|row\n\
         line 4, column \"b\": cell-too-long (70000 bytes)\n\
         line 5: xlsx-cell-unreadable (Cell string index not found in shared strings table)\n\
         line 7, column \"b\": cell-has-control-characters (U+0000)\n\
         8: last|<one>",
    );
}

#[test]
fn formulas_have_a_value_or_are_told() {
    let cells = |number: u32, cells: &str| format!("<row r='{number}'>{cells}</row>");
    let rows = [
        inline_row(1, &["a", "b"]),
        cells(2, "<c r='A2'><f>1+1</f><v>2</v></c><c r='B2' t='str'><f>A9</f><v></v></c>"),
        cells(3, "<c r='A3'><v>1</v></c><c r='B3'><f t='shared' si='4294967295'/><v/></c>"),
        cells(4, "<c r='A4'><f>1+1</f></c>"),
    ];
    check(
        &rows.concat(),
        "a|b\n2: 2|\nline 3, column \"b\": cell-has-formula-error (never calculated)\n\
         line 4, column \"a\": cell-has-formula-error (never calculated)",
    );
}

#[test]
fn a_lost_cell_between_rows_is_blamed_on_both() {
    let rows = [
        inline_row(1, &["a", "b"]),
        inline_row(2, &["x", "y"]),
        "<row r='3'><c r='A3' t='e'><v>#SPILL!</v></c></row>".to_owned(),
        inline_row(4, &["x", "y"]),
        inline_row(5, &["x", "y"]),
    ];
    let detail = "xlsx-cell-unreadable (Unsupported cell error value '#SPILL!')";
    check(&rows.concat(), &format!("a|b\nline 2: {detail}\nline 4: {detail}\n5: x|y"));
}

#[test]
fn a_damaged_workbook_is_fatal_and_never_a_panic() {
    let good = workbook(&[&inline_row(1, &["a"])], &[]);
    assert_eq!(told(Xlsx, &good), "a");
    for cut in [10, good.len() / 2, good.len() - 10] {
        assert!(told(Xlsx, &good[..cut]).starts_with("xlsx-unreadable"), "{cut}");
    }
    // The library subtracts the corners of the dimension without looking.
    let sheet = b"<worksheet><dimension ref='B9:A1'/><sheetData/></worksheet>";
    let other = workbook(&[], &[]);
    assert!(told(Xlsx, &other).starts_with("xlsx-no-such-sheet"));
    let parts = [("xl/worksheets/sheet1.xml", sheet.as_slice())];
    let told_of = told(Xlsx, &super::zipped(&parts));
    assert!(told_of.starts_with("xlsx-unreadable"), "{told_of}");
    // Broken off in the middle of the sheet: the rows before it do not pass for all.
    let rows = (2..2000).map(|i| inline_row(i, &["x"])).collect::<String>();
    let cut = workbook(&[&format!("{}{rows}</sheetData><!--", inline_row(1, &["a"]))], &[]);
    assert!(told(Xlsx, &cut).ends_with("1999: x"));
    let cut = workbook(&[&format!("{}{rows}<row><c><v>1<!--", inline_row(1, &["a"]))], &[]);
    assert!(told(Xlsx, &cut).starts_with("line 1999: xlsx-unreadable"), "{}", told(Xlsx, &cut));
}

#[test]
fn sheets_are_chosen_by_name_or_by_sight() {
    let (first, second) = (inline_row(1, &["first"]), inline_row(1, &["second"]));
    let book = workbook(&[&first, &second], &[]);
    let columns = |sheet: Option<&str>| {
        let options = ReadOptions { sheet: sheet.map(str::to_owned), ..ReadOptions::default() };
        let opened = open(Xlsx, Cursor::new(book.clone()), &options);
        opened.map(|table| table.columns().join("|")).map_err(|fatal| fatal.to_string())
    };
    assert_eq!(columns(None), Ok("first".into()));
    assert_eq!(columns(Some("B")), Ok("second".into()));
    assert_eq!(columns(Some("C")), Err("xlsx-no-such-sheet (\"A\", \"B\")".into()));

    let mut hidden = Workbook::new();
    hidden.add_worksheet().set_hidden(true).write(0, 0, "hidden").unwrap();
    hidden.add_worksheet().set_active(true).write(0, 0, "seen").unwrap();
    assert_eq!(told(Xlsx, &hidden.save_to_buffer().unwrap()), "seen");
}

#[test]
fn values_arrive_as_a_person_would_write_them() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let kinds = ["text", "number", "truth", "date", "moment", "time", "span", "formula"];
    for (column, kind) in (0..).zip(kinds) {
        sheet.write(0, column, kind).unwrap();
    }
    let format = |code: &str| CellFormat::new().set_num_format(code);
    let day = ExcelDateTime::from_ymd(2026, 11, 22).unwrap();
    let moment = ExcelDateTime::from_ymd(2026, 11, 22).unwrap().and_hms(5, 13, 31).unwrap();
    sheet.write(1, 0, "0.10").unwrap();
    sheet.write(1, 1, 0.1 + 0.2).unwrap();
    sheet.write(1, 2, true).unwrap();
    sheet.write_with_format(1, 3, &day, &format("dd.mm.yyyy")).unwrap();
    sheet.write_with_format(1, 4, &moment, &format("yyyy-mm-dd hh:mm:ss")).unwrap();
    sheet.write_with_format(1, 5, 0.5, &format("hh:mm")).unwrap();
    sheet.write_with_format(1, 6, 1.25, &format("[h]:mm:ss")).unwrap();
    sheet.write_formula(1, 7, Formula::new("=1/4").set_result("0.25")).unwrap();
    let bytes = book.save_to_buffer().unwrap();
    assert_eq!(
        told(Xlsx, &bytes),
        "text|number|truth|date|moment|time|span|formula\n\
         2: 0.10|0.3|true|2026-11-22|2026-11-22T05:13:31|12:00:00|30:00:00|0.25"
    );
}

#[test]
fn a_table_that_is_dropped_early_lets_its_thread_go() {
    let rows: String = (2..50_000).map(|i| inline_row(i, &["x", "y"])).collect();
    let book = workbook(&[&format!("{}{rows}", inline_row(1, &["a", "b"]))], &[]);
    let mut table = table(Xlsx, &book).unwrap();
    let head = preview(table.as_mut(), 2).unwrap();
    assert_eq!(head.rows, [row(2, &["x", "y"]), row(3, &["x", "y"])]);
    assert!(head.more);
    drop(table);
    let progress = super::table(Xlsx, &book).unwrap().progress();
    assert_eq!(progress.total, Some(book.len() as u64));
    assert!(0 < progress.bytes_read);
}
