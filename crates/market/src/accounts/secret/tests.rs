use super::*;

/// The examples of RFC 4648 §10.
#[test]
fn base32_is_the_standards() {
    for (plain, coded) in [
        ("", ""),
        ("f", "my"),
        ("fo", "mzxq"),
        ("foo", "mzxw6"),
        ("foob", "mzxw6yq"),
        ("fooba", "mzxw6ytb"),
        ("foobar", "mzxw6ytboi"),
    ] {
        assert_eq!(base32(plain.as_bytes()), coded);
    }
    assert_eq!(base32(&[0xff; 32]).len(), 52);
}
