//! What all tables have in common: previews and progress.

use std::io::{Cursor, Read};

use super::{Progress, ReadOptions, open, open_path, preview};
use crate::{
    Format::{Csv, JsonLines},
    tests::{row, table},
};

#[test]
fn a_preview_holds_the_first_rows_good_and_bad() {
    let mut file = table(Csv, b"a,b\n1,2\n3\n4,5\n6,7\n").unwrap();
    let head = preview(file.as_mut(), 3).unwrap();
    assert_eq!(head.columns, ["a", "b"]);
    assert_eq!(head.rows, [row(2, &["1", "2"]), row(4, &["4", "5"])]);
    assert_eq!(head.errors.len(), 1);
    assert_eq!(head.errors[0].line, 3);
    assert!(head.more);

    let mut file = table(Csv, b"a\n1\n2\n").unwrap();
    assert!(!preview(file.as_mut(), 2).unwrap().more);
    let mut file = table(Csv, b"a\n").unwrap();
    assert!(!preview(file.as_mut(), 0).unwrap().more);
}

#[test]
fn progress_runs_from_the_first_block_to_the_end() {
    let file = format!("a,b\n{}", "1,2\n".repeat(100_000));
    let total = file.len() as u64;
    let options = ReadOptions { total: Some(total), ..ReadOptions::default() };
    let mut table = open(Csv, Cursor::new(file), &options).unwrap();
    let mut last = table.progress();
    assert!(0 < last.bytes_read && last.bytes_read < total);
    while table.next_row().unwrap().is_some() {
        let now = table.progress();
        assert!(last.bytes_read <= now.bytes_read);
        last = now;
    }
    assert_eq!(last, Progress { bytes_read: total, total: Some(total) });
}

#[test]
fn a_file_on_the_disk_knows_its_size() {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), "{\"a\":\"x\"}\n").unwrap();
    let table = open_path(JsonLines, file.path(), &ReadOptions::default()).unwrap();
    assert_eq!(table.progress(), Progress { bytes_read: 10, total: Some(10) });
    let gone = open_path(Csv, "no/such/file.csv", &ReadOptions::default()).unwrap_err();
    assert_eq!(gone.code, "file-unreadable");
}

#[test]
fn bytes_may_come_one_by_one() {
    struct Drip(Cursor<Vec<u8>>);
    impl Read for Drip {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            let n = buffer.len().min(1);
            self.0.read(&mut buffer[..n])
        }
    }
    let text = "a;\"b\r\n\"\r\n\"x\"\"\r\n\";ü\r\n\r\n1;2";
    // Long enough that blocks are cut behind the sample, too.
    let file = format!("{text}{}", "\r\n\"1\r\n\";ü".repeat(10_000));
    let mut table = open(Csv, Drip(Cursor::new(file.into())), &ReadOptions::default()).unwrap();
    assert_eq!(table.columns(), ["a", "b"]);
    assert_eq!(table.next_row().unwrap().unwrap().unwrap(), row(3, &["x\"\n", "ü"]));
    assert_eq!(table.next_row().unwrap().unwrap().unwrap(), row(6, &["1", "2"]));
    let mut last = 6;
    while let Some(next) = table.next_row().unwrap() {
        assert_eq!(next.unwrap(), row(last + if last == 6 { 1 } else { 2 }, &["1\n", "ü"]));
        last += if last == 6 { 1 } else { 2 };
    }
    assert_eq!(last, 7 + 2 * 9_999);
}
