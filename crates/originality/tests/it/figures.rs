//! Precision and recall by class. What is right is a fact of the sets; the floors are a little
//! below what is reached.

use std::collections::BTreeMap;

use originality::{Index, Kind, Overlap, Text, compare};

use crate::corpora::{CLASSES, Case, Corpus, is_copied, made, published, shared};

/// The part copied from which a text counts as copied in these figures.
pub(crate) const THRESHOLD: f64 = 0.25;
const CANDIDATES: usize = 16;

#[derive(Clone, Debug, Default)]
struct Row {
    texts: usize,
    called: usize,
    right_source: usize,
    copied: f64,
    kinds: BTreeMap<Kind, usize>,
}

/// The source that most was taken from, found by keys alone and then laid beside the text.
fn best(index: &Index, sources: &[Text], text: &Text) -> Option<(usize, Overlap)> {
    let found = index.search(&text.keys(), CANDIDATES).into_iter();
    let found = found.map(|(it, _)| (it as usize, compare(text, &sources[it as usize])));
    found.max_by(|(_, one), (_, other)| one.copied.total_cmp(&other.copied))
}

fn judged(corpus: &Corpus) -> BTreeMap<&'static str, Row> {
    let sources: Vec<Text> = corpus.sources.iter().map(|it| Text::read(it)).collect();
    let mut index = Index::default();
    for (number, source) in (0..).zip(&sources) {
        index.add(number, &source.keys());
    }
    index.settle();
    let mut rows = BTreeMap::<_, Row>::new();
    for Case { class, text, source } in &corpus.cases {
        let row = rows.entry(*class).or_default();
        row.texts += 1;
        let Some((from, overlap)) = best(&index, &sources, &Text::read(text)) else { continue };
        row.copied += overlap.copied;
        if overlap.copied >= THRESHOLD {
            row.called += 1;
            row.right_source += usize::from(Some(from) == *source);
            *row.kinds.entry(overlap.kind.unwrap()).or_default() += 1;
        }
    }
    rows
}

fn told(name: &str, rows: &BTreeMap<&'static str, Row>) {
    println!("{name}: copied means {:.0} % or more", THRESHOLD * 100.0);
    println!("class        texts  called copied  right source  mean share  kinds");
    for class in CLASSES {
        let Some(row) = rows.get(class) else { continue };
        let Row { texts, called, right_source, copied, kinds } = row;
        let mean = copied / *texts as f64;
        println!("{class:12} {texts:5}  {called:13}  {right_source:12}  {mean:10.3}  {kinds:?}");
    }
    println!("precision {:.3}", precision(rows));
}

/// Of the texts that are called copied, those that are.
fn precision(rows: &BTreeMap<&'static str, Row>) -> f64 {
    let called: usize = rows.values().map(|it| it.called).sum();
    let copied = rows.iter().filter(|(class, _)| is_copied(class));
    copied.map(|(_, row)| row.right_source).sum::<usize>() as f64 / called as f64
}

fn recall(rows: &BTreeMap<&'static str, Row>, class: &str) -> f64 {
    rows[class].right_source as f64 / rows[class].texts as f64
}

#[test]
fn every_copy_of_the_published_set_is_found_and_no_honest_text_is_called_one() {
    let Some(data) = shared() else { return };
    let rows = judged(&published(&data));
    told("published", &rows);
    for class in ["near copy", "light edit", "partial"] {
        assert!(recall(&rows, class) >= 1.0, "{class}: {:?}", rows[class]);
    }
    assert!(precision(&rows) >= 1.0, "{rows:?}");
    assert_eq!(rows["near copy"].kinds.keys().collect::<Vec<_>>(), [&Kind::NearCopy]);
    let light = &rows["light edit"];
    assert!(light.kinds[&Kind::LightEdit] * 10 >= light.texts * 7, "{light:?}");
}

#[test]
fn copies_that_were_edited_heavily_or_disguised_are_found_too() {
    let Some(data) = shared() else { return };
    for seed in [1, 2, 3] {
        let rows = judged(&made(&data, seed));
        told(&format!("made with seed {seed}"), &rows);
        for class in ["near copy", "light edit", "partial", "disguised"] {
            assert!(recall(&rows, class) >= 1.0, "{class}: {:?}", rows[class]);
        }
        assert!(recall(&rows, "heavy edit") >= 0.9, "{:?}", rows["heavy edit"]);
        assert!(precision(&rows) >= 1.0, "{rows:?}");
    }
}
