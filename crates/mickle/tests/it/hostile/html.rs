//! Reads a page as a browser would and tells what in it could run, load or lead astray.

/// One start tag with its attributes.
struct Tag<'a> {
    name: &'a str,
    attributes: Vec<(&'a str, &'a str)>,
}

/// What on a page must not be there.
pub(super) fn harms(page: &str) -> Vec<String> {
    let mut found = Vec::new();
    for tag in tags(page) {
        let get = |name: &str| tag.attributes.iter().find(|it| it.0 == name).map(|it| it.1);
        let is_ours = get("src").is_some_and(|it| it.starts_with("/assets/"));
        // A block of data does not run.
        let is_data = get("type") == Some("application/json") && get("src").is_none();
        if tag.name == "script" && !is_ours && !is_data {
            found.push("a script that is not ours".to_owned());
        }
        if ["iframe", "object", "embed", "base", "frame", "applet", "style"].contains(&tag.name) {
            found.push(format!("a <{}>", tag.name));
        }
        for (name, value) in &tag.attributes {
            let is_named = name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-:_".contains(&b));
            if !is_named || name.starts_with("on") || *name == "style" || *name == "srcdoc" {
                found.push(format!("the attribute {name}={value} in <{}>", tag.name));
            }
            let leads = ["href", "src", "action", "formaction", "poster", "data"].contains(name);
            if leads && !is_safe(tag.name, value) {
                found.push(format!("<{} {name}={value}>", tag.name));
            }
        }
    }
    found
}

/// Whether an address may stand where a browser follows or loads it.
fn is_safe(tag: &str, address: &str) -> bool {
    let starts = |with: &[&str]| with.iter().any(|it| address.starts_with(it));
    match tag {
        _ if starts(&["//"]) => false,
        // An empty address is that of the page itself.
        "a" if address.is_empty() => true,
        "a" => starts(&["/", "#", "?", "https://", "http://", "mailto:"]),
        "img" | "audio" | "video" | "source" => {
            starts(&["/", "https://", "http://", "data:image/"])
        }
        _ => starts(&["/", "#", "?", "https://market.example"]),
    }
}

/// Every start tag, read as the HTML standard reads them.
fn tags(page: &str) -> Vec<Tag<'_>> {
    let mut tags = Vec::new();
    let mut rest = page;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        if let Some(after) = rest.strip_prefix("!--") {
            rest = after.split_once("-->").map_or("", |it| it.1);
        } else if rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
            let (tag, after) = tag(rest);
            rest = after;
            tags.push(tag);
        }
    }
    tags
}

fn tag(text: &str) -> (Tag<'_>, &str) {
    let end = text.find(|c: char| c.is_whitespace() || c == '>' || c == '/').unwrap_or(text.len());
    let (name, mut rest) = text.split_at(end);
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        if rest.is_empty() {
            break;
        }
        if let Some(after) = rest.strip_prefix('>') {
            rest = after;
            break;
        }
        let end = rest.find(|c: char| c.is_whitespace() || "=>/".contains(c)).unwrap_or(rest.len());
        let (key, after) = rest.split_at(end.max(1));
        let (value, after) = value(after);
        attributes.push((key, value));
        rest = after;
    }
    (Tag { name, attributes }, rest)
}

fn value(text: &str) -> (&str, &str) {
    let Some(text) = text.strip_prefix('=') else { return ("", text) };
    for quote in ['"', '\''] {
        if let Some(inside) = text.strip_prefix(quote) {
            return inside.split_once(quote).unwrap_or((inside, ""));
        }
    }
    let end = text.find(|c: char| c.is_whitespace() || c == '>').unwrap_or(text.len());
    text.split_at(end)
}

#[test]
fn harm_is_seen() {
    for bad in [
        "<p>\"><script>alert(1)</script>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<a href=' javascript:alert(1)'>x</a>",
        "<a href=\"&#106;avascript:alert(1)\">x</a>",
        "<a href=\"//evil.example\">x</a>",
        "<img src=x onerror=alert(1)>",
        "<p title=\"x\"onclick=alert(1)>",
        "<form action=\"https://evil.example\">",
        "<iframe src=\"/x\">",
        "<input value=\"\"'><script>\">",
        "<p style=\"position:fixed\">",
    ] {
        assert!(!harms(bad).is_empty(), "{bad}");
    }
    let good = [
        "<p title=\"&quot;&gt;&lt;script&gt;\">&lt;script&gt; <a href=\"/x?y=z\">z</a> 1 < 2",
        "<img src=\"https://x.example/a.png\"><!-- <script> --><br>",
        "<a href=\"\">again</a>",
        "<script src=\"/assets/a.js\"></script>",
        "<script type=\"application/json\">{}</script>",
    ];
    for good in good {
        assert_eq!(harms(good), Vec::<String>::new());
    }
}
