use super::*;
use crate::limits::MAX_FAULTS;

/// A form with one field `a` of the given kind and rules.
fn form_of(keys: &str) -> Form {
    let document = format!(r#"{{"items":[{{"name":"a","label":"A","ask":{keys}}}]}}"#);
    Form::from_json(&document).unwrap_or_else(|error| panic!("{keys}: {error}"))
}

/// The canonical JSON of an answer, or its faults as `field code detail`.
fn outcome(form: &Form, answer: &str) -> String {
    let answer = match Answer::from_json(answer) {
        Ok(answer) => answer,
        Err(error) => panic!("{answer}: {error}"),
    };
    match form.check(&answer) {
        Ok(checked) => {
            let json = checked.to_json();
            assert_eq!(form.read_checked(&json).unwrap(), checked, "{json}");
            json
        }
        Err(faults) => {
            let line = |it: &FieldError| {
                let known = codes::CODES.iter().find(|(code, _)| *code == it.code).unwrap();
                assert!(!known.1.contains("{detail}") || !it.detail.is_empty(), "{it:?}");
                format!("{} {} {}", it.field, it.code, it.detail).trim_end().to_owned()
            };
            faults.iter().map(line).collect::<Vec<_>>().join("; ")
        }
    }
}

/// Rows of a value in JSON, and either the canonical value or what is wrong about `a`.
fn check(keys: &str, table: &[(&str, &str)]) {
    let form = form_of(keys);
    for (value, expected) in table {
        let found = outcome(&form, &format!(r#"{{"a":{value}}}"#));
        let found = match found.strip_prefix(r#"{"a":"#).and_then(|it| it.strip_suffix('}')) {
            Some(value) => value.to_owned(),
            None => found.replace("; a ", "; ").trim_start_matches("a ").to_owned(),
        };
        assert_eq!(found, *expected, "{value} for {keys}");
    }
}

#[test]
fn short_texts() {
    check(
        r#""short_text","min_length":2,"max_length":4"#,
        &[
            (r#""ab""#, r#""ab""#),
            (r#"" Äöüß ""#, r#""Äöüß""#),
            (r#""👍🏽""#, r#""👍🏽""#),
            (r#""a""#, "text-too-short 2"),
            (r#""abcde""#, "text-too-long 4"),
            (r#""""#, "required"),
            (r#"" \n\t""#, "required"),
            ("null", "required"),
            (r#""a\nb""#, "text-has-line-breaks"),
            (r#""a\u2028b""#, "text-has-line-breaks"),
            (r#""a\u0000b""#, "text-has-control-characters"),
            (r#""a\u202eb""#, "text-has-control-characters"),
            ("12", "type-wrong a text"),
            (r#"["ab"]"#, "one-value-only"),
            ("[]", "required"),
        ],
    );
    check(
        r#""short_text","characters":"digits""#,
        &[
            (r#""00123""#, r#""00123""#),
            (r#""12a""#, "digits-only"),
            (r#""-1""#, "digits-only"),
            (r#""１２""#, "digits-only"),
        ],
    );
    check(
        r#""short_text","characters":"letters","max_length":3"#,
        &[
            (r#""Éß""#, r#""Éß""#),
            (r#""a b""#, "letters-only"),
            (r#""a1b2""#, "text-too-long 3; letters-only"),
        ],
    );
    check(
        r#""short_text","characters":"letters_and_digits""#,
        &[(r#""Ab1""#, r#""Ab1""#), (r#""a-1""#, "letters-and-digits-only")],
    );
}

#[test]
fn long_texts() {
    check(
        r#""long_text","min_words":3,"max_words":5,"max_length":30,
            "keywords":[{"keyword":"Meer","min":2},{"keyword":"l'été"}]"#,
        &[
            (r#""Meer, MEER: l’été""#, r#""Meer, MEER: l’été""#),
            (r#""Meer\r\nMeer\rl'été""#, r#""Meer\nMeer\nl'été""#),
            (r#""Meer Meere l'été""#, "keyword-too-rare Meer, 1 of 2"),
            (
                r#""a b""#,
                "too-few-words 2 of 3; keyword-too-rare Meer, 0 of 2; \
                 keyword-too-rare l'été, 0 of 1",
            ),
            (r#""Meer Meer l'été a b c""#, "too-many-words 6 of 5"),
            (r#""Meer Meer l'été xxxxxxxxxxxxxxxx""#, "text-too-long 30"),
            (r#""a\u0007b""#, "text-has-control-characters"),
            ("7", "type-wrong a text"),
        ],
    );
    check(
        r#""long_text","min_length":5"#,
        &[(r#""abcd""#, "text-too-short 5"), (r#""a\n\nb c""#, r#""a\n\nb c""#)],
    );
}

#[test]
fn numbers() {
    check(
        r#""number","min":0.1,"max":10,"step":0.2,"decimals":2"#,
        &[
            ("0.1", r#""0.1""#),
            (r#""0.30""#, r#""0.3""#),
            (r#"" 7.1 ""#, r#""7.1""#),
            ("9.900", r#""9.9""#),
            ("0.2", "number-off-step 0.2"),
            ("0.1001", "number-too-fine 2"),
            ("0.0999999", "number-below-min 0.1"),
            ("10.000000000001", "number-above-max 10"),
            ("-1", "number-below-min 0.1"),
            (r#""1,00""#, "number-malformed"),
            ("1e0", "number-malformed"),
            (r#""NaN""#, "number-malformed"),
            (r#""１""#, "number-malformed"),
            (r#""""#, "required"),
            ("1234567890123456789", "number-too-large 18"),
            ("0.1234567890123", "number-too-fine 12"),
            (r#"["1"]"#, "one-value-only"),
        ],
    );
    check(
        r#""number""#,
        &[
            ("9007199254740993", r#""9007199254740993""#),
            ("-0.0", r#""0""#),
            ("100000000000000000.000000000001", r#""100000000000000000.000000000001""#),
        ],
    );
    check(r#""number","decimals":0"#, &[("3.0", r#""3""#), ("3.5", "number-too-fine 0")]);
    check(r#""number","step":5"#, &[("-15", r#""-15""#), ("7", "number-off-step 5")]);
}

#[test]
fn dates() {
    check(
        r#""date","min":"2020-01-01","max":"2024-02-29""#,
        &[
            (r#""2024-02-29""#, r#""2024-02-29""#),
            (r#"" 2020-01-01 ""#, r#""2020-01-01""#),
            (r#""2019-12-31""#, "date-too-early 2020-01-01"),
            (r#""2024-03-01""#, "date-too-late 2024-02-29"),
            (r#""2023-02-29""#, "date-malformed"),
            (r#""29.02.2024""#, "date-malformed"),
            (r#""2024-2-9""#, "date-malformed"),
            (r#""2024-02-29T00:00""#, "date-malformed"),
            (r#""+024-02-29""#, "date-malformed"),
            ("20240229", "type-wrong a text"),
        ],
    );
}

#[test]
fn addresses() {
    check(
        r#""url""#,
        &[
            (r#""https://example.org/a?b#c""#, r#""https://example.org/a?b#c""#),
            (r#""example.org""#, "web-address-malformed"),
            (r#""javascript:alert(1)""#, "web-address-malformed"),
            (r#""ftp://example.org""#, "web-address-malformed"),
            (r#""https://u:p@example.org""#, "web-address-malformed"),
            (r#""https://a\nb""#, "text-has-line-breaks"),
        ],
    );
    let turkish = format!("\"{}@{}.org\"", "İ".repeat(20), ["b"; 115].join("."));
    check(
        r#""email""#,
        &[
            (r#"" Ada@Example.ORG ""#, r#""ada@example.org""#),
            (r#""ada""#, "email-malformed"),
            (r#""a b@c.dd""#, "email-malformed"),
            (r#""a@b.cc,d@e.ff""#, "email-malformed"),
            (&turkish, "text-too-long 254"),
        ],
    );
}

#[test]
fn choices() {
    let options = r#""options":[{"value":"a"},{"value":"b"},{"value":"c"}]"#;
    check(
        &format!(r#""choice",{options}"#),
        &[
            (r#""b""#, r#""b""#),
            (r#""B""#, "option-unknown B"),
            (r#""d""#, "option-unknown d"),
            (r#"["a","b"]"#, "one-value-only"),
            (r#""""#, "required"),
        ],
    );
    check(
        &format!(r#""choices",{options},"min_picked":2,"max_picked":2"#),
        &[
            (r#"["c","a"]"#, r#"["a","c"]"#),
            (r#"["c","","a"," "]"#, r#"["a","c"]"#),
            (r#"["a"]"#, "too-few-picked 2"),
            (r#"["a","b","c"]"#, "too-many-picked 2"),
            (r#"["a","a"]"#, "option-twice a"),
            (r#"["a","x"]"#, "option-unknown x"),
            (r#"["a","b","c","a"]"#, "too-many-picked 2"),
            (r#""a""#, "type-wrong a list of texts"),
            (r#"["a\u0000"]"#, "text-has-control-characters"),
            ("[]", "required"),
            (r#"[""]"#, "required"),
        ],
    );
    check(
        &format!(r#""choices",{options},"min_picked":2,"required":false"#),
        &[("[]", r"{}"), (r#"["b"]"#, "too-few-picked 2")],
    );
}

#[test]
fn ratings() {
    check(
        r#""rating","steps":7"#,
        &[
            ("7", "7"),
            (r#""1""#, "1"),
            (r#"" 03""#, "3"),
            ("0", "rating-out-of-range 1 to 7"),
            ("8", "rating-out-of-range 1 to 7"),
            ("-1", "rating-out-of-range 1 to 7"),
            ("4.5", "rating-out-of-range 1 to 7"),
            ("4.0", "rating-out-of-range 1 to 7"),
            (r#""+4""#, "rating-out-of-range 1 to 7"),
            ("256", "rating-out-of-range 1 to 7"),
            (r#""four""#, "rating-out-of-range 1 to 7"),
        ],
    );
}

#[test]
fn files() {
    let (a, b) = ("01J9ZQ4Y8T0000000000000001", "01J9ZQ4Y8T0000000000000002");
    let one = format!(r#"["{a}"]"#);
    let two = format!(r#"["{b}","{a}"]"#);
    check(
        r#""file","max_files":2"#,
        &[
            (&one, &one),
            (&two, &two),
            (&format!(r#"["{a}","{a}"]"#), &format!("file-twice {a}")),
            (&format!(r#"["{a}","{b}","{a}"]"#), "too-many-files 2"),
            (r#"["../etc/passwd"]"#, "file-malformed ../etc/passwd"),
            (&one.to_lowercase(), &format!("file-malformed {}", a.to_lowercase())),
            (&format!(r#""{a}""#), "type-wrong a list of texts"),
            ("[]", "required"),
        ],
    );
}

/// B8: an answer that does not fit the form is refused, field by field.
#[test]
fn every_wrong_field_is_named_and_unknown_ones_are_refused() {
    let form = crate::samples::address_check();
    let found = outcome(
        &form,
        r#"{"x":1,"_csrf":"t","state":"gone","proof":"no","new_postcode":"D-123","contact":""}"#,
    );
    assert_eq!(
        found,
        "state option-unknown gone; proof web-address-malformed; seen_on required; \
         new_postcode digits-only; x field-unknown; _csrf field-unknown"
    );
    let many: Vec<String> = (0..500).map(|i| format!(r#""x{i}":1"#)).collect();
    let many = Answer::from_json(&format!("{{{}}}", many.join(","))).unwrap();
    assert_eq!(form.check(&many).unwrap_err().len(), MAX_FAULTS);
}

#[test]
fn equal_answers_are_equal_bytes() {
    let form = crate::samples::image_question();
    let canonical = r#"{"count":"12","problems":["blurred","cut"]}"#;
    for same in [
        r#"{"count":12,"problems":["blurred","cut"]}"#,
        r#"{"problems":["cut","blurred"],"count":"12"}"#,
        r#"{"problems":["cut"," blurred "],"marked":[],"count":" 12.00 "}"#,
        canonical,
    ] {
        assert_eq!(outcome(&form, same), canonical, "{same}");
    }
}

#[test]
fn optional_fields_may_stay_blank() {
    let form = crate::samples::sentiment();
    for blank in ["", r#","certainty":"""#, r#","certainty":null"#, r#","certainty":[" "]"#] {
        let answer = format!(r#"{{"sentiment":"neutral"{blank}}}"#);
        assert_eq!(outcome(&form, &answer), r#"{"sentiment":"neutral"}"#);
    }
    assert_eq!(outcome(&form, "{}"), "sentiment required");
}

#[test]
fn a_single_field_can_be_checked_alone() {
    let form = crate::samples::sentiment();
    let field = form.field("certainty").unwrap();
    assert_eq!(field.check(None), Ok(None));
    assert_eq!(field.check(Some(&Given::Number("4".to_owned()))), Ok(Some(Value::Rating(4))));
    let faults = field.check(Some(&Given::Text("9".to_owned()))).unwrap_err();
    assert_eq!(
        (faults[0].field.as_str(), faults[0].code),
        ("certainty", codes::RATING_OUT_OF_RANGE)
    );
}

#[test]
fn drafts_are_only_bounded() {
    let form = crate::samples::product_text();
    let mut draft = Answer::default();
    draft.put("nobody", Given::Text("\0".to_owned()));
    draft.put("title", Given::List(vec![String::new()]));
    assert_eq!(form.check_draft(&draft), Ok(()));

    let taken = draft.size() + "text".len() + 2;
    draft.put("text", Given::Text("x".repeat(MAX_ANSWER_BYTES - taken)));
    assert_eq!(draft.size(), MAX_ANSWER_BYTES);
    assert_eq!(form.check_draft(&draft), Ok(()));

    draft.put("text", Given::Text("x".repeat(MAX_ANSWER_BYTES - taken + 1)));
    let fault = FieldError::new("_answer", codes::ANSWER_TOO_LARGE).with(MAX_ANSWER_BYTES);
    assert_eq!(form.check_draft(&draft), Err(vec![fault.clone()]));
    assert_eq!(form.check(&draft), Err(vec![fault]));
}
