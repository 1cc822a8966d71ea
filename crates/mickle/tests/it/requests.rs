//! Posting work over the API: projects, tasks, imports, files, moderation.

mod files;
mod imports;
mod projects;
mod results;
mod reviews;

use axum::http::Method;
use mickle::Worker;
use outside::Disk;
use serde_json::{Value, json};

use crate::house::{House, Reply, Who};

const P: &str = "/api/v1/projects";

async fn post(house: &House, who: &Who, path: &str, body: &Value) -> Reply {
    house.json(who, Method::POST, path, body).await
}

async fn bare(house: &House, who: &Who, method: Method, path: &str) -> Reply {
    house.send(who, method, path, None).await
}

/// The status and the code of a problem.
fn problem(reply: &Reply) -> (u16, String) {
    let code = reply.json()["code"].as_str().unwrap_or_default().to_owned();
    (reply.status.as_u16(), code)
}

fn refused(status: u16, code: &str) -> (u16, String) {
    (status, code.to_owned())
}

/// The first field that was wrong, and why.
fn field(reply: &Reply) -> (String, String) {
    let fault = &reply.json()["fields"][0];
    let text = |name: &str| fault[name].as_str().unwrap_or_default().to_owned();
    (text("field"), text("code"))
}

fn named(field: &str, code: &str) -> (String, String) {
    (field.to_owned(), code.to_owned())
}

/// Begins a draft and returns its id.
async fn draft(house: &House, who: &Who) -> String {
    let new = json!({
        "title": "Say what you see", "category": "images", "language": "en", "hiring": "open"
    });
    let reply = post(house, who, P, &new).await;
    assert_eq!(reply.status, 201, "{}", reply.text);
    reply.json()["id"].as_str().unwrap().to_owned()
}

/// Instructions, a form that shows `text`, and a price.
async fn describe(house: &House, who: &Who, id: &str) -> Reply {
    let change = json!({
        "instructions": "Read it. Say **what** it is.",
        "form": { "items": [
            { "show": "text", "text": "${text}" },
            { "ask": "short_text", "name": "answer", "label": "What is it?" }
        ] },
        "price": "0.50",
        "answers_per_task": 2
    });
    house.json(who, Method::PATCH, &format!("{P}/{id}"), &change).await
}

/// Lets the worker of a node run every job that is due.
async fn work(house: &House) {
    let shelf = Disk::new(house.world.folder.join("files"));
    let post = outside::Nowhere;
    let worker = Worker {
        db: house.world.db.clone(),
        post: std::sync::Arc::new(post),
        pusher: std::sync::Arc::new(post),
        shelf: std::sync::Arc::new(shelf),
        base_url: testkit::BASE_URL.to_owned(),
    };
    worker.drain().await;
}
