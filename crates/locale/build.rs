//! Reads the messages of every language, so that a key or an argument that a message does not
//! have fails the build, and so does a message that one of the languages lacks.

use std::{
    collections::{BTreeMap, BTreeSet},
    env,
    error::Error,
    fs, io,
    path::{Path, PathBuf},
};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};

/// Messages by key, each with the arguments it speaks of.
type Messages = BTreeMap<String, BTreeSet<String>>;

fn main() -> Result<(), Box<dyn Error>> {
    let words = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("words");
    println!("cargo::rerun-if-changed={}", words.display());
    let (english, mut code) = (language(&words.join("en"))?, String::new());
    for name in ["en", "de", "fr"] {
        let folder = words.join(name);
        for (key, arguments) in differences(&english, &language(&folder)?) {
            println!("cargo::error=words/{name}: `{key}` {arguments}");
        }
        let files: Vec<_> = files(&folder)?
            .iter()
            .map(|it| format!("include_str!({:?})", it.display().to_string()))
            .collect();
        let upper = name.to_uppercase();
        code += &format!("pub(crate) const {upper}: &[&str] = &[{}];\n", files.join(",\n"));
    }
    let keys = english.iter().map(|(key, arguments)| format!("({key:?}, &{arguments:?})"));
    let keys: Vec<String> = keys.map(|it| it.replace('{', "[").replace('}', "]")).collect();
    code += &format!("pub(crate) const KEYS: &[(&str, &[&str])] = &[{}];\n", keys.join(",\n"));
    let out = PathBuf::from(env::var("OUT_DIR")?).join("words.rs");
    fs::write(out, code)?;
    Ok(())
}

fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let all = fs::read_dir(folder)?.map(|it| Ok(it?.path()));
    let mut all = all.collect::<io::Result<Vec<_>>>()?;
    all.retain(|it| it.extension().is_some_and(|it| it == "ftl"));
    all.sort();
    Ok(all)
}

fn language(folder: &Path) -> io::Result<Messages> {
    let mut messages = Messages::new();
    for file in files(folder)? {
        let slice = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let text = fs::read_to_string(&file)?;
        let resource = match parser::parse(text.as_str()) {
            Ok(it) => it,
            Err((it, faults)) => {
                for fault in faults {
                    let line = text[..fault.pos.start].lines().count();
                    println!("cargo::error={}:{line}: {fault}", file.display());
                }
                it
            }
        };
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let key = message.id.name.to_owned();
            let mut arguments = BTreeSet::new();
            message.value.iter().for_each(|it| of_pattern(it, &mut arguments));
            if !key.starts_with(&format!("{slice}-")) {
                println!("cargo::error={}: `{key}` begins otherwise", file.display());
            }
            if messages.insert(key.clone(), arguments).is_some() {
                println!("cargo::error={}: `{key}` is there twice", file.display());
            }
        }
    }
    Ok(messages)
}

fn differences(english: &Messages, other: &Messages) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (key, arguments) in english {
        match other.get(key) {
            None => found.push((key.clone(), "is missing".to_owned())),
            // A plural form may leave its number out, so what is used may be less, never more.
            Some(it) if !it.is_subset(arguments) => {
                found.push((key.clone(), format!("speaks of {it:?}, in English of {arguments:?}")));
            }
            Some(_) => {}
        }
    }
    let unknown = other.keys().filter(|it| !english.contains_key(*it));
    found.extend(unknown.map(|it| (it.clone(), "is not in English".to_owned())));
    found
}

fn of_pattern(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, found);
        }
    }
}

fn of_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(it) => of_inline(it, found),
        Expression::Select { selector, variants } => {
            of_inline(selector, found);
            variants.iter().for_each(|it| of_pattern(&it.value, found));
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => of_expression(expression, found),
        _ => {}
    }
}
