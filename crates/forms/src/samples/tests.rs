use super::*;
use crate::{Answer, Rendered, TaskData};

#[test]
fn samples_are_sound_and_need_what_they_say() {
    let table: [(Form, &[&str], usize); 4] = [
        (sentiment(), &["text"], 2),
        (product_text(), &["product", "photo", "facts"], 3),
        (address_check(), &["company", "street", "postcode", "city", "query"], 5),
        (image_question(), &["image", "object"], 3),
    ];
    for (form, columns, n_fields) in table {
        assert_eq!(form.columns(), columns);
        assert_eq!(form.fields().count(), n_fields);
        assert_eq!(Form::from_json(&form.to_json()).unwrap(), form);
    }
}

#[test]
fn a_product_text_of_200_words_is_taken_and_of_199_is_not() {
    let form = product_text();
    let text = |n: usize| {
        let words = vec!["word"; n - 4].join(" ");
        format!("{words} quality, Quality. Every\nday!")
    };
    let answer = |n| Answer::from_pairs(&form, [("title", "A lamp for all"), ("text", &text(n))]);
    assert!(form.check(&answer(200)).is_ok());
    let faults = form.check(&answer(199)).unwrap_err();
    let faults: Vec<_> = faults.iter().map(|it| (it.code, &*it.detail)).collect();
    assert_eq!(faults, [("too-few-words", "199 of 200")]);
}

#[test]
fn the_format_page_shows_a_sound_form() {
    let page = include_str!("../../FORMAT.md");
    let blocks: Vec<&str> =
        page.split("```json\n").skip(1).filter_map(|it| it.split("\n```").next()).collect();
    let [document, data, answer, canonical] = blocks.as_slice() else {
        panic!("the page has {} examples", blocks.len())
    };
    let form = Form::from_json(document).unwrap();
    let data = TaskData::from_json(data).unwrap();
    assert!(form.missing_columns(&data.columns().collect::<Vec<_>>()).is_empty());
    let is_link_good =
        |it: &Rendered<'_>| !matches!(it, Rendered::Media { link: crate::Link::Not(_), .. });
    assert!(form.render(&data).iter().all(is_link_good));
    let checked = form.check(&Answer::from_json(answer).unwrap()).unwrap();
    assert_eq!(checked.to_json(), *canonical);
}

#[test]
fn the_format_page_names_every_key() {
    let page = include_str!("../../FORMAT.md");
    let keys = "items version show text source caption ask name label help required min_length \
        max_length characters min_words max_words keywords keyword min max step decimals options \
        value min_picked max_picked steps low high max_files max_bytes kinds";
    for key in keys.split_whitespace() {
        assert!(page.contains(&format!("`{key}`")), "{key} is not described");
    }
}
