//! What lies on the operator's desks after all that.

use base::{Markdown, Title};
use locale::Language;
use market::{
    ledger::Name,
    pages::{self, Draft, Placing, Slug},
    settings,
};

use super::Town;

impl Town {
    pub(super) async fn open_the_office(&mut self) {
        let account = Name::available(self.who("will").account).to_string();
        self.things.insert("account", account);
        self.things.insert("setting", settings::PAYOUT_MINIMUM.name.to_owned());
        self.write_a_page().await;
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
