//! B21, safety.md C9: in a town where every text holds markup, no page runs any of it.
//!
//! Each text must also be seen somewhere, escaped: a test that meets no hostile text proves
//! nothing.

mod html;

use std::collections::BTreeMap;

use axum::http::Method;
use testkit::on_each_store;

use crate::{
    doors::{PAGES, Row, table},
    house::{Reply, Who},
    town::Town,
};

/// Ends an attribute in either kind of quotes, then a tag, then runs.
const WORDS: &str = "'\"><script>alert(1)</script>";
const ESCAPED: &str = "&lt;script&gt;alert(1)&lt;/script&gt;";

/// Texts in Markdown, which leaves markup out instead of showing it, and what is left of them.
const MARKDOWN: &[(&str, &str)] = &[
    ("It is longer than I thought.", "It is longer than I thought."),
    ("Please write it once more", "Please write it once more"),
    ("Well done", "Well done"),
    ("See [this](javascript:alert(1)) <script>alert(1)</script>", "<p>See "),
];

#[tokio::test(flavor = "multi_thread")]
async fn markup_in_every_text_runs_on_no_page() {
    on_each_store(async |world| {
        let town = Town::build(world, WORDS).await;
        let (mut wrong, mut seen) = (Vec::new(), BTreeMap::new());
        for row in table(PAGES).iter().filter(|it| it.method == Method::GET) {
            for (name, who) in visitors(&town, row) {
                let reply = town.house.get(&who, &town.fill(row.path)).await;
                let at = format!("{} as {name}", row.route());
                wrong.extend(harms(&at, &reply));
                seen.insert(at, reply.text);
            }
        }
        for said in town.said() {
            let shown = format!("{said} &#39;&quot;&gt;{ESCAPED}");
            let plain = format!("{said} '&quot;&gt;{ESCAPED}");
            let left = MARKDOWN.iter().find(|it| it.0 == said).map_or(&*plain, |it| it.1);
            let is_shown = seen.values().any(|it| it.contains(&shown) || it.contains(left));
            if !is_shown {
                wrong.push(format!("`{said}` was seen on no page"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    })
    .await;
}

/// What an address carries is shown as text too, and breaks nothing.
#[tokio::test(flavor = "multi_thread")]
async fn markup_in_an_address_runs_on_no_page() {
    const NAMES: &[&str] = &[
        "next", "done", "q", "before", "after", "category", "language", "hiring", "sort", "tab",
        "state", "session", "at", "kind", "task", "about", "subject", "worker", "email", "code",
    ];
    const VALUES: &[&str] = &[
        "%27%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
        "%00",
        "javascript:alert(1)",
        "//evil.example",
        "%E2%80%AE",
        "-1",
        "9223372036854775808",
        "",
    ];
    on_each_store(async |world| {
        let town = Town::build(world, "of the town").await;
        let mut wrong = Vec::new();
        for row in table(PAGES).iter().filter(|it| it.method == Method::GET) {
            let join = if row.path.contains('?') { '&' } else { '?' };
            let who = if row.door == "open" {
                Who::Nobody
            } else {
                town.who(row.welcome()[0]).session.clone()
            };
            let all = |it: &str| NAMES.iter().map(|name| format!("{name}={it}&")).collect();
            let mut queries: Vec<String> = VALUES.iter().map(|it| all(it)).collect();
            for value in &VALUES[..2] {
                queries.extend(NAMES.iter().map(|name| format!("{name}={value}")));
            }
            for query in queries {
                let path = format!("{}{join}{query}", town.fill(row.path));
                let reply = town.house.get(&who, &path).await;
                wrong.extend(harms(&path, &reply));
            }
        }
        let reply = town.house.get(&Who::Nobody, "/%22%3E%3Cscript%3Ealert(1)%3C/script%3E").await;
        wrong.extend(harms("an address without a page", &reply));
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    })
    .await;
}

pub(crate) fn visitors(town: &Town, row: &Row) -> Vec<(&'static str, Who)> {
    let people = row.welcome().iter().map(|it| (*it, town.who(it).session.clone()));
    let nobody = (row.door == "open").then_some(("nobody", Who::Nobody));
    people.chain(nobody).collect()
}

/// What on this answer could harm whoever looks at it.
fn harms(at: &str, reply: &Reply) -> Vec<String> {
    let mut harms = Vec::new();
    if 500 <= reply.status.as_u16() {
        harms.push(format!("{at} answers {}", reply.status));
    }
    let to = reply.location.as_deref().unwrap_or("/");
    if !to.starts_with('/') || to.starts_with("//") || to.contains(['"', '<', '\n']) {
        harms.push(format!("{at} leads to {to}"));
    }
    let kind = reply.headers.get("content-type").and_then(|it| it.to_str().ok());
    if kind.is_some_and(|it| it.starts_with("text/html")) {
        harms.extend(html::harms(&reply.text).into_iter().map(|it| format!("{at}: {it}")));
    } else if reply.headers.get("x-content-type-options").is_none() {
        harms.push(format!("{at} is no page and may be sniffed"));
    }
    harms
}
