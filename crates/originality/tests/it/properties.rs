//! What holds of all texts.

use originality::{Index, Kind, Text, compare, together};
use proptest::prelude::*;

/// Words of a small stock, so that texts share some.
fn prose(words: std::ops::Range<usize>) -> impl Strategy<Value = String> {
    proptest::collection::vec(0_u32..60, words).prop_map(|words| {
        let stock = ["Straße", "été", "dog", "Häuser", "l’œuvre", "x", "market", "MÄDCHEN"];
        let words = words.into_iter().map(|it| {
            let word = stock[it as usize % stock.len()];
            if it < 8 { word.to_owned() } else { format!("{word}{it}") }
        });
        words.collect::<Vec<_>>().join(" ")
    })
}

fn is(one: f64, other: f64) -> bool {
    (one - other).abs() < 1e-9
}

/// What is left of a stretch when only letters count.
fn letters(text: &str) -> String {
    let text = text.to_lowercase().replace('ß', "ss").replace('œ', "oe");
    text.chars().filter(|it| it.is_alphanumeric()).collect()
}

proptest! {
    #[test]
    fn a_text_is_wholly_its_own_copy(text in "\\PC{0,200}|[a-zäöüß ]{0,200}") {
        let read = Text::read(&text);
        let overlap = compare(&read, &read);
        if read.words() == 0 {
            prop_assert!(is(overlap.copied, 0.0));
        } else {
            prop_assert!(is(overlap.copied, 1.0));
            prop_assert_eq!(overlap.kind, Some(Kind::NearCopy));
            prop_assert!(is(together(&read, [&overlap, &overlap]), 1.0));
        }
    }

    #[test]
    fn texts_without_a_common_word_share_nothing(
        one in "[a-m ]{0,300}", other in "[n-z ]{0,300}",
    ) {
        let overlap = compare(&Text::read(&one), &Text::read(&other));
        prop_assert!(is(overlap.copied, 0.0));
        prop_assert_eq!(overlap.kind, None);
    }

    #[test]
    fn what_is_marked_reads_the_same_in_both(one in prose(0..120), other in prose(0..120)) {
        let (ours, theirs) = (Text::read(&one), Text::read(&other));
        let overlap = compare(&ours, &theirs);
        let mut end = 0;
        for passage in &overlap.passages {
            prop_assert!(passage.ours.start >= end, "one passage covers another");
            end = passage.ours.end;
            let (mut at, mut there) = (passage.ours.start, passage.theirs.start);
            for tile in &passage.tiles {
                prop_assert_eq!(
                    letters(&one[tile.ours.clone()]),
                    letters(&other[tile.theirs.clone()])
                );
                prop_assert!(tile.ours.start >= at && tile.theirs.start >= there);
                (at, there) = (tile.ours.end, tile.theirs.end);
            }
            prop_assert_eq!((at, there), (passage.ours.end, passage.theirs.end));
        }
        prop_assert!((0.0..=1.0).contains(&overlap.copied));
    }

    #[test]
    fn a_piece_of_a_text_is_found_from_both_sides(
        before in prose(0..40), piece in "([a-z]{3,9} ){14,40}", after in prose(0..40),
    ) {
        let whole = Text::read(&format!("{before} {piece} {after}"));
        let piece = Text::read(&piece);
        prop_assert!(is(compare(&piece, &whole).copied, 1.0));
        let back = compare(&whole, &piece).copied * whole.words() as f64;
        prop_assert!(back + 1e-6 >= piece.words() as f64, "{}", back);
        let keys = whole.keys();
        prop_assert!(piece.keys().iter().any(|it| keys.binary_search(it).is_ok()));
    }

    #[test]
    fn an_index_finds_the_same_before_and_after_it_is_sorted(
        texts in proptest::collection::vec(prose(20..60), 1..20),
    ) {
        let mut index = Index::default();
        for (number, text) in (0..).zip(&texts) {
            index.add(number, &Text::read(text).keys());
        }
        let keys = Text::read(&texts[0]).keys();
        let before = index.search(&keys, 99);
        index.settle();
        prop_assert_eq!(&before, &index.search(&keys, 99));
        prop_assert!(before.iter().any(|(text, _)| *text == 0));
    }
}

#[test]
fn case_accents_and_signs_do_not_make_a_text_new() {
    for (one, other) in [
        ("Daß das Mädchen die Straße mied", "DASS DAS MÄDCHEN DIE STRASSE MIED"),
        ("L’été, cœur d’or", "l'ete coeur d'or"),
        ("Ma\u{308}dchen und Knabe", "Mädchen und Knabe"),
        ("copy\u{200b}paste of wo\u{ad}rds", "copypaste of words"),
        ("ｗｉｄｅ letters here", "wide letters here"),
        ("a рorous сhannеl of words", "a porous channel of words"),
        ("“Quoted” — dashed – text…", "quoted dashed text"),
    ] {
        let overlap = compare(&Text::read(one), &Text::read(other));
        assert!((overlap.copied - 1.0).abs() < 1e-9, "{one} / {other}: {overlap:?}");
        assert_eq!(Text::read(one).keys(), Text::read(other).keys(), "{one}");
    }
}

#[test]
fn sources_that_each_gave_a_part_are_counted_together() {
    let words = |name: &str| (0..20).map(|it| format!("{name}{it} ")).collect::<String>();
    let (a, b, c) = (words("a"), words("b"), words("c"));
    let ours = Text::read(&format!("{a}{b}{c}{}", words("d")));
    let parts = [compare(&ours, &Text::read(&format!("{a}{b}"))), compare(&ours, &Text::read(&b))];
    assert!((parts[0].copied - 0.5).abs() < 1e-9);
    assert!((together(&ours, &parts) - 0.5).abs() < 1e-9, "what both have counts once");
    let third = compare(&ours, &Text::read(&c));
    assert!((together(&ours, [&parts[1], &third]) - 0.5).abs() < 1e-9);
    assert!((together(&ours, [&parts[0], &third]) - 0.75).abs() < 1e-9);
}
