//! An export: a whole table on its way out, piece by piece, made while it is sent.
//!
//! Invariant: it runs where it was asked for, needs no second process, and ends when its
//! receiver goes: whatever it holds is dropped with it.

use std::{
    fs::File,
    io::{Read, Seek},
    sync::Arc,
};

use base::{Error, Result};
use store::{Db, Tx};
use tables::{Finished, Format, WriteError, WriteOptions, Writer, limits};
use tokio::task::spawn_blocking;

use super::{
    Refusal, Rows, Wanted,
    columns::Columns,
    counts,
    reader::{Batch, Reader},
    rows,
    turns::Turn,
};
use crate::{AccountId, ProjectId, projects};

/// Bytes of a finished workbook that are sent at once.
const PIECE: u64 = 256 * 1024;
/// Rows that a sheet of a workbook holds below its header.
const SHEET_ROWS: i64 = limits::XLSX_SHEET_ROWS as i64 - 1;

/// A table of results that is being written; see [`export`].
pub struct Export {
    db: Db,
    reader: Reader,
    out: Out,
    format: Format,
    name: String,
    _turn: Turn,
}

/// Where the export stands.
enum Out {
    /// Text leaves as it is written.
    Text(Writer<Vec<u8>>),
    /// A workbook can be sent when it is whole; until then it lies in an unnamed file.
    Workbook(Box<Writer<File>>),
    /// What is left of the finished workbook.
    Packed(File),
    Sent,
}

/// Begins a table of a requester's results.
///
/// With `raw`, cells of CSV and TSV that look like formulas stay as they are; otherwise they
/// get a `'` before them.
pub async fn export(
    db: &Db,
    requester: AccountId,
    id: ProjectId,
    wanted: impl Into<Wanted>,
    format: Format,
    raw: bool,
) -> Result<Export> {
    let wanted = wanted.into();
    let begin = async move |tx: &mut Tx| begin(tx, requester, id, wanted, format).await;
    let (title, columns) = db.read(begin).await?;
    let turn = Turn::take(requester)?;
    let header = columns.header();
    let options = WriteOptions { raw, ..WriteOptions::default() };
    let out = match format {
        Format::Xlsx => {
            let file = tempfile::tempfile().map_err(Error::store)?;
            let mut writer = Writer::new(format, options, file).map_err(failed)?;
            writer.header(&header).map_err(failed)?;
            Out::Workbook(Box::new(writer))
        }
        Format::Csv | Format::Tsv | Format::JsonLines => {
            let mut writer = Writer::new(format, options, Vec::new()).map_err(failed)?;
            writer.header(&header).map_err(failed)?;
            Out::Text(writer)
        }
    };
    Ok(Export {
        db: db.clone(),
        reader: Reader::new(id, Arc::new(columns), rows::PAGE),
        out,
        format,
        name: file_name(&title, wanted.rows, format),
        _turn: turn,
    })
}

async fn begin(
    tx: &mut Tx,
    requester: AccountId,
    id: ProjectId,
    wanted: Wanted,
    format: Format,
) -> Result<(String, Columns)> {
    let project = projects::of_requester(tx, requester, id).await?;
    let title = projects::current(tx, &project).await?.title;
    let columns = Columns::read(tx, requester, id, wanted).await?;
    if format == Format::Xlsx {
        let known = wanted.known;
        let count = match wanted.rows {
            Rows::Answers => counts::count_answers(tx, id, known, SHEET_ROWS + 1).await?,
            Rows::Tasks => counts::count_tasks(tx, id, known).await?.tasks,
            Rows::Labels => {
                let labels = columns.fields.iter().filter(|it| it.kind.is_label()).count();
                let labels = i64::try_from(labels).map_err(Error::store)?;
                counts::count_answers(tx, id, known, SHEET_ROWS + 1).await? * labels
            }
        };
        if SHEET_ROWS < count {
            return Err(Refusal::TooLongForXlsx.into());
        }
    }
    Ok((title, columns))
}

impl Export {
    /// A name for the file, such as `sort-the-pictures-answers.csv`.
    pub fn name(&self) -> &str {
        &self.name
    }

    pub fn media_type(&self) -> &'static str {
        self.format.media_type()
    }

    /// The next bytes and the rest of the export; nothing after the last.
    pub async fn next(mut self) -> Result<Option<(Vec<u8>, Self)>> {
        loop {
            let (out, piece) = match self.out {
                Out::Text(writer) => text(writer, self.reader.next(&self.db).await?).await?,
                Out::Workbook(writer) => {
                    (workbook(writer, self.reader.next(&self.db).await?).await?, Vec::new())
                }
                Out::Packed(file) => packed(file).await?,
                Out::Sent => return Ok(None),
            };
            self.out = out;
            if !piece.is_empty() {
                return Ok(Some((piece, self)));
            }
        }
    }
}

/// Writes rows as text, or ends the table where there are none.
async fn text(mut writer: Writer<Vec<u8>>, batch: Option<Batch>) -> Result<(Out, Vec<u8>)> {
    let write = move || match batch {
        None => Ok((Out::Sent, writer.finish()?.out)),
        Some(batch) => {
            batch.iter().try_for_each(|row| writer.row(row))?;
            let chunk = writer.take_chunk();
            Ok((Out::Text(writer), chunk))
        }
    };
    spawn_blocking(write).await.map_err(Error::store)?.map_err(failed)
}

/// Writes rows into the workbook, or packs it where there are none.
async fn workbook(mut writer: Box<Writer<File>>, batch: Option<Batch>) -> Result<Out> {
    let write = move || match batch {
        None => {
            let Finished { mut out, .. } = writer.finish()?;
            out.rewind()?;
            Ok(Out::Packed(out))
        }
        Some(batch) => {
            batch.iter().try_for_each(|row| writer.row(row))?;
            Ok(Out::Workbook(writer))
        }
    };
    spawn_blocking(write).await.map_err(Error::store)?.map_err(failed)
}

/// Reads the next piece of the finished workbook.
async fn packed(mut file: File) -> Result<(Out, Vec<u8>)> {
    let read = move || {
        let mut piece = Vec::new();
        (&mut file).take(PIECE).read_to_end(&mut piece)?;
        let out = if piece.is_empty() { Out::Sent } else { Out::Packed(file) };
        Ok::<_, std::io::Error>((out, piece))
    };
    spawn_blocking(read).await.map_err(Error::store)?.map_err(Error::store)
}

/// The title as a file's name: letters and digits of any language, with `-` for the rest.
fn file_name(title: &str, rows: Rows, format: Format) -> String {
    format!("{}-{rows}.{}", file_stem(title), format.extension())
}

pub(super) fn file_stem(title: &str) -> String {
    let words = title.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join("-")
}

fn failed(error: WriteError) -> Error {
    Error::store(error)
}
