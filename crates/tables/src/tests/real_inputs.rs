//! Tables that requesters really used: each is read to its end or refused with a reason.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{CODES, Format, ReadOptions, open_path, sentence};

const FOLDERS: [&str; 3] = ["lists", "requester-inputs", "translation"];

fn shared() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data")
}

/// The folder of shared data lies beside the repository; a worktree is one deeper.
fn data() -> Option<PathBuf> {
    let near = shared();
    let far = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/data");
    [near, far].into_iter().find(|path| path.is_dir())
}

fn csv_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            csv_files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "csv") {
            found.push(path);
        }
    }
}

#[test]
fn every_shared_table_opens_or_says_why_not() {
    let Some(data) = data() else {
        println!("skipped: there is no ../shared/data beside the repository");
        return;
    };
    let mut files = Vec::new();
    for folder in FOLDERS {
        csv_files(&data.join(folder), &mut files);
    }
    assert!(20 < files.len(), "only {} files", files.len());
    for file in &files {
        let bytes = fs::read(file).unwrap();
        let name = file.file_name().unwrap().to_string_lossy();
        let format = Format::detect(&name, &bytes[..bytes.len().min(512)]).unwrap();
        let mut table = match open_path(format, file, &ReadOptions::default()) {
            Ok(table) => table,
            Err(fatal) => {
                println!("{}: {fatal}", file.display());
                assert!(sentence(fatal.code).is_some());
                continue;
            }
        };
        let (mut n_good, mut n_bad) = (0, 0);
        while let Some(row) = table.next_row().unwrap() {
            match row {
                Ok(row) => {
                    n_good += 1;
                    assert_eq!(row.values.len(), table.columns().len());
                }
                Err(error) => {
                    n_bad += 1;
                    println!("{}: {error}", file.display());
                    assert!(CODES.iter().any(|(code, _)| *code == error.code));
                }
            }
        }
        println!("{name}: {} columns, {n_good} rows, {n_bad} bad", table.columns().len());
        assert_eq!((n_good, n_bad), peer(&bytes), "{}", file.display());
    }
}

/// How many rows another reader of CSV finds, and how many of another width.
fn peer(bytes: &[u8]) -> (usize, usize) {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(bytes);
    let width = reader.byte_headers().unwrap().len();
    let blank = |record: &csv::ByteRecord| record.iter().all(|cell| cell.trim_ascii().is_empty());
    let rows = reader.byte_records().map(Result::unwrap).filter(|record| !blank(record));
    let (good, bad): (Vec<_>, Vec<_>) = rows.partition(|record| record.len() == width);
    (good.len(), bad.len())
}
