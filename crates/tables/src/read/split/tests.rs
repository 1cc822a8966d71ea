//! The splitter beside the csv crate, on whatever dice throw.

use std::io::BufReader;

use proptest::prelude::*;

use super::{Record, Splitter};
use crate::tests::cases;

type Rows = Vec<(u64, Vec<Vec<u8>>)>;

/// All rows, or none where a quote is astray or not closed.
fn ours(text: &[u8], block: usize) -> Option<Rows> {
    let mut splitter = Splitter::new(BufReader::with_capacity(block, text), b',', 1);
    let (mut record, mut rows) = (Record::default(), Vec::new());
    while splitter.next(&mut record).unwrap() {
        if record.flaw.is_some() {
            return None;
        }
        assert_eq!(record.cells().count(), record.n_cells);
        rows.push((record.line, record.cells().map(<[u8]>::to_vec).collect()));
    }
    Some(rows)
}

fn theirs(text: &[u8]) -> Vec<Vec<Vec<u8>>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text);
    let cells = |record: csv::ByteRecord| record.iter().map(<[u8]>::to_vec).collect();
    reader.byte_records().map(Result::unwrap).map(cells).collect()
}

fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("a"),
        Just("bc"),
        Just(","),
        Just("\""),
        Just("\n"),
        Just("\r\n"),
        Just("\r"),
        Just(" "),
        Just("\"x\""),
        Just("\"\"\"\""),
        Just("\"a,\n\""),
    ];
    proptest::collection::vec(piece, 0..20).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(cases(4000))]

    #[test]
    fn agrees_with_the_csv_crate_wherever_quotes_are_right(text in text()) {
        if let Some(rows) = ours(text.as_bytes(), 1 << 16) {
            let cells: Vec<_> = rows.into_iter().map(|(_, cells)| cells).collect();
            prop_assert_eq!(cells, theirs(text.as_bytes()));
        }
    }

    #[test]
    fn does_not_depend_on_where_blocks_end(text in text(), block in 1..5_usize) {
        prop_assert_eq!(ours(text.as_bytes(), block), ours(text.as_bytes(), 1 << 16));
    }
}

#[test]
fn rows_know_their_lines() {
    let rows = ours(b"a\n\r\n\"b\r\n\rc\"\r\rd\n", 3).unwrap();
    let lines: Vec<_> = rows.iter().map(|(line, _)| *line).collect();
    assert_eq!(lines, [1, 3, 7]);
}

#[test]
fn an_empty_last_cell_counts() {
    let cells = |text: &[u8]| ours(text, 8).unwrap().pop().unwrap().1.len();
    assert_eq!(cells(b"a,"), 2);
    assert_eq!(cells(b"a,\n"), 2);
    assert_eq!(cells(b"\"\""), 1);
}
