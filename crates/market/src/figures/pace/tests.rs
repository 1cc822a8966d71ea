use super::{bucket_of, median, octaves};

#[test]
fn times_fall_into_buckets_that_grow() {
    let table = [
        (0, 0),
        (1_000, 0),
        (1_188, 0),
        (1_189, 1),
        (1_999, 3),
        (2_000, 4),
        (60_000, 23),
        (i64::MAX, 63),
    ];
    for (took, bucket) in table {
        assert_eq!(bucket_of(took), bucket, "{took}");
    }
}

#[test]
fn the_median_is_where_half_of_the_answers_are() {
    assert_eq!(median(&[]), None);
    let near = |counts: &[(i64, i64)], truth: i64| {
        let found = median(counts).unwrap();
        assert!((found - truth).abs() * 10 <= truth, "{found} is not near {truth}");
    };
    near(&[(bucket_of(30_000), 1)], 30_000);
    near(&[(bucket_of(5_000), 4), (bucket_of(40_000), 5), (bucket_of(900_000), 1)], 40_000);
}

#[test]
fn octaves_have_no_gap() {
    let bars = octaves(&[(1, 2), (3, 1), (12, 5)]);
    let bars: Vec<_> = bars.iter().map(|it| (it.from_ms, it.answers)).collect();
    assert_eq!(bars, [(1_000, 3), (2_000, 0), (4_000, 0), (8_000, 5)]);
}
