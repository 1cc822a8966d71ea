//! The IBAN: ISO 13616, with the check digits of ISO 7064 (mod 97-10).

use base::{Error, Result};

/// Reads an IBAN: spaces are dropped and letters raised; the check digits must fit.
pub(super) fn parse(field: &str, text: &str) -> Result<String> {
    let iban: String = text.chars().filter(|it| !it.is_whitespace()).collect();
    let iban = iban.to_ascii_uppercase();
    let bytes = iban.as_bytes();
    let is_formed = (15..=34).contains(&bytes.len())
        && bytes.iter().all(u8::is_ascii_alphanumeric)
        && bytes[..2].iter().all(u8::is_ascii_uppercase)
        && bytes[2..4].iter().all(u8::is_ascii_digit);
    if !is_formed {
        return Err(Error::invalid(field, "iban-malformed"));
    }
    if remainder(&bytes[4..], &bytes[..4]) == 1 {
        Ok(iban)
    } else {
        Err(Error::invalid(field, "iban-check-failed"))
    }
}

/// The number written by these characters, letters standing for 10 to 35, modulo 97.
fn remainder(account: &[u8], head: &[u8]) -> u32 {
    account.iter().chain(head).fold(0, |rest, byte| match byte {
        b'0'..=b'9' => (rest * 10 + u32::from(byte - b'0')) % 97,
        letter => (rest * 100 + u32::from(letter - b'A' + 10)) % 97,
    })
}

#[cfg(test)]
mod tests;
