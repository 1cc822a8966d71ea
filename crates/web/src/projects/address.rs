//! Addresses of a project's pages.

use std::fmt::Write;

use market::ProjectId;

/// The address of one of a project's pages; an empty page is the dashboard.
pub(crate) fn href(id: ProjectId, page: &str) -> String {
    if page.is_empty() { format!("/projects/{id}") } else { format!("/projects/{id}/{page}") }
}

/// A value as it stands in the query of an address.
pub(super) fn query(value: &str) -> String {
    value.bytes().fold(String::new(), |mut text, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            text.push(char::from(byte));
        } else {
            // Writing to a text never fails.
            let _ = write!(text, "%{byte:02X}");
        }
        text
    })
}
