//! Workbooks: one sheet of an xlsx file as a table.
//!
//! The reader of cells borrows the workbook, and a table must own all it reads from; so a
//! thread owns both and hands rows over in small batches. It ends with the table, with the
//! sheet, or with a fault, which becomes a [`Fatal`].

mod guard;
mod scan;
mod sheet;
mod value;

use std::{
    fs::File,
    io::BufReader,
    sync::{
        Arc,
        mpsc::{Receiver, SyncSender, sync_channel},
    },
    thread::{self, JoinHandle},
    vec,
};

use calamine::{Reader, SheetType, SheetVisible, Xlsx};

use super::{
    Progress, Row, Rows,
    input::{Counted, Meter},
};
use crate::{Fatal, RowError, codes};

/// Rows that are handed over together, and bytes that end a batch before.
const BATCH_ROWS: usize = 256;
const BATCH_BYTES: usize = 256 * 1024;

type Batch = Vec<Result<Row, RowError>>;
type Book = Xlsx<BufReader<Counted<File>>>;

struct Sheet {
    columns: Vec<String>,
    batches: Receiver<Result<Batch, Fatal>>,
    batch: vec::IntoIter<Result<Row, RowError>>,
    worker: Option<JoinHandle<()>>,
    meter: Meter,
}

pub(super) fn open(mut file: File, name: Option<&str>) -> Result<Box<dyn Rows>, Fatal> {
    let size = guard::check(&mut file)?;
    let meter = Meter { bytes: Arc::default(), total: Some(size) };
    let counted = BufReader::new(Counted::new(file, Arc::clone(&meter.bytes)));
    let (to_columns, columns) = sync_channel(1);
    let (to_batches, batches) = sync_channel(2);
    let name = name.map(str::to_owned);
    let worker = thread::Builder::new()
        .name("xlsx".to_owned())
        .spawn(move || work(counted, name.as_deref(), &to_columns, &to_batches))
        .map_err(|cause| Fatal::unreadable(&cause))?;
    // A worker that ends without a word has panicked over a damaged workbook.
    let columns = columns.recv().map_err(|_| Fatal::new(codes::XLSX_UNREADABLE, ""))??;
    let batch = Vec::new().into_iter();
    Ok(Box::new(Sheet { columns, batches, batch, worker: Some(worker), meter }))
}

fn work(
    file: BufReader<Counted<File>>,
    name: Option<&str>,
    columns: &SyncSender<Result<Vec<String>, Fatal>>,
    batches: &SyncSender<Result<Batch, Fatal>>,
) {
    let opened = Xlsx::new(file).map_err(|cause| sheet::fault(&cause));
    let book_and_name = opened.and_then(|book| Ok((choose(&book, name)?, book)));
    // A send fails where the table has been dropped; then nobody waits for the rest.
    let _gone = match book_and_name {
        Ok((name, mut book)) => read(&mut book, &name, columns, batches),
        Err(fatal) => columns.send(Err(fatal)).ok(),
    };
}

/// The sheet asked for, or the first that people see when they open the workbook.
fn choose(book: &Book, name: Option<&str>) -> Result<String, Fatal> {
    let tables = || book.sheets_metadata().iter().filter(|s| s.typ == SheetType::WorkSheet);
    let found = match name {
        Some(name) => tables().find(|sheet| sheet.name == name),
        None => tables().find(|s| s.visible == SheetVisible::Visible).or_else(|| tables().next()),
    };
    found.map(|sheet| sheet.name.clone()).ok_or_else(|| {
        let names: Vec<_> = tables().take(50).map(|sheet| format!("{:?}", sheet.name)).collect();
        Fatal::new(codes::XLSX_NO_SUCH_SHEET, names.join(", "))
    })
}

fn read(
    book: &mut Book,
    name: &str,
    columns: &SyncSender<Result<Vec<String>, Fatal>>,
    batches: &SyncSender<Result<Batch, Fatal>>,
) -> Option<()> {
    let opened = book
        .worksheet_cells_reader(name)
        .map_err(|cause| sheet::fault(&cause))
        .and_then(sheet::SheetReader::begin);
    let mut reader = match opened {
        Ok(reader) => reader,
        Err(fatal) => return columns.send(Err(fatal)).ok(),
    };
    columns.send(Ok(reader.columns().to_vec())).ok()?;
    let (mut batch, mut bytes) = (Batch::new(), 0);
    loop {
        match reader.next_row() {
            Ok(Some(row)) => {
                bytes += row.as_ref().map_or(0, |row| row.values.iter().map(String::len).sum());
                batch.push(row);
            }
            Ok(None) => return batches.send(Ok(batch)).ok(),
            Err(fatal) => {
                batches.send(Ok(batch)).ok()?;
                return batches.send(Err(fatal)).ok();
            }
        }
        if BATCH_ROWS <= batch.len() || BATCH_BYTES <= bytes {
            batches.send(Ok(std::mem::take(&mut batch))).ok()?;
            bytes = 0;
        }
    }
}

impl Rows for Sheet {
    fn columns(&self) -> &[String] {
        &self.columns
    }

    fn next_row(&mut self) -> Result<Option<Result<Row, RowError>>, Fatal> {
        loop {
            if let Some(row) = self.batch.next() {
                return Ok(Some(row));
            }
            match self.batches.recv() {
                Ok(batch) => self.batch = batch?.into_iter(),
                Err(_) => return self.end(),
            }
        }
    }

    fn progress(&self) -> Progress {
        self.meter.progress()
    }
}

impl Sheet {
    /// The worker has ended: at the end of the sheet, or by a panic over a damaged workbook.
    fn end(&mut self) -> Result<Option<Result<Row, RowError>>, Fatal> {
        if let Some(Err(_)) = self.worker.take().map(JoinHandle::join) {
            return Err(Fatal::new(codes::XLSX_UNREADABLE, ""));
        }
        self.meter.finish();
        Ok(None)
    }
}

#[cfg(test)]
mod tests;
