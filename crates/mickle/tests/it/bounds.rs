//! The boundary table (safety.md C2, M7): every field of every document that the API reads, every
//! parameter and every id in a path, with what lies just beyond what it takes.
//!
//! Each is answered with a problem that names the field; nothing is stored, and nothing breaks.
//! The fields are taken from the OpenAPI document: a new one without a line in
//! `bounds/fields.txt` fails. What is sent beside the bad value is the good body of
//! `doors/operations.txt`.

mod bodies;
mod fields;
mod queries;
mod values;

use axum::http::Method;
use serde_json::Value;
use testkit::World;

use crate::{
    doors::{OPERATIONS, Row, table},
    house::{Reply, Who},
    town::Town,
};

/// A town, what is asked of it, and what went wrong so far.
struct Bounds {
    town: Town,
    before: Vec<(String, String)>,
    wrong: Vec<String>,
}

impl Bounds {
    async fn new(world: World) -> Self {
        let town = Town::build(world, "of the town").await;
        // The first use of a key is noted, whatever it is used for.
        for row in table(OPERATIONS) {
            let key = town.who(row.welcome()[0]).key.clone();
            town.house.get(&key, "/api/v1/me").await;
        }
        let before = town.contents().await;
        Self { town, before, wrong: Vec::new() }
    }

    /// Everything was refused rightly, and nothing was stored.
    async fn hold(mut self) {
        let after = self.town.contents().await;
        let touched = after.iter().filter(|it| !self.before.contains(it));
        let traces = touched.map(|(table, _)| format!("something was stored in `{table}`"));
        self.wrong.extend(traces.collect::<Vec<_>>());
        let some: Vec<_> = self.wrong.iter().take(100).cloned().collect();
        assert!(some.is_empty(), "{} answers are wrong:\n{}", self.wrong.len(), some.join("\n"));
    }

    /// Whoever may use the operation, with every scope.
    fn user(&self, row: &Row) -> Who {
        self.town.who(row.welcome()[0]).key.clone()
    }

    async fn send(&self, row: &Row, path: &str, kind: &str, body: Vec<u8>) -> Reply {
        let headers = [("idempotency-key", "boundary")];
        let body = (row.method != Method::GET).then_some((kind, body));
        let who = self.user(row);
        self.town.house.send_bytes(&who, row.method.clone(), path, body, &headers).await
    }

    /// Notes an answer that is no problem with one of these statuses, or does not name `field`.
    fn expect(&mut self, what: &str, reply: &Reply, statuses: &[u16], field: &str) {
        let status = reply.status.as_u16();
        let problem: Value = serde_json::from_str(&reply.text).unwrap_or_default();
        let kind = reply.headers.get("content-type").and_then(|it| it.to_str().ok());
        let fault = &problem["fields"][0];
        let named = |it: &str| fault[it].as_str().is_some_and(|it| it.contains(field));
        let is_told = !problem["title"].as_str().unwrap_or_default().is_empty()
            && !problem["title"].as_str().unwrap_or_default().starts_with("Something went wrong");
        let is_right = statuses.contains(&status)
            && kind == Some("application/problem+json")
            && is_told
            && (status != 422 || named("field") || named("detail"));
        if !is_right {
            let told: String = reply.text.chars().take(300).collect();
            let what: String = what.chars().take(160).collect();
            self.wrong.push(format!("{what} is answered {status}: {told}"));
        }
    }
}

/// The operations that read a JSON document, each with the name of its schema.
fn with_bodies(document: &Value) -> Vec<(Row, String)> {
    let rows = table(OPERATIONS).into_iter();
    let schema = |row: Row| {
        let operation = operation(document, &row)?;
        let schema = &operation["requestBody"]["content"]["application/json"]["schema"];
        let name = schema["$ref"].as_str()?.rsplit('/').next()?.to_owned();
        Some((row, name))
    };
    rows.filter_map(schema).collect()
}

/// What the document says of the operation behind a row.
fn operation<'a>(document: &'a Value, row: &Row) -> Option<&'a Value> {
    let paths = document["paths"].as_object()?;
    let (_, item) = paths.iter().find(|(path, _)| row.answers(path))?;
    item.get(row.method.as_str().to_lowercase())
}
