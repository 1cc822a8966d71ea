//! Any bytes as a table of categories: however they arrive, the labels are the same, and every
//! name has a number of its own.

#![no_main]

use std::io::Read;

use answers::{Categories, Names};

/// Gives one byte at a time.
struct Drops<'b>(&'b [u8]);

impl Read for Drops<'_> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        let most = into.len().min(1);
        self.0.read(&mut into[..most])
    }
}

fn told(source: &mut dyn Read) -> Result<Vec<String>, String> {
    let table = Categories::read(source).map_err(|it| it.to_string())?;
    let rows = table.labels.iter().map(|it| {
        let task = table.tasks.text(it.task as usize);
        let worker = table.workers.text(it.worker as usize);
        format!("{task} {worker} {}", table.classes.text(it.class as usize))
    });
    Ok(rows.collect())
}

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    // The header is given, so that rows are reached.
    let table = [b"task,worker,label\n", bytes].concat();
    assert_eq!(told(&mut &table[..]), told(&mut Drops(&table)));
    let mut names = Names::default();
    for cell in bytes.split(|it| *it == b',') {
        let number = names.number(cell);
        assert_eq!(names.bytes(number as usize), cell);
        assert_eq!(names.find(cell), Some(number));
    }
});
