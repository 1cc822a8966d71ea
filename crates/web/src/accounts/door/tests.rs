use super::*;

#[test]
fn only_paths_of_this_site_are_gone_on_to() {
    for (next, path) in [
        ("/settings/keys?a=b", "/settings/keys?a=b"),
        ("", "/"),
        ("https://evil.example", "/"),
        ("//evil.example", "/"),
        ("/\\evil.example", "/"),
        ("/a\r\nset-cookie: b", "/"),
        ("javascript:alert(1)", "/"),
    ] {
        assert_eq!(next_or_home(next), path, "{next}");
    }
}

#[test]
fn a_form_leads_back_to_its_page() {
    for (path, page) in [
        ("/settings/keys", "/settings/keys"),
        ("/settings/second-factor/removal", "/settings/second-factor"),
        ("/settings/keys/01ABC/revocation", "/settings/keys"),
    ] {
        assert_eq!(page_of(path), page);
    }
}

#[tokio::test(start_paused = true)]
async fn a_quick_answer_takes_as_long_as_a_slow_one() {
    let begin = Instant::now();
    level(Duration::from_millis(300), async {}).await;
    let quick = begin.elapsed();
    let begin = Instant::now();
    level(Duration::from_millis(300), sleep_until(begin + Duration::from_millis(299))).await;
    assert_eq!(begin.elapsed(), quick);
}
