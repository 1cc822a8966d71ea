use axum::{extract::Path, http::StatusCode};

use super::{ASSETS, Files, PICTURES, SCRIPTS, STYLES, get, text, url};

async fn fetch(name: &str) -> (StatusCode, String, Vec<u8>) {
    let response = get(Path(name.to_owned())).await;
    let caching = response.headers().get("cache-control");
    let caching = caching.map(|it| it.to_str().expect("ASCII").to_owned()).unwrap_or_default();
    let status = response.status();
    let body = axum::body::to_bytes(response.into_body(), usize::MAX).await.expect("a body");
    (status, caching, body.to_vec())
}

#[tokio::test]
async fn an_address_with_todays_hash_is_kept_for_ever() {
    for name in ["app.css", "app.js", "icon.svg"] {
        let address = url(name);
        let (status, caching, body) = fetch(address.strip_prefix("/assets/").expect("ours")).await;
        assert_eq!(status, StatusCode::OK);
        assert!(caching.contains("immutable"), "{name}");
        assert_eq!(body, ASSETS[name].body.as_ref());
    }
}

#[tokio::test]
async fn older_and_plain_names_still_answer_but_not_for_long() {
    for name in ["app.css", "app-0123456789abcdef.css"] {
        let (status, caching, _) = fetch(name).await;
        assert_eq!(status, StatusCode::OK);
        assert!(!caching.contains("immutable"), "{name}");
    }
}

#[tokio::test]
async fn nothing_else_is_served() {
    for name in ["", "css", "tokens.css", "..", "../Cargo.toml", "app", "app-.js2", "a-b-c.css"] {
        assert_eq!(fetch(name).await.0, StatusCode::NOT_FOUND, "{name}");
    }
}

#[test]
fn every_file_is_in_a_list() {
    for path in Files::iter() {
        let known = STYLES.contains(&path.as_ref())
            || SCRIPTS.contains(&path.as_ref())
            || PICTURES.iter().any(|it| it.1 == path)
            || path == super::WORKER
            || path == "icon.svg";
        assert!(known, "{path} is in no list, so no page gets it");
    }
}

#[test]
fn every_style_stands_in_a_layer() {
    for path in STYLES {
        let mut depth = 0i32;
        for line in text(path).lines() {
            let outside = depth == 0 && line.ends_with('{');
            assert!(!outside || line.starts_with("@layer "), "{path}: {line}");
            depth += i32::try_from(line.matches('{').count()).expect("few");
            depth -= i32::try_from(line.matches('}').count()).expect("few");
        }
        assert_eq!(depth, 0, "{path} has a brace too many or too few");
    }
}

#[test]
fn scripts_write_text_never_markup() {
    for path in SCRIPTS {
        let script = text(path);
        for forbidden in ["innerHTML", "outerHTML", "insertAdjacentHTML", "eval(", "new Function"] {
            assert!(!script.contains(forbidden), "{path} has {forbidden}");
        }
        assert!(!script.contains("import "), "{path}: one file, no imports");
    }
}

#[test]
fn colours_are_named_in_the_tokens_alone() {
    for path in STYLES.iter().filter(|it| **it != "css/tokens.css") {
        for line in text(path).lines() {
            let literal = ["oklch(", "rgb(", "#0", "#f", "hsl("].iter().any(|it| line.contains(it));
            assert!(!literal, "{path}: {line}");
        }
    }
}

/// Two files that style one name would quietly change each other's pages.
#[test]
fn a_name_is_styled_in_one_file() {
    let mut owners: Vec<(String, &str)> = Vec::new();
    for path in STYLES {
        let sheet = text(path);
        let lines = sheet.lines().filter_map(|it| it.strip_prefix("  .")?.strip_suffix(" {"));
        for name in lines.filter(|it| !it.contains([' ', ':', '.', '>', '['])) {
            match owners.iter().find(|it| it.0 == name) {
                Some((_, owner)) => assert_eq!(owner, path, ".{name} is styled in both"),
                None => owners.push((name.to_owned(), path)),
            }
        }
    }
}
