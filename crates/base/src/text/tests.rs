use super::*;

fn code(result: Result<impl fmt::Debug>) -> &'static str {
    match result {
        Err(Error::Invalid(fields)) => fields[0].code,
        other => panic!("not refused: {other:?}"),
    }
}

#[test]
fn titles_are_trimmed_and_bounded() {
    assert_eq!(Title::parse("title", "  Label cats ").unwrap().as_str(), "Label cats");
    assert_eq!(code(Title::parse("title", " \t ")), "required");
    assert_eq!(code(Title::parse("title", &"x".repeat(121))), "text-too-long");
    assert_eq!(code(Title::parse("title", "a\nb")), "text-has-line-breaks");
    assert_eq!(code(Title::parse("title", "a\0b")), "text-has-control-characters");
    assert_eq!(code(Title::parse("title", "a\u{202E}b")), "text-has-control-characters");
    assert!(Title::parse("title", &"é".repeat(120)).is_ok());
}

#[test]
fn markdown_keeps_its_lines() {
    assert_eq!(Markdown::parse("text", "a\r\nb\rc").unwrap().as_str(), "a\nb\nc");
    assert_eq!(Markdown::parse("text", "").unwrap().as_str(), "");
}

#[test]
fn addresses_are_lower_case_and_whole() {
    assert_eq!(Email::parse("email", " Ada@Example.ORG ").unwrap().as_str(), "ada@example.org");
    let bad =
        ["ada", "@b.cc", "a@b", "a b@c.dd", "a@b..c", "a@-b.cc", "a@b.cc>", "a@b@c.dd", "a\n@b.cc"];
    for text in bad {
        assert_eq!(code(Email::parse("email", text)), "email-malformed", "{text:?}");
    }
}
