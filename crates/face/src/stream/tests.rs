use super::{Asked, range};

#[test]
fn ranges_are_read_as_the_rfc_says() {
    let part = |first, length| Asked::Part { first, length };
    let rows = [
        ("bytes=0-", part(0, 100)),
        ("bytes=0-0", part(0, 1)),
        ("bytes=10-19", part(10, 10)),
        ("bytes=90-1000", part(90, 10)),
        ("bytes=-10", part(90, 10)),
        ("bytes=-1000", part(0, 100)),
        ("bytes=100-", Asked::Nowhere),
        ("bytes=-0", Asked::Nowhere),
        ("bytes=20-10", Asked::Whole),
        ("bytes=0-1,5-6", Asked::Whole),
        ("bytes=a-b", Asked::Whole),
        ("bytes=99999999999999999999-", Asked::Whole),
        ("pages=1-2", Asked::Whole),
        ("", Asked::Whole),
    ];
    for (text, expected) in rows {
        assert_eq!(range(text, 100), expected, "{text}");
    }
    assert_eq!(range("bytes=0-", 0), Asked::Nowhere);
}
