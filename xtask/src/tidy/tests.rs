//! Each rule finds a planted defect, and leaves its healthy neighbour alone.

use super::*;

mod language;
mod rules;

/// The repository itself: what `cargo xtask tidy` says must be nothing.
#[test]
fn the_house_is_tidy() {
    let sins = all(&Tree::load().unwrap());
    let list: Vec<String> = sins.iter().map(ToString::to_string).collect();
    assert!(list.is_empty(), "\n{}\n", list.join("\n"));
}

#[test]
fn the_tree_on_disk_is_seen() {
    let tree = Tree::load().unwrap();
    for path in ["Cargo.toml", "xtask/src/tidy/mod.rs", "crates/base/src/money.rs", ratchet::PATH] {
        assert!(tree.find(path).is_some(), "{path}");
    }
    assert!(tree.files.iter().all(|it| !it.path.starts_with(".git/")));
}

/// What one rule says about a small tree, as `path:line`.
fn told(rule: &str, files: &[(&str, &str)]) -> Vec<String> {
    let rule = RULES.iter().find(|(name, _)| *name == rule).expect("a rule of that name");
    let sins = broken(&Tree::of(files), *rule);
    sins.into_iter().map(|it| format!("{}:{}", it.path, it.line)).collect()
}

#[test]
fn every_rule_has_its_planted_defect() {
    let proofs = include_str!("tests/rules.rs");
    for (rule, _) in RULES {
        assert!(proofs.contains(&format!("told(\"{rule}\",")), "no test plants `{rule}`");
    }
}

#[test]
fn a_message_says_where_and_what() {
    let sins = all(&Tree::of(&[("crates/web/src/lib.rs", "//! Pages.\nfn f() { x.unwrap() }\n")]));
    let told = sins[0].to_string();
    assert!(told.starts_with("crates/web/src/lib.rs:2: [unwrap] `.unwrap()` outside"), "{told}");
}

#[test]
fn the_ratchet_only_shrinks() {
    let sin = "//! Pages.\nfn f() { x.unwrap() }\n";
    let two = "//! Pages.\nfn f() { x.unwrap().y.unwrap() }\n";
    let path = "crates/web/src/lib.rs";
    let line = |n: u32| format!("# old sins\n\nunwrap {path} {n}\n");
    let rules = |text: &str, ratchet: &str| -> Vec<&'static str> {
        let sins = all(&Tree::of(&[(path, text), (ratchet::PATH, ratchet)]));
        sins.into_iter().map(|it| it.rule).collect()
    };
    assert_eq!(rules(sin, &line(1)), [""; 0]);
    assert_eq!(rules(two, &line(1)), ["unwrap", "unwrap"]);
    assert_eq!(rules(sin, &line(2)), ["ratchet"]);
    assert_eq!(rules("//! Pages.\n", &line(1)), ["ratchet"]);
    assert_eq!(rules("//! Pages.\n", "unwrap\n"), ["ratchet"]);
    assert_eq!(rules(sin, ""), ["unwrap"]);
}
