//! Who sends a message: RFC 8292, a token signed with the market's key (ES256).

use base::{Error, Result};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD as TEXT};
use market::ports::{Push, PushKey};
use ring::{
    rand::SystemRandom,
    signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair},
};
use serde_json::json;

/// Makes a key for a market that has none.
pub fn fresh_key() -> Result<PushKey> {
    let chance = SystemRandom::new();
    let alg = &ECDSA_P256_SHA256_FIXED_SIGNING;
    let secret = EcdsaKeyPair::generate_pkcs8(alg, &chance).map_err(failed)?;
    let pair = EcdsaKeyPair::from_pkcs8(alg, secret.as_ref(), &chance).map_err(failed)?;
    Ok(PushKey {
        public: TEXT.encode(pair.public_key().as_ref()),
        secret: TEXT.encode(secret.as_ref()),
    })
}

/// The header that proves to a push service that the message is the market's.
pub(super) fn authorization(key: &PushKey, push: &Push) -> Result<String> {
    let service = url::Url::parse(&push.endpoint).map_err(Error::store)?;
    let head = json!({ "typ": "JWT", "alg": "ES256" });
    let claims = json!({
        "aud": service.origin().ascii_serialization(),
        "exp": push.until.as_millis() / 1_000,
        "sub": push.contact,
    });
    let claims = format!("{}.{}", TEXT.encode(head.to_string()), TEXT.encode(claims.to_string()));
    let signature = signature(key, claims.as_bytes())?;
    Ok(format!("vapid t={claims}.{signature}, k={}", key.public))
}

fn signature(key: &PushKey, text: &[u8]) -> Result<String> {
    let chance = SystemRandom::new();
    let secret = TEXT.decode(&key.secret).map_err(Error::store)?;
    let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &secret, &chance);
    let signature = pair.map_err(failed)?.sign(&chance, text).map_err(failed)?;
    Ok(TEXT.encode(signature.as_ref()))
}

fn failed(error: impl std::fmt::Display) -> Error {
    Error::store(error.to_string())
}

#[cfg(test)]
mod tests;
