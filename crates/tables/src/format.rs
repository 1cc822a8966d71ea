//! Which of the four formats a file has, told by its first bytes before its name.

use crate::{Fatal, codes};

/// How a table is written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// Comma, semicolon or tab between the cells; when reading, the header tells which.
    Csv,
    /// Always tab between the cells.
    Tsv,
    /// One JSON object on each line.
    JsonLines,
    /// A workbook of which one sheet is the table.
    Xlsx,
}

/// What stands between the cells of a text table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Delimiter {
    #[default]
    Comma,
    /// As Excel writes and expects it where the comma is the decimal sign.
    Semicolon,
    Tab,
}

impl Delimiter {
    pub(crate) const ALL: [Self; 3] = [Self::Comma, Self::Semicolon, Self::Tab];

    pub(crate) fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
        }
    }
}

/// First bytes of things that people upload by mistake.
const NOT_TABLES: &[&[u8]] = &[
    b"%PDF",
    b"\x89PNG",
    b"GIF8",
    b"\xFF\xD8\xFF",
    b"RIFF",
    b"\x1F\x8B",
    b"\x7FELF",
    b"{\\rtf",
    b"<html",
    b"<!doctype",
    b"<?xml",
    b"<table",
];

const ZIP: &[u8] = b"PK\x03\x04";
/// The container of old Excel files, and of new ones that have a password.
const COMPOUND_FILE: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
pub(crate) const BOM: &[u8] = b"\xEF\xBB\xBF";

impl Format {
    /// The format of a file, from its first bytes (a few hundred suffice) and, where they
    /// leave it open, from its name.
    pub fn detect(file_name: &str, first_bytes: &[u8]) -> Result<Self, Fatal> {
        refuse_other_files(first_bytes)?;
        let name = file_name.to_ascii_lowercase();
        let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
        if first_bytes.starts_with(ZIP) {
            return Ok(Self::Xlsx);
        }
        if matches!(extension, "xlsx" | "xlsm" | "xls") {
            return Err(Fatal::new(codes::XLSX_UNREADABLE, ""));
        }

        let text = first_bytes.strip_prefix(BOM).unwrap_or(first_bytes).trim_ascii_start();
        match (extension, text.first()) {
            ("json", Some(b'[')) => Err(Fatal::new(codes::JSON_ARRAY, "").on_line(1)),
            ("csv", _) => Ok(Self::Csv),
            ("tsv" | "tab", _) => Ok(Self::Tsv),
            ("json" | "jsonl" | "ndjson", _) | (_, Some(b'{')) => Ok(Self::JsonLines),
            _ => Ok(Self::Csv),
        }
    }

    /// The usual ending of a file's name, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Tsv => "tsv",
            Self::JsonLines => "jsonl",
            Self::Xlsx => "xlsx",
        }
    }

    /// The media type for a download.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8",
            Self::Tsv => "text/tab-separated-values; charset=utf-8",
            Self::JsonLines => "application/jsonl",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }
}

/// Refuses what is certainly something else than a table.
pub(crate) fn refuse_other_files(first_bytes: &[u8]) -> Result<(), Fatal> {
    if first_bytes.starts_with(COMPOUND_FILE) {
        return Err(Fatal::new(codes::XLS_OLD_OR_LOCKED, ""));
    }
    let text = first_bytes.strip_prefix(BOM).unwrap_or(first_bytes);
    let begins = |magic: &&[u8]| {
        text.get(..magic.len()).is_some_and(|start| start.eq_ignore_ascii_case(magic))
    };
    if NOT_TABLES.iter().any(begins) {
        return Err(Fatal::new(codes::NOT_A_TABLE, ""));
    }
    Ok(())
}

#[cfg(test)]
mod tests;
