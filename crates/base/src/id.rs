//! Identifiers that know what they name: 128 bits, 48 of time and 80 of chance.
//!
//! Shown and stored as 26 upper-case ULID characters, so they sort by time as text on
//! both engines and reveal no counts.

use std::{
    cmp::Ordering,
    fmt,
    hash::{Hash, Hasher},
    marker::PhantomData,
    str::FromStr,
};

use crate::Timestamp;

const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH: usize = 26;

/// An id of a thing of kind `K`; ids of different kinds never fit each other.
pub struct Id<K> {
    bits: u128,
    kind: PhantomData<fn() -> K>,
}

/// The text is not an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IdError;

impl fmt::Display for IdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not an id of 26 characters")
    }
}

impl std::error::Error for IdError {}

impl<K> Id<K> {
    /// An id from a moment and 80 random bits (the upper bits of `chance` are dropped).
    pub fn new(at: Timestamp, chance: u128) -> Self {
        let millis = u128::from(at.as_millis().unsigned_abs()) & 0xFFFF_FFFF_FFFF;
        Self::from_bits((millis << 80) | (chance & ((1 << 80) - 1)))
    }

    pub const fn from_bits(bits: u128) -> Self {
        Self { bits, kind: PhantomData }
    }

    pub const fn bits(self) -> u128 {
        self.bits
    }
}

impl<K> FromStr for Id<K> {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        let bytes = text.as_bytes();
        // 26 digits of 5 bits hold 130: the first digit may not pass 7.
        if bytes.len() != LENGTH || b'7' < bytes[0] {
            return Err(IdError);
        }
        let mut bits = 0u128;
        for byte in bytes {
            let digit = DIGITS.iter().position(|it| it == byte).ok_or(IdError)?;
            bits = (bits << 5) | digit as u128;
        }
        Ok(Self::from_bits(bits))
    }
}

impl<K> fmt::Display for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = [0u8; LENGTH];
        let mut bits = self.bits;
        for slot in text.iter_mut().rev() {
            *slot = DIGITS[(bits & 31) as usize];
            bits >>= 5;
        }
        // The digits are ASCII, so this never falls back.
        f.pad(std::str::from_utf8(&text).unwrap_or_default())
    }
}

impl<K> fmt::Debug for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl<K> Clone for Id<K> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<K> Copy for Id<K> {}
impl<K> PartialEq for Id<K> {
    fn eq(&self, other: &Self) -> bool {
        self.bits == other.bits
    }
}
impl<K> Eq for Id<K> {}
impl<K> PartialOrd for Id<K> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl<K> Ord for Id<K> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.bits.cmp(&other.bits)
    }
}
impl<K> Hash for Id<K> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.bits.hash(state);
    }
}

/// The one list of kinds. They are never built, only named.
pub mod kinds {
    macro_rules! kinds {
        ($($name:ident)*) => { $(
            #[derive(Debug, Clone, Copy, PartialEq, Eq)]
            pub enum $name {}
        )* };
    }

    kinds! {
        Account Session ApiKey EmailToken
        Transfer Hold TopUp Payout PayoutRun PayoutDestination
        Project Restriction Rule Firing Signal Version Task Import Assignment Answer Application
        Pipeline Review Decision Appeal Bonus Thread Message MessageReport ExtensionRequest File
        Event Job Mail Notification PushDevice TaskReport Reference
    }
}

#[cfg(test)]
mod tests;
