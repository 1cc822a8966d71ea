//! Any bytes as a table of one kind: read and aggregated by every method, each row of the
//! results as long as its header.

use answers::Kind;

/// The first byte chooses the method; the header is given, so that rows are reached.
pub fn table(kind: Kind, header: &str, bytes: &[u8]) {
    let Some((first, rows)) = bytes.split_first() else { return };
    // A bad header one time in eight.
    let table = if first % 8 == 7 { rows.to_vec() } else { [header.as_bytes(), rows].concat() };
    let methods = kind.methods();
    let method = methods[usize::from(first / 8) % methods.len()];
    let Ok(report) = kind.run(&mut &table[..], Some(method), 0) else { return };
    for table in [&report.results, &report.workers] {
        assert!(table.rows.iter().all(|it| it.len() == table.header.len()));
    }
    // Unless something is called so, nothing is.
    if !table.to_ascii_lowercase().windows(3).any(|it| it == b"nan") {
        let mut cells = report.results.rows.iter().chain(&report.workers.rows).flatten();
        assert!(cells.all(|it| it != "NaN"), "{method}: {report:?}");
    }
}
