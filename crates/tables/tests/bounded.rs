//! A million rows in bounded memory, in and out, in every format (a fifth of that for
//! workbooks, which take their time).
//!
//! The allocator of this test binary counts; the tests take turns, because it counts for all.

use std::{
    io::{self, Read, Seek, Write},
    sync::Mutex,
};

use peak_alloc::PeakAlloc;
use tables::{Format, ReadOptions, Rows, WriteOptions, Writer, open};

#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;

static TURN: Mutex<()> = Mutex::new(());

const ROWS: u64 = 1_000_000;
const WORKBOOK_ROWS: u64 = 200_000;
const MIB: usize = 1024 * 1024;

/// Runs `work`; the most bytes that were allocated meanwhile beyond those before it.
fn peak_of<T>(work: impl FnOnce() -> T) -> (T, usize) {
    let before = ALLOCATOR.current_usage();
    ALLOCATOR.reset_peak_usage();
    let result = work();
    (result, ALLOCATOR.peak_usage().saturating_sub(before))
}

type Line = fn(u64) -> String;

/// A file that is made while it is read.
struct Made {
    line: Line,
    next: u64,
    rest: Vec<u8>,
}

impl Made {
    fn new(line: Line) -> Self {
        Self { line, next: 0, rest: Vec::new() }
    }
}

impl Read for Made {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.rest.is_empty() && self.next <= ROWS {
            for n in self.next..(self.next + 256).min(ROWS + 1) {
                self.rest.extend((self.line)(n).into_bytes());
            }
            self.next += 256;
        }
        let n = self.rest.len().min(buffer.len());
        buffer[..n].copy_from_slice(&self.rest[..n]);
        self.rest.drain(..n);
        Ok(n)
    }
}

fn text(n: u64) -> String {
    format!("task {n}, to be done")
}

fn csv_line(n: u64) -> String {
    if n == 0 { "id,text\r\n".to_owned() } else { format!("{n},\"{}\"\r\n", text(n)) }
}

fn json_line(n: u64) -> String {
    format!("{{\"id\": {}, \"text\": \"{}\"}}\n", n + 1, text(n + 1))
}

/// Reads to the end; every row must be the one it should be.
fn count(mut table: Box<dyn Rows>) -> u64 {
    let mut n = 0;
    while let Some(row) = table.next_row().unwrap() {
        n += 1;
        let values = row.unwrap().values;
        assert_eq!((values[0].as_str(), values[1].as_str()), (&*n.to_string(), &*text(n)));
    }
    n
}

#[test]
fn the_count_sees_what_is_held() {
    let _turn = TURN.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let (rows, peak) = peak_of(|| {
        let mut table = open(Format::Csv, Made::new(csv_line), &ReadOptions::default()).unwrap();
        let next = move || table.next_row().unwrap();
        std::iter::from_fn(next).take(20_000).collect::<Vec<_>>()
    });
    assert_eq!(rows.len(), 20_000);
    assert!(MIB < peak, "20,000 rows held in {peak} bytes");
}

#[test]
fn reading_text_holds_a_block_and_a_row() {
    let _turn = TURN.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let files: [(Format, Line, u64); 2] =
        [(Format::Csv, csv_line, ROWS), (Format::JsonLines, json_line, ROWS + 1)];
    for (format, line, rows) in files {
        let (n, peak) =
            peak_of(|| count(open(format, Made::new(line), &ReadOptions::default()).unwrap()));
        println!("{format:?}: read {n} rows within {peak} bytes");
        assert_eq!(n, rows);
        assert!(peak < MIB, "{format:?} took {peak} bytes");
    }
}

fn write_rows<W: Write + Send>(
    writer: &mut Writer<W>,
    rows: u64,
    mut each: impl FnMut(&mut Writer<W>),
) {
    writer.header(&["id", "text"]).unwrap();
    for n in 1..=rows {
        writer.row(&[n.to_string(), text(n)]).unwrap();
        each(writer);
    }
}

#[test]
fn writing_text_holds_a_chunk() {
    let _turn = TURN.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    for format in [Format::Csv, Format::Tsv, Format::JsonLines] {
        let (sent, peak) = peak_of(|| {
            let mut writer = Writer::new(format, WriteOptions::default(), Vec::new()).unwrap();
            let mut sent = 0;
            write_rows(&mut writer, ROWS, |writer| {
                if 64 * 1024 <= writer.chunk_len() {
                    sent += writer.take_chunk().len();
                }
            });
            sent + writer.finish().unwrap().out.len()
        });
        println!("{format:?}: wrote {sent} bytes within {peak} bytes");
        assert!(20 * MIB < sent);
        assert!(peak < MIB, "{format:?} took {peak} bytes");
    }
}

#[test]
fn a_workbook_is_written_and_read_within_a_few_mebibytes() {
    let _turn = TURN.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let (mut file, peak) = peak_of(|| {
        let file = tempfile::tempfile().unwrap();
        let mut writer = Writer::new(Format::Xlsx, WriteOptions::default(), file).unwrap();
        write_rows(&mut writer, WORKBOOK_ROWS, |_| {});
        writer.finish().unwrap().out
    });
    println!("xlsx: wrote {} bytes within {peak} bytes", file.metadata().unwrap().len());
    assert!(peak < 4 * MIB, "writing took {peak} bytes");

    file.rewind().unwrap();
    let (n, peak) = peak_of(|| count(open(Format::Xlsx, file, &ReadOptions::default()).unwrap()));
    println!("xlsx: read {n} rows within {peak} bytes");
    assert_eq!(n, WORKBOOK_ROWS);
    assert!(peak < 8 * MIB, "reading took {peak} bytes");
}
