use super::{Arg, KEYS, check};
use crate::{Currency, Language, Locale};

fn locale(language: Language) -> Locale {
    Locale::english(Currency::EUR).in_language(language)
}

#[test]
fn every_message_says_something_in_every_language() {
    for language in Language::ALL {
        let locale = locale(language);
        for (key, arguments) in KEYS {
            for n in [0, 1, 2, 1_234_567] {
                let given: Vec<_> = arguments.iter().map(|it| (*it, Arg::Number(n))).collect();
                let said = locale.say(key, &given);
                assert!(!said.trim().is_empty(), "{key} in {language:?}");
                assert!(!said.contains(['{', '}']), "{key} in {language:?}: {said}");
                assert_ne!(said, *key, "{language:?}");
            }
        }
    }
}

#[test]
fn numbers_and_texts_are_put_in_as_the_language_writes_them() {
    let left = [("length", Arg::from("2 h")), ("moment", Arg::from(1_234_567))];
    let said = |it| locale(it).say("time-left", &left);
    assert_eq!(said(Language::English), "2 h left, until 1,234,567");
    assert_eq!(said(Language::German), "noch 2 h, bis 1.234.567");
    assert_eq!(said(Language::French), "encore 2 h, jusqu’au 1\u{202f}234\u{202f}567");
}

#[test]
fn a_key_or_an_argument_that_there_is_not_does_not_compile() {
    check("time-left", &["moment", "length"]);
    assert!(std::panic::catch_unwind(|| check("time-lost", &[])).is_err());
    assert!(std::panic::catch_unwind(|| check("time-left", &["length"])).is_err());
    assert!(std::panic::catch_unwind(|| check("time-left", &["length", "n"])).is_err());
}
