//! The bytes of a file: counted as they pass, with the first block there to look at.

use std::{
    fs::File,
    io::{self, BufReader, Chain, Cursor, Read, Seek},
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use super::Progress;
use crate::{Fatal, codes, limits};

/// How much of a file is looked at before it is read.
const SAMPLE_BYTES: u64 = 64 * 1024;
const BLOCK_BYTES: usize = 64 * 1024;

/// Counts what is read through it.
pub(super) struct Counted<R> {
    inner: R,
    bytes: Arc<AtomicU64>,
}

impl<R> Counted<R> {
    pub(super) fn new(inner: R, bytes: Arc<AtomicU64>) -> Self {
        Self { inner, bytes }
    }
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let n = self.inner.read(buffer)?;
        self.bytes.fetch_add(n as u64, Ordering::Relaxed);
        Ok(n)
    }
}

impl<R: Seek> Seek for Counted<R> {
    fn seek(&mut self, to: io::SeekFrom) -> io::Result<u64> {
        self.inner.seek(to)
    }
}

/// Reads the same number from wherever the reading happens.
#[derive(Clone, Default)]
pub(super) struct Meter {
    pub(super) bytes: Arc<AtomicU64>,
    pub(super) total: Option<u64>,
}

impl Meter {
    pub(super) fn progress(&self) -> Progress {
        let bytes = self.bytes.load(Ordering::Relaxed);
        let bytes_read = self.total.map_or(bytes, |total| bytes.min(total));
        Progress { bytes_read, total: self.total }
    }

    /// All is read that is of use, such as one sheet of several.
    pub(super) fn finish(&self) {
        if let Some(total) = self.total {
            self.bytes.store(total, Ordering::Relaxed);
        }
    }
}

pub(super) type Body = BufReader<Chain<Cursor<Vec<u8>>, Counted<Box<dyn Read + Send>>>>;

/// A text file whose first block has been read and can still be read again.
pub(super) struct Input {
    sample: Vec<u8>,
    whole: bool,
    rest: Counted<Box<dyn Read + Send>>,
    pub(super) meter: Meter,
}

impl Input {
    pub(super) fn begin(reader: Box<dyn Read + Send>, total: Option<u64>) -> io::Result<Self> {
        let meter = Meter { bytes: Arc::default(), total };
        let mut rest = Counted::new(reader, Arc::clone(&meter.bytes));
        let mut sample = Vec::new();
        (&mut rest).take(SAMPLE_BYTES).read_to_end(&mut sample)?;
        let whole = (sample.len() as u64) < SAMPLE_BYTES;
        Ok(Self { sample, whole, rest, meter })
    }

    /// The first bytes of the file.
    pub(super) fn sample(&self) -> &[u8] {
        &self.sample
    }

    /// Whether the sample is the whole file.
    pub(super) fn is_whole(&self) -> bool {
        self.whole
    }

    /// The file from byte `skip` on, which lies inside the sample.
    pub(super) fn read_from(self, skip: usize) -> (Body, Meter) {
        let mut sample = Cursor::new(self.sample);
        sample.set_position(skip as u64);
        (BufReader::with_capacity(BLOCK_BYTES, sample.chain(self.rest)), self.meter)
    }
}

/// Copies a workbook into a temporary file that has no name and vanishes with its handle.
pub(super) fn lay_down(reader: &mut dyn Read, dir: Option<&Path>) -> Result<File, Fatal> {
    let file = match dir {
        Some(dir) => tempfile::tempfile_in(dir),
        None => tempfile::tempfile(),
    };
    let mut file = file.map_err(|cause| Fatal::unreadable(&cause))?;
    let copied = io::copy(&mut reader.take(limits::XLSX_FILE_BYTES + 1), &mut file)
        .map_err(|cause| Fatal::unreadable(&cause))?;
    if limits::XLSX_FILE_BYTES < copied {
        return Err(Fatal::new(codes::XLSX_TOO_BIG, ""));
    }
    Ok(file)
}
