use base::Timestamp;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD as TEXT};
use market::ports::{Push, Urgency};
use ring::signature::{ECDSA_P256_SHA256_FIXED, UnparsedPublicKey};
use serde_json::{Value, json};

use super::{authorization, fresh_key};

fn bytes(text: &str) -> Vec<u8> {
    TEXT.decode(text).expect("base64url")
}

/// The claims of a header, if its signature is good.
fn claims(header: &str) -> Option<Value> {
    let (token, key) = header.strip_prefix("vapid t=")?.split_once(", k=")?;
    let (claims, signature) = token.rsplit_once('.')?;
    let key = UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, bytes(key));
    key.verify(claims.as_bytes(), &bytes(signature)).ok()?;
    serde_json::from_slice(&bytes(claims.split_once('.')?.1)).ok()
}

/// RFC 8292, section 2.4: what is checked here is what services check.
#[test]
fn the_published_token_is_good() {
    let header = "vapid t=eyJ0eXAiOiJKV1QiLCJhbGciOiJFUzI1NiJ9.eyJhdWQiOiJodHRwczovL3B1c2guZXhh\
                  bXBsZS5uZXQiLCJleHAiOjE0NTM1MjM3NjgsInN1YiI6Im1haWx0bzpwdXNoQGV4YW1wbGUuY29tIn\
                  0.i3CYb7t4xfxCDquptFOepC9GAu_HLGkMlMuCGSK2rpiUfnK9ojFwDXb1JrErtmysazNjjvW2L9Ok\
                  SSHzvoD1oA, k=BA1Hxzyi1RUM1b5wjxsn7nGxAszw2u61m164i3MrAIxHF6YK5h4SDYic-dRuU_RC\
                  PCfA5aq9ojSwk5Y2EmClBPs";
    let said = json!({
        "aud": "https://push.example.net",
        "exp": 1_453_523_768,
        "sub": "mailto:push@example.com",
    });
    assert_eq!(claims(header), Some(said));
    assert_eq!(claims(&header.replacen("0.i3CY", "0.i3CZ", 1)), None, "a forged signature");
}

#[test]
fn a_message_is_signed_for_its_service_alone() {
    let key = fresh_key().expect("a key");
    let push = Push {
        endpoint: "https://push.example.net/p/JzLQ3raZJfFBR0aqvOMsLrt54w4rJUsV".to_owned(),
        key: String::new(),
        secret: String::new(),
        text: String::new(),
        collapse: None,
        seconds: 60,
        urgency: Urgency::Normal,
        contact: "mailto:push@example.com".to_owned(),
        until: Timestamp::from_millis(1_453_523_768_999),
    };
    let header = authorization(&key, &push).expect("signed");
    let said = json!({
        "aud": "https://push.example.net",
        "exp": 1_453_523_768,
        "sub": "mailto:push@example.com",
    });
    assert_eq!(claims(&header), Some(said));
    let head = header.strip_prefix("vapid t=").and_then(|it| it.split('.').next());
    let head: Value = serde_json::from_slice(&bytes(head.expect("a head"))).expect("JSON");
    assert_eq!(head, json!({ "typ": "JWT", "alg": "ES256" }));
    assert_eq!(bytes(&key.public).len(), 65);
    assert!(!format!("{key:?}").contains(&key.secret), "logs never show the secret");
}
