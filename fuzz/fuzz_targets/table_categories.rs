//! Any bytes as a table of categories: however they arrive, the cells are the same, and every
//! name has a number of its own.

#![no_main]

use std::io::Read;

#[path = "../../crates/mickle/src/commands/aggregate/names.rs"]
#[expect(dead_code, reason = "the command uses more of it")]
mod names;
#[path = "../../crates/mickle/src/commands/aggregate/table.rs"]
mod table;

type Rows = Vec<(u64, Vec<Vec<u8>>)>;

fn rows(source: impl Read) -> Rows {
    let mut table = table::Table::new(source);
    let mut rows = Vec::new();
    while let Ok(Some(row)) = table.row() {
        let cells = (0..row.len()).filter_map(|it| row.cell(it)).map(|it| it.into_owned());
        rows.push((row.line, cells.collect()));
    }
    rows
}

/// Gives one byte at a time.
struct Drops<'b>(&'b [u8]);

impl Read for Drops<'_> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        let most = into.len().min(1);
        self.0.read(&mut into[..most])
    }
}

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let whole = rows(bytes);
    assert_eq!(whole, rows(Drops(bytes)));
    let mut names = names::Names::default();
    for cell in whole.iter().flat_map(|it| &it.1) {
        let number = names.number(cell);
        assert_eq!(names.bytes(number as usize), &cell[..]);
        assert_eq!(names.find(cell), Some(number));
    }
});
