//! Those who are let in: everybody to look, and one of them to change things.

use axum::http::Method;

use super::{Reply, Row, Trial, Who};

impl Trial {
    /// Lets everybody in who may come in, and tells where they were not. Looks come first, and
    /// what is deleted is deleted last.
    pub(super) async fn welcome(&self, rows: &[Row]) -> Vec<String> {
        let mut wrong = Vec::new();
        for row in rows.iter().filter(|it| it.method == Method::GET) {
            for name in row.welcome() {
                let reply = self.knock(row, &self.visitor(row, name)).await;
                wrong.extend(closed(row, name, &reply));
            }
            if row.door == "open" {
                wrong.extend(closed(row, "nobody", &self.knock(row, &Who::Nobody).await));
            }
        }
        let changes = rows.iter().filter(|it| it.method != Method::GET);
        let (last, first): (Vec<_>, Vec<_>) = changes.partition(|it| it.method == Method::DELETE);
        for (n, row) in first.into_iter().chain(last).enumerate() {
            let who = self.changer(row, n).await;
            wrong.extend(closed(row, "who may change it", &self.knock(row, &who).await));
        }
        wrong
    }

    /// Who changes things: the first of those named, or somebody new where anybody may, so that
    /// one may sign out or leave for good.
    async fn changer(&self, row: &Row, n: usize) -> Who {
        let account = match row.door {
            "open" if row.is_page() => return Who::Nobody,
            "open" | "signed-in" => self.house().world.person(&format!("new{n}")).await,
            _ => self.town.who(row.welcome()[0]).account,
        };
        match row.scopes.first() {
            None => self.house().session(account).await,
            Some(scope) => self.key(account, &[*scope]).await,
        }
    }
}

/// What is wrong with an answer to somebody who may come in.
fn closed(row: &Row, who: &str, reply: &Reply) -> Option<String> {
    let status = reply.status.as_u16();
    let leads_away = reply.location.as_deref().is_some_and(|it| it.starts_with("/sign-in"));
    let is_right = match row.exactly {
        Some(exactly) => status == exactly,
        None if row.method == Method::GET => matches!(status, 200 | 303) && !leads_away,
        None => status < 500 && !matches!(status, 401 | 403 | 404 | 405 | 415) && !leads_away,
    };
    let is_right = is_right || leads_away && row.door == "open";
    (!is_right).then(|| {
        let told: String = reply.text.chars().take(160).collect();
        let Row { method, path, door, .. } = row;
        format!("{method} {path} ({door}) answers {status} to {who}: {told}")
    })
}
