//! Every door of the house, and everybody at each of them (B5, safety.md C4 and I6).
//!
//! `doors/pages.txt` and `doors/operations.txt` have a row for every route; a route without a
//! row, or a row without a route, fails. A row is one line of columns parted by spaces:
//!
//! - the method and the path, with `{things}` of the [`Town`] where the route has `{id}`;
//! - the door: who is let in, by the names in [`DOORS`]. Everybody else is refused as if there
//!   were nothing, and who has not said their name is asked for it. `door=410` says what exactly
//!   those who are let in are answered;
//! - for operations the scopes of which a key needs one, such as `work,request`;
//! - a body, if permission is not to drown in what is wrong with an empty one: pairs of a form
//!   (`upload` before them for a form with files), a JSON document, or `raw` bytes.
//!
//! Invariant: who is refused leaves no trace in the store.

mod refused;
mod rows;
mod welcome;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Mutex,
};

use axum::http::Method;
use market::{AccountId, accounts::Scope};
use testkit::{World, on_each_store};

use crate::{
    house::{House, Reply, Who},
    town::Town,
};
use rows::nameless;
pub(crate) use rows::{Row, table};

/// Who is let in through each door; the first is the one who changes things in the trial.
/// Who is not named here is a stranger, and so is whoever brings no name at all.
const DOORS: &[(&str, &[&str])] = &[
    ("open", EVERYBODY),
    ("signed-in", EVERYBODY),
    ("requester", &["rita"]),
    ("worker", &["will"]),
    ("sides", &["rita", "will"]),
    ("sides-and-moderators", &["rita", "will", "mo", "ann"]),
    ("moderators", &["mo", "ann"]),
    ("treasurers", &["tom", "ann"]),
    ("admins", &["ann"]),
    ("desks", &["ann", "mo", "tom"]),
];

/// Everybody who knocks: the two sides, a stranger for each of them, and the staff.
const EVERYBODY: &[&str] = &["rita", "will", "ray", "uma", "mo", "tom", "ann"];

pub(crate) const PAGES: &str = "pages.txt";
pub(crate) const OPERATIONS: &str = "operations.txt";

#[test]
fn every_page_has_a_row() {
    let routes = web::routes();
    let routes = routes.table().iter().map(|(method, path)| format!("{method} {path}"));
    agree(PAGES, routes.collect());
}

#[test]
fn every_operation_has_a_row() {
    let document = serde_json::to_value(api::document()).unwrap();
    let paths = document["paths"].as_object().unwrap();
    let routes = paths.iter().flat_map(|(path, operations)| {
        let methods = operations.as_object().into_iter().flat_map(|it| it.keys());
        methods.map(move |it| format!("{} {path}", it.to_uppercase()))
    });
    agree(OPERATIONS, routes.collect());
}

fn agree(file: &str, routes: BTreeSet<String>) {
    let rows: BTreeSet<_> = table(file).iter().map(|it| nameless(&it.route())).collect();
    for route in &routes {
        let row = "say in a line of it who may come in (the head of doors.rs tells how)";
        assert!(rows.contains(&nameless(route)), "`{route}` has no row in doors/{file}: {row}");
    }
    let routes: BTreeSet<_> = routes.iter().map(|it| nameless(it)).collect();
    for row in rows {
        assert!(routes.contains(&row), "no route answers `{row}` in doors/{file}: delete the row");
    }
}

/// B4, B5: at every page, whoever has no business there is refused and leaves no trace.
#[tokio::test(flavor = "multi_thread")]
async fn pages_are_closed_to_strangers_and_open_to_their_own() {
    on_each_store(async |world| at_every_door(world, PAGES).await).await;
}

/// B4, B5: the same of every operation, and of keys that lack its scope.
#[tokio::test(flavor = "multi_thread")]
async fn operations_are_closed_to_strangers_and_open_to_their_own() {
    on_each_store(async |world| at_every_door(world, OPERATIONS).await).await;
}

async fn at_every_door(world: World, file: &str) {
    let rows = table(file);
    let town = Town::build(world, "of the town").await;
    let trial = Trial { town, keys: Mutex::default() };
    trial.warm_up(&rows).await;
    let before = trial.town.contents().await;
    let mut wrong = Vec::new();
    for row in &rows {
        wrong.extend(trial.refuse(row).await);
    }
    let after = trial.town.contents().await;
    let touched = after.iter().filter(|it| !before.contains(it));
    wrong.extend(touched.map(|(table, _)| format!("strangers left a trace in `{table}`")));
    wrong.extend(trial.welcome(&rows).await);
    assert!(wrong.is_empty(), "{} doors are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// A town with people at its doors.
struct Trial {
    town: Town,
    /// Keys by their owner and scopes; one person cannot have many.
    keys: Mutex<BTreeMap<String, Who>>,
}

impl Trial {
    /// Everybody comes in once, which is noted in the store; later visits of that day are not.
    /// All keys are made.
    async fn warm_up(&self, rows: &[Row]) {
        for row in rows {
            self.key_without(row).await;
        }
        for name in EVERYBODY {
            let person = self.town.who(name);
            assert_eq!(self.house().get(&person.session, "/settings").await.status, 200);
            assert_eq!(self.house().get(&person.key, "/api/v1/me").await.status, 200);
        }
    }

    /// Somebody's way in at the face that the row stands for.
    fn visitor(&self, row: &Row, name: &str) -> Who {
        let person = self.town.who(name);
        if row.is_page() { person.session.clone() } else { person.key.clone() }
    }

    /// A key of somebody who may come in, with every scope but those that are needed.
    async fn key_without(&self, row: &Row) -> Who {
        let others = Scope::ALL.iter().copied().filter(|it| !row.scopes.contains(it));
        let others: Vec<Scope> = others.collect();
        self.key(self.town.who(row.welcome()[0]).account, &others).await
    }

    async fn key(&self, account: AccountId, scopes: &[Scope]) -> Who {
        let kind = format!("{account} {scopes:?}");
        let known = self.keys.lock().unwrap().get(&kind).cloned();
        if let Some(key) = known {
            return key;
        }
        let key = Who::Key(self.house().world.key(account, scopes).await);
        self.keys.lock().unwrap().insert(kind, key.clone());
        key
    }

    async fn knock(&self, row: &Row, who: &Who) -> Reply {
        let token = match who {
            Who::Session(_) if row.is_form() => self.town.house.form_token(who).await,
            _ => String::new(),
        };
        self.send(row, who, row.path, &token, "same-origin").await
    }

    async fn send(&self, row: &Row, who: &Who, path: &str, token: &str, from: &str) -> Reply {
        let (kind, body) = row.body(&self.town, token);
        let key = format!("{row:p}:{path}");
        let mut headers = vec![("sec-fetch-site", from)];
        if row.method == Method::POST {
            headers.push(("idempotency-key", &key));
        }
        let path = self.town.fill(path);
        let body = (row.method != Method::GET).then_some((kind, body));
        self.town.house.send_bytes(who, row.method.clone(), &path, body, &headers).await
    }

    fn house(&self) -> &House {
        &self.town.house
    }
}
