//! What a table may weigh. A limit is part of a message, so faces may print it.

/// The most columns a table may have.
pub const COLUMNS: usize = 500;

/// The most characters of a column's name.
pub const NAME_CHARS: usize = 255;

/// The most bytes of one cell, as UTF-8.
pub const CELL_BYTES: usize = 64 * 1024;

/// The most bytes of one row, with everything between its cells.
pub const ROW_BYTES: usize = 1024 * 1024;

/// The deepest nesting of arrays and objects inside one cell of JSON Lines.
pub const JSON_DEPTH: usize = 64;

/// The most bytes of an xlsx file as it lies on the disk.
pub const XLSX_FILE_BYTES: u64 = 256 * 1024 * 1024;

/// The most parts (files inside the zip) of an xlsx file.
pub const XLSX_PARTS: usize = 1000;

/// The most bytes of all parts together, unpacked.
pub const XLSX_UNPACKED_BYTES: u64 = 2 * 1024 * 1024 * 1024;

/// How many times its size on the disk an xlsx file may unpack to, once it unpacks to more
/// than [`XLSX_RATIO_FROM_BYTES`].
pub const XLSX_RATIO: u64 = 200;

/// Below this many unpacked bytes the ratio is nobody's concern.
pub const XLSX_RATIO_FROM_BYTES: u64 = 64 * 1024 * 1024;

/// The most bytes of the list of shared texts, which is the one thing of a workbook that
/// has to be held in memory whole.
pub const XLSX_SHARED_TEXT_BYTES: u64 = 128 * 1024 * 1024;

/// The most entries of the list of shared texts.
pub const XLSX_SHARED_TEXTS: u64 = 4_000_000;

/// The most characters (UTF-16 units) that a spreadsheet shows in one cell.
pub const XLSX_CELL_UNITS: usize = 32_767;

/// The most rows of one sheet, its header among them.
pub const XLSX_SHEET_ROWS: u32 = 1_048_576;

/// The most columns of one sheet.
pub const XLSX_SHEET_COLUMNS: usize = 16_384;
