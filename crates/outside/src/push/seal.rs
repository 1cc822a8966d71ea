//! Sealing a message for one device: RFC 8291 on top of RFC 8188 (`aes128gcm`).
//!
//! Invariant: each message has a key pair and a salt of its own, so no two share a key.

use base::{Error, Result};
use ring::{
    aead::{AES_128_GCM, Aad, LessSafeKey, Nonce, UnboundKey},
    agreement::{ECDH_P256, EphemeralPrivateKey, UnparsedPublicKey, agree_ephemeral},
    error::Unspecified,
    hkdf::{HKDF_SHA256, KeyType, Prk, Salt},
    rand::{SecureRandom, SystemRandom},
};

/// The size of the one record; services take no more than this in all.
const RECORD: u32 = 4096;
/// What is left of it for the text: less the tag (16) and the mark of the end (1), and less the
/// head (86), which services count too.
const LONGEST: usize = 4096 - 16 - 1 - 86;
/// Marks the last record.
const END: u8 = 2;

/// The keys of one message.
struct Keys<'a> {
    /// What both sides worked out by Diffie and Hellman.
    shared: &'a [u8],
    /// The device's public key …
    theirs: &'a [u8],
    /// … the secret that it gave us beside it …
    secret: &'a [u8],
    /// … and our public key for this message.
    ours: &'a [u8],
    salt: [u8; 16],
}

/// The body of a request: only the device with this key and secret can read it.
pub(super) fn seal(theirs: &[u8], secret: &[u8], text: &[u8]) -> Result<Vec<u8>> {
    if LONGEST < text.len() {
        return Err(Error::store("a push message is too long"));
    }
    sealed(theirs, secret, text).map_err(|_| Error::store("the keys of the device do not work"))
}

fn sealed(theirs: &[u8], secret: &[u8], text: &[u8]) -> Result<Vec<u8>, Unspecified> {
    let chance = SystemRandom::new();
    let own = EphemeralPrivateKey::generate(&ECDH_P256, &chance)?;
    let ours = own.compute_public_key()?;
    let mut salt = [0; 16];
    chance.fill(&mut salt)?;
    let peer = UnparsedPublicKey::new(&ECDH_P256, theirs);
    agree_ephemeral(own, &peer, |shared| {
        Keys { shared, theirs, secret, ours: ours.as_ref(), salt }.seal(text)
    })?
}

impl Keys<'_> {
    fn seal(&self, text: &[u8]) -> Result<Vec<u8>, Unspecified> {
        let (key, nonce) = self.derive()?;
        let mut record = text.to_vec();
        record.push(END);
        let key = LessSafeKey::new(UnboundKey::new(&AES_128_GCM, &key)?);
        let nonce = Nonce::assume_unique_for_key(nonce);
        key.seal_in_place_append_tag(nonce, Aad::empty(), &mut record)?;
        let length = u8::try_from(self.ours.len()).map_err(|_| Unspecified)?;
        let head = [self.salt.as_slice(), &RECORD.to_be_bytes(), &[length]].concat();
        Ok([head.as_slice(), self.ours, &record].concat())
    }

    /// The key and the nonce of the one record.
    fn derive(&self) -> Result<([u8; 16], [u8; 12]), Unspecified> {
        let both = [b"WebPush: info\0".as_slice(), self.theirs, self.ours].concat();
        let agreed = Salt::new(HKDF_SHA256, self.secret).extract(self.shared);
        let material: [u8; 32] = expand(&agreed, &both)?;
        let salted = Salt::new(HKDF_SHA256, &self.salt).extract(&material);
        let key = expand(&salted, b"Content-Encoding: aes128gcm\0")?;
        Ok((key, expand(&salted, b"Content-Encoding: nonce\0")?))
    }
}

struct Length(usize);

impl KeyType for Length {
    fn len(&self) -> usize {
        self.0
    }
}

fn expand<const N: usize>(from: &Prk, about: &[u8]) -> Result<[u8; N], Unspecified> {
    let mut out = [0; N];
    from.expand(&[about], Length(N))?.fill(&mut out)?;
    Ok(out)
}

#[cfg(test)]
mod tests;
