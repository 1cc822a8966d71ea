use pulldown_cmark::{Event, Parser, Tag};

use super::*;

fn form_of(item: &str) -> Form {
    let field = r#"{"ask":"email","name":"e","label":"Who is ${a}?","help":"Not ${b}."}"#;
    Form::from_json(&format!(r#"{{"items":[{item},{field}]}}"#)).unwrap()
}

fn data() -> TaskData {
    TaskData::from_pairs([
        ("a", "${b}"),
        ("b", "<b>&\"'</b>"),
        ("url", " https://example.org/a.jpg "),
        ("bad", "javascript:alert(1)"),
        ("id", "01J9ZQ4Y8T0000000000000001"),
        ("street", "Straße 5 & Co/2?#"),
        ("done", "a%20b%zz"),
        ("host", "example.org"),
        ("evil", "@evil.org"),
    ])
}

/// B21: `${a}` whose value holds `${b}` is not expanded again.
#[test]
fn values_come_out_once_and_unchanged() {
    let form = form_of(r#"{"show":"text","text":"${a}|${b}|${nobody}|${a}"}"#);
    let rendered = form.render(&data());
    let text = "${b}|<b>&\"'</b>||${b}".to_owned();
    assert_eq!(rendered[0], Rendered::Text(text));
    let Rendered::Asked { field, label, help } = &rendered[1] else { panic!("not asked") };
    assert_eq!(field.name, "e");
    assert_eq!((label.as_str(), help.as_str()), ("Who is ${b}?", "Not <b>&\"'</b>."));
}

fn link(source: &str) -> Link {
    let form = form_of(&format!(r#"{{"show":"link","source":"{source}","caption":"${{bad}}"}}"#));
    let rendered = form.render(&data());
    let [Rendered::Media { medium: Medium::Link, link, caption }, _] = rendered.as_slice() else {
        panic!("no link: {rendered:?}")
    };
    assert_eq!(caption, "javascript:alert(1)");
    link.clone()
}

#[test]
fn sources_are_links_or_visibly_not() {
    let web = |text: &str| Link::Web(text.to_owned());
    let not = |text: &str| Link::Not(text.to_owned());
    let table = [
        ("${url}", web("https://example.org/a.jpg")),
        ("https://example.org/fixed", web("https://example.org/fixed")),
        ("https://${host}/x", web("https://example.org/x")),
        ("file:${id}", Link::File("01J9ZQ4Y8T0000000000000001".parse().unwrap())),
        ("file:${host}", not("file:example.org")),
        ("${bad}", not("javascript:alert(1)")),
        ("java${nobody}script:${host}", not("javascript:example.org")),
        ("${nobody}", not("")),
        ("${nobody}${bad}", not("javascript:alert(1)")),
        ("https://${host}${evil}/", not("https://example.org%40evil.org/")),
        (
            "https://example.org/${street}",
            web("https://example.org/Stra%C3%9Fe%205%20%26%20Co/2%3F%23"),
        ),
        (
            "https://example.org/?q=${street}&x=1",
            web("https://example.org/?q=Stra%C3%9Fe%205%20%26%20Co%2F2%3F%23&x=1"),
        ),
        ("https://example.org/${done}", web("https://example.org/a%20b%25zz")),
        ("${url}?${host}", web("https://example.org/a.jpg?example.org")),
    ];
    for (source, expected) in table {
        assert_eq!(link(source), expected, "{source}");
    }
}

fn markdown(template: &str, value: &str) -> String {
    let text = serde_json::to_string(template).unwrap();
    let form = form_of(&format!(r#"{{"show":"markdown","text":{text}}}"#));
    let rendered = form.render(&TaskData::from_pairs([("x", value)]));
    let [Rendered::Markdown(text), _] = rendered.as_slice() else { panic!("no Markdown") };
    text.clone()
}

/// What a reader of the rendered Markdown sees as text, line breaks included.
fn seen(markdown: &str) -> String {
    let text = |event| match event {
        Event::Text(text) => text.to_string(),
        Event::HardBreak => "\n".to_owned(),
        Event::Start(Tag::Paragraph | Tag::Strong | Tag::Link { .. }) | Event::End(_) => {
            String::new()
        }
        other => panic!("not text: {other:?} in {markdown:?}"),
    };
    Parser::new(markdown).map(text).collect()
}

#[test]
fn values_show_in_markdown_as_they_are() {
    let values = [
        "plain",
        "*not* _bold_ **at** `all`",
        "<script>alert(1)</script> &amp; &lt;",
        "[x](javascript:alert(1)) ![i](https://example.org) <https://example.org>",
        "# no heading",
        "- no list",
        "1. no list",
        "> no quote",
        "    no code",
        "```\nno code",
        "no heading\n===",
        "no rule\n---",
        "one\ntwo\n\n\nthree\n    four",
        "C:\\path\\*",
        "~~~ | a | b |",
        "Äpfel – “Birnen” 🍐",
    ];
    for value in values {
        let expected: Vec<&str> = value.trim().lines().map(str::trim).collect();
        assert_eq!(seen(&markdown("${x}", value)), expected.join("\n"), "{value:?}");
        let inside = seen(&markdown("before **${x}** behind", value));
        assert_eq!(inside, format!("before {} behind", expected.join("\n")), "{value:?}");
    }
}

#[test]
fn addresses_survive_in_markdown_links() {
    let address = "https://example.org/a_(b)/*?c=d&e=<f>";
    let text = markdown("[look](${x})", address);
    let found = Parser::new(&text).find_map(|event| match event {
        Event::Start(Tag::Link { dest_url, .. }) => Some(dest_url.to_string()),
        _ => None,
    });
    assert_eq!(found.as_deref(), Some(address));
}
