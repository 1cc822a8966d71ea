//! Every page speaks every language, and none of them is left in English.

use axum::http::{Method, StatusCode};
use testkit::on_each_store;

use crate::{
    doors::{PAGES, table},
    hostile::visitors,
    town::Town,
};

/// Marks what people wrote, which stays as they wrote it.
const WORDS: &str = "xyzzy";
/// Words that a page in German or French has only where somebody forgot to translate it.
const ENGLISH: &[&str] =
    &[" the ", " your ", " you ", " of ", " and ", " with ", " this ", " is ", " are ", " for "];

/// Pages that show letters as they were written, and the style guide, which is for us.
const UNTOUCHED: &[&str] = &["/operator/mails", "/styleguide"];

#[tokio::test(flavor = "multi_thread")]
async fn every_page_speaks_the_readers_language() {
    on_each_store(async |world| {
        let town = Town::build(world, WORDS).await;
        let mut wrong = Vec::new();
        for row in table(PAGES).iter().filter(|it| it.method == Method::GET) {
            if UNTOUCHED.iter().any(|it| row.path.starts_with(it)) {
                continue;
            }
            for (name, who) in visitors(&town, row) {
                let path = town.fill(row.path);
                let english = town.house.get(&who, &path).await;
                for language in ["de", "fr"] {
                    let headers = [("accept-language", language)];
                    let sent = town.house.send_with(&who, Method::GET, &path, None, &headers);
                    let reply = sent.await;
                    let at = format!("{} as {name} in {language}", row.route());
                    assert_eq!(reply.status, english.status, "{at}");
                    if reply.status != StatusCode::OK || !reply.text.starts_with("<!DOCTYPE") {
                        continue;
                    }
                    let lang = format!("<html lang=\"{language}\"");
                    assert!(reply.text.contains(&lang), "{at}");
                    wrong.extend(left(&reply.text).map(|it| format!("{at}: {it}")));
                }
            }
        }
        assert!(wrong.is_empty(), "{} texts are left:\n{}", wrong.len(), wrong.join("\n"));
    })
    .await;
}

/// Texts of a page that are still English.
fn left(page: &str) -> impl Iterator<Item = &str> {
    let body = page.split_once("<body").map_or(page, |it| it.1);
    let texts = body.split('<').filter_map(|it| it.split_once('>')).map(|it| it.1.trim());
    let ours = texts.filter(|it| it.contains(' ') && !it.contains(WORDS));
    ours.filter(|it| ENGLISH.iter().any(|word| format!(" {it} ").contains(word)))
}
