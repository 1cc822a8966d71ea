use std::{collections::HashSet, fs, path::Path};

use super::*;

/// The crate's own source, without its tests and samples: file name and text.
fn sources(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if !["tests.rs", "samples.rs"].contains(&name.as_str()) {
            found.push((name, fs::read_to_string(&path).unwrap()));
        }
    }
    found
}

fn source() -> Vec<(String, String)> {
    let found = sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    assert!(20 < found.len(), "the source was not found");
    found
}

#[test]
fn codes_are_kebab_case_and_differ() {
    let mut seen = HashSet::new();
    for (code, sentence) in CODES {
        assert!(seen.insert(code), "{code} stands there twice");
        let is_kebab = code.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
        assert!(is_kebab && !code.starts_with('-') && !code.ends_with('-'), "{code}");
        assert!(sentence.ends_with('.') && !sentence.contains("  "), "{sentence}");
    }
}

#[test]
fn every_code_in_the_source_is_listed() {
    // A fault is reported by a call whose code is a constant of this module: the constant exists
    // or nothing compiles, and no call names its code by a text of its own.
    for (name, text) in source().iter().filter(|(name, _)| name != "codes.rs") {
        for call in text.split("fault").skip(1).chain(text.split("FieldError::new").skip(1)) {
            let statement = call.split(';').next().unwrap();
            for literal in statement.split('"').skip(1).step_by(2) {
                let is_code = literal.contains('-') && !literal.contains(' ');
                assert!(!is_code, "{name} names the code {literal:?} by itself");
            }
        }
        for constant in text.split("codes::").skip(1) {
            let end = constant.find(|c: char| !(c.is_ascii_uppercase() || c == '_'));
            let constant = &constant[..end.unwrap_or(constant.len())];
            let code = constant.to_lowercase().replace('_', "-");
            let known = CODES.iter().any(|(it, _)| *it == code);
            assert!(matches!(constant, "" | "CODES") || known, "{name} uses {constant}");
        }
    }
}

#[test]
fn every_listed_code_is_used() {
    let source: String =
        source().into_iter().filter(|it| it.0 != "codes.rs").map(|it| it.1).collect();
    // These come from the ground floor, which checks texts and e-mail addresses for us.
    let from_base = ["text-has-control-characters", "email-malformed"];
    for (code, _) in CODES.iter().filter(|(code, _)| !from_base.contains(code)) {
        let constant = format!("codes::{}", code.to_uppercase().replace('-', "_"));
        let used = source.match_indices(&constant).any(|(at, _)| {
            !source[at + constant.len()..].starts_with(|c: char| c == '_' || c.is_alphanumeric())
        });
        assert!(used, "{code} is never used");
    }
}

#[test]
fn codes_of_the_ground_floor_are_listed() {
    let code = |result: base::Result<()>| match result {
        Err(base::Error::Invalid(faults)) => faults[0].code,
        other => panic!("{other:?}"),
    };
    let control = code(base::normalise("x", "\0").map(drop));
    assert_eq!(control, TEXT_HAS_CONTROL_CHARACTERS);
    for bad in ["ada", "", &format!("a@{}.org", "b".repeat(300)), "a\n@b.cc"] {
        let found = code(base::Email::parse("x", bad).map(drop));
        assert!(CODES.iter().any(|(it, _)| *it == found), "{found}");
    }
}
