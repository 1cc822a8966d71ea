//! Posting a project over HTTP as a requester's program does: draft, import, publication, and a
//! moderator's approval.

use std::time::Duration;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use testkit::wire::Client;

/// A project to be.
pub(crate) struct Posting {
    /// What it begins with: title, category, language, hiring.
    pub(crate) new: Value,
    /// Its form, price, answers and so on.
    pub(crate) edit: Value,
    /// Its tasks as CSV.
    pub(crate) table: String,
}

impl Posting {
    /// Posts it and returns its id.
    pub(crate) async fn open(&self, requester: &mut Client, staff: &mut Client) -> Result<String> {
        let made = requester.post("/api/v1/projects", &self.new).await?.good()?;
        let project = text(&made, "id")?;
        let path = format!("/api/v1/projects/{project}");
        let edit = self.edit.to_string();
        requester.send("PATCH", &path, "application/json", edit.as_bytes()).await?.good()?;
        import(requester, &path, &self.table).await?;
        requester.post(&format!("{path}/publication"), &json!({})).await?.good()?;
        let approve = format!("/api/v1/moderation/projects/{project}/approval");
        staff.post(&approve, &json!({})).await?.good()?;
        Ok(project)
    }
}

async fn import(client: &mut Client, path: &str, table: &str) -> Result<()> {
    let upload = "/api/v1/files?name=tasks.csv&purpose=table";
    let file = client.send("POST", upload, "text/csv", table.as_bytes()).await?.good()?;
    let imports = format!("{path}/imports");
    let import = client.post(&imports, &json!({"file": text(&file, "id")?})).await?.good()?;
    let import = format!("{imports}/{}", text(&import, "id")?);
    loop {
        let now = client.get(&import).await?.good()?;
        match text(&now, "state")?.as_str() {
            "done" => return Ok(()),
            "waiting" | "running" => tokio::time::sleep(Duration::from_millis(50)).await,
            _ => bail!("the import ended badly: {now}"),
        }
    }
}

/// Accepts whatever waits, a hundred at a time, and says how much that was.
pub(crate) async fn accept_all(client: &mut Client, project: &str) -> Result<usize> {
    let queue = format!("/api/v1/projects/{project}/submissions?limit=100");
    let judge = format!("/api/v1/projects/{project}/reviews");
    let mut accepted = 0;
    loop {
        let page = client.get(&queue).await?.good()?;
        let items = page["items"].as_array().context("items")?;
        if items.is_empty() {
            return Ok(accepted);
        }
        let accept = |it: &Value| json!({"assignment": it["id"], "verdict": "accept"});
        let verdicts: Vec<Value> = items.iter().map(accept).collect();
        accepted += verdicts.len();
        client.post(&judge, &json!({"reviews": verdicts})).await?.good()?;
    }
}

/// A text that an answer has to have.
pub(crate) fn text(value: &Value, name: &str) -> Result<String> {
    Ok(value[name].as_str().with_context(|| format!("no `{name}` in {value}"))?.to_owned())
}
