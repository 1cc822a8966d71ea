use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD as TEXT};
use ring::{
    aead::{AES_128_GCM, Aad, LessSafeKey, Nonce, UnboundKey},
    agreement::{ECDH_P256, EphemeralPrivateKey, UnparsedPublicKey, agree_ephemeral},
    rand::SystemRandom,
};

use super::{Keys, LONGEST, seal};

fn bytes(text: &str) -> Vec<u8> {
    TEXT.decode(text).expect("base64url")
}

/// RFC 8291, appendix A, from the shared secret on.
#[test]
fn a_message_is_sealed_as_published() {
    let theirs = bytes(
        "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
    );
    let ours = bytes(
        "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8",
    );
    let keys = Keys {
        shared: &bytes("kyrL1jIIOHEzg3sM2ZWRHDRB62YACZhhSlknJ672kSs"),
        theirs: &theirs,
        secret: &bytes("BTBZMqHH6r4Tts7J_aSIgg"),
        ours: &ours,
        salt: bytes("DGv6ra1nlYgDCS1FRnbzlw").try_into().expect("16 bytes"),
    };
    let sealed = keys.seal(b"When I grow up, I want to be a watermelon").expect("sealed");
    let published = "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIg\
                     Dll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVB\
                     St2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN";
    assert_eq!(TEXT.encode(sealed), published);
}

#[test]
fn only_the_device_opens_it_and_it_fits() {
    let own = EphemeralPrivateKey::generate(&ECDH_P256, &SystemRandom::new()).expect("a key");
    let theirs = own.compute_public_key().expect("its public half").as_ref().to_vec();
    let (secret, text) = ([7; 16], vec![b'x'; LONGEST]);
    let sealed = seal(&theirs, &secret, &text).expect("sealed");
    assert_eq!(sealed.len(), 4096, "as much as a service must take");
    let (ours, mut record) = (&sealed[21..86], sealed[86..].to_vec());
    let peer = UnparsedPublicKey::new(&ECDH_P256, ours);
    let opened = agree_ephemeral(own, &peer, |shared| {
        let salt = sealed[..16].try_into().expect("a salt");
        let keys = Keys { shared, theirs: &theirs, secret: &secret, ours, salt };
        let (key, nonce) = keys.derive().expect("derived");
        let key = LessSafeKey::new(UnboundKey::new(&AES_128_GCM, &key).expect("a key"));
        let nonce = Nonce::assume_unique_for_key(nonce);
        key.open_in_place(nonce, Aad::empty(), &mut record).map(|it| it.to_vec())
    });
    let opened = opened.expect("agreed").expect("opened");
    assert_eq!(opened.split_last(), Some((&2, text.as_slice())));
}

#[test]
fn what_cannot_be_sealed_is_said() {
    let point = bytes(
        "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
    );
    seal(&point, &[7; 16], b"fine").expect("a good key");
    let mut off_the_curve = point.clone();
    off_the_curve[40] ^= 1;
    seal(&off_the_curve, &[7; 16], b"no").expect_err("no point of the curve");
    seal(&point, &[7; 16], &vec![b'x'; LONGEST + 1]).expect_err("too long");
}
