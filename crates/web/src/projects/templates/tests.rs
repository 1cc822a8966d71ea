use std::collections::HashSet;

use base::{Money, Title};
use forms::Form;
use locale::Language;
use market::projects::SUMMARY_MAX;

use super::all;
use crate::terms;

const LANGUAGES: [Language; 3] = [Language::English, Language::German, Language::French];

#[test]
fn each_template_is_a_whole_project_in_each_language() {
    assert!(12 <= all().len());
    for it in all() {
        let mut forms = HashSet::new();
        for language in LANGUAGES {
            let (said, what) = (it.said(language), format!("{} in {language:?}", it.key));
            let (new, edit) = it.project(language).unwrap_or_else(|e| panic!("{what}: {e:?}"));
            assert_eq!(new.title, Title::parse("title", &said.title).unwrap());
            assert!(said.summary.chars().count() <= SUMMARY_MAX, "{what}");
            let form = Form::from_json(&said.form).unwrap_or_else(|e| panic!("{what}: {e:?}"));
            let columns: Vec<&str> = said.columns.iter().map(String::as_str).collect();
            assert_eq!(form.missing_columns(&columns), Vec::<&str>::new(), "{what}");
            assert!(!said.rows.is_empty(), "{what}");
            for row in &said.rows {
                assert_eq!(row.len(), columns.len(), "{what}");
                assert!(row.iter().all(|cell| !cell.is_empty()), "{what}");
            }
            assert!(edit.price.is_some_and(Money::is_positive), "{what}");
            forms.insert(said.form);
        }
        assert_eq!(forms.len(), LANGUAGES.len(), "{} asks in one language only", it.key);
    }
}

#[test]
fn what_a_template_suggests_is_worth_an_hour() {
    for it in all() {
        let (reward, _) = it.price.split(200_000);
        let hourly = terms::hourly(reward, it.takes).expect("a time");
        assert!(Money::units(12) <= hourly, "{} pays {}", it.key, hourly.to_decimal());
    }
}
