//! The cookies: an opaque session token, the language that a stranger chose, the filters of the
//! job list, and which of somebody's devices this browser is.

use axum::http::{HeaderMap, HeaderValue, header};
use locale::Language;
use market::PushDeviceId;

use crate::Site;

impl Site {
    /// `__Host-` binds the cookie to https and to this host; plain http (on this machine only)
    /// cannot have it.
    fn cookie(&self) -> &'static str {
        if self.is_secure() { "__Host-sid" } else { "sid" }
    }

    /// The session token of a request.
    pub(crate) fn token(&self, headers: &HeaderMap) -> Option<String> {
        find(headers, self.cookie()).filter(|it| it.len() <= 128)
    }
}

const LANGUAGE: &str = "language";

fn find(headers: &HeaderMap, name: &str) -> Option<String> {
    let pairs = headers.get_all(header::COOKIE).iter();
    let pairs = pairs.filter_map(|it| it.to_str().ok()).flat_map(|it| it.split(';'));
    let mut pairs = pairs.filter_map(|it| it.trim().split_once('='));
    pairs.find(|it| it.0 == name).map(|(_, it)| it.to_owned())
}

/// The language that this browser chose.
pub(crate) fn language(headers: &HeaderMap) -> Option<Language> {
    find(headers, LANGUAGE).and_then(|it| Language::parse(&it))
}

/// Has the browser remember a language, for a year.
pub fn set_language(headers: &mut HeaderMap, site: &Site, language: Language) {
    put(headers, site, LANGUAGE, language.code(), 365 * 24 * 3_600);
}

const JOBS: &str = "jobs";
/// A longer choice is not kept.
const LONGEST_CHOICE: usize = 400;

/// The filters of the job list that this browser used last, as the question of an address.
pub fn jobs_filter(headers: &HeaderMap) -> Option<String> {
    find(headers, JOBS).filter(|it| !it.is_empty() && it.len() <= LONGEST_CHOICE)
}

/// Has the browser remember the filters of the job list for three months; none forgets them.
pub fn set_jobs_filter(headers: &mut HeaderMap, site: &Site, question: &str) {
    let is_plain = |it: u8| it.is_ascii_alphanumeric() || b"=&%-_.".contains(&it);
    if LONGEST_CHOICE < question.len() || !question.bytes().all(is_plain) {
        return;
    }
    let seconds = if question.is_empty() { 0 } else { 90 * 24 * 3_600 };
    put(headers, site, JOBS, question, seconds);
}

const DEVICE: &str = "device";

/// The device that news comes to in this browser.
pub(crate) fn device(headers: &HeaderMap) -> Option<PushDeviceId> {
    find(headers, DEVICE)?.parse().ok()
}

/// Has the browser remember which device it is, so that signing out ends the news there; none
/// forgets it.
pub fn set_device(headers: &mut HeaderMap, site: &Site, device: Option<PushDeviceId>) {
    match device {
        Some(it) => put(headers, site, DEVICE, &it.to_string(), 365 * 24 * 3_600),
        None => put(headers, site, DEVICE, "", 0),
    }
}

/// Sends the session's token to the browser, for 14 days at most.
pub fn set_session(headers: &mut HeaderMap, site: &Site, token: &str) {
    put(headers, site, site.cookie(), token, 14 * 24 * 3_600);
}

/// Makes the browser forget the session.
pub fn clear_session(headers: &mut HeaderMap, site: &Site) {
    put(headers, site, site.cookie(), "", 0);
}

fn put(headers: &mut HeaderMap, site: &Site, name: &str, value: &str, seconds: u32) {
    let secure = if site.is_secure() { "; Secure" } else { "" };
    let text = format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}");
    if let Ok(value) = HeaderValue::from_str(&text) {
        headers.append(header::SET_COOKIE, value);
    }
}
