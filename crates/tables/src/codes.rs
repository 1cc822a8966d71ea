//! Every code this crate says, and the sentence that tells what to do next.
//!
//! Invariant: a code is said only through the constants made here, so none can be missing
//! from [`CODES`].

macro_rules! codes {
    ($($name:ident $code:literal $sentence:literal;)*) => {
        $(pub(crate) const $name: &str = $code;)*

        /// All codes, each with an English sentence that says what to do next.
        pub const CODES: &[(&str, &str)] = &[$(($code, $sentence)),*];
    };
}

codes! {
    // The file as a whole.
    FILE_UNREADABLE "file-unreadable"
        "The file could not be read to its end; save it again and upload it once more.";
    NOT_A_TABLE "not-a-table"
        "This is not a table; upload a CSV, TSV, JSON Lines or xlsx file.";
    ENCODING_UTF_16 "encoding-utf-16"
        "The file is written in UTF-16; save it again as UTF-8 (in Excel: Save As, CSV UTF-8).";
    ENCODING_LATIN_1 "encoding-latin-1"
        "The file is written in Latin-1 or Windows-1252; save it again as UTF-8 \
         (in Excel: Save As, CSV UTF-8).";
    HEADER_MISSING "header-missing"
        "The table has no header; write the names of the columns into its first row.";
    COLUMN_NAME_EMPTY "column-name-empty"
        "A column has no name; name it in the header, or delete the column.";
    COLUMN_NAME_TWICE "column-name-twice"
        "Two columns have the same name; rename one of them in the header.";
    COLUMN_NAME_TOO_LONG "column-name-too-long"
        "A column's name is longer than 255 characters; shorten it in the header.";
    TOO_MANY_COLUMNS "too-many-columns"
        "The table has more columns than fit (500 when reading, 16,384 in an xlsx file); \
         delete those that are not needed.";
    JSON_ARRAY "json-array-not-lines"
        "The file is one JSON array; write one object on each line instead, without commas \
         between them (JSON Lines).";
    JSON_NOT_LINES "json-not-lines"
        "The first line is not one whole JSON object; write one object on each line \
         (JSON Lines).";

    // Workbooks.
    XLS_OLD_OR_LOCKED "xls-old-or-locked"
        "This is an old Excel file or one with a password; save it as xlsx without a password.";
    XLSX_UNREADABLE "xlsx-unreadable"
        "The workbook is damaged or is not an xlsx file; open it in a spreadsheet program and \
         save it again as xlsx.";
    XLSX_TOO_BIG "xlsx-too-big"
        "The workbook is bigger than 256 MiB; save the sheet as CSV UTF-8 and upload that.";
    XLSX_TOO_MANY_PARTS "xlsx-too-many-parts"
        "The workbook has more than 1,000 parts; copy the sheet into a new workbook, or save it \
         as CSV UTF-8.";
    XLSX_UNPACKS_TOO_BIG "xlsx-unpacks-too-big"
        "The workbook unpacks to more than 2 GiB, or to more than 200 times its size; save the \
         sheet as CSV UTF-8 and upload that.";
    XLSX_PART_TOO_BIG "xlsx-part-too-big"
        "A part of the workbook (its styles, a picture, one cell) is too big; copy the sheet \
         into a new workbook without pictures, or save it as CSV UTF-8.";
    XLSX_TOO_MANY_TEXTS "xlsx-too-many-texts"
        "The workbook's shared texts exceed 128 MiB or 4 million; save the sheet as CSV UTF-8 \
         and upload that, which has no such limit.";
    XLSX_NO_SUCH_SHEET "xlsx-no-such-sheet"
        "The workbook has no such sheet; choose one of those it has.";

    // One row.
    WRONG_NUMBER_OF_CELLS "wrong-number-of-cells"
        "The row has more or fewer cells than the header; put texts that contain the delimiter \
         in double quotes.";
    NOT_UTF_8 "not-utf-8"
        "The text is not UTF-8; save the file again as UTF-8 (in Excel: Save As, CSV UTF-8).";
    CELL_TOO_LONG "cell-too-long"
        "A cell is longer than 64 KiB; shorten it, or put the text in a file and give its link.";
    ROW_TOO_LONG "row-too-long"
        "The row is longer than 1 MiB; look for a double quote that is not closed, or shorten \
         its cells.";
    CONTROL_CHARACTERS "cell-has-control-characters"
        "A cell holds a control character such as NUL; delete it (only line breaks and tabs \
         may stay).";
    QUOTE_NOT_CLOSED "quote-not-closed"
        "A double quote opens here and is not closed before the end of the file; close it, or \
         double it if it belongs to the text.";
    QUOTE_ASTRAY "quote-astray"
        "Text follows a closing double quote; quotes inside a quoted cell must be doubled.";
    JSON_BROKEN "json-broken"
        "The line is not valid JSON; write one whole object on one line.";
    JSON_NOT_AN_OBJECT "json-not-an-object"
        "The line is not a JSON object; write {\"column\": \"value\", …}.";
    VALUE_TOO_DEEP "value-too-deep"
        "Arrays and objects are nested deeper than 64 levels; flatten the value.";
    JSON_UNKNOWN_KEY "json-unknown-key"
        "The row has a key that the first row does not have; add the key to the first row \
         (null will do), or remove it here.";
    JSON_KEY_TWICE "json-key-twice"
        "The row names a key twice; remove one of them.";
    FORMULA_ERROR "cell-has-formula-error"
        "A cell's formula has no value (such as #N/A, or never calculated); correct it or clear \
         the cell, and save the workbook in a spreadsheet program.";
    XLSX_CELL_UNREADABLE "xlsx-cell-unreadable"
        "A cell of this row, or at the edge of the row beside it, cannot be read; clear it and \
         type its value again.";

    // Mapping columns.
    MAPPING_UNKNOWN_COLUMN "mapping-unknown-column"
        "The file has no such column; choose one of those in its header.";
    MAPPING_COLUMN_TWICE "mapping-column-twice"
        "Two columns would get the same name; rename or ignore one of them.";
    MAPPING_SPECIAL_COLUMN "mapping-special-column"
        "Columns whose names begin with _gold, and _priority, keep their names; ignore the \
         column or leave it as it is.";
    MAPPING_NO_COLUMN "mapping-no-column"
        "Every column is ignored; keep at least one.";

    // Writing.
    WRITE_FAILED "write-failed"
        "The file could not be written; look whether the disk is full, then try again.";
    WRITE_OUT_OF_ORDER "write-out-of-order"
        "A table is one header, then its rows; this is a fault of the program, please report it.";
}

/// The sentence that belongs to a code.
pub fn sentence(code: &str) -> Option<&'static str> {
    CODES.iter().find(|(known, _)| *known == code).map(|(_, sentence)| *sentence)
}
