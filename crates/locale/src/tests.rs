use crate::{Currency, Locale, Sentences, Word};

#[test]
fn a_locale_carries_what_it_was_built_with() {
    let locale = Locale::english(Currency::EUR)
        .with_points(35)
        .with_zone("Europe/Vienna")
        .with_sentences(Sentences::new().with(&[("no-places", "Take another task.")]));

    assert_eq!((locale.lang(), locale.dir()), ("en", "ltr"));
    assert_eq!(locale.currency().code, "EUR");
    assert_eq!(locale.sentence("no-places"), "Take another task.");
}

#[test]
fn an_unknown_zone_changes_nothing() {
    let at = base::Timestamp::from_millis(0);
    let locale = Locale::english(Currency::EUR).with_zone("Mars/Olympus");
    assert_eq!(locale.date_time(at), "1\u{a0}Jan\u{a0}1970, 00:00\u{a0}UTC");
}

#[test]
fn every_word_says_something() {
    let locale = Locale::english(Currency::EUR);
    for word in Word::ALL {
        assert!(!locale.word(*word).trim().is_empty(), "{word:?}");
    }
}
