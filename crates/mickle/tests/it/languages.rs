//! Every page speaks every language, is left in English nowhere, and is whole: with long texts,
//! with emoji and Arabic in them, and with nothing at all.

use std::{collections::BTreeSet, fs};

use axum::http::{Method, StatusCode};
use testkit::on_each_store;

use crate::{
    checks,
    doors::{PAGES, table},
    hostile::visitors,
    house::{House, Who},
    town::Town,
};

/// Marks what people wrote, which stays as they wrote it.
const MARK: &str = "xyzzy";
const WORDS: &str = "xyzzy🙂 مرحبا Rindfleischetikettierung";
/// Words that a page in German or French has only where somebody forgot to translate it.
const ENGLISH: &[&str] =
    &[" the ", " your ", " you ", " of ", " and ", " with ", " this ", " is ", " are ", " for "];

const LANGUAGES: &[&str] = &["en", "de", "fr"];

/// Pages that show letters as they were written, and the style guide, which is for us.
const UNTOUCHED: &[&str] = &["/operator/mails", "/styleguide"];

#[tokio::test(flavor = "multi_thread")]
async fn every_page_speaks_the_readers_language() {
    on_each_store(async |world| {
        let town = Town::build(world, WORDS).await;
        let (keys, mut wrong) = (keys(), Vec::new());
        for row in table(PAGES).iter().filter(|it| it.method == Method::GET) {
            if UNTOUCHED.iter().any(|it| row.path.starts_with(it)) {
                continue;
            }
            for (name, who) in visitors(&town, row) {
                let path = town.fill(row.path);
                let english = town.house.get(&who, &path).await;
                wrong.extend(faults(&format!("{} as {name}", row.route()), &english.text, &keys));
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
                    wrong.extend(faults(&at, &reply.text, &keys));
                }
            }
        }
        assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong.join("\n"));
    })
    .await;
}

/// Where there is nothing yet, there is still a page, and it says so in words.
#[tokio::test(flavor = "multi_thread")]
async fn every_page_of_an_empty_market_is_whole() {
    on_each_store(async |world| {
        let house = House::new(world);
        let nell = house.world.person("nell").await;
        let ann = house.world.staff("ann", market::accounts::Role::Admin).await;
        let everybody = [house.session(nell).await, house.session(ann).await, Who::Nobody];
        let (keys, mut wrong) = (keys(), Vec::new());
        let rows = table(PAGES);
        let plain = rows.iter().filter(|it| it.method == Method::GET && !it.path.contains('{'));
        for row in plain {
            for who in &everybody {
                for language in LANGUAGES {
                    let headers = [("accept-language", *language)];
                    let sent = house.send_with(who, Method::GET, row.path, None, &headers);
                    let reply = sent.await;
                    let at = format!("{} in {language}", row.route());
                    assert!(reply.status.as_u16() < 500, "{at}: {}", reply.text);
                    wrong.extend(faults(&at, &reply.text, &keys));
                }
            }
        }
        assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong.join("\n"));
    })
    .await;
}

/// What is wrong with a page whatever it says; nothing with what is no page.
fn faults(at: &str, page: &str, keys: &BTreeSet<String>) -> Vec<String> {
    if !page.starts_with("<!DOCTYPE html>") {
        return Vec::new();
    }
    let texts = page.split('<').filter_map(|it| it.split_once('>')).map(|it| it.1.trim());
    let bare = texts.filter(|it| keys.contains(*it)).map(|it| format!("the key {it}"));
    let marked = page.matches(" hx-").map(|it| format!("the attribute{it}"));
    let found = checks::problems(page).into_iter().chain(bare).chain(marked);
    found.map(|it| format!("{at}: {it}")).collect()
}

/// The keys of messages that no word of a language looks like.
fn keys() -> BTreeSet<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../locale/words/en");
    let files = fs::read_dir(folder).unwrap().map(|it| fs::read_to_string(it.unwrap().path()));
    let mut keys = BTreeSet::new();
    for text in files {
        let text = text.unwrap();
        let found = text.lines().filter_map(|it| it.split_once(" =")).map(|it| it.0);
        keys.extend(found.filter(|it| it.contains('-') && !it.contains(' ')).map(str::to_owned));
    }
    assert!(100 < keys.len(), "the messages are no longer where this test looks for them");
    keys
}

/// Texts of a page that are still English.
fn left(page: &str) -> impl Iterator<Item = &str> {
    let body = page.split_once("<body").map_or(page, |it| it.1);
    let texts = body.split('<').filter_map(|it| it.split_once('>')).map(|it| it.1.trim());
    let ours = texts.filter(|it| it.contains(' ') && !it.contains(MARK));
    ours.filter(|it| ENGLISH.iter().any(|word| format!(" {it} ").contains(word)))
}
