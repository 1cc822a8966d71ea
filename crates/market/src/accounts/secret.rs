//! Secrets: thrown with the transaction's dice, shown once, stored as digests.

use store::Tx;

/// RFC 4648 in lower case: no character needs escaping in a link or a header.
const DIGITS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";

/// A fresh secret of 256 bits, for links, sessions and keys.
pub(super) fn token(tx: &mut Tx) -> String {
    base32(&tx.random::<32>())
}

/// Bytes as base32 without padding.
pub(super) fn base32(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(5) * 8);
    let (mut bits, mut held) = (0u32, 0);
    for byte in bytes {
        bits = (bits << 8) | u32::from(*byte);
        held += 8;
        while 5 <= held {
            held -= 5;
            text.push(char::from(DIGITS[(bits >> held & 31) as usize]));
        }
    }
    if 0 < held {
        text.push(char::from(DIGITS[(bits << (5 - held) & 31) as usize]));
    }
    text
}

#[cfg(test)]
mod tests;
