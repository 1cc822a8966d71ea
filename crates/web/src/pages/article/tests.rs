//! Long texts fall into their parts, and blanks stand out without harm.

use super::{draw, parts};

#[test]
fn a_text_falls_into_its_parts_and_each_can_be_found() {
    let text =
        "Hello.\n\n## Pay & *fees*\n\nMuch.\n\n```\n## no heading\n```\n\n## Pay fees\nMore.\n";
    let (intro, parts) = parts(text);
    assert_eq!(intro.trim(), "Hello.");
    let found: Vec<_> = parts.iter().map(|it| (it.id.as_str(), it.heading.as_str())).collect();
    assert_eq!(found, [("on-pay-fees", "Pay & fees"), ("on-pay-fees-2", "Pay fees")]);
    assert!(parts[0].body.contains("## no heading"), "{}", parts[0].body);
}

#[test]
fn blanks_are_marked_and_never_left_open() {
    assert!(draw("Ask [[the operator]].", 2).into_string().contains("<mark>the operator</mark>"));
    assert!(!draw("Ask [[the operator.", 2).into_string().contains("<mark>"));
    let nasty = draw("[[<script>alert(1)</script>]]", 2).into_string();
    assert!(!nasty.contains("<script"), "{nasty}");
}
