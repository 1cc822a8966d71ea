//! Texts whose origin is known: the published set, and one made from published texts by edits
//! that are written down here. `bench` reads this file, too.
//!
//! The texts lie beside the project, in `../shared/data`; where they are absent, such as in a
//! stranger's clone, what needs them says so and ends.

use std::{fs, path::Path, path::PathBuf};

use rand::{RngExt, SeedableRng, rngs::SmallRng, seq::SliceRandom};

/// A text with what is known of it.
#[derive(Clone, Debug)]
pub(crate) struct Case {
    pub(crate) class: &'static str,
    pub(crate) text: String,
    /// The number of the source it was taken from.
    pub(crate) source: Option<usize>,
}

#[derive(Debug, Default)]
pub(crate) struct Corpus {
    pub(crate) sources: Vec<String>,
    pub(crate) cases: Vec<Case>,
}

/// Classes in the order of tables; the last ones are honest texts.
pub(crate) const CLASSES: [&str; 8] =
    ["near copy", "light edit", "heavy edit", "partial", "disguised", "own", "shuffled", "quote"];

pub(crate) fn is_copied(class: &str) -> bool {
    !matches!(class, "own" | "shuffled" | "quote")
}

pub(crate) fn shared() -> Option<PathBuf> {
    let up = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let found = up.ancestors().map(|it| it.join("shared/data")).find(|it| it.is_dir());
    if found.is_none() {
        eprintln!("skipped: the published texts are not beside this checkout");
    }
    found
}

/// The published set.
pub(crate) fn published(data: &Path) -> Corpus {
    let folder = data.join("plagiarism/mini");
    let mut corpus = Corpus::default();
    let mut names = Vec::new();
    for row in rows(&folder.join("index.csv")) {
        let read = |kind: &str, name: &str| {
            fs::read_to_string(folder.join(kind).join(format!("{name}.txt"))).unwrap()
        };
        let class = match &row[2] {
            "verbatim" | "verbatim-recased" => "near copy",
            "light-edit" => "light edit",
            "partial-copy" => "partial",
            "quote-short" => "quote",
            _ => "own",
        };
        let source = (!row[3].is_empty()).then(|| {
            names.iter().position(|it| *it == row[3]).unwrap_or_else(|| {
                names.push(row[3].to_owned());
                corpus.sources.push(read("sources", &row[3]));
                names.len() - 1
            })
        });
        corpus.cases.push(Case { class, text: read("submissions", &row[0]), source });
    }
    corpus
}

/// English, German and French pieces of about 150 words. Each even one is a source and is
/// copied in five ways; the odd ones, which go on where a source ended, are honest.
pub(crate) fn made(data: &Path, seed: u64) -> Corpus {
    let mut dice = SmallRng::seed_from_u64(seed);
    let mut corpus = Corpus::default();
    for language in ["en", "de", "fr"] {
        let words = all_words(data, language);
        let pieces: Vec<&[String]> = words.chunks(150).filter(|it| it.len() > 100).collect();
        for pair in pieces.chunks(2) {
            let source = corpus.sources.len();
            corpus.sources.push(pair[0].join(" "));
            let other = pair.get(1).copied().unwrap_or_default();
            corpus.cases.extend(
                copies(pair[0], other, &words, &mut dice).map(|(class, text)| Case {
                    class,
                    text,
                    source: Some(source),
                }),
            );
            if other.is_empty() {
                continue;
            }
            let quote = [&other[..60], &pair[0][..10], &other[60..]].concat();
            let honest = [("own", other.to_vec()), ("quote", quote)];
            corpus.cases.extend(honest.map(|(class, text)| Case {
                class,
                text: text.join(" "),
                source: None,
            }));
        }
    }
    corpus
}

type Words = Vec<String>;

fn copies(
    source: &[String],
    other: &[String],
    words: &[String],
    dice: &mut SmallRng,
) -> impl Iterator<Item = (&'static str, String)> + use<> {
    let near = edited(source, words, 0.005, dice).join("  ").to_uppercase().replace([',', ';'], "");
    let light = edited(source, words, 0.15, dice);
    let mut sentences: Vec<&[String]> = source.chunks(20).collect();
    sentences.shuffle(dice);
    let heavy = edited(&sentences.concat(), words, 0.40, dice);
    let partial = [&other[..other.len().min(40)], &source[20..90]].concat();
    let mut shuffled = source.to_vec();
    shuffled.shuffle(dice);
    [
        ("near copy", near),
        ("light edit", light.join(" ")),
        ("heavy edit", heavy.join(" ")),
        ("partial", partial.join(" ")),
        ("disguised", disguised(source)),
        ("shuffled", shuffled.join(" ")),
    ]
    .into_iter()
}

/// Each word is, with this chance, replaced (six of ten), left out (two) or followed by another
/// one (two); other words come from the same language at random.
fn edited(source: &[String], words: &[String], chance: f64, dice: &mut SmallRng) -> Words {
    let mut edited = Words::new();
    for word in source {
        if !dice.random_bool(chance) {
            edited.push(word.clone());
            continue;
        }
        let other = words[dice.random_range(0..words.len())].clone();
        match dice.random_range(0..10) {
            0..6 => edited.push(other),
            6..8 => {}
            _ => edited.extend([word.clone(), other]),
        }
    }
    edited
}

/// Every word is touched and still reads the same: Cyrillic letters, invisible spaces, words
/// torn and glued.
fn disguised(source: &[String]) -> String {
    let touched = source.iter().enumerate().map(|(at, word)| match at % 4 {
        0 => word.replace('e', "е").replace('o', "о") + " ",
        1 => word.chars().flat_map(|it| [it, '\u{200b}']).collect::<String>() + " ",
        2 => word.clone(),
        _ => {
            let middle = word.char_indices().nth(word.chars().count() / 2).map_or(0, |it| it.0);
            format!(" {} {} ", &word[..middle], &word[middle..])
        }
    });
    touched.collect()
}

fn all_words(data: &Path, language: &str) -> Words {
    let mut text = String::new();
    let mut files: Vec<_> = fs::read_dir(data.join("texts").join(language))
        .unwrap()
        .map(|it| it.unwrap().path())
        .collect();
    files.sort();
    for file in files {
        text += &fs::read_to_string(file).unwrap();
        text.push(' ');
    }
    let (column, pud) = match language {
        "en" => (1, Some(1)),
        "de" => (2, Some(2)),
        _ => (3, None),
    };
    for row in rows(&data.join("translation/udhr_en_de_fr.csv")) {
        text += &row[column];
        text.push(' ');
    }
    if let Some(column) = pud {
        for row in rows(&data.join("translation/pud_en_de.csv")) {
            text += &row[column];
            text.push(' ');
        }
    }
    text.split_whitespace().map(str::to_owned).collect()
}

fn rows(file: &Path) -> Vec<csv::StringRecord> {
    csv::Reader::from_path(file).unwrap().into_records().map(Result::unwrap).collect()
}
