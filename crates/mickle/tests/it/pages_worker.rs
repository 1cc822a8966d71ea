//! The worker's pages: from the list of jobs to the money, as a browser without scripts sees it.

mod jobs;
mod known;
mod mine;
mod money;
mod start;
mod turns;
mod verdicts;
mod work;

use axum::http::Method;
use market::ProjectId;

use crate::house::{House, Reply, Who};

impl House {
    /// Starts the next task of a job; its address.
    pub(crate) async fn start(&self, who: &Who, job: ProjectId) -> String {
        let started = self.form(who, &format!("/jobs/{job}/assignments"), &[]).await;
        assert_eq!(started.status, 303, "{}", started.text);
        path_of(&started)
    }

    /// Sends a form with files as a browser does. A file is its name and its content.
    pub(crate) async fn upload(
        &self,
        who: &Who,
        path: &str,
        fields: &[(&str, &str)],
        files: &[(&str, &str, &str)],
    ) -> Reply {
        let home = self.get(who, "/").await.text;
        let token = home.split("name=\"csrf\" value=\"").nth(1).unwrap_or_default();
        let token = token.split('"').next().unwrap_or_default();
        let mut body = String::new();
        for (name, value) in [("csrf", token)].iter().chain(fields) {
            body += "--edge\r\nContent-Disposition: form-data; ";
            body += &format!("name=\"{name}\"\r\n\r\n{value}\r\n");
        }
        for (name, file, content) in files {
            body += "--edge\r\nContent-Disposition: form-data; ";
            body += &format!("name=\"{name}\"; filename=\"{file}\"\r\n");
            body += &format!("Content-Type: application/octet-stream\r\n\r\n{content}\r\n");
        }
        body += "--edge--\r\n";
        let kind = "multipart/form-data; boundary=edge";
        self.send(who, Method::POST, path, Some((kind, body))).await
    }
}

/// Where a redirect leads, without its question.
fn path_of(reply: &Reply) -> String {
    let to = reply.location.as_deref().unwrap_or_else(|| panic!("no redirect: {}", reply.text));
    to.split('?').next().unwrap_or_default().to_owned()
}
