use super::*;

#[test]
fn only_web_addresses_and_files_are_links() {
    let web = [
        "https://example.org",
        "http://localhost:8080/demo.jpg",
        "HTTPS://Example.ORG/a?b=c#d",
        "https://bücher.example/süß.jpg",
        "http://192.0.2.1/a",
        "https://[2001:db8::1]:8443/a",
        "https://example.org/a_(b),c;d|e",
        " https://example.org ",
    ];
    for text in web {
        assert_eq!(Link::read(text), Link::Web(text.trim().to_owned()));
    }
    let id = "01J9ZQ4Y8T0000000000000001";
    assert_eq!(Link::read(&format!("file:{id}")), Link::File(id.parse().unwrap()));
    assert_eq!(Link::read(&format!(" file:{id}")).to_string(), format!("file:{id}"));
}

#[test]
fn nothing_else_is_a_link() {
    let long = format!("https://example.org/{}", "x".repeat(MAX_WEB_ADDRESS));
    let bad = [
        "",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\nscript:alert(1)",
        "\u{1}javascript:alert(1)",
        "data:text/html,<script>",
        "vbscript:x",
        "blob:https://example.org/1",
        "//example.org/a",
        "/a.jpg",
        "a.jpg",
        "ftp://example.org",
        "file:///etc/passwd",
        "file:01j9zq4y8t0000000000000001",
        "file:",
        "https:example.org",
        "https:/example.org",
        "https://",
        "https:///a",
        "https://?a",
        "https://user@example.org",
        "https://user:secret@example.org",
        "https://exam ple.org",
        "https://example.org/a b",
        "https://example.org/\"onload=x",
        "https://example.org/'x",
        "https://example.org/<b>",
        "https://example.org\\@evil.org",
        "https://example..org",
        "https://.example.org",
        "https://example.org:0",
        "https://example.org:65536",
        "https://example.org:",
        "https://example.org:8x",
        "https://[::1",
        "https://[zz]/",
        "https://example.org/\u{202E}gpj.exe",
        "https://exam\u{200B}ple.org",
        "ｈttps://example.org",
        "é",
        "https:/é",
        &long,
    ];
    for text in bad {
        assert!(matches!(Link::read(text), Link::Not(_)), "{text:?}");
    }
    assert_eq!(Link::read("java\nscript:x"), Link::Not("java\u{FFFD}script:x".to_owned()));
    let Link::Not(quote) = Link::read(&"x".repeat(500)) else { panic!("a link") };
    assert_eq!(quote.chars().count(), 61);
}
