//! The thread that reads a sheet.

use super::{BATCH_ROWS, open};
use crate::tests::{inline_row, workbook};
use std::io::Write;

#[test]
fn rows_arrive_in_order_across_batches() {
    let last = u32::try_from(3 * BATCH_ROWS).unwrap();
    let rows: String = (1..=last).map(|i| inline_row(i, &[&i.to_string()])).collect();
    let mut file = tempfile::tempfile().unwrap();
    file.write_all(&workbook(&[&rows], &[])).unwrap();
    let mut table = open(file, None).unwrap();
    for expected in 2..=u64::from(last) {
        let row = table.next_row().unwrap().unwrap().unwrap();
        assert_eq!((row.line, row.values), (expected, vec![expected.to_string()]));
    }
    assert_eq!(table.next_row(), Ok(None));
    assert_eq!(table.next_row(), Ok(None));
    let progress = table.progress();
    assert_eq!(Some(progress.bytes_read), progress.total);
}
