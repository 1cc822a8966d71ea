//! What a file is, told by its first bytes.

use crate::word::words;

words! {
    /// The types that are taken (safety.md §5).
    MediaType {
        Png = "image/png",
        Jpeg = "image/jpeg",
        Webp = "image/webp",
        Gif = "image/gif",
        Mp3 = "audio/mpeg",
        Wav = "audio/wav",
        Mp4 = "video/mp4",
        /// Sound alone in an mp4.
        Mp4Audio = "audio/mp4",
        Webm = "video/webm",
        /// Sound alone in a webm, as browsers record it.
        WebmAudio = "audio/webm",
        Pdf = "application/pdf",
        Text = "text/plain",
        Csv = "text/csv",
        Tsv = "text/tab-separated-values",
        Json = "application/json",
        JsonLines = "application/jsonl",
        Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    }
}

impl MediaType {
    /// The endings that names of this type may have, the usual one first.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Png => &["png"],
            Self::Jpeg => &["jpg", "jpeg"],
            Self::Webp => &["webp"],
            Self::Gif => &["gif"],
            Self::Mp3 => &["mp3"],
            Self::Wav => &["wav"],
            Self::Mp4 => &["mp4", "m4v"],
            Self::Mp4Audio => &["m4a", "mp4"],
            Self::Webm | Self::WebmAudio => &["webm"],
            Self::Pdf => &["pdf"],
            Self::Text => &["txt", "md"],
            Self::Csv => &["csv"],
            Self::Tsv => &["tsv", "tab"],
            Self::Json => &["json"],
            Self::JsonLines => &["jsonl", "ndjson"],
            Self::Xlsx => &["xlsx"],
        }
    }

    pub fn is_image(self) -> bool {
        self.as_str().starts_with("image/")
    }

    pub fn is_audio(self) -> bool {
        self.as_str().starts_with("audio/")
    }

    pub fn is_video(self) -> bool {
        self.as_str().starts_with("video/")
    }

    /// Whether it can be a table to import.
    pub fn is_table(self) -> bool {
        use MediaType::{Csv, Json, JsonLines, Text, Tsv, Xlsx};
        matches!(self, Csv | Tsv | Json | JsonLines | Xlsx | Text)
    }
}

/// How many of a file's first bytes [`sniff`] looks at.
pub(super) const HEAD: usize = 4 * 1024;

/// Tells a file's type from its first bytes; nothing where it is none that is taken.
///
/// The name decides only among kinds of text, which look alike, and the claimed type only
/// whether a container that can hold pictures is meant as sound.
pub fn sniff(name: &str, claimed: &str, head: &[u8]) -> Option<MediaType> {
    let at = |from: usize, magic: &[u8]| head.get(from..from + magic.len()) == Some(magic);
    let sound = claimed.starts_with("audio/");
    if at(0, b"\x89PNG\r\n\x1A\n") {
        return Some(MediaType::Png);
    }
    if at(0, b"\xFF\xD8\xFF") {
        return Some(MediaType::Jpeg);
    }
    if at(0, b"GIF87a") || at(0, b"GIF89a") {
        return Some(MediaType::Gif);
    }
    if at(0, b"RIFF") {
        let inside = [(b"WEBP", MediaType::Webp), (b"WAVE", MediaType::Wav)];
        return inside.into_iter().find(|(magic, _)| at(8, *magic)).map(|(_, it)| it);
    }
    if at(0, b"%PDF-") {
        return Some(MediaType::Pdf);
    }
    if at(0, b"ID3") || is_mp3_frame(head) {
        return Some(MediaType::Mp3);
    }
    if at(4, b"ftyp") {
        return mp4(head, sound);
    }
    if at(0, b"\x1A\x45\xDF\xA3") {
        let webm = head.windows(4).any(|it| it == b"webm");
        let kind = if sound { MediaType::WebmAudio } else { MediaType::Webm };
        return webm.then_some(kind);
    }
    let ending = name.rsplit_once('.').map_or(String::new(), |(_, it)| it.to_ascii_lowercase());
    if at(0, b"PK\x03\x04") {
        return (ending == "xlsx").then_some(MediaType::Xlsx);
    }
    text(&ending, head)
}

/// A frame of MPEG layer 3 with a bit rate and a sampling rate that exist.
fn is_mp3_frame(head: &[u8]) -> bool {
    match head {
        [0xFF, second, third, ..] => {
            second & 0xE0 == 0xE0
                && second & 0x18 != 0x08
                && second & 0x06 == 0x02
                && third & 0xF0 != 0xF0
                && third & 0x0C != 0x0C
        }
        _ => false,
    }
}

/// Containers of the mp4 family that browsers play; pictures (heic, avif) are none of them.
fn mp4(head: &[u8], sound: bool) -> Option<MediaType> {
    match head.get(8..12)? {
        b"M4A " | b"M4B " => Some(MediaType::Mp4Audio),
        b"isom" | b"iso2" | b"iso4" | b"iso5" | b"iso6" | b"mp41" | b"mp42" | b"avc1" | b"M4V "
        | b"dash" | b"MSNV" => Some(if sound { MediaType::Mp4Audio } else { MediaType::Mp4 }),
        _ => None,
    }
}

/// Kinds of text, by the name's ending; what holds a NUL is no text, save UTF-16, which the
/// import names when it meets it.
fn text(ending: &str, head: &[u8]) -> Option<MediaType> {
    let utf_16 = head.starts_with(b"\xFF\xFE") || head.starts_with(b"\xFE\xFF");
    if head.contains(&0) && !utf_16 {
        return None;
    }
    // Programs begin like texts do; nobody needs them here.
    if head.starts_with(b"MZ") && head.get(2..).is_some_and(|it| !it.is_ascii()) {
        return None;
    }
    let texts =
        [MediaType::Text, MediaType::Csv, MediaType::Tsv, MediaType::Json, MediaType::JsonLines];
    texts.into_iter().find(|it| it.endings().contains(&ending))
}

#[cfg(test)]
mod tests;
