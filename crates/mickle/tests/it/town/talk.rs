//! What the two sides have said to each other.

use serde_json::json;

use super::Town;

impl Town {
    pub(super) async fn talk(&mut self) {
        let words = self.text("See [this](javascript:alert(1)) <script>alert(1)</script>");
        let letter = json!({ "about": "assignment", "subject": self.thing("awarded"),
                             "text": words });
        let said = self.post("will", "/api/v1/threads", &letter).await;
        self.keep("thread", &said, "thread");
        self.keep("message", &said, "message");
        let report = json!({ "reason": self.text("Rude") });
        self.post("rita", "/api/v1/messages/{message}/report", &report).await;
        let reports = self.house.get(&self.who("mo").key, "/api/v1/moderation/reports").await;
        self.keep("report", &reports.json()["items"][0], "id");
        let bad = json!({ "problem": "prohibited", "text": self.text("It sells reviews.") });
        let said = self.post("will", "/api/v1/assignments/{submitted}/report", &bad).await;
        self.keep("task-report", &said, "id");
        let answer = json!({ "text": words, "files": [self.thing("file")] });
        let said = self.post("rita", "/api/v1/threads/{thread}/messages", &answer).await;
        self.keep("answer", &said, "message");
        let more = json!({ "hours": 48, "text": self.text("It is longer than I thought.") });
        let path = "/api/v1/assignments/{awarded}/extension-requests";
        let asked = self.post("will", path, &more).await;
        self.keep("extension", &asked, "extension_request");
    }
}
