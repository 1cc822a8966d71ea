//! Every SQL literal of the market is understood by both engines.

use std::path::{Path, PathBuf};

use testkit::on_each_store;

/// A literal and where it stands.
struct Statement {
    place: String,
    text: &'static str,
}

#[tokio::test(flavor = "multi_thread")]
async fn every_statement_prepares_on_both_engines() {
    on_each_store(async |world| {
        let mut wrong = Vec::new();
        let statements = statements();
        assert!(100 < statements.len(), "only {} statements were found", statements.len());
        for Statement { place, text } in statements {
            let prepared = world.db.read(async move |tx| tx.prepare(text).await).await;
            if let Err(error) = prepared {
                wrong.push(format!("{place}: {error}"));
            }
        }
        assert!(wrong.is_empty(), "{:?}:\n{}", world.db.engine(), wrong.join("\n\n"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_statement_is_found() {
    on_each_store(async |world| {
        for text in ["select nothing from nowhere", "select 1 = 1 from", "select id form task"] {
            let prepared = world.db.read(async move |tx| tx.prepare(text).await).await;
            assert!(prepared.is_err(), "{text}");
        }
    })
    .await;
}

fn statements() -> Vec<Statement> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    collect(&source, &mut files);
    files.iter().flat_map(|it| in_file(&source, it)).collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|it| it == "rs") {
            files.push(path);
        }
    }
}

/// The literals given to `sql(…)`, as the compiler would read them.
fn in_file(source: &Path, file: &Path) -> Vec<Statement> {
    let code = std::fs::read_to_string(file).unwrap();
    let mut found = Vec::new();
    for (at, _) in code.match_indices("sql(") {
        let rest = code[at + 4..].trim_start();
        let Some(literal) = rest.strip_prefix('"') else { continue };
        let line = code[..at].lines().count();
        let name = file.strip_prefix(source).unwrap().display();
        let text: &'static str = Box::leak(unescaped(literal).into_boxed_str());
        found.push(Statement { place: format!("{name}:{line}"), text });
    }
    found
}

fn unescaped(literal: &str) -> String {
    let mut text = String::new();
    let mut letters = literal.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' => break,
            '\\' => match letters.next() {
                Some('\n') => while letters.next_if(|it| it.is_whitespace()).is_some() {},
                Some('n') => text.push('\n'),
                Some(other) => text.push(other),
                None => break,
            },
            other => text.push(other),
        }
    }
    text
}
