use super::*;

#[test]
fn words_are_runs_of_letters_and_digits() {
    let table: [(&str, &[&str]); 16] = [
        ("", &[]),
        (" \n\t.,;–—…!?", &[]),
        ("One two", &["One", "two"]),
        ("Straße, Äpfel; Œuvre!", &["Straße", "Äpfel", "Œuvre"]),
        ("aujourd'hui l’été", &["aujourd'hui", "l’été"]),
        ("Nord-Ostsee-Kanal", &["Nord-Ostsee-Kanal"]),
        ("Vor- und Nachteile", &["Vor", "und", "Nachteile"]),
        ("rock 'n' roll", &["rock", "n", "roll"]),
        ("a--b -c- d'", &["a", "b", "c", "d"]),
        ("3,5 km and/or 2x", &["3", "5", "km", "and", "or", "2x"]),
        ("snake_case a.b", &["snake", "case", "a", "b"]),
        ("e\u{301}te\u{301}", &["e\u{301}te\u{301}"]),
        ("Donau\u{AD}dampf", &["Donau\u{AD}dampf"]),
        ("हिन्दी भाषा", &["हिन्दी", "भाषा"]),
        ("日本語 です", &["日本語", "です"]),
        ("\u{301}x '-' \u{AD}y", &["x", "y"]),
    ];
    for (text, expected) in table {
        assert_eq!(words(text).collect::<Vec<_>>(), expected, "{text:?}");
        assert_eq!(count_words(text), expected.len(), "{text:?}");
    }
}

#[test]
fn keywords_are_counted_as_whole_words() {
    let table = [
        ("The cat sat; CAT! Cats, concat.", "cat", 2),
        ("Straße STRASSE strasse Straßen", "straße", 3),
        ("ÄRGER ärger Aerger", "Ärger", 2),
        ("L'été, l’eau, d'eau, eau, beau, château", "eau", 3),
        ("L’EAU et l'eau", "l'eau", 2),
        ("qu'elle jusqu'ici aujourd'hui", "hui", 0),
        ("can't", "can", 0),
        ("can't", "t", 0),
        ("Damen-Schuhe und Schuhe", "Schuhe", 1),
        ("Damen‑Schuhe", "damen-schuhe", 1),
        ("rote Schuhe, rote\n  SCHUHE und rote, Schuhe", "rote Schuhe", 3),
        ("ha ha ha ha ha", "ha ha", 2),
        ("a a b", "a b", 1),
        ("café cafe\u{301} cafe", "café", 2),
        ("Donau\u{AD}dampf", "donaudampf", 1),
        ("ΟΔΟΣ οδός Οδοσ", "οδος", 2),
        ("İstanbul", "istanbul", 0),
        ("ﬁne fine", "fine", 2),
        ("", "a", 0),
        ("a", "", 0),
        ("a - b", "-", 0),
        ("C++ and C#", "c", 2),
    ];
    for (text, keyword, expected) in table {
        assert_eq!(count_keyword(text, keyword), expected, "{keyword:?} in {text:?}");
    }
}

/// In real texts our words are what stands between spaces, but for a few dashes and numbers.
#[test]
fn real_texts_count_like_a_reader_would() {
    let folder =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/texts");
    let Ok(languages) = std::fs::read_dir(&folder) else {
        println!("skipped: the shared data folder is not here");
        return;
    };
    let mut n_files = 0;
    for language in languages {
        let path = language.unwrap().path();
        for file in std::fs::read_dir(path).into_iter().flatten() {
            let file = file.unwrap().path();
            let Ok(text) = std::fs::read_to_string(&file) else { continue };
            let spaced = text.split_whitespace().filter(|it| it.contains(char::is_alphanumeric));
            let (found, expected) = (count_words(&text), spaced.count());
            assert!(found.abs_diff(expected) * 50 <= expected, "{file:?}: {found} of {expected}");
            n_files += 1;
        }
    }
    assert!(0 < n_files, "no text was found");
}
