use super::{excerpt, markdown};
use crate::ui::checks::assert_sound;

/// The rendered text without its frame.
fn rendered(text: &str) -> String {
    let html = markdown(text, 3).into_string();
    let inner = html.strip_prefix("<div class=\"prose\">").and_then(|it| it.strip_suffix("</div>"));
    inner.expect("a frame").trim_end().to_owned()
}

#[test]
fn markdown_becomes_what_it_says() {
    let table = [
        ("**a** *b* ~~c~~ `d`", "<p><strong>a</strong> <em>b</em> <del>c</del> <code>d</code></p>"),
        ("# One", "<h3>One</h3>"),
        ("###### Six", "<h3>Six</h3>"),
        ("## a\n#### b\n### c\n# d", "<h3>a</h3>\n<h4>b</h4>\n<h4>c</h4>\n<h3>d</h3>"),
        ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"),
        ("3. c", "<ol start=\"3\">\n<li>c</li>\n</ol>"),
        (
            "[a](https://example.org)",
            "<p><a href=\"https://example.org\" rel=\"noopener nofollow\">a</a></p>",
        ),
        ("[a](/rules)", "<p><a href=\"/rules\" rel=\"noopener nofollow\">a</a></p>"),
        (
            "![a cat](/files/01J9)",
            "<p><img src=\"/files/01J9\" alt=\"a cat\" loading=\"lazy\"></p>",
        ),
        ("a < b & c", "<p>a &lt; b &amp; c</p>"),
        ("", ""),
    ];
    for (text, html) in table {
        assert_eq!(rendered(text), html, "{text}");
    }
}

/// Every way in that is known; what comes out holds no element or address that acts.
#[test]
fn nothing_that_acts_comes_through() {
    let attacks = [
        "<script>alert(1)</script>",
        "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "a <img src=x onerror=alert(1)> b",
        "<svg onload=alert(1)><script>alert(1)</script></svg>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
        "<form action=https://evil.example><input name=password></form>",
        "<p style=\"position:fixed;inset:0\">over everything</p>",
        "<a href=\"javascript:alert(1)\">a</a>",
        "[a](javascript:alert(1))",
        "[a](JaVaScRiPt:alert(1))",
        "[a](java\tscript:alert(1))",
        "[a](&#106;avascript:alert(1))",
        "[a](data:text/html;base64,PHNjcmlwdD4=)",
        "[a](vbscript:x)",
        "[a]: javascript:alert(1)\n\n[a]",
        "<javascript:alert(1)>",
        "![a](javascript:alert(1))",
        "![a](data:image/svg+xml;base64,PHN2Zz4=)",
        "![a](http://tracker.example/x.png)",
        "![a](//tracker.example/x.png)",
        "![a](/files/../sign-out)",
        "![a](/files/%2e%2e/sign-out)",
        "![a](/sign-out)",
        "![a](https://x\" onerror=\"alert(1))",
        "[a](https://x \"t\\\" onmouseover=\\\"alert(1)\")",
        "# h {#main .x onclick=alert(1)}",
        "```\"><script>alert(1)</script>\nx\n```",
        "`<script>alert(1)</script>`",
        "<!-- --><script>alert(1)</script>",
        "<![CDATA[<script>alert(1)</script>]]>",
        "</div></main><script>alert(1)</script>",
        "| <script>alert(1)</script> |\n|---|\n| <b onclick=x>y</b> |",
        "- <input autofocus onfocus=alert(1)>",
        "\u{0}<script>alert(1)</script>",
    ];
    for attack in attacks {
        let html = markdown(attack, 3).into_string();
        assert_sound(&html);
        for element in ["<script", "<svg", "<iframe", "<form", "<style", "<math", "<object"] {
            assert!(!html.to_lowercase().contains(element), "{attack}: {html}");
        }
        for address in ["src=\"http:", "src=\"//", "src=\"data:", "src=\"/sign", "/../", "%2e"] {
            assert!(!html.contains(address), "{attack}: {html}");
        }
        assert!(!html.contains("href=\"data:") && !html.contains(" id="), "{attack}: {html}");
    }
}

#[test]
fn raw_html_is_shown_as_the_text_it_is() {
    let html = rendered("<script>alert(1)</script>");
    assert_eq!(html, "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>");
    assert_eq!(rendered("a <b>c</b>"), "<p>a &lt;b&gt;c&lt;/b&gt;</p>");
}

#[test]
fn deep_nesting_is_flattened_and_cheap() {
    for (piece, word) in [(">", "deep"), ("- ", "deep"), ("1. ", "deep")] {
        let text = format!("{}{word}", piece.repeat(50_000 / piece.len()));
        let begun = std::time::Instant::now();
        let html = rendered(&text);
        assert!(begun.elapsed().as_secs() < 60, "{piece} took {:?}", begun.elapsed());
        assert!(html.contains(word), "{piece}");
        let deepest = html.matches("<blockquote").count() + html.matches("<li").count();
        assert!(deepest <= 24, "{piece}: {deepest}");
    }
    // Emphasis nests too.
    let html = rendered(&format!("{}x{}", "*a **b ".repeat(6_000), "** *".repeat(6_000)));
    assert!(html.contains('x'));
}

#[test]
fn an_excerpt_is_plain_and_ends_at_a_word() {
    let text = "# Look\n\nat the **sky**, the `ground` and [the rest](https://example.org).";
    assert_eq!(excerpt(text, 200), "Look at the sky, the ground and the rest.");
    assert_eq!(excerpt(text, 16), "Look at the sky…");
    assert_eq!(excerpt("", 10), "");
    assert_eq!(excerpt("Donaudampfschifffahrt", 8), "Donauda…");
}

#[test]
fn examples_stand_beside_each_other() {
    let table = [
        ("Good: *a dog*", "good", "<span class=\"chip ok\">✓ Good</span><p><em>a dog</em></p>"),
        ("> [!bad]\n> too dark", "bad", "<span class=\"chip bad\">✕ </span><p>too dark</p>"),
        (
            "Schlecht: zu dunkel",
            "bad",
            "<span class=\"chip bad\">✕ Schlecht</span><p>zu dunkel</p>",
        ),
    ];
    for (text, kind, inner) in table {
        let one =
            format!("<div class=\"examples\"><div class=\"example {kind}\">{inner}</div></div>");
        assert_eq!(rendered(text).replace('\n', ""), one, "{text}");
    }
    let pair = rendered("Look:\n\n- Good: a dog\n- Bad: a cat\n\nThat is all.");
    assert_eq!(pair.matches("class=\"examples\"").count(), 1, "{pair}");
    assert_eq!(pair.matches("class=\"example ").count(), 2, "{pair}");
    assert!(!pair.contains("<li>") && pair.contains("<p>That is all.</p>"), "{pair}");
}

#[test]
fn what_only_looks_like_an_example_stays_what_it_is() {
    for text in ["Goods: nails", "- Good: a\n- others", "It is good: yes", "[!better] x", "Good"] {
        assert!(!rendered(text).contains("example"), "{text}");
    }
    let sly = rendered("<div class=\"example good\">x</div>\n\nGood: <b>x</b>");
    assert_eq!(sly.matches("<div class=\"example good\">").count(), 1, "{sly}");
    assert!(!sly.contains("<b>"), "{sly}");
}
