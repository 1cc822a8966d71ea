//! What holds for every form, every row of data and every answer.

use proptest::{
    collection::vec,
    option,
    prelude::*,
    sample::{select, subsequence},
};
use serde_json::{Map, Value as Json, json};

use crate::{Answer, Form, Given, Rendered, TaskData, count_keyword, samples, words};

/// Any JSON, with keys and texts that the format knows among them.
fn any_json() -> impl Strategy<Value = Json> {
    let known = select(vec![
        "version",
        "items",
        "show",
        "ask",
        "name",
        "label",
        "text",
        "source",
        "options",
        "value",
        "keywords",
        "keyword",
        "min",
        "max",
        "kinds",
        "choice",
        "long_text",
        "number",
        "file",
        "image",
        "${a}",
        "${",
        "a",
        "_",
    ]);
    let text = prop_oneof![known.clone().prop_map(str::to_owned), any::<String>()];
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        any::<f64>().prop_map(Json::from),
        text.clone().prop_map(Json::from),
    ];
    leaf.prop_recursive(10, 60, 8, move |inner| {
        prop_oneof![
            vec(inner.clone(), 0..8).prop_map(Json::from),
            vec((text.clone(), inner), 0..8)
                .prop_map(|entries| Json::Object(entries.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

/// A text that may stand in a form: no control characters, no hole, not blank.
fn plain() -> impl Strategy<Value = String> {
    "[a-zA-Zß-ü0-9 \"\\\\<>&*'{}|.,-]{0,20}[a-z]"
}

fn template() -> impl Strategy<Value = String> {
    vec(prop_oneof![plain(), Just("${a}".to_owned()), Just("${b c}".to_owned())], 1..4)
        .prop_map(|parts| parts.concat())
}

/// Options whose values [`given`] hits now and then.
fn options() -> impl Strategy<Value = Json> {
    let values = subsequence(vec!["12", "abc", "3.50", "007", "-7", "\"", "ß", " 5"], 2..=8);
    (values, option::of(plain())).prop_map(|(values, label)| {
        values.into_iter().map(|value| json!({ "value": value, "label": label })).collect()
    })
}

/// The kind of a field with its rules, sound.
fn ask() -> impl Strategy<Value = Json> {
    let characters = select(vec!["any", "letters", "digits", "letters_and_digits"]);
    prop_oneof![
        Just(json!({ "ask": "url" })),
        Just(json!({ "ask": "email" })),
        (0..20u32, 20..1000u32, characters).prop_map(|(min, max, characters)| json!({
            "ask": "short_text", "min_length": min, "max_length": max, "characters": characters
        })),
        (0..50u32, option::of(50..100u32), option::of(select(vec!["lamp", "été"]))).prop_map(
            |(min, max, keyword)| json!({
                "ask": "long_text", "min_words": min, "max_words": max,
                "keywords": keyword.map(|it| vec![json!({ "keyword": it, "min": 2 })])
            })
        ),
        (option::of(-99..0i32), option::of("[1-9]{1,18}\\.[0-9]{1,12}"), 0..12u8).prop_map(
            |(min, max, decimals)| json!({
                "ask": "number", "min": min, "max": max, "decimals": decimals
            })
        ),
        (0..9000u32).prop_map(|year| json!({ "ask": "date", "max": format!("{year:04}-12-31") })),
        options().prop_map(|options| json!({ "ask": "choice", "options": options })),
        (options(), 0..3usize).prop_map(|(options, min)| json!({
            "ask": "choices", "options": options, "min_picked": min.min(2)
        })),
        (2..=10u8, option::of(plain()))
            .prop_map(|(steps, low)| json!({ "ask": "rating", "steps": steps, "low": low })),
        (1..=20u8).prop_map(|n| json!({ "ask": "file", "max_files": n, "kinds": ["video"] })),
    ]
}

fn shown() -> impl Strategy<Value = Json> {
    let media = select(vec!["image", "audio", "video", "link"]);
    prop_oneof![
        template().prop_map(|it| json!({ "show": "text", "text": it })),
        template().prop_map(|it| json!({ "show": "markdown", "text": it })),
        (media, template(), option::of(template())).prop_map(|(medium, source, caption)| {
            json!({ "show": medium, "source": source, "caption": caption })
        }),
    ]
}

/// A sound form's document.
fn document() -> impl Strategy<Value = Json> {
    let required = option::weighted(0.9, prop::bool::weighted(0.2));
    let asked = (ask(), template(), option::of(template()), required);
    (vec(shown(), 0..4), vec(asked, 1..8)).prop_map(|(mut items, asked)| {
        for (i, (mut item, label, help, required)) in asked.into_iter().enumerate() {
            item["name"] = json!(format!("f{i}"));
            item["label"] = json!(label);
            item["help"] = json!(help);
            item["required"] = json!(required);
            items.push(item);
        }
        json!({ "version": 1, "items": items })
    })
}

fn read(document: &Json) -> Form {
    match Form::from_json(&document.to_string()) {
        Ok(form) => form,
        Err(error) => panic!("{document}: {error}"),
    }
}

/// Texts that suit some kind of field.
const LIKELY: [&str; 14] = [
    "https://example.org",
    "Ada@Example.org",
    "2024-02-29",
    "0000-01-01",
    "12",
    "3.50",
    "-7",
    " 5 ",
    "abc",
    "007",
    "a\r\nb",
    "İ@b.cc",
    "01J9ZQ4Y8T0000000000000001",
    "fifteenletters or more",
];

fn likely() -> Vec<Given> {
    let mut likely: Vec<Given> = LIKELY.iter().map(|it| Given::Text((*it).to_owned())).collect();
    likely.extend(["12", "4", "-7.250"].map(|it| Given::Number(it.to_owned())));
    let words = format!("{}été Été\r\nLamp, LAMP!", "word ".repeat(46));
    likely.push(Given::Text(words));
    let list = |entries: &[&str]| Given::List(entries.iter().map(|it| (*it).to_owned()).collect());
    likely.extend(LIKELY.windows(2).flat_map(|it| [list(&it[..1]), list(&[it[1], "", it[0]])]));
    likely.push(list(&["ß", "007", "12"]));
    likely
}

/// A value of which some suit some kind of field.
fn given() -> impl Strategy<Value = Given> {
    let text = prop_oneof![
        select(LIKELY.to_vec()).prop_map(str::to_owned),
        any::<String>(),
        vec("[a-zäöüß']{1,9}", 0..80).prop_map(|words| words.join(" ")),
    ];
    prop_oneof![
        text.clone().prop_map(Given::Text),
        "-?(0|[1-9][0-9]{0,20})(\\.[0-9]{1,14})?".prop_map(Given::Number),
        vec(text, 0..5).prop_map(Given::List),
    ]
}

fn data() -> impl Strategy<Value = TaskData> {
    let value = prop_oneof![
        any::<String>(),
        select(vec!["${a}", "${b c}", "${", "}", "a}", "https://example.org", "javascript:x"])
            .prop_map(str::to_owned),
    ];
    vec((select(vec!["a", "b c", "c", "$", "{"]), value), 0..5).prop_map(TaskData::from_pairs)
}

proptest! {
    #[test]
    fn any_text_is_a_form_or_refused(text in any::<String>()) {
        let _ = Form::from_json(&text);
        let _ = Answer::from_json(&text);
        let _ = TaskData::from_json(&text);
    }

    #[test]
    fn any_json_is_a_form_or_refused_with_reasons(json in any_json()) {
        let text = json.to_string();
        match Form::from_json(&text) {
            Ok(form) => prop_assert!(0 < form.fields().count()),
            Err(base::Error::Invalid(faults)) => {
                prop_assert!(!faults.is_empty());
                for fault in faults {
                    prop_assert!(crate::CODES.iter().any(|(code, _)| *code == fault.code));
                    prop_assert!(!fault.field.is_empty());
                }
            }
            Err(other) => prop_assert!(false, "{other}"),
        }
        let _ = Answer::from_json(&text).map(|it| samples::sentiment().check(&it));
    }

    #[test]
    fn a_sound_form_with_one_key_changed_is_a_form_or_refused(
        mut document in document(), at in any::<prop::sample::Index>(), json in any_json()
    ) {
        let items = document["items"].as_array_mut().unwrap();
        let item = at.get_mut(items.as_mut_slice()).as_object_mut().unwrap();
        let key = at.get(&item.keys().cloned().collect::<Vec<_>>()).clone();
        item.insert(key, json);
        if let Ok(form) = Form::from_json(&document.to_string()) {
            prop_assert_eq!(Form::from_json(&form.to_json()).unwrap(), form);
        }
    }

    #[test]
    fn a_form_written_and_read_is_the_same_form(document in document()) {
        let form = read(&document);
        let json = form.to_json();
        prop_assert_eq!(&Form::from_json(&json).unwrap(), &form);
        prop_assert_eq!(Form::from_json(&json).unwrap().to_json(), json);
    }

    #[test]
    fn rendering_never_expands_twice(parts in vec("[ab ${}]{0,4}", 0..6), data in data()) {
        let source = parts.join("${a}");
        let document = json!({ "items": [
            { "show": "text", "text": format!("x{source}") },
            { "ask": "url", "name": "u", "label": "U" },
        ] });
        if let Ok(form) = Form::from_json(&document.to_string()) {
            // The same by another way: cut the template at its holes, and join with values.
            let mut expected = String::new();
            for (i, piece) in format!("x{}", source.trim_end()).split("${").enumerate() {
                let (name, rest) = piece.split_once('}').filter(|_| 0 < i).unwrap_or(("", piece));
                expected += data.get(name.trim()).filter(|_| 0 < i).unwrap_or_default();
                expected += rest;
            }
            prop_assert_eq!(&form.render(&data)[0], &Rendered::Text(expected));
        }
    }

    #[test]
    fn rendering_gives_one_entry_per_item(document in document(), data in data()) {
        let form = read(&document);
        let rendered = form.render(&data);
        prop_assert_eq!(rendered.len(), form.items().len());
        for it in rendered {
            if let Rendered::Media { link: crate::Link::Web(address), .. } = it {
                prop_assert!(address.to_lowercase().starts_with("http"));
            }
        }
    }

    #[test]
    fn an_answer_written_and_read_is_the_same_answer(
        values in vec((any::<String>(), given()), 0..9)
    ) {
        let mut answer = Answer::default();
        for (name, given) in values {
            answer.put(&name, given);
        }
        let json = answer.to_json();
        prop_assert!(json.len() <= 6 * answer.size() + 2);
        prop_assert_eq!(Answer::from_json(&json).unwrap(), answer);
    }

    #[test]
    fn words_cover_every_letter(text in any::<String>()) {
        let inside: String = words(&text).collect();
        let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
        prop_assert_eq!(letters(&inside), letters(&text));
        for word in words(&text) {
            prop_assert_eq!(words(word).count(), 1);
        }
    }

    #[test]
    fn every_word_of_a_text_is_found_in_it(text in "[a-zA-ZäÖßéœ' ,-]{0,60}") {
        for word in words(&text) {
            prop_assert!(1 <= count_keyword(&text, word));
            prop_assert!(1 <= count_keyword(&text.to_uppercase(), word));
        }
    }

    #[test]
    fn a_decimal_written_and_read_is_the_same(text in "-?[0-9]{1,18}(\\.[0-9]{1,12})?") {
        let number: crate::Decimal = text.parse().unwrap();
        prop_assert_eq!(number.to_string().parse(), Ok(number));
        let shortest = number.to_string();
        prop_assert!(shortest.len() <= text.len());
        prop_assert!(!shortest.contains('.') || !shortest.ends_with('0'));
    }
}

proptest! {
    // A case makes a form and forty values, so fewer cases take as long as many others.
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn checking_a_checked_answer_changes_nothing(
        document in document(),
        picks in vec((any::<prop::sample::Index>(), vec(given(), 2), 0..5u8), 8),
    ) {
        let form = read(&document);
        let mut answer = Answer::default();
        // Most fields take one of the values that suit them, some take any.
        for (field, (pick, values, luck)) in form.fields().zip(picks) {
            let mut fitting = [values, likely()].concat();
            fitting.retain(|it| luck == 0 || field.check(Some(it)).is_ok());
            if !fitting.is_empty() {
                answer.put(&field.name, pick.get(&fitting).clone());
            }
        }
        let sound = form.fields().all(|field| field.check(answer.get(&field.name)).is_ok());
        match form.check(&answer) {
            Err(_) => prop_assert!(!sound),
            Ok(checked) => {
                prop_assert!(sound);
                let present = answer.iter().filter(|(_, given)| !given.is_blank());
                prop_assert_eq!(checked.iter().count(), present.count());
                let json = checked.to_json();
                prop_assert_eq!(&form.read_checked(&json).unwrap(), &checked);
                prop_assert_eq!(form.read_checked(&json).unwrap().to_json(), json);
                let cells = form.cells(&checked);
                let again = Answer::from_cells(&form, &cells);
                prop_assert_eq!(form.check(&again).unwrap(), checked);
            }
        }
    }
}
