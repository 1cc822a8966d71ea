use super::*;

#[test]
fn json_is_kept_as_it_was_written() {
    let table = [
        ("null", "null"),
        (" true ", "true"),
        ("1.50", "1.50"),
        ("-0", "-0"),
        ("123456789012345678901234567890.10", "123456789012345678901234567890.10"),
        ("1e400", "1e400"),
        (r#""\u00e9\n""#, "\"é\\n\""),
        ("[ 1 , [ ] , {} ]", "[1,[],{}]"),
        (r#"{"b":1,"a":2,"b":3}"#, r#"{"b":1,"a":2,"b":3}"#),
        (r#"{"\u0061":"\u0001"}"#, "{\"a\":\"\\u0001\"}"),
    ];
    for (text, canonical) in table {
        let node = Node::parse(text).unwrap();
        assert_eq!(node.to_string(), canonical, "{text}");
        assert_eq!(Node::parse(canonical), Ok(node), "{text}");
    }
}

#[test]
fn what_is_not_json_is_refused_with_its_place() {
    for text in ["", "{", "[1,]", "{'a':1}", "NaN", "01", "+1", "1 2", "\"\n\"", "\"a", "{\"a\"}"] {
        assert!(matches!(Node::parse(text), Err(Broken::Malformed(_))), "{text:?}");
    }
    let place = Broken::Malformed("line 2, column 3".to_owned());
    assert_eq!(Node::parse("{\n \"a\n\"}"), Err(place));
    let surrogate = Broken::Malformed("a broken \\u escape".to_owned());
    assert_eq!(Node::parse(r#"["\ud800"]"#), Err(surrogate));
}

#[test]
fn depth_is_bounded_however_deep() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(Node::parse(&nested(limits::MAX_JSON_DEPTH)).is_ok());
    assert_eq!(Node::parse(&nested(limits::MAX_JSON_DEPTH + 1)), Err(Broken::TooDeep));
    assert_eq!(Node::parse(&nested(500_000)), Err(Broken::TooDeep));
    let objects = r#"{"a":"#.repeat(100_000) + "1" + &"}".repeat(100_000);
    assert_eq!(Node::parse(&objects), Err(Broken::TooDeep));
}
