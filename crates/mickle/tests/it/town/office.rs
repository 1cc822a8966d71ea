//! What lies on the operator's desks after all that.

use base::{AppealText, Markdown, Reason, Title};
use locale::Language;
use market::{
    AccountId,
    ledger::Name,
    pages::{self, Draft, Placing, Slug},
    restrictions::{self, By, Over},
    rules::{self, Action, Collector, Comparison, Condition, Realm, Terms, Window, WindowKind},
    settings, signals,
};

use super::{Town, work::IBAN};

impl Town {
    pub(super) async fn open_the_office(&mut self) {
        let account = Name::available(self.who("will").account).to_string();
        self.things.insert("account", account);
        self.things.insert("setting", settings::PAYOUT_MINIMUM.name.to_owned());
        self.write_a_page().await;
        self.restrict().await;
        self.rule().await;
        self.raise_a_signal().await;
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

    /// Pam's payouts go where Will's go, which somebody may want to look at.
    async fn raise_a_signal(&mut self) {
        let world = self.house.world.clone();
        signals::catch_up(&world.db).await.expect("no signals yet");
        world.place(self.who("pam").account, IBAN).await;
        world.wait(10_000);
        while signals::catch_up(&world.db).await.expect("signals") {}
        let open = async move |tx: &mut store::Tx| signals::open(tx, None, 1).await;
        let open = world.read(open).await;
        self.things.insert("signal", open[0].id.to_string());
    }

    /// Rita watches her workers, and Mo watches everybody's.
    async fn rule(&mut self) {
        let (rita, mo) = (self.who("rita").account, self.who("mo").account);
        let project = Realm::Project(self.thing("project").parse().expect("an id"));
        let terms = Terms {
            name: Title::parse("name", &self.text("Too many rejections")).expect("a name"),
            conditions: vec![Condition {
                collector: Collector::Acceptance,
                comparison: Comparison::Below,
                value: 900_000,
                window: Window { kind: WindowKind::Days, n: 30 },
                least: 1,
            }],
            action: Action::Flag,
            reason: String::new(),
        };
        for (name, by, realm) in [("rule", rita, project), ("ruling", mo, Realm::Platform)] {
            let terms = terms.clone();
            let make = async move |tx: &mut store::Tx| rules::create(tx, by, realm, &terms).await;
            let id = self.house.world.write(make).await;
            self.things.insert(name, id.to_string());
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
