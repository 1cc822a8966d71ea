use super::first_in;

const LIST: &str = "fake reviews; like our page;\nupvote; - ;;";

#[test]
fn phrases_are_found_word_by_word() {
    let rows = [
        ("Write FAKE-Reviews for us", Some("fake reviews")),
        ("please like\n  our page.", Some("like our page")),
        ("Upvote!", Some("upvote")),
        ("upvoted stories", None),
        ("Find fake and real reviews", None),
        ("What is it like? Our pages are long.", None),
        ("", None),
    ];
    for (text, found) in rows {
        assert_eq!(first_in(text, LIST), found, "{text}");
    }
}

#[test]
fn an_empty_list_forbids_nothing() {
    assert_eq!(first_in("anything - at all", "-"), None);
    assert_eq!(first_in("anything", ""), None);
}
