//! Names of files that can be shown and saved without harm.

use std::fmt::Write;

use super::MediaType;

/// The most characters of a name.
const MOST: usize = 150;

/// A name without folders, control characters, marks that reverse the writing, or characters
/// that some system forbids, and with an ending that tells the truth about its type.
pub fn safe_name(name: &str, media_type: MediaType) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let clean: String = last.chars().filter(|it| !is_harmful(*it)).collect();
    let clean = clean.trim_matches(|it: char| it == '.' || it.is_whitespace());
    let (stem, ending) = clean.rsplit_once('.').unwrap_or((clean, ""));
    let honest = media_type.endings().contains(&ending.to_ascii_lowercase().as_str());
    let (stem, ending) = if honest { (stem, ending) } else { (clean, media_type.endings()[0]) };
    let stem: String = stem.chars().take(MOST - 1 - ending.len()).collect();
    let stem = stem.trim_end_matches(['.', ' ']);
    let stem = if stem.is_empty() { "file" } else { stem };
    format!("{stem}.{ending}")
}

fn is_harmful(it: char) -> bool {
    it.is_control()
        || matches!(it, '"' | '<' | '>' | '|' | ':' | '*' | '?')
        // Marks that turn the direction of writing, or that cannot be seen.
        || matches!(it, '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}')
        || matches!(it, '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}')
}

/// The `Content-Disposition` of a download under this name (RFC 6266, RFC 8187).
pub fn disposition(name: &str) -> String {
    let ascii = |it: char| if it.is_ascii_graphic() && !"\"\\%;".contains(it) { it } else { '_' };
    let plain: String = name.chars().map(ascii).collect();
    let mut encoded = String::new();
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{encoded}")
}

#[cfg(test)]
mod tests;
