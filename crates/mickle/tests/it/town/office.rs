//! What lies on the operator's desks after all that.

use base::{AppealText, Markdown, Reason, Title};
use locale::Language;
use market::{
    AccountId,
    ledger::Name,
    pages::{self, Draft, Placing, Slug},
    restrictions::{self, By, Over},
    settings,
};

use super::Town;

impl Town {
    pub(super) async fn open_the_office(&mut self) {
        let account = Name::available(self.who("will").account).to_string();
        self.things.insert("account", account);
        self.things.insert("setting", settings::PAYOUT_MINIMUM.name.to_owned());
        self.write_a_page().await;
        self.restrict().await;
        for (name, who, path) in [
            ("transfer", "will", "/api/v1/me/statement"),
            ("mail", "ann", "/api/v1/operator/mails"),
            ("job", "ann", "/api/v1/operator/jobs"),
        ] {
            let list = self.house.get(&self.who(who).key, path).await;
            assert_eq!(list.status, 200, "{}", list.text);
            self.keep(name, &list.json()["items"][0], "id");
        }
    }

    /// Two requesters go on without Will, who contests the one and not the other.
    async fn restrict(&mut self) {
        let worker = self.who("will").account;
        let reason = Reason::parse("reason", &self.text("Not what was asked")).expect("a reason");
        let word = AppealText::parse("text", &self.text("I did all that was asked of me"));
        let word = word.expect("a text");
        let (ray, pam) = (self.who("ray").account, self.who("pam").account);
        let restrict = |by: AccountId| {
            let reason = reason.clone();
            async move |tx: &mut store::Tx| {
                let new = restrictions::New {
                    worker,
                    over: Over::Requester(by),
                    reason: reason.clone(),
                    evidence: serde_json::json!({"answers": 3, "accepted": 1, "rejected": 2}),
                    lasts: None,
                    by: By::Person(by),
                };
                restrictions::restrict(tx, new).await
            }
        };
        let free = self.house.world.write(restrict(ray)).await;
        let id = self.house.world.write(restrict(pam)).await;
        let contest =
            async move |tx: &mut store::Tx| restrictions::contest(tx, worker, id, &word).await;
        self.house.world.write(contest).await;
        self.things.insert("restriction", free.to_string());
        self.things.insert("contested", id.to_string());
    }

    /// A page of the operator's own, in French.
    async fn write_a_page(&mut self) {
        let ann = self.who("ann").account;
        let slug = Slug::parse("name", "about").expect("a name");
        let language = Language::French;
        let title = Title::parse("title", &self.text("About this market")).expect("a title");
        let body = format!("Who we are {}", self.words);
        let body = Markdown::parse("body", &body).expect("a text");
        self.things.insert("page", slug.to_string());
        self.things.insert("tongue", language.code().to_owned());
        let write = async move |tx: &mut store::Tx| {
            pages::add(tx, ann, &slug, language, &title, Placing::Footer).await?;
            let (slug, title, body) = (slug.clone(), title.clone(), body.clone());
            pages::write(tx, ann, &Draft { slug, language, title, body, seen: 1 }).await
        };
        self.house.world.write(write).await;
    }
}
