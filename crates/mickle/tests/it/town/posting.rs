//! What the requesters of the town have posted, and the files and tables that belong to it.

use axum::http::Method;
use mickle::Worker;
use outside::Disk;
use serde_json::{Value, json};

use super::Town;

const P: &str = "/api/v1/projects";

impl Town {
    pub(super) async fn post_work(&mut self) {
        self.project("project", "rita", "open", 8).await;
        self.project("gig", "rita", "apply", 4).await;
        self.project("contract", "rita", "apply", 2).await;
        self.project("elsewhere", "ray", "open", 2).await;
        for name in ["project", "gig", "contract", "elsewhere"] {
            self.open(name).await;
        }
        self.project("draft", "rita", "invite", 2).await;
        self.project("sketch", "ray", "open", 1).await;
        self.project("queued", "rita", "open", 1).await;
        self.project("offered", "rita", "open", 1).await;
        for name in ["queued", "offered"] {
            self.post("rita", &format!("{P}/{{{name}}}/publication"), &json!({})).await;
        }
        let people = json!({ "emails": ["friend@example.org"] });
        self.post("rita", &format!("{P}/{{draft}}/invitations"), &people).await;
        self.import_table().await;
        let picture = b"\x89PNG\r\n\x1A\n\0\xFF and more";
        self.upload("picture", "rita", "name=cat.png", picture).await;
        let picture = json!({ "file": self.thing("picture") });
        self.post("rita", &format!("{P}/{{project}}/files"), &picture).await;
        self.upload("file", "rita", "name=note.txt", b"a note").await;
    }

    /// A described draft with tasks, whose first task is remembered too.
    async fn project(&mut self, name: &'static str, who: &str, hiring: &str, tasks: usize) {
        let title = self.text("Say what you see");
        let new =
            json!({ "title": title, "category": "images", "language": "en", "hiring": hiring });
        self.make(name, who, P, &new).await;
        let path = self.fill(&format!("{P}/{{{name}}}"));
        let key = self.who(who).key.clone();
        let change = json!({
            "summary": self.text("In short."),
            "instructions": format!("# {0}\n\n[{0}](javascript:alert(1)) {0}", self.text("Read")),
            "form": self.form(),
            "price": "1.00",
            "answers_per_task": 3,
            "claims_per_worker": 20,
        });
        let told = self.house.json(&key, Method::PATCH, &path, &change).await;
        assert_eq!(told.status, 200, "{}", told.text);
        let row = |n| {
            json!({ "text": self.text(&format!("row {n}")), "link": "javascript:alert(1)",
                    "picture": "https://pictures.example/\"onerror=\"alert(1)" })
        };
        let rows: Vec<Value> = (0..tasks).map(row).collect();
        let added = self.post(who, &format!("{path}/tasks"), &json!({ "rows": rows })).await;
        let first = added["tasks"][0].as_str().expect("a task").to_owned();
        let task = if name == "project" { "task" } else { format!("task-of-{name}").leak() };
        self.things.insert(task, first);
    }

    fn form(&self) -> Value {
        let option = |n: &str| json!({ "value": self.text(n), "label": self.text(n) });
        json!({ "items": [
            { "show": "text", "text": "${text} ${link}" },
            { "show": "markdown", "text": "**${text}** <b>${text}</b> [x](javascript:alert(1))" },
            { "show": "link", "source": "${link}", "caption": self.text("Link") },
            { "show": "image", "source": "${picture}", "caption": self.text("Picture") },
            { "ask": "short_text", "name": "answer", "label": self.text("What?"),
              "help": self.text("Help") },
            { "ask": "choice", "name": "kind", "label": self.text("Kind?"), "required": false,
              "options": [option("one"), option("two")] },
            { "ask": "file", "name": "photo", "label": self.text("Photo"), "required": false }
        ] })
    }

    async fn open(&self, name: &str) {
        let owner = if name == "elsewhere" { "ray" } else { "rita" };
        self.post(owner, &format!("{P}/{{{name}}}/publication"), &json!({})).await;
        let approval = format!("/api/v1/moderation/projects/{{{name}}}/approval");
        self.post("mo", &approval, &json!({})).await;
    }

    async fn import_table(&mut self) {
        let head = "text,link,picture";
        let cell = self.text("cell").replace('"', "\"\"");
        let table = format!("{head}\n\"{cell}\",x,y\nz,x,y,too many,\"{cell}\"\n");
        self.upload("table", "rita", "purpose=table&name=words.csv", table.as_bytes()).await;
        let body = json!({ "file": self.thing("table") });
        self.make("import", "rita", &format!("{P}/{{draft}}/imports"), &body).await;
        let worker = Worker {
            db: self.house.world.db.clone(),
            post: std::sync::Arc::new(outside::Nowhere),
            pusher: std::sync::Arc::new(outside::Nowhere),
            shelf: std::sync::Arc::new(Disk::new(self.house.world.folder.join("files"))),
            base_url: testkit::BASE_URL.to_owned(),
        };
        worker.drain().await;
        self.upload("sheet", "rita", "purpose=table&name=more.csv", table.as_bytes()).await;
    }

    pub(super) async fn upload(
        &mut self,
        name: &'static str,
        who: &str,
        query: &str,
        bytes: &[u8],
    ) {
        let path = format!("/api/v1/files?{query}");
        let body = Some(("application/octet-stream", bytes.to_vec()));
        let who = self.who(who).key.clone();
        let reply = self.house.send_bytes(&who, Method::POST, &path, body, &[]).await;
        assert_eq!(reply.status, 201, "{}", reply.text);
        self.keep(name, &reply.json(), "id");
    }
}
