//! The one cookie: an opaque session token.

use axum::http::{HeaderMap, HeaderValue, header};

use crate::Site;

impl Site {
    /// `__Host-` binds the cookie to https and to this host; plain http (on this machine only)
    /// cannot have it.
    fn cookie(&self) -> &'static str {
        if self.is_secure() { "__Host-sid" } else { "sid" }
    }

    /// The session token of a request.
    pub(crate) fn token(&self, headers: &HeaderMap) -> Option<String> {
        let pairs = headers.get_all(header::COOKIE).iter();
        let pairs = pairs.filter_map(|it| it.to_str().ok()).flat_map(|it| it.split(';'));
        let mut pairs = pairs.filter_map(|it| it.trim().split_once('='));
        let token = pairs.find(|(name, _)| *name == self.cookie()).map(|(_, it)| it.to_owned());
        token.filter(|it| it.len() <= 128)
    }
}

/// Sends the session's token to the browser, for 14 days at most.
pub fn set_session(headers: &mut HeaderMap, site: &Site, token: &str) {
    put(headers, site, token, 14 * 24 * 3_600);
}

/// Makes the browser forget the session.
pub fn clear_session(headers: &mut HeaderMap, site: &Site) {
    put(headers, site, "", 0);
}

fn put(headers: &mut HeaderMap, site: &Site, token: &str, seconds: u32) {
    let name = site.cookie();
    let secure = if site.is_secure() { "; Secure" } else { "" };
    let text = format!("{name}={token}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}");
    if let Ok(value) = HeaderValue::from_str(&text) {
        headers.append(header::SET_COOKIE, value);
    }
}
