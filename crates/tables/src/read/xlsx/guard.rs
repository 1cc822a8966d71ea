//! Refuses workbooks that would not fit into memory, before a parser sees them.
//!
//! Sizes that a zip states may be lies, so every part is unpacked once and thrown away.
//! What may be big is the sheets, which are read as streams, and the list of shared texts,
//! which has a limit of its own; any other part is small or refused.

use std::{
    borrow::Cow,
    fs::File,
    io::{self, BufReader, Read, Seek},
};

use zip::ZipArchive;

use super::scan::Scan;
use crate::{Fatal, codes, limits};

/// Parts below this size can be held whole by whoever likes to.
const SMALL_PART: u64 = 16 * 1024 * 1024;
/// In a bigger part a cell or row begins at least this often.
const LONGEST_GAP: u64 = 2 * 1024 * 1024;
/// The parser copies styles per format, so they are held to what spreadsheets write.
const STYLE_TAGS: u64 = 500_000;
const STYLE_TAG_BYTES: u64 = 2048;

/// What each file in a zip's list of contents begins with.
const LISTED: &[u8; 4] = b"PK\x01\x02";

/// Looks through the whole workbook; its size in bytes when all is well.
pub(super) fn check(file: &mut File) -> Result<u64, Fatal> {
    let size = file.seek(io::SeekFrom::End(0)).map_err(|cause| Fatal::unreadable(&cause))?;
    if limits::XLSX_FILE_BYTES < size {
        return Err(Fatal::new(codes::XLSX_TOO_BIG, format!("{size} bytes")));
    }
    // Counted in the raw bytes, because reading the list already costs memory.
    if limits::XLSX_PARTS < count_listed(file).map_err(|cause| Fatal::unreadable(&cause))? {
        return Err(Fatal::new(codes::XLSX_TOO_MANY_PARTS, ""));
    }
    let mut archive = ZipArchive::new(BufReader::new(&mut *file))
        .map_err(|cause| Fatal::new(codes::XLSX_UNREADABLE, cause))?;
    let mut unpacked = Unpacked { bytes: 0, size };
    for index in 0..archive.len() {
        let part =
            archive.by_index(index).map_err(|cause| Fatal::new(codes::XLSX_UNREADABLE, cause))?;
        let name = part.name().map(Cow::into_owned).unwrap_or_default();
        check_part(&name, part, &mut unpacked)?;
    }
    file.rewind().map_err(|cause| Fatal::unreadable(&cause))?;
    Ok(size)
}

fn count_listed(file: &mut File) -> io::Result<usize> {
    file.rewind()?;
    let mut block = vec![0; 64 * 1024];
    let (mut kept, mut count) = (0, 0);
    loop {
        let n = file.read(&mut block[kept..])?;
        if n == 0 {
            return Ok(count);
        }
        let filled = kept + n;
        count += block[..filled].windows(LISTED.len()).filter(|bytes| *bytes == LISTED).count();
        // The signature may lie across two blocks.
        kept = filled.min(LISTED.len() - 1);
        block.copy_within(filled - kept..filled, 0);
    }
}

/// All parts together, so far.
struct Unpacked {
    bytes: u64,
    /// The bytes of the file they come from.
    size: u64,
}

impl Unpacked {
    fn add(&mut self, n_bytes: usize) -> Result<(), Fatal> {
        self.bytes += n_bytes as u64;
        let too_dense = limits::XLSX_RATIO_FROM_BYTES < self.bytes
            && self.size.saturating_mul(limits::XLSX_RATIO) < self.bytes;
        if too_dense || limits::XLSX_UNPACKED_BYTES < self.bytes {
            let detail = format!("{} bytes from {}", self.bytes, self.size);
            return Err(Fatal::new(codes::XLSX_UNPACKS_TOO_BIG, detail));
        }
        Ok(())
    }
}

fn check_part(name: &str, mut part: impl Read, unpacked: &mut Unpacked) -> Result<(), Fatal> {
    let kind = Kind::of(name);
    let (mut scan, mut bytes) = (Scan::default(), 0);
    let mut block = vec![0; 64 * 1024];
    loop {
        let n = match part.read(&mut block) {
            Ok(0) => return Ok(()),
            Ok(n) => n,
            Err(cause) if cause.kind() == io::ErrorKind::Interrupted => continue,
            Err(cause) => {
                return Err(Fatal::new(codes::XLSX_UNREADABLE, format_args!("{name}: {cause}")));
            }
        };
        bytes += n as u64;
        unpacked.add(n)?;
        scan.feed(&block[..n])?;
        if let Some(code) = kind.objects(bytes, &scan) {
            return Err(Fatal::new(code, name.chars().take(200).collect::<String>()));
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    SharedTexts,
    Styles,
    Any,
}

impl Kind {
    /// The parser finds parts whatever the case of their names and the slant of slashes.
    fn of(name: &str) -> Self {
        let name = name.to_ascii_lowercase();
        if name.ends_with("sharedstrings.xml") {
            Self::SharedTexts
        } else if name.ends_with("styles.xml") {
            Self::Styles
        } else {
            Self::Any
        }
    }

    fn objects(self, bytes: u64, scan: &Scan) -> Option<&'static str> {
        let too_many_texts =
            limits::XLSX_SHARED_TEXT_BYTES < bytes || limits::XLSX_SHARED_TEXTS < scan.n_texts;
        let gap = SMALL_PART < bytes && LONGEST_GAP < scan.longest_gap;
        match self {
            Self::SharedTexts if too_many_texts => Some(codes::XLSX_TOO_MANY_TEXTS),
            Self::Styles
                if SMALL_PART < bytes
                    || STYLE_TAGS < scan.n_tags
                    || STYLE_TAG_BYTES < scan.longest_tag =>
            {
                Some(codes::XLSX_PART_TOO_BIG)
            }
            Self::Any | Self::SharedTexts if gap => Some(codes::XLSX_PART_TOO_BIG),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests;
