//! The typeface: Source Sans 3, where `scripts/fonts` fetched it before the build.
//!
//! Invariant: without it every page is whole, in the system's own typeface. With it, text is
//! readable before it arrives, in a system's typeface of the same width, so that nothing jumps.

use std::{borrow::Cow, fmt::Write};

use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "fonts/files/"]
#[allow_missing = true]
struct Files;

/// A file of the typeface and the characters in it; a browser fetches those a page needs.
pub(super) struct Part {
    /// The asset's name, beside the name of the file.
    pub(super) asset: &'static str,
    file: &'static str,
    range: &'static str,
}

/// The first holds what almost every page needs.
pub(super) const PARTS: &[Part] = &[
    Part {
        asset: "text.woff2",
        file: "latin.woff2",
        range: "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,\
            U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
    },
    Part {
        asset: "text_ext.woff2",
        file: "latin-ext.woff2",
        range: "U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,\
            U+02DD-02FF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113",
    },
];

impl Part {
    pub(super) fn bytes(&self) -> Option<Cow<'static, [u8]>> {
        Files::get(self.file).map(|it| it.data)
    }
}

/// The faces of the parts at these addresses, and one of the system's that is as wide: measured
/// on a page of English and one of German.
pub(super) fn sheet(parts: &[(&Part, String)]) -> String {
    let mut sheet = String::new();
    if parts.is_empty() {
        return sheet;
    }
    for (part, address) in parts {
        // Writing to a string cannot fail.
        let _ = writeln!(
            sheet,
            "@font-face {{ font-family: \"Source Sans 3\"; font-weight: 200 900; \
             font-display: swap; src: url(\"{address}\") format(\"woff2\"); \
             unicode-range: {}; }}",
            part.range
        );
    }
    sheet + FALLBACK
}

const FALLBACK: &str = "@font-face { font-family: \"Source Sans 3 Fallback\"; \
    src: local(\"Arial\"), local(\"Liberation Sans\"), local(\"Arimo\"), local(\"Helvetica\"); \
    size-adjust: 93.5%; ascent-override: 109.5%; descent-override: 42.8%; \
    line-gap-override: 0%; }\n";

#[test]
fn faces_are_declared_where_there_are_any() {
    assert_eq!(sheet(&[]), "");
    let parts: Vec<_> = PARTS.iter().map(|it| (it, format!("/assets/{}", it.asset))).collect();
    let sheet = sheet(&parts);
    for (part, address) in parts {
        assert!(sheet.contains(&format!("src: url(\"{address}\")")), "{}", part.file);
    }
    assert_eq!(sheet.matches("font-display: swap").count(), PARTS.len());
    assert_eq!(sheet.matches('{').count(), sheet.matches('}').count());
    assert!(sheet.contains("Source Sans 3 Fallback"));
}
