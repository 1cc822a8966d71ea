//! File: uploaded files, named by their ids.
//!
//! Whether a file exists, belongs to the worker, is small enough and of an allowed kind is
//! checked where files are kept; here only ids are looked at.

use base::{Id, kinds};

use super::{At, text};
use crate::{
    Given, Value, codes,
    faults::quoted,
    json::{Keys, Node},
    limits::{MAX_FILE_BYTES, MAX_FILES},
    reader::Fields,
};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileRule {
    /// The most files.
    pub max_files: u8,
    /// The most bytes of each file.
    pub max_bytes: u64,
    /// What may be uploaded, in the order of [`FileKind::ALL`].
    pub kinds: Vec<FileKind>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FileKind {
    Image,
    Audio,
    Video,
    Document,
}

const KINDS: [(&str, FileKind); 4] = [
    ("image", FileKind::Image),
    ("audio", FileKind::Audio),
    ("video", FileKind::Video),
    ("document", FileKind::Document),
];

impl FileKind {
    pub const ALL: [Self; 4] = [Self::Image, Self::Audio, Self::Video, Self::Document];

    /// The word of the document, such as `image`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Image => "image",
            Self::Audio => "audio",
            Self::Video => "video",
            Self::Document => "document",
        }
    }
}

impl FileRule {
    pub(super) fn read(fields: &mut Fields<'_, '_>) -> Self {
        let max_files = fields.whole("max_files", 1..=MAX_FILES).unwrap_or(1);
        let max_bytes = fields.whole("max_bytes", 1..=MAX_FILE_BYTES).unwrap_or(MAX_FILE_BYTES);
        let mut kinds = fields.many_of("kinds", &KINDS).unwrap_or(FileKind::ALL.to_vec());
        let count = kinds.len();
        kinds.sort();
        kinds.dedup();
        if kinds.len() < count {
            fields.fault("kinds", codes::KIND_TWICE);
        }
        Self { max_files, max_bytes, kinds }
    }

    pub(super) fn write(&self, keys: Keys) -> Keys {
        let kinds: Vec<Node> = self.kinds.iter().map(|it| Node::from(it.as_str())).collect();
        keys.put("max_files", self.max_files).put("max_bytes", self.max_bytes).put("kinds", kinds)
    }

    pub(super) fn check(&self, given: &Given, at: &mut At<'_>) -> Option<Value> {
        let texts = text::list(given, at)?;
        if usize::from(self.max_files) < texts.len() {
            at.fault_with(codes::TOO_MANY_FILES, self.max_files);
            return None;
        }
        let mut files: Vec<Id<kinds::File>> = Vec::new();
        let mut sound = true;
        for text in texts {
            match text.parse() {
                Ok(id) if files.contains(&id) => {
                    at.fault_with(codes::FILE_TWICE, id);
                    sound = false;
                }
                Ok(id) => files.push(id),
                Err(_) => {
                    at.fault_with(codes::FILE_MALFORMED, quoted(&text));
                    sound = false;
                }
            }
        }
        sound.then_some(Value::Files(files))
    }
}
