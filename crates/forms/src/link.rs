//! Where a shown image, recording or link points to.
//!
//! Invariant: only `http`, `https` and the installation's own files pass; `javascript:`, `data:`
//! and everything else is [`Link::Not`], which pages show as text.

use std::{fmt, net::Ipv6Addr};

use base::{Id, kinds};

use crate::{faults::quoted, limits::MAX_WEB_ADDRESS};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Link {
    /// An address that begins with `http://` or `https://`.
    Web(String),
    /// One of the installation's files, written as `file:` and its id.
    File(Id<kinds::File>),
    /// Neither: a visible marker, with the beginning of what stood there.
    Not(String),
}

impl Link {
    pub fn read(text: &str) -> Self {
        let text = text.trim();
        if is_web_address(text) {
            return Self::Web(text.to_owned());
        }
        match text.strip_prefix("file:").and_then(|id| id.parse().ok()) {
            Some(id) => Self::File(id),
            None => Self::Not(quoted(text)),
        }
    }
}

impl fmt::Display for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Web(text) | Self::Not(text) => f.write_str(text),
            Self::File(id) => write!(f, "file:{id}"),
        }
    }
}

/// Whether a text is an `http` or `https` address: a host, perhaps a port, no user name or
/// password, no spaces, quotes, angle brackets, backslashes or invisible characters.
pub fn is_web_address(text: &str) -> bool {
    let after_scheme = ["https://", "http://"].iter().find_map(|scheme| {
        let (start, rest) = text.split_at_checked(scheme.len())?;
        start.eq_ignore_ascii_case(scheme).then_some(rest)
    });
    let Some(rest) = after_scheme else { return false };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    text.chars().count() <= MAX_WEB_ADDRESS
        && !text.chars().any(is_out_of_place)
        && is_authority(&rest[..end])
}

fn is_out_of_place(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '"' | '\'' | '<' | '>' | '\\' | '`')
        || matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}')
        || matches!(c, '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}

fn is_authority(authority: &str) -> bool {
    if let Some((address, port)) = authority.strip_prefix('[').and_then(|it| it.split_once(']')) {
        let is_port_good = port.is_empty() || port.strip_prefix(':').is_some_and(is_port);
        return address.parse::<Ipv6Addr>().is_ok() && is_port_good;
    }
    match authority.split_once(':') {
        Some((host, port)) => is_host(host) && is_port(port),
        None => is_host(authority),
    }
}

fn is_port(text: &str) -> bool {
    let is_digits = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    is_digits && text.parse::<u16>().is_ok_and(|port| port != 0)
}

fn is_host(host: &str) -> bool {
    // Letters beyond ASCII are for the browser to encode; ASCII is what a host name may hold.
    let fits = |c: char| !c.is_ascii() || c.is_ascii_alphanumeric() || c == '-' || c == '_';
    host.len() <= 253 && host.split('.').all(|label| !label.is_empty() && label.chars().all(fits))
}

#[cfg(test)]
mod tests;
