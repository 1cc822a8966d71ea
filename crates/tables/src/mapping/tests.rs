//! Mappings: what is kept, renamed, left out and refused.

use super::{Mapping, Target, is_special};
use crate::{Fatal, tests::row};

fn mapping(columns: &[&str], rules: &[(&str, &str)]) -> Result<Mapping, Fatal> {
    let columns: Vec<_> = columns.iter().map(ToString::to_string).collect();
    let rules = rules.iter().map(|(column, name)| {
        let target = match *name {
            "-" => Target::Ignore,
            "=" => Target::Keep,
            name => Target::Rename(name.to_owned()),
        };
        ((*column).to_owned(), target)
    });
    Mapping::new(&columns, rules)
}

#[test]
fn columns_are_kept_renamed_and_left_out() {
    let columns = ["id", "text", "note", "_gold_label", "_priority"];
    let mapping = mapping(&columns, &[("text", " source  text "), ("note", "-"), ("id", "=")]);
    let mapping = mapping.unwrap();
    assert_eq!(mapping.columns(), ["id", "source text", "_gold_label", "_priority"]);
    let applied = mapping.apply(row(7, &["1", "t", "n", "yes", "9"]));
    assert_eq!(applied, row(7, &["1", "t", "yes", "9"]));
}

#[test]
fn names_may_be_swapped_and_special_columns_left_out() {
    let swapped = mapping(&["a", "b", "_gold"], &[("a", "b"), ("b", "a"), ("_gold", "-")]).unwrap();
    assert_eq!(swapped.columns(), ["b", "a"]);
    assert_eq!(swapped.apply(row(2, &["1", "2", "3"])), row(2, &["1", "2"]));
}

#[test]
fn refusals() {
    let table = [
        (vec![("x", "y")], "mapping-unknown-column (\"x\")"),
        (vec![("a", "b")], "column 2: mapping-column-twice (\"a\" and \"b\" both become \"b\")"),
        (
            vec![("a", "z"), ("b", "z")],
            "column 2: mapping-column-twice (\"a\" and \"b\" both become \"z\")",
        ),
        (vec![("a", "-"), ("a", "z")], "column 1: mapping-column-twice (two rules for \"a\")"),
        (vec![("_gold", "g")], "column 3: mapping-special-column (\"_gold\" cannot become \"g\")"),
        (vec![("a", "-"), ("b", "-"), ("_gold", "-")], "mapping-no-column"),
        (vec![("a", "  ")], "column 1: column-name-empty"),
        (vec![("a", "x\0")], "column 1: cell-has-control-characters (U+0000)"),
    ];
    for (rules, expected) in table {
        let refusal = mapping(&["a", "b", "_gold"], &rules).unwrap_err();
        assert_eq!(refusal.to_string(), expected);
    }
}

#[test]
fn special_columns_are_known_by_name() {
    let special = ["_priority", "_gold", "_gold_label", "_gold_json"];
    assert!(special.into_iter().all(is_special));
    assert!(!["priority", "gold", "_priority_0", "x_gold"].into_iter().any(is_special));
}
