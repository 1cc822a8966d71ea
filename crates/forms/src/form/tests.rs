use super::*;

/// A form of the given items; the second is always a sound field, so that one fault is one fault.
fn form_of(items: &str) -> String {
    format!(r#"{{"items":[{items},{{"ask":"email","name":"zzz","label":"Z"}}]}}"#)
}

/// Faults as `path code detail`, joined with `; `.
fn faults(document: &str) -> String {
    match Form::from_json(document) {
        Err(Error::Invalid(faults)) => {
            for fault in &faults {
                assert_detail(fault);
            }
            let line = |it: &base::FieldError| {
                format!("{} {} {}", it.field, it.code, it.detail).trim_end().to_owned()
            };
            faults.iter().map(line).collect::<Vec<_>>().join("; ")
        }
        Ok(_) => "sound".to_owned(),
        other => panic!("not a list of faults: {other:?}"),
    }
}

/// A detail is there exactly where the sentence has a place for it.
fn assert_detail(fault: &base::FieldError) {
    let (_, sentence) = codes::CODES.iter().find(|(code, _)| *code == fault.code).unwrap();
    if sentence.contains("{detail}") {
        assert!(!fault.detail.is_empty(), "{fault:?}");
    }
}

fn check(table: &[(&str, &str)]) {
    for (item, expected) in table {
        assert_eq!(faults(&form_of(item)), *expected, "{item}");
    }
}

#[test]
fn whole_documents() {
    let field = r#"{"ask":"email","name":"e","label":"E"}"#;
    let items = |item: &str, n: usize| format!(r#"{{"items":[{}]}}"#, vec![item; n].join(","));
    let many = |n: usize| {
        let one = |i| format!(r#"{{"ask":"email","name":"e{i}","label":"E"}}"#);
        format!(r#"{{"items":[{}]}}"#, (0..n).map(one).collect::<Vec<_>>().join(","))
    };
    let large = format!(r#"{{"items":[{field}],"x":"{}"}}"#, "x".repeat(MAX_FORM_BYTES));
    let deep = format!(r#"{{"items":{}{}}}"#, "[".repeat(9), "]".repeat(9));
    let table: &[(String, &str)] = &[
        (format!(r#"{{"items":[{field}]}}"#), "sound"),
        (format!(r#"{{"version":1,"items":[{field}]}}"#), "sound"),
        (format!(r#"{{"version":null,"items":[{field}]}}"#), "sound"),
        (format!(r#"{{"version":2,"items":[{field}]}}"#), "version version-unknown 1"),
        (format!(r#"{{"version":"1","items":[{field}]}}"#), "version type-wrong a whole number"),
        (format!(r#"{{"items":[{field}],"title":"x"}}"#), "title key-unknown"),
        (format!(r#"{{"items":[{field}],"items":[]}}"#), "items key-repeated"),
        ("{}".to_owned(), "items key-missing"),
        (r#"{"items":null}"#.to_owned(), "items key-missing"),
        (r#"{"items":{}}"#.to_owned(), "items type-wrong a list"),
        (r#"{"items":[]}"#.to_owned(), "items list-too-short 1"),
        (r#"{"items":[{"show":"text","text":"x"}]}"#.to_owned(), "items fields-none"),
        (items(r#"{"show":"text","text":"x"}"#, 101), "items list-too-long 100"),
        (many(60), "sound"),
        (many(61), "items fields-too-many 60"),
        (items(field, 2), "items[1].name name-taken"),
        (r#"{"items":[7]}"#.to_owned(), "items[0] type-wrong an object"),
        ("[]".to_owned(), "form type-wrong an object"),
        ("7".to_owned(), "form type-wrong an object"),
        (String::new(), "form json-malformed line 1, column 0"),
        ("{\"items\":\n[,]}".to_owned(), "form json-malformed line 2, column 2"),
        (deep, "form json-too-deep 8"),
        (large, "form document-too-large 65536"),
    ];
    for (document, expected) in table {
        let short: String = document.chars().take(90).collect();
        assert_eq!(faults(document), *expected, "{short}");
    }
}

#[test]
fn a_form_that_grows_by_its_defaults_still_fits() {
    // 600 options of which only the value is given; the canonical text has a label, too.
    let options: Vec<String> = (0..200).map(|i| format!(r#"{{"value":"{i:0>60}"}}"#)).collect();
    let field = |i| {
        let options = options.join(",");
        format!(r#"{{"ask":"choice","name":"c{i}","label":"C","options":[{options}]}}"#)
    };
    let form = |n| format!(r#"{{"items":[{}]}}"#, (0..n).map(field).collect::<Vec<_>>().join(","));
    assert!(form(3).len() < MAX_FORM_BYTES);
    assert_eq!(faults(&form(3)), "form document-too-large 65536");
    assert_eq!(faults(&form(2)), "sound");
}

#[test]
fn shown_items() {
    let long = format!(r#"{{"show":"text","text":"{}"}}"#, "x".repeat(20_001));
    check(&[
        (r#"{"show":"text","text":"x ${a b}"}"#, "sound"),
        (r#"{"show":"markdown","text":"a\nb"}"#, "sound"),
        (r#"{"show":"image","source":"${a}"}"#, "sound"),
        (r#"{"show":"audio","source":"https://example.org/${a}.mp3","caption":"c"}"#, "sound"),
        (r#"{"show":"video","source":"file:${id}"}"#, "sound"),
        (r#"{"show":"link","source":"${a}","caption":"${b}"}"#, "sound"),
        (r#"{"show":"text"}"#, "items[0].text key-missing"),
        (r#"{"show":"text","text":null}"#, "items[0].text key-missing"),
        (r#"{"show":"image","source":"x","caption":null}"#, "sound"),
        (r#"{"show":"text","text":" \n"}"#, "items[0].text required"),
        (r#"{"show":"text","text":7}"#, "items[0].text type-wrong a text"),
        (r#"{"show":"text","text":"a\u0000b"}"#, "items[0].text text-has-control-characters"),
        (r#"{"show":"text","text":"${a"}"#, "items[0].text template-unclosed"),
        (r#"{"show":"text","text":"${}"}"#, "items[0].text template-name-malformed ${}"),
        (r#"{"show":"text","text":"${a${b}"}"#, "items[0].text template-name-malformed ${a${b}"),
        (r#"{"show":"text","text":"x","caption":"x"}"#, "items[0].caption key-unknown"),
        (r#"{"show":"text","text":"x","a\nb":1}"#, "items[0].a\u{FFFD}b key-unknown"),
        (&long, "items[0].text text-too-long 20000"),
        (r#"{"show":"image"}"#, "items[0].source key-missing"),
        (r#"{"show":"image","source":"a\nb"}"#, "items[0].source text-has-line-breaks"),
        (
            r#"{"show":"image","text":"x"}"#,
            "items[0].source key-missing; items[0].text key-unknown",
        ),
        (
            r#"{"show":"html","text":"x"}"#,
            "items[0].show value-unknown text, markdown, image, audio, video, link",
        ),
        (r#"{"show":1}"#, "items[0].show type-wrong a text"),
        (r#"{"text":"x"}"#, "items[0] item-unclear"),
        (r#"{"show":"text","ask":"url"}"#, "items[0] item-unclear"),
        ("[]", "items[0] type-wrong an object"),
    ]);
}

#[test]
fn fields_and_their_names() {
    let named = |name: &str| format!(r#"{{"ask":"url","name":"{name}","label":"L"}}"#);
    for name in ["a", "A1_", "x".repeat(60).as_str()] {
        assert_eq!(faults(&form_of(&named(name))), "sound", "{name}");
    }
    for name in ["", "_a", "1a", "a-b", "a b", "ä", "a.b", " a", "x".repeat(61).as_str()] {
        let found = faults(&form_of(&named(name)));
        assert_eq!(found, "items[0].name name-malformed 60", "{name}");
    }
    let long = format!(r#"{{"ask":"url","name":"a","label":"{}"}}"#, "x".repeat(301));
    let keys: Vec<String> = (0..41).map(|i| format!(r#""k{i}":1"#)).collect();
    check(&[
        (r#"{"ask":"url","name":"a","label":"L ${x}","help":"h\n${y}","required":false}"#, "sound"),
        (r#"{"ask":"url","label":"L"}"#, "items[0].name key-missing"),
        (r#"{"ask":"url","name":7,"label":"L"}"#, "items[0].name type-wrong a text"),
        (r#"{"ask":"url","name":"zzz","label":"L"}"#, "items[1].name name-taken"),
        (r#"{"ask":"url","name":"a"}"#, "items[0].label key-missing"),
        (r#"{"ask":"url","name":"a","label":""}"#, "items[0].label required"),
        (r#"{"ask":"url","name":"a","label":"a\nb"}"#, "items[0].label text-has-line-breaks"),
        (r#"{"ask":"url","name":"a","label":"${"}"#, "items[0].label template-unclosed"),
        (&long, "items[0].label text-too-long 300"),
        (r#"{"ask":"url","name":"a","label":"L","help":1}"#, "items[0].help type-wrong a text"),
        (
            r#"{"ask":"url","name":"a","label":"L","required":"yes"}"#,
            "items[0].required type-wrong true or false",
        ),
        (r#"{"ask":"url","name":"a","label":"L","pattern":".*"}"#, "items[0].pattern key-unknown"),
        (r#"{"ask":"url","name":"a","name":"b","label":"L"}"#, "items[0].name key-repeated"),
        (
            r#"{"ask":"colour","name":"a","label":"L","palette":1}"#,
            "items[0].ask value-unknown short_text, long_text, number, date, url, email, choice, \
             choices, rating, file",
        ),
        (&format!("{{{}}}", keys.join(",")), "items[0] list-too-long 40"),
    ]);
}

/// The faults of a field `a` with the given kind and keys.
fn check_asked(table: &[(&str, &str)]) {
    for (keys, expected) in table {
        let item = format!(r#"{{"name":"a","label":"L","ask":{keys}}}"#);
        let found = faults(&form_of(&item)).replace("items[0].", "");
        assert_eq!(found, *expected, "{keys}");
    }
}

#[test]
fn rules_of_written_kinds() {
    check_asked(&[
        (r#""short_text""#, "sound"),
        (r#""short_text","min_length":300"#, "sound"),
        (r#""short_text","min_length":5,"max_length":5,"characters":"digits""#, "sound"),
        (r#""short_text","min_length":5,"max_length":4"#, "max_length range-empty 4"),
        (r#""short_text","max_length":1001"#, "max_length number-out-of-range 1 to 1000"),
        (r#""short_text","max_length":0"#, "max_length number-out-of-range 1 to 1000"),
        (r#""short_text","max_length":1.5"#, "max_length number-out-of-range 1 to 1000"),
        (r#""short_text","max_length":-1"#, "max_length number-out-of-range 1 to 1000"),
        (r#""short_text","max_length":1e2"#, "max_length number-out-of-range 1 to 1000"),
        (
            r#""short_text","max_length":99999999999999999999999"#,
            "max_length number-out-of-range 1 to 1000",
        ),
        (r#""short_text","max_length":"9""#, "max_length type-wrong a whole number"),
        (
            r#""short_text","characters":"a-z""#,
            "characters value-unknown any, letters, digits, letters_and_digits",
        ),
        (r#""short_text","min_words":1"#, "min_words key-unknown"),
        (r#""long_text","min_words":200,"max_words":400"#, "sound"),
        (r#""long_text","max_length":100000"#, "sound"),
        (r#""long_text","max_length":100001"#, "max_length number-out-of-range 1 to 100000"),
        (r#""long_text","min_words":3,"max_words":2"#, "max_words range-empty 2"),
        (r#""long_text","keywords":[]"#, "sound"),
        (r#""long_text","keywords":[{"keyword":"rote Schuhe","min":3},{"keyword":"a"}]"#, "sound"),
        (r#""long_text","keywords":["a"]"#, "keywords[0] type-wrong an object"),
        (r#""long_text","keywords":[{}]"#, "keywords[0].keyword key-missing"),
        (r#""long_text","keywords":[{"keyword":"-"}]"#, "keywords[0].keyword keyword-without-word"),
        (
            r#""long_text","keywords":[{"keyword":"a","min":0}]"#,
            "keywords[0].min number-out-of-range 1 to 100",
        ),
        (
            r#""long_text","keywords":[{"keyword":"Straße"},{"keyword":"STRASSE!"}]"#,
            "keywords[1].keyword keyword-taken STRASSE!",
        ),
        (r#""long_text","keywords":[{"keyword":"a","word":"b"}]"#, "keywords[0].word key-unknown"),
    ]);
}

#[test]
fn rules_of_numbers_and_dates() {
    check_asked(&[
        (r#""number""#, "sound"),
        (r#""number","min":-0.5,"max":"0.5","step":"0.25","decimals":2"#, "sound"),
        (r#""number","min":0.3,"max":"0.29999""#, "max range-empty 0.29999"),
        (r#""number","min":true"#, "min type-wrong a number"),
        (r#""number","min":"1,5""#, "min number-malformed"),
        (r#""number","min":1e3"#, "min number-malformed"),
        (r#""number","max":1000000000000000000"#, "max number-too-large 18"),
        (r#""number","max":0.0000000000001"#, "max number-too-fine 12"),
        (r#""number","step":0"#, "step step-not-positive"),
        (r#""number","step":-1"#, "step step-not-positive"),
        (r#""number","decimals":13"#, "decimals number-out-of-range 0 to 12"),
        (r#""number","integer":true"#, "integer key-unknown"),
        (r#""date","min":"2020-02-29","max":"2020-03-01""#, "sound"),
        (r#""date","min":"2021-02-29""#, "min date-malformed"),
        (r#""date","min":"2021-1-1""#, "min date-malformed"),
        (r#""date","min":20210101"#, "min type-wrong a text"),
        (r#""date","min":"2021-01-02","max":"2021-01-01""#, "max range-empty 2021-01-01"),
    ]);
}

#[test]
fn rules_of_picked_kinds() {
    let two = r#""options":[{"value":"a"},{"value":"b","label":"B"}]"#;
    let values: Vec<String> = (0..201).map(|i| format!(r#"{{"value":"{i}"}}"#)).collect();
    let many = |n: usize| format!(r#""choice","options":[{}]"#, values[..n].join(","));
    check_asked(&[
        (&format!(r#""choice",{two}"#), "sound"),
        (&many(200), "sound"),
        (&many(201), "options list-too-long 200"),
        (&many(1), "options list-too-short 2"),
        (r#""choice""#, "options key-missing"),
        (r#""choice","options":{"a":"A"}"#, "options type-wrong a list"),
        (r#""choice","options":[{"value":"a"},{"value":"a "}]"#, "options[1].value option-taken"),
        (
            r#""choice","options":[{"value":"a|b"},{"value":""},{"label":"c"}]"#,
            "options[0].value option-has-bar; options[1].value required; \
             options[2].value key-missing",
        ),
        (
            r#""choice","options":[{"value":7},{"value":"b","hint":""}]"#,
            "options[0].value type-wrong a text; options[1].hint key-unknown",
        ),
        (&format!(r#""choice",{two},"min_picked":1"#), "min_picked key-unknown"),
        (&format!(r#""choices",{two},"min_picked":1,"max_picked":2"#), "sound"),
        (&format!(r#""choices",{two},"max_picked":3"#), "max_picked number-out-of-range 1 to 2"),
        (&format!(r#""choices",{two},"min_picked":2,"max_picked":1"#), "max_picked range-empty 1"),
        (r#""choices","options":[],"max_picked":9"#, "options list-too-short 2"),
        (r#""rating""#, "sound"),
        (r#""rating","steps":10,"low":"bad","high":"good""#, "sound"),
        (r#""rating","steps":1"#, "steps number-out-of-range 2 to 10"),
        (r#""rating","steps":11"#, "steps number-out-of-range 2 to 10"),
        (r#""rating","low":"a\nb""#, "low text-has-line-breaks"),
        (r#""file""#, "sound"),
        (r#""file","max_files":20,"max_bytes":1,"kinds":["document","image"]"#, "sound"),
        (r#""file","max_files":0"#, "max_files number-out-of-range 1 to 20"),
        (r#""file","max_bytes":26214401"#, "max_bytes number-out-of-range 1 to 26214400"),
        (r#""file","kinds":[]"#, "kinds list-too-short 1"),
        (r#""file","kinds":["image","image"]"#, "kinds kind-twice"),
        (
            r#""file","kinds":["exe",1]"#,
            "kinds[0] value-unknown image, audio, video, document; \
             kinds[1] value-unknown image, audio, video, document",
        ),
        (r#""file","kinds":"image""#, "kinds type-wrong a list"),
    ]);
}

#[test]
fn all_faults_are_reported_at_once_but_not_without_end() {
    let found =
        faults(r#"{"items":[{"show":"text"},{"ask":"choice","name":"_","options":[]},{}],"x":1}"#);
    assert_eq!(
        found,
        "items[0].text key-missing; items[1].name name-malformed 60; \
         items[1].label key-missing; items[1].options list-too-short 2; \
         items[2] item-unclear; x key-unknown"
    );
    let item = r#"{"ask":"choice","options":[{"a":1},{"b":1}]}"#;
    let document = format!(r#"{{"items":[{}]}}"#, vec![item; 100].join(","));
    assert_eq!(faults(&document).split("; ").count(), crate::limits::MAX_FAULTS);
}

#[test]
fn the_canonical_document_spells_out_what_was_left_out() {
    let form = Form::from_json(
        r#" { "items" : [ {"show":"image","source":" ${a} "},
            {"kinds":["video","image"],"label":"F","name":"f","ask":"file"},
            {"ask":"number","name":"n","label":"N","min":1.50,"required":false},
            {"ask":"choices","name":"c","label":"C","options":[{"value":"x"},{"value":"y"}]},
            {"ask":"short_text","name":"s","label":"S","help":""} ] } "#,
    );
    let canonical = concat!(
        r#"{"version":1,"items":[{"show":"image","source":"${a}"},"#,
        r#"{"ask":"file","name":"f","label":"F","required":true,"max_files":1,"#,
        r#""max_bytes":26214400,"kinds":["image","video"]},"#,
        r#"{"ask":"number","name":"n","label":"N","required":false,"min":"1.5"},"#,
        r#"{"ask":"choices","name":"c","label":"C","required":true,"options":"#,
        r#"[{"value":"x","label":"x"},{"value":"y","label":"y"}],"min_picked":0,"max_picked":2},"#,
        r#"{"ask":"short_text","name":"s","label":"S","required":true,"min_length":0,"#,
        r#""max_length":200,"characters":"any"}]}"#,
    );
    let form = form.unwrap();
    assert_eq!(form.to_json(), canonical);
    assert_eq!(Form::from_json(canonical).unwrap(), form);
}

#[test]
fn columns_are_needed_missing_or_unused() {
    let form = crate::samples::address_check();
    assert_eq!(form.columns(), ["company", "street", "postcode", "city", "query"]);
    let present = ["city", "Company", "query", "street", "postcode"];
    assert_eq!(form.missing_columns(&present), ["company"]);
    assert_eq!(form.unused_columns(&present), ["Company"]);
    assert!(crate::samples::sentiment().missing_columns(&["text", "id"]).is_empty());
}

#[test]
fn fields_are_found_by_name() {
    let form = crate::samples::sentiment();
    let names: Vec<&str> = form.fields().map(|field| field.name.as_str()).collect();
    assert_eq!(names, ["sentiment", "certainty"]);
    assert!(form.field("sentiment").unwrap().required);
    assert!(!form.field("certainty").unwrap().required);
    assert!(form.field("text").is_none() && form.field("").is_none());
    assert_eq!(form.items().len(), 3);
}
