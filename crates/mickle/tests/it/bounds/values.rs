//! What every kind of field must refuse, as it would stand in a document.
//!
//! Texts in any script are welcome, so right-to-left words and foreign digits are refused only
//! where a closed word, a number, an amount or an id is asked.

use serde_json::{Value, json};

/// The values that a field of this kind must refuse. `most` is how much it takes; `schema` says
/// what it promises about numbers.
pub(super) fn refused(kind: &str, most: usize, schema: &Value) -> Vec<String> {
    match kind {
        "amount" => [texts(&[AMOUNTS, &["0", "0.00"]].concat()), strangers("1")].concat(),
        "price" => [texts(AMOUNTS), strangers("1")].concat(),
        "id" => [texts(IDS), strangers("1")].concat(),
        "moment" => [texts(MOMENTS), strangers("1")].concat(),
        "word" => [texts(WORDS), strangers("1")].concat(),
        "number" => [numbers(schema), strangers("\"1\"")].concat(),
        "switch" => {
            [texts(&["", "on", "true"]), ["0", "1", "[]", "{}"].map(str::to_owned).into()].concat()
        }
        "text" => {
            let long = ["é".repeat(most + 1), "x".repeat(most * 3)];
            let long = long.iter().map(|it| json!(it).to_string());
            long.chain(texts(TEXTS)).chain(strangers("1")).collect()
        }
        "document" => [strangers("1"), vec![nested(20_000, "[", "]")]].concat(),
        "list" => [many("{}", most), strangers("1")].concat(),
        "ids" => [many("\"x\"", most), listed(IDS), strangers("1")].concat(),
        "emails" => [many("\"a@b.cc\"", most), listed(EMAILS), strangers("1")].concat(),
        other => panic!("there are no fields of the kind `{other}`"),
    }
}

const AMOUNTS: &[&str] = &[
    "",
    " ",
    "-1",
    "-0.01",
    "+1",
    " 1",
    "1 ",
    "1,00",
    "1.000.000",
    "1e2",
    "1e400",
    "NaN",
    "inf",
    "0x10",
    ".5",
    "5.",
    "1_000",
    "1'000",
    "1000000.01",
    "1000001",
    "9007199254740993",
    "9223372036854775807",
    "9223372036854775808",
    "0.0000001",
    "１",
    "٣",
    "1\u{0}",
    "\u{202E}1",
    "€1",
    "1 EUR",
    "99999999999999999999999999999999999999999999999999",
];

const IDS: &[&str] = &[
    "",
    "x",
    "0",
    "-1",
    "null",
    "ZZZZZZZZZZZZZZZZZZZZZZZZZZ",
    "01ARZ3NDEKTSV4RRFFQ69G5FA",
    "01ARZ3NDEKTSV4RRFFQ69G5FAVV",
    "01ARZ3NDEKTSV4RRFFQ69G5FA\u{0}",
    "01ARZ3NDEKTSV4RRFFQ69G5FA ",
    "０1ARZ3NDEKTSV4RRFFQ69G5FAV",
    "../../../etc/passwd",
    "' or 1=1 --",
    "أبجد",
];

const MOMENTS: &[&str] = &[
    " ",
    "tomorrow",
    "2026-12-31",
    "2026-12-31T18:00:00",
    "2026-13-01T00:00:00Z",
    "2026-02-30T00:00:00Z",
    "2026-12-31T24:30:00Z",
    "1795334400",
    "99999-01-01T00:00:00Z",
    "-99999-01-01T00:00:00Z",
    "２026-12-31T18:00:00Z",
    "2026-12-31T18:00:00Z\u{0}",
];

const WORDS: &[&str] =
    &["", " ", "X!", "no such word", "open\u{0}", "ＯＰＥＮ", "\u{202E}open", "مفتوح", "🙂"];

const TEXTS: &[&str] =
    &["a\u{0}b", "\u{0}", "a\u{7}b", "a\u{1B}[31mb", "a\u{202E}b", "a\u{2066}b", "\u{FFFE}\u{0}"];

const EMAILS: &[&str] = &["", "x", "a@b", "a b@c.dd", "a@b.cc\r\nBcc: x@y.zz", "a\u{0}@b.cc"];

fn texts(of: &[&str]) -> Vec<String> {
    of.iter().map(|it| json!(it).to_string()).collect()
}

fn listed(of: &[&str]) -> Vec<String> {
    of.iter().map(|it| json!([it]).to_string()).collect()
}

/// One more than there may be, and a thing that is no item.
fn many(item: &str, most: usize) -> Vec<String> {
    vec![format!("[{}]", vec![item; most + 1].join(",")), "[1]".to_owned(), "[[]]".to_owned()]
}

/// JSON of other types; `other` is a value of the nearest wrong type.
fn strangers(other: &str) -> Vec<String> {
    let deep = nested(100, "[", "]");
    let surrogates = ["\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\u12\""];
    let all = [&[other, "true", "1.5", "1e400", "nul"][..], &surrogates].concat();
    all.iter().map(|it| (*it).to_owned()).chain([deep]).collect()
}

fn numbers(schema: &Value) -> Vec<String> {
    let mut all: Vec<String> =
        ["9223372036854775808", "-9223372036854775809", "1e2", "1.0"].map(str::to_owned).into();
    for (name, step) in [("minimum", -1), ("maximum", 1)] {
        if let Some(limit) = schema[name].as_i64() {
            all.push((limit + step).to_string());
            let end = if step < 0 { i64::MIN } else { i64::MAX };
            all.push(end.to_string());
        }
    }
    all
}

/// A value inside so many others.
pub(super) fn nested(depth: usize, open: &str, close: &str) -> String {
    format!("{}{}", open.repeat(depth), close.repeat(depth))
}
