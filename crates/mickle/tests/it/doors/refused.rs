//! Those who are not let in: nobody, strangers, other roles, other sites, keys without a scope.

use super::{EVERYBODY, Reply, Row, Trial, Who};

impl Trial {
    /// Everybody whom this door must refuse, and what was wrong with how it did.
    pub(super) async fn refuse(&self, row: &Row) -> Vec<String> {
        let mut wrong = Vec::new();
        for name in EVERYBODY.iter().filter(|it| !row.welcome().contains(it)) {
            let reply = self.knock(row, &self.visitor(row, name)).await;
            wrong.extend(unlike(row, name, &reply, 404, ""));
        }
        wrong.extend(self.refuse_nobody(row).await);
        wrong.extend(self.refuse_other_sites(row).await);
        wrong.extend(self.refuse_other_scopes(row).await);
        wrong.extend(self.refuse_mixed_ids(row).await);
        wrong
    }

    /// Nobody, and whoever shows at one face what opens the other.
    async fn refuse_nobody(&self, row: &Row) -> Vec<String> {
        if row.door == "open" {
            return Vec::new();
        }
        let (status, sign) = if row.is_page() { (303, "/sign-in") } else { (401, "key-needed") };
        let owner = self.town.who(row.welcome()[0]);
        let elsewhere = if row.is_page() { owner.key.clone() } else { owner.session.clone() };
        let mut wrong = Vec::new();
        for (name, who) in [("nobody", Who::Nobody), ("who mixes up the doors", elsewhere)] {
            let reply = self.send(row, &who, row.path, "", "same-origin").await;
            wrong.extend(unlike(row, name, &reply, status, sign));
        }
        wrong
    }

    /// A form that another site sends, or that does not carry the session's token.
    async fn refuse_other_sites(&self, row: &Row) -> Vec<String> {
        if !row.is_form() {
            return Vec::new();
        }
        let who = self.visitor(row, row.welcome()[0]);
        let token = self.house().form_token(&who).await;
        let mut wrong = Vec::new();
        for (name, token, from) in [
            ("another site", token.as_str(), "cross-site"),
            ("another site of the same domain", &token, "same-site"),
            ("a form without its token", "", "same-origin"),
        ] {
            let reply = self.send(row, &who, row.path, token, from).await;
            wrong.extend(unlike(row, name, &reply, 403, ""));
        }
        wrong
    }

    /// A key of somebody who may come in that lacks the scope.
    async fn refuse_other_scopes(&self, row: &Row) -> Option<String> {
        if row.is_page() {
            return None;
        }
        let reply = self.knock(row, &self.key_without(row).await).await;
        unlike(row, "a key without the scope", &reply, 403, "key-lacks-scope")
    }

    /// B4: what is another's is not found below one's own project either.
    async fn refuse_mixed_ids(&self, row: &Row) -> Vec<String> {
        let Some((first, second)) = row.path.split_once("}/") else { return Vec::new() };
        if !second.contains('{') {
            return Vec::new();
        }
        let start = first.split('{').next().unwrap_or_default();
        let path = format!("{start}{{sketch}}/{second}");
        let ray = self.visitor(row, "ray");
        let token = if row.is_form() { self.house().form_token(&ray).await } else { String::new() };
        let reply = self.send(row, &ray, &path, &token, "same-origin").await;
        unlike(row, "who mixes ids", &reply, 404, "").into_iter().collect()
    }
}

/// What is wrong with an answer that should have been this one.
fn unlike(row: &Row, who: &str, reply: &Reply, status: u16, sign: &str) -> Option<String> {
    let told = reply.location.as_deref().unwrap_or(&reply.text);
    let is_right = reply.status == status && told.contains(sign);
    (!is_right).then(|| {
        let told: String = told.chars().take(160).collect();
        let Row { method, path, door, .. } = row;
        format!("{method} {path} ({door}) answers {} to {who}: {told}", reply.status)
    })
}
