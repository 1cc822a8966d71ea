//! Texts made to cost much or to break something.

use std::time::{Duration, Instant};

use originality::{Index, MOST_KEYS, Text, compare};

/// Compares both ways and with itself, and says how long that took; a square of
/// the length would take hours.
fn cost(one: &str, other: &str) -> Duration {
    let start = Instant::now();
    let (one, other) = (Text::read(one), Text::read(other));
    assert!(one.keys().len() <= MOST_KEYS && other.keys().len() <= MOST_KEYS);
    for (ours, theirs) in [(&one, &other), (&other, &one), (&one, &one)] {
        let overlap = compare(ours, theirs);
        assert!((0.0..=1.0).contains(&overlap.copied), "{}", overlap.copied);
    }
    start.elapsed()
}

#[test]
fn texts_of_a_megabyte_come_to_an_end() {
    let prose = |step: usize| -> String {
        let word = |at: usize| format!("w{} ", at.wrapping_mul(step) % 9_973);
        (0..180_000).map(word).collect()
    };
    let texts = [
        "same ".repeat(200_000),
        "a".repeat(1_000_000),
        "a b ".repeat(250_000),
        "one two three four ".repeat(50_000),
        prose(7_919),
        prose(7_907),
        "\u{301}".repeat(500_000),
        "\u{200b}x".repeat(250_000),
        "漢字".repeat(160_000),
        "\u{fdfa}".repeat(330_000),
    ];
    for (at, one) in texts.iter().enumerate() {
        let took = cost(one, &texts[(at + 1) % texts.len()]);
        let begin: String = one.chars().take(12).collect();
        println!("{begin:?} {took:?}");
        assert!(took < Duration::from_secs(60), "{begin:?} took {took:?}");
    }
}

#[test]
fn a_text_that_says_nothing_shares_nothing() {
    for empty in ["", "   ", "…!?", "\u{200b}\u{ad}", "\u{301}\u{302}"] {
        let text = Text::read(empty);
        assert_eq!(text.words(), 0, "{empty:?}");
        assert!(text.keys().is_empty());
        for other in ["", "a word", empty] {
            assert!(compare(&text, &Text::read(other)).passages.is_empty());
            assert!(compare(&Text::read(other), &text).passages.is_empty());
        }
    }
}

#[test]
fn one_word_is_found_and_does_not_spread() {
    let (one, other) = (Text::read("Word."), Text::read("word, and then many others follow it"));
    assert!((compare(&one, &other).copied - 1.0).abs() < 1e-9);
    assert!(compare(&other, &one).passages.is_empty(), "a word of eight is no passage");
}

#[test]
fn thousand_copies_of_one_text_hide_neither_it_nor_others() {
    let shared = "the quick brown fox jumps over the lazy dog and runs into the deep dark wood";
    let rare = "eleven purple elephants quietly rehearsed an opera beside the frozen canal at noon";
    let mut index = Index::default();
    for text in 0..1_000 {
        index.add(text, &Text::read(shared).keys());
    }
    index.add(1_000, &Text::read(rare).keys());
    let mixed = Text::read(&format!("{shared}. {rare}"));
    let found = index.search(&mixed.keys(), 16);
    assert_eq!(found[0].0, 1_000, "what few have says most: {found:?}");
    assert_eq!(found.len(), 16);
}
