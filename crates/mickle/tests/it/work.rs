//! Work over the API: find a job, claim, submit; apply and award.

mod applications;
mod assignments;
mod jobs;

use axum::http::Method;
use market::ProjectId;
use serde_json::json;

use crate::house::{House, Reply, Who};

/// Claims the next task of a project.
async fn claim(house: &House, who: &Who, project: ProjectId) -> Reply {
    let path = format!("/api/v1/jobs/{project}/assignments");
    house.json(who, Method::POST, &path, &json!({})).await
}

async fn submit(house: &House, who: &Who, id: &str, text: &str) -> Reply {
    let path = format!("/api/v1/assignments/{id}/submission");
    let body = json!({ "answer": { "answer": text } });
    house.json(who, Method::POST, &path, &body).await
}

async fn post(house: &House, who: &Who, path: &str) -> Reply {
    house.send(who, Method::POST, path, None).await
}

async fn delete(house: &House, who: &Who, path: &str) -> Reply {
    house.send(who, Method::DELETE, path, None).await
}

/// The status and the code of a problem.
fn problem(reply: &Reply) -> (u16, String) {
    let code = reply.json()["code"].as_str().unwrap_or_default().to_owned();
    (reply.status.as_u16(), code)
}

fn refused(status: u16, code: &str) -> (u16, String) {
    (status, code.to_owned())
}
