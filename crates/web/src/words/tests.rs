use locale::{Currency, Language, Locale};
use maud::html;

#[test]
fn every_code_has_one_sentence_and_its_translations() {
    let sentences = crate::sentences();
    assert_eq!(sentences.clashes(), Vec::<&str>::new());
    let sorted = |mut it: Vec<&'static str>| {
        it.sort_unstable();
        it
    };
    let codes = sorted(sentences.codes().collect());
    for language in [Language::German, Language::French] {
        assert_eq!(sorted(locale::translated_codes(language)), codes, "{language:?}");
    }
}

#[test]
fn a_phrase_keeps_its_markup_and_escapes_all_else() {
    let locale = Locale::english(Currency::EUR).in_language(Language::German);
    let said = phrase!(&locale, "time-left", length = html! { b { "2 h" } }, moment = "<now>");
    assert_eq!(said.into_string(), "noch <b>2 h</b>, bis &lt;now&gt;");
}
