use base::{Email, Error, FieldError, MoneyError, Title};

use super::{BASE, filled};
use crate::{Currency, Locale, Sentences};

fn locale() -> Locale {
    Locale::english(Currency::EUR)
}

#[test]
fn every_code_of_base_has_a_sentence() {
    let long = "x".repeat(Title::MAX + 1);
    let refused = [
        Title::parse("title", "").err(),
        Title::parse("title", &long).err(),
        Title::parse("title", "two\nlines").err(),
        Title::parse("title", "bell\u{7}").err(),
        base::Pitch::parse("pitch", "short").err(),
        Email::parse("email", "nobody").err(),
    ];
    let mut codes = vec![
        MoneyError::NotANumber.code(),
        MoneyError::TooFine.code(),
        MoneyError::TooLarge.code(),
    ];
    for error in refused {
        let Some(Error::Invalid(fields)) = error else { panic!("base took bad text") };
        codes.extend(fields.iter().map(|it| it.code));
    }
    assert_eq!(Sentences::new().missing(codes), Vec::<&str>::new());
}

#[test]
fn sentences_are_sentences() {
    for (code, sentence) in BASE {
        assert!(sentence.ends_with('.'), "{code}");
        assert!(sentence.starts_with(char::is_uppercase), "{code}");
    }
}

#[test]
fn a_field_is_told_its_limit() {
    let error = FieldError::new("title", "text-too-long").with(120);
    assert_eq!(locale().field_sentence(&error), "Shorten this to at most 120 characters.");
    assert_eq!(locale().sentence("text-too-long"), "Shorten this.");
}

#[test]
fn a_code_without_a_sentence_is_shown_as_itself() {
    assert_eq!(locale().sentence("moon-too-far"), "moon-too-far");
    assert_eq!(locale().explain("moon-too-far", "384,400 km"), "moon-too-far (384,400 km)");
}

#[test]
fn later_tables_win_and_missing_codes_are_found() {
    let sentences = Sentences::new().with(&[("required", "Say something.")]);
    assert_eq!(sentences.missing(["required", "no-such-code"]), ["no-such-code"]);
    assert_eq!(locale().with_sentences(sentences).sentence("required"), "Say something.");
}

#[test]
fn bracketed_parts_need_a_detail() {
    let table = [
        ("Plain.", "7", "Plain."),
        ("Up to {}.", "7", "Up to 7."),
        ("Less[ than {}].", "7", "Less than 7."),
        ("Less[ than {}].", "", "Less."),
        ("A[ b] c[ d].", "", "A c."),
        ("A[ b", "7", "A b"),
    ];
    for (sentence, detail, shown) in table {
        assert_eq!(filled(sentence, detail), shown);
    }
}
